//! The in-memory transport, as a program's tests use it.

use clientwright_runtime::testing::Mock;
use clientwright_runtime::{Client, Value};
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
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "no reply is programmed for things.public (GET /v1/public)");
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
