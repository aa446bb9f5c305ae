//! What is sent: URL, headers, credentials; and what is refused before anything is sent.

use clientwright_runtime::{Call, Client, Json, Method, Operation, Parameter, Style, Value};
use serde_json::json;

use crate::server::{self, Seen, Server};
use crate::things::{API, CREATE, DELETE, ELSEWHERE, GET, KEYED, LIST, PUBLIC, TOKEN, builder, client, create, get};

async fn sent(server: &Server, call: Call) -> Seen {
    call.send_raw().await.unwrap();
    server.seen().pop().unwrap()
}

#[tokio::test]
async fn headers_are_those_that_the_description_asks_for() {
    static TOUCH: Operation = Operation::new("things.touch", Method::Post, "/touch").content_type_without_body("a/b");
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = client(&server.url());
    let id = Parameter::path("id");
    let bearer = format!("Bearer {TOKEN}");
    let cases = [
        (Call::new(&client, &GET).parameter(id, &"a".to_owned()), "GET /v1/things/a", "", ""),
        (Call::new(&client, &CREATE), "POST /v1/things", "", ""),
        (Call::new(&client, &TOUCH), "POST /v1/touch", "a/b", ""),
        (Call::new(&client, &TOUCH).json(&json!({})), "POST /v1/touch", "application/json", "{}"),
        (client.request(Method::Post, "/free"), "POST /v1/free", "", ""),
        (Call::new(&client, &CREATE).json(&json!({})), "POST /v1/things", "application/json", "{}"),
        (Call::new(&client, &DELETE).parameter(id, &"a".to_owned()), "DELETE /v1/things/a", "", ""),
    ];
    for (call, line, content_type, body) in cases {
        let seen = sent(&server, call).await;
        assert_eq!(format!("{} {}", seen.method, seen.target), line);
        assert_eq!(seen.header("content-type"), content_type, "{line}");
        assert_eq!(seen.header("accept"), "application/json");
        assert_eq!(seen.header("authorization"), bearer);
        assert_eq!(seen.header("user-agent"), "things/1");
        assert_eq!(String::from_utf8_lossy(&seen.body), body);
    }
}

#[tokio::test]
async fn queries_repeat_names_and_leave_out_what_is_empty() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let query = Parameter::query;
    let call = Call::new(&client(&server.url()), &LIST)
        .parameter(query("search"), &"weekly sync".to_owned())
        .parameter(query("status"), &vec!["A".to_owned(), "B".to_owned()])
        .parameter(query("at"), &clientwright_runtime::DateTime::from("2026-01-02T03:04:05Z"))
        .parameter(query("none"), &None::<i64>)
        .parameter(query("empty"), &Vec::<i64>::new())
        .parameter(query("page"), &1)
        .parameter(query("page"), &2)
        .query("extra", "a&b")
        .query("extra", "c");
    assert_eq!(
        sent(&server, call).await.target,
        "/v1/things?search=weekly+sync&status=A&status=B&at=2026-01-02T03%3A04%3A05Z&page=2&extra=a%26b&extra=c"
    );
}

#[tokio::test]
async fn credentials_go_where_their_scheme_says() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let bare = || Client::builder(&API).base_url(server.url()).from_env(false);
    let call = |client: &Client, operation: &'static Operation| Call::new(client, operation);

    let keyed = bare().credential("email", "joe").credential("key", "k1").build().unwrap();
    let seen = sent(&server, call(&keyed, &LIST)).await;
    assert_eq!((seen.header("x-auth-email"), seen.header("x-auth-key")), ("joe", "k1"));
    assert_eq!(seen.header("authorization"), "");

    let query = bare().credential("query", "a b&c").build().unwrap();
    assert_eq!(sent(&server, call(&query, &LIST)).await.target, "/v1/things?api_key=a+b%26c");

    let cookie = bare().credential("cookie", "a;b").build().unwrap();
    let with_cookie = call(&cookie, &LIST).parameter(Parameter::cookie("lang"), &"de".to_owned());
    assert_eq!(sent(&server, with_cookie).await.header("cookie"), "lang=de; session=a%3Bb");

    // An operation without security gets no credential, one with its own gets that or is refused.
    let seen = sent(&server, call(&client(&server.url()), &PUBLIC)).await;
    assert_eq!(seen.header("authorization"), "");
    assert_eq!(sent(&server, call(&keyed, &KEYED)).await.header("x-auth-key"), "k1");
    let error = call(&client(&server.url()), &KEYED).send_raw().await.unwrap_err();
    assert!(error.is_request());
    assert_eq!(
        error.to_string(),
        "things.keyed: this call needs other credentials: set credential \"email\" and credential \"key\""
    );
}

