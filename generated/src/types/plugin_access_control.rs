// @generated from the API's description; edit that and generate again.

/// Whether participants may use a plugin or only watch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PluginAccessControl {
    /// They may use it.
    FullAccess,
    /// They may only watch.
    ViewOnly,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl PluginAccessControl {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FullAccess => "FULL_ACCESS",
            Self::ViewOnly => "VIEW_ONLY",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "FULL_ACCESS" => Self::FullAccess,
                "VIEW_ONLY" => Self::ViewOnly,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(PluginAccessControl);
