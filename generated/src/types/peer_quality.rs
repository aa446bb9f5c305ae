// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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

impl Model for PeerQuality {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("audio_consumer", &mut read.audio_consumer),
            Slot::optional(
                "audio_consumer_cumulative",
                &mut read.audio_consumer_cumulative,
            ),
            Slot::optional("audio_producer", &mut read.audio_producer),
            Slot::optional(
                "audio_producer_cumulative",
                &mut read.audio_producer_cumulative,
            ),
            Slot::optional(
                "screenshare_audio_consumer",
                &mut read.screenshare_audio_consumer,
            ),
            Slot::optional(
                "screenshare_audio_consumer_cumulative",
                &mut read.screenshare_audio_consumer_cumulative,
            ),
            Slot::optional(
                "screenshare_audio_producer",
                &mut read.screenshare_audio_producer,
            ),
            Slot::optional(
                "screenshare_audio_producer_cumulative",
                &mut read.screenshare_audio_producer_cumulative,
            ),
            Slot::optional(
                "screenshare_video_consumer",
                &mut read.screenshare_video_consumer,
            ),
            Slot::optional(
                "screenshare_video_consumer_cumulative",
                &mut read.screenshare_video_consumer_cumulative,
            ),
            Slot::optional(
                "screenshare_video_producer",
                &mut read.screenshare_video_producer,
            ),
            Slot::optional(
                "screenshare_video_producer_cumulative",
                &mut read.screenshare_video_producer_cumulative,
            ),
            Slot::optional("video_consumer", &mut read.video_consumer),
            Slot::optional(
                "video_consumer_cumulative",
                &mut read.video_consumer_cumulative,
            ),
            Slot::optional("video_producer", &mut read.video_producer),
            Slot::optional(
                "video_producer_cumulative",
                &mut read.video_producer_cumulative,
            ),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
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
        object.finish();
    }
}

clientwright_runtime::impl_serde!(PeerQuality);
