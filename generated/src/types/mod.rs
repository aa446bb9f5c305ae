// @generated from the API's description; edit that and generate again.

//! Types of requests and replies, one module per schema.
//!
//! A type that only stands inside a schema lives in that schema's module.

#[cfg(feature = "livestreams")]
mod active_livestream;
#[cfg(feature = "meetings")]
mod add_participant;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod ai_config;
#[cfg(feature = "apps")]
mod app;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod audio_channel;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod audio_codec;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod audio_config;
#[cfg(feature = "sessions")]
mod audio_consumer_sample;
#[cfg(feature = "sessions")]
mod audio_consumer_summary;
#[cfg(feature = "sessions")]
mod audio_producer_sample;
#[cfg(feature = "sessions")]
mod audio_producer_summary;
#[cfg(feature = "sessions")]
mod audio_quality_sample;
#[cfg(feature = "sessions")]
mod autonomous_system;

/// [`BackgroundColors`] and the types inside it.
#[cfg(feature = "presets")]
pub mod background_colors;
#[cfg(feature = "presets")]
mod background_colors_patch;
#[cfg(feature = "presets")]
mod border_radius;
#[cfg(feature = "presets")]
mod border_width;

/// [`BrandColors`] and the types inside it.
#[cfg(feature = "presets")]
pub mod brand_colors;
#[cfg(feature = "presets")]
mod brand_colors_patch;
#[cfg(feature = "sessions")]
mod browser_metadata;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod bucket_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod bucket_storage_type;
#[cfg(feature = "sessions")]
mod candidate_pair;
#[cfg(feature = "sessions")]
mod candidate_pairs;
#[cfg(feature = "presets")]
mod chat_permissions;
#[cfg(feature = "presets")]
mod chat_permissions_patch;
#[cfg(feature = "webhooks")]
mod chat_synced_event;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod cloudflare_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod cloudflare_storage_type;
#[cfg(feature = "presets")]
mod connected_meetings_permissions;
#[cfg(feature = "presets")]
mod connected_meetings_permissions_patch;
#[cfg(feature = "sessions")]
mod connection_info;
#[cfg(feature = "sessions")]
mod connectivity;
#[cfg(feature = "recordings")]
mod control_recording;
#[cfg(feature = "apps")]
mod create_app;
#[cfg(feature = "livestreams")]
mod create_livestream;
#[cfg(feature = "meetings")]
mod create_meeting;
#[cfg(feature = "active-session")]
mod create_poll;

/// [`CreatePreset`] and the types inside it.
#[cfg(feature = "presets")]
pub mod create_preset;
#[cfg(feature = "webhooks")]
mod create_webhook;
#[cfg(feature = "apps")]
mod created_app;
#[cfg(feature = "livestreams")]
mod created_livestream;
#[cfg(feature = "active-session")]
mod created_poll;
#[cfg(feature = "analytics")]
mod daywise_analytics;
#[cfg(feature = "sessions")]
mod delay_summary;
#[cfg(feature = "meetings")]
mod deleted_participant;

/// [`DesignColors`] and the types inside it.
#[cfg(feature = "presets")]
pub mod design_colors;
#[cfg(feature = "presets")]
mod design_colors_patch;

