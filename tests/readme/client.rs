//! What the client's README says of defaults, features, variables and errors.

use std::collections::BTreeSet;

use cloudflare_realtimekit::Client;
use cloudflare_realtimekit::runtime::defaults as d;

use crate::{code, read, table};

const FILE: &str = "generated/README.md";

#[test]
fn the_table_of_defaults_has_the_constants() {
    let expected = [
        ("timeout", format!("{:?}", d::TIMEOUT)),
        ("deadline", format!("{:?}", d::DEADLINE)),
        ("event_timeout", format!("{:?}", d::EVENT_TIMEOUT)),
        ("connect_timeout", format!("{:?}", d::CONNECT_TIMEOUT)),
        ("configure_http", format!("{:?}", d::IDLE_TIMEOUT)),
        ("retries", d::RETRIES.to_string()),
        ("RetryPolicy::base_delay", format!("{:?}", d::BASE_DELAY)),
        ("RetryPolicy::max_delay", format!("{:?}", d::MAX_DELAY)),
        ("RetryPolicy::jitter", d::JITTER.to_string()),
        ("retry_budget", d::RETRY_BUDGET.to_string()),
        ("RetryPolicy::max_retry_after", format!("{:?}", d::MAX_RETRY_AFTER)),
        ("RetryPolicy::max_total_wait", format!("{:?}", d::MAX_TOTAL_WAIT)),
        ("", d::REDIRECTS.to_string()),
        ("max_reply_bytes", d::MAX_REPLY_BYTES.to_string()),
        ("from_env", d::FROM_ENV.to_string()),
        ("danger_allow_plain_http", d::PLAIN_HTTP.to_string()),
    ];
    let rows = table(&read(FILE), "| what | default |");
    let found: Vec<(&str, &str)> = rows.iter().map(|cells| (cells[2].trim_matches('`'), cells[1].as_str())).collect();
    let expected: Vec<(&str, &str)> = expected.iter().map(|(setter, value)| (*setter, value.as_str())).collect();
    assert_eq!(found, expected);
    let declared = read("generator/runtime/src/defaults.rs").matches("pub const ").count();
    assert_eq!(declared, expected.len(), "a default is not in the table");
}

#[test]
fn every_feature_of_the_manifest_is_in_the_table() {
    let manifest = read("generated/Cargo.toml");
    let features = manifest.split("[features]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or_default();
    let lines = features.lines().filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned());
    let declared: BTreeSet<String> = names.filter(|name| name != "default").collect();
    let rows = table(&read(FILE), "| feature |");
    let told: BTreeSet<String> = rows.iter().flat_map(|cells| code(&cells[0])).map(str::to_owned).collect();
    assert_eq!(told, declared);
}

#[test]
fn every_credential_is_in_the_table() {
    let client = Client::builder().from_env(false).account_id("account").api_token("token").build();
    let client = client.expect("a client with all that it needs");
    let api = client.core().api();
    let declared: BTreeSet<&str> = api.credentials.iter().filter_map(|credential| credential.env).collect();
    let text = read(FILE);
    let rows = table(&text, "| scheme |");
    let told: BTreeSet<&str> = rows.iter().flat_map(|cells| code(&cells[2])).collect();
    assert_eq!(told, declared);
    assert_eq!(rows.len(), api.security.len(), "one row for each scheme");
    assert!(text.contains(api.base_url_env.expect("the base URL has a variable")));
}

#[test]
fn every_predicate_of_errors_is_in_the_table() {
    let source = read("generator/runtime/src/reply/error.rs");
    let names = source.split("pub fn ").skip(1).filter_map(|after| after.split('(').next());
    let declared: BTreeSet<&str> = names.filter(|name| name.starts_with("is_")).collect();
    let rows = table(&read(FILE), "| predicate |");
    let told: BTreeSet<&str> = rows.iter().flat_map(|cells| code(&cells[0])).collect();
    assert_eq!(told, declared);
}
