// @generated from the API's description; edit that and generate again.

/// Direction of a sorted list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SortOrder {
    /// Smallest, earliest or first in the alphabet first.
    Asc,
    /// Largest, latest or last in the alphabet first.
    Desc,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
});
