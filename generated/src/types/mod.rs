// @generated from the API's description; edit that and generate again.

//! Types of requests and replies, one module per schema.
//!
//! A type that only stands inside a schema lives in that schema's module.

#[cfg(feature = "livestreams")]
mod active_livestream;
#[cfg(feature = "livestreams")]
pub use active_livestream::ActiveLivestream;
#[cfg(feature = "meetings")]
mod add_participant;
#[cfg(feature = "meetings")]
pub use add_participant::AddParticipant;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod ai_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use ai_config::AiConfig;
#[cfg(feature = "apps")]
mod app;
#[cfg(feature = "apps")]
pub use app::App;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod audio_channel;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use audio_channel::AudioChannel;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod audio_codec;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use audio_codec::AudioCodec;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod audio_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use audio_config::AudioConfig;
#[cfg(feature = "sessions")]
mod audio_consumer_sample;
#[cfg(feature = "sessions")]
pub use audio_consumer_sample::AudioConsumerSample;
#[cfg(feature = "sessions")]
mod audio_consumer_summary;
#[cfg(feature = "sessions")]
pub use audio_consumer_summary::AudioConsumerSummary;
#[cfg(feature = "sessions")]
mod audio_producer_sample;
#[cfg(feature = "sessions")]
pub use audio_producer_sample::AudioProducerSample;
#[cfg(feature = "sessions")]
mod audio_producer_summary;
#[cfg(feature = "sessions")]
pub use audio_producer_summary::AudioProducerSummary;
#[cfg(feature = "sessions")]
mod audio_quality_sample;
#[cfg(feature = "sessions")]
pub use audio_quality_sample::AudioQualitySample;
#[cfg(feature = "sessions")]
mod autonomous_system;
#[cfg(feature = "sessions")]
pub use autonomous_system::AutonomousSystem;

/// [`BackgroundColors`] and the types inside it.
#[cfg(feature = "presets")]
pub mod background_colors;
#[cfg(feature = "presets")]
pub use background_colors::BackgroundColors;
#[cfg(feature = "presets")]
mod background_colors_patch;
#[cfg(feature = "presets")]
pub use background_colors_patch::BackgroundColorsPatch;
#[cfg(feature = "presets")]
mod border_radius;
#[cfg(feature = "presets")]
pub use border_radius::BorderRadius;
#[cfg(feature = "presets")]
mod border_width;
#[cfg(feature = "presets")]
pub use border_width::BorderWidth;

/// [`BrandColors`] and the types inside it.
#[cfg(feature = "presets")]
pub mod brand_colors;
#[cfg(feature = "presets")]
pub use brand_colors::BrandColors;
#[cfg(feature = "presets")]
mod brand_colors_patch;
#[cfg(feature = "presets")]
pub use brand_colors_patch::BrandColorsPatch;
#[cfg(feature = "sessions")]
mod browser_metadata;
#[cfg(feature = "sessions")]
pub use browser_metadata::BrowserMetadata;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod bucket_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use bucket_storage::BucketStorage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod bucket_storage_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use bucket_storage_type::BucketStorageType;
#[cfg(feature = "sessions")]
mod candidate_pair;
#[cfg(feature = "sessions")]
pub use candidate_pair::CandidatePair;
#[cfg(feature = "sessions")]
mod candidate_pairs;
#[cfg(feature = "sessions")]
pub use candidate_pairs::CandidatePairs;
#[cfg(feature = "presets")]
mod chat_permissions;
#[cfg(feature = "presets")]
pub use chat_permissions::ChatPermissions;
#[cfg(feature = "presets")]
mod chat_permissions_patch;
#[cfg(feature = "presets")]
pub use chat_permissions_patch::ChatPermissionsPatch;
#[cfg(feature = "webhooks")]
mod chat_synced_event;
#[cfg(feature = "webhooks")]
pub use chat_synced_event::ChatSyncedEvent;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod cloudflare_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use cloudflare_storage::CloudflareStorage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod cloudflare_storage_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use cloudflare_storage_type::CloudflareStorageType;
#[cfg(feature = "presets")]
mod connected_meetings_permissions;
#[cfg(feature = "presets")]
pub use connected_meetings_permissions::ConnectedMeetingsPermissions;
#[cfg(feature = "presets")]
mod connected_meetings_permissions_patch;
#[cfg(feature = "presets")]
pub use connected_meetings_permissions_patch::ConnectedMeetingsPermissionsPatch;
#[cfg(feature = "sessions")]
mod connection_info;
#[cfg(feature = "sessions")]
pub use connection_info::ConnectionInfo;
#[cfg(feature = "sessions")]
mod connectivity;
#[cfg(feature = "sessions")]
pub use connectivity::Connectivity;
#[cfg(feature = "recordings")]
mod control_recording;
#[cfg(feature = "recordings")]
pub use control_recording::ControlRecording;
#[cfg(feature = "apps")]
mod create_app;
#[cfg(feature = "apps")]
pub use create_app::CreateApp;
#[cfg(feature = "livestreams")]
mod create_livestream;
#[cfg(feature = "livestreams")]
pub use create_livestream::CreateLivestream;
#[cfg(feature = "meetings")]
mod create_meeting;
#[cfg(feature = "meetings")]
pub use create_meeting::CreateMeeting;
#[cfg(feature = "active-session")]
mod create_poll;
#[cfg(feature = "active-session")]
pub use create_poll::CreatePoll;

