//! Calls for code that is not asynchronous: work is done by one thread in the background.

use std::cell::Cell;
use std::io::Read;
use std::marker::PhantomData;
use std::path::Path;
use std::sync::{OnceLock, mpsc};

use bytes::{Buf as _, Bytes};
use tokio::runtime::{Builder, Handle};

use crate::calls::download::Download;
use crate::calls::events::{Events, RawEvents, ServerEvent};
use crate::http::boxed::BoxFuture;
use crate::json::Model;
use crate::reply::error::{Error, Kind};

/// Waits for a future. It may be called anywhere, within an asynchronous runtime too, where it
/// blocks the thread as any other wait would.
///
/// # Errors
/// When there is no background thread, or when this is it: a body, a stream or a layer of tracing that makes a call
/// in its turn.
#[doc(hidden)]
pub fn wait<T: Send + 'static>(work: BoxFuture<'static, T>) -> Result<T, Error> {
    if IS_BACKGROUND.get() {
        return Err(local(
            "a blocking call was made on the thread that does the work of all blocking calls, which would wait for \
             itself for ever; make it on another thread, or await the call instead",
        ));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime()?.spawn(async move {
        // When nobody waits any more, nobody misses the result.
        let _ = sender.send(work.await);
    });
    receiver.recv().map_err(|_| local("the background thread has stopped"))
}

fn local(message: &'static str) -> Error {
    Error::new(Kind::Local(message.into()))
}

thread_local! {
    /// Whether this is the thread that blocking calls wait for.
    static IS_BACKGROUND: Cell<bool> = const { Cell::new(false) };
}

/// The runtime of all blocking calls, started by the first.
fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Option<Handle>> = OnceLock::new();
    RUNTIME.get_or_init(start).as_ref().ok_or_else(|| local("the background thread could not be started"))
}

fn start() -> Option<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build().ok()?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("blocking-calls".to_owned())
        .spawn(move || {
            IS_BACKGROUND.set(true);
            runtime.block_on(std::future::pending::<()>());
        })
        .ok()?;
    Some(handle)
}

/// A [`Download`] for code that is not asynchronous: an iterator of pieces, and [`Read`].
#[derive(Debug)]
pub struct BlockingDownload {
    download: Option<Download>,
    piece: Bytes,
}

impl Download {
    /// The same download for code that is not asynchronous.
    #[must_use]
    pub fn into_blocking(self) -> BlockingDownload {
        BlockingDownload { download: Some(self), piece: Bytes::new() }
    }
}

impl BlockingDownload {
    /// Writes everything to a file, in the place of one that exists; returns the number of bytes.
    ///
    /// # Errors
    /// When the download or the file fails; what was written by then stays.
    pub fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        match self.download {
            Some(download) => wait(Box::pin(download.save_to(path)))?,
            None => Ok(0),
        }
    }
}

impl Iterator for BlockingDownload {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut download = self.download.take()?;
        let waited = wait(Box::pin(async move {
            let item = download.next().await;
            (download, item)
        }));
        match waited {
            Ok((download, item)) => {
                self.download = Some(download);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl Read for BlockingDownload {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.piece.is_empty() {
            match self.next() {
                None => return Ok(0),
                Some(piece) => self.piece = piece.map_err(std::io::Error::other)?,
            }
        }
        let count = self.piece.len().min(buffer.len());
        self.piece.copy_to_slice(&mut buffer[..count]);
        Ok(count)
    }
}

/// [`Events`] for code that is not asynchronous: an iterator.
#[derive(Debug)]
pub struct BlockingEvents<T> {
    raw: Option<RawEvents>,
    reads: PhantomData<fn() -> T>,
}

impl<T: Model> Events<T> {
    /// The same events for code that is not asynchronous.
    #[must_use]
    pub fn into_blocking(self) -> BlockingEvents<T> {
        BlockingEvents { raw: Some(self.into_raw()), reads: PhantomData }
    }
}

impl<T: Model> Iterator for BlockingEvents<T> {
    type Item = Result<ServerEvent<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut raw = self.raw.take()?;
        let waited = wait(Box::pin(async move {
            let item = std::future::poll_fn(|context| raw.poll(context)).await;
            (raw, item)
        }));
        match waited {
            Ok((raw, item)) => {
                let read = item.map(|event| event.and_then(|event| raw.read(event)));
                self.raw = Some(raw);
                read
            }
            Err(error) => Some(Err(error)),
        }
    }
}
