// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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

impl Model for PeerMetadata {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("audio_devices_updates", &mut read.audio_devices_updates),
            optional("browser_metadata", &mut read.browser_metadata),
            optional("candidate_pairs", &mut read.candidate_pairs),
            optional("device_info", &mut read.device_info),
            optional("events", &mut read.events),
            optional("ip_information", &mut read.ip_information),
            optional("native_metadata", &mut read.native_metadata),
            optional("pc_metadata", &mut read.pc_metadata),
            optional("room_view_type", &mut read.room_view_type),
            optional("sdk_name", &mut read.sdk_name),
            optional("sdk_type", &mut read.sdk_type),
            optional("sdk_version", &mut read.sdk_version),
            optional("selected_device_updates", &mut read.selected_device_updates),
            optional("speaker_devices_updates", &mut read.speaker_devices_updates),
            optional("video_devices_updates", &mut read.video_devices_updates),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("audio_devices_updates", &self.audio_devices_updates),
            set_optional("browser_metadata", &self.browser_metadata),
            set_optional("candidate_pairs", &self.candidate_pairs),
            set_optional("device_info", &self.device_info),
            set_optional("events", &self.events),
            set_optional("ip_information", &self.ip_information),
            set_optional("native_metadata", &self.native_metadata),
            set_optional("pc_metadata", &self.pc_metadata),
            set_optional("room_view_type", &self.room_view_type),
            set_optional("sdk_name", &self.sdk_name),
            set_optional("sdk_type", &self.sdk_type),
            set_optional("sdk_version", &self.sdk_version),
            set_optional("selected_device_updates", &self.selected_device_updates),
            set_optional("speaker_devices_updates", &self.speaker_devices_updates),
            set_optional("video_devices_updates", &self.video_devices_updates),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerMetadata);
