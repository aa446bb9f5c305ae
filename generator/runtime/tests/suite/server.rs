//! A small HTTP/1.1 server that misbehaves on demand, and remembers what it saw.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as the server saw it.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub method: String,
    /// Path and query, as they were encoded.
    pub target: String,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
    /// Which connection it came on.
    pub connection: usize,
}

impl Seen {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

/// What the server does with a request.
pub enum Act {
    /// A proper reply.
    Reply(Answer),
    /// A proper reply, after this time.
    Late(Answer, Duration),
    /// A proper reply, after which the connection is closed though it was to be kept.
    ReplyThenClose(Answer, Duration),
    /// The connection is reset before any reply.
    Reset,
    /// The head and the first bytes of a body, then a reset.
    ResetInBody,
    /// A body that ends before the promised length.
    Truncate,
    /// A body of so many bytes, one by one with a pause before each.
    Drip(usize, Duration),
    /// Events: so many comments with a pause before each, then one with data.
    Beat(usize, Duration),
    /// A body of so many bytes in large pieces, its length promised or not.
    Large(usize, bool),
    /// Nothing at all, for this time.
    Silence(Duration),
    /// The first bytes once and the second again and again, until the client has had enough.
    Endless(Vec<u8>, Vec<u8>),
    /// These bytes as they are, then nothing for this time.
    Stall(Vec<u8>, Duration),
    /// These bytes as they are, then the connection is closed.
    Bytes(Vec<u8>),
}

/// A status, headers and a body.
#[derive(Clone, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// A JSON reply.
pub fn json(status: u16, body: Value) -> Answer {
    bytes(status, "application/json", body.to_string())
}

/// A reply of any media type.
pub fn bytes(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Answer {
    let headers = vec![("content-type".to_owned(), content_type.to_owned())];
    Answer { status, headers, body: body.into() }
}

impl Answer {
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.to_owned(), value.to_string()));
        self
    }
}

impl From<Answer> for Act {
    fn from(answer: Answer) -> Self {
        Self::Reply(answer)
    }
}

type Handler = dyn Fn(&Seen, usize) -> Act + Send + Sync;

