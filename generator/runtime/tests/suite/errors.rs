//! Errors and replies: what they keep, what they show, what they hide.

use std::error::Error as _;

use clientwright_runtime::{Client, Error, Json, UnknownMembers, Value, impl_object};
use serde_json::json;

use crate::server::{self, Answer, Server};
use crate::things::{API, Choice, TOKEN, any, builder, client, delete, get, name};

async fn failing(answer: Answer) -> Error {
    let server = Server::replying(answer).await;
    get(&client(&server.url()), "x").retries(0).await.unwrap_err()
}

#[tokio::test]
async fn an_error_keeps_everything_and_prints_one_line() {
    let body = json!({"error": {"code": 404, "message": "No active session\nfor this meeting"}, "success": false});
    let error = failing(server::json(404, body.clone()).with("cf-ray", "abc")).await;
    assert!(error.is_not_found() && !error.is_server_error() && !error.is_decode());
    assert_eq!(
        error.to_string(),
        "things.get: 404 Not Found: No active session for this meeting (code 404) (request abc)"
    );
    assert_eq!(error.request_id(), Some("abc"));
    assert_eq!((error.status(), error.operation(), error.attempts()), (Some(404), Some("things.get"), 1));
    assert_eq!((error.code(), error.message()), (Some("404"), Some("No active session\nfor this meeting")));
    assert_eq!(error.headers()["cf-ray"], "abc");
    assert_eq!(error.body(), body.to_string().as_bytes());
    assert_eq!(error.reply::<Json<Value>>().unwrap().unwrap(), body);
    assert!(error.reply::<Json<i64>>().unwrap().is_err());
    assert!(error.source().is_none());
    assert!(size_of::<Error>() <= size_of::<usize>());
    fn is_handy<T: Send + Sync + 'static>() {}
    is_handy::<Error>();
}

#[tokio::test]
async fn predicates_follow_the_status() {
    type Predicate = fn(&Error) -> bool;
    let cases: [(u16, Predicate); 7] = [
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (429, Error::is_rate_limited),
        (500, Error::is_server_error),
        (599, Error::is_server_error),
    ];
    for (status, predicate) in cases {
        let error = failing(server::bytes(status, "text/plain", "oops")).await;
        assert!(predicate(&error), "{status}");
        let others = cases.iter().filter(|(_, other)| other(&error)).count();
        assert_eq!(others, if status >= 500 { 2 } else { 1 });
        assert_eq!((error.code(), error.message(), error.body()), (None, None, &b"oops"[..]));
    }
    assert_eq!(failing(server::json(599, json!({}))).await.to_string(), "things.get: 599");
}

/// `main` prints an error with `{:?}`.
#[tokio::test]
async fn debug_is_the_line_and_its_causes_and_all_of_it_on_demand() {
    let error = failing(server::json(404, json!({"message": "none"}))).await;
    assert_eq!(format!("{error:?}"), "things.get: 404 Not Found: none");
    let all = format!("{error:#?}");
    assert!(
        all.contains("things.get: 404 Not Found: none") && all.contains("body: ") && all.lines().count() > 5,
        "{all}"
    );
    let mismatch = server::json(200, json!("x"));
    let server = Server::replying(mismatch).await;
    let error = get(&client(&server.url()), "x").call.send_as::<Json<i64>>().await.unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string(), "nothing is told twice");
    let refused = client("http://127.0.0.1:1");
    let error = get(&refused, "x").retries(0).await.unwrap_err();
    let shown = format!("{error:?}");
    assert!(shown.starts_with(&error.to_string()) && shown.len() > error.to_string().len(), "{shown}");
    assert!(shown.to_lowercase().contains("refused") && shown.lines().count() == 1, "{shown}");
}

