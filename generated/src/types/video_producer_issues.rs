// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for VideoProducerIssues {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            bandwidth_quality_limitation_fraction: object
                .optional("bandwidth_quality_limitation_fraction")?,
            cpu_quality_limitation_fraction: object
                .optional("cpu_quality_limitation_fraction")?,
            no_video_fraction: object.optional("no_video_fraction")?,
            poor_resolution_fraction: object.optional("poor_resolution_fraction")?,
            quality_limitation_fraction: object.optional("quality_limitation_fraction")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object
            .set_optional(
                "bandwidth_quality_limitation_fraction",
                &self.bandwidth_quality_limitation_fraction,
            );
        object
            .set_optional(
                "cpu_quality_limitation_fraction",
                &self.cpu_quality_limitation_fraction,
            );
        object.set_optional("no_video_fraction", &self.no_video_fraction);
        object.set_optional("poor_resolution_fraction", &self.poor_resolution_fraction);
        object
            .set_optional(
                "quality_limitation_fraction",
                &self.quality_limitation_fraction,
            );
        object.finish()
    }
}

clientwright_runtime::impl_serde!(VideoProducerIssues);
