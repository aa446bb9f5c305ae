// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What participants may do with connected meetings, such as breakout rooms.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(ConnectedMeetingsPermissions {
    can_alter_connected_meetings: required "can_alter_connected_meetings",
    can_switch_connected_meetings: required "can_switch_connected_meetings",
    can_switch_to_parent_meeting: required "can_switch_to_parent_meeting",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ConnectedMeetingsPermissions);
