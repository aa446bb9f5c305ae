// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// A measure over the whole call: its average and its percentiles.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QualityPercentiles {
    /// The average.
    pub avg: Option<f64>,
    /// The median.
    pub p50: Option<f64>,
    /// The 75th percentile.
    pub p75: Option<f64>,
    /// The 90th percentile.
    pub p90: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for QualityPercentiles {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("avg", &mut read.avg),
            optional("p50", &mut read.p50),
            optional("p75", &mut read.p75),
            optional("p90", &mut read.p90),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("avg", &self.avg),
            set_optional("p50", &self.p50),
            set_optional("p75", &self.p75),
            set_optional("p90", &self.p90),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(QualityPercentiles);
