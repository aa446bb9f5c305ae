//! The time of uploads: pauses count, not the whole.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use clientwright_runtime::{Body, Bytes, Multipart, Part, Stream};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{Sleep, sleep};

use crate::things::{client, replace};

const MIB: usize = 1024 * 1024;

/// A server at the end of a slow line: it takes 64 KiB every few milliseconds, and stops after so many bytes.
struct Slow {
    url: String,
    requests: Arc<AtomicUsize>,
}

impl Slow {
    fn start(stop_after: usize) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(64 * 1024).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(8).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(take(stream, stop_after));
            }
        });
        Self { url, requests }
    }
}

/// Reads one request slowly, as far as it shall, and answers it.
async fn take(mut stream: TcpStream, stop_after: usize) -> std::io::Result<()> {
    let mut piece = vec![0; 64 * 1024];
    let count = stream.read(&mut piece).await?;
    let head = String::from_utf8_lossy(&piece[..count]).to_lowercase();
    let after_head = head.find("\r\n\r\n").expect("the head is in the first piece") + 4;
    let promised = head.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next());
    let length = promised.map(|length| after_head + length.parse::<usize>().expect("a number"));
    let (mut taken, mut end) = (count, piece[..count].to_vec());
    // A body without a length ends with the last chunk.
    while length.map_or(!end.ends_with(b"0\r\n\r\n"), |length| taken < length) {
        if taken >= stop_after {
            sleep(Duration::from_secs(30)).await;
        }
        sleep(Duration::from_millis(6)).await;
        let count = stream.read(&mut piece).await?;
        if count == 0 {
            return Ok(());
        }
        taken += count;
        end.drain(..end.len().saturating_sub(5));
        end.extend_from_slice(&piece[..count]);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await
}

/// Pieces with a pause before each.
struct Paused {
    left: usize,
    piece: Bytes,
    pause: Duration,
    sleep: Pin<Box<Sleep>>,
}

fn paused(count: usize, size: usize, pause: Duration) -> Paused {
    Paused { left: count, piece: vec![7; size].into(), pause, sleep: Box::pin(sleep(pause)) }
}

impl Stream for Paused {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        std::task::ready!(self.sleep.as_mut().poll(context));
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        self.sleep = Box::pin(sleep(self.pause));
        Poll::Ready(Some(Ok(self.piece.clone())))
    }
}

#[tokio::test]
async fn an_upload_may_take_as_long_as_the_line_needs() {
    let path = std::env::temp_dir().join(format!("clientwright-runtime-{}-slow", std::process::id()));
    std::fs::write(&path, vec![7; 12 * MIB]).unwrap();
    let whole = || vec![7; 12 * MIB];
    let once = || paused(1, 12 * MIB, Duration::ZERO);
    let bodies = [
        Body::file("a/b", &path),
        Body::bytes("a/b", whole()),
        Body::stream("a/b", once()),
        Body::sized_stream("a/b", 12 * MIB as u64, once()),
        Body::multipart(Multipart::new().part("a", Part::text("x")).part("f", Part::file(&path))),
        Body::multipart(Multipart::new().part("f", Part::bytes(whole()))),
        Body::multipart(Multipart::new().part("f", Part::stream(once()))),
    ];
    let mut running = tokio::task::JoinSet::new();
    for (number, body) in bodies.into_iter().enumerate() {
        running.spawn(async move {
            let server = Slow::start(usize::MAX);
            let started = Instant::now();
            let timeout = Duration::from_millis(1000);
            let sent = replace(&client(&server.url), "x", body).timeout(timeout).await;
            assert_eq!(sent.unwrap_or_else(|error| panic!("{number}: {error}")).attempts(), 1, "{number}");
            assert_eq!(server.requests.load(Ordering::SeqCst), 1, "{number}");
            assert!(started.elapsed() > timeout, "{number} took only {:?}", started.elapsed());
        });
    }
    running.join_all().await;
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn pauses_of_an_upload_are_limited() {
    let timeout = Duration::from_millis(400);
    // A source that pauses is fine while its pauses are short.
    let server = Slow::start(usize::MAX);
    let body = Body::stream("a/b", paused(10, 10, Duration::from_millis(100)));
    replace(&client(&server.url), "x", body).timeout(timeout).await.unwrap();
    let body = Body::stream("a/b", paused(3, 10, Duration::from_millis(1500)));
    let error = replace(&client(&server.url), "x", body).timeout(timeout).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error:?}");

    // And so is a server that takes nothing for a while, but not for longer.
    let server = Slow::start(MIB);
    let started = Instant::now();
    let body = Body::bytes("a/b", vec![7; 24 * MIB]);
    let error = replace(&client(&server.url), "x", body).timeout(timeout).retries(1).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 2, "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_deadline_that_is_set_is_for_uploads_too() {
    let server = Slow::start(usize::MAX);
    let client = crate::things::builder(&server.url).deadline(Duration::from_millis(200)).build().unwrap();
    let body = || Body::bytes("a/b", vec![7; 12 * MIB]);
    let long = Duration::from_secs(30);
    for call in [
        replace(&client, "x", body()),
        replace(&client, "x", body()).deadline(long).deadline(Duration::from_millis(200)),
    ] {
        let error = call.await.unwrap_err();
        assert!(error.to_string().contains("not done within the deadline of 200ms"), "{error}");
    }
    replace(&client, "x", body()).deadline(long).await.unwrap();
}
