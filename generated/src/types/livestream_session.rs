// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional,
    set_optional,
};

use crate::types::LivestreamSeconds;

/// A time at which a livestream is, or was, on the air.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamSession {
    /// Identifier of the livestream session.
    pub id: Option<String>,
    /// When the session was created.
    pub created_at: Option<DateTime>,
    /// What went wrong. Null, empty or absent when nothing did.
    ///
    /// `None` is absent, `Some(None)` null.
    pub err_message: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// When the session was asked for.
    ///
    /// `None` is absent, `Some(None)` null.
    pub invoked_time: Option<Option<DateTime>>,
    /// Identifier of the livestream.
    pub livestream_id: Option<String>,
    /// When the session started.
    ///
    /// `None` is absent, `Some(None)` null.
    pub started_time: Option<Option<DateTime>>,
    /// When the session stopped. Null or absent while it is on the air.
    ///
    /// `None` is absent, `Some(None)` null.
    pub stopped_time: Option<Option<DateTime>>,
    /// When the session was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for LivestreamSession {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("id", &mut read.id),
            optional("created_at", &mut read.created_at),
            nullable("err_message", &mut read.err_message),
            optional("ingest_seconds", &mut read.ingest_seconds),
            nullable("invoked_time", &mut read.invoked_time),
            optional("livestream_id", &mut read.livestream_id),
            nullable("started_time", &mut read.started_time),
            nullable("stopped_time", &mut read.stopped_time),
            optional("updated_at", &mut read.updated_at),
            optional("viewer_seconds", &mut read.viewer_seconds),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("err_message", &self.err_message),
            set_optional("ingest_seconds", &self.ingest_seconds),
            set_optional("invoked_time", &self.invoked_time),
            set_optional("livestream_id", &self.livestream_id),
            set_optional("started_time", &self.started_time),
            set_optional("stopped_time", &self.stopped_time),
            set_optional("updated_at", &self.updated_at),
            set_optional("viewer_seconds", &self.viewer_seconds),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(LivestreamSession);