/// [`DesignTokens`] and the types inside it.
#[cfg(feature = "presets")]
pub mod design_tokens;
#[cfg(feature = "presets")]
mod design_tokens_patch;
#[cfg(feature = "sessions")]
mod device_info;
#[cfg(feature = "sessions")]
mod device_update;
#[cfg(feature = "sessions")]
mod duration_view;
mod error_detail;
mod error_reply;
#[cfg(feature = "webhooks")]
mod event_file_size;
#[cfg(feature = "webhooks")]
mod event_meeting;
#[cfg(feature = "webhooks")]
mod event_organization;
#[cfg(feature = "webhooks")]
mod event_participant;
#[cfg(feature = "webhooks")]
mod event_recording;
#[cfg(feature = "sessions")]
mod event_value;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod gcs_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod gcs_storage_type;
#[cfg(feature = "sessions")]
mod geo_coordinates;
#[cfg(feature = "sessions")]
mod geo_location;
#[cfg(feature = "recordings")]
mod interactive_config;
#[cfg(feature = "recordings")]
mod interactive_type;
#[cfg(feature = "sessions")]
mod ip_details;
#[cfg(feature = "sessions")]
mod ip_information;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod key_auth_method;
#[cfg(feature = "active-session")]
mod kick_participants;
#[cfg(feature = "active-session")]
mod kicked_all;
#[cfg(feature = "active-session")]
mod kicked_participant;
#[cfg(feature = "active-session")]
mod kicked_participants;
#[cfg(feature = "livestreams")]
mod livestream;
#[cfg(feature = "livestreams")]
mod livestream_analytics;
#[cfg(feature = "livestreams")]
mod livestream_day_analytics;
#[cfg(feature = "livestreams")]
mod livestream_details;
#[cfg(feature = "livestreams")]
mod livestream_disabled;
#[cfg(feature = "livestreams")]
mod livestream_seconds;
#[cfg(feature = "livestreams")]
mod livestream_session;
#[cfg(feature = "livestreams")]
mod livestream_session_page;
#[cfg(feature = "livestreams")]
mod livestream_sort_order;
#[cfg(any(feature = "webhooks", feature = "livestreams"))]
mod livestream_status;
#[cfg(feature = "livestreams")]
mod livestream_video_config;
#[cfg(feature = "webhooks")]
mod livestreaming_status_update_event;
#[cfg(feature = "presets")]
mod max_video_streams;
#[cfg(feature = "presets")]
mod max_video_streams_patch;
#[cfg(feature = "sessions")]
mod media_device;
#[cfg(feature = "presets")]
mod media_permissions;
#[cfg(feature = "presets")]
mod media_permissions_patch;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod meeting;
#[cfg(feature = "webhooks")]
mod meeting_end_reason;
#[cfg(feature = "webhooks")]
mod meeting_ended_event;

/// [`MeetingLivestreams`] and the types inside it.
#[cfg(feature = "livestreams")]
pub mod meeting_livestreams;
#[cfg(feature = "meetings")]
mod meeting_participant;
#[cfg(feature = "webhooks")]
mod meeting_started_event;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod meeting_status;
#[cfg(feature = "active-session")]
mod mute_all_participants;
#[cfg(feature = "active-session")]
mod muted_all;
#[cfg(feature = "active-session")]
mod muted_participants;
#[cfg(feature = "sessions")]
mod native_metadata;
#[cfg(feature = "sessions")]
mod packet_loss_summary;
#[cfg(
    any(
        feature = "apps",
        feature = "meetings",
        feature = "presets",
        feature = "sessions",
        feature = "recordings",
        feature = "livestreams"
    )
)]
mod page_info;
#[cfg(feature = "webhooks")]
mod participant_joined_event;
#[cfg(feature = "webhooks")]
mod participant_left_event;
#[cfg(feature = "sessions")]
mod participant_quality_stats;
#[cfg(feature = "meetings")]
mod participant_token;
#[cfg(feature = "meetings")]
mod participant_with_token;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod password_auth_method;
#[cfg(feature = "sessions")]
mod peer_connection_metadata;
#[cfg(feature = "sessions")]
mod peer_event;
#[cfg(feature = "sessions")]
mod peer_event_name;
#[cfg(feature = "sessions")]
mod peer_filter;
#[cfg(feature = "sessions")]
mod peer_metadata;
#[cfg(feature = "sessions")]
mod peer_quality;
#[cfg(feature = "sessions")]
mod peer_quality_stats;
#[cfg(feature = "sessions")]
mod peer_report;
#[cfg(feature = "sessions")]
mod peer_report_details;
#[cfg(feature = "sessions")]
mod peer_report_event;
#[cfg(feature = "sessions")]
mod peer_report_participant;
#[cfg(feature = "sessions")]
mod peer_stats;
#[cfg(feature = "sessions")]
mod peer_stats_device;
#[cfg(feature = "sessions")]
mod peer_stats_event;
#[cfg(feature = "sessions")]
mod peer_stats_event_metadata;
#[cfg(feature = "sessions")]
mod peer_view_type;
#[cfg(feature = "presets")]
mod permission_level;
#[cfg(feature = "presets")]
mod plugin_access_control;
#[cfg(feature = "presets")]
mod plugin_config;

/// [`PluginPermissions`] and the types inside it.
#[cfg(feature = "presets")]
pub mod plugin_permissions;
#[cfg(feature = "presets")]
mod plugin_permissions_patch;
#[cfg(feature = "active-session")]
mod poll;
#[cfg(feature = "active-session")]
mod poll_option;
#[cfg(feature = "presets")]
mod poll_permissions;
#[cfg(feature = "presets")]
mod poll_permissions_patch;
#[cfg(feature = "active-session")]
mod poll_vote;
#[cfg(feature = "sessions")]
mod precall_network;
#[cfg(feature = "presets")]
mod preset;
#[cfg(feature = "presets")]
mod preset_audio;

