//! Bodies as they are kept between the attempts of a call, and opened for each: [`PreparedBody`].

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

use crate::http::boxed::{BoxError, BoxFuture, ByteStream};
use crate::http::streams::Boxed;
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
            Self::Whole(bytes) => Ok((RequestBody::Whole(bytes.clone()), None)),
            Self::Stream(source) => {
                let opened = source.open().await?;
                Ok((RequestBody::Stream(opened.stream), opened.length))
            }
        }
    }

    /// Whether it can be sent once more.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Empty | Self::Whole(_) => true,
            Self::Stream(source) => source.repeatable,
        }
    }
}

/// Where a streamed body comes from.
#[derive(Clone)]
pub(crate) struct BodySource {
    open: Arc<dyn Fn() -> BoxFuture<'static, Result<OpenedBody, BoxError>> + Send + Sync>,
    pub(crate) repeatable: bool,
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

    pub(crate) fn once<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let stream: ByteStream = Box::pin(Boxed(Box::pin(stream)));
        let slot = Mutex::new(Some(stream));
        let open = move || -> BoxFuture<'static, Result<OpenedBody, BoxError>> {
            let taken = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            Box::pin(async move {
                let stream = taken.ok_or("the stream of this body was already sent")?;
                Ok(OpenedBody { stream, length: None })
            })
        };
        Self { open: Arc::new(open), repeatable: false }
    }

    pub(crate) fn file(path: std::path::PathBuf) -> Self {
        let open = move || -> BoxFuture<'static, Result<OpenedBody, BoxError>> {
            let path = path.clone();
            Box::pin(async move {
                let named = |error| format!("{}: {error}", path.display());
                let file = tokio::fs::File::open(&path).await.map_err(named)?;
                let length = file.metadata().await.map_err(named)?.len();
                let stream = tokio_util::io::ReaderStream::new(file);
                Ok(OpenedBody { stream: Box::pin(Boxed(Box::pin(stream))), length: Some(length) })
            })
        };
        Self { open: Arc::new(open), repeatable: true }
    }

    pub(crate) fn from_fn(
        repeatable: bool,
        open: impl Fn() -> BoxFuture<'static, Result<OpenedBody, BoxError>> + Send + Sync + 'static,
    ) -> Self {
        Self { open: Arc::new(open), repeatable }
    }
}
