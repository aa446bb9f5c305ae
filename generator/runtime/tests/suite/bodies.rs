//! Bodies of every media type, up and down.

use std::io::Cursor;
use std::path::PathBuf;
use std::time::Duration;

use clientwright_runtime::{Body, Bytes, Multipart, Part};
use serde_json::json;
use tokio::io::AsyncReadExt as _;

use crate::server::{self, Act, Seen, Server};
use crate::things::{client, fetch, replace};

async fn sent(body: Body) -> Seen {
    let server = Server::replying(server::json(200, json!({}))).await;
    replace(&client(&server.url()), "x", body).await.unwrap();
    server.seen().pop().unwrap()
}

/// A stream over bytes, in pieces of 3.
fn stream(text: &'static str) -> tokio_util::io::ReaderStream<Cursor<&'static str>> {
    tokio_util::io::ReaderStream::with_capacity(Cursor::new(text), 3)
}

fn temporary(name: &str, content: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("clientwright-runtime-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn plain_bodies_have_their_media_type() {
    let cases = [
        (Body::json(&json!({"a": 1})), "application/json", "{\"a\":1}"),
        (Body::form(json!({"a": "b c", "l": [1, 2]}), &[]), "application/x-www-form-urlencoded", "a=b+c&l=1&l=2"),
        (Body::text("grüße"), "text/plain; charset=utf-8", "grüße"),
        (Body::text(""), "text/plain; charset=utf-8", ""),
        (Body::bytes("application/x-ndjson", "{}\n{}"), "application/x-ndjson", "{}\n{}"),
    ];
    for (body, content_type, text) in cases {
        let seen = sent(body).await;
        assert_eq!(seen.header("content-type"), content_type);
        assert_eq!(String::from_utf8_lossy(&seen.body), text);
        assert_eq!(seen.header("content-length"), text.len().to_string());
    }
}

#[tokio::test]
async fn streams_and_files_are_sent_as_they_come() {
    let seen = sent(Body::stream("application/octet-stream", stream("0123456789"))).await;
    assert_eq!((seen.header("transfer-encoding"), &seen.body[..]), ("chunked", &b"0123456789"[..]));

    let path = temporary("upload", &[7; 200_000]);
    let seen = sent(Body::file("application/octet-stream", &path)).await;
    assert_eq!((seen.header("content-length"), seen.body.len()), ("200000", 200_000));
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn a_stream_is_sent_once_and_a_file_again() {
    let path = temporary("again", b"content");
    let failing = || {
        Server::start(|_, before| match before {
            0 => server::json(500, json!({})).into(),
            _ => server::json(200, json!({})).into(),
        })
    };
    let server = failing().await;
    let response = replace(&client(&server.url()), "x", Body::file("a/b", &path)).await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(server.seen()[1].body, b"content");

    let server = failing().await;
    let call = replace(&client(&server.url()), "x", Body::stream("a/b", stream("abc")));
    let second = call.clone();
    assert_eq!(call.await.unwrap_err().attempts(), 1);
    let error = second.await.unwrap_err();
    assert!(error.is_request(), "{error:?}");
    let missing = replace(&client(&server.url()), "x", Body::file("a/b", "/no/such/file"));
    let error = missing.await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(error.is_request() && source.starts_with("/no/such/file: "), "{source}");
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn multipart_has_texts_json_files_and_streams() {
    let path = temporary("part.bin", b"\x00\xff");
    let parts = Multipart::new()
        .part("title", Part::text("Grüße"))
        .part("meta", Part::json(&json!({"a": 1})))
        .part("file", Part::file(&path))
        .part("logo", Part::bytes(Bytes::from_static(b"PNG")).file_name("l\"o.png").content_type("image/png"));
    let seen = sent(Body::multipart(parts.clone())).await;
    let content_type = seen.header("content-type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nGrüße\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{{\"a\":1}}\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{0}\u{fffd}\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"l%22o.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(&seen.body), expected);
    assert_eq!(seen.header("content-length"), seen.body.len().to_string());

    let seen = sent(Body::multipart(parts.part("rest", Part::stream(stream("streamed"))))).await;
    assert_eq!(seen.header("transfer-encoding"), "chunked");
    let streamed = "name=\"rest\"\r\nContent-Type: application/octet-stream\r\n\r\nstreamed\r\n";
    assert!(String::from_utf8_lossy(&seen.body).contains(streamed));
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn downloads_are_saved_read_and_broken_off() {
    let content: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
    let server = Server::replying(server::bytes(200, "application/octet-stream", content.clone())).await;
    let client = client(&server.url());
    let path = temporary("saved", b"old and longer than nothing");
    let download = fetch(&client).await.unwrap();
    assert_eq!(download.status(), 200);
    assert_eq!(download.into_inner().save_to(&path).await.unwrap(), 100_000);
    assert_eq!(std::fs::read(&path).unwrap(), content);
    std::fs::remove_file(path).unwrap();

    let mut read = Vec::new();
    let reader = fetch(&client).await.unwrap().into_inner().into_reader();
    tokio::io::BufReader::new(reader).read_to_end(&mut read).await.unwrap();
    assert_eq!(read, content);

    let error = fetch(&client).await.unwrap().into_inner().save_to("/no/such/dir/x").await.unwrap_err();
    assert!(error.to_string().contains("/no/such/dir/x could not be written"), "{error}");
}

#[tokio::test]
async fn a_download_that_breaks_or_stalls_is_an_error_once() {
    let server = Server::start(|_, _| Act::Truncate).await;
    let mut download = fetch(&client(&server.url())).await.unwrap();
    assert!(download.next().await.unwrap().is_ok());
    let error = download.next().await.unwrap().unwrap_err();
    assert!(error.is_interrupted() && error.operation() == Some("things.fetch"));
    assert!(download.next().await.is_none());

    // A byte now and then is fine however long it takes in all; a pause beyond the limit is not.
    let pace = |pause| Server::start(move |_, _| Act::Drip(10, Duration::from_millis(pause)));
    let server = pace(30).await;
    let call = fetch(&client(&server.url())).timeout(Duration::from_millis(150));
    let path = temporary("slow", b"");
    assert_eq!(call.await.unwrap().into_inner().save_to(&path).await.unwrap(), 10);
    std::fs::remove_file(path).unwrap();
    let server = pace(400).await;
    let call = fetch(&client(&server.url())).timeout(Duration::from_millis(150));
    let error = call.await.unwrap().try_next().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_failed_download_has_its_error_body() {
    let server = Server::replying(server::json(404, json!({"message": "gone"}))).await;
    let error = fetch(&client(&server.url())).await.unwrap_err();
    assert_eq!(error.to_string(), "things.fetch: 404 Not Found: gone");
    let server = Server::replying(server::json(200, json!({"success": false}))).await;
    let error = fetch(&client(&server.url())).await.unwrap_err();
    assert!(error.is_unsuccessful());
    let server = Server::replying(server::json(200, json!({"a": 1}))).await;
    let mut download = fetch(&client(&server.url())).await.unwrap();
    assert_eq!(download.try_next().await.unwrap().unwrap(), "{\"a\":1}");
}
