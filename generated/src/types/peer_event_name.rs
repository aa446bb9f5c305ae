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

impl PeerEventName {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::PeerCreated, "PEER_CREATED"),
        (Self::PeerJoining, "PEER_JOINING"),
        (Self::PeerLeaving, "PEER_LEAVING"),
    ];
}

clientwright_runtime::string_enum!(PeerEventName);