/// [`PresetConfig`] and the types inside it.
#[cfg(feature = "presets")]
pub mod preset_config;
#[cfg(feature = "presets")]
mod preset_config_patch;
#[cfg(feature = "presets")]
mod preset_list_item;
#[cfg(feature = "presets")]
mod preset_media;
#[cfg(feature = "presets")]
mod preset_media_patch;

/// [`PresetPermissions`] and the types inside it.
#[cfg(feature = "presets")]
pub mod preset_permissions;
#[cfg(feature = "presets")]
mod preset_permissions_patch;
#[cfg(feature = "presets")]
mod preset_screenshare;
#[cfg(feature = "presets")]
mod preset_screenshare_patch;
#[cfg(feature = "presets")]
mod preset_ui;
#[cfg(feature = "presets")]
mod preset_ui_patch;
#[cfg(feature = "presets")]
mod preset_video;
#[cfg(feature = "presets")]
mod preset_video_patch;

/// [`PrivateChatPermissions`] and the types inside it.
#[cfg(feature = "presets")]
pub mod private_chat_permissions;
#[cfg(feature = "presets")]
mod private_chat_permissions_patch;
#[cfg(feature = "presets")]
mod produce_permission;
#[cfg(feature = "presets")]
mod produce_permission_patch;
#[cfg(feature = "presets")]
mod public_chat_permissions;
#[cfg(feature = "presets")]
mod public_chat_permissions_patch;
#[cfg(feature = "sessions")]
mod quality_limitation_durations;
#[cfg(feature = "sessions")]
mod quality_limitation_reason;
#[cfg(feature = "sessions")]
mod quality_percentiles;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod realtimekit_bucket_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod realtimekit_bucket_config_info;
#[cfg(feature = "presets")]
mod recorder_type;
#[cfg(feature = "recordings")]
mod recording;
#[cfg(feature = "recordings")]
mod recording_action;
#[cfg(feature = "recordings")]
mod recording_caller;
#[cfg(feature = "recordings")]
mod recording_caller_type;
#[cfg(feature = "meetings")]
mod recording_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod recording_config_info;
#[cfg(feature = "analytics")]
mod recording_day_stats;
#[cfg(feature = "recordings")]
mod recording_download;
#[cfg(feature = "recordings")]
mod recording_sort_by;
#[cfg(feature = "recordings")]
mod recording_start;
#[cfg(feature = "analytics")]
mod recording_stats;
#[cfg(any(feature = "recordings", feature = "webhooks"))]
mod recording_status;
#[cfg(feature = "webhooks")]
mod recording_status_update_event;
#[cfg(feature = "recordings")]
mod recording_stop;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod rtmp_config;
#[cfg(feature = "sessions")]
mod selected_device_update;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session;
#[cfg(feature = "sessions")]
mod session_chat;
#[cfg(feature = "analytics")]
mod session_day_stats;
#[cfg(feature = "sessions")]
mod session_details;
#[cfg(feature = "sessions")]
mod session_list;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session_members;
#[cfg(feature = "sessions")]
mod session_participant;
#[cfg(feature = "sessions")]
mod session_participant_details;
#[cfg(feature = "sessions")]
mod session_participant_list;
#[cfg(feature = "sessions")]
mod session_participant_sort_by;
#[cfg(feature = "sessions")]
mod session_sort_by;
#[cfg(feature = "analytics")]
mod session_stats;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session_status;
#[cfg(feature = "sessions")]
mod session_summary;
#[cfg(feature = "sessions")]
mod session_transcript;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod sftp_key_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod sftp_password_storage;
#[cfg(any(feature = "apps", feature = "sessions", feature = "recordings"))]
mod sort_order;
#[cfg(feature = "livestreams")]
mod start_livestream;
#[cfg(feature = "recordings")]
mod start_reason;
#[cfg(feature = "recordings")]
mod start_recording;
#[cfg(feature = "recordings")]
mod start_track_recording;
#[cfg(feature = "recordings")]
mod started_track_recording;
#[cfg(feature = "recordings")]
mod stop_reason;
#[cfg(feature = "livestreams")]
mod stopped_livestream;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_auth_method;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_config_info;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod summarization_config;
#[cfg(feature = "webhooks")]
mod summary_event;
#[cfg(feature = "sessions")]
mod summary_generation;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod summary_text_format;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod summary_type;
#[cfg(feature = "presets")]
mod theme;
#[cfg(feature = "recordings")]
mod track_download;
#[cfg(feature = "recordings")]
mod track_download_layer;
#[cfg(feature = "recordings")]
mod track_layer;
#[cfg(feature = "recordings")]
mod track_media_kind;
#[cfg(feature = "recordings")]
mod track_output;
#[cfg(feature = "recordings")]
mod track_output_type;
#[cfg(feature = "webhooks")]
mod transcript_event;
#[cfg(feature = "sessions")]
mod transcript_format;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod transcription_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod transcription_language;
#[cfg(feature = "meetings")]
mod update_meeting;
#[cfg(feature = "meetings")]
mod update_participant;
#[cfg(feature = "presets")]
mod update_preset;
#[cfg(feature = "webhooks")]
mod update_webhook;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod video_codec;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod video_config;
#[cfg(feature = "sessions")]
mod video_consumer_issues;
#[cfg(feature = "sessions")]
mod video_consumer_sample;
#[cfg(feature = "sessions")]
mod video_consumer_summary;
#[cfg(feature = "sessions")]
mod video_producer_issues;
#[cfg(feature = "sessions")]
mod video_producer_sample;
#[cfg(feature = "sessions")]
mod video_producer_summary;
#[cfg(feature = "presets")]
mod video_quality;
#[cfg(feature = "sessions")]
mod video_quality_sample;
#[cfg(feature = "presets")]
mod view_type;
#[cfg(feature = "presets")]
mod waiting_room_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod watermark;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod watermark_position;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod watermark_size;
#[cfg(feature = "webhooks")]
mod webhook;
#[cfg(feature = "webhooks")]
mod webhook_event;
#[cfg(feature = "webhook-key")]
mod webhook_key;
pub use {error_detail::ErrorDetail, error_reply::ErrorReply};
#[cfg(
    any(
        feature = "apps",
        feature = "meetings",
        feature = "presets",
        feature = "sessions",
        feature = "recordings",
        feature = "livestreams"
    )
)]
pub use page_info::PageInfo;
#[cfg(any(feature = "apps", feature = "sessions", feature = "recordings"))]
pub use sort_order::SortOrder;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use {
    ai_config::AiConfig, audio_channel::AudioChannel, audio_codec::AudioCodec,
    audio_config::AudioConfig, bucket_storage::BucketStorage,
    bucket_storage_type::BucketStorageType, cloudflare_storage::CloudflareStorage,
    cloudflare_storage_type::CloudflareStorageType, gcs_storage::GcsStorage,
    gcs_storage_type::GcsStorageType, key_auth_method::KeyAuthMethod, meeting::Meeting,
    meeting_status::MeetingStatus, password_auth_method::PasswordAuthMethod,
    realtimekit_bucket_config::RealtimekitBucketConfig,
    realtimekit_bucket_config_info::RealtimekitBucketConfigInfo,
    recording_config_info::RecordingConfigInfo, rtmp_config::RtmpConfig,
    sftp_key_storage::SftpKeyStorage, sftp_password_storage::SftpPasswordStorage,
    storage_auth_method::StorageAuthMethod, storage_config::StorageConfig,
    storage_config_info::StorageConfigInfo, storage_type::StorageType,
    summarization_config::SummarizationConfig, summary_text_format::SummaryTextFormat,
    summary_type::SummaryType, transcription_config::TranscriptionConfig,
    transcription_language::TranscriptionLanguage, video_codec::VideoCodec,
    video_config::VideoConfig, watermark::Watermark,
    watermark_position::WatermarkPosition, watermark_size::WatermarkSize,
};

