// @generated from the API's description; edit that and generate again.

/// The way of logging in that uses a private key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum KeyAuthMethod {
    /// With a private key.
    Key,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl KeyAuthMethod {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Key => "KEY",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "KEY" => Self::Key,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(KeyAuthMethod);
