//! What the client sends is what the official Python SDK sent, given the same arguments.
//!
//! `tests/data/requests.json` has every operation twice: with all parameters, and with only the
//! required ones. What differs on purpose is in `tests/data/differences.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use cloudflare_realtimekit::runtime::reqwest::Url;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tests::arguments::Arguments;
use tests::description;
use tests::operations::{self, by_official_name};
use tests::row::Row;

use crate::request::{Request, grouped};
use crate::server::Server;

/// What the SDK was given, and what it sent.
#[derive(Deserialize)]
struct Entry {
    operation: String,
    variant: String,
    arguments: Map<String, Value>,
    request: Sent,
}

#[derive(Deserialize)]
struct Sent {
    method: String,
    path: String,
    query: String,
    headers: BTreeMap<String, String>,
    body: Option<Value>,
}

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

/// A difference that is meant.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Difference {
    operation: String,
    variant: String,
    /// What differs: `method`, `path`, `query NAME`, `header NAME` or `body PATH`.
    what: String,
    reason: String,
}

fn entries() -> Vec<Entry> {
    serde_json::from_str(&description::data("requests.json")).expect("entries")
}

fn meant() -> Vec<Difference> {
    serde_yaml::from_str(&description::data("differences.yaml")).expect("differences")
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

/// What was found and is not meant, and what is meant but was not found.
fn unexplained(found: Vec<(String, String, String)>, meant: &[Difference]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut used = BTreeSet::new();
    for (operation, variant, line) in found {
        let what = line.split(": ").next().unwrap_or_default();
        let is_it = |one: &&Difference| (&one.operation, &one.variant) == (&operation, &variant) && one.what == what;
        match meant.iter().find(is_it) {
            Some(one) => drop(used.insert(one)),
            None => problems.push(format!("{operation} ({variant}): {line}")),
        }
    }
    let stale = meant.iter().filter(|one| !used.contains(one));
    problems.extend(stale.map(|one| format!("stale: {one:?}")));
    let mute = meant.iter().filter(|one| one.reason.trim().is_empty());
    problems.extend(mute.map(|one| format!("without a reason: {one:?}")));
    problems
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
        found.extend(lines.into_iter().map(|line| (operation.clone(), variant.clone(), line)));
    }
    let problems = unexplained(found, &meant());
    assert!(problems.is_empty(), "{} problems in {compared} requests\n{}", problems.len(), problems.join("\n"));
    println!("{compared} requests are equal, but for {} differences that are meant", meant().len());
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
    assert_eq!(unsent, ["livestreams.NewIndependentLivestream"]);
    assert_eq!(rows.len(), 55);
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

#[test]
fn what_is_stale_missing_or_unreasoned_is_found() {
    let difference = |what: &str, reason: &str| Difference {
        operation: "a.b".to_owned(),
        variant: "all".to_owned(),
        what: what.to_owned(),
        reason: reason.to_owned(),
    };
    let found = |line: &str| ("a.b".to_owned(), "all".to_owned(), line.to_owned());
    let cases = [
        (vec![], vec![], ""),
        (vec![found("path: x, expected y")], vec![], "a.b (all): path: x, expected y"),
        (vec![found("path: x")], vec![difference("path", "because")], ""),
        (vec![found("path: x")], vec![difference("path", " ")], "without a reason"),
        (vec![], vec![difference("path", "because")], "stale"),
        (vec![found("query q: x")], vec![difference("query r", "because")], "a.b (all): query q: x"),
    ];
    for (found, meant, beginning) in cases {
        let problems = unexplained(found, &meant);
        let first = problems.first().map_or("", String::as_str);
        assert!(first.starts_with(beginning) && first.is_empty() == beginning.is_empty(), "{problems:?}");
    }
}

/// A query whose values repeat keeps their order on the way through [`grouped`].
#[test]
fn the_file_has_queries_with_repeated_names() {
    let repeated = entries().into_iter().map(|entry| Request::from(entry.request));
    let most = repeated.flat_map(|request| request.query.into_values()).map(|values| values.len()).max();
    assert_eq!(most, Some(2));
}
