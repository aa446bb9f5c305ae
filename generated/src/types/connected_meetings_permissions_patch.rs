// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Parts of what participants may do with connected meetings, such as breakout rooms: what a
/// change gives, or what a reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct ConnectedMeetingsPermissionsPatch {
    /// Whether they may create, change and close connected meetings.
    pub can_alter_connected_meetings: Option<bool>,
    /// Whether they may go from one connected meeting to another.
    pub can_switch_connected_meetings: Option<bool>,
    /// Whether they may go back to the meeting that the others are connected to.
    pub can_switch_to_parent_meeting: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ConnectedMeetingsPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_alter_connected_meetings`](Self::can_alter_connected_meetings).
    pub fn can_alter_connected_meetings(
        mut self,
        can_alter_connected_meetings: bool,
    ) -> Self {
        self.can_alter_connected_meetings = Some(can_alter_connected_meetings);
        self
    }

    /// Sets [`can_switch_connected_meetings`](Self::can_switch_connected_meetings).
    pub fn can_switch_connected_meetings(
        mut self,
        can_switch_connected_meetings: bool,
    ) -> Self {
        self.can_switch_connected_meetings = Some(can_switch_connected_meetings);
        self
    }

    /// Sets [`can_switch_to_parent_meeting`](Self::can_switch_to_parent_meeting).
    pub fn can_switch_to_parent_meeting(
        mut self,
        can_switch_to_parent_meeting: bool,
    ) -> Self {
        self.can_switch_to_parent_meeting = Some(can_switch_to_parent_meeting);
        self
    }
}

impl Model for ConnectedMeetingsPermissionsPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional(
                "can_alter_connected_meetings",
                &mut read.can_alter_connected_meetings,
            ),
            optional(
                "can_switch_connected_meetings",
                &mut read.can_switch_connected_meetings,
            ),
            optional(
                "can_switch_to_parent_meeting",
                &mut read.can_switch_to_parent_meeting,
            ),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional(
                "can_alter_connected_meetings",
                &self.can_alter_connected_meetings,
            ),
            set_optional(
                "can_switch_connected_meetings",
                &self.can_switch_connected_meetings,
            ),
            set_optional(
                "can_switch_to_parent_meeting",
                &self.can_switch_to_parent_meeting,
            ),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ConnectedMeetingsPermissionsPatch);
