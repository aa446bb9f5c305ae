//! Secrets are nowhere: a marked one goes through every place that takes one, against a server that throws back all it
//! gets, and nothing that can be printed has it.

use std::error::Error as _;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use clientwright_runtime::{Call, Client, ClientBuilder, Error, Json, Method, Parameter, Value, reqwest};
use serde_json::json;

use crate::server::{self, Act, Seen, Server};
use crate::things::{API, GET, LIST, TAIL};
use crate::tracing_events;

/// The secret has characters that are written differently by every encoding; neither half may show.
const MARK: &str = "s3cr/\"m4rk\\+&é";
const HALVES: [&str; 2] = ["s3cr", "m4rk"];

/// A header's, a query's or an argument's own way to a server.
type Place = (&'static str, fn(&str) -> ClientBuilder, fn(&Client) -> Call);

fn bare(url: &str) -> ClientBuilder {
    Client::builder(&API).base_url(url).from_env(false).retries(0)
}

fn plain(url: &str) -> ClientBuilder {
    bare(url).credential("token", "another")
}

fn list(client: &Client) -> Call {
    Call::new(client, &LIST)
}

/// All places that take secrets: in the client, and in a call.
fn places() -> Vec<Place> {
    vec![
        ("token", |url| bare(url).credential("token", MARK), list),
        ("key", |url| bare(url).credential("email", MARK).credential("key", MARK), list),
        ("query", |url| bare(url).credential("query", MARK), list),
        ("cookie", |url| bare(url).credential("cookie", MARK), list),
        ("default header", |url| plain(url).default_header("authorization", format!("Bearer {MARK}")), list),
        ("default key", |url| plain(url).default_header("X-Api-Key", MARK), list),
        ("call's header", plain, |client| list(client).header("Authorization", format!("Bearer {MARK}"))),
        ("call's key", plain, |client| list(client).header("x-session-token", MARK)),
        ("call's pair", plain, |client| list(client).query("access_token", MARK)),
        ("query parameter", plain, |client| list(client).parameter(Parameter::query("apiKey"), &MARK.to_owned())),
        ("header parameter", plain, |client| list(client).parameter(Parameter::header("x-secret"), &MARK.to_owned())),
        ("cookie parameter", plain, |client| {
            list(client).parameter(Parameter::cookie("session_token"), &MARK.to_owned())
        }),
        ("free path", plain, |client| client.request(Method::Get, "/new?token=s3cr-m4rk")),
        ("free path's pair", plain, |client| client.request(Method::Get, "/new?a=1").query("signature", MARK)),
        // What may be anything is not thrown back by these servers, but it is not shown by `Debug` either.
        ("body", plain, |client| client.request(Method::Post, "/quiet").json(&json!({"password": MARK}))),
        ("member", plain, |client| client.request(Method::Post, "/quiet").body_member("password", MARK)),
        ("odd header", plain, |client| client.request(Method::Get, "/quiet").header("x-odd", MARK)),
        ("odd pair", plain, |client| client.request(Method::Get, "/quiet").query("odd", MARK)),
        ("odd parameter", plain, |client| {
            client.request(Method::Get, "/quiet/{odd}").parameter(Parameter::path("odd"), &MARK.to_owned())
        }),
    ]
}

/// Everything that a server knows of a request, as it may be thrown back in a text.
fn echo(seen: &Seen) -> String {
    if seen.target.starts_with("/v1/quiet") {
        return "nothing".to_owned();
    }
    let headers: Vec<String> = seen.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    // What came encoded is thrown back decoded, too.
    let decoded = if seen.target.contains("s3cr%2F") || seen.header("cookie").contains("s3cr") { MARK } else { "" };
    format!("{decoded} {} {}", seen.target, headers.join(" "))
}

/// The ways in which a server throws it back; `pad` moves the text to where excerpts are cut.
fn answers(seen: &Seen, way: usize, pad: usize) -> Act {
    let said = "x".repeat(pad) + &echo(seen);
    let head: String = said.chars().filter(|c| !c.is_control()).collect();
    match way {
        0 => server::json(401, json!({"error": {"code": said, "message": said}})).with("x-echo", head).into(),
        1 => server::json(302, json!({"message": said})).with("location", format!("ftp://a.invalid/?{head}")).into(),
        2 => server::bytes(200, "text/html", said).into(),
        3 => server::bytes(500, "text/plain", said).into(),
        4 => server::json(200, json!({ said.clone(): said })).into(),
        5 => server::json(200, json!({"success": false, "message": said})).with("set-cookie", head).into(),
        6 => server::bytes(200, "text/event-stream", format!("event: error\ndata: {said}\n\ndata: {said}\n\n")).into(),
        7 => server::json(404, json!({"title": said})).with("content-encoding", head.replace([',', ';'], "")).into(),
        8 => Act::Truncate,
        _ => Act::Reset,
    }
}

const WAYS: usize = 10;

/// Every text that an error can be made to show.
fn shown(error: &Error) -> String {
    let mut text = format!("{error}\n{error:#}\n{error:?}\n{error:#?}\n{:?} {:?}\n", error.message(), error.code());
    if let Some(error) = error.decode_error() {
        let _ = write!(text, "{error}\n{error:?}\n{}\n", error.path());
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, "{error}\n{error:#}\n{error:?}\n{error:#?}\n");
        cause = error.source();
    }
    if let Some(Err(error)) = error.reply::<Json<i64>>() {
        let _ = write!(text, "{error} {error:?}");
    }
    let _ = write!(text, "{:?}", error.operation());
    text
}

