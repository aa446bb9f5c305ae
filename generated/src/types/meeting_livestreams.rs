// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Decoder, Model, Object, ObjectWriter, Union, Value,
};

use crate::types::{Livestream, LivestreamSession, PageInfo};

/// The livestream of a meeting, and the times at which it was on the air.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MeetingLivestreams {
    /// The livestream.
    pub livestream: Option<Livestream>,
    /// The livestreams, where the reply has several.
    pub livestreams: Option<Vec<Livestream>>,
    /// The times on the air, or a single one.
    pub sessions: Option<MeetingLivestreamsSessions>,
    /// Where the page lies in the whole list.
    pub paging: Option<PageInfo>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for MeetingLivestreams {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            livestream: object.optional("livestream")?,
            livestreams: object.optional("livestreams")?,
            sessions: object.optional("sessions")?,
            paging: object.optional("paging")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("livestream", &self.livestream);
        object.set_optional("livestreams", &self.livestreams);
        object.set_optional("sessions", &self.sessions);
        object.set_optional("paging", &self.paging);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MeetingLivestreams);

/// The times on the air, or a single one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MeetingLivestreamsSessions {
    /// The variant `LivestreamSessionList`.
    LivestreamSessionList(Vec<LivestreamSession>),
    /// A time at which a livestream is, or was, on the air.
    LivestreamSession(Box<LivestreamSession>),
    /// A value that fits none of the types that this version knows.
    Other(Value),
}

impl Model for MeetingLivestreamsSessions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (
                    &[],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::LivestreamSessionList)
                    },
                ),
                (
                    &[],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::LivestreamSession)
                    },
                ),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::LivestreamSessionList(value) => value.encode(),
            Self::LivestreamSession(value) => value.encode(),
            Self::Other(value) => value.clone(),
        }
    }
}

clientwright_runtime::impl_serde!(MeetingLivestreamsSessions);

impl From<LivestreamSession> for MeetingLivestreamsSessions {
    fn from(value: LivestreamSession) -> Self {
        Self::LivestreamSession(Box::new(value))
    }
}
