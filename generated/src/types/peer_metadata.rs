// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    BrowserMetadata, CandidatePairs, DeviceInfo, DeviceUpdate, IpInformation,
    NativeMetadata, PeerConnectionMetadata, PeerReportEvent, SelectedDeviceUpdate,
};

/// Device, network and events of a peer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerMetadata {
    /// How the choice of microphones changed during the call.
    pub audio_devices_updates: Option<Vec<DeviceUpdate>>,
    /// The browser. Of use only when the call ran in one.
    pub browser_metadata: Option<BrowserMetadata>,
    /// The network routes that the connection tried and used.
    pub candidate_pairs: Option<CandidatePairs>,
    /// The device.
    pub device_info: Option<DeviceInfo>,
    /// What happened during the call.
    pub events: Option<Vec<PeerReportEvent>>,
    /// The network address and what is known about it.
    pub ip_information: Option<IpInformation>,
    /// The encoders. Of use only when the call ran in a native app.
    pub native_metadata: Option<NativeMetadata>,
    /// What each peer connection found out about the network.
    pub pc_metadata: Option<Vec<PeerConnectionMetadata>>,
    /// The view that the peer had of the session.
    pub room_view_type: Option<String>,
    /// Name of the RealtimeKit client SDK that made the call.
    pub sdk_name: Option<String>,
    /// Kind of that SDK.
    pub sdk_type: Option<String>,
    /// Version of that SDK.
    pub sdk_version: Option<String>,
    /// Which devices were picked, and when.
    pub selected_device_updates: Option<Vec<SelectedDeviceUpdate>>,
    /// How the choice of loudspeakers changed during the call.
    pub speaker_devices_updates: Option<Vec<DeviceUpdate>>,
    /// How the choice of cameras changed during the call.
    pub video_devices_updates: Option<Vec<DeviceUpdate>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerMetadata {
    audio_devices_updates: optional "audio_devices_updates",
    browser_metadata: optional "browser_metadata",
    candidate_pairs: optional "candidate_pairs",
    device_info: optional "device_info",
    events: optional "events",
    ip_information: optional "ip_information",
    native_metadata: optional "native_metadata",
    pc_metadata: optional "pc_metadata",
    room_view_type: optional "room_view_type",
    sdk_name: optional "sdk_name",
    sdk_type: optional "sdk_type",
    sdk_version: optional "sdk_version",
    selected_device_updates: optional "selected_device_updates",
    speaker_devices_updates: optional "speaker_devices_updates",
    video_devices_updates: optional "video_devices_updates",
    ..additional_properties
});
