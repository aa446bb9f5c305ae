// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("audio_consumer", &mut read.audio_consumer),
            optional("audio_consumer_cumulative", &mut read.audio_consumer_cumulative),
            optional("audio_producer", &mut read.audio_producer),
            optional("audio_producer_cumulative", &mut read.audio_producer_cumulative),
            optional("screenshare_audio_consumer", &mut read.screenshare_audio_consumer),
            optional(
                "screenshare_audio_consumer_cumulative",
                &mut read.screenshare_audio_consumer_cumulative,
            ),
            optional("screenshare_audio_producer", &mut read.screenshare_audio_producer),
            optional(
                "screenshare_audio_producer_cumulative",
                &mut read.screenshare_audio_producer_cumulative,
            ),
            optional("screenshare_video_consumer", &mut read.screenshare_video_consumer),
            optional(
                "screenshare_video_consumer_cumulative",
                &mut read.screenshare_video_consumer_cumulative,
            ),
            optional("screenshare_video_producer", &mut read.screenshare_video_producer),
            optional(
                "screenshare_video_producer_cumulative",
                &mut read.screenshare_video_producer_cumulative,
            ),
            optional("video_consumer", &mut read.video_consumer),
            optional("video_consumer_cumulative", &mut read.video_consumer_cumulative),
            optional("video_producer", &mut read.video_producer),
            optional("video_producer_cumulative", &mut read.video_producer_cumulative),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("audio_consumer", &self.audio_consumer),
            set_optional("audio_consumer_cumulative", &self.audio_consumer_cumulative),
            set_optional("audio_producer", &self.audio_producer),
            set_optional("audio_producer_cumulative", &self.audio_producer_cumulative),
            set_optional("screenshare_audio_consumer", &self.screenshare_audio_consumer),
            set_optional(
                "screenshare_audio_consumer_cumulative",
                &self.screenshare_audio_consumer_cumulative,
            ),
            set_optional("screenshare_audio_producer", &self.screenshare_audio_producer),
            set_optional(
                "screenshare_audio_producer_cumulative",
                &self.screenshare_audio_producer_cumulative,
            ),
            set_optional("screenshare_video_consumer", &self.screenshare_video_consumer),
            set_optional(
                "screenshare_video_consumer_cumulative",
                &self.screenshare_video_consumer_cumulative,
            ),
            set_optional("screenshare_video_producer", &self.screenshare_video_producer),
            set_optional(
                "screenshare_video_producer_cumulative",
                &self.screenshare_video_producer_cumulative,
            ),
            set_optional("video_consumer", &self.video_consumer),
            set_optional("video_consumer_cumulative", &self.video_consumer_cumulative),
            set_optional("video_producer", &self.video_producer),
            set_optional("video_producer_cumulative", &self.video_producer_cumulative),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerQuality);
