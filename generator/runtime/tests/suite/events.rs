//! Server-sent events over a connection.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::server::{self, Act, Server};
use crate::things::{builder, client, tail};

#[tokio::test]
async fn events_are_typed_and_end_at_done() {
    let text = "\u{feff}: hello\nretry: 50\n\nid: 1\nevent: add\ndata: {\"n\":\ndata: 1}\n\ndata: [2]\n\ndata: [DONE]\n\ndata: 3\n\n";
    let server = Server::replying(server::bytes(200, "text/event-stream", text)).await;
    let mut events = tail(&client(&server.url())).await.unwrap();
    assert_eq!(server.seen()[0].header("accept"), "text/event-stream");
    let first = events.try_next().await.unwrap().unwrap();
    assert_eq!((first.name.as_str(), first.id.as_deref(), &first.data), ("add", Some("1"), &json!({"n": 1})));
    assert_eq!(events.try_next().await.unwrap().unwrap().data, json!([2]));
    assert!(events.next().await.is_none() && events.next().await.is_none());
    assert_eq!(events.last_id(), Some("1"));
    assert_eq!(events.retry(), Some(std::time::Duration::from_millis(50)));
}

#[tokio::test]
async fn an_event_that_does_not_fit_is_an_error_and_the_next_one_comes() {
    let server = Server::replying(server::bytes(200, "text/event-stream", "data: x\n\ndata: 2\n\n")).await;
    let call = tail(&client(&server.url())).call;
    let mut events = call.send_events::<i64>().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_decode() && error.body() == b"x", "{error:?}");
    assert_eq!(events.try_next().await.unwrap().unwrap().data, 2);
}

#[tokio::test]
async fn a_broken_connection_an_endless_event_and_other_media_types_are_errors() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n";
    let cut = format!("{head}content-length: 999\r\n\r\ndata: 1\n\ndata: 2\n");
    let server = Server::start(move |_, _| Act::Bytes(cut.clone().into_bytes())).await;
    let mut events = tail(&client(&server.url())).await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().data, json!(1));
    assert!(events.next().await.unwrap().unwrap_err().is_interrupted());
    assert!(events.next().await.is_none());

    let endless = "data: ".to_owned() + &"x".repeat(5000);
    let server = Server::replying(server::bytes(200, "text/event-stream", endless)).await;
    let client = crate::things::builder(&server.url()).max_reply_bytes(1000).build().unwrap();
    let error = tail(&client).await.unwrap().next().await.unwrap().unwrap_err();
    assert!(error.is_too_large(), "{error:?}");

    let server = Server::replying(server::bytes(200, "text/html", "<html>sign in")).await;
    let error = tail(&crate::things::client(&server.url())).await.unwrap_err();
    assert!(error.is_decode(), "{error:?}");
}

#[tokio::test]
async fn a_stream_that_stalls_ends_in_a_timeout_of_its_own() {
    let text = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\n";
    let server = Server::start(|_, _| Act::Stall(text.into(), Duration::from_secs(30))).await;
    let short = Duration::from_millis(150);
    let by_client = builder(&server.url()).event_timeout(short).build().unwrap();
    let by_call = builder(&server.url()).event_timeout(Duration::MAX).build().unwrap();
    for call in [tail(&by_client), tail(&by_call).event_timeout(short)] {
        let mut events = call.await.unwrap();
        assert_eq!(events.try_next().await.unwrap().unwrap().data, 1);
        let started = Instant::now();
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.is_timeout() && started.elapsed() < Duration::from_secs(5), "{error:?}");
        assert_eq!(error.operation(), Some("things.tail"));
        assert!(events.next().await.is_none());
    }
    // Comments come in between, so the stream is alive; neither the time of an attempt nor of the call ends it.
    let server = Server::start(|_, _| Act::Beat(8, Duration::from_millis(100))).await;
    let client = builder(&server.url()).event_timeout(Duration::from_millis(500)).build().unwrap();
    let call = tail(&client).timeout(Duration::from_millis(300)).deadline(Duration::from_millis(300));
    let mut events = call.await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().data, 1);
    assert!(events.next().await.is_none());
}

#[cfg(feature = "blocking")]
#[test]
fn a_stream_that_stalls_ends_for_blocking_code_too() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let text = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\n";
    let server = runtime.block_on(Server::start(|_, _| Act::Stall(text.into(), Duration::from_secs(30))));
    let call = tail(&client(&server.url())).event_timeout(Duration::from_millis(150));
    let mut events = call.send_blocking().unwrap().into_inner();
    assert_eq!(events.next().unwrap().unwrap().data, 1);
    assert!(events.next().unwrap().unwrap_err().is_timeout());
    assert!(events.next().is_none());
}

#[tokio::test]
async fn an_event_named_error_is_an_error_with_the_servers_words() {
    let cases = [
        (r#"{"error": {"code": "overloaded", "message": "Try later"}}"#, ": Try later (code overloaded)"),
        (r#"{"message": "Try later", "code": 7}"#, ": Try later (code 7)"),
        ("it broke", ": it broke"),
        ("{}", ""),
    ];
    for (data, told) in cases {
        let text = format!("data: 1\n\nevent: error\ndata: {data}\n\ndata: 2\n\n");
        let server = Server::replying(server::bytes(200, "text/event-stream", text)).await;
        let mut events = tail(&client(&server.url())).await.unwrap();
        assert_eq!(events.try_next().await.unwrap().unwrap().data, 1);
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.is_unsuccessful() && !error.is_decode(), "{error:?}");
        assert_eq!(error.to_string(), format!("things.tail: 200 OK, but the stream sent the event \"error\"{told}"));
        assert_eq!(error.body(), data.as_bytes());
        assert_eq!(events.try_next().await.unwrap().unwrap().data, 2, "the stream goes on");
    }
}
