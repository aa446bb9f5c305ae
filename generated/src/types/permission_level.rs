// @generated from the API's description; edit that and generate again.

/// Whether participants may do something.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PermissionLevel {
    /// They may.
    Allowed,
    /// They may not.
    NotAllowed,
    /// They have to ask and may once the wish is granted.
    CanRequest,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(PermissionLevel {
    Allowed = "ALLOWED",
    NotAllowed = "NOT_ALLOWED",
    CanRequest = "CAN_REQUEST",
});
