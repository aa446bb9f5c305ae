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

clientwright_runtime::string_enum!(WebhookEvent {
    MeetingStarted = "meeting.started",
    MeetingEnded = "meeting.ended",
    MeetingParticipantJoined = "meeting.participantJoined",
    MeetingParticipantLeft = "meeting.participantLeft",
    MeetingChatSynced = "meeting.chatSynced",
    RecordingStatusUpdate = "recording.statusUpdate",
    LivestreamingStatusUpdate = "livestreaming.statusUpdate",
    MeetingTranscript = "meeting.transcript",
    MeetingSummary = "meeting.summary",
});
