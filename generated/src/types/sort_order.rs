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

impl SortOrder {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}

clientwright_runtime::string_enum!(SortOrder);
