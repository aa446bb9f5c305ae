// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What was wrong with received pictures, each as a share of the call from 0 to 1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoConsumerIssues {
    /// Share in which the picture lagged.
    pub lag_fraction: Option<f64>,
    /// Share in which there was no picture.
    pub no_video_fraction: Option<f64>,
    /// Share in which the picture was coarse.
    pub poor_resolution_fraction: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default VideoConsumerIssues {
    lag_fraction: optional "lag_fraction",
    no_video_fraction: optional "no_video_fraction",
    poor_resolution_fraction: optional "poor_resolution_fraction",
    ..additional_properties
});
