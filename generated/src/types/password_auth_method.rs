// @generated from the API's description; edit that and generate again.

/// The way of logging in that uses a password.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordAuthMethod {
    /// With a password.
    Password,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl PasswordAuthMethod {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Password => "PASSWORD",
            Self::UnknownValue(text) => text,
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PASSWORD" => Self::Password,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(PasswordAuthMethod);
