//! Small streams that bodies are made of.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::http::boxed::{BoxError, ByteStream};

/// A stream whose errors are boxed.
pub(crate) struct Boxed<S>(pub(crate) Pin<Box<S>>);

impl<S, E> Stream for Boxed<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map_err(Into::into)
    }
}

/// A stream with bytes that are all there.
pub(crate) fn whole(bytes: Bytes) -> ByteStream {
    Box::pin(Chain([Ok(bytes)].into()))
}

/// Bytes and streams, one after the other.
pub(crate) struct Chain(pub(crate) VecDeque<Result<Bytes, ByteStream>>);

impl Stream for Chain {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.0.pop_front() {
                None => return Poll::Ready(None),
                Some(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Err(mut stream)) => match stream.as_mut().poll_next(context) {
                    Poll::Ready(None) => {}
                    other => {
                        self.0.push_front(Err(stream));
                        return other;
                    }
                },
            }
        }
    }
}

/// The next item of a stream.
pub(crate) async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}
