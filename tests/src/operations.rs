//! The table of all operations: how to call each, and what the official SDKs call it.

use cloudflare_realtimekit::types::{
    AddParticipant, ControlRecording, CreateApp, CreateLivestream, CreateMeeting, CreatePoll, CreatePreset,
    CreateWebhook, DurationView, KickParticipants, LivestreamSortOrder, LivestreamStatus, MeetingStatus,
    MuteAllParticipants, PeerFilter, RecordingSortBy, RecordingStatus, SessionParticipantSortBy, SessionSortBy,
    SessionStatus, SortOrder, StartLivestream, StartRecording, StartTrackRecording, TranscriptFormat, UpdateMeeting,
    UpdateParticipant, UpdatePreset, UpdateWebhook,
};
use cloudflare_realtimekit::{Date, DateTime, Uuid};

use crate::row;
use crate::row::Row;

/// Every operation, by resource.
#[must_use]
pub fn all() -> Vec<Row> {
    [
        apps,
        meetings,
        participants,
        presets,
        sessions,
        session_parts,
        recordings,
        webhooks,
        active_session,
        livestreams,
        meeting_livestreams,
        analytics,
    ]
    .iter()
    .flat_map(|resource| resource())
    .collect()
}

/// The operation that the official SDKs call by this name.
#[must_use]
pub fn by_official_name<'r>(rows: &'r [Row], name: &str) -> Option<&'r Row> {
    rows.iter().find(|row| row.official.contains(&name))
}

/// The operation with this identifier in the description.
///
/// # Errors
/// When the table has no row for it; the message says what to do.
pub fn by_id<'r>(rows: &'r [Row], id: &str) -> Result<&'r Row, String> {
    rows.iter().find(|row| row.id() == id).ok_or_else(|| {
        format!("{id} has no row: add a `row!` to tests/src/operations.rs, with the names that the official SDKs have for it")
    })
}

fn apps() -> Vec<Row> {
    vec![
        row!(
            ["apps.get"],
            client.apps().list(),
            query { page_no: i64, per_page: i64, search: String, sort_order: SortOrder }
        ),
        row!(["apps.post"], client.apps().create(), body CreateApp),
        row!([], client.apps().get(id)),
    ]
}

fn meetings() -> Vec<Row> {
    vec![
        row!(
            ["meetings.get"],
            app.meetings().list(),
            query {
                end_time: DateTime,
                page_no: i64,
                per_page: i64,
                search: String,
                start_time: DateTime,
                status: MeetingStatus,
            }
        ),
        row!(["meetings.create"], app.meetings().create(), body CreateMeeting),
        row!(["meetings.get_meeting_by_id"], app.meetings().get(meeting_id), query { name: String }),
        row!(["meetings.update_meeting_by_id"], app.meetings().update(meeting_id), body UpdateMeeting),
        row!(["meetings.replace_meeting_by_id"], app.meetings().replace(meeting_id), body CreateMeeting),
    ]
}

fn participants() -> Vec<Row> {
    vec![
        row!(
            ["meetings.get_meeting_participants"],
            app.meetings().participants(meeting_id),
            query { page_no: i64, per_page: i64 }
        ),
        row!(["meetings.add_participant"], app.meetings().add_participant(meeting_id), body AddParticipant),
        row!(["meetings.get_meeting_participant"], app.meetings().get_participant(meeting_id, participant_id)),
        row!(
            ["meetings.edit_participant"],
            app.meetings().update_participant(meeting_id, participant_id),
            body UpdateParticipant
        ),
        row!(
            [],
            app.meetings().replace_participant(meeting_id, participant_id),
            body AddParticipant
        ),
        row!(["meetings.delete_meeting_participant"], app.meetings().delete_participant(meeting_id, participant_id)),
        row!(
            ["meetings.refresh_participant_token"],
            app.meetings().refresh_participant_token(meeting_id, participant_id)
        ),
    ]
}

fn presets() -> Vec<Row> {
    vec![
        row!(["presets.get"], app.presets().list(), query { page_no: i64, per_page: i64, search: String }),
        row!(["presets.create"], app.presets().create(), body CreatePreset),
        row!(["presets.get_preset_by_id"], app.presets().get(preset_id)),
        row!(["presets.update"], app.presets().update(preset_id), body UpdatePreset),
        row!(["presets.replace_preset_by_id"], app.presets().replace(preset_id), body CreatePreset),
        row!(["presets.delete"], app.presets().delete(preset_id)),
    ]
}

// One parameter is gone from the newest sources, and still sent where it is given.
#[allow(deprecated)]
fn sessions() -> Vec<Row> {
    vec![
        row!(
            ["sessions.get_sessions"],
            app.sessions().list(),
            query {
                associated_id: String,
                end_time: DateTime,
                page_no: i64,
                participants: String,
                per_page: i64,
                search: String,
                sort_by: SessionSortBy,
                sort_order: SortOrder,
                start_time: DateTime,
                status: SessionStatus,
            }
        ),
        row!(["sessions.get_session_details"], app.sessions().get(session_id), query { include_breakout_rooms: bool }),
        row!(
            ["sessions.get_session_participants"],
            app.sessions().participants(session_id),
            query {
                include_peer_events: bool,
                page_no: i64,
                per_page: i64,
                search: String,
                sort_by: SessionParticipantSortBy,
                sort_order: SortOrder,
                view: DurationView,
            }
        ),
        row!(
            ["sessions.get_session_participant_details"],
            app.sessions().get_participant(session_id, participant_id),
            query { include_peer_events: bool, filters: PeerFilter }
        ),
        row!(
            ["sessions.get_participant_data_from_peer_id"],
            app.sessions().peer_report(peer_id),
            query { filters: PeerFilter, include_peer_events: bool }
        ),
    ]
}

