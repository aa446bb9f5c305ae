// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Value,
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
    pub err_message: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// When the session was asked for.
    pub invoked_time: Option<Option<DateTime>>,
    /// Identifier of the livestream.
    pub livestream_id: Option<String>,
    /// When the session started.
    pub started_time: Option<Option<DateTime>>,
    /// When the session stopped. Null or absent while it is on the air.
    pub stopped_time: Option<Option<DateTime>>,
    /// When the session was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl LivestreamSession {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`err_message`](Self::err_message).
    #[must_use]
    pub fn err_message(mut self, err_message: impl Into<String>) -> Self {
        self.err_message = Some(Some(err_message.into()));
        self
    }

    /// Sets [`err_message`](Self::err_message) to null.
    #[must_use]
    pub fn err_message_null(mut self) -> Self {
        self.err_message = Some(None);
        self
    }

    /// Sets [`ingest_seconds`](Self::ingest_seconds).
    #[must_use]
    pub fn ingest_seconds(
        mut self,
        ingest_seconds: impl Into<LivestreamSeconds>,
    ) -> Self {
        self.ingest_seconds = Some(ingest_seconds.into());
        self
    }

    /// Sets [`invoked_time`](Self::invoked_time).
    #[must_use]
    pub fn invoked_time(mut self, invoked_time: impl Into<DateTime>) -> Self {
        self.invoked_time = Some(Some(invoked_time.into()));
        self
    }

    /// Sets [`invoked_time`](Self::invoked_time) to null.
    #[must_use]
    pub fn invoked_time_null(mut self) -> Self {
        self.invoked_time = Some(None);
        self
    }

    /// Sets [`livestream_id`](Self::livestream_id).
    #[must_use]
    pub fn livestream_id(mut self, livestream_id: impl Into<String>) -> Self {
        self.livestream_id = Some(livestream_id.into());
        self
    }

    /// Sets [`started_time`](Self::started_time).
    #[must_use]
    pub fn started_time(mut self, started_time: impl Into<DateTime>) -> Self {
        self.started_time = Some(Some(started_time.into()));
        self
    }

    /// Sets [`started_time`](Self::started_time) to null.
    #[must_use]
    pub fn started_time_null(mut self) -> Self {
        self.started_time = Some(None);
        self
    }

    /// Sets [`stopped_time`](Self::stopped_time).
    #[must_use]
    pub fn stopped_time(mut self, stopped_time: impl Into<DateTime>) -> Self {
        self.stopped_time = Some(Some(stopped_time.into()));
        self
    }

    /// Sets [`stopped_time`](Self::stopped_time) to null.
    #[must_use]
    pub fn stopped_time_null(mut self) -> Self {
        self.stopped_time = Some(None);
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`viewer_seconds`](Self::viewer_seconds).
    #[must_use]
    pub fn viewer_seconds(
        mut self,
        viewer_seconds: impl Into<LivestreamSeconds>,
    ) -> Self {
        self.viewer_seconds = Some(viewer_seconds.into());
        self
    }
}

impl Model for LivestreamSession {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
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

clientwright_runtime::impl_serde!(LivestreamSession);
