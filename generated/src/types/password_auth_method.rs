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

clientwright_runtime::string_enum!(PasswordAuthMethod {
    Password = "PASSWORD",
});
