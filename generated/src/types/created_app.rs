// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::App;

/// What creating an app gives back.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedApp {
    /// The app that was created.
    pub app: Option<App>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default CreatedApp {
    app: optional "app",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreatedApp);
