//! Waiting until a reply is as it should be.

use std::time::Duration;

use clientwright_runtime::testing::Mock;
use clientwright_runtime::{Client, Wait};
use serde_json::json;
use tokio::time::Instant;

use crate::things::{API, GetCall, TOKEN, get};

fn client(mock: &Mock) -> Client {
    let builder = Client::builder(&API).credential("token", TOKEN).from_env(false);
    builder.transport(mock.clone()).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_pauses_grow_and_the_last_reply_is_returned() {
    let (mock, started) = (Mock::new(), Instant::now());
    mock.on::<GetCall>().reply(&json!({"status": "running"})).times(4);
    mock.on::<GetCall>().reply(&json!({"status": "done"}));
    let wait = Wait::new().pauses(Duration::from_secs(2), Duration::from_secs(4));
    let reply = wait.until(get(&client(&mock), "x"), |reply| reply["status"] == "done").await.unwrap();
    assert_eq!(reply["status"], "done");
    assert_eq!(mock.requests().len(), 5);
    // 2, 3, 4 and 4 again.
    assert_eq!(started.elapsed().as_secs(), 13);
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_at_its_deadline_and_with_the_first_error() {
    let (mock, started) = (Mock::new(), Instant::now());
    mock.on::<GetCall>().reply(&json!({"status": "running"})).times(5);
    let call = get(&client(&mock), "x");
    let wait = Wait::new().deadline(Duration::from_secs(5));
    let error = wait.until(call.clone(), |reply| reply["status"] == "done").await.unwrap_err();
    assert!(error.is_timeout() && started.elapsed() <= Duration::from_secs(5), "{error}");
    assert_eq!(error.to_string(), "things.get: not done within the deadline of 5s");
    let mock = Mock::new();
    mock.on::<GetCall>().reply_status(404, json!({}));
    let error = Wait::new().until(get(&client(&mock), "x"), |_| false).await.unwrap_err();
    assert!(error.is_not_found() && mock.requests().len() == 1, "{error}");
}
