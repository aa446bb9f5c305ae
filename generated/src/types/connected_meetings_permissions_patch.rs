// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Parts of what participants may do with connected meetings, such as breakout rooms: what a
/// change gives, or what a reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
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

clientwright_runtime::impl_object!(default ConnectedMeetingsPermissionsPatch {
    can_alter_connected_meetings: optional "can_alter_connected_meetings",
    can_switch_connected_meetings: optional "can_switch_connected_meetings",
    can_switch_to_parent_meeting: optional "can_switch_to_parent_meeting",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ConnectedMeetingsPermissionsPatch);
