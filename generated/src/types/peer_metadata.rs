// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerMetadata {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio_devices_updates: object.optional("audio_devices_updates")?,
            browser_metadata: object.optional("browser_metadata")?,
            candidate_pairs: object.optional("candidate_pairs")?,
            device_info: object.optional("device_info")?,
            events: object.optional("events")?,
            ip_information: object.optional("ip_information")?,
            native_metadata: object.optional("native_metadata")?,
            pc_metadata: object.optional("pc_metadata")?,
            room_view_type: object.optional("room_view_type")?,
            sdk_name: object.optional("sdk_name")?,
            sdk_type: object.optional("sdk_type")?,
            sdk_version: object.optional("sdk_version")?,
            selected_device_updates: object.optional("selected_device_updates")?,
            speaker_devices_updates: object.optional("speaker_devices_updates")?,
            video_devices_updates: object.optional("video_devices_updates")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
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
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerMetadata);
