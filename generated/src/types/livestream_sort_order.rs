// @generated from the API's description; edit that and generate again.

/// Direction of a sorted list of livestreams.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LivestreamSortOrder {
    /// Earliest first.
    Asc,
    /// Latest first.
    Desc,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl LivestreamSortOrder {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DSC"),
    ];
}

clientwright_runtime::string_enum!(LivestreamSortOrder);