#[tokio::test]
async fn an_error_page_and_json_of_another_shape_show_their_beginning() {
    let page = "<!DOCTYPE html><html><head><title>502\nBad gateway</title></head><body>…</body></html>";
    let cases = [
        (
            server::bytes(502, "text/html", page).with("cf-ray", "8f1-FRA"),
            "things.get: 502 Bad Gateway: 502 Bad gateway (request 8f1-FRA)",
        ),
        (server::json(400, json!({"why": ["a", 7]})), r#"things.get: 400 Bad Request: {"why":["a",7]}"#),
        (server::json(400, json!({"token": "fresh"})), r#"things.get: 400 Bad Request: {"token":"[redacted]"}"#),
        (server::bytes(429, "text/plain", "slow down"), "things.get: 429 Too Many Requests: slow down"),
        (server::bytes(404, "", ""), "things.get: 404 Not Found"),
    ];
    for (answer, expected) in cases {
        let error = failing(answer).await;
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.message(), None);
    }
}

#[tokio::test]
async fn success_false_is_an_error() {
    let body = json!({"success": false, "errors": [{"code": 1003, "message": "Invalid"}], "data": null});
    let server = Server::replying(server::json(200, body)).await;
    let client = client(&server.url());
    let error = get(&client, "x").await.unwrap_err();
    assert!(error.is_unsuccessful());
    assert_eq!(error.to_string(), "things.get: 200 OK, but the reply has success: false: Invalid (code 1003)");
    assert_eq!((error.status(), server.count()), (Some(200), 1));
    // The raw reply is there for whoever asks for it.
    assert_eq!(get(&client, "x").raw().await.unwrap().status(), 200);
    let server = Server::replying(server::json(200, json!({"success": true}))).await;
    assert!(get(&crate::things::client(&server.url()), "x").await.is_ok());
}

#[tokio::test]
async fn a_reply_that_does_not_fit_says_where() {
    let server = Server::replying(server::json(200, json!({"a": [1, {"b": "x"}]}))).await;
    type Nested = std::collections::BTreeMap<String, Vec<i64>>;
    let client = builder(&server.url()).strict_replies(true).build().unwrap();
    let error = get(&client, "x").call.send_as::<Json<Nested>>().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.decode_error().unwrap().path(), "a[1]");
    assert_eq!(
        error.to_string(),
        "things.get: 200 OK, but the reply does not fit: at a[1]: expected an integer, found an object"
    );
    assert!(error.source().unwrap().is::<clientwright_runtime::DecodeError>());
    assert_eq!(error.status(), Some(200));
}

/// Whatever the server throws back, what we print has no secret.
#[tokio::test]
async fn secrets_are_never_printed() {
    let echo = |status: u16| {
        server::json(status, json!({"error": {"code": TOKEN, "message": format!("bad token {TOKEN}")}}))
            .with("x-echo", format!("Bearer {TOKEN}"))
            .with("set-cookie", format!("a={TOKEN}"))
            .with("location", format!("ftp://a.invalid/?key={TOKEN}"))
    };
    let mut shown = Vec::new();
    for status in [401, 302, 200] {
        let server = Server::replying(echo(status)).await;
        let client = client(&server.url());
        let error = get(&client, "x").call.send_as::<Json<i64>>().await.unwrap_err();
        shown.extend([error.to_string(), format!("{error:?}"), format!("{error:#?}")]);
        shown.push(format!("{:?} {:?}", error.message(), error.code()));
        assert!(error.body().windows(TOKEN.len()).any(|part| part == TOKEN.as_bytes()));
        shown.push(format!("{client:?} {:?} {:?}", get(&client, "x"), get(&client, "x").send()));
        let response = get(&client, "x").raw().await.unwrap();
        shown.push(format!("{:?}", response.map(|_| ())));
    }
    shown.push(format!("{:?}", builder("https://example.com")));
    let query = Client::builder(&API).credential("query", TOKEN).from_env(false).retries(0);
    let error = get(&query.build().unwrap(), "x").await.unwrap_err();
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    while let Some(error) = source {
        shown.extend([error.to_string(), format!("{error:?}")]);
        source = error.source();
    }
    for text in shown {
        assert!(!text.contains(TOKEN), "{text}");
    }
}

#[tokio::test]
async fn bodies_of_successes_are_not_printed() {
    let server = Server::replying(server::json(200, json!({"token": "fresh-credential"}))).await;
    let call = get(&client(&server.url()), "x").call;
    let error = call.send_as::<Json<i64>>().await.unwrap_err();
    assert!(!format!("{error:#?} {error:?} {error}").contains("fresh-credential"));
    assert!(format!("{error:#?}").contains("28 bytes"), "{error:#?}");
}

#[tokio::test]
async fn raw_replies_have_any_status() {
    let server = Server::replying(server::bytes(418, "text/plain", "teapot").with("x-a", 1)).await;
    let reply = get(&client(&server.url()), "x").raw().await.unwrap();
    assert_eq!((reply.status(), &reply[..], reply.attempts()), (418, &b"teapot"[..], 1));
    assert_eq!(reply.headers()["x-a"], "1");
    // Retries happen as ever, and the last reply is returned.
    let server = Server::replying(server::bytes(503, "text/plain", "busy")).await;
    let reply = get(&client(&server.url()), "x").raw().await.unwrap();
    assert_eq!((reply.status(), reply.attempts(), server.count()), (503, 3, 3));
}

