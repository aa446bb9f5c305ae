//! Replies that are too large to be read on the executor's threads.

use std::thread::{self, ThreadId};

use clientwright_runtime::{Call, DecodeError, Json, Model, Parameter, RawJson, Reader, Writer};

use crate::server::{self, Server};
use crate::things::{GET, builder};

/// Where a reply was read, and what it was.
struct ReadOn {
    thread: ThreadId,
    bytes: usize,
}

impl Model for ReadOn {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = RawJson::read(reader)?;
        assert!(!text.as_str().contains("panic"), "as told");
        Ok(Self { thread: thread::current().id(), bytes: text.as_str().len() })
    }

    fn write(&self, _: &mut Writer) {}
}

/// A call that is answered with a text of so many bytes, and the body of its reply.
async fn call(text: String) -> (Call, Server) {
    let server = Server::replying(server::bytes(200, "application/json", text)).await;
    let client = builder(&server.url()).strict_replies(true).build().unwrap();
    (Call::new(&client, &GET).parameter(Parameter::path("id"), &"a".to_owned()), server)
}

#[tokio::test]
async fn a_large_reply_is_read_on_another_thread() {
    for (bytes, is_elsewhere) in [(20, false), (1 << 20, false), ((1 << 20) + 1, true), (5 << 20, true)] {
        let text = format!("\"{}\"", "x".repeat(bytes - 2));
        let (call, _server) = call(text).await;
        let read = call.send_as::<Json<ReadOn>>().await.unwrap();
        assert_eq!(read.bytes, bytes);
        assert_eq!(read.thread != thread::current().id(), is_elsewhere, "{bytes}");
    }
}

#[tokio::test]
async fn a_large_reply_that_does_not_fit_is_the_same_error() {
    let items = "1,".repeat(1 << 20);
    let cases = [
        (format!("[{items}]"), "expected JSON, found no JSON at line 1, column 2097154"),
        (format!("[{items}\"a\"]"), "at [1048576]: expected an integer, found a string"),
        (format!("{{\"data\": [{items}1], \"success\": false}}"), "the reply has success: false"),
    ];
    for (text, expected) in cases {
        let (call, _server) = call(text).await;
        let error = call.send_as::<Json<Vec<i64>>>().await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_panic_while_a_large_reply_is_read_is_that_of_the_caller() {
    let (call, _server) = call(format!("\"panic{}\"", "x".repeat(2 << 20))).await;
    let caller = tokio::spawn(async move { call.send_as::<Json<ReadOn>>().await.map(|read| read.bytes) });
    assert!(caller.await.unwrap_err().is_panic());
}
