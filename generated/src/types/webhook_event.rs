// @generated from the API's description; edit that and generate again.

/// Something that RealtimeKit can tell a webhook of. More kinds may come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// A session of a meeting has begun.
    MeetingStarted,
    /// A session of a meeting is over.
    MeetingEnded,
    /// A participant has joined a meeting.
    MeetingParticipantJoined,
    /// A participant has left a meeting.
    MeetingParticipantLeft,
    /// The session is over; its chat has been stored and can be fetched.
    MeetingChatSynced,
    /// A recording has reached another status.
    RecordingStatusUpdate,
    /// A livestream has reached another status.
    LivestreamingStatusUpdate,
    /// The session is over; its transcript is ready.
    MeetingTranscript,
    /// The session is over; its summary is ready.
    MeetingSummary,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl WebhookEvent {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::MeetingStarted, "meeting.started"),
        (Self::MeetingEnded, "meeting.ended"),
        (Self::MeetingParticipantJoined, "meeting.participantJoined"),
        (Self::MeetingParticipantLeft, "meeting.participantLeft"),
        (Self::MeetingChatSynced, "meeting.chatSynced"),
        (Self::RecordingStatusUpdate, "recording.statusUpdate"),
        (Self::LivestreamingStatusUpdate, "livestreaming.statusUpdate"),
        (Self::MeetingTranscript, "meeting.transcript"),
        (Self::MeetingSummary, "meeting.summary"),
    ];
}

clientwright_runtime::string_enum!(WebhookEvent);