/// The server; it stops when it is dropped.
pub struct Server {
    pub address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    pub opened: Arc<AtomicUsize>,
    pub open: Arc<AtomicUsize>,
    pub peak: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// Starts a server that asks `handler` what to do with each request; it is given the number of
    /// requests before.
    pub async fn start(handler: impl Fn(&Seen, usize) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let handler: Arc<Handler> = Arc::new(handler);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let [opened, open, peak] = [(); 3].map(|()| Arc::new(AtomicUsize::new(0)));
        let state = (Arc::clone(&seen), Arc::clone(&opened), Arc::clone(&open), Arc::clone(&peak));
        let task = tokio::spawn(async move {
            let (seen, opened, open, peak) = state;
            while let Ok((stream, _)) = listener.accept().await {
                let number = opened.fetch_add(1, Ordering::SeqCst);
                let now = open.fetch_add(1, Ordering::SeqCst) + 1;
                peak.fetch_max(now, Ordering::SeqCst);
                let (handler, seen, open) = (Arc::clone(&handler), Arc::clone(&seen), Arc::clone(&open));
                tokio::spawn(async move {
                    let _ = serve(stream, number, handler, seen).await;
                    open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self { address, seen, opened, open, peak, task }
    }

    /// A server that gives the same reply to everything.
    pub async fn replying(answer: Answer) -> Self {
        Self::start(move |_, _| answer.clone().into()).await
    }

    pub fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    connection: usize,
    handler: Arc<Handler>,
    seen: Arc<Mutex<Vec<Seen>>>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    while let Some(mut request) = read_request(&mut stream, &mut buffer).await? {
        request.connection = connection;
        let before = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len() - 1
        };
        if !act(&mut stream, handler(&request, before)).await? {
            break;
        }
    }
    Ok(())
}

/// Does what the handler says; true when the connection goes on.
async fn act(stream: &mut TcpStream, act: Act) -> std::io::Result<bool> {
    let head = "HTTP/1.1 200 OK\r\n";
    match act {
        Act::Reply(answer) => {
            stream.write_all(&written(&answer)).await?;
            return Ok(true);
        }
        Act::Late(answer, after) => {
            tokio::time::sleep(after).await;
            stream.write_all(&written(&answer)).await?;
            return Ok(true);
        }
        Act::ReplyThenClose(answer, after) => {
            stream.write_all(&written(&answer)).await?;
            tokio::time::sleep(after).await;
        }
        Act::Reset => stream.set_zero_linger()?,
        Act::ResetInBody => {
            let text = format!("{head}content-length: 1000\r\n\r\n{{\"a\":");
            stream.write_all(text.as_bytes()).await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
            stream.set_zero_linger()?;
        }
        Act::Truncate => {
            let text = format!("{head}content-length: 1000\r\n\r\n{{\"a\":1}}");
            stream.write_all(text.as_bytes()).await?;
        }
        Act::Drip(count, pause) => {
            let text = format!("{head}content-length: {count}\r\n\r\n");
            stream.write_all(text.as_bytes()).await?;
            for _ in 0..count {
                tokio::time::sleep(pause).await;
                stream.write_all(b"1").await?;
            }
            return Ok(true);
        }
        Act::Beat(count, pause) => {
            stream.write_all(format!("{head}content-type: text/event-stream\r\n\r\n").as_bytes()).await?;
            for _ in 0..count {
                tokio::time::sleep(pause).await;
                stream.write_all(b": alive\n\n").await?;
            }
            stream.write_all(b"data: 1\n\n").await?;
        }
        Act::Large(count, promised) => {
            large(stream, count, promised).await?;
            return Ok(promised);
        }
        Act::Endless(begin, again) => {
            stream.write_all(&begin).await?;
            // As much at a time as a network would bring.
            let again = again.repeat(16 * 1024 / again.len() + 1);
            loop {
                stream.write_all(&again).await?;
            }
        }
        Act::Stall(bytes, time) => {
            stream.write_all(&bytes).await?;
            tokio::time::sleep(time).await;
        }
        Act::Silence(time) => tokio::time::sleep(time).await,
        Act::Bytes(bytes) => {
            stream.write_all(&bytes).await?;
            stream.shutdown().await?;
        }
    }
    Ok(false)
}

async fn large(stream: &mut TcpStream, count: usize, promised: bool) -> std::io::Result<()> {
    let length = if promised { format!("content-length: {count}\r\n") } else { "connection: close\r\n".to_owned() };
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n{length}\r\n");
    stream.write_all(head.as_bytes()).await?;
    let piece = vec![b'x'; 64 * 1024];
    let mut left = count;
    while left > 0 {
        let now = left.min(piece.len());
        stream.write_all(&piece[..now]).await?;
        left -= now;
    }
    Ok(())
}

fn written(answer: &Answer) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {} X\r\n", answer.status);
    for (name, value) in &answer.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n", answer.body.len()));
    [text.as_bytes(), &answer.body].concat()
}

/// Reads one request; `None` when the connection is closed between two.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Option<Seen>> {
    let end = loop {
        if let Some(position) = find(buffer, b"\r\n\r\n") {
            break position;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end + 4);
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let mut seen = Seen {
        method: first.next().unwrap_or_default().to_owned(),
        target: first.next().unwrap_or_default().to_owned(),
        ..Seen::default()
    };
    for line in lines {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        seen.headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    seen.body = if seen.header("transfer-encoding") == "chunked" {
        read_chunks(stream, buffer).await?
    } else {
        let length = seen.header("content-length").parse().unwrap_or(0);
        take(stream, buffer, length).await?
    };
    Ok(Some(seen))
}

async fn read_chunks(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(position) = find(buffer, b"\r\n") {
                break position;
            }
            if stream.read_buf(buffer).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        };
        let size = String::from_utf8_lossy(&buffer[..end]).into_owned();
        buffer.drain(..end + 2);
        let size = usize::from_str_radix(&size, 16).unwrap_or(0);
        body.extend(take(stream, buffer, size).await?);
        take(stream, buffer, 2).await?;
        if size == 0 {
            return Ok(body);
        }
    }
}

async fn take(stream: &mut TcpStream, buffer: &mut Vec<u8>, count: usize) -> std::io::Result<Vec<u8>> {
    while buffer.len() < count {
        if stream.read_buf(buffer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(buffer.drain(..count).collect())
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}
