// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};

/// A preset in a list, without its settings.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PresetListItem {
    /// Identifier of the preset.
    pub id: Option<Uuid>,
    /// When the preset was created.
    pub created_at: Option<DateTime>,
    /// Name of the preset, by which participants are given it.
    pub name: Option<String>,
    /// When the preset was last changed.
    pub updated_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PresetListItem {
    id: optional "id",
    created_at: optional "created_at",
    name: optional "name",
    updated_at: optional "updated_at",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PresetListItem);
