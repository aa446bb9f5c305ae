//! One client over several runtimes of Tokio, as tests with `#[tokio::test]` have them.

use std::time::Duration;

use clientwright_runtime::Client;
use serde_json::json;
use tokio::runtime::{Builder, Runtime};

use crate::server::{self, Act, Server};
use crate::things::{client, create, get};

/// What `#[tokio::test]` makes for each test.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_client_outlives_the_runtimes_that_it_is_used_in() {
    let of_server = Runtime::new().unwrap();
    let server = of_server.block_on(Server::replying(server::json(200, json!({}))));
    let client = client(&server.url());
    for round in 0..30 {
        runtime().block_on(async {
            for _ in 0..3 {
                // A call that is not idempotent is not repeated, so it would show a connection that is gone.
                let reply = create(&client, &json!({})).await.unwrap();
                assert_eq!(reply.attempts(), 1, "round {round}");
                get(&client, "x").await.unwrap();
            }
        });
    }
    assert_eq!(server.count(), 180);
    // Tests run at the same time.
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..10 {
                    runtime().block_on(async { get(&client, "x").await.unwrap() });
                }
            });
        }
    });
}

/// A connection belongs to the runtime that made it, and ends with it, also under a call of another one.
#[test]
fn a_runtime_that_ends_takes_its_connections_along() {
    let of_server = Runtime::new().unwrap();
    // Only the first request on a connection is answered soon.
    let answering = |seen: &server::Seen, before: usize| match (before, seen.connection) {
        (1, _) => Act::Silence(Duration::from_secs(10)),
        _ => server::json(200, json!({})).into(),
    };
    let call = |client: Client, is_get: bool| async move {
        match is_get {
            true => get(&client, "x").await.map(|reply| reply.attempts()),
            false => create(&client, &json!({})).await.map(|reply| reply.attempts()),
        }
    };
    for is_get in [true, false] {
        let server = of_server.block_on(Server::start(answering));
        let client = client(&server.url());
        let first = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        first.block_on(call(client.clone(), true)).unwrap();
        let second = runtime();
        let waiting = second.spawn(call(client, is_get));
        let end = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            first.shutdown_timeout(Duration::from_secs(5));
        });
        let ended = second.block_on(waiting).unwrap();
        end.join().unwrap();
        match ended {
            Ok(attempts) => assert!(is_get && attempts == 2),
            Err(error) => assert!(!is_get && error.is_interrupted(), "{error:?}"),
        }
    }
}
