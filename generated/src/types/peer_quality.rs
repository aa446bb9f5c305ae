// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerQuality {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio_consumer: object.optional("audio_consumer")?,
            audio_consumer_cumulative: object.optional("audio_consumer_cumulative")?,
            audio_producer: object.optional("audio_producer")?,
            audio_producer_cumulative: object.optional("audio_producer_cumulative")?,
            screenshare_audio_consumer: object.optional("screenshare_audio_consumer")?,
            screenshare_audio_consumer_cumulative: object
                .optional("screenshare_audio_consumer_cumulative")?,
            screenshare_audio_producer: object.optional("screenshare_audio_producer")?,
            screenshare_audio_producer_cumulative: object
                .optional("screenshare_audio_producer_cumulative")?,
            screenshare_video_consumer: object.optional("screenshare_video_consumer")?,
            screenshare_video_consumer_cumulative: object
                .optional("screenshare_video_consumer_cumulative")?,
            screenshare_video_producer: object.optional("screenshare_video_producer")?,
            screenshare_video_producer_cumulative: object
                .optional("screenshare_video_producer_cumulative")?,
            video_consumer: object.optional("video_consumer")?,
            video_consumer_cumulative: object.optional("video_consumer_cumulative")?,
            video_producer: object.optional("video_producer")?,
            video_producer_cumulative: object.optional("video_producer_cumulative")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("audio_consumer", &self.audio_consumer);
        object
            .set_optional("audio_consumer_cumulative", &self.audio_consumer_cumulative);
        object.set_optional("audio_producer", &self.audio_producer);
        object
            .set_optional("audio_producer_cumulative", &self.audio_producer_cumulative);
        object
            .set_optional(
                "screenshare_audio_consumer",
                &self.screenshare_audio_consumer,
            );
        object
            .set_optional(
                "screenshare_audio_consumer_cumulative",
                &self.screenshare_audio_consumer_cumulative,
            );
        object
            .set_optional(
                "screenshare_audio_producer",
                &self.screenshare_audio_producer,
            );
        object
            .set_optional(
                "screenshare_audio_producer_cumulative",
                &self.screenshare_audio_producer_cumulative,
            );
        object
            .set_optional(
                "screenshare_video_consumer",
                &self.screenshare_video_consumer,
            );
        object
            .set_optional(
                "screenshare_video_consumer_cumulative",
                &self.screenshare_video_consumer_cumulative,
            );
        object
            .set_optional(
                "screenshare_video_producer",
                &self.screenshare_video_producer,
            );
        object
            .set_optional(
                "screenshare_video_producer_cumulative",
                &self.screenshare_video_producer_cumulative,
            );
        object.set_optional("video_consumer", &self.video_consumer);
        object
            .set_optional("video_consumer_cumulative", &self.video_consumer_cumulative);
        object.set_optional("video_producer", &self.video_producer);
        object
            .set_optional("video_producer_cumulative", &self.video_producer_cumulative);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerQuality);