#[tokio::test]
async fn headers_of_the_call_replace_those_of_the_client() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = builder(&server.url())
        .user_agent("mine/2")
        .default_header("x-a", "client")
        .default_header("x-a", "again")
        .default_header("x-b", "client")
        .build()
        .unwrap();
    let call = Call::new(&client, &LIST)
        .parameter(Parameter::header("x-list"), &vec![1, 2])
        .parameter_value(Parameter::header("x-json").style(Style::Json), json!({"n": "Zoë 😀"}))
        .header("X-B", "call")
        .header("authorization", "Bearer other");
    let seen = sent(&server, call).await;
    assert_eq!((seen.header("x-a"), seen.header("x-b")), ("again", "call"));
    assert_eq!((seen.header("x-list"), seen.header("user-agent")), ("1,2", "things/1 mine/2"));
    assert_eq!(seen.header("authorization"), "Bearer other");
    assert_eq!(seen.header("x-json"), r#"{"n":"Zo\u00eb \ud83d\ude00"}"#);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before_sending() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = client(&server.url());
    let list = || Call::new(&client, &LIST);
    let cases = [
        (get(&client, "..").call, "the path argument \"id\" is \"..\", which would leave its segment"),
        (get(&client, ".").call, "the path argument \"id\" is \".\", which would leave its segment"),
        (get(&client, "").call, "the path argument \"id\" is empty"),
        (Call::new(&client, &GET), "the path argument \"id\" is not set"),
        (list().header("x", "a\r\nb: c"), "the value of header \"x\" has a line break or control character"),
        (list().header("x y", "a"), "\"x y\" is no name of a header"),
        (list().header("Content-Length", "0"), "the header \"Content-Length\" follows from the body and cannot be set"),
        (
            create(&client, &json!({"a": 1})).call.header("transfer-encoding", "chunked"),
            "the header \"transfer-encoding\" follows from the body and cannot be set",
        ),
        (
            list().parameter(Parameter::header("CONTENT-LENGTH"), &7),
            "the header \"CONTENT-LENGTH\" follows from the body and cannot be set",
        ),
        (client.request(Method::Get, "/a\nb"), "the path has a character that URLs cannot have: '\\n'"),
        (client.request(Method::Get, "/a?b=c\r\nd"), "the path has a character that URLs cannot have: '\\r'"),
        (
            list().parameter(Parameter::header("h"), &"a\nb".to_owned()),
            "the value of header \"h\" has a line break or control character",
        ),
        (
            create(&client, &json!([])).call.body_member("a", 1),
            "the body has no members, so \"a\" cannot be added to it",
        ),
        (client.request(Method::Get, "/../admin"), "the path \"/../admin\" leaves its place"),
        (client.request(Method::Get, "/%2e%2E/admin"), "the path \"/%2e%2E/admin\" leaves its place"),
        (
            client.request(Method::Get, "https://evil.example"),
            "the path \"https://evil.example\" does not start with a slash",
        ),
        (client.request(Method::Other("BAD METHOD"), "/"), "Other(\"BAD METHOD\") is no HTTP method"),
    ];
    for (call, message) in cases {
        let error = call.send_raw().await.unwrap_err();
        assert!(error.is_request(), "{error:?}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().ends_with(message), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_given_base_url_goes_before_the_server_of_an_operation() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let seen = sent(&server, Call::new(&client(&server.url()), &ELSEWHERE)).await;
    assert_eq!(seen.target, "/v1/x");

    let home = Client::builder(&API).credential("token", TOKEN).from_env(false).retries(0).build().unwrap();
    let error = Call::new(&home, &ELSEWHERE).send_raw().await.unwrap_err();
    assert!(error.to_string().contains("could not connect to elsewhere.invalid"), "{error}");
}

#[tokio::test]
async fn endpoints_without_description_can_be_called() {
    let server = Server::replying(server::json(200, json!({"new": true}))).await;
    let call = client(&server.url())
        .request(Method::Post, "/new/{id}?a=1")
        .parameter(Parameter::path("id"), &"x/y".to_owned())
        .query("b", "2")
        .body_member("name", "n")
        .body_member("count", 2);
    let reply = call.send_as::<Json<Value>>().await.unwrap();
    assert_eq!(reply["new"], true);
    let seen = server.seen().pop().unwrap();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/v1/new/x%2Fy?a=1&b=2"));
    assert_eq!(seen.json(), json!({"name": "n", "count": 2}));
    assert_eq!(seen.header("authorization"), format!("Bearer {TOKEN}"));

    let server = Server::replying(server::json(404, json!({}))).await;
    let error = client(&server.url()).request(Method::Get, "/gone?secret=1").send_raw().await.unwrap_err();
    assert_eq!(error.operation(), Some("GET /gone"));
}

#[tokio::test]
async fn generated_options_reach_the_request() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let call =
        create(&client(&server.url()), &json!({"a": 1})).body_member("b", 2).query_pair("q", "1").header("x-h", "2");
    call.await.unwrap();
    let seen = server.seen().pop().unwrap();
    assert_eq!((seen.target.as_str(), seen.header("x-h")), ("/v1/things?q=1", "2"));
    assert_eq!(seen.json(), json!({"a": 1, "b": 2}));
}

#[tokio::test]
async fn numbers_that_json_does_not_have_are_refused() {
    use clientwright_runtime::{Body, Model as _, Multipart, Part};
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = client(&server.url());
    let id = Parameter::path("id");
    let list = || Call::new(&client, &LIST);
    for (number, name) in [(f64::NAN, "NaN"), (f64::INFINITY, "infinity"), (f64::NEG_INFINITY, "minus infinity")] {
        let object = std::collections::BTreeMap::from([("a".to_owned(), vec![1.0, number])]);
        let calls = [
            (Call::new(&client, &GET).parameter(id, &number), "the parameter \"id\" is"),
            (Call::new(&client, &GET).parameter(id, &vec![1.0, number]), "the parameter \"id\" has"),
            (list().parameter(Parameter::query("q"), &number), "the parameter \"q\" is"),
            (list().parameter(Parameter::query("q"), &Some(number)), "the parameter \"q\" is"),
            (list().parameter(Parameter::query("q").style(Style::DeepObject), &object), "the parameter \"q\" has"),
            (list().parameter(Parameter::query("q").style(Style::Json), &object), "the parameter \"q\" has"),
            (list().parameter(Parameter::header("x-h"), &number), "the parameter \"x-h\" is"),
            (list().parameter(Parameter::cookie("c"), &number), "the parameter \"c\" is"),
            (Call::new(&client, &CREATE).json(&object), "the body has"),
            (Call::new(&client, &CREATE).json(&number), "the body is"),
            (Call::new(&client, &CREATE).body(Body::from(&object)), "the body has"),
            (Call::new(&client, &CREATE).body(Body::form(object.to_value(), &[])), "the body has"),
            (Call::new(&client, &CREATE).body_member("m", number.to_value()), "the body has"),
            (Call::new(&client, &CREATE).body_member("m", number), "the body has"),
            (create(&client, &json!({"a": 1})).body_member("m", vec![Some(number)]).call, "the body has"),
            (
                Call::new(&client, &CREATE).body(Body::multipart(Multipart::new().part("p", Part::json(&object)))),
                "the part \"p\" has",
            ),
            (
                Call::new(&client, &CREATE).body(Body::multipart(Multipart::new().members(&object.to_value()))),
                "the part \"a\" is",
            ),
        ];
        for (call, start) in calls {
            let error = call.send_raw().await.unwrap_err();
            assert!(error.is_request() && error.to_string().contains(&format!("{start} {name}")), "{error}");
        }
    }
    let error = Call::new(&client, &CREATE).body_member("x", f64::NAN).send_raw().await.unwrap_err();
    assert_eq!(error.to_string(), "things.create: the body has NaN at x, which cannot be sent");
    let error = list().parameter(Parameter::query("q"), &f32::NAN).send_raw().await.unwrap_err();
    assert_eq!(error.to_string(), "things.list: the parameter \"q\" is NaN, which cannot be sent");
    let error = Call::new(&client, &CREATE).json(&vec![vec![f64::NAN]]).send_raw().await.unwrap_err();
    assert_eq!(error.to_string(), "things.create: the body has NaN at [0][0], which cannot be sent");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn methods_that_have_bodies_say_when_none_comes() {
    let server = Server::replying(server::json(200, json!({}))).await;
    let client = client(&server.url());
    let cases = [
        (Method::Post, Some("0")),
        (Method::Put, Some("0")),
        (Method::Patch, Some("0")),
        (Method::Get, None),
        (Method::Delete, None),
    ];
    for (method, expected) in cases {
        let seen = sent(&server, client.request(method, "/things")).await;
        assert_eq!(seen.headers.get("content-length").map(String::as_str), expected, "{method}");
    }
    let seen = sent(&server, client.request(Method::Post, "/things").json(&json!({}))).await;
    assert_eq!(seen.header("content-length"), "2");
}

#[tokio::test]
async fn what_a_path_says_is_one_line_in_a_log() {
    let client = client("http://127.0.0.1:1");
    for path in [
        "/a\n2026-01-01 ERROR forged",
        "/a\r\nb",
        "/a\u{85}b",
        "/a\u{2028}b",
        "/a\u{1b}[31m",
        "/\u{202e}a",
        "\n",
        "/{x}\n",
    ] {
        for error in [
            client.request(Method::Get, path).retries(0).send_raw().await.unwrap_err(),
            client.request(Method::Post, path).retries(0).json(&json!({})).send_raw().await.unwrap_err(),
        ] {
            let call = format!("{:?}", client.request(Method::Get, path));
            let operation = error.operation().unwrap().to_owned();
            for text in [error.to_string(), operation, format!("{error:?}"), call] {
                let odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
                assert!(!text.contains(odd), "{text:?}");
            }
        }
    }
}

#[test]
fn headers_of_the_client_leave_the_framing_alone() {
    for name in ["content-length", "Transfer-Encoding"] {
        let error = builder("https://example.com").default_header(name, "1").build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains("cannot be set"), "{error}");
    }
}
