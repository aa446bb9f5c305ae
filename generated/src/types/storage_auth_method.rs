// @generated from the API's description; edit that and generate again.

/// How to log in to an SFTP server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StorageAuthMethod {
    /// With a private key.
    Key,
    /// With a password.
    Password,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl StorageAuthMethod {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Key => "KEY",
            Self::Password => "PASSWORD",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "KEY" => Self::Key,
                "PASSWORD" => Self::Password,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(StorageAuthMethod);
