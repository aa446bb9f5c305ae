// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri};

/// What to change in a participant. Absent members stay as they are; null is sent as null.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateParticipant {
    /// New name that the others shall see.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// New address of a picture of the participant.
    ///
    /// `None` is absent, `Some(None)` null.
    pub picture: Option<Option<Uri>>,
    /// Name of another preset, which says from now on what the participant may do.
    ///
    /// `None` is absent, `Some(None)` null.
    pub preset_name: Option<Option<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl UpdateParticipant {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`preset_name`](Self::preset_name).
    pub fn preset_name(mut self, preset_name: impl Into<String>) -> Self {
        self.preset_name = Some(Some(preset_name.into()));
        self
    }

    /// Sets [`preset_name`](Self::preset_name) to null.
    pub fn preset_name_null(mut self) -> Self {
        self.preset_name = Some(None);
        self
    }
}

clientwright_runtime::impl_object!(default UpdateParticipant {
    name: nullable "name",
    picture: nullable "picture",
    preset_name: nullable "preset_name",
    ..additional_properties
});

clientwright_runtime::impl_eq!(UpdateParticipant);