/// [`CreatePreset`] and the types inside it.
#[cfg(feature = "presets")]
pub mod create_preset;
#[cfg(feature = "presets")]
pub use create_preset::CreatePreset;
#[cfg(feature = "webhooks")]
mod create_webhook;
#[cfg(feature = "webhooks")]
pub use create_webhook::CreateWebhook;
#[cfg(feature = "apps")]
mod created_app;
#[cfg(feature = "apps")]
pub use created_app::CreatedApp;
#[cfg(feature = "livestreams")]
mod created_livestream;
#[cfg(feature = "livestreams")]
pub use created_livestream::CreatedLivestream;
#[cfg(feature = "active-session")]
mod created_poll;
#[cfg(feature = "active-session")]
pub use created_poll::CreatedPoll;
#[cfg(feature = "analytics")]
mod daywise_analytics;
#[cfg(feature = "analytics")]
pub use daywise_analytics::DaywiseAnalytics;
#[cfg(feature = "sessions")]
mod delay_summary;
#[cfg(feature = "sessions")]
pub use delay_summary::DelaySummary;
#[cfg(feature = "meetings")]
mod deleted_participant;
#[cfg(feature = "meetings")]
pub use deleted_participant::DeletedParticipant;

/// [`DesignColors`] and the types inside it.
#[cfg(feature = "presets")]
pub mod design_colors;
#[cfg(feature = "presets")]
pub use design_colors::DesignColors;
#[cfg(feature = "presets")]
mod design_colors_patch;
#[cfg(feature = "presets")]
pub use design_colors_patch::DesignColorsPatch;

