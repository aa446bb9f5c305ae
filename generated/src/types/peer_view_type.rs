// @generated from the API's description; edit that and generate again.

/// The view that a peer had of the session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PeerViewType {
    /// A call in which all can be seen and heard.
    GroupCall,
    /// A stage with an audience.
    Webinar,
    /// Voices only.
    AudioRoom,
    /// A stream to watch.
    Livestream,
    /// Messages only.
    Chat,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(PeerViewType {
    GroupCall = "GROUP_CALL",
    Webinar = "WEBINAR",
    AudioRoom = "AUDIO_ROOM",
    Livestream = "LIVESTREAM",
    Chat = "CHAT",
});
