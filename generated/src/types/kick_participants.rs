// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Whom to remove from a session, or to mute in it: participants by either kind of identifier,
/// or by both kinds mixed. A list that names nobody is empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KickParticipants {
    /// The lasting identifiers of participants, as `meetings.add_participant` returns them; not
    /// those of peers in a session.
    pub participant_ids: Vec<String>,
    /// The identifiers of your own that were given when the participants were added to the meeting.
    pub custom_participant_ids: Vec<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KickParticipants {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        participant_ids: impl IntoIterator<Item = impl Into<String>>,
        custom_participant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            participant_ids: participant_ids.into_iter().map(Into::into).collect(),
            custom_participant_ids: custom_participant_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for KickParticipants {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            participant_ids: object.required("participant_ids")?,
            custom_participant_ids: object.required("custom_participant_ids")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("participant_ids", &self.participant_ids);
        object.set("custom_participant_ids", &self.custom_participant_ids);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(KickParticipants);
