//! Bodies as they are kept between the attempts of a call, and opened for each: [`PreparedBody`].

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::AsyncReadExt as _;

use crate::http::boxed::{BoxError, BoxFuture, ByteStream};
use crate::http::limit::PIECE;
use crate::http::streams::{self, Boxed, Chain};
use crate::http::transport::RequestBody;

/// A body as it is kept between the attempts of a call.
#[derive(Clone)]
pub(crate) enum PreparedBody {
    Empty,
    Whole(Bytes),
    Stream(BodySource),
}

impl PreparedBody {
    /// The body for one attempt, and its length where the transport cannot know it.
    pub(crate) async fn open(&self) -> Result<(RequestBody, Option<u64>), BoxError> {
        match self {
            Self::Empty => Ok((RequestBody::Empty, None)),
            Self::Whole(bytes) if bytes.len() <= PIECE => Ok((RequestBody::Whole(bytes.clone()), None)),
            Self::Whole(bytes) => {
                let stream = streams::whole(bytes.clone());
                Ok((RequestBody::Stream(stream), Some(bytes.len() as u64)))
            }
            Self::Stream(source) => {
                let opened = source.open().await?;
                Ok((RequestBody::Stream(Box::pin(Marked(opened.stream))), opened.length))
            }
        }
    }

    /// Whether it goes out piece by piece, as long as that takes.
    pub(crate) fn is_sent_in_pieces(&self) -> bool {
        match self {
            Self::Empty => false,
            Self::Whole(bytes) => bytes.len() > PIECE,
            Self::Stream(_) => true,
        }
    }

    /// Whether it can be sent once more.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Empty | Self::Whole(_) => true,
            Self::Stream(source) => source.is_repeatable(),
        }
    }
}

/// Where a streamed body comes from.
#[derive(Clone)]
pub(crate) struct BodySource {
    open: Arc<dyn Fn() -> BoxFuture<'static, Result<OpenedBody, BoxError>> + Send + Sync>,
    /// One flag for each part, false once the part can't be read again.
    repeatable: Vec<Arc<AtomicBool>>,
}

/// A streamed body that has been opened.
pub(crate) struct OpenedBody {
    pub(crate) stream: ByteStream,
    pub(crate) length: Option<u64>,
}

impl BodySource {
    pub(crate) fn open(&self) -> BoxFuture<'static, Result<OpenedBody, BoxError>> {
        (self.open)()
    }

    /// Whether it can be opened once more.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.repeatable.iter().all(|flag| flag.load(Ordering::Relaxed))
    }

    /// A stream, which goes to the first that opens it. With a length it is held to that.
    pub(crate) fn once<S, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let mut stream: ByteStream = Box::pin(Boxed(Box::pin(stream)));
        if let Some(length) = length {
            stream = Box::pin(Measured::new(stream, length, "the stream".to_owned(), Surplus::Refused));
        }
        let slot = Mutex::new(Some(stream));
        let open = move || -> BoxFuture<'static, Result<OpenedBody, BoxError>> {
            let taken = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            Box::pin(async move {
                let stream = taken.ok_or("the stream of this body was already sent")?;
                Ok(OpenedBody { stream, length })
            })
        };
        Self { open: Arc::new(open), repeatable: vec![Arc::new(AtomicBool::new(false))] }
    }

    /// A file, as long as it is when it is opened; what has no length of its own, such as a pipe, is read to its end.
    pub(crate) fn file(path: PathBuf) -> Self {
        let repeatable = Arc::new(AtomicBool::new(true));
        let flag = Arc::clone(&repeatable);
        let open = move || -> BoxFuture<'static, Result<OpenedBody, BoxError>> {
            let (path, flag) = (path.clone(), Arc::clone(&flag));
            Box::pin(async move { open_file(&path, &flag).await.map_err(|error| named(&path, error).into()) })
        };
        Self { open: Arc::new(open), repeatable: vec![repeatable] }
    }

    /// A body of several sources, opened by a function.
    pub(crate) fn of_parts<'s>(
        parts: impl Iterator<Item = &'s BodySource>,
        open: impl Fn() -> BoxFuture<'static, Result<OpenedBody, BoxError>> + Send + Sync + 'static,
    ) -> Self {
        Self { open: Arc::new(open), repeatable: parts.flat_map(|part| part.repeatable.iter().cloned()).collect() }
    }
}