fn session_parts() -> Vec<Row> {
    vec![
        row!(["sessions.get_session_chat"], app.sessions().chat(session_id)),
        row!(["sessions.get_session_summary"], app.sessions().summary(session_id)),
        row!(["sessions.generate_summary_of_transcripts"], app.sessions().generate_summary(session_id)),
        row!(
            ["sessions.get_session_transcripts"],
            app.sessions().transcript(session_id),
            query { format: TranscriptFormat }
        ),
    ]
}

fn recordings() -> Vec<Row> {
    vec![
        row!(["recordings.get_recordings"], app.recordings().list(), query {
            end_time: DateTime, expired: bool, meeting_id: Uuid, page_no: i64, per_page: i64,
            search: String, sort_by: RecordingSortBy, sort_order: SortOrder, start_time: DateTime,
            status: Vec<RecordingStatus>,
        }),
        row!(["recordings.get_one_recording"], app.recordings().get(recording_id)),
        row!(["recordings.get_active_recordings"], app.recordings().active(meeting_id)),
        row!(["recordings.start_recordings"], app.recordings().start(), body StartRecording),
        row!(["recordings.start_track_recording"], app.recordings().start_track(), body StartTrackRecording),
        row!(
            ["recordings.pause_resume_stop_recording"],
            app.recordings().control(recording_id),
            body ControlRecording
        ),
    ]
}

fn webhooks() -> Vec<Row> {
    vec![
        row!(["webhooks.get_webhooks"], app.webhooks().list()),
        row!(["webhooks.create_webhook"], app.webhooks().create(), body CreateWebhook),
        row!(["webhooks.get_webhook_by_id"], app.webhooks().get(webhook_id)),
        row!(["webhooks.edit_webhook"], app.webhooks().update(webhook_id), body UpdateWebhook),
        row!(["webhooks.replace_webhook"], app.webhooks().replace(webhook_id), body CreateWebhook),
        row!(["webhooks.delete_webhook"], app.webhooks().delete(webhook_id)),
        row!([], app.webhooks().events()),
        row!([], client.webhook_key().get()),
    ]
}

fn active_session() -> Vec<Row> {
    vec![
        row!(["active_session.get_active_session"], app.active_session().get(meeting_id)),
        row!(["active_session.kick_participants"], app.active_session().kick(meeting_id), body KickParticipants),
        row!(["active_session.kick_all_participants"], app.active_session().kick_all(meeting_id)),
        row!([], app.active_session().mute(meeting_id), body KickParticipants),
        row!([], app.active_session().mute_all(meeting_id), body MuteAllParticipants),
        row!(["active_session.create_poll"], app.active_session().create_poll(meeting_id), body CreatePoll),
    ]
}

fn livestreams() -> Vec<Row> {
    vec![
        row!(
            ["livestreams.get_all_livestreams"],
            app.livestreams().list(),
            query {
                end_time: DateTime,
                exclude_meetings: bool,
                page_no: i64,
                per_page: i64,
                sort_order: LivestreamSortOrder,
                start_time: DateTime,
                status: LivestreamStatus,
            }
        ),
        row!(["livestreams.NewIndependentLivestream"], app.livestreams().create(), body CreateLivestream),
        row!(
            ["livestreams.get_livestream_session_for_livestream_id"],
            app.livestreams().get(livestream_id),
            query { page_no: i64, per_page: i64 }
        ),
        row!(
            ["livestreams.get_livestream_session_details_for_session_id"],
            app.livestreams().session(livestream_session_id)
        ),
        row!(["livestreams.get_active_livestreams_for_livestream_id"], app.livestreams().active_session(livestream_id)),
    ]
}

fn meeting_livestreams() -> Vec<Row> {
    vec![
        row!(["livestreams.get_meeting_active_livestreams"], app.livestreams().active_for_meeting(meeting_id)),
        row!(
            ["livestreams.start_livestreaming_a_meeting"],
            app.livestreams().start(meeting_id),
            body StartLivestream
        ),
        row!(["livestreams.stop_livestreaming_a_meeting"], app.livestreams().stop(meeting_id)),
        row!([], app.livestreams().for_meeting(meeting_id), query { page_no: i64, per_page: i64 }),
        row!([], app.livestreams().sessions_of_session(session_id), query { page_no: i64, per_page: i64 }),
    ]
}

fn analytics() -> Vec<Row> {
    vec![
        row!(
            ["livestreams.get_livestream_analytics_complete"],
            app.livestreams().analytics(),
            query { end_time: i64, filters: String, start_time: i64 }
        ),
        row!(
            ["livestreams.get_livestream_analytics_daywise"],
            app.livestreams().analytics_daywise(),
            query { end_time: i64, filters: String, start_time: i64 }
        ),
        // One operation, which the official SDKs list under two resources.
        row!(
            ["analytics.get_org_analytics", "livestreams.get_org_analytics"],
            app.analytics().daywise(),
            query { end_date: Date, start_date: Date }
        ),
    ]
}
