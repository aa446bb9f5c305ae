// @generated from the API's description; edit that and generate again.

/// How dark the user interface is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Theme {
    /// Darkest.
    Darkest,
    /// Dark.
    Dark,
    /// Light.
    Light,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(Theme {
    Darkest = "darkest",
    Dark = "dark",
    Light = "light",
});
