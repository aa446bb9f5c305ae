// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::InteractiveType;

/// Timed metadata in a recording.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct InteractiveConfig {
    /// Format of the metadata. The recording becomes a tar archive of HLS segments and a playlist.
    pub type_: Option<InteractiveType>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl InteractiveConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, type_: impl Into<InteractiveType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

clientwright_runtime::impl_object!(default InteractiveConfig {
    type_: optional "type",
    ..additional_properties
});

clientwright_runtime::impl_eq!(InteractiveConfig);
