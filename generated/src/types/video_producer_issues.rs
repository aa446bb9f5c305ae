// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

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

clientwright_runtime::impl_object!(default VideoProducerIssues {
    bandwidth_quality_limitation_fraction: optional "bandwidth_quality_limitation_fraction",
    cpu_quality_limitation_fraction: optional "cpu_quality_limitation_fraction",
    no_video_fraction: optional "no_video_fraction",
    poor_resolution_fraction: optional "poor_resolution_fraction",
    quality_limitation_fraction: optional "quality_limitation_fraction",
    ..additional_properties
});
