// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// What was wrong with sent pictures, each as a share of the call from 0 to 1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoProducerIssues {
    /// Share in which the network held quality back.
    pub bandwidth_quality_limitation_fraction: Option<f64>,
    /// Share in which the processor held quality back.
    pub cpu_quality_limitation_fraction: Option<f64>,
    /// Share in which there was no picture.
    pub no_video_fraction: Option<f64>,
    /// Share in which the picture was coarse.
    pub poor_resolution_fraction: Option<f64>,
    /// Share in which anything held quality back.
    pub quality_limitation_fraction: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for VideoProducerIssues {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional(
                "bandwidth_quality_limitation_fraction",
                &mut read.bandwidth_quality_limitation_fraction,
            ),
            optional(
                "cpu_quality_limitation_fraction",
                &mut read.cpu_quality_limitation_fraction,
            ),
            optional("no_video_fraction", &mut read.no_video_fraction),
            optional("poor_resolution_fraction", &mut read.poor_resolution_fraction),
            optional(
                "quality_limitation_fraction",
                &mut read.quality_limitation_fraction,
            ),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional(
                "bandwidth_quality_limitation_fraction",
                &self.bandwidth_quality_limitation_fraction,
            ),
            set_optional(
                "cpu_quality_limitation_fraction",
                &self.cpu_quality_limitation_fraction,
            ),
            set_optional("no_video_fraction", &self.no_video_fraction),
            set_optional("poor_resolution_fraction", &self.poor_resolution_fraction),
            set_optional(
                "quality_limitation_fraction",
                &self.quality_limitation_fraction,
            ),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(VideoProducerIssues);