/// [`DesignTokens`] and the types inside it.
#[cfg(feature = "presets")]
pub mod design_tokens;
#[cfg(feature = "presets")]
pub use design_tokens::DesignTokens;
#[cfg(feature = "presets")]
mod design_tokens_patch;
#[cfg(feature = "presets")]
pub use design_tokens_patch::DesignTokensPatch;
#[cfg(feature = "sessions")]
mod device_info;
#[cfg(feature = "sessions")]
pub use device_info::DeviceInfo;
#[cfg(feature = "sessions")]
mod device_update;
#[cfg(feature = "sessions")]
pub use device_update::DeviceUpdate;
#[cfg(feature = "sessions")]
mod duration_view;
#[cfg(feature = "sessions")]
pub use duration_view::DurationView;
mod error_detail;
pub use error_detail::ErrorDetail;
mod error_reply;
pub use error_reply::ErrorReply;
#[cfg(feature = "webhooks")]
mod event_file_size;
#[cfg(feature = "webhooks")]
pub use event_file_size::EventFileSize;
#[cfg(feature = "webhooks")]
mod event_meeting;
#[cfg(feature = "webhooks")]
pub use event_meeting::EventMeeting;
#[cfg(feature = "webhooks")]
mod event_organization;
#[cfg(feature = "webhooks")]
pub use event_organization::EventOrganization;
#[cfg(feature = "webhooks")]
mod event_participant;
#[cfg(feature = "webhooks")]
pub use event_participant::EventParticipant;
#[cfg(feature = "webhooks")]
mod event_recording;
#[cfg(feature = "webhooks")]
pub use event_recording::EventRecording;
#[cfg(feature = "sessions")]
mod event_value;
#[cfg(feature = "sessions")]
pub use event_value::EventValue;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod gcs_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use gcs_storage::GcsStorage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod gcs_storage_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use gcs_storage_type::GcsStorageType;
#[cfg(feature = "sessions")]
mod geo_coordinates;
#[cfg(feature = "sessions")]
pub use geo_coordinates::GeoCoordinates;
#[cfg(feature = "sessions")]
mod geo_location;
#[cfg(feature = "sessions")]
pub use geo_location::GeoLocation;
#[cfg(feature = "recordings")]
mod interactive_config;
#[cfg(feature = "recordings")]
pub use interactive_config::InteractiveConfig;
#[cfg(feature = "recordings")]
mod interactive_type;
#[cfg(feature = "recordings")]
pub use interactive_type::InteractiveType;
#[cfg(feature = "sessions")]
mod ip_details;
#[cfg(feature = "sessions")]
pub use ip_details::IpDetails;
#[cfg(feature = "sessions")]
mod ip_information;
#[cfg(feature = "sessions")]
pub use ip_information::IpInformation;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod key_auth_method;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use key_auth_method::KeyAuthMethod;
#[cfg(feature = "active-session")]
mod kick_participants;
#[cfg(feature = "active-session")]
pub use kick_participants::KickParticipants;
#[cfg(feature = "active-session")]
mod kicked_all;
#[cfg(feature = "active-session")]
pub use kicked_all::KickedAll;
#[cfg(feature = "active-session")]
mod kicked_participant;
#[cfg(feature = "active-session")]
pub use kicked_participant::KickedParticipant;
#[cfg(feature = "active-session")]
mod kicked_participants;
#[cfg(feature = "active-session")]
pub use kicked_participants::KickedParticipants;
#[cfg(feature = "livestreams")]
mod livestream;
#[cfg(feature = "livestreams")]
pub use livestream::Livestream;
#[cfg(feature = "livestreams")]
mod livestream_analytics;
#[cfg(feature = "livestreams")]
pub use livestream_analytics::LivestreamAnalytics;
#[cfg(feature = "livestreams")]
mod livestream_day_analytics;
#[cfg(feature = "livestreams")]
pub use livestream_day_analytics::LivestreamDayAnalytics;
#[cfg(feature = "livestreams")]
mod livestream_details;
#[cfg(feature = "livestreams")]
pub use livestream_details::LivestreamDetails;
#[cfg(feature = "livestreams")]
mod livestream_disabled;
#[cfg(feature = "livestreams")]
pub use livestream_disabled::LivestreamDisabled;
#[cfg(feature = "livestreams")]
mod livestream_seconds;
#[cfg(feature = "livestreams")]
pub use livestream_seconds::LivestreamSeconds;
#[cfg(feature = "livestreams")]
mod livestream_session;
#[cfg(feature = "livestreams")]
pub use livestream_session::LivestreamSession;
#[cfg(feature = "livestreams")]
mod livestream_session_page;
#[cfg(feature = "livestreams")]
pub use livestream_session_page::LivestreamSessionPage;
#[cfg(feature = "livestreams")]
mod livestream_sort_order;
#[cfg(feature = "livestreams")]
pub use livestream_sort_order::LivestreamSortOrder;
#[cfg(any(feature = "webhooks", feature = "livestreams"))]
mod livestream_status;
#[cfg(any(feature = "webhooks", feature = "livestreams"))]
pub use livestream_status::LivestreamStatus;
#[cfg(feature = "livestreams")]
mod livestream_video_config;
#[cfg(feature = "livestreams")]
pub use livestream_video_config::LivestreamVideoConfig;
#[cfg(feature = "webhooks")]
mod livestreaming_status_update_event;
#[cfg(feature = "webhooks")]
pub use livestreaming_status_update_event::LivestreamingStatusUpdateEvent;
#[cfg(feature = "presets")]
mod max_video_streams;
#[cfg(feature = "presets")]
pub use max_video_streams::MaxVideoStreams;
#[cfg(feature = "presets")]
mod max_video_streams_patch;
#[cfg(feature = "presets")]
pub use max_video_streams_patch::MaxVideoStreamsPatch;
#[cfg(feature = "sessions")]
mod media_device;
#[cfg(feature = "sessions")]
pub use media_device::MediaDevice;
#[cfg(feature = "presets")]
mod media_permissions;
#[cfg(feature = "presets")]
pub use media_permissions::MediaPermissions;
#[cfg(feature = "presets")]
mod media_permissions_patch;
#[cfg(feature = "presets")]
pub use media_permissions_patch::MediaPermissionsPatch;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod meeting;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use meeting::Meeting;
#[cfg(feature = "webhooks")]
mod meeting_end_reason;
#[cfg(feature = "webhooks")]
pub use meeting_end_reason::MeetingEndReason;
#[cfg(feature = "webhooks")]
mod meeting_ended_event;
#[cfg(feature = "webhooks")]
pub use meeting_ended_event::MeetingEndedEvent;

