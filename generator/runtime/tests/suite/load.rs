//! Ten thousand calls, 64 at a time, a fifth of the requests failing: what the server saw and what
//! callers got, counted.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clientwright_runtime::{Client, Error, RetryPolicy};
use serde_json::json;

use crate::server::{self, Act, Seen, Server};
use crate::things::{builder, create, get};

const CALLS: usize = 10_000;
const AT_A_TIME: usize = 64;

/// What the server did, besides what every server counts.
#[derive(Default)]
struct Ledger {
    faults: AtomicUsize,
    /// How many times each call that is not idempotent was acted on.
    executed: Mutex<HashMap<String, usize>>,
}

impl Ledger {
    /// One request in five fails, in one of eight ways; only some are after the server has acted.
    fn handle(&self, seen: &Seen, before: usize) -> Act {
        // Spread by a fixed stride, so that every run has the same share.
        let draw = before.wrapping_mul(7919) % 1000;
        let ok = server::json(200, json!({"ok": true}));
        if draw >= 200 {
            self.execute(seen);
            return ok.into();
        }
        self.faults.fetch_add(1, Ordering::SeqCst);
        match draw % 8 {
            0 => Act::Reset,
            1 => self.after(seen, Act::Reset),
            2 => self.after(seen, Act::Truncate),
            3 => self.after(seen, Act::ResetInBody),
            4 => server::json(503, json!({})).with("retry-after-ms", 1).into(),
            5 => server::json(429, json!({})).with("retry-after-ms", 1).into(),
            6 => self.after(seen, server::json(500, json!({})).into()),
            _ => self.after(seen, Act::ReplyThenClose(ok, Duration::ZERO)),
        }
    }

    fn after(&self, seen: &Seen, act: Act) -> Act {
        self.execute(seen);
        act
    }

    fn execute(&self, seen: &Seen) {
        if seen.method == "POST" {
            let id = seen.header("x-call").to_owned();
            *self.executed.lock().unwrap().entry(id).or_default() += 1;
        }
    }
}

/// What the callers got.
#[derive(Debug, Default)]
struct Tally {
    get_ok: usize,
    get_failed: usize,
    post_ok: usize,
    post_failed: usize,
    attempts: usize,
}

async fn one(client: &Client, number: usize) -> (bool, Result<u32, Error>) {
    let is_get = number.is_multiple_of(2);
    let id = number.to_string();
    let result = if is_get {
        get(client, &id).header("x-call", id).await.map(|reply| reply.attempts())
    } else {
        create(client, &json!({"n": number})).header("x-call", id).await.map(|reply| reply.attempts())
    };
    (is_get, result)
}

async fn run(client: &Client) -> Tally {
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..AT_A_TIME {
        let (client, next) = (client.clone(), Arc::clone(&next));
        workers.spawn(async move {
            let mut results = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::SeqCst);
                if number >= CALLS {
                    return results;
                }
                results.push(one(&client, number).await);
            }
        });
    }
    let mut tally = Tally::default();
    for (is_get, result) in workers.join_all().await.into_iter().flatten() {
        match (is_get, &result) {
            (true, Ok(_)) => tally.get_ok += 1,
            (true, Err(_)) => tally.get_failed += 1,
            (false, Ok(_)) => tally.post_ok += 1,
            (false, Err(_)) => tally.post_failed += 1,
        }
        tally.attempts += match &result {
            Ok(attempts) => *attempts,
            Err(error) => error.attempts(),
        } as usize;
    }
    tally
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_ends_nothing_acts_twice_and_no_connection_is_left() {
    let ledger = Arc::new(Ledger::default());
    let handler = Arc::clone(&ledger);
    let server = Server::start(move |seen, before| handler.handle(seen, before)).await;
    let patient = RetryPolicy::new(8).base_delay(Duration::from_millis(1));
    let client = builder(&server.url()).retries(patient).build().unwrap();

    let started = Instant::now();
    let tally = run(&client).await;
    let took = started.elapsed();

    let executed = ledger.executed.lock().unwrap().clone();
    let twice = executed.values().filter(|count| **count > 1).count();
    let faults = ledger.faults.load(Ordering::SeqCst);
    let requests = server.count();
    drop(client);
    let left = connections_left(&server).await;
    let (opened, peak) = (server.opened.load(Ordering::SeqCst), server.peak.load(Ordering::SeqCst));
    println!("load: {CALLS} calls, {AT_A_TIME} at a time, in {took:.1?}");
    println!(
        "  server: {requests} requests, {faults} faults, {opened} connections opened, at most {peak} open, {left} left"
    );
    println!("  server: {} writes acted on, {twice} of them twice", executed.len());
    println!("  callers: {tally:?}");

    assert_eq!(tally.get_ok + tally.get_failed + tally.post_ok + tally.post_failed, CALLS);
    assert_eq!(twice, 0, "a call that is not idempotent was acted on twice");
    assert_eq!(tally.get_failed, 0, "reads are repeated until they succeed");
    assert!(tally.post_failed > 0 && tally.post_ok > CALLS / 3);
    let share = faults as f64 / requests as f64;
    assert!((0.15..0.25).contains(&share), "a share of {share} failed");
    assert_eq!(left, 0, "connections are left");
    assert!(peak <= 2 * AT_A_TIME, "{peak} connections at once");
}

/// How many connections are open a moment after the client is gone.
async fn connections_left(server: &Server) -> usize {
    for _ in 0..50 {
        if server.open.load(Ordering::SeqCst) == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    server.open.load(Ordering::SeqCst)
}
