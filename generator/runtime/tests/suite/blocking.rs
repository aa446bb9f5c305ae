//! The blocking twins: the same calls, with no runtime in sight.

use std::io::Read as _;

use serde_json::json;

use crate::server::{self, Act, Server};
use crate::things::{client, create, delete, fetch, get, list, name, replace, tail};

/// A server on a runtime of its own, as another process would be.
fn serve(handler: impl Fn(&server::Seen, usize) -> Act + Send + Sync + 'static) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(handler));
    (runtime, server)
}

#[test]
fn every_kind_of_call_has_a_blocking_twin() {
    let (_runtime, server) = serve(|seen, before| match (seen.target.as_str(), before) {
        (_, 0) => server::json(503, json!({})).into(),
        ("/v1/things/name", _) => server::bytes(200, "text/plain", "name").into(),
        ("/v1/things/file", _) => server::bytes(200, "application/octet-stream", "content").into(),
        ("/v1/things/tail", _) => server::bytes(200, "text/event-stream", "data: 1\n\ndata: 2\n\n").into(),
        _ => server::json(200, json!({"a": 1})).into(),
    });
    let client = client(&server.url());
    let thing = get(&client, "x").send_blocking().unwrap();
    assert_eq!((thing["a"].as_i64(), thing.attempts()), (Some(1), 2));
    assert_eq!(create(&client, &json!({})).send_blocking().unwrap()["a"], 1);
    assert_eq!(*name(&client).send_blocking().unwrap(), "name");
    delete(&client, "x").send_blocking().unwrap();
    assert_eq!(list(&client).raw().send_blocking().unwrap().status(), 200);

    let mut text = String::new();
    fetch(&client).send_blocking().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "content");
    let events: Vec<i64> =
        tail(&client).send_blocking().unwrap().into_inner().map(|e| e.unwrap().data.as_i64().unwrap()).collect();
    assert_eq!(events, [1, 2]);
    let path = std::env::temp_dir().join(format!("clientwright-runtime-{}-blocking", std::process::id()));
    assert_eq!(fetch(&client).send_blocking().unwrap().into_inner().save_to(&path).unwrap(), 7);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn errors_are_the_same() {
    let (_runtime, server) = serve(|_, _| server::json(404, json!({"message": "none"})).into());
    let error = get(&client(&server.url()), "x").send_blocking().unwrap_err();
    assert_eq!(error.to_string(), "things.get: 404 Not Found: none");
    assert!(get(&client(&server.url()), "..").send_blocking().unwrap_err().is_request());
    assert!(fetch(&client(&server.url())).send_blocking().unwrap_err().is_not_found());
}

#[tokio::test(flavor = "multi_thread")]
async fn it_works_within_a_runtime_too() {
    let server = Server::replying(server::json(200, json!({"a": 1}))).await;
    let client = client(&server.url());
    let thing = get(&client, "x").send_blocking().unwrap();
    assert_eq!(thing["a"], 1);
    assert_eq!(get(&client, "x").await.unwrap()["a"], 1, "one client serves both");
}

#[test]
fn a_call_without_a_runtime_is_an_error() {
    let client = client("http://127.0.0.1:9");
    let mut call = Box::pin(get(&client, "x").send());
    let waker = std::task::Waker::noop();
    let polled = call.as_mut().poll(&mut std::task::Context::from_waker(waker));
    let std::task::Poll::Ready(Err(error)) = polled else {
        panic!("it needs a runtime");
    };
    assert!(error.to_string().contains("within a Tokio runtime"), "{error}");
}

/// A stream without any piece that does something when it is asked for one.
struct Calling<F>(F);

impl<F: Fn() + Unpin> futures_core::Stream for Calling<F> {
    type Item = std::io::Result<clientwright_runtime::Bytes>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        (self.0)();
        std::task::Poll::Ready(None)
    }
}

/// A body that makes a blocking call in its turn, on the thread that sends it.
#[test]
fn a_blocking_call_on_the_background_thread_is_an_error_at_once() {
    let (_runtime, server) = serve(|_, _| server::json(200, json!({"a": 1})).into());
    let client = client(&server.url());
    let inner = client.clone();
    let (told, errors) = std::sync::mpsc::channel();
    let piece = Calling(move || told.send(get(&inner, "x").send_blocking().unwrap_err()).unwrap());
    let body = clientwright_runtime::Body::stream("text/plain", piece);
    let (done, finished) = std::sync::mpsc::channel();
    let outer = client.clone();
    std::thread::spawn(move || done.send(replace(&outer, "x", body).send_blocking().map(|_| ())));
    let within = std::time::Duration::from_secs(10);
    finished.recv_timeout(within).expect("no call waits for ever").unwrap();
    let error = errors.recv_timeout(within).unwrap();
    assert!(error.to_string().contains("on another thread"), "{error}");
    assert_eq!(get(&client, "x").send_blocking().unwrap()["a"], 1, "other calls go on");
}
