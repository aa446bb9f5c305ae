// @generated from the API's description; edit that and generate again.

/// How to log in to an SFTP server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StorageAuthMethod {
    /// With a private key.
    Key,
    /// With a password.
    Password,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(StorageAuthMethod {
    Key = "KEY",
    Password = "PASSWORD",
});
