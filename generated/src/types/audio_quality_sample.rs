// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Quality of sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioQualitySample {
    /// How often missing sound had to be made up.
    pub concealment_events: Option<i64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Packets lost.
    pub packets_lost: Option<i64>,
    /// How good the sound was.
    pub quality: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for AudioQualitySample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("concealment_events", &mut read.concealment_events),
            optional("jitter", &mut read.jitter),
            optional("packets_lost", &mut read.packets_lost),
            optional("quality", &mut read.quality),
            optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("concealment_events", &self.concealment_events),
            set_optional("jitter", &self.jitter),
            set_optional("packets_lost", &self.packets_lost),
            set_optional("quality", &self.quality),
            set_optional("timestamp", &self.timestamp),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(AudioQualitySample);
