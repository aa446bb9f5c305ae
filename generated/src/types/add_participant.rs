// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};

/// Somebody to add to a meeting.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddParticipant {
    /// Identifier that the app itself uses for this person, such as a user number. Each participant
    /// needs one of their own. Put no personal data in it, such as an email address; it controls no
    /// access.
    pub custom_participant_id: String,
    /// Name of a preset of the app, which says what the participant may do.
    pub preset_name: String,
    /// Name that the others shall see. None when absent or null: then client SDKs are reported to
    /// refuse to join, with the error 0002. A call without a name traces a warning, with the
    /// feature `tracing`.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// Address of a picture of the participant. None when absent or null.
    ///
    /// `None` is absent, `Some(None)` null.
    pub picture: Option<Option<Uri>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl AddParticipant {
    /// An object with the members that it must have.
    pub fn new(
        custom_participant_id: impl Into<String>,
        preset_name: impl Into<String>,
    ) -> Self {
        Self {
            custom_participant_id: custom_participant_id.into(),
            preset_name: preset_name.into(),
            name: None,
            picture: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`name`](Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sets [`name`](Self::name) to null.
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets [`picture`](Self::picture).
    pub fn picture(mut self, picture: impl Into<Uri>) -> Self {
        self.picture = Some(Some(picture.into()));
        self
    }

    /// Sets [`picture`](Self::picture) to null.
    pub fn picture_null(mut self) -> Self {
        self.picture = Some(None);
        self
    }
}

clientwright_runtime::impl_object!(AddParticipant {
    custom_participant_id: required "custom_participant_id",
    preset_name: required "preset_name",
    name: nullable "name",
    picture: nullable "picture",
    ..additional_properties
});

clientwright_runtime::impl_eq!(AddParticipant);