#[cfg(any(feature = "recordings", feature = "webhooks"))]
pub use recording_status::RecordingStatus;
#[cfg(any(feature = "sessions", feature = "active-session"))]
pub use {
    session::Session, session_members::SessionMembers, session_status::SessionStatus,
    session_type::SessionType,
};

#[cfg(any(feature = "webhooks", feature = "livestreams"))]
pub use livestream_status::LivestreamStatus;
#[cfg(feature = "active-session")]
pub use {
    create_poll::CreatePoll, created_poll::CreatedPoll,
    kick_participants::KickParticipants, kicked_all::KickedAll,
    kicked_participant::KickedParticipant, kicked_participants::KickedParticipants,
    mute_all_participants::MuteAllParticipants, muted_all::MutedAll,
    muted_participants::MutedParticipants, poll::Poll, poll_option::PollOption,
    poll_vote::PollVote,
};

#[cfg(feature = "analytics")]
pub use {
    daywise_analytics::DaywiseAnalytics, recording_day_stats::RecordingDayStats,
    recording_stats::RecordingStats, session_day_stats::SessionDayStats,
    session_stats::SessionStats,
};

#[cfg(feature = "apps")]
pub use {app::App, create_app::CreateApp, created_app::CreatedApp};
#[cfg(feature = "livestreams")]
pub use {
    active_livestream::ActiveLivestream, create_livestream::CreateLivestream,
    created_livestream::CreatedLivestream, livestream::Livestream,
    livestream_analytics::LivestreamAnalytics,
    livestream_day_analytics::LivestreamDayAnalytics,
    livestream_details::LivestreamDetails, livestream_disabled::LivestreamDisabled,
    livestream_seconds::LivestreamSeconds, livestream_session::LivestreamSession,
    livestream_session_page::LivestreamSessionPage,
    livestream_sort_order::LivestreamSortOrder,
    livestream_video_config::LivestreamVideoConfig,
    meeting_livestreams::MeetingLivestreams, start_livestream::StartLivestream,
    stopped_livestream::StoppedLivestream,
};

