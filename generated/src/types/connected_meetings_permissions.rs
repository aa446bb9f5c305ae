// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// What participants may do with connected meetings, such as breakout rooms.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct ConnectedMeetingsPermissions {
    /// Whether they may create, change and close connected meetings.
    pub can_alter_connected_meetings: bool,
    /// Whether they may go from one connected meeting to another.
    pub can_switch_connected_meetings: bool,
    /// Whether they may go back to the meeting that the others are connected to.
    pub can_switch_to_parent_meeting: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ConnectedMeetingsPermissions {
    /// An object with the members that it must have.
    pub fn new(
        can_alter_connected_meetings: bool,
        can_switch_connected_meetings: bool,
        can_switch_to_parent_meeting: bool,
    ) -> Self {
        Self {
            can_alter_connected_meetings,
            can_switch_connected_meetings,
            can_switch_to_parent_meeting,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for ConnectedMeetingsPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut can_alter_connected_meetings = None;
        let mut can_switch_connected_meetings = None;
        let mut can_switch_to_parent_meeting = None;
        let mut slots = [
            required("can_alter_connected_meetings", &mut can_alter_connected_meetings),
            required(
                "can_switch_connected_meetings",
                &mut can_switch_connected_meetings,
            ),
            required("can_switch_to_parent_meeting", &mut can_switch_to_parent_meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            can_alter_connected_meetings: reader.given(can_alter_connected_meetings)?,
            can_switch_connected_meetings: reader.given(can_switch_connected_meetings)?,
            can_switch_to_parent_meeting: reader.given(can_switch_to_parent_meeting)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("can_alter_connected_meetings", &self.can_alter_connected_meetings),
            set("can_switch_connected_meetings", &self.can_switch_connected_meetings),
            set("can_switch_to_parent_meeting", &self.can_switch_to_parent_meeting),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ConnectedMeetingsPermissions);
