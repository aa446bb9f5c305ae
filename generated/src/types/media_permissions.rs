// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::ProducePermission;

/// Whether participants may send audio, video and their screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MediaPermissions {
    /// Whether they may send audio.
    pub audio: ProducePermission,
    /// Whether they may share their screen.
    pub screenshare: ProducePermission,
    /// Whether they may send video.
    pub video: ProducePermission,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl MediaPermissions {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        audio: ProducePermission,
        screenshare: ProducePermission,
        video: ProducePermission,
    ) -> Self {
        Self {
            audio,
            screenshare,
            video,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for MediaPermissions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio: object.required("audio")?,
            screenshare: object.required("screenshare")?,
            video: object.required("video")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("audio", &self.audio);
        object.set("screenshare", &self.screenshare);
        object.set("video", &self.video);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MediaPermissions);
