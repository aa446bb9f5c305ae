//! Replies whose body breaks, or has a content coding: status, headers and what was read stay.

use std::io::Write as _;
use std::time::Duration;

use serde_json::json;

use crate::server::{self, Act, Answer, Server};
use crate::things::{builder, client, create, fetch, get, tail};

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// A head with a header of its own, and a body that ends before its length.
fn cut(status: u16) -> Act {
    let head = format!("HTTP/1.1 {status} X\r\nx-request: 7\r\ncontent-length: 999\r\n\r\n");
    Act::Bytes((head + "{\"message\":\"gone\"}").into_bytes())
}

#[tokio::test]
async fn a_body_that_breaks_leaves_status_headers_and_what_was_read() {
    // Status, and how many requests are sent for GET and for POST.
    for (status, gets, posts) in [(400, 1, 1), (404, 1, 1), (422, 1, 1), (429, 3, 3), (500, 3, 1), (200, 3, 1)] {
        let server = Server::start(move |_, _| cut(status)).await;
        let client = client(&server.url());
        let error = get(&client, "x").await.unwrap_err();
        assert_eq!((error.status(), server.count()), (Some(status), gets), "{error:?}");
        let posted = create(&client, &json!({})).await.unwrap_err();
        assert_eq!((posted.status(), server.count()), (Some(status), gets + posts), "{posted:?}");
        for error in [error, posted] {
            assert_eq!(error.headers()["x-request"], "7");
            assert_eq!(error.body(), b"{\"message\":\"gone\"}");
            assert_eq!(error.is_interrupted(), status == 200, "{error:?}");
            assert!(std::error::Error::source(&error).is_some());
            let told = if status == 200 { "but the connection broke" } else { "a body that could not be read" };
            assert!(error.to_string().contains(told), "{error}");
        }
        // A raw reply is whole or an error.
        assert_eq!(get(&client, "x").raw().await.unwrap_err().status(), Some(status));
    }
}

/// A head with a header of its own, the beginning of a body, and then nothing.
fn stalling(status: u16) -> Act {
    let head = format!("HTTP/1.1 {status} X\r\nx-request: 7\r\ncontent-length: 999\r\n\r\n");
    Act::Stall((head + "{\"message\":\"gone\"}").into_bytes(), Duration::from_secs(20))
}

#[tokio::test]
async fn a_body_that_stalls_leaves_status_headers_and_what_was_read() {
    // Status, whether it ends by the attempt's time or by the call's, and how many requests GET and POST send.
    for (status, by_deadline, gets, posts) in [
        (404, false, 1, 1),
        (404, true, 1, 1),
        (500, false, 3, 1),
        (500, true, 1, 1),
        (200, false, 3, 1),
        (200, true, 1, 1),
    ] {
        let server = Server::start(move |_, _| stalling(status)).await;
        let (short, long) = (Duration::from_millis(100), Duration::from_secs(20));
        let (timeout, deadline) = if by_deadline { (long, short) } else { (short, long) };
        let client = builder(&server.url()).timeout(timeout).deadline(deadline).build().unwrap();
        let error = get(&client, "x").await.unwrap_err();
        assert_eq!((error.status(), server.count()), (Some(status), gets), "{error:?}");
        let posted = create(&client, &json!({})).await.unwrap_err();
        assert_eq!((posted.status(), server.count()), (Some(status), gets + posts), "{posted:?}");
        for error in [error, posted] {
            assert_eq!(error.headers()["x-request"], "7");
            assert_eq!(error.body(), b"{\"message\":\"gone\"}");
            assert_eq!(error.is_timeout(), status == 200, "{error:?}");
            let source = std::error::Error::source(&error).unwrap().to_string();
            assert_eq!(source, "time was up after 100ms");
            let told = match (status, by_deadline) {
                (200, false) => "200 OK, but the reply was not complete within 100ms",
                (200, true) => "200 OK, but not done within the deadline of 100ms",
                _ => "with a body that could not be read to its end: gone",
            };
            assert!(error.to_string().contains(told), "{error}");
        }
    }
}

