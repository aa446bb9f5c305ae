//! Server-sent events and lines of JSON as a typed stream: [`Events`].

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::HeaderMap;

use crate::http::boxed::ByteStream;
use crate::http::limit::Pause;
use crate::http::streams;
use crate::json::{DecodeError, Document, EXCERPT, Mismatches, Model, excerpt, plain_text};
use crate::reply::context::CallContext;
use crate::reply::error::{Error, Kind};
use crate::reply::span::CallSpan;
use crate::reply::whole::Reply;
use crate::wire::lines::{self, Separator};
use crate::wire::sse::{self, RawEvent};

/// One server-sent event, or one line. It dereferences to its data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerEvent<T> {
    /// The kind of event; `message` where the server names none.
    pub name: String,
    /// The last id that the server gave, for connecting again.
    pub id: Option<String>,
    /// The data, read from JSON.
    pub data: T,
    /// What did not fit the description and was left out.
    pub mismatches: Mismatches,
}

impl<T> Deref for ServerEvent<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// The events of a reply as they come: a `Stream` of `Result<ServerEvent<T>, Error>`.
///
/// The data `[DONE]` ends it. An event without data keeps the connection alive and is no item. An event named `error` is an error with the server's message, after which the stream goes
/// on for as long as the server sends. An event that does not fit is an error, after which the stream goes
/// on; a broken connection is an error that ends it, and so is a pause without any byte, comments included, that is
/// longer than [`event_timeout`](crate::ClientBuilder::event_timeout) allows. It does not connect again by itself.
///
/// Lines of JSON (`application/x-ndjson`, `application/jsonl`, `application/json-seq`) are events without an id, all of
/// them named `message`.
pub struct Events<T> {
    raw: RawEvents,
    reads: PhantomData<fn() -> T>,
}

/// What takes a stream apart.
enum Parser {
    Events(sse::Parser),
    Lines(lines::Parser),
}

impl Parser {
    fn push(&mut self, bytes: &[u8], limit: usize) -> bool {
        match self {
            Self::Events(parser) => parser.push(bytes, limit),
            Self::Lines(parser) => parser.push(bytes, limit),
        }
    }

    fn next(&mut self) -> Option<RawEvent> {
        match self {
            Self::Events(parser) => parser.next(),
            Self::Lines(parser) => parser.next(),
        }
    }

    /// The body has ended: the last line may lack its end, an event may not.
    fn end(&mut self) {
        if let Self::Lines(parser) = self {
            parser.end();
        }
    }

    fn events(&self) -> Option<&sse::Parser> {
        match self {
            Self::Events(parser) => Some(parser),
            Self::Lines(_) => None,
        }
    }
}

/// The events before they are decoded; not generic, so compiled once.
pub(crate) struct RawEvents {
    body: ByteStream,
    parser: Parser,
    limit: usize,
    pause: Pause,
    context: CallContext,
    attempts: u32,
    /// Nothing more comes; what was read may still have values.
    body_ended: bool,
    ended: bool,
}

impl<T: Model> Events<T> {
    pub(crate) fn new(
        body: ByteStream,
        separator: Option<Separator>,
        limit: usize,
        longest: Duration,
        context: CallContext,
        attempts: u32,
    ) -> Self {
        let pause = Pause::new(longest);
        let parser = match separator {
            Some(separator) => Parser::Lines(lines::Parser::new(separator)),
            None => Parser::Events(sse::Parser::default()),
        };
        let raw = RawEvents { body, parser, limit, pause, context, attempts, body_ended: false, ended: false };
        Self { raw, reads: PhantomData }
    }

    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<ServerEvent<T>, Error>> {
        streams::next(self).await
    }

    /// The next event; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks, nothing comes for too long, or an event does not fit.
    pub async fn try_next(&mut self) -> Result<Option<ServerEvent<T>>, Error> {
        self.next().await.transpose()
    }

    /// How long the server wants clients to wait before they connect again.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.raw.parser.events()?.retry()
    }

    /// The id of the last event, to be sent as `last-event-id` when connecting again.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.raw.parser.events()?.last_id()
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn into_raw(self) -> RawEvents {
        self.raw
    }
}

impl RawEvents {
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawEvent, Error>>> {
        loop {
            if let Some(event) = self.parser.next().filter(|_| !self.ended) {
                if event.data == "[DONE]" {
                    self.ended = true;
                    return Poll::Ready(None);
                }
                if event.data.is_empty() && event.name != "error" {
                    // What keeps the connection alive.
                    self.context.trace_heartbeat(&event.name);
                    continue;
                }
                return Poll::Ready(Some(Ok(event)));
            }
            if self.ended || self.body_ended {
                self.ended = true;
                return Poll::Ready(None);
            }
            let polled = self.body.as_mut().poll_next(context);
            if polled.is_pending() && self.pause.is_over(context) {
                let kind = Kind::Timeout { after: self.pause.longest(), whole_call: false };
                return self.end_with(Error::new(kind));
            }
            let piece = ready!(polled);
            self.pause.end();
            match piece {
                Some(Ok(bytes)) if self.parser.push(&bytes, self.limit) => {}
                Some(Ok(_)) => {
                    return self.end_with(Error::new(Kind::TooLarge { limit: self.limit }));
                }
                Some(Err(source)) => {
                    return self.end_with(Error::new(Kind::broken_body(&source)).with_source(source));
                }
                None => {
                    self.parser.end();
                    self.body_ended = true;
                }
            }
        }
    }

