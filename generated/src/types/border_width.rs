// @generated from the API's description; edit that and generate again.

/// How thick borders are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BorderWidth {
    /// No borders.
    None,
    /// Thin borders.
    Thin,
    /// Thick borders.
    Fat,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(BorderWidth {
    None = "none",
    Thin = "thin",
    Fat = "fat",
});
