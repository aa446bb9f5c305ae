//! When calls are repeated, and how long they wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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

#[tokio::test]
async fn a_wish_beyond_what_is_waited_for_ends_the_call_at_once() {
    for (name, value, seconds) in [
        ("retry-after", "3600".to_owned(), 3600),
        ("retry-after-ms", "61000".to_owned(), 61),
        ("retry-after", date(), 3600),
    ] {
        for status in [429, 503] {
            let server = Server::replying(server::json(status, json!({})).with(name, &value)).await;
            let started = Instant::now();
            let error = get(&client(&server.url()), "x").await.unwrap_err();
            assert_eq!((error.status(), error.attempts(), server.count()), (Some(status), 1, 1));
            let wish = error.retry_after().unwrap().as_secs_f64();
            assert!((f64::from(seconds) - 30.0..=f64::from(seconds)).contains(&wish), "{value}: {wish}");
            assert!(started.elapsed() < Duration::from_secs(5));
        }
    }
    // Whoever is more patient says so.
    let server = failing_once(server::json(429, json!({})).with("retry-after-ms", 300)).await;
    let hasty =
        get(&client(&server.url()), "x").retries(RetryPolicy::new(2).max_retry_after(Duration::from_millis(200)));
    assert_eq!(hasty.await.unwrap_err().attempts(), 1);
}

fn date() -> String {
    httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600))
}

#[tokio::test]
async fn a_server_that_fails_is_not_given_more_to_do() {
    let fails = Arc::new(AtomicBool::new(true));
    let switch = Arc::clone(&fails);
    let server = Server::start(move |_, _| match switch.load(Ordering::SeqCst) {
        true => server::json(500, json!({})).into(),
        false => server::json(200, json!({})).into(),
    })
    .await;
    let client = builder(&server.url()).build().unwrap();
    for _ in 0..200 {
        get(&client, "x").await.unwrap_err();
    }
    // 200 calls and the 100 repetitions of the default, instead of 600 requests.
    assert_eq!(server.count(), 300);
    // Other clients have budgets of their own; clones share one.
    assert_eq!(get(&client.clone(), "x").await.unwrap_err().attempts(), 1);
    assert_eq!(get(&crate::things::client(&server.url()), "x").await.unwrap_err().attempts(), 3);
    // Five successes earn a repetition.
    fails.store(false, Ordering::SeqCst);
    for _ in 0..5 {
        get(&client, "x").await.unwrap();
    }
    fails.store(true, Ordering::SeqCst);
    assert_eq!(get(&client, "x").await.unwrap_err().attempts(), 2);

    let unlimited = builder(&server.url()).retry_budget(u32::MAX).build().unwrap();
    let none = builder(&server.url()).retry_budget(0).build().unwrap();
    for _ in 0..60 {
        assert_eq!(get(&unlimited, "x").await.unwrap_err().attempts(), 3);
        assert_eq!(get(&none, "x").await.unwrap_err().attempts(), 1);
    }
}
