// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Parts of how many videos are shown at the same time: what a change gives, or what a reply
/// tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MaxVideoStreamsPatch {
    /// How many videos on a desktop computer.
    pub desktop: Option<i64>,
    /// How many videos on a mobile device.
    pub mobile: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl MaxVideoStreamsPatch {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`desktop`](Self::desktop).
    #[must_use]
    pub fn desktop(mut self, desktop: i64) -> Self {
        self.desktop = Some(desktop);
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[must_use]
    pub fn mobile(mut self, mobile: i64) -> Self {
        self.mobile = Some(mobile);
        self
    }
}

impl Model for MaxVideoStreamsPatch {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            desktop: object.optional("desktop")?,
            mobile: object.optional("mobile")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("desktop", &self.desktop);
        object.set_optional("mobile", &self.mobile);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MaxVideoStreamsPatch);
