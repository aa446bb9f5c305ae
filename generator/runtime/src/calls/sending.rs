//! The future of a call: [`Sending`].

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::http::boxed::BoxFuture;
use crate::reply::context::CallContext;
use crate::reply::decode::Decode;
use crate::reply::error::Error;
use crate::reply::response::Response;
use crate::reply::whole::Reply;

/// A call on its way: a future of `Result<Response<D::Output>, Error>`.
///
/// Nothing is sent before it is polled; dropping it at any moment cancels the call. Only reading
/// the reply depends on `D`, so that programs with thousands of operations compile fast.
#[must_use = "a call is sent when it is awaited"]
pub struct Sending<D> {
    work: BoxFuture<'static, Result<Reply, Error>>,
    context: CallContext,
    reads: PhantomData<fn() -> D>,
}

impl<D: Decode> Sending<D> {
    pub(crate) fn new(context: CallContext, work: BoxFuture<'static, Result<Reply, Error>>) -> Self {
        Self { context, work, reads: PhantomData }
    }
}

impl<D: Decode> Future for Sending<D> {
    type Output = Result<Response<D::Output>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.work.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Ready(Ok(reply)) => Poll::Ready(self.context.decoded::<D>(reply)),
        }
    }
}

impl<D> fmt::Debug for Sending<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").field("operation", &self.context.operation).finish()
    }
}
