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

impl BorderRadius {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Sharp, "sharp"),
        (Self::Rounded, "rounded"),
        (Self::ExtraRounded, "extra-rounded"),
        (Self::Circular, "circular"),
    ];
}

clientwright_runtime::string_enum!(BorderRadius);
