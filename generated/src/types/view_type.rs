// @generated from the API's description; edit that and generate again.

/// Kind of meeting that a preset is made for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ViewType {
    /// All see and hear each other.
    GroupCall,
    /// Some are on a stage, the others watch.
    Webinar,
    /// Sound only, without video.
    AudioRoom,
    /// Some are on a stage, the others watch a stream.
    Livestream,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(ViewType {
    GroupCall = "GROUP_CALL",
    Webinar = "WEBINAR",
    AudioRoom = "AUDIO_ROOM",
    Livestream = "LIVESTREAM",
});
