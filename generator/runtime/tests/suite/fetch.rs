//! Files by their URLs: interrupted, changed, redirected, too large.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::server::{self, Act, Seen, Server};
use crate::things::{TOKEN, builder, client};

/// A file of many different bytes.
fn content(seed: u8) -> Vec<u8> {
    (0..100_000_u32).map(|at| (at.wrapping_mul(31) >> 3) as u8 ^ seed).collect()
}

/// The first byte that a request asks for.
fn from(seen: &Seen) -> usize {
    let range = seen.header("range").strip_prefix("bytes=").and_then(|range| range.strip_suffix('-'));
    range.and_then(|from| from.parse().ok()).unwrap_or_default()
}

/// A reply that ends after so many bytes of its body.
fn cut(file: &[u8], seen: &Seen, etag: &str, bytes: usize) -> Act {
    let from = if seen.header("if-range") == etag { from(seen) } else { 0 };
    let status = if from == 0 { "200 OK" } else { "206 Partial Content" };
    let range = format!("content-range: bytes {from}-{}/{}\r\n", file.len() - 1, file.len());
    let range = if from == 0 { "" } else { &range };
    let left = &file[from..];
    let mut reply = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\netag: {etag}\r\n{range}\r\n", left.len());
    if etag.is_empty() {
        reply = reply.replace("etag: \r\n", "");
    }
    let mut reply = reply.into_bytes();
    reply.extend_from_slice(&left[..bytes.min(left.len())]);
    Act::Bytes(reply)
}

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fetch-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn url(server: &Server) -> String {
    format!("http://{}/file?X-Signature=s3cretquery", server.address)
}

#[tokio::test]
async fn a_download_that_is_cut_three_times_arrives_whole() {
    let server =
        Server::start(|seen, before| cut(&content(0), seen, "\"a\"", if before < 3 { 30_000 } else { usize::MAX }))
            .await;
    let (folder, told) = (Folder::new("cut"), Arc::new(Mutex::new(Vec::new())));
    let path = folder.0.join("file.mp4");
    std::fs::write(&path, "what was there").unwrap();
    let tell = Arc::clone(&told);
    let fetch = client("https://api.example").download(url(&server));
    let saved = fetch.progress(move |progress| tell.lock().unwrap().push(progress)).save_to(&path).await.unwrap();
    assert_eq!(saved, 100_000);
    assert!(std::fs::read(&path).unwrap() == content(0), "the bytes are others");
    assert_eq!(folder.names(), ["file.mp4"]);
    let seen = server.seen();
    assert_eq!(seen.iter().map(from).collect::<Vec<_>>(), [0, 30_000, 60_000, 90_000]);
    assert_eq!(seen[0].header("range"), "");
    assert!(
        seen[1..].iter().all(|seen| seen.header("if-range") == "\"a\"" && seen.header("accept-encoding") == "identity")
    );
    let told = told.lock().unwrap();
    assert!(told.windows(2).all(|pair| pair[0].received <= pair[1].received), "{told:?}");
    assert_eq!(told.last().map(|last| (last.received, last.total)), Some((100_000, Some(100_000))));
}

