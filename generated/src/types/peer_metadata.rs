// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
            Slot::optional("audio_devices_updates", &mut read.audio_devices_updates),
            Slot::optional("browser_metadata", &mut read.browser_metadata),
            Slot::optional("candidate_pairs", &mut read.candidate_pairs),
            Slot::optional("device_info", &mut read.device_info),
            Slot::optional("events", &mut read.events),
            Slot::optional("ip_information", &mut read.ip_information),
            Slot::optional("native_metadata", &mut read.native_metadata),
            Slot::optional("pc_metadata", &mut read.pc_metadata),
            Slot::optional("room_view_type", &mut read.room_view_type),
            Slot::optional("sdk_name", &mut read.sdk_name),
            Slot::optional("sdk_type", &mut read.sdk_type),
            Slot::optional("sdk_version", &mut read.sdk_version),
            Slot::optional("selected_device_updates", &mut read.selected_device_updates),
            Slot::optional("speaker_devices_updates", &mut read.speaker_devices_updates),
            Slot::optional("video_devices_updates", &mut read.video_devices_updates),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("audio_devices_updates", &self.audio_devices_updates);
        object.set_optional("browser_metadata", &self.browser_metadata);
        object.set_optional("candidate_pairs", &self.candidate_pairs);
        object.set_optional("device_info", &self.device_info);
        object.set_optional("events", &self.events);
        object.set_optional("ip_information", &self.ip_information);
        object.set_optional("native_metadata", &self.native_metadata);
        object.set_optional("pc_metadata", &self.pc_metadata);
        object.set_optional("room_view_type", &self.room_view_type);
        object.set_optional("sdk_name", &self.sdk_name);
        object.set_optional("sdk_type", &self.sdk_type);
        object.set_optional("sdk_version", &self.sdk_version);
        object.set_optional("selected_device_updates", &self.selected_device_updates);
        object.set_optional("speaker_devices_updates", &self.speaker_devices_updates);
        object.set_optional("video_devices_updates", &self.video_devices_updates);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(PeerMetadata);
