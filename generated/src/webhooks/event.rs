// @generated from the API's description; edit that and generate again.

//! What webhooks deliver, as far as the description has no schema of its own for it.

use clientwright_runtime::RawJson;
use crate::types::{
    ChatSyncedEvent, LivestreamingStatusUpdateEvent, MeetingEndedEvent,
    MeetingStartedEvent, ParticipantJoinedEvent, ParticipantLeftEvent,
    RecordingStatusUpdateEvent, SummaryEvent, TranscriptEvent,
};

/// A delivery of a webhook, told apart by its event. One that this version does not know is
/// kept.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A session of a meeting has begun.
    ///
    /// Sent when the first participant has joined.
    MeetingStarted(Box<MeetingStartedEvent>),
    /// A session of a meeting is over.
    ///
    /// Sent when the host has ended the session or everybody has left.
    MeetingEnded(Box<MeetingEndedEvent>),
    /// A participant has joined.
    ///
    /// Sent when somebody has joined the session.
    MeetingParticipantJoined(Box<ParticipantJoinedEvent>),
    /// A participant has left.
    ///
    /// Sent when somebody has left the session.
    MeetingParticipantLeft(Box<ParticipantLeftEvent>),
    /// The chat of a session can be fetched.
    ///
    /// Sent after the session, when its chat has been exported. Its members stand without `meeting`
    /// around them.
    MeetingChatSynced(Box<ChatSyncedEvent>),
    /// A recording has reached another status.
    ///
    /// Sent each time that the status of a recording changes.
    RecordingStatusUpdate(Box<RecordingStatusUpdateEvent>),
    /// A livestream has reached another status.
    ///
    /// Sent each time that the status of a livestream changes.
    LivestreamingStatusUpdate(Box<LivestreamingStatusUpdateEvent>),
    /// The transcript of a session can be fetched.
    ///
    /// Sent after the session, when its transcript is ready.
    MeetingTranscript(Box<TranscriptEvent>),
    /// The summary of a session can be fetched.
    ///
    /// Sent after the session, when its summary is ready.
    MeetingSummary(Box<SummaryEvent>),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(Event by "event" {
    MeetingStarted: "meeting.started",
    MeetingEnded: "meeting.ended",
    MeetingParticipantJoined: "meeting.participantJoined",
    MeetingParticipantLeft: "meeting.participantLeft",
    MeetingChatSynced: "meeting.chatSynced",
    RecordingStatusUpdate: "recording.statusUpdate",
    LivestreamingStatusUpdate: "livestreaming.statusUpdate",
    MeetingTranscript: "meeting.transcript",
    MeetingSummary: "meeting.summary",
});

/// Names of the headers of deliveries.
pub mod header {
    /// Signature of the body, as it was received, in Base64: RSASSA-PKCS1-v1_5 with SHA-256, by the
    /// key that `webhook_key.get` fetches. Nothing else is signed, and one key signs for all apps:
    /// check that the event is of your app, and drop repetitions by the SHA-256 of the body.
    pub const RTK_SIGNATURE: &str = "rtk-signature";
    /// Identifier of the delivery.
    pub const RTK_UUID: &str = "rtk-uuid";
    /// Identifier of the webhook by which the delivery was sent.
    pub const RTK_WEBHOOK_ID: &str = "rtk-webhook-id";
}
