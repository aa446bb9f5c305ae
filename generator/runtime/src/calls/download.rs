//! A reply's body as it comes, of any size: [`Download`].

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, AsyncWriteExt as _};
use tokio::time::{Instant, Sleep};

use crate::http::boxed::{BoxError, ByteStream};
use crate::http::streams;
use crate::reply::context::CallContext;
use crate::reply::error::{Error, Kind};

/// A body that is read as it comes and never held in memory. Without limit of size; the timeout
/// of an attempt is the longest pause between two pieces.
///
/// It is a `Stream` of `Result<Bytes, Error>`, but needs no trait for the common uses: see
/// [`try_next`](Self::try_next), [`save_to`](Self::save_to) and [`into_reader`](Self::into_reader).
pub struct Download {
    body: ByteStream,
    idle: Duration,
    pause: Option<Pin<Box<Sleep>>>,
    context: CallContext,
    attempts: u32,
    ended: bool,
}

impl Download {
    pub(crate) fn new(body: ByteStream, idle: Duration, context: CallContext, attempts: u32) -> Self {
        Self { body, idle, pause: None, context, attempts, ended: false }
    }

    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        streams::next(self).await
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks, or nothing comes for too long.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        self.next().await.transpose()
    }

    /// Writes everything to a file, in the place of one that exists; returns the number of bytes.
    ///
    /// # Errors
    /// When the download or the file fails; what was written by then stays.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let failed = |error: std::io::Error, context: &CallContext| {
            let message = format!("{} could not be written", path.display());
            context.complete(Error::new(Kind::Local(message.into())).with_source(error))
        };
        let file = tokio::fs::File::create(path).await;
        let mut file = file.map_err(|error| failed(error, &self.context))?;
        let mut written = 0;
        while let Some(piece) = self.try_next().await? {
            file.write_all(&piece).await.map_err(|error| failed(error, &self.context))?;
            written += piece.len() as u64;
        }
        file.flush().await.map_err(|error| failed(error, &self.context))?;
        Ok(written)
    }

    /// The body as an [`AsyncRead`]. Errors become `std::io::Error`s with the [`Error`] inside.
    #[must_use]
    pub fn into_reader(self) -> impl AsyncRead + Send + Unpin {
        tokio_util::io::StreamReader::new(IoErrors(self))
    }

    fn end_with(&mut self, kind: Kind, source: Option<BoxError>) -> Error {
        self.ended = true;
        let error = Error::new(kind).with_attempts(self.attempts);
        self.context.complete(match source {
            Some(source) => error.with_source(source),
            None => error,
        })
    }

    /// Whether nothing came for longer than allowed.
    fn is_overdue(&mut self, context: &mut Context<'_>) -> bool {
        let Some(until) = Instant::now().checked_add(self.idle) else {
            return false;
        };
        let pause = self.pause.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(until)));
        pause.as_mut().poll(context).is_ready()
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let polled = self.body.as_mut().poll_next(context);
        if polled.is_pending() && self.is_overdue(context) {
            let kind = Kind::Timeout { after: self.idle, whole_call: false };
            return Poll::Ready(Some(Err(self.end_with(kind, None))));
        }
        let item = ready!(polled);
        self.pause = None;
        Poll::Ready(match item {
            Some(Ok(bytes)) => Some(Ok(bytes)),
            Some(Err(source)) => Some(Err(self.end_with(Kind::broken_body(&source), Some(source)))),
            None => {
                self.ended = true;
                None
            }
        })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.context.operation)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// A download whose errors are those of input and output.
struct IoErrors(Download);

impl Stream for IoErrors {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context).map_err(std::io::Error::other)
    }
}
