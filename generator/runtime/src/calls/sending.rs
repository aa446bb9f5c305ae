//! The future of a call: [`Sending`].

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::{JoinError, JoinHandle};

use crate::http::boxed::BoxFuture;
use crate::reply::context::CallContext;
use crate::reply::decode::Decode;
use crate::reply::error::{Error, Kind};
use crate::reply::response::Response;
use crate::reply::whole::Reply;

/// Replies of more bytes than this are read on a thread for blocking work: reading 1 MiB takes some milliseconds, for which
/// an executor's thread can be kept.
const LARGE: usize = 1024 * 1024;

/// A call on its way: a future of `Result<Response<D::Output>, Error>`.
///
/// Nothing is sent before it is polled; dropping it at any moment cancels the call. Only reading
/// the reply depends on `D`, so that programs with thousands of operations compile fast. A reply of more than 1 MiB is read
/// on one of Tokio's threads for blocking work.
#[must_use = "a call is sent when it is awaited"]
pub struct Sending<D> {
    stage: Stage,
    context: CallContext,
    reads: PhantomData<fn() -> D>,
}

enum Stage {
    Sent(BoxFuture<'static, Result<Reply, Error>>),
    /// A large reply is being read: what comes is an `Option<Read<D::Output>>`.
    Reading(JoinHandle<Box<dyn Any + Send>>),
}

/// A reply and what was read of it.
type Read<T> = (Reply, Result<T, Kind>);

impl<D: Decode> Sending<D> {
    pub(crate) fn new(context: CallContext, work: BoxFuture<'static, Result<Reply, Error>>) -> Self {
        Self { stage: Stage::Sent(work), context, reads: PhantomData }
    }

    fn read(reply: Reply) -> Read<D::Output> {
        let read = CallContext::read::<D>(&reply);
        (reply, read)
    }
}

impl<D: Decode> Future for Sending<D> {
    type Output = Result<Response<D::Output>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let (reply, read) = match &mut self.stage {
                Stage::Sent(work) => {
                    let reply = ready!(work.as_mut().poll(context))?;
                    if reply.bytes().len() > LARGE {
                        self.stage = Stage::Reading(off_executor(Box::new(|| Box::new(Some(Self::read(reply))))));
                        continue;
                    }
                    Self::read(reply)
                }
                Stage::Reading(reading) => {
                    let mut read = ready!(Pin::new(reading).poll(context)).unwrap_or_else(lost);
                    match read.downcast_mut::<Option<Read<D::Output>>>().and_then(Option::take) {
                        Some(read) => read,
                        None => return Poll::Ready(Err(self.context.complete(Error::request(STOPPED)))),
                    }
                }
            };
            return Poll::Ready(self.context.decoded(reply, read));
        }
    }
}

const STOPPED: &str = "the Tokio runtime was shut down while the reply was read";

/// Not generic, so compiled once.
fn off_executor(work: Box<dyn FnOnce() -> Box<dyn Any + Send> + Send>) -> JoinHandle<Box<dyn Any + Send>> {
    tokio::task::spawn_blocking(work)
}

/// What the reading of a large reply brought when it did not end: nothing, or its panic.
fn lost(error: JoinError) -> Box<dyn Any + Send> {
    match error.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => Box::new(()),
    }
}

impl<D> fmt::Debug for Sending<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").field("operation", &self.context.operation).finish()
    }
}
