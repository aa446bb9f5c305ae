// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Parts of what participants may do with polls: what a change gives, or what a reply tells. In
/// a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct PollPermissionsPatch {
    /// Whether they may create polls.
    pub can_create: Option<bool>,
    /// Whether they may see polls.
    pub can_view: Option<bool>,
    /// Whether they may vote in polls.
    pub can_vote: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PollPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_create`](Self::can_create).
    pub fn can_create(mut self, can_create: bool) -> Self {
        self.can_create = Some(can_create);
        self
    }

    /// Sets [`can_view`](Self::can_view).
    pub fn can_view(mut self, can_view: bool) -> Self {
        self.can_view = Some(can_view);
        self
    }

    /// Sets [`can_vote`](Self::can_vote).
    pub fn can_vote(mut self, can_vote: bool) -> Self {
        self.can_vote = Some(can_vote);
        self
    }
}

impl Model for PollPermissionsPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("can_create", &mut read.can_create),
            optional("can_view", &mut read.can_view),
            optional("can_vote", &mut read.can_vote),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("can_create", &self.can_create),
            set_optional("can_view", &self.can_view),
            set_optional("can_vote", &self.can_vote),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PollPermissionsPatch);
