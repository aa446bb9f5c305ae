//! The in-memory transport, as a program's tests use it.

use std::time::Duration;

use clientwright_runtime::testing::Mock;
use clientwright_runtime::{Client, Json, Method, Value};
use serde_json::json;

use crate::things::{
    API, Choice, CreateCall, DeleteCall, GetCall, ListCall, NameCall, TOKEN, TailCall, any, create, delete, get, list,
    name, swift, tail,
};

fn client(mock: &Mock) -> Client {
    let builder = Client::builder(&API).credential("token", TOKEN).from_env(false);
    builder.retries(swift()).transport(mock.clone()).build().unwrap()
}

#[tokio::test]
async fn replies_are_programmed_and_requests_read() {
    let mock = Mock::new();
    mock.on::<CreateCall>().reply(&json!({"id": "a"})).header("x-a", "1");
    mock.on::<NameCall>().reply(&"Joe".to_owned());
    mock.on::<DeleteCall>().reply(&());
    mock.on::<TailCall>().reply_bytes(200, "text/event-stream", "data: 1\n\n");
    let client = client(&mock);

    let created = create(&client, &json!({"name": "n"})).query_pair("q", "a b").await.unwrap();
    assert_eq!((created["id"].as_str(), &created.headers()["x-a"]), (Some("a"), &"1".parse().unwrap()));
    assert_eq!(*name(&client).await.unwrap(), "Joe");
    delete(&client, "x/y").await.unwrap();
    assert_eq!(tail(&client).await.unwrap().try_next().await.unwrap().unwrap().data, json!(1));

    let requests = mock.requests();
    let first = &requests[0];
    assert_eq!((first.operation(), first.method(), first.path()), (Some("things.create"), "POST", "/v1/things"));
    assert_eq!(first.query(), [("q".to_owned(), "a b".to_owned())]);
    assert_eq!(first.json::<Value>(), Some(json!({"name": "n"})));
    assert_eq!(first.header("Content-Type"), Some("application/json"));
    assert_eq!(first.header("authorization"), Some("[redacted]"));
    assert_eq!(requests[2].path(), "/v1/things/x%2Fy");
    assert_eq!(mock.requests_of::<NameCall>().len(), 1);
    assert!(!format!("{mock:?}").contains(TOKEN));
}

#[tokio::test]
async fn rules_apply_in_order_and_faults_are_real() {
    let mock = Mock::new();
    mock.on::<GetCall>().fail_connect().times(1);
    mock.on::<GetCall>().reply_status(503, json!({})).times(1);
    mock.on::<GetCall>().reply(&json!(7));
    mock.on::<ListCall>().fail_interrupted();
    mock.on::<CreateCall>().reply_status(404, json!({"message": "none"}));
    let client = client(&mock);
    let seven = get(&client, "x").await.unwrap();
    assert_eq!((seven.as_i64(), seven.attempts()), (Some(7), 3));
    let error = list(&client).await.unwrap_err();
    assert!(error.is_interrupted() && error.attempts() == 3);
    assert!(create(&client, &json!({})).await.unwrap_err().is_not_found());
    assert_eq!(mock.requests().len(), 7);
}

