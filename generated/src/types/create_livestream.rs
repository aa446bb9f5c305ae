// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A livestream on its own, to be created.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct CreateLivestream {
    /// Name of the livestream, of letters, digits, `-` and `_`. None when absent or null.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl CreateLivestream {
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
}

clientwright_runtime::impl_object!(default CreateLivestream {
    name: nullable "name",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreateLivestream);
