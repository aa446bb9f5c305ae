// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::LivestreamVideoConfig;

/// How to livestream a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct StartLivestream {
    /// Name of the livestream, of letters, digits, `-` and `_`. None when absent or null.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub name: Option<Option<String>>,
    /// Size of the picture.
    pub video_config: Option<LivestreamVideoConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl StartLivestream {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sets [`name`](Self::name) to null.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets [`video_config`](Self::video_config).
    #[must_use]
    pub fn video_config(mut self, video_config: LivestreamVideoConfig) -> Self {
        self.video_config = Some(video_config);
        self
    }
}

impl Model for StartLivestream {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            name: object.nullable("name")?,
            video_config: object.optional("video_config")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_nullable("name", &self.name);
        object.set_optional("video_config", &self.video_config);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(StartLivestream);
