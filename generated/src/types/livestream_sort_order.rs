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

clientwright_runtime::string_enum!(LivestreamSortOrder {
    Asc = "ASC",
    Desc = "DSC",
});
