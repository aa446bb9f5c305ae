// @generated from the API's description; edit that and generate again.

/// Kind of the tracks to record.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TrackMediaKind {
    /// What the participants say.
    Audio,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(TrackMediaKind {
    Audio = "audio",
});
