// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    AudioConsumerSample, AudioConsumerSummary, AudioProducerSample, AudioProducerSummary,
    VideoConsumerSample, VideoConsumerSummary, VideoProducerSample, VideoProducerSummary,
};

/// How good sound and picture of a call were. A consumer is what the peer received, a producer
/// what it sent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerQuality {
    /// Sound received from the others, measured from time to time.
    pub audio_consumer: Option<Vec<AudioConsumerSample>>,
    /// Sound received from the others, over the whole call.
    pub audio_consumer_cumulative: Option<AudioConsumerSummary>,
    /// Sound sent from the peer's microphone, measured from time to time.
    pub audio_producer: Option<Vec<AudioProducerSample>>,
    /// Sound sent from the peer's microphone, over the whole call.
    pub audio_producer_cumulative: Option<AudioProducerSummary>,
    /// Sound received from shared screens, measured from time to time.
    pub screenshare_audio_consumer: Option<Vec<AudioConsumerSample>>,
    /// Sound received from shared screens, over the whole call.
    pub screenshare_audio_consumer_cumulative: Option<AudioConsumerSummary>,
    /// Sound sent from the peer's shared screen, measured from time to time.
    pub screenshare_audio_producer: Option<Vec<AudioProducerSample>>,
    /// Sound sent from the peer's shared screen, over the whole call.
    pub screenshare_audio_producer_cumulative: Option<AudioProducerSummary>,
    /// Pictures received from shared screens, measured from time to time.
    pub screenshare_video_consumer: Option<Vec<VideoConsumerSample>>,
    /// Pictures received from shared screens, over the whole call.
    pub screenshare_video_consumer_cumulative: Option<VideoConsumerSummary>,
    /// Pictures sent from the peer's shared screen, measured from time to time.
    pub screenshare_video_producer: Option<Vec<VideoProducerSample>>,
    /// Pictures sent from the peer's shared screen, over the whole call.
    pub screenshare_video_producer_cumulative: Option<VideoProducerSummary>,
    /// Pictures received from the others' cameras, measured from time to time.
    pub video_consumer: Option<Vec<VideoConsumerSample>>,
    /// Pictures received from the others' cameras, over the whole call.
    pub video_consumer_cumulative: Option<VideoConsumerSummary>,
    /// Pictures sent from the peer's camera, measured from time to time.
    pub video_producer: Option<Vec<VideoProducerSample>>,
    /// Pictures sent from the peer's camera, over the whole call.
    pub video_producer_cumulative: Option<VideoProducerSummary>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerQuality {
    audio_consumer: optional "audio_consumer",
    audio_consumer_cumulative: optional "audio_consumer_cumulative",
    audio_producer: optional "audio_producer",
    audio_producer_cumulative: optional "audio_producer_cumulative",
    screenshare_audio_consumer: optional "screenshare_audio_consumer",
    screenshare_audio_consumer_cumulative: optional "screenshare_audio_consumer_cumulative",
    screenshare_audio_producer: optional "screenshare_audio_producer",
    screenshare_audio_producer_cumulative: optional "screenshare_audio_producer_cumulative",
    screenshare_video_consumer: optional "screenshare_video_consumer",
    screenshare_video_consumer_cumulative: optional "screenshare_video_consumer_cumulative",
    screenshare_video_producer: optional "screenshare_video_producer",
    screenshare_video_producer_cumulative: optional "screenshare_video_producer_cumulative",
    video_consumer: optional "video_consumer",
    video_consumer_cumulative: optional "video_consumer_cumulative",
    video_producer: optional "video_producer",
    video_producer_cumulative: optional "video_producer_cumulative",
    ..additional_properties
});