/// An error with the file that it concerns.
fn named(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

async fn open_file(path: &Path, repeatable: &AtomicBool) -> Result<OpenedBody, std::io::Error> {
    let mut file = tokio::fs::File::open(path).await?;
    let metadata = file.metadata().await?;
    if metadata.is_dir() {
        return Err(std::io::Error::other("is a directory, which has no content to send"));
    }
    if !metadata.is_file() {
        // A pipe or a socket gives its content once.
        repeatable.store(false, Ordering::Relaxed);
    }
    // Files that the system makes up, as in /proc, say to be empty: whether they are is seen by reading.
    let mut beginning = BytesMut::new();
    if metadata.is_file() && metadata.len() == 0 {
        file.read_buf(&mut beginning).await?;
        if beginning.is_empty() {
            return Ok(OpenedBody { stream: streams::whole(Bytes::new()), length: Some(0) });
        }
    }
    let length = (metadata.is_file() && metadata.len() > 0).then_some(metadata.len());
    let path = path.to_owned();
    let pieces = tokio_util::io::ReaderStream::new(file);
    let mut stream: ByteStream = Box::pin(Boxed(Box::pin(Described(pieces, path.clone()))));
    if let Some(length) = length {
        stream = Box::pin(Measured::new(stream, length, path.display().to_string(), Surplus::LeftOut));
    }
    if !beginning.is_empty() {
        stream = Box::pin(Chain([Ok(beginning.freeze()), Err(stream)].into()));
    }
    Ok(OpenedBody { stream, length })
}

/// A stream whose errors name the file.
struct Described<S>(S, PathBuf);

impl<S: Stream<Item = std::io::Result<Bytes>> + Unpin> Stream for Described<S> {
    type Item = Result<Bytes, String>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.0).poll_next(context);
        polled.map(|item| item.map(|piece| piece.map_err(|error| named(&self.1, error))))
    }
}

/// What happens to bytes beyond the promised length.
#[derive(Clone, Copy, PartialEq)]
enum Surplus {
    /// They are not sent: a file may grow while it is read.
    LeftOut,
    /// They are an error: who gave the length gave a wrong one.
    Refused,
}

/// A stream that is held to a length.
struct Measured {
    stream: ByteStream,
    name: String,
    length: u64,
    left: u64,
    surplus: Surplus,
}

impl Measured {
    fn new(stream: ByteStream, length: u64, name: String, surplus: Surplus) -> Self {
        Self { stream, name, length, left: length, surplus }
    }

    fn piece(&mut self, mut piece: Bytes) -> Result<Bytes, BoxError> {
        let size = piece.len() as u64;
        if size > self.left {
            if self.surplus == Surplus::Refused {
                return Err(format!("{} has more than the {} bytes that were promised", self.name, self.length).into());
            }
            // What is left is less than the length of the piece, which is a usize.
            piece.truncate(self.left as usize);
        }
        self.left -= piece.len() as u64;
        Ok(piece)
    }
}

impl Stream for Measured {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 && self.surplus == Surplus::LeftOut {
            return Poll::Ready(None);
        }
        match ready!(self.stream.as_mut().poll_next(context)) {
            Some(Ok(piece)) => Poll::Ready(Some(self.piece(piece))),
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            None if self.left == 0 => Poll::Ready(None),
            None => {
                let (name, length, left) = (&self.name, self.length, self.left);
                let message = format!("{name} ended {left} bytes before the {length} that were promised");
                self.left = 0;
                Poll::Ready(Some(Err(message.into())))
            }
        }
    }
}

/// Marks an error as one of the request's own body, so that it is told from one of the connection.
#[derive(Debug)]
pub(crate) struct UnreadableBody(pub(crate) BoxError);

impl std::fmt::Display for UnreadableBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for UnreadableBody {}

impl UnreadableBody {
    /// The text of such an error among the causes of another one.
    pub(crate) fn among(error: &(dyn std::error::Error + 'static)) -> Option<String> {
        let mut cause = Some(error);
        while let Some(error) = cause {
            if let Some(found) = error.downcast_ref::<Self>() {
                return Some(found.to_string());
            }
            cause = error.source();
        }
        None
    }
}

/// A body's stream whose errors are marked as the request's own.
struct Marked(ByteStream);

impl Stream for Marked {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.0.as_mut().poll_next(context);
        polled.map(|item| item.map(|piece| piece.map_err(|error| UnreadableBody(error).into())))
    }
}
