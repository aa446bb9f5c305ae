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

impl PeerMetadata {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audio_devices_updates`](Self::audio_devices_updates).
    #[must_use]
    pub fn audio_devices_updates(
        mut self,
        audio_devices_updates: impl IntoIterator<Item = DeviceUpdate>,
    ) -> Self {
        self.audio_devices_updates = Some(audio_devices_updates.into_iter().collect());
        self
    }

    /// Sets [`browser_metadata`](Self::browser_metadata).
    #[must_use]
    pub fn browser_metadata(mut self, browser_metadata: BrowserMetadata) -> Self {
        self.browser_metadata = Some(browser_metadata);
        self
    }

    /// Sets [`candidate_pairs`](Self::candidate_pairs).
    #[must_use]
    pub fn candidate_pairs(mut self, candidate_pairs: CandidatePairs) -> Self {
        self.candidate_pairs = Some(candidate_pairs);
        self
    }

    /// Sets [`device_info`](Self::device_info).
    #[must_use]
    pub fn device_info(mut self, device_info: DeviceInfo) -> Self {
        self.device_info = Some(device_info);
        self
    }

    /// Sets [`events`](Self::events).
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = PeerReportEvent>) -> Self {
        self.events = Some(events.into_iter().collect());
        self
    }

    /// Sets [`ip_information`](Self::ip_information).
    #[must_use]
    pub fn ip_information(mut self, ip_information: IpInformation) -> Self {
        self.ip_information = Some(ip_information);
        self
    }

    /// Sets [`native_metadata`](Self::native_metadata).
    #[must_use]
    pub fn native_metadata(mut self, native_metadata: NativeMetadata) -> Self {
        self.native_metadata = Some(native_metadata);
        self
    }

    /// Sets [`pc_metadata`](Self::pc_metadata).
    #[must_use]
    pub fn pc_metadata(
        mut self,
        pc_metadata: impl IntoIterator<Item = PeerConnectionMetadata>,
    ) -> Self {
        self.pc_metadata = Some(pc_metadata.into_iter().collect());
        self
    }

    /// Sets [`room_view_type`](Self::room_view_type).
    #[must_use]
    pub fn room_view_type(mut self, room_view_type: impl Into<String>) -> Self {
        self.room_view_type = Some(room_view_type.into());
        self
    }

    /// Sets [`sdk_name`](Self::sdk_name).
    #[must_use]
    pub fn sdk_name(mut self, sdk_name: impl Into<String>) -> Self {
        self.sdk_name = Some(sdk_name.into());
        self
    }

    /// Sets [`sdk_type`](Self::sdk_type).
    #[must_use]
    pub fn sdk_type(mut self, sdk_type: impl Into<String>) -> Self {
        self.sdk_type = Some(sdk_type.into());
        self
    }

    /// Sets [`sdk_version`](Self::sdk_version).
    #[must_use]
    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.sdk_version = Some(sdk_version.into());
        self
    }

    /// Sets [`selected_device_updates`](Self::selected_device_updates).
    #[must_use]
    pub fn selected_device_updates(
        mut self,
        selected_device_updates: impl IntoIterator<Item = SelectedDeviceUpdate>,
    ) -> Self {
        self.selected_device_updates = Some(
            selected_device_updates.into_iter().collect(),
        );
        self
    }

    /// Sets [`speaker_devices_updates`](Self::speaker_devices_updates).
    #[must_use]
    pub fn speaker_devices_updates(
        mut self,
        speaker_devices_updates: impl IntoIterator<Item = DeviceUpdate>,
    ) -> Self {
        self.speaker_devices_updates = Some(
            speaker_devices_updates.into_iter().collect(),
        );
        self
    }

    /// Sets [`video_devices_updates`](Self::video_devices_updates).
    #[must_use]
    pub fn video_devices_updates(
        mut self,
        video_devices_updates: impl IntoIterator<Item = DeviceUpdate>,
    ) -> Self {
        self.video_devices_updates = Some(video_devices_updates.into_iter().collect());
        self
    }
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
