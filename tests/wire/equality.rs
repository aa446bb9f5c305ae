//! What the client sends is what the official Python SDK sent, given the same arguments.
//!
//! `tests/data/requests.json` has every operation twice: with all parameters, and with only the
//! required ones. What differs on purpose is in `spec/decisions.yaml`.

use std::collections::BTreeSet;

use cloudflare_realtimekit::runtime::reqwest::Url;
use serde_json::json;
use tests::arguments::Arguments;
use tests::operations::{self, by_official_name};
use tests::register::{self, Kind, unexplained};
use tests::requests::{Entry, Sent, entries};
use tests::row::Row;

use crate::request::{Request, grouped};
use crate::server::Server;

impl From<Sent> for Request {
    fn from(sent: Sent) -> Self {
        let url = Url::parse(&format!("http://localhost/?{}", sent.query)).expect("a query");
        Self {
            method: sent.method,
            path: sent.path,
            query: grouped(url.query_pairs().map(|(name, value)| (name.into(), value.into()))),
            headers: sent.headers,
            body: sent.body,
        }
    }
}

/// Makes the client's call of one entry and compares what the server saw.
async fn compare(server: &Server, row: &Row, entry: Entry) -> Vec<String> {
    let before = server.requests().await.len();
    let call = match row.call(&server.client(), Arguments::new(&entry.arguments)) {
        Ok(call) => call,
        Err(error) => return vec![format!("arguments: {error}")],
    };
    // The answer is an empty object, which does not fit every reply: only the request matters.
    if let Some(error) = call.await.err().filter(|error| !error.is_decode()) {
        return vec![format!("sending: {error}")];
    }
    let mut requests = server.requests().await.split_off(before);
    assert_eq!(requests.len(), 1, "{}", entry.operation);
    requests.remove(0).differences(&entry.request.into())
}

#[tokio::test]
async fn the_client_sends_what_the_official_sdk_sends() {
    let server = Server::answering(200, json!({})).await;
    let rows = operations::all();
    let (mut found, mut compared) = (Vec::new(), 0);
    for entry in entries() {
        let (operation, variant) = (entry.operation.clone(), entry.variant.clone());
        let lines = match by_official_name(&rows, &operation) {
            Some(row) => compare(&server, row, entry).await,
            None => vec!["the table has no such operation".to_owned()],
        };
        compared += 1;
        found.extend(lines.into_iter().map(|line| (format!("{operation} ({variant})"), line)));
    }
    let decided = register::of_kind(Kind::Wire);
    let problems = unexplained(&found, &decided);
    assert!(
        problems.is_empty(),
        "{compared} requests: {}",
        register::advice(&problems, "tests/data/requests.json", "wire")
    );
    println!("{compared} requests are equal, but for {} decided differences", found.len());
    assert_eq!(compared, 110);
}

#[test]
fn every_operation_of_the_table_was_sent() {
    let sent: BTreeSet<String> = entries().into_iter().map(|entry| entry.operation).collect();
    let rows = operations::all();
    let names: Vec<&str> = rows.iter().flat_map(|row| row.official).copied().collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "a name twice");
    let unsent: Vec<&str> = names.into_iter().filter(|name| !sent.contains(*name)).collect();
    // Only the official Go SDK has it, and the requests are the Python SDK's.
    assert_eq!(
        unsent,
        ["livestreams.NewIndependentLivestream"],
        "tests/data/requests.json has no request of these: record what the official SDK sends, or name them here"
    );
}

#[test]
fn the_one_operation_of_two_resources_is_the_same() {
    let client = cloudflare_realtimekit::Client::builder().from_env(false).api_token("t").account_id("a");
    let app = client.build().expect("a client").app("x");
    let types = [
        std::any::type_name_of_val(&app.analytics().daywise()),
        std::any::type_name_of_val(&app.livestreams().daywise()),
    ];
    assert_eq!(types[0], types[1]);
}

/// A query whose values repeat keeps their order on the way through [`grouped`].
#[test]
fn the_file_has_queries_with_repeated_names() {
    let repeated = entries().into_iter().map(|entry| Request::from(entry.request));
    let most = repeated.flat_map(|request| request.query.into_values()).map(|values| values.len()).max();
    assert_eq!(most, Some(2));
}
