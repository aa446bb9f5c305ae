// @generated from the API's description; edit that and generate again.

/// Whether participants may use a plugin or only watch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PluginAccessControl {
    /// They may use it.
    FullAccess,
    /// They may only watch.
    ViewOnly,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(PluginAccessControl {
    FullAccess = "FULL_ACCESS",
    ViewOnly = "VIEW_ONLY",
});