/// [`MeetingLivestreams`] and the types inside it.
#[cfg(feature = "livestreams")]
pub mod meeting_livestreams;
#[cfg(feature = "livestreams")]
pub use meeting_livestreams::MeetingLivestreams;
#[cfg(feature = "meetings")]
mod meeting_participant;
#[cfg(feature = "meetings")]
pub use meeting_participant::MeetingParticipant;
#[cfg(feature = "webhooks")]
mod meeting_started_event;
#[cfg(feature = "webhooks")]
pub use meeting_started_event::MeetingStartedEvent;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod meeting_status;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use meeting_status::MeetingStatus;
#[cfg(feature = "active-session")]
mod mute_all_participants;
#[cfg(feature = "active-session")]
pub use mute_all_participants::MuteAllParticipants;
#[cfg(feature = "active-session")]
mod muted_all;
#[cfg(feature = "active-session")]
pub use muted_all::MutedAll;
#[cfg(feature = "active-session")]
mod muted_participants;
#[cfg(feature = "active-session")]
pub use muted_participants::MutedParticipants;
#[cfg(feature = "sessions")]
mod native_metadata;
#[cfg(feature = "sessions")]
pub use native_metadata::NativeMetadata;
#[cfg(feature = "sessions")]
mod packet_loss_summary;
#[cfg(feature = "sessions")]
pub use packet_loss_summary::PacketLossSummary;
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
#[cfg(feature = "webhooks")]
mod participant_joined_event;
#[cfg(feature = "webhooks")]
pub use participant_joined_event::ParticipantJoinedEvent;
#[cfg(feature = "webhooks")]
mod participant_left_event;
#[cfg(feature = "webhooks")]
pub use participant_left_event::ParticipantLeftEvent;
#[cfg(feature = "sessions")]
mod participant_quality_stats;
#[cfg(feature = "sessions")]
pub use participant_quality_stats::ParticipantQualityStats;
#[cfg(feature = "meetings")]
mod participant_token;
#[cfg(feature = "meetings")]
pub use participant_token::ParticipantToken;
#[cfg(feature = "meetings")]
mod participant_with_token;
#[cfg(feature = "meetings")]
pub use participant_with_token::ParticipantWithToken;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod password_auth_method;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use password_auth_method::PasswordAuthMethod;
#[cfg(feature = "sessions")]
mod peer_connection_metadata;
#[cfg(feature = "sessions")]
pub use peer_connection_metadata::PeerConnectionMetadata;
#[cfg(feature = "sessions")]
mod peer_event;
#[cfg(feature = "sessions")]
pub use peer_event::PeerEvent;
#[cfg(feature = "sessions")]
mod peer_event_name;
#[cfg(feature = "sessions")]
pub use peer_event_name::PeerEventName;
#[cfg(feature = "sessions")]
mod peer_filter;
#[cfg(feature = "sessions")]
pub use peer_filter::PeerFilter;
#[cfg(feature = "sessions")]
mod peer_metadata;
#[cfg(feature = "sessions")]
pub use peer_metadata::PeerMetadata;
#[cfg(feature = "sessions")]
mod peer_quality;
#[cfg(feature = "sessions")]
pub use peer_quality::PeerQuality;
#[cfg(feature = "sessions")]
mod peer_quality_stats;
#[cfg(feature = "sessions")]
pub use peer_quality_stats::PeerQualityStats;
#[cfg(feature = "sessions")]
mod peer_report;
#[cfg(feature = "sessions")]
pub use peer_report::PeerReport;
#[cfg(feature = "sessions")]
mod peer_report_details;
#[cfg(feature = "sessions")]
pub use peer_report_details::PeerReportDetails;
#[cfg(feature = "sessions")]
mod peer_report_event;
#[cfg(feature = "sessions")]
pub use peer_report_event::PeerReportEvent;
#[cfg(feature = "sessions")]
mod peer_report_participant;
#[cfg(feature = "sessions")]
pub use peer_report_participant::PeerReportParticipant;
#[cfg(feature = "sessions")]
mod peer_stats;
#[cfg(feature = "sessions")]
pub use peer_stats::PeerStats;
#[cfg(feature = "sessions")]
mod peer_stats_device;
#[cfg(feature = "sessions")]
pub use peer_stats_device::PeerStatsDevice;
#[cfg(feature = "sessions")]
mod peer_stats_event;
#[cfg(feature = "sessions")]
pub use peer_stats_event::PeerStatsEvent;
#[cfg(feature = "sessions")]
mod peer_stats_event_metadata;
#[cfg(feature = "sessions")]
pub use peer_stats_event_metadata::PeerStatsEventMetadata;
#[cfg(feature = "sessions")]
mod peer_view_type;
#[cfg(feature = "sessions")]
pub use peer_view_type::PeerViewType;
#[cfg(feature = "presets")]
mod permission_level;
#[cfg(feature = "presets")]
pub use permission_level::PermissionLevel;
#[cfg(feature = "presets")]
mod plugin_access_control;
#[cfg(feature = "presets")]
pub use plugin_access_control::PluginAccessControl;
#[cfg(feature = "presets")]
mod plugin_config;
#[cfg(feature = "presets")]
pub use plugin_config::PluginConfig;

