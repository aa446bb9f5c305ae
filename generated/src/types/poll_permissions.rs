// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// What participants may do with polls.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct PollPermissions {
    /// Whether they may create polls.
    pub can_create: bool,
    /// Whether they may see polls.
    pub can_view: bool,
    /// Whether they may vote in polls.
    pub can_vote: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PollPermissions {
    /// An object with the members that it must have.
    pub fn new(can_create: bool, can_view: bool, can_vote: bool) -> Self {
        Self {
            can_create,
            can_view,
            can_vote,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for PollPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut can_create = None;
        let mut can_view = None;
        let mut can_vote = None;
        let mut slots = [
            required("can_create", &mut can_create),
            required("can_view", &mut can_view),
            required("can_vote", &mut can_vote),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            can_create: reader.given(can_create)?,
            can_view: reader.given(can_view)?,
            can_vote: reader.given(can_vote)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("can_create", &self.can_create),
            set("can_view", &self.can_view),
            set("can_vote", &self.can_vote),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PollPermissions);