#[tokio::test]
async fn a_coding_that_cannot_be_undone_is_named() {
    for coding in ["br", "zstd", "gzip, br", "X-Unknown"] {
        for status in [200, 404] {
            let server = Server::replying(server::json(status, json!({"a": 1})).with("content-encoding", coding)).await;
            let client = client(&server.url());
            let mut errors = vec![get(&client, "x").await.unwrap_err(), fetch(&client).await.unwrap_err()];
            errors.push(tail(&client).await.unwrap_err());
            for error in errors {
                assert_eq!((error.status(), error.is_decode()), (Some(status), status == 200), "{error:?}");
                let text = format!("{error} {:?}", std::error::Error::source(&error).unwrap().to_string());
                assert!(text.contains(&coding.to_lowercase()) && text.contains("`gzip`"), "{text}");
                assert_eq!(error.headers()["content-encoding"], coding);
            }
            assert_eq!(server.count(), 3, "nothing is repeated");
            // Whoever asks for the bytes gets them, with the header that tells what they are.
            let raw = get(&client, "x").raw().await.unwrap();
            assert_eq!((&raw[..], raw.status()), (&b"{\"a\":1}"[..], status));
        }
    }
    for coding in ["identity", "", "Identity"] {
        let server = Server::replying(server::json(200, json!({"a": 1})).with("content-encoding", coding)).await;
        assert_eq!(get(&client(&server.url()), "x").await.unwrap()["a"], 1, "{coding:?}");
    }
    let empty = Answer { status: 204, ..Answer::default() }.with("content-encoding", "gzip");
    let server = Server::replying(empty).await;
    assert_eq!(crate::things::delete(&client(&server.url()), "x").await.unwrap().status(), 204);
}

#[cfg(not(feature = "gzip"))]
#[tokio::test]
async fn gzip_needs_its_feature() {
    for coding in ["gzip", "GZIP", "x-gzip"] {
        let answer = server::bytes(200, "application/json", gzip(b"{\"a\":1}")).with("content-encoding", coding);
        let server = Server::replying(answer).await;
        let error = get(&client(&server.url()), "x").await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("which the feature `gzip` undoes"), "{error}");
        assert_eq!(server.seen()[0].header("accept-encoding"), "");
    }
}

#[cfg(feature = "gzip")]
mod undone {
    use super::*;

    #[tokio::test]
    async fn gzip_has_several_names() {
        let content = json!({"a": "x".repeat(300_000)});
        let two = [gzip(b"{\"a\":"), gzip(b"1}")].concat();
        for coding in ["gzip", "GZIP", "x-gzip", "X-GZip", "identity, gzip"] {
            for (body, expected) in [(gzip(content.to_string().as_bytes()), &content), (two.clone(), &json!({"a": 1}))]
            {
                let answer = server::bytes(200, "application/json", body).with("content-encoding", coding);
                let server = Server::replying(answer).await;
                let client = client(&server.url());
                assert_eq!(&get(&client, "x").await.unwrap().into_inner(), expected, "{coding}");
                assert_eq!(server.seen()[0].header("accept-encoding"), "gzip");
                let mut download = fetch(&client).await.unwrap();
                let mut all = Vec::new();
                while let Some(piece) = download.try_next().await.unwrap() {
                    all.extend_from_slice(&piece);
                }
                assert_eq!(all, expected.to_string().as_bytes());
                assert_eq!(&get(&client, "x").raw().await.unwrap()[..], expected.to_string().as_bytes());
            }
        }
        let server =
            Server::replying(Answer { status: 200, ..Answer::default() }.with("content-encoding", "gzip")).await;
        assert_eq!(get(&client(&server.url()), "x").await.unwrap().into_inner(), json!(null));
    }

    #[tokio::test]
    async fn what_is_no_gzip_is_an_error_of_reading() {
        let whole = gzip(&[b'1'; 5000]);
        let bodies = [b"{\"a\":1}".to_vec(), whole[..whole.len() - 3].to_vec(), [&whole[..], b"surplus"].concat()];
        for (status, body) in [200, 404].into_iter().flat_map(|status| bodies.clone().map(|body| (status, body))) {
            let answer =
                server::bytes(status, "application/json", body).with("content-encoding", "gzip").with("x-a", 1);
            let server = Server::replying(answer).await;
            let client = client(&server.url());
            let error = get(&client, "x").await.unwrap_err();
            assert_eq!((error.status(), server.count()), (Some(status), 1), "{error:?}");
            assert_eq!((error.is_decode(), &error.headers()["x-a"]), (status == 200, &"1".parse().unwrap()));
            let text = format!("{error} {}", std::error::Error::source(&error).unwrap());
            assert!(text.contains("gzip"), "{text}");
        }
        // A small body that becomes a large one stays within the limit.
        let answer = server::bytes(200, "text/plain", gzip(&vec![b'1'; 5_000_000])).with("content-encoding", "gzip");
        let server = Server::replying(answer).await;
        let client = crate::things::builder(&server.url()).max_reply_bytes(100_000).build().unwrap();
        assert!(get(&client, "x").await.unwrap_err().is_too_large());
    }
}
