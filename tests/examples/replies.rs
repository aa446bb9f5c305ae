//! Each operation against a server on loopback that answers with the description's example.

use clientwright::openapi::{Operation, ParameterLocation};
use cloudflare_realtimekit::Client;
use serde_json::{Map, Value, json};
use tests::arguments::Arguments;
use tests::description::Description;
use tests::operations::{self, by_id};
use tests::row::Row;
use tests::trip::differences;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Arguments out of the examples of parameters and of the body.
fn arguments(description: &Description, operation: &Operation) -> Map<String, Value> {
    let mut arguments = Map::new();
    if let Some(at) = description.request_examples(operation).first() {
        arguments = description.value(*at).as_object().expect("an object").clone();
    }
    for parameter in operation.parameters.iter().filter(|one| one.place == ParameterLocation::Path) {
        let at = parameter.examples.first().unwrap_or_else(|| panic!("{}: no example", parameter.name));
        arguments.insert(parameter.name.replace('-', "_"), description.value(*at));
    }
    arguments
}

/// The path of an operation with its arguments.
fn filled(operation: &Operation, arguments: &Map<String, Value>) -> String {
    let mut path = format!("/client/v4{}", operation.path);
    for parameter in operation.parameters.iter().filter(|one| one.place == ParameterLocation::Path) {
        let value = arguments[&parameter.name.replace('-', "_")].as_str().expect("a text");
        path = path.replace(&format!("{{{}}}", parameter.name), value);
    }
    path
}

fn client(server: &MockServer, account: &Value) -> Client {
    let builder = Client::builder()
        .from_env(false)
        .base_url(format!("{}/client/v4", server.uri()))
        .api_token("test-token")
        .account_id(account.as_str().expect("a text"))
        .retries(0);
    builder.build().expect("a client with all that it needs")
}

/// Calls the operation on a server that knows nothing else, and compares what it returns.
async fn check(description: &Description, operation: &Operation, row: &Row) -> Result<(), String> {
    let arguments = arguments(description, operation);
    let example = description.value(description.reply_examples(operation, true)[0]);
    let server = MockServer::start().await;
    let status = description.success_status(operation);
    let wanted = Mock::given(method(row.operation.method().as_str())).and(path(filled(operation, &arguments)));
    wanted.respond_with(ResponseTemplate::new(status).set_body_json(&example)).mount(&server).await;

    let client = client(&server, arguments.get("account_id").unwrap_or(&json!("any")));
    let call = row.call(&client, Arguments::new(&arguments))?;
    let reply = call.await.map_err(|error| error.to_string())?;
    let lost = differences(&reply, &example);
    if (reply.status(), reply.attempts(), lost.is_empty()) != (status, 1, true) {
        return Err(format!("{} after {} attempts: {}", reply.status(), reply.attempts(), lost.join("; ")));
    }
    let received = server.received_requests().await.unwrap_or_default();
    if let Some(at) = description.request_examples(operation).first() {
        let body: Value = serde_json::from_slice(&received[0].body).map_err(|error| error.to_string())?;
        let lost = differences(&body, &description.value(*at));
        return if lost.is_empty() { Ok(()) } else { Err(format!("request: {}", lost.join("; "))) };
    }
    Ok(())
}

#[tokio::test]
async fn every_operation_returns_the_example_that_it_is_answered_with() {
    let description = Description::load();
    let rows = operations::all();
    let mut wrong = Vec::new();
    for operation in &description.document.operations {
        let id = operation.id.as_deref().unwrap_or_default();
        let checked = match by_id(&rows, id) {
            Ok(row) => check(&description, operation, row).await,
            Err(message) => Err(message),
        };
        wrong.extend(checked.err().map(|error| format!("{id}: {error}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let described = description.document.operations.len();
    assert_eq!(rows.len(), described, "tests/src/operations.rs has rows of operations that are gone, or twice");
}

#[tokio::test]
async fn another_reply_than_the_example_is_noticed() {
    let description = Description::load();
    let operation = description.operation("sessions.get");
    let rows = operations::all();
    let other = by_id(&rows, "active_session.get").expect("a row");
    let error = check(&description, operation, other).await.expect_err("the path is another one");
    assert!(error.contains("meeting_id"), "{error}");
    let listed = description.operation("sessions.list");
    let error = check(&description, listed, by_id(&rows, "recordings.list").expect("a row")).await;
    assert!(error.expect_err("no such path").contains("404"));
    assert_eq!(differences(&json!({"a": 1}), &json!({"a": 2})).len(), 1);
}
