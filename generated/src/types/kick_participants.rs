// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Whom to remove from a session: participants by either kind of identifier, or by both kinds
/// mixed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct KickParticipants {
    /// The identifiers of your own that were given when the participants were added to the meeting.
    pub custom_participant_ids: Option<Vec<String>>,
    /// The identifiers that RealtimeKit gave the participants.
    pub participant_ids: Option<Vec<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KickParticipants {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`custom_participant_ids`](Self::custom_participant_ids).
    #[must_use]
    pub fn custom_participant_ids(
        mut self,
        custom_participant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_participant_ids = Some(
            custom_participant_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`participant_ids`](Self::participant_ids).
    #[must_use]
    pub fn participant_ids(
        mut self,
        participant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.participant_ids = Some(
            participant_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Model for KickParticipants {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            custom_participant_ids: object.optional("custom_participant_ids")?,
            participant_ids: object.optional("participant_ids")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("custom_participant_ids", &self.custom_participant_ids);
        object.set_optional("participant_ids", &self.participant_ids);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(KickParticipants);
