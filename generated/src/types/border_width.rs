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

impl BorderWidth {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Thin, "thin"),
        (Self::Fat, "fat"),
    ];
}

clientwright_runtime::string_enum!(BorderWidth);