#[cfg(feature = "meetings")]
pub use {
    add_participant::AddParticipant, create_meeting::CreateMeeting,
    deleted_participant::DeletedParticipant, meeting_participant::MeetingParticipant,
    participant_token::ParticipantToken, participant_with_token::ParticipantWithToken,
    recording_config::RecordingConfig, update_meeting::UpdateMeeting,
    update_participant::UpdateParticipant,
};

#[cfg(feature = "presets")]
pub use {
    background_colors::BackgroundColors, background_colors_patch::BackgroundColorsPatch,
    border_radius::BorderRadius, border_width::BorderWidth, brand_colors::BrandColors,
    brand_colors_patch::BrandColorsPatch, chat_permissions::ChatPermissions,
    chat_permissions_patch::ChatPermissionsPatch,
    connected_meetings_permissions::ConnectedMeetingsPermissions,
    connected_meetings_permissions_patch::ConnectedMeetingsPermissionsPatch,
    create_preset::CreatePreset, design_colors::DesignColors,
    design_colors_patch::DesignColorsPatch, design_tokens::DesignTokens,
    design_tokens_patch::DesignTokensPatch, max_video_streams::MaxVideoStreams,
    max_video_streams_patch::MaxVideoStreamsPatch, media_permissions::MediaPermissions,
    media_permissions_patch::MediaPermissionsPatch, permission_level::PermissionLevel,
    plugin_access_control::PluginAccessControl, plugin_config::PluginConfig,
    plugin_permissions::PluginPermissions,
    plugin_permissions_patch::PluginPermissionsPatch, poll_permissions::PollPermissions,
    poll_permissions_patch::PollPermissionsPatch, preset::Preset,
    preset_audio::PresetAudio, preset_config::PresetConfig,
    preset_config_patch::PresetConfigPatch, preset_list_item::PresetListItem,
    preset_media::PresetMedia, preset_media_patch::PresetMediaPatch,
    preset_permissions::PresetPermissions,
    preset_permissions_patch::PresetPermissionsPatch,
    preset_screenshare::PresetScreenshare,
    preset_screenshare_patch::PresetScreensharePatch, preset_ui::PresetUi,
    preset_ui_patch::PresetUiPatch, preset_video::PresetVideo,
    preset_video_patch::PresetVideoPatch,
    private_chat_permissions::PrivateChatPermissions,
    private_chat_permissions_patch::PrivateChatPermissionsPatch,
    produce_permission::ProducePermission,
    produce_permission_patch::ProducePermissionPatch,
    public_chat_permissions::PublicChatPermissions,
    public_chat_permissions_patch::PublicChatPermissionsPatch,
    recorder_type::RecorderType, theme::Theme, update_preset::UpdatePreset,
    video_quality::VideoQuality, view_type::ViewType, waiting_room_type::WaitingRoomType,
};

