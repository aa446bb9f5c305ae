// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uuid};

/// The app that an event comes from.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventOrganization {
    /// Identifier of the app.
    pub id: Option<Uuid>,
    /// Name of the app.
    pub name: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default EventOrganization {
    id: optional "id",
    name: optional "name",
    ..additional_properties
});

clientwright_runtime::impl_eq!(EventOrganization);
