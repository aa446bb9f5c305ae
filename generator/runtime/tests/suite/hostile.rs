//! Servers that mean harm: what they send ends in an error or in what was asked for, and nothing of it reaches another call.

use std::time::Duration;

use clientwright_runtime::Error;
use serde_json::json;

use crate::server::{self, Act, Server};
#[cfg(feature = "gzip")]
use crate::things::fetch;
use crate::things::{builder, client, get, list, tail};

const OK: &str = "HTTP/1.1 200 OK\r\n";

/// More time than anything here needs.
const LONG: Duration = Duration::from_secs(60);

/// What comes of a reply that is sent as it stands, or of one that goes on and on.
async fn outcome(begin: &str, again: &str, timeout: Duration) -> Result<serde_json::Value, Error> {
    let (begin, again) = (begin.as_bytes().to_vec(), again.as_bytes().to_vec());
    let server = Server::start(move |_, _| match again.is_empty() {
        true => Act::Bytes(begin.clone()),
        false => Act::Endless(begin.clone(), again.clone()),
    })
    .await;
    let client = builder(&server.url()).timeout(timeout).max_reply_bytes(10_000).retries(0);
    get(&client.build().unwrap(), "x").await.map(|reply| reply.into_inner())
}

/// No part of a reply can go on until memory is full.
#[tokio::test]
async fn no_part_of_a_reply_is_endless() {
    let chunked = format!("{OK}transfer-encoding: chunked\r\n\r\n");
    for (part, begin, again) in [
        ("the first line", "HTTP/1.1 200 ".to_owned(), "x"),
        ("a header's name", OK.to_owned(), "x"),
        ("a header's value", format!("{OK}x: "), "x"),
        ("headers", OK.to_owned(), "x: y\r\n"),
        ("cookies", OK.to_owned(), "set-cookie: a=b\r\n"),
        ("the body", format!("{OK}\r\n"), "1"),
        ("chunks", chunked.clone(), "1\r\n1\r\n"),
        ("the length of a chunk", chunked.clone(), "0"),
        ("what a chunk is marked with", format!("{chunked}1;"), "x"),
        ("trailers", format!("{chunked}1\r\n1\r\n0\r\n"), "x: y\r\n"),
        ("one trailer", format!("{chunked}1\r\n1\r\n0\r\nx: "), "y"),
    ] {
        // Zeros in front of a number are read for as long as there is time, and none is kept.
        let is_bounded_by_time = part == "the length of a chunk";
        let time = if is_bounded_by_time { Duration::from_millis(300) } else { LONG };
        let error = outcome(&begin, again, time).await.expect_err(part);
        let is_bounded = error.is_interrupted() || error.is_too_large();
        assert!(if is_bounded_by_time { error.is_timeout() } else { is_bounded }, "{part}: {error:?}");
        assert!(error.to_string().len() < 1000 && format!("{error:?}").len() < 10_000, "{part}");
    }
}

/// Replies before the reply may come, and don't keep a call for longer than it has.
#[tokio::test]
async fn replies_before_the_reply_do_not_last_for_ever() {
    for interim in ["HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"] {
        let body = format!("{}{OK}content-length: 1\r\n\r\n1", interim.repeat(50));
        assert_eq!(outcome(&body, "", LONG).await.unwrap(), 1);
        let server = Server::start(move |_, _| Act::Endless(Vec::new(), interim.as_bytes().to_vec())).await;
        let client = builder(&server.url()).timeout(Duration::from_millis(300)).retries(0).build().unwrap();
        let error = get(&client, "x").await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
    }
}

