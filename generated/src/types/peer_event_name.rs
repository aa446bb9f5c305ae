// @generated from the API's description; edit that and generate again.

/// What happened to a peer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PeerEventName {
    /// The peer was created.
    PeerCreated,
    /// The peer joined the session.
    PeerJoining,
    /// The peer left the session.
    PeerLeaving,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(PeerEventName {
    PeerCreated = "PEER_CREATED",
    PeerJoining = "PEER_JOINING",
    PeerLeaving = "PEER_LEAVING",
});
