//! Replies of three sizes, and a server that gives them.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// A size of a reply: how it is called, and how many meetings it holds; one stands by itself.
pub const SIZES: [(&str, usize); 3] = [("500 bytes", 1), ("25 items", 25), ("5 MB", 11_000)];

fn meeting(number: usize, with_unknown: bool) -> String {
    let unknown = if with_unknown { r#","colour":"red","seats":{"wide":1,"rows":[1,2]}"# } else { "" };
    format!(
        r#"{{"id":"ca0df2c9-5aa1-44c1-90ff-{number:012}","title":"Rehearsal number {number}, with everybody","created_at":"2026-03-05T10:00:00.000Z","updated_at":"2026-03-05T11:00:00.000Z","live_stream_on_start":false,"persist_chat":{persists},"record_on_start":true,"status":"ACTIVE","summarize_on_end":true,"transcribe_on_end":false,"session_keep_alive_time_in_secs":{keep}{unknown}}}"#,
        persists = number.is_multiple_of(2),
        keep = 60 + number % 540,
    )
}

/// A reply with so many meetings.
pub fn text(count: usize, with_unknown: bool) -> String {
    if count == 1 {
        return format!(r#"{{"success":true,"data":{}}}"#, meeting(1, with_unknown));
    }
    let mut text = String::from(r#"{"success":true,"data":["#);
    for number in 0..count {
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(text, "{comma}{}", meeting(number, with_unknown));
    }
    let _ = write!(text, r#"],"paging":{{"start_offset":1,"end_offset":{count},"total_count":{count}}}}}"#);
    text
}

/// Serves the replies, each connection in its own thread; the address. The first segment of a path is the index of the size.
pub fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    let bodies: Arc<Vec<String>> = Arc::new(SIZES.iter().map(|(_, count)| text(*count, false)).collect());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let bodies = Arc::clone(&bodies);
            std::thread::spawn(move || answer(stream, &bodies));
        }
    });
    format!("http://{address}")
}

/// Answers requests until the connection ends.
fn answer(stream: TcpStream, bodies: &[String]) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut writer = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        let mut body = None;
        loop {
            line.clear();
            if reader.read_line(&mut line).ok()? == 0 {
                return None;
            }
            if let Some(path) = line.strip_prefix("GET /") {
                body = bodies.get(path.split('/').next()?.parse::<usize>().ok()?);
            }
            if line.trim_end().is_empty() {
                break;
            }
        }
        let body = body?;
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        writer.write_all(&[head.as_bytes(), body.as_bytes()].concat()).ok()?;
    }
}
