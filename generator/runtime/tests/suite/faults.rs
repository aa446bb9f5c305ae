//! Everything that can go wrong on the way, one by one.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::server::{self, Act, Server};
use crate::things::{builder, client, create, fetch, get, name};

/// A port on which nothing listens.
async fn refusing() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

#[tokio::test]
async fn a_refused_connection_is_retried_for_every_method() {
    let url = refusing().await;
    let client = client(&url);
    for error in [get(&client, "x").await.unwrap_err(), create(&client, &json!({})).await.unwrap_err()] {
        assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
        assert_eq!((error.attempts(), error.status()), (3, None));
        let host = url.trim_start_matches("http://");
        assert!(error.to_string().contains(&format!("could not connect to {host}, after 3 attempts")));
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn a_host_without_address_is_a_connection_error() {
    let client = builder("https://no-such-host.invalid").retries(0).build().unwrap();
    let error = get(&client, "x").await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
}

/// Each fault once, then success: idempotent calls recover, others do not risk to act twice.
#[tokio::test]
async fn broken_connections_are_retried_only_when_idempotent() {
    let faults: [fn() -> Act; 3] = [|| Act::Reset, || Act::ResetInBody, || Act::Truncate];
    for fault in faults {
        let server = Server::start(move |_, before| match before {
            0 => fault(),
            _ => server::json(200, json!({"ok": 1})).into(),
        })
        .await;
        let thing = get(&client(&server.url()), "x").await.unwrap();
        assert_eq!((thing["ok"].as_i64(), thing.attempts(), server.count()), (Some(1), 2, 2));

        let server = Server::start(move |_, _| fault()).await;
        let error = create(&client(&server.url()), &json!({})).await.unwrap_err();
        assert!(error.is_interrupted(), "{error:?}");
        assert_eq!((error.attempts(), server.count()), (1, 1));

        let server = Server::start(move |_, _| fault()).await;
        let call = create(&client(&server.url()), &json!({})).idempotent(true);
        assert_eq!(call.await.unwrap_err().attempts(), 3);
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test]
async fn a_reply_byte_by_byte_is_read_or_timed_out() {
    let server = Server::start(|_, _| Act::Drip(20, Duration::from_millis(10))).await;
    let number = get(&client(&server.url()), "x").await.unwrap();
    assert_eq!(number.as_u64(), Some(11_111_111_111_111_111_111));

    let started = Instant::now();
    let slow = get(&client(&server.url()), "x").timeout(Duration::from_millis(60)).retries(1);
    let error = slow.await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.to_string(), "things.get: 200 OK, but the reply was not complete within 60ms, after 2 attempts");
    assert!(started.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn the_deadline_bounds_attempts_and_waits_together() {
    let server = Server::start(|_, _| Act::Silence(Duration::from_secs(5))).await;
    let started = Instant::now();
    let call = get(&client(&server.url()), "x")
        .timeout(Duration::from_millis(80))
        .deadline(Duration::from_millis(200))
        .retries(50);
    let error = call.await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(started.elapsed() < Duration::from_millis(800), "{:?}", started.elapsed());
    assert!(error.attempts() <= 4, "{error:?}");
}

#[tokio::test]
async fn times_can_be_without_limit() {
    let server = Server::replying(server::bytes(200, "application/octet-stream", "1")).await;
    let client = builder(&server.url()).timeout(Duration::MAX).deadline(Duration::MAX).build().unwrap();
    let mut download = fetch(&client).await.unwrap();
    assert_eq!(download.try_next().await.unwrap().unwrap(), "1");
    assert!(name(&client).await.is_ok());
}

#[tokio::test]
async fn what_is_not_json_is_named() {
    let cases: [(&str, &[u8], &str); 5] = [
        (
            "text/html",
            b"<html><h1>Welcome to the hotel</h1>",
            "expected JSON, found text/html: <html><h1>Welcome to the hotel</h1>",
        ),
        ("application/json", b"{\"a\": tru", "expected JSON, found no JSON at line 1, column 7"),
        (
            "application/json",
            b"{\"a\": \"\xff\"}",
            "expected JSON in UTF-8, found bytes that are not UTF-8 at line 1, column 8",
        ),
        ("image/png", b"\x89PNG\xff", "expected JSON, found image/png: 5 bytes"),
        ("text/plain", b"", "OK"),
    ];
    for (content_type, body, expected) in cases {
        let server = Server::replying(server::bytes(200, content_type, body)).await;
        let result = get(&client(&server.url()), "x").await;
        let shown = match result {
            Ok(_) => "OK".to_owned(),
            Err(error) => {
                assert!(error.is_decode() && error.status() == Some(200));
                assert_eq!(error.body(), body);
                error.decode_error().unwrap().to_string()
            }
        };
        assert_eq!(shown, expected);
        assert_eq!(server.count(), 1, "a reply that does not fit is not asked for again");
    }
    let server = Server::replying(server::bytes(200, "text/plain", b"a\xffb".to_vec())).await;
    let error = name(&client(&server.url())).await.unwrap_err();
    assert!(error.to_string().ends_with("expected text in UTF-8, found other bytes after byte 1"));
}

#[tokio::test]
async fn garbage_instead_of_http_is_an_error() {
    let garbage: [&[u8]; 4] = [
        b"\x00\x01\x02",
        b"HTTP/1.1 9999 X\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n",
    ];
    for bytes in garbage {
        let server = Server::start(|_, _| Act::Bytes(bytes.to_vec())).await;
        let error = create(&client(&server.url()), &json!({})).await.unwrap_err();
        assert!(error.is_interrupted(), "{bytes:?} {error:?}");
    }
}

const LARGE: usize = 100 * 1024 * 1024;

#[tokio::test]
async fn a_reply_of_100_mb_is_refused_in_memory_and_streamed_on_demand() {
    for promised in [true, false] {
        let server = Server::start(move |_, _| Act::Large(LARGE, promised)).await;
        let client = client(&server.url());
        let error = get(&client, "x").await.unwrap_err();
        assert!(error.is_too_large(), "{error:?}");
        assert_eq!((error.status(), error.attempts(), server.count()), (Some(200), 1, 1));
        assert!(error.to_string().contains("more than 67108864 bytes"), "{error}");

        let mut download = fetch(&client).await.unwrap();
        let (mut total, mut largest) = (0, 0);
        while let Some(piece) = download.try_next().await.unwrap() {
            total += piece.len();
            largest = largest.max(piece.len());
        }
        assert_eq!(total, LARGE);
        assert!(largest < 4 * 1024 * 1024, "a piece of {largest} bytes was held");
    }
}

#[tokio::test]
async fn the_limit_is_exact_and_does_not_hide_a_failure() {
    let body = json!("x".repeat(998)).to_string();
    let server = Server::replying(server::bytes(200, "application/json", body.clone())).await;
    let with = |limit| builder(&server.url()).max_reply_bytes(limit).build().unwrap();
    assert!(get(&with(1000), "x").await.is_ok());
    assert!(get(&with(999), "x").await.unwrap_err().is_too_large());

    let server = Server::replying(server::bytes(400, "application/json", body)).await;
    let client = builder(&server.url()).max_reply_bytes(10).build().unwrap();
    let error = get(&client, "x").await.unwrap_err();
    assert_eq!((error.status(), error.body().len()), (Some(400), 10));
}

#[tokio::test]
async fn idle_connections_that_the_server_closed_are_replaced() {
    let server =
        Server::start(|_, _| Act::ReplyThenClose(server::json(200, json!({})), Duration::from_millis(30))).await;
    let client = client(&server.url());
    for round in 0..5 {
        // A call that is not idempotent would show it: it is not repeated by the policy.
        let thing = create(&client, &json!({})).await.unwrap();
        assert_eq!(thing.attempts(), 1, "round {round}");
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    assert_eq!(server.count(), 5);
}

#[tokio::test]
async fn connections_are_used_again() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = client(&server.url());
    for _ in 0..5 {
        get(&client, "x").await.unwrap();
    }
    assert_eq!(server.opened.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_dropped_call_is_cancelled() {
    let server = Server::start(|_, _| server::json(503, json!({})).into()).await;
    let client = client(&server.url());
    let never = get(&client, "never");
    drop(never.send());
    let patient = clientwright_runtime::RetryPolicy::new(9).base_delay(Duration::from_secs(5));
    let call = get(&client, "x").retries(patient);
    let cut = tokio::time::timeout(Duration::from_millis(200), call.send()).await;
    assert!(cut.is_err());
    assert_eq!(server.count(), 1, "nothing is sent before polling, nor after dropping");
}
