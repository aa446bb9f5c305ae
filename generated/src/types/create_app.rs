// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A RealtimeKit app to create.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of the app.
    pub name: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl CreateApp {
    /// An object with the members that it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(CreateApp {
    name: required "name",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreateApp);