#[tokio::test]
async fn a_file_that_changed_meanwhile_comes_anew() {
    let changing = || {
        Server::start(|seen, before| match before {
            0 => cut(&content(0), seen, "\"a\"", 30_000),
            _ => cut(&content(7)[..50_000], seen, "\"b\"", usize::MAX),
        })
    };
    let (server, folder) = (changing().await, Folder::new("changed"));
    let path = folder.0.join("file");
    let client = client("https://api.example");
    assert_eq!(client.download(url(&server)).save_to(&path).await.unwrap(), 50_000);
    assert!(std::fs::read(&path).unwrap() == content(7)[..50_000]);
    let server = changing().await;
    assert!(client.download(url(&server)).bytes().await.unwrap() == content(7)[..50_000]);
    // Who reads piece by piece has the first pieces already.
    let server = changing().await;
    let mut pieces = client.download(url(&server)).open().await.unwrap();
    let error = loop {
        match pieces.try_next().await {
            Ok(piece) => assert!(piece.is_some(), "it ended well"),
            Err(error) => break error,
        }
    };
    assert!(error.to_string().contains("the file has changed while it was fetched"), "{error}");
    assert!(pieces.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn what_cannot_be_resumed_is_an_error_and_leaves_no_file() {
    let check = async |etag: &'static str, resumptions: u32, expected: usize| {
        let server = Server::start(move |seen, _| cut(&content(0), seen, etag, 30_000)).await;
        let folder = Folder::new("broken");
        let path = folder.0.join("file");
        std::fs::write(&path, "what was there").unwrap();
        let fetch = client("https://api.example").download(url(&server)).resumptions(resumptions);
        let error = fetch.save_to(&path).await.unwrap_err();
        assert!(error.is_interrupted(), "{error}");
        assert_eq!(server.count(), expected, "{etag} {resumptions}");
        assert_eq!(
            (folder.names(), std::fs::read(&path).unwrap()),
            (vec!["file".to_owned()], b"what was there".to_vec())
        );
        for text in [format!("{error}"), format!("{error:?}")] {
            assert!(!text.contains("s3cretquery"), "{text}");
            assert!(text.contains("/file"), "{text}");
        }
    };
    check("", 9, 1).await;
    check("W/\"a\"", 9, 1).await;
    check("\"a\"", 0, 1).await;
    check("\"a\"", 2, 3).await;
}

#[tokio::test]
async fn another_part_than_the_one_asked_for_is_refused() {
    let server = Server::start(|seen, before| match before {
        0 => cut(&content(0), seen, "\"a\"", 30_000),
        _ => {
            let answer = server::bytes(206, "video/mp4", &content(0)[20_000..]);
            answer.with("content-range", "bytes 20000-99999/100000").with("etag", "\"a\"").into()
        }
    })
    .await;
    let error = client("https://api.example").download(url(&server)).bytes().await.unwrap_err();
    assert!(error.to_string().contains("the range bytes 30000-99999/100000"), "{error}");
}

#[tokio::test]
async fn limits_pauses_and_empty_files() {
    let client = client("https://api.example");
    let server = Server::start(|_, _| Act::Large(100_000, true)).await;
    assert!(client.download(url(&server)).limit(99_999).bytes().await.unwrap_err().is_too_large());
    let server = Server::start(|_, _| Act::Large(100_000, false)).await;
    assert!(client.download(url(&server)).limit(99_999).bytes().await.unwrap_err().is_too_large());
    let server = Server::start(|_, _| Act::Drip(100, Duration::from_millis(400))).await;
    let fetch = client.download(url(&server)).timeout(Duration::from_millis(100));
    assert!(fetch.bytes().await.unwrap_err().is_timeout());
    let server = Server::replying(server::bytes(200, "text/csv", "")).await;
    assert_eq!(client.download(url(&server)).bytes().await.unwrap().len(), 0);
    // A file is no reply of the API, whatever its members say.
    let server = Server::replying(server::json(200, serde_json::json!({"success": false}))).await;
    assert_eq!(client.download(url(&server)).bytes().await.unwrap().len(), 17);
    let server = Server::replying(server::bytes(404, "text/plain", "gone")).await;
    assert!(client.download(url(&server)).bytes().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn credentials_go_to_the_api_and_nowhere_else() {
    let other = Server::replying(server::bytes(200, "video/mp4", "video")).await;
    let away = format!("http://{}/landed?X-Signature=s3cretquery", other.address);
    let home = Server::replying(server::bytes(302, "text/plain", "").with("location", &away)).await;
    let client = builder(&home.url()).default_header("x-own", "hunter2").build().unwrap();
    let has_secret = |seen: &Seen| [TOKEN, "hunter2"].iter().any(|secret| format!("{seen:?}").contains(secret));
    assert_eq!(client.download(url(&home)).bytes().await.unwrap(), "video");
    assert!(has_secret(&home.seen()[0]));
    assert!(!has_secret(&other.seen()[0]), "{:?}", other.seen());
    assert_eq!(client.download(&away).bytes().await.unwrap(), "video");
    assert!(!has_secret(&other.seen()[1]), "{:?}", other.seen());
    assert_eq!(other.seen()[1].header("user-agent"), "things/1");
}

#[tokio::test]
async fn urls_are_absolute_and_safe() {
    let client = client("https://api.example");
    for (bad, expected) in [
        ("", "no valid URL"),
        ("/file", "no valid URL"),
        ("http://files.example/x?sig=s3cretquery", "plain http to files.example is not allowed"),
        ("file:///etc/passwd", "neither https nor http"),
    ] {
        let fetch = client.download(bad);
        let shown = format!("{fetch:?}");
        let error = fetch.bytes().await.unwrap_err();
        assert!(error.is_request() && error.to_string().contains(expected), "{bad}: {error}");
        assert!(!format!("{shown}{error}{error:?}").contains("s3cretquery"), "{bad}: {shown} {error:?}");
    }
}