/// Lengths that contradict each other, and replies that are none.
#[tokio::test]
async fn framing_is_one_or_an_error() {
    for (reply, expected) in [
        ("content-length: 1\r\ncontent-length: 1\r\n\r\n1", Some(1)),
        ("content-length: 1\r\ncontent-length: 2\r\n\r\n12", None),
        ("content-length: 1, 2\r\n\r\n12", None),
        ("content-length: +1\r\n\r\n1", None),
        ("content-length: 0x1\r\n\r\n1", None),
        ("content-length: 99999999999999999999999\r\n\r\n1", None),
        ("content-length: 18446744073709551615\r\n\r\n1", None),
        // Chunks count more than a length.
        ("content-length: 9\r\ntransfer-encoding: chunked\r\n\r\n1\r\n1\r\n0\r\n\r\n", Some(1)),
        ("transfer-encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n1\r\n0\r\n\r\n", None),
        ("transfer-encoding: chunked\r\n\r\n-1\r\n1\r\n0\r\n\r\n", None),
        ("transfer-encoding: chunked\r\n\r\n1\r\n1", None),
        ("x\r\n\r\n1", None),
        ("x: a\0b\r\ncontent-length: 1\r\n\r\n1", None),
        ("x: a\u{1b}[31mb\r\ncontent-length: 1\r\n\r\n1", None),
        ("x y: z\r\ncontent-length: 1\r\n\r\n1", None),
    ] {
        let found = outcome(&format!("{OK}{reply}"), "", LONG).await;
        assert_eq!(found.as_ref().ok().cloned(), expected.map(|value| json!(value)), "{reply:?} {found:?}");
    }
    for whole in [
        "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
        "HTTP/2 200\r\n\r\n1",
        "1",
        "",
    ] {
        let error = outcome(whole, "", LONG).await.expect_err(whole);
        assert!(!error.is_decode(), "{whole:?}: {error:?}");
    }
}

/// What comes behind a reply is no reply to the next call.
#[tokio::test]
async fn a_reply_ends_where_it_says() {
    let forged = "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n9";
    for first in [
        format!("{OK}content-length: 1\r\n\r\n1{forged}"),
        format!("{OK}transfer-encoding: chunked\r\n\r\n1\r\n1\r\n0\r\n\r\n{forged}"),
        format!("HTTP/1.1 204 No Content\r\ncontent-length: 1\r\n\r\n1{forged}"),
    ] {
        let server = Server::start(move |_, before| match before {
            0 => Act::Stall(first.clone().into_bytes(), Duration::from_secs(60)),
            _ => server::json(200, json!(2)).into(),
        })
        .await;
        let client = client(&server.url());
        let _ = get(&client, "x").raw().await;
        assert_eq!(get(&client, "x").await.unwrap().into_inner(), 2);
    }
}

/// Bytes that are no text in headers are kept as they came, and nothing that is printed has them.
#[tokio::test]
async fn headers_that_are_no_text_do_no_harm() {
    for status in ["200 OK", "404 \u{85}\u{9b}31m", "429 Slow", "302 Found"] {
        let head = format!("HTTP/1.1 {status}\r\n");
        let names = ["x-request-id", "retry-after", "content-encoding", "content-type", "location", "x-should-retry"];
        for name in names {
            let reply =
                [head.as_bytes(), name.as_bytes(), b": \xff\xc2\x9b31m\x85\r\ncontent-length: 1\r\n\r\n1"].concat();
            let server = Server::start(move |_, _| Act::Bytes(reply.clone())).await;
            let told = match get(&builder(&server.url()).retries(0).build().unwrap(), "x").await {
                Ok(reply) => {
                    assert_eq!(reply.headers()[name].as_bytes(), b"\xff\xc2\x9b31m\x85");
                    format!("{reply:?}")
                }
                Err(error) => format!("{error} {error:?} {:?}", error.request_id()),
            };
            assert!(!told.contains(|letter: char| letter.is_control() && letter != '\n'), "{status} {name}: {told:?}");
        }
    }
}

/// A client has no memory for what servers want to be sent again.
#[tokio::test]
async fn cookies_are_not_kept() {
    let answer = server::json(200, json!({})).with("set-cookie", "session=evil; Path=/");
    let server = Server::replying(answer.with("set-cookie", "a=b")).await;
    let client = client(&server.url());
    for _ in 0..3 {
        get(&client, "x").await.unwrap();
    }
    assert!(server.seen().iter().all(|seen| seen.header("cookie").is_empty()), "{:?}", server.seen());
}