#[tokio::test]
async fn a_call_without_a_rule_says_so() {
    let mock = Mock::new();
    let error = any(&client(&mock)).await.map(|reply| -> Choice { reply.into_inner() }).unwrap_err();
    assert!(error.is_request());
    let told = |why: &str| format!("the request could not be sent: no reply is programmed for {why}");
    let line = format!("things.public: {}", told("things.public, GET /v1/public: there are no rules"));
    assert_eq!((error.to_string(), format!("{error:?}")), (line.clone(), line), "it is in the first line");

    mock.on::<GetCall>().argument("id", "a").body(&json!(1)).reply(&json!(1));
    mock.on::<GetCall>().argument("id", "b").reply(&json!(1)).times(1);
    let client = client(&mock);
    let check = async |call: Result<(), clientwright_runtime::Error>, why: &str| {
        let line = call.unwrap_err().to_string();
        assert!(line.ends_with(&told(why)), "{line}");
    };
    check(get(&client, "x").await.map(drop), r#"things.get, GET /v1/things/x: the nearest rule wants id = "b""#).await;
    get(&client, "b").await.unwrap();
    check(get(&client, "b").await.map(drop), "things.get, GET /v1/things/b: its rule is used up after 1 times").await;
    check(name(&client).await.map(drop), "things.name, GET /v1/things/name: there are rules for things.get").await;
    assert_eq!(mock.unused(), [r#"things.get, id = "a", the body 1 (used 0 of 1 times)"#]);
}

#[tokio::test]
async fn rules_are_for_arguments_bodies_and_whatever_a_function_says() {
    let mock = Mock::new();
    mock.on::<GetCall>().argument("id", "a/b ü").reply(&json!("escaped"));
    mock.on::<GetCall>().when(|request| request.header("x-a") == Some("1")).reply(&json!("by header"));
    mock.on::<GetCall>().reply_with(|request| json!(request.argument("id")));
    mock.on::<ListCall>().argument("per_page", 5).reply(&json!("five"));
    mock.on::<CreateCall>().body(&json!({"name": "n"})).reply(&json!("n"));
    mock.on::<CreateCall>().reply_status_with(|request| (409, json!({"message": request.body().len()})));
    let client = client(&mock);
    assert_eq!(*get(&client, "a/b ü").await.unwrap(), json!("escaped"));
    assert_eq!(*get(&client, "x").header("x-a", "1").await.unwrap(), json!("by header"));
    assert_eq!(*get(&client, "100%").await.unwrap(), json!("100%"));
    assert_eq!(*list(&client).per_page(5).await.unwrap(), json!("five"));
    assert!(list(&client).per_page(6).await.is_err());
    assert_eq!(*create(&client, &json!({"name": "n"})).await.unwrap(), json!("n"));
    assert_eq!(create(&client, &json!({})).await.unwrap_err().message(), Some("2"));
    mock.assert_used();
}

#[tokio::test]
async fn calls_that_are_not_described_and_downloads_have_rules_too() {
    let mock = Mock::new();
    mock.on_request(Method::Post, "/new/thing").reply_status(201, json!({"id": 7}));
    mock.on_request(Method::Get, "/files/a.mp4").reply_bytes(200, "video/mp4", "video");
    let client = client(&mock);
    let made = client.request(Method::Post, "/new/thing").send_as::<Json<Value>>().await.unwrap();
    assert_eq!((made.status(), &made["id"]), (201, &json!(7)));
    let file = client.download("https://files.example/files/a.mp4?X-Signature=1").bytes().await.unwrap();
    assert_eq!(file, "video");
    assert!(client.request(Method::Get, "/new/thing").raw().await.is_err());
    mock.assert_used();
}

#[tokio::test(start_paused = true)]
async fn answers_come_late_or_never() {
    let mock = Mock::new();
    mock.on::<GetCall>().fail_timeout().times(1);
    mock.on::<GetCall>().reply(&json!(7)).delay(Duration::from_secs(30));
    let client = client(&mock);
    let before = tokio::time::Instant::now();
    assert_eq!(get(&client, "x").await.unwrap().attempts(), 2);
    assert_eq!(before.elapsed().as_secs(), 30);
    let late = get(&client, "x").retries(0).timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(late.is_timeout(), "{late}");
}

#[tokio::test]
#[should_panic(expected = "rules that were not used: things.list (used 0 of 1 times)")]
async fn a_rule_that_was_not_used_is_told() {
    let mock = Mock::new();
    mock.on::<ListCall>().reply(&json!(7));
    mock.assert_used();
}

#[tokio::test]
async fn secrets_in_queries_are_not_recorded() {
    let mock = Mock::new();
    mock.on::<ListCall>().reply(&json!({}));
    let builder = Client::builder(&API).credential("query", TOKEN).from_env(false);
    let client = builder.transport(mock.clone()).build().unwrap();
    list(&client).per_page(5).await.unwrap();
    let recorded = mock.requests();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(recorded[0].query(), [pair("per_page", "5"), pair("api_key", "[redacted]")]);
}
