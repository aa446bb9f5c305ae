// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{Livestream, LivestreamSession};

/// A livestream that is on the air, and its session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActiveLivestream {
    /// The livestream.
    pub livestream: Option<Livestream>,
    /// The session that is going on.
    pub session: Option<LivestreamSession>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ActiveLivestream {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("livestream", &mut read.livestream),
            optional("session", &mut read.session),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("livestream", &self.livestream),
            set_optional("session", &self.session),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ActiveLivestream);
