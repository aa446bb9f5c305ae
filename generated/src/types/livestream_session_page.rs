// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Value,
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub err_message: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// When that session was asked for.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub invoked_time: Option<Option<String>>,
    /// Identifier of the livestream.
    pub livestream_id: Option<String>,
    /// When that session started.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub started_time: Option<Option<DateTime>>,
    /// When that session stopped.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub stopped_time: Option<Option<DateTime>>,
    /// When that session was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for LivestreamSessionPage {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            data: object.optional("data")?,
            paging: object.optional("paging")?,
            id: object.optional("id")?,
            created_at: object.optional("created_at")?,
            err_message: object.nullable("err_message")?,
            ingest_seconds: object.optional("ingest_seconds")?,
            invoked_time: object.nullable("invoked_time")?,
            livestream_id: object.optional("livestream_id")?,
            started_time: object.nullable("started_time")?,
            stopped_time: object.nullable("stopped_time")?,
            updated_at: object.optional("updated_at")?,
            viewer_seconds: object.optional("viewer_seconds")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("data", &self.data);
        object.set_optional("paging", &self.paging);
        object.set_optional("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_nullable("err_message", &self.err_message);
        object.set_optional("ingest_seconds", &self.ingest_seconds);
        object.set_nullable("invoked_time", &self.invoked_time);
        object.set_optional("livestream_id", &self.livestream_id);
        object.set_nullable("started_time", &self.started_time);
        object.set_nullable("stopped_time", &self.stopped_time);
        object.set_optional("updated_at", &self.updated_at);
        object.set_optional("viewer_seconds", &self.viewer_seconds);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(LivestreamSessionPage);
