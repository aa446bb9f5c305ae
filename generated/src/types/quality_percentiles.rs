// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

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
            Slot::optional("avg", &mut read.avg),
            Slot::optional("p50", &mut read.p50),
            Slot::optional("p75", &mut read.p75),
            Slot::optional("p90", &mut read.p90),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("avg", &self.avg);
        object.set_optional("p50", &self.p50);
        object.set_optional("p75", &self.p75);
        object.set_optional("p90", &self.p90);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(QualityPercentiles);
