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
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl PeerEventName {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PeerCreated => "PEER_CREATED",
            Self::PeerJoining => "PEER_JOINING",
            Self::PeerLeaving => "PEER_LEAVING",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PEER_CREATED" => Self::PeerCreated,
                "PEER_JOINING" => Self::PeerJoining,
                "PEER_LEAVING" => Self::PeerLeaving,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(PeerEventName);
