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

impl VideoProducerIssues {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bandwidth_quality_limitation_fraction`](Self::bandwidth_quality_limitation_fraction).
    #[must_use]
    pub fn bandwidth_quality_limitation_fraction(
        mut self,
        bandwidth_quality_limitation_fraction: f64,
    ) -> Self {
        self.bandwidth_quality_limitation_fraction = Some(
            bandwidth_quality_limitation_fraction,
        );
        self
    }

    /// Sets [`cpu_quality_limitation_fraction`](Self::cpu_quality_limitation_fraction).
    #[must_use]
    pub fn cpu_quality_limitation_fraction(
        mut self,
        cpu_quality_limitation_fraction: f64,
    ) -> Self {
        self.cpu_quality_limitation_fraction = Some(cpu_quality_limitation_fraction);
        self
    }

    /// Sets [`no_video_fraction`](Self::no_video_fraction).
    #[must_use]
    pub fn no_video_fraction(mut self, no_video_fraction: f64) -> Self {
        self.no_video_fraction = Some(no_video_fraction);
        self
    }

    /// Sets [`poor_resolution_fraction`](Self::poor_resolution_fraction).
    #[must_use]
    pub fn poor_resolution_fraction(mut self, poor_resolution_fraction: f64) -> Self {
        self.poor_resolution_fraction = Some(poor_resolution_fraction);
        self
    }

    /// Sets [`quality_limitation_fraction`](Self::quality_limitation_fraction).
    #[must_use]
    pub fn quality_limitation_fraction(
        mut self,
        quality_limitation_fraction: f64,
    ) -> Self {
        self.quality_limitation_fraction = Some(quality_limitation_fraction);
        self
    }
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
