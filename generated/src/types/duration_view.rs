// @generated from the API's description; edit that and generate again.

/// How the time in breakout rooms counts towards a participant's duration.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DurationView {
    /// Time in the session itself only.
    Raw,
    /// Time in breakout rooms is added.
    Consolidated,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(DurationView {
    Raw = "raw",
    Consolidated = "consolidated",
});
