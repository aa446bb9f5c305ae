//! A body is sent whole, or the call is an error: every kind of source, alone and among parts.

use std::path::{Path, PathBuf};

use clientwright_runtime::{Body, Bytes, Error, Multipart, Part};
use futures_core::Stream;
use serde_json::json;

use crate::server::{self, Seen, Server};
use crate::things::{client, replace};

/// A file or pipe that is gone when it is dropped.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn path(name: &str) -> Temporary {
    Temporary(std::env::temp_dir().join(format!("clientwright-runtime-whole-{}-{name}", std::process::id())))
}

fn file(name: &str, content: &[u8]) -> Temporary {
    let path = path(name);
    std::fs::write(&path.0, content).unwrap();
    path
}

#[cfg(unix)]
/// A pipe into which something writes the content.
fn pipe(name: &str, content: &'static [u8]) -> Temporary {
    let pipe = path(name);
    let made = std::process::Command::new("mkfifo").arg(&pipe.0).status().unwrap();
    assert!(made.success());
    let path = pipe.0.clone();
    std::thread::spawn(move || std::fs::write(path, content));
    pipe
}

/// A stream over these pieces; the last may be an error.
fn pieces(
    pieces: Vec<Result<&'static str, &'static str>>,
) -> impl Stream<Item = Result<Bytes, std::io::Error>> + Send + Unpin + 'static {
    struct Pieces(std::vec::IntoIter<Result<&'static str, &'static str>>);
    impl Stream for Pieces {
        type Item = Result<Bytes, std::io::Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            let piece = self.0.next();
            let piece = piece.map(|piece| piece.map(Bytes::from).map_err(std::io::Error::other));
            std::task::Poll::Ready(piece)
        }
    }
    Pieces(pieces.into_iter())
}

/// What the server saw of a body, or why it was not sent whole; and how many requests it saw.
async fn send(body: Body) -> (Result<Seen, Error>, usize) {
    let server = Server::replying(server::json(200, json!({}))).await;
    let sent = replace(&client(&server.url()), "x", body).await;
    let count = server.count();
    (sent.map(|_| server.seen().pop().unwrap()), count)
}

/// The content of the one part with a marker's name.
fn part_of(seen: &Seen) -> Vec<u8> {
    let text = &seen.body;
    let find = |needle: &[u8]| text.windows(needle.len()).position(|window| window == needle);
    let start = find(b"name=\"it\"").unwrap();
    let content = start + text[start..].windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    let end = find(b"\r\n--end of it").unwrap();
    let boundary = text[content..end].windows(4).rposition(|window| window == b"\r\n--").unwrap();
    assert!(text.ends_with(b"--\r\n"), "the message has its closing boundary");
    text[content..content + boundary].to_vec()
}

/// Sends the source alone and as a part before another one; both are whole, or both are errors of the request.
async fn check(expected: Result<&[u8], &str>, body: impl Fn() -> Body, part: impl Fn() -> Part) {
    let parts = Multipart::new().part("first", Part::text("1")).part("it", part());
    let parts = parts.part("last", Part::text("\r\n--end of it"));
    for (alone, (sent, count)) in [(true, send(body()).await), (false, send(Body::multipart(parts)).await)] {
        match (expected, sent) {
            (Ok(expected), Ok(seen)) if alone => assert_eq!(seen.body, expected),
            (Ok(expected), Ok(seen)) => assert_eq!(part_of(&seen), expected),
            (Err(expected), Err(error)) => {
                let text = causes(&error);
                assert!(error.is_request() && text.contains(expected), "{text}");
                assert!(count <= 1 && error.attempts() <= 1, "nothing is repeated: {count} requests");
            }
            (expected, found) => panic!("expected {expected:?}, found {found:?}"),
        }
    }
}

fn causes(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}

async fn check_file(expected: Result<&[u8], &str>, path: &Path) {
    check(expected, || Body::file("a/b", path), || Part::file(path)).await;
}

#[tokio::test]
async fn files_of_every_kind_are_whole_or_an_error() {
    let regular = file("regular", &[7; 100_000]);
    check_file(Ok(&[7; 100_000]), &regular.0).await;
    let empty = file("empty", b"");
    check_file(Ok(b""), &empty.0).await;
    check_file(Err("is a directory"), &std::env::temp_dir()).await;
    check_file(Err("/no/such/file"), Path::new("/no/such/file")).await;
    #[cfg(target_os = "linux")]
    {
        let version = std::fs::read("/proc/version").unwrap();
        check_file(Ok(&version), Path::new("/proc/version")).await;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_read_to_its_end_and_once() {
    let alone = pipe("pipe-alone", b"from a pipe");
    let (sent, _) = send(Body::file("a/b", &alone.0)).await;
    assert_eq!(sent.unwrap().body, b"from a pipe");
    let among = pipe("pipe-among", b"from a pipe");
    let parts = Multipart::new().part("it", Part::file(&among.0)).part("last", Part::text("\r\n--end of it"));
    let (sent, _) = send(Body::multipart(parts)).await;
    assert_eq!(part_of(&sent.unwrap()), b"from a pipe");

    let once = pipe("pipe-once", b"gone");
    let server = Server::replying(server::json(500, json!({}))).await;
    let error = replace(&client(&server.url()), "x", Body::file("a/b", &once.0)).await.unwrap_err();
    assert_eq!((error.status(), error.attempts(), server.count()), (Some(500), 1, 1));
}

#[tokio::test]
async fn streams_are_held_to_what_they_promise() {
    let whole = || vec![Ok("0123"), Ok("456789")];
    check(Ok(b"0123456789"), || Body::stream("a/b", pieces(whole())), || Part::stream(pieces(whole()))).await;
    let cases: [(u64, _, Result<&[u8], &str>); 5] = [
        (10, whole(), Ok(b"0123456789")),
        (0, vec![], Ok(b"")),
        (11, whole(), Err("the stream ended 1 bytes before the 11 that were promised")),
        (9, whole(), Err("the stream has more than the 9 bytes that were promised")),
        (10, vec![Ok("0123"), Err("disk on fire")], Err("disk on fire")),
    ];
    for (length, content, expected) in cases {
        let body = || Body::sized_stream("a/b", length, pieces(content.clone()));
        check(expected, body, || Part::sized_stream(length, pieces(content.clone()))).await;
    }
    let failing = || vec![Ok("0123"), Err("disk on fire")];
    check(Err("disk on fire"), || Body::stream("a/b", pieces(failing())), || Part::stream(pieces(failing()))).await;
}

/// The file grows or shrinks at different times while it is sent.
#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_never_breaks_the_message() {
    for round in 0..40_u64 {
        let grows = round % 2 == 0;
        let changing = file(&format!("changing-{round}"), &vec![b'a'; 3_000_000]);
        let target = changing.0.clone();
        let change = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_micros(round * 150));
            let open = std::fs::OpenOptions::new().write(true).open(&target).unwrap();
            open.set_len(if grows { 9_000_000 } else { 1_000 }).unwrap();
        });
        let parts = Multipart::new().part("it", Part::file(&changing.0)).part("last", Part::text("\r\n--end of it"));
        let (sent, _) = send(Body::multipart(parts)).await;
        change.join().unwrap();
        match sent {
            Ok(seen) => {
                let length = part_of(&seen).len();
                assert!([1_000, 3_000_000, 9_000_000].contains(&length), "{length} bytes in round {round}");
                assert_eq!(seen.header("content-length"), seen.body.len().to_string());
            }
            Err(error) => {
                let text = causes(&error);
                assert!(!grows && error.is_request() && text.contains("changing-"), "round {round}: {text}");
            }
        }
    }
}
