// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Quality of the sound.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetAudio {
    /// Whether the sound is sent with more bits per second than usual.
    ///
    /// Default: `false`.
    pub enable_high_bitrate: Option<bool>,
    /// Whether the sound is sent in stereo.
    ///
    /// Default: `false`.
    pub enable_stereo: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetAudio {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enable_high_bitrate`](Self::enable_high_bitrate).
    pub fn enable_high_bitrate(mut self, enable_high_bitrate: bool) -> Self {
        self.enable_high_bitrate = Some(enable_high_bitrate);
        self
    }

    /// Sets [`enable_stereo`](Self::enable_stereo).
    pub fn enable_stereo(mut self, enable_stereo: bool) -> Self {
        self.enable_stereo = Some(enable_stereo);
        self
    }
}

clientwright_runtime::impl_object!(default PresetAudio {
    enable_high_bitrate: optional "enable_high_bitrate",
    enable_stereo: optional "enable_stereo",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PresetAudio);
