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

impl WaitingRoomType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Skip, "SKIP"),
        (Self::OnPrivilegedUserEntry, "ON_PRIVILEGED_USER_ENTRY"),
        (Self::SkipOnAccept, "SKIP_ON_ACCEPT"),
    ];
}

clientwright_runtime::string_enum!(WaitingRoomType);
