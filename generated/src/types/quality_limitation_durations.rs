// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// For how long quality was held back, by reason, in seconds as WebRTC statistics count.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QualityLimitationDurations {
    /// By the network.
    pub bandwidth: Option<f64>,
    /// By the processor.
    pub cpu: Option<f64>,
    /// Not at all.
    pub unlimited: Option<f64>,
    /// By something else.
    pub other: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for QualityLimitationDurations {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("bandwidth", &mut read.bandwidth),
            Slot::optional("cpu", &mut read.cpu),
            Slot::optional("none", &mut read.unlimited),
            Slot::optional("other", &mut read.other),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("bandwidth", &self.bandwidth);
        object.set_optional("cpu", &self.cpu);
        object.set_optional("none", &self.unlimited);
        object.set_optional("other", &self.other);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(QualityLimitationDurations);
