// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uri, Writer, optional, set_optional,
};

/// A server that takes a stream by RTMP.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct RtmpConfig {
    /// Address to stream to, such as `rtmp://a.rtmp.youtube.com/live2`.
    pub rtmp_url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl RtmpConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rtmp_url`](Self::rtmp_url).
    pub fn rtmp_url(mut self, rtmp_url: impl Into<Uri>) -> Self {
        self.rtmp_url = Some(rtmp_url.into());
        self
    }
}

impl Model for RtmpConfig {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("rtmp_url", &mut read.rtmp_url)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("rtmp_url", &self.rtmp_url)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RtmpConfig);
