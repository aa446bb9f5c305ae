// @generated from the API's description; edit that and generate again.

/// How round corners are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BorderRadius {
    /// Not round.
    Sharp,
    /// Somewhat round.
    Rounded,
    /// Rounder.
    ExtraRounded,
    /// As round as can be.
    Circular,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(BorderRadius {
    Sharp = "sharp",
    Rounded = "rounded",
    ExtraRounded = "extra-rounded",
    Circular = "circular",
});