#[tokio::test]
async fn replies_are_read_by_their_kind() {
    let answers = [
        (server::bytes(200, "text/plain", "hello"), Choice::Text("hello".to_owned())),
        (server::json(200, json!(7)), Choice::Number(7)),
        (server::bytes(202, "", ""), Choice::Accepted),
    ];
    for (answer, expected) in answers {
        let server = Server::replying(answer).await;
        assert_eq!(any(&client(&server.url())).await.unwrap().into_inner(), expected);
    }
    let server = Server::replying(server::bytes(200, "text/plain", "grüße")).await;
    assert_eq!(*name(&client(&server.url())).await.unwrap(), "grüße");
    let server = Server::replying(Answer { status: 204, ..Answer::default() }).await;
    let response = delete(&client(&server.url()), "x").await.unwrap();
    assert_eq!((response.status(), response.into_parts().0), (204, ()));
}

/// What was asked for is done when a success has no body: it is read where it can be, and told where not.
#[tokio::test]
async fn a_success_without_a_body_is_empty_or_says_so() {
    #[derive(Debug, Default, PartialEq)]
    struct Thing {
        name: Option<String>,
        more: UnknownMembers,
    }
    impl_object!(default Thing { name: optional "name", ..more });
    for status in [200, 201, 204, 205] {
        let answer = if status == 200 {
            server::bytes(200, "application/json", "")
        } else {
            Answer { status, ..Answer::default() }
        };
        let server = Server::replying(answer).await;
        let client = client(&server.url());
        let call = || get(&client, "x").call;
        assert_eq!(call().send_as::<Json<Thing>>().await.unwrap().into_inner(), Thing::default());
        assert_eq!(call().send_as::<Json<Option<i64>>>().await.unwrap().into_inner(), None);
        assert_eq!(get(&client, "x").await.unwrap().into_inner(), Value::Null);
        let error = call().send_as::<Json<Vec<i64>>>().await.unwrap_err();
        assert!(error.is_decode() && error.status() == Some(status), "{error:?}");
        let told = "found a reply without a body, though the request succeeded";
        assert!(error.to_string().ends_with(told), "{error}");
    }
    let error = failing(Answer { status: 404, ..Answer::default() }).await;
    let read = error.reply::<Json<i64>>().unwrap().unwrap_err();
    assert_eq!(read.to_string(), "expected JSON, found a reply without a body");
}

#[tokio::test]
async fn charsets_are_decoded_or_named() {
    let latin: &[u8] = b"gr\xfc\xdfe";
    let refused = |charset: &str| Err(format!("expected text in UTF-8 or ISO-8859-1, found the charset {charset}"));
    let cases = [
        ("text/plain; charset=ISO-8859-1", latin, Ok("gr\u{fc}\u{df}e".to_owned())),
        ("text/plain;Charset=\"iso-8859-1\"", latin, Ok("gr\u{fc}\u{df}e".to_owned())),
        ("text/plain; format=flowed; charset=latin1", latin, Ok("gr\u{fc}\u{df}e".to_owned())),
        ("text/plain; charset=UTF-8", b"gr\xc3\xbc", Ok("gr\u{fc}".to_owned())),
        ("text/csv", b"\xef\xbb\xbfgr\xc3\xbc\xc3\x9fe", Ok("gr\u{fc}\u{df}e".to_owned())),
        ("text/plain; charset=", b"a", Ok("a".to_owned())),
        ("text/plain; charset=utf-16", b"a\0b\0", refused("utf-16")),
        ("text/plain; charset=UTF-16LE", b"a\0b\0", refused("utf-16le")),
    ];
    for (content_type, body, expected) in cases {
        let server = Server::replying(server::bytes(200, content_type, body)).await;
        let found = name(&client(&server.url())).await.map(clientwright_runtime::Response::into_inner);
        let found = found.map_err(|error| error.decode_error().unwrap().to_string());
        assert_eq!(found, expected, "{content_type}");
    }
    let read = async |charset: &str, body: &[u8]| {
        let server = Server::replying(server::bytes(200, &format!("application/json; charset={charset}"), body)).await;
        get(&client(&server.url()), "x").await
    };
    assert_eq!(read("iso-8859-1", b"\"\xfc\"").await.unwrap().into_inner(), json!("\u{fc}"));
    assert!(read("utf-16", b"1\0").await.unwrap_err().to_string().ends_with("found the charset utf-16"));
}