/// [`PluginPermissions`] and the types inside it.
#[cfg(feature = "presets")]
pub mod plugin_permissions;
#[cfg(feature = "presets")]
pub use plugin_permissions::PluginPermissions;
#[cfg(feature = "presets")]
mod plugin_permissions_patch;
#[cfg(feature = "presets")]
pub use plugin_permissions_patch::PluginPermissionsPatch;
#[cfg(feature = "active-session")]
mod poll;
#[cfg(feature = "active-session")]
pub use poll::Poll;
#[cfg(feature = "active-session")]
mod poll_option;
#[cfg(feature = "active-session")]
pub use poll_option::PollOption;
#[cfg(feature = "presets")]
mod poll_permissions;
#[cfg(feature = "presets")]
pub use poll_permissions::PollPermissions;
#[cfg(feature = "presets")]
mod poll_permissions_patch;
#[cfg(feature = "presets")]
pub use poll_permissions_patch::PollPermissionsPatch;
#[cfg(feature = "active-session")]
mod poll_vote;
#[cfg(feature = "active-session")]
pub use poll_vote::PollVote;
#[cfg(feature = "sessions")]
mod precall_network;
#[cfg(feature = "sessions")]
pub use precall_network::PrecallNetwork;
#[cfg(feature = "presets")]
mod preset;
#[cfg(feature = "presets")]
pub use preset::Preset;
#[cfg(feature = "presets")]
mod preset_audio;
#[cfg(feature = "presets")]
pub use preset_audio::PresetAudio;

/// [`PresetConfig`] and the types inside it.
#[cfg(feature = "presets")]
pub mod preset_config;
#[cfg(feature = "presets")]
pub use preset_config::PresetConfig;
#[cfg(feature = "presets")]
mod preset_config_patch;
#[cfg(feature = "presets")]
pub use preset_config_patch::PresetConfigPatch;
#[cfg(feature = "presets")]
mod preset_list_item;
#[cfg(feature = "presets")]
pub use preset_list_item::PresetListItem;
#[cfg(feature = "presets")]
mod preset_media;
#[cfg(feature = "presets")]
pub use preset_media::PresetMedia;
#[cfg(feature = "presets")]
mod preset_media_patch;
#[cfg(feature = "presets")]
pub use preset_media_patch::PresetMediaPatch;

/// [`PresetPermissions`] and the types inside it.
#[cfg(feature = "presets")]
pub mod preset_permissions;
#[cfg(feature = "presets")]
pub use preset_permissions::PresetPermissions;
#[cfg(feature = "presets")]
mod preset_permissions_patch;
#[cfg(feature = "presets")]
pub use preset_permissions_patch::PresetPermissionsPatch;
#[cfg(feature = "presets")]
mod preset_screenshare;
#[cfg(feature = "presets")]
pub use preset_screenshare::PresetScreenshare;
#[cfg(feature = "presets")]
mod preset_screenshare_patch;
#[cfg(feature = "presets")]
pub use preset_screenshare_patch::PresetScreensharePatch;
#[cfg(feature = "presets")]
mod preset_ui;
#[cfg(feature = "presets")]
pub use preset_ui::PresetUi;
#[cfg(feature = "presets")]
mod preset_ui_patch;
#[cfg(feature = "presets")]
pub use preset_ui_patch::PresetUiPatch;
#[cfg(feature = "presets")]
mod preset_video;
#[cfg(feature = "presets")]
pub use preset_video::PresetVideo;
#[cfg(feature = "presets")]
mod preset_video_patch;
#[cfg(feature = "presets")]
pub use preset_video_patch::PresetVideoPatch;

