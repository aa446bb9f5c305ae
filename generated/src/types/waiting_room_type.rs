// @generated from the API's description; edit that and generate again.

/// Whether participants have to wait before they get in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitingRoomType {
    /// They get in at once.
    Skip,
    /// They wait until a privileged participant is there.
    OnPrivilegedUserEntry,
    /// They wait until somebody lets them in.
    SkipOnAccept,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(WaitingRoomType {
    Skip = "SKIP",
    OnPrivilegedUserEntry = "ON_PRIVILEGED_USER_ENTRY",
    SkipOnAccept = "SKIP_ON_ACCEPT",
});