fn assert_clean(text: &str, context: &str) {
    for half in HALVES {
        if let Some(at) = text.find(half) {
            let from = text[..at].char_indices().rev().nth(60).map_or(0, |(position, _)| position);
            let rest: String = text[from..].chars().take(160).collect();
            panic!("{context}: …{rest}…");
        }
    }
}

/// The errors of a call that is sent in every way; what is no error is looked at here.
async fn outcomes(asked: &Call, context: &str) -> Vec<Error> {
    let mut found = vec![asked.clone().send_as::<Json<i64>>().await.err()];
    match asked.clone().send_as::<Json<Value>>().await {
        Ok(response) => assert_clean(&format!("{:?}", response.map(|_| ())), context),
        Err(error) => found.push(Some(error)),
    }
    match asked.clone().send_events::<i64>().await {
        Ok(mut events) => {
            assert_clean(&format!("{events:?}"), context);
            while let Some(event) = events.next().await {
                found.push(event.err());
            }
        }
        Err(error) => found.push(Some(error)),
    }
    match asked.clone().raw().await {
        Ok(response) => assert_clean(&format!("{:?}", response.map(|_| ())), context),
        Err(error) => found.push(Some(error)),
    }
    found.into_iter().flatten().collect()
}

#[tokio::test]
async fn a_marked_secret_is_in_nothing_that_can_be_printed() {
    let log = tracing_events::log();
    let mut errors = 0;
    for (name, builder, call) in places() {
        let next = Arc::new(Mutex::new((0, 0)));
        let how = Arc::clone(&next);
        let server = Server::start(move |seen, _| {
            let (way, pad) = *how.lock().unwrap();
            answers(seen, way, pad)
        })
        .await;
        let built = builder(&server.url());
        assert_clean(&format!("{built:?}"), name);
        let client = built.build().unwrap();
        let asked = call(&client);
        let sending = asked.clone().send_raw();
        assert_clean(&format!("{client:?} {asked:?} {asked:#?} {:?} {sending:?}", asked.clone().raw()), name);
        for way in 0..WAYS {
            // Excerpts are cut after 120 and 300 characters.
            let pads = (100..125).step_by(3).chain((280..305).step_by(5));
            for pad in std::iter::once(0).chain(pads.filter(|_| matches!(way, 0 | 2 | 4))) {
                *next.lock().unwrap() = (way, pad);
                let context = format!("{name}, way {way}, pad {pad}");
                let found = outcomes(&asked, &context).await;
                errors += found.len();
                found.iter().for_each(|error| assert_clean(&shown(error), &context));
            }
        }
    }
    assert!(errors > 1_000, "only {errors} errors were looked at");
    let logged = log.take();
    assert!(logged.contains("url.template") && logged.contains("attempt failed"), "nothing was logged");
    assert_clean(&logged, "spans and events");
}

#[tokio::test]
async fn settings_that_are_refused_are_not_shown() {
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{MARK}\n-----END PRIVATE KEY-----\n");
    let proxy =
        |builder: ClientBuilder| builder.proxy(reqwest::Proxy::all("http://user:s3cr-m4rk@127.0.0.1:1").unwrap());
    let builders: [fn() -> ClientBuilder; 7] = [
        || plain("https://user:s3cr-m4rk@example.com"),
        || plain("https://example.com/?token=s3cr-m4rk"),
        || plain("s3cr m4rk"),
        || bare("https://example.com").credential("token", format!("{MARK}\r\nx: y")),
        || plain("https://example.com").default_header("authorization", format!("{MARK}\n")),
        || plain("https://example.com").identity(format!("{MARK}\n")),
        || plain("https://example.com").root_certificate(MARK),
    ];
    for builder in builders.map(|builder| builder()).into_iter().chain([plain("https://example.com").identity(pem)]) {
        assert_clean(&format!("{builder:?}"), "a builder");
        assert_clean(&shown(&builder.build().unwrap_err()), "an error of build");
    }
    for url in ["http://127.0.0.1:2", "https://things.invalid"] {
        let client = proxy(plain(url)).build().unwrap();
        assert_clean(&format!("{client:?}"), "a client with a proxy");
        let error = list(&client).send_raw().await.unwrap_err();
        assert_clean(&shown(&error), "an error of a proxy");
    }
    for operation in [&GET, &TAIL] {
        let client = plain("http://127.0.0.1:2").build().unwrap();
        let call = Call::new(&client, operation).header("authorization", format!("{MARK}\n"));
        assert_clean(&shown(&call.send_raw().await.unwrap_err()), "a header that cannot be sent");
    }
}

/// What a transport of one's own is given, and what a mock keeps.
#[tokio::test]
async fn transports_can_print_what_they_are_given() {
    use clientwright_runtime::transport::{BoxFuture, IncomingResponse, Request, Transport, TransportError};

    #[derive(Clone, Default)]
    struct Printing(Arc<Mutex<String>>, clientwright_runtime::testing::Mock);

    impl Transport for Printing {
        fn send(&self, request: Request) -> BoxFuture<'_, Result<IncomingResponse, TransportError>> {
            let _ = write!(self.0.lock().unwrap(), "{request:?} {request:#?} {:?}", request.headers);
            self.1.send(request)
        }
    }

    for (name, builder, call) in places().into_iter().filter(|(name, ..)| !name.starts_with("odd")) {
        let printing = Printing::default();
        let client = builder("https://example.com").transport(printing.clone()).build().unwrap();
        let error = call(&client).send_raw().await.unwrap_err();
        assert_clean(&shown(&error), name);
        assert_clean(&printing.0.lock().unwrap(), name);
        assert_clean(&format!("{:?} {:?}", printing.1, printing.1.requests()), name);
    }
}
