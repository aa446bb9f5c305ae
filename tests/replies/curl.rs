//! What `curl -i` prints, taken apart.

use xtask::replies::{Body, Given, Target, parse};

fn given() -> Given {
    Given { target: Some(Target::Operation("pets.get".to_owned())), status: None }
}

#[test]
fn the_last_head_and_the_body_are_what_counts() {
    let json = "application/json";
    let cases: [(&str, u16, Option<&str>, usize); 9] = [
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\": 1}", 200, Some(json), 4),
        ("HTTP/2 404 \ncontent-type: application/json\n\n{\"a\": 1}\n", 404, Some(json), 4),
        ("HTTP/2 200\r\n\r\n{\"a\":\r\n1}", 200, None, 3),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nX: y\r\n\r\n{\"a\": 1}", 201, None, 6),
        (
            "HTTP/1.1 200 Connection established\r\n\r\nHTTP/2 200 \r\ncontent-type: application/json\r\n\r\n{\"a\": 1}",
            200,
            Some(json),
            6,
        ),
        (
            "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Type: text/html\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{\"a\": 1}",
            200,
            None,
            7,
        ),
        ("HTTP/2 103 \r\nlink: <a>\r\n\r\nHTTP/2 200 \r\n\r\n{\"a\": 1}", 200, None, 6),
        ("HTTP/1.1 200 OK\r\nX-Folded: a\r\n  b: c\r\n\r\n{\"a\": 1}", 200, None, 5),
        ("\u{feff}HTTP/1.1 200 OK\r\n\r\n{\"a\": 1}", 200, None, 3),
    ];
    for (text, status, media_type, line) in cases {
        let input = parse("reply.txt", text, &given()).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((input.reply.status, input.reply.media_type.as_deref()), (Some(status), media_type), "{text}");
        assert_eq!(input.reply.body, Body::Json(serde_json::json!({"a": 1})), "{text}");
        // Lines are counted from the top of the file.
        let member = input.node("/a").location();
        let span = input.sources.span(member, clientwright::source::Underline::Key);
        assert_eq!(input.sources.line_column(span.file, span.range.start).0, line, "{text}");
    }
}

#[test]
fn bodies_that_are_no_json_are_told_apart() {
    let cases = [
        ("HTTP/1.1 204 No Content\r\n\r\n", Body::Empty),
        ("HTTP/1.1 204 No Content", Body::Empty),
        ("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html>", Body::Text),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\n\r\nnot json", Body::Text),
    ];
    for (text, body) in cases {
        assert_eq!(parse("reply.txt", text, &given()).map(|input| input.reply.body), Ok(body), "{text}");
    }
}

#[test]
fn what_can_not_be_read_says_why() {
    let cases = [
        ("HTTP/1.1 OK\r\n\r\n", None, "`HTTP/1.1 OK` has no status"),
        ("HTTP/1.1 999 Far\r\n\r\n", None, "`HTTP/1.1 999 Far` has no status"),
        ("HTTP/1.1 200 OK\r\nno header\r\n\r\n", None, "`no header` is no header"),
        (
            "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n\u{1}\u{2}",
            None,
            "the body is `br`; fetch it with `curl --compressed`",
        ),
        ("HTTP/1.1 200 OK\r\n\r\n{}", Some(404), "its head says 200; leave `--status` out"),
    ];
    for (text, status, expected) in cases {
        let given = Given { status, ..given() };
        assert_eq!(parse("reply.txt", text, &given).map(|_| ()), Err(expected.to_owned()));
    }
}