/// [`PrivateChatPermissions`] and the types inside it.
#[cfg(feature = "presets")]
pub mod private_chat_permissions;
#[cfg(feature = "presets")]
pub use private_chat_permissions::PrivateChatPermissions;
#[cfg(feature = "presets")]
mod private_chat_permissions_patch;
#[cfg(feature = "presets")]
pub use private_chat_permissions_patch::PrivateChatPermissionsPatch;
#[cfg(feature = "presets")]
mod produce_permission;
#[cfg(feature = "presets")]
pub use produce_permission::ProducePermission;
#[cfg(feature = "presets")]
mod produce_permission_patch;
#[cfg(feature = "presets")]
pub use produce_permission_patch::ProducePermissionPatch;
#[cfg(feature = "presets")]
mod public_chat_permissions;
#[cfg(feature = "presets")]
pub use public_chat_permissions::PublicChatPermissions;
#[cfg(feature = "presets")]
mod public_chat_permissions_patch;
#[cfg(feature = "presets")]
pub use public_chat_permissions_patch::PublicChatPermissionsPatch;
#[cfg(feature = "sessions")]
mod quality_limitation_durations;
#[cfg(feature = "sessions")]
pub use quality_limitation_durations::QualityLimitationDurations;
#[cfg(feature = "sessions")]
mod quality_limitation_reason;
#[cfg(feature = "sessions")]
pub use quality_limitation_reason::QualityLimitationReason;
#[cfg(feature = "sessions")]
mod quality_percentiles;
#[cfg(feature = "sessions")]
pub use quality_percentiles::QualityPercentiles;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod realtimekit_bucket_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use realtimekit_bucket_config::RealtimekitBucketConfig;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod realtimekit_bucket_config_info;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use realtimekit_bucket_config_info::RealtimekitBucketConfigInfo;
#[cfg(feature = "presets")]
mod recorder_type;
#[cfg(feature = "presets")]
pub use recorder_type::RecorderType;
#[cfg(feature = "recordings")]
mod recording;
#[cfg(feature = "recordings")]
pub use recording::Recording;
#[cfg(feature = "recordings")]
mod recording_action;
#[cfg(feature = "recordings")]
pub use recording_action::RecordingAction;
#[cfg(feature = "recordings")]
mod recording_caller;
#[cfg(feature = "recordings")]
pub use recording_caller::RecordingCaller;
#[cfg(feature = "recordings")]
mod recording_caller_type;
#[cfg(feature = "recordings")]
pub use recording_caller_type::RecordingCallerType;
#[cfg(feature = "meetings")]
mod recording_config;
#[cfg(feature = "meetings")]
pub use recording_config::RecordingConfig;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod recording_config_info;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use recording_config_info::RecordingConfigInfo;
#[cfg(feature = "analytics")]
mod recording_day_stats;
#[cfg(feature = "analytics")]
pub use recording_day_stats::RecordingDayStats;
#[cfg(feature = "recordings")]
mod recording_download;
#[cfg(feature = "recordings")]
pub use recording_download::RecordingDownload;
#[cfg(feature = "recordings")]
mod recording_sort_by;
#[cfg(feature = "recordings")]
pub use recording_sort_by::RecordingSortBy;
#[cfg(feature = "recordings")]
mod recording_start;
#[cfg(feature = "recordings")]
pub use recording_start::RecordingStart;
#[cfg(feature = "analytics")]
mod recording_stats;
#[cfg(feature = "analytics")]
pub use recording_stats::RecordingStats;
#[cfg(any(feature = "recordings", feature = "webhooks"))]
mod recording_status;
#[cfg(any(feature = "recordings", feature = "webhooks"))]
pub use recording_status::RecordingStatus;
#[cfg(feature = "webhooks")]
mod recording_status_update_event;
#[cfg(feature = "webhooks")]
pub use recording_status_update_event::RecordingStatusUpdateEvent;
#[cfg(feature = "recordings")]
mod recording_stop;
#[cfg(feature = "recordings")]
pub use recording_stop::RecordingStop;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod rtmp_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use rtmp_config::RtmpConfig;
#[cfg(feature = "sessions")]
mod selected_device_update;
#[cfg(feature = "sessions")]
pub use selected_device_update::SelectedDeviceUpdate;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session;
#[cfg(any(feature = "sessions", feature = "active-session"))]
pub use session::Session;
#[cfg(feature = "sessions")]
mod session_chat;
#[cfg(feature = "sessions")]
pub use session_chat::SessionChat;
#[cfg(feature = "analytics")]
mod session_day_stats;
#[cfg(feature = "analytics")]
pub use session_day_stats::SessionDayStats;
#[cfg(feature = "sessions")]
mod session_details;
#[cfg(feature = "sessions")]
pub use session_details::SessionDetails;
#[cfg(feature = "sessions")]
mod session_list;
#[cfg(feature = "sessions")]
pub use session_list::SessionList;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session_members;
#[cfg(any(feature = "sessions", feature = "active-session"))]
pub use session_members::SessionMembers;
#[cfg(feature = "sessions")]
mod session_participant;
#[cfg(feature = "sessions")]
pub use session_participant::SessionParticipant;
#[cfg(feature = "sessions")]
mod session_participant_details;
#[cfg(feature = "sessions")]
pub use session_participant_details::SessionParticipantDetails;
#[cfg(feature = "sessions")]
mod session_participant_list;
#[cfg(feature = "sessions")]
pub use session_participant_list::SessionParticipantList;
#[cfg(feature = "sessions")]
mod session_participant_sort_by;
#[cfg(feature = "sessions")]
pub use session_participant_sort_by::SessionParticipantSortBy;
#[cfg(feature = "sessions")]
mod session_sort_by;
#[cfg(feature = "sessions")]
pub use session_sort_by::SessionSortBy;
#[cfg(feature = "analytics")]
mod session_stats;
#[cfg(feature = "analytics")]
pub use session_stats::SessionStats;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session_status;
#[cfg(any(feature = "sessions", feature = "active-session"))]
pub use session_status::SessionStatus;
#[cfg(feature = "sessions")]
mod session_summary;
#[cfg(feature = "sessions")]
pub use session_summary::SessionSummary;
#[cfg(feature = "sessions")]
mod session_transcript;
#[cfg(feature = "sessions")]
pub use session_transcript::SessionTranscript;
#[cfg(any(feature = "sessions", feature = "active-session"))]
mod session_type;
#[cfg(any(feature = "sessions", feature = "active-session"))]
pub use session_type::SessionType;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod sftp_key_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use sftp_key_storage::SftpKeyStorage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod sftp_password_storage;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use sftp_password_storage::SftpPasswordStorage;
#[cfg(any(feature = "apps", feature = "sessions", feature = "recordings"))]
mod sort_order;
#[cfg(any(feature = "apps", feature = "sessions", feature = "recordings"))]
pub use sort_order::SortOrder;
#[cfg(feature = "livestreams")]
mod start_livestream;
#[cfg(feature = "livestreams")]
pub use start_livestream::StartLivestream;
#[cfg(feature = "recordings")]
mod start_reason;
#[cfg(feature = "recordings")]
pub use start_reason::StartReason;
#[cfg(feature = "recordings")]
mod start_recording;
#[cfg(feature = "recordings")]
pub use start_recording::StartRecording;
#[cfg(feature = "recordings")]
mod start_track_recording;
#[cfg(feature = "recordings")]
pub use start_track_recording::StartTrackRecording;
#[cfg(feature = "recordings")]
mod started_track_recording;
#[cfg(feature = "recordings")]
pub use started_track_recording::StartedTrackRecording;
#[cfg(feature = "recordings")]
mod stop_reason;
#[cfg(feature = "recordings")]
pub use stop_reason::StopReason;
#[cfg(feature = "livestreams")]
mod stopped_livestream;
#[cfg(feature = "livestreams")]
pub use stopped_livestream::StoppedLivestream;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_auth_method;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use storage_auth_method::StorageAuthMethod;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use storage_config::StorageConfig;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_config_info;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use storage_config_info::StorageConfigInfo;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod storage_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use storage_type::StorageType;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod summarization_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use summarization_config::SummarizationConfig;
#[cfg(feature = "webhooks")]
mod summary_event;
#[cfg(feature = "webhooks")]
pub use summary_event::SummaryEvent;
#[cfg(feature = "sessions")]
mod summary_generation;
#[cfg(feature = "sessions")]
pub use summary_generation::SummaryGeneration;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod summary_text_format;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use summary_text_format::SummaryTextFormat;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod summary_type;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use summary_type::SummaryType;
#[cfg(feature = "presets")]
mod theme;
#[cfg(feature = "presets")]
pub use theme::Theme;
#[cfg(feature = "recordings")]
mod track_download;
#[cfg(feature = "recordings")]
pub use track_download::TrackDownload;
#[cfg(feature = "recordings")]
mod track_download_layer;
#[cfg(feature = "recordings")]
pub use track_download_layer::TrackDownloadLayer;
#[cfg(feature = "recordings")]
mod track_layer;
#[cfg(feature = "recordings")]
pub use track_layer::TrackLayer;
#[cfg(feature = "recordings")]
mod track_media_kind;
#[cfg(feature = "recordings")]
pub use track_media_kind::TrackMediaKind;
#[cfg(feature = "recordings")]
mod track_output;
#[cfg(feature = "recordings")]
pub use track_output::TrackOutput;
#[cfg(feature = "recordings")]
mod track_output_type;
#[cfg(feature = "recordings")]
pub use track_output_type::TrackOutputType;
#[cfg(feature = "webhooks")]
mod transcript_event;
#[cfg(feature = "webhooks")]
pub use transcript_event::TranscriptEvent;
#[cfg(feature = "sessions")]
mod transcript_format;
#[cfg(feature = "sessions")]
pub use transcript_format::TranscriptFormat;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod transcription_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use transcription_config::TranscriptionConfig;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod transcription_language;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use transcription_language::TranscriptionLanguage;
#[cfg(feature = "meetings")]
mod update_meeting;
#[cfg(feature = "meetings")]
pub use update_meeting::UpdateMeeting;
#[cfg(feature = "meetings")]
mod update_participant;
#[cfg(feature = "meetings")]
pub use update_participant::UpdateParticipant;
#[cfg(feature = "presets")]
mod update_preset;
#[cfg(feature = "presets")]
pub use update_preset::UpdatePreset;
#[cfg(feature = "webhooks")]
mod update_webhook;
#[cfg(feature = "webhooks")]
pub use update_webhook::UpdateWebhook;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod video_codec;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use video_codec::VideoCodec;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod video_config;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use video_config::VideoConfig;
#[cfg(feature = "sessions")]
mod video_consumer_issues;
#[cfg(feature = "sessions")]
pub use video_consumer_issues::VideoConsumerIssues;
#[cfg(feature = "sessions")]
mod video_consumer_sample;
#[cfg(feature = "sessions")]
pub use video_consumer_sample::VideoConsumerSample;
#[cfg(feature = "sessions")]
mod video_consumer_summary;
#[cfg(feature = "sessions")]
pub use video_consumer_summary::VideoConsumerSummary;
#[cfg(feature = "sessions")]
mod video_producer_issues;
#[cfg(feature = "sessions")]
pub use video_producer_issues::VideoProducerIssues;
#[cfg(feature = "sessions")]
mod video_producer_sample;
#[cfg(feature = "sessions")]
pub use video_producer_sample::VideoProducerSample;
#[cfg(feature = "sessions")]
mod video_producer_summary;
#[cfg(feature = "sessions")]
pub use video_producer_summary::VideoProducerSummary;
#[cfg(feature = "presets")]
mod video_quality;
#[cfg(feature = "presets")]
pub use video_quality::VideoQuality;
#[cfg(feature = "sessions")]
mod video_quality_sample;
#[cfg(feature = "sessions")]
pub use video_quality_sample::VideoQualitySample;
#[cfg(feature = "presets")]
mod view_type;
#[cfg(feature = "presets")]
pub use view_type::ViewType;
#[cfg(feature = "presets")]
mod waiting_room_type;
#[cfg(feature = "presets")]
pub use waiting_room_type::WaitingRoomType;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod watermark;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use watermark::Watermark;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod watermark_position;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use watermark_position::WatermarkPosition;
#[cfg(any(feature = "meetings", feature = "recordings"))]
mod watermark_size;
#[cfg(any(feature = "meetings", feature = "recordings"))]
pub use watermark_size::WatermarkSize;
#[cfg(feature = "webhooks")]
mod webhook;
#[cfg(feature = "webhooks")]
pub use webhook::Webhook;
#[cfg(feature = "webhooks")]
mod webhook_event;
#[cfg(feature = "webhooks")]
pub use webhook_event::WebhookEvent;
#[cfg(feature = "webhook-key")]
mod webhook_key;
#[cfg(feature = "webhook-key")]
pub use webhook_key::WebhookKey;
