// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// What participants may do with polls.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PollPermissions {
    /// Whether they may create polls.
    pub can_create: bool,
    /// Whether they may see polls.
    pub can_view: bool,
    /// Whether they may vote in polls.
    pub can_vote: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PollPermissions {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(can_create: bool, can_view: bool, can_vote: bool) -> Self {
        Self {
            can_create,
            can_view,
            can_vote,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for PollPermissions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            can_create: object.required("can_create")?,
            can_view: object.required("can_view")?,
            can_vote: object.required("can_vote")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("can_create", &self.can_create);
        object.set("can_view", &self.can_view);
        object.set("can_vote", &self.can_vote);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PollPermissions);