    fn end_with(&mut self, error: Error) -> Poll<Option<Result<RawEvent, Error>>> {
        self.ended = true;
        Poll::Ready(Some(Err(self.context.complete(error.with_attempts(self.attempts)))))
    }

    pub(crate) fn read<T: Model>(&self, event: RawEvent) -> Result<ServerEvent<T>, Error> {
        let RawEvent { name, id, data } = event;
        let context = &self.context;
        if name == "error" {
            let reply = Reply::new(200, HeaderMap::new(), data.into(), self.attempts);
            return Err(context.complete(Error::new(Kind::Event(name)).with_reply(reply)));
        }
        match read_data(&data, context.strict) {
            Ok((data, mismatches)) => {
                CallSpan::default().left_out(&context.operation, &mismatches);
                Ok(ServerEvent { name, id, data, mismatches })
            }
            Err(error) => {
                let reply = Reply::new(200, HeaderMap::new(), data.into(), self.attempts);
                Err(context.undecodable(error, reply))
            }
        }
    }
}

/// Data is JSON; where it is not, or does not fit as such, it may still be a plain text.
fn read_data<T: Model>(data: &str, strict: bool) -> Result<(T, Mismatches), DecodeError> {
    let parsed = Document::new(data.as_bytes(), strict).and_then(|document| document.whole());
    parsed.map(|found| (found.value, found.mismatches)).or_else(|error| match plain_text(data) {
        Some(read) => Ok((read, Mismatches::default())),
        // Of JSON that is cut or broken the place is named alone: it may hold a secret.
        None if error.is_fatal() && !data.trim_start().starts_with(['{', '[', '"']) => {
            Err(DecodeError::mismatch("JSON", format!("other data: {}", excerpt(data.trim(), EXCERPT))))
        }
        None => Err(error),
    })
}

impl<T: Model> Stream for Events<T> {
    type Item = Result<ServerEvent<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.raw.poll(context));
        Poll::Ready(item.map(|event| event.and_then(|event| self.raw.read(event))))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw.fmt(f)
    }
}

impl fmt::Debug for RawEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("operation", &self.context.operation)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{RawJson, Reader, Writer};

    /// A union by the tag `kind`.
    #[derive(Debug, PartialEq)]
    enum Union {
        List(Vec<i64>),
        Other(RawJson),
    }

    impl Model for Union {
        fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            match reader.tag("kind").as_deref() {
                Some("list") => Model::read(reader).map(Self::List),
                _ => reader.unknown(Self::Other),
            }
        }

        fn write(&self, writer: &mut Writer) {
            match self {
                Self::List(list) => list.write(writer),
                Self::Other(raw) => raw.write(writer),
            }
        }
    }

    #[test]
    fn data_is_json_or_text() {
        fn read<T: Model>(data: &str) -> Result<T, DecodeError> {
            read_data(data, false).map(|(value, _)| value)
        }
        assert_eq!(read("7"), Ok(7));
        assert_eq!(read("\"a\""), Ok("a".to_owned()));
        assert_eq!(read("7"), Ok("7".to_owned()));
        assert_eq!(read("plain text"), Ok("plain text".to_owned()));
        // What a union keeps is no text that was meant.
        assert_eq!(read("{\"kind\":\"new\"}"), Ok(Union::Other(RawJson::of(&serde_json::json!({"kind": "new"})))));
        for (data, said) in [
            ("{\"kind\":\"list\"}", "expected an array, found an object"),
            ("plain", "expected JSON, found other data: plain"),
            ("{\"kind\":", "expected JSON, found no JSON at line 1, column 9"),
        ] {
            assert_eq!(read::<Union>(data).unwrap_err().to_string(), said);
        }
        assert_eq!(read_data::<Vec<i64>>("[1, \"a\"]", false).unwrap().0, [1]);
        assert!(read_data::<Vec<i64>>("[1, \"a\"]", true).is_err());
        for (data, found) in [("plain", "other data: plain"), ("[1", "no JSON at line 1, column 3")] {
            let error = read::<Vec<i64>>(data).unwrap_err().to_string();
            assert_eq!(error, format!("expected JSON, found {found}"));
        }
    }
}
