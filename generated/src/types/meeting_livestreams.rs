// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, RawJson, Reader, UnknownMembers, Writer, optional, set_optional,
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
    pub additional_properties: UnknownMembers,
}

impl Model for MeetingLivestreams {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("livestream", &mut read.livestream),
            optional("livestreams", &mut read.livestreams),
            optional("sessions", &mut read.sessions),
            optional("paging", &mut read.paging),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("livestream", &self.livestream),
            set_optional("livestreams", &self.livestreams),
            set_optional("sessions", &self.sessions),
            set_optional("paging", &self.paging),
        ];
        writer.object(&members, &self.additional_properties);
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
    Other(RawJson),
}

impl Model for MeetingLivestreamsSessions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .union(
                &[
                    (&[], |reader| Model::read(reader).map(Self::LivestreamSessionList)),
                    (&[], |reader| Model::read(reader).map(Self::LivestreamSession)),
                ],
                Self::Other,
            )
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::LivestreamSessionList(value) => value.write(writer),
            Self::LivestreamSession(value) => value.write(writer),
            Self::Other(value) => value.write(writer),
        }
    }
}

clientwright_runtime::impl_serde!(MeetingLivestreamsSessions);
