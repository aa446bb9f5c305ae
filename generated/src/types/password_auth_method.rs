// @generated from the API's description; edit that and generate again.

/// The way of logging in that uses a password.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PasswordAuthMethod {
    /// With a password.
    Password,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl PasswordAuthMethod {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[(Self::Password, "PASSWORD")];
}

clientwright_runtime::string_enum!(PasswordAuthMethod);