/// A detour over another host brings no credential back, and what is asked there is no longer the call.
#[tokio::test]
async fn a_redirect_there_and_back_has_no_credential() {
    let home = Server::replying(server::json(200, json!({"landed": 1}))).await;
    let back = home.url() + "/secret";
    let away = Server::start(move |_, _| server::json(302, json!({})).with("location", &back).into()).await;
    let there = format!("http://{}/there", away.address);
    let begin = Server::start(move |_, _| server::json(302, json!({})).with("location", &there).into()).await;
    assert_eq!(get(&client(&begin.url()), "x").await.unwrap()["landed"], 1);
    for server in [&home, &away] {
        assert_eq!(server.seen()[0].header("authorization"), "");
    }
    assert_ne!(begin.seen()[0].header("authorization"), "");
    // A location of a megabyte, and one with a password.
    for location in ["x".repeat(200_000), "http://user:hunter2@127.0.0.1:1/".to_owned()] {
        let server = Server::start(move |_, _| server::json(302, json!({})).with("location", &location).into()).await;
        let error = get(&builder(&server.url()).retries(0).build().unwrap(), "x").await.unwrap_err();
        let told = format!("{error} {error:?} {error:#?}");
        assert!(!told.contains("hunter2") && error.to_string().len() < 2000, "{} {told:.500}", error.to_string().len());
    }
}

/// Pages that come round in turn end the list.
#[tokio::test]
async fn pages_that_go_round_end_in_an_error() {
    for round in [2, 3] {
        let page = move |before: usize| server::json(200, json!({"data": [before % round], "total": 1e300}));
        let server = Server::start(move |_, before| page(before).into()).await;
        let error = list(&client(&server.url())).items().try_collect().await.unwrap_err();
        assert!(error.to_string().ends_with(&format!("found the items of {round} pages before")), "{error}");
        assert_eq!(server.count(), round + 2);
    }
}

/// Each line of a stream is bounded, whichever it is, and so is each event.
#[tokio::test]
async fn no_event_is_endless() {
    for again in ["x", "data: x\n", "data", ": x", "id: x", "event", "\0", "retry: 9"] {
        let head = format!("{OK}content-type: text/event-stream\r\n\r\n").into_bytes();
        let server = Server::start(move |_, _| Act::Endless(head.clone(), again.as_bytes().to_vec())).await;
        let client = builder(&server.url()).max_reply_bytes(100_000).build().unwrap();
        let error = tail(&client).await.unwrap().next().await.unwrap().unwrap_err();
        assert!(error.is_too_large(), "{again:?}: {error:?}");
    }
}

/// A compressed download of which a little becomes much is held piece by piece.
#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_bomb_is_never_whole_in_memory() {
    use std::io::Write as _;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let megabyte = vec![0_u8; 1 << 20];
    (0..64).for_each(|_| encoder.write_all(&megabyte).unwrap());
    let bomb = encoder.finish().unwrap();
    let answer = server::bytes(200, "application/octet-stream", bomb).with("content-encoding", "gzip");
    let server = Server::replying(answer.clone()).await;
    let mut download = fetch(&client(&server.url())).await.unwrap();
    let (mut total, mut largest) = (0, 0);
    while let Some(piece) = download.try_next().await.unwrap() {
        (total, largest) = (total + piece.len(), largest.max(piece.len()));
    }
    assert!(total == 64 << 20 && largest <= 4 << 20, "{total} bytes, {largest} at a time");
    let twice = server::bytes(200, "application/json", answer.body).with("content-encoding", "gzip, gzip");
    let server = Server::replying(twice).await;
    assert!(get(&client(&server.url()), "x").await.unwrap_err().is_decode());
}