#[cfg(feature = "recordings")]
pub use {
    control_recording::ControlRecording, interactive_config::InteractiveConfig,
    interactive_type::InteractiveType, recording::Recording,
    recording_action::RecordingAction, recording_caller::RecordingCaller,
    recording_caller_type::RecordingCallerType, recording_download::RecordingDownload,
    recording_sort_by::RecordingSortBy, recording_start::RecordingStart,
    recording_stop::RecordingStop, start_reason::StartReason,
    start_recording::StartRecording, start_track_recording::StartTrackRecording,
    started_track_recording::StartedTrackRecording, stop_reason::StopReason,
    track_download::TrackDownload, track_download_layer::TrackDownloadLayer,
    track_layer::TrackLayer, track_media_kind::TrackMediaKind, track_output::TrackOutput,
    track_output_type::TrackOutputType,
};

#[cfg(feature = "sessions")]
pub use {
    audio_consumer_sample::AudioConsumerSample,
    audio_consumer_summary::AudioConsumerSummary,
    audio_producer_sample::AudioProducerSample,
    audio_producer_summary::AudioProducerSummary,
    audio_quality_sample::AudioQualitySample, autonomous_system::AutonomousSystem,
    browser_metadata::BrowserMetadata, candidate_pair::CandidatePair,
    candidate_pairs::CandidatePairs, connection_info::ConnectionInfo,
    connectivity::Connectivity, delay_summary::DelaySummary, device_info::DeviceInfo,
    device_update::DeviceUpdate, duration_view::DurationView, event_value::EventValue,
    geo_coordinates::GeoCoordinates, geo_location::GeoLocation, ip_details::IpDetails,
    ip_information::IpInformation, media_device::MediaDevice,
    native_metadata::NativeMetadata, packet_loss_summary::PacketLossSummary,
    participant_quality_stats::ParticipantQualityStats,
    peer_connection_metadata::PeerConnectionMetadata, peer_event::PeerEvent,
    peer_event_name::PeerEventName, peer_filter::PeerFilter, peer_metadata::PeerMetadata,
    peer_quality::PeerQuality, peer_quality_stats::PeerQualityStats,
    peer_report::PeerReport, peer_report_details::PeerReportDetails,
    peer_report_event::PeerReportEvent, peer_report_participant::PeerReportParticipant,
    peer_stats::PeerStats, peer_stats_device::PeerStatsDevice,
    peer_stats_event::PeerStatsEvent, peer_stats_event_metadata::PeerStatsEventMetadata,
    peer_view_type::PeerViewType, precall_network::PrecallNetwork,
    quality_limitation_durations::QualityLimitationDurations,
    quality_limitation_reason::QualityLimitationReason,
    quality_percentiles::QualityPercentiles,
    selected_device_update::SelectedDeviceUpdate, session_chat::SessionChat,
    session_details::SessionDetails, session_list::SessionList,
    session_participant::SessionParticipant,
    session_participant_details::SessionParticipantDetails,
    session_participant_list::SessionParticipantList,
    session_participant_sort_by::SessionParticipantSortBy,
    session_sort_by::SessionSortBy, session_summary::SessionSummary,
    session_transcript::SessionTranscript, summary_generation::SummaryGeneration,
    transcript_format::TranscriptFormat, video_consumer_issues::VideoConsumerIssues,
    video_consumer_sample::VideoConsumerSample,
    video_consumer_summary::VideoConsumerSummary,
    video_producer_issues::VideoProducerIssues,
    video_producer_sample::VideoProducerSample,
    video_producer_summary::VideoProducerSummary,
    video_quality_sample::VideoQualitySample,
};

#[cfg(feature = "webhook-key")]
pub use webhook_key::WebhookKey;
#[cfg(feature = "webhooks")]
pub use {
    chat_synced_event::ChatSyncedEvent, create_webhook::CreateWebhook,
    event_file_size::EventFileSize, event_meeting::EventMeeting,
    event_organization::EventOrganization, event_participant::EventParticipant,
    event_recording::EventRecording,
    livestreaming_status_update_event::LivestreamingStatusUpdateEvent,
    meeting_end_reason::MeetingEndReason, meeting_ended_event::MeetingEndedEvent,
    meeting_started_event::MeetingStartedEvent,
    participant_joined_event::ParticipantJoinedEvent,
    participant_left_event::ParticipantLeftEvent,
    recording_status_update_event::RecordingStatusUpdateEvent,
    summary_event::SummaryEvent, transcript_event::TranscriptEvent,
    update_webhook::UpdateWebhook, webhook::Webhook, webhook_event::WebhookEvent,
};
