// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{Livestream, LivestreamSession};

/// A livestream that is on the air, and its session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActiveLivestream {
    /// The livestream.
    pub livestream: Option<Livestream>,
    /// The session that is going on.
    pub session: Option<LivestreamSession>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for ActiveLivestream {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            livestream: object.optional("livestream")?,
            session: object.optional("session")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("livestream", &self.livestream);
        object.set_optional("session", &self.session);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ActiveLivestream);
