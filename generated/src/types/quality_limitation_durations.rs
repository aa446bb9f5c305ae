// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("bandwidth", &mut read.bandwidth),
            optional("cpu", &mut read.cpu),
            optional("none", &mut read.unlimited),
            optional("other", &mut read.other),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("bandwidth", &self.bandwidth),
            set_optional("cpu", &self.cpu),
            set_optional("none", &self.unlimited),
            set_optional("other", &self.other),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(QualityLimitationDurations);
