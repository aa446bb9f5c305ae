// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// What participants may do with connected meetings, such as breakout rooms.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConnectedMeetingsPermissions {
    /// Whether they may create, change and close connected meetings.
    pub can_alter_connected_meetings: bool,
    /// Whether they may go from one connected meeting to another.
    pub can_switch_connected_meetings: bool,
    /// Whether they may go back to the meeting that the others are connected to.
    pub can_switch_to_parent_meeting: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ConnectedMeetingsPermissions {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        can_alter_connected_meetings: bool,
        can_switch_connected_meetings: bool,
        can_switch_to_parent_meeting: bool,
    ) -> Self {
        Self {
            can_alter_connected_meetings,
            can_switch_connected_meetings,
            can_switch_to_parent_meeting,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for ConnectedMeetingsPermissions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            can_alter_connected_meetings: object
                .required("can_alter_connected_meetings")?,
            can_switch_connected_meetings: object
                .required("can_switch_connected_meetings")?,
            can_switch_to_parent_meeting: object
                .required("can_switch_to_parent_meeting")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("can_alter_connected_meetings", &self.can_alter_connected_meetings);
        object.set("can_switch_connected_meetings", &self.can_switch_connected_meetings);
        object.set("can_switch_to_parent_meeting", &self.can_switch_to_parent_meeting);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ConnectedMeetingsPermissions);
