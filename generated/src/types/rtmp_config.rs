// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Value,
};

/// A server that takes a stream by RTMP.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RtmpConfig {
    /// Address to stream to, such as `rtmp://a.rtmp.youtube.com/live2`.
    pub rtmp_url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RtmpConfig {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rtmp_url`](Self::rtmp_url).
    #[must_use]
    pub fn rtmp_url(mut self, rtmp_url: impl Into<Uri>) -> Self {
        self.rtmp_url = Some(rtmp_url.into());
        self
    }
}

impl Model for RtmpConfig {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            rtmp_url: object.optional("rtmp_url")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("rtmp_url", &self.rtmp_url);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RtmpConfig);
