//! The types of what webhooks are told of.

use cloudflare_realtimekit::types;

use crate::trip::{Trip, trip};

/// The type of an event's payload.
#[must_use]
pub fn by_name(name: &str) -> Option<Trip> {
    Some(match name {
        "meeting.started" => trip::<types::MeetingStartedEvent>,
        "meeting.ended" => trip::<types::MeetingEndedEvent>,
        "meeting.participantJoined" => trip::<types::ParticipantJoinedEvent>,
        "meeting.participantLeft" => trip::<types::ParticipantLeftEvent>,
        "meeting.chatSynced" => trip::<types::ChatSyncedEvent>,
        "recording.statusUpdate" => trip::<types::RecordingStatusUpdateEvent>,
        "livestreaming.statusUpdate" => trip::<types::LivestreamingStatusUpdateEvent>,
        "meeting.transcript" => trip::<types::TranscriptEvent>,
        "meeting.summary" => trip::<types::SummaryEvent>,
        _ => return None,
    })
}
