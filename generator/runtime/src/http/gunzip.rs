//! Undoes gzip while a body comes: [`Gunzip`].

use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use futures_core::Stream;

use crate::http::boxed::{BoxError, ByteStream};
use crate::http::coding::BrokenCoding;

/// So much is undone at once: a thousand times as much may come out.
const STEP: usize = 2048;

/// The content of a gzip stream. An empty body has empty content.
pub(crate) struct Gunzip {
    body: ByteStream,
    decoder: MultiGzDecoder<Vec<u8>>,
    /// Came, and is not undone yet.
    waiting: Bytes,
    begun: bool,
    ended: bool,
}

impl Gunzip {
    pub(crate) fn new(body: ByteStream) -> Self {
        let decoder = MultiGzDecoder::new(Vec::new());
        Self { body, decoder, waiting: Bytes::new(), begun: false, ended: false }
    }

    fn take(&mut self) -> Option<Bytes> {
        let content = std::mem::take(self.decoder.get_mut());
        (!content.is_empty()).then(|| content.into())
    }

    fn step(&mut self) -> std::io::Result<()> {
        let step = self.waiting.split_to(self.waiting.len().min(STEP));
        self.begun |= !step.is_empty();
        self.decoder.write_all(&step)
    }

    fn end(&mut self) -> std::io::Result<()> {
        self.ended = true;
        if self.begun { self.decoder.try_finish() } else { Ok(()) }
    }
}

impl Stream for Gunzip {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(content) = self.take() {
                return Poll::Ready(Some(Ok(content)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            let done = if self.waiting.is_empty() {
                match ready!(self.body.as_mut().poll_next(context)) {
                    Some(Ok(piece)) => {
                        self.waiting = piece;
                        Ok(())
                    }
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => self.end(),
                }
            } else {
                self.step()
            };
            if done.is_err() {
                self.ended = true;
                return Poll::Ready(Some(Err(BrokenCoding::Gzip.into())));
            }
        }
    }
}
