// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional,
    set_optional,
};

use crate::types::{LivestreamSeconds, LivestreamSession, PageInfo};

/// The times on the air of a session's livestream, in `data`, or the members of a single one.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamSessionPage {
    /// The times on the air.
    pub data: Option<Vec<LivestreamSession>>,
    /// Where the page lies in the whole list.
    pub paging: Option<PageInfo>,
    /// Identifier of the livestream session, where the reply has a single one.
    pub id: Option<String>,
    /// When that session was created.
    pub created_at: Option<DateTime>,
    /// What went wrong in that session.
    ///
    /// `None` is absent, `Some(None)` null.
    pub err_message: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// When that session was asked for.
    ///
    /// `None` is absent, `Some(None)` null.
    pub invoked_time: Option<Option<String>>,
    /// Identifier of the livestream.
    pub livestream_id: Option<String>,
    /// When that session started.
    ///
    /// `None` is absent, `Some(None)` null.
    pub started_time: Option<Option<DateTime>>,
    /// When that session stopped.
    ///
    /// `None` is absent, `Some(None)` null.
    pub stopped_time: Option<Option<DateTime>>,
    /// When that session was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for LivestreamSessionPage {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("data", &mut read.data),
            optional("paging", &mut read.paging),
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
            set_optional("data", &self.data),
            set_optional("paging", &self.paging),
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

clientwright_runtime::impl_serde!(LivestreamSessionPage);
