// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

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
            Slot::optional("concealment_events", &mut read.concealment_events),
            Slot::optional("jitter", &mut read.jitter),
            Slot::optional("packets_lost", &mut read.packets_lost),
            Slot::optional("quality", &mut read.quality),
            Slot::optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("concealment_events", &self.concealment_events);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("packets_lost", &self.packets_lost);
        object.set_optional("quality", &self.quality);
        object.set_optional("timestamp", &self.timestamp);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(AudioQualitySample);
