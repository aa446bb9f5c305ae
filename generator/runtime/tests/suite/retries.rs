//! When calls are repeated, and how long they wait.

use std::time::{Duration, Instant, SystemTime};

use clientwright_runtime::RetryPolicy;
use serde_json::json;

use crate::server::{self, Answer, Server};
use crate::things::{builder, client, create, delete, get};

/// A server that fails once with this and then succeeds.
async fn failing_once(answer: Answer) -> Server {
    Server::start(move |_, before| match before {
        0 => answer.clone().into(),
        _ => server::json(200, json!({})).into(),
    })
    .await
}

#[tokio::test]
async fn statuses_are_retried_by_idempotency() {
    let cases = [
        (408, true, false),
        (409, true, false),
        (429, true, true),
        (500, true, false),
        (502, true, false),
        (503, true, false),
        (504, true, false),
        (400, false, false),
        (401, false, false),
        (404, false, false),
        (422, false, false),
    ];
    for (status, idempotent, other) in cases {
        let server = failing_once(server::json(status, json!({}))).await;
        let client = client(&server.url());
        assert_eq!(get(&client, "x").await.is_ok(), idempotent, "GET {status}");
        let server = failing_once(server::json(status, json!({}))).await;
        assert_eq!(create(&crate::things::client(&server.url()), &json!({})).await.is_ok(), other, "POST {status}");
        let server = failing_once(server::json(status, json!({}))).await;
        assert_eq!(delete(&crate::things::client(&server.url()), "x").await.is_ok(), idempotent, "DELETE {status}");
    }
}

#[tokio::test]
async fn the_server_can_say_that_a_retry_is_safe_or_not() {
    let ask = |value: &str| server::json(500, json!({})).with("x-should-retry", value);
    let server = failing_once(ask("true")).await;
    assert!(create(&client(&server.url()), &json!({})).await.is_ok());
    let server = failing_once(ask("false")).await;
    assert!(get(&client(&server.url()), "x").await.is_err());
    let server = failing_once(server::json(503, json!({})).with("retry-after-ms", 1)).await;
    assert!(create(&client(&server.url()), &json!({})).await.is_ok());
}

#[tokio::test]
async fn every_form_of_retry_after_is_waited_for() {
    let soon = SystemTime::now() + Duration::from_secs(3);
    let cases = [
        ("retry-after-ms", "250".to_owned(), 250, 9000),
        ("retry-after", "1".to_owned(), 1000, 9000),
        ("retry-after", "0.3".to_owned(), 300, 9000),
        ("retry-after", httpdate::fmt_http_date(soon), 900, 9000),
        // Neither of these is a wait to keep to, so the first computed one is used.
        ("retry-after", "0".to_owned(), 0, 9000),
        ("retry-after", "86400".to_owned(), 0, 9000),
        ("retry-after", "soon".to_owned(), 0, 9000),
    ];
    let tasks = cases.map(|(name, value, least, most)| async move {
        let server = failing_once(server::json(429, json!({})).with(name, &value)).await;
        let started = Instant::now();
        let thing = create(&client(&server.url()), &json!({})).await.unwrap();
        let waited = started.elapsed().as_millis();
        assert_eq!(thing.attempts(), 2);
        assert!((least..most).contains(&waited), "{name}: {value} took {waited} ms");
    });
    let mut running = tokio::task::JoinSet::new();
    for task in tasks {
        running.spawn(task);
    }
    for result in running.join_all().await {
        let () = result;
    }
}

#[tokio::test]
async fn the_policy_of_a_call_goes_before_that_of_the_client() {
    let server = Server::replying(server::json(500, json!({}))).await;
    let client = client(&server.url());
    let swift = RetryPolicy::new(4).base_delay(Duration::ZERO);
    for (call, attempts) in [
        (get(&client, "x"), 3),
        (get(&client, "x").retries(RetryPolicy::none()), 1),
        (get(&client, "x").retries(swift), 5),
        (get(&client, "x").idempotent(false), 1),
    ] {
        let before = server.count();
        assert_eq!(call.await.unwrap_err().attempts(), attempts);
        assert_eq!(server.count() - before, attempts as usize);
    }
}

#[tokio::test]
async fn the_first_attempt_does_not_wait_and_the_total_is_capped() {
    let server = Server::replying(server::json(429, json!({})).with("retry-after", 30)).await;
    let slow = RetryPolicy::new(9).base_delay(Duration::from_secs(60)).max_total_wait(Duration::from_secs(1));
    let client = builder(&server.url()).retries(slow).build().unwrap();
    let started = Instant::now();
    let error = get(&client, "x").await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(30))));
    assert!(started.elapsed() < Duration::from_secs(1));
    // A wait beyond the deadline is not begun either.
    let call = get(&client, "x").retries(5).deadline(Duration::from_secs(5));
    assert!(call.await.unwrap_err().is_rate_limited());
    assert!(started.elapsed() < Duration::from_secs(2));
}
