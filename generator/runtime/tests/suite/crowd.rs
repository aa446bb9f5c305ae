//! Ten thousand calls at the same time, against a server in a process of its own: what it saw, and what they cost here.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::server::{self, Act, Server};
use crate::things::{builder, create, get};

const CALLS: usize = 10_000;

/// The server, which the test below starts as a process: it says where it is, serves until its input ends, and then says
/// what it saw.
#[test]
#[ignore = "started as a process by another test"]
fn serves_in_a_process() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let calls: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
    let seen = Arc::clone(&calls);
    let server = runtime.block_on(Server::start(move |request, _| {
        *seen.lock().unwrap().entry(request.header("x-call").to_owned()).or_default() += 1;
        Act::Late(server::json(200, json!({"ok": true})), Duration::from_millis(500))
    }));
    println!("\nat {}", server.url());
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    let calls = calls.lock().unwrap();
    let twice = calls.values().filter(|count| **count > 1).count();
    println!("\nsaw {} {twice} {}", calls.len(), server.peak.load(Ordering::SeqCst));
}

/// A line that the process prints, after its first word.
fn told(output: &mut BufReader<std::process::ChildStdout>, word: &str) -> String {
    let mut line = String::new();
    while output.read_line(&mut line).unwrap() > 0 {
        if let Some(rest) = line.trim().strip_prefix(word) {
            return rest.trim().to_owned();
        }
        line.clear();
    }
    panic!("the server did not say {word:?}");
}

fn start() -> (Child, BufReader<std::process::ChildStdout>) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "--nocapture", "crowd::serves_in_a_process"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

/// How many files a process may have open; many systems allow fewer than ten thousand.
fn open_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find(|line| line.starts_with("Max open files"));
    line.and_then(|line| line.split_whitespace().nth(3)?.parse().ok()).unwrap_or(256)
}

/// A figure of this process, in KiB.
fn memory(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_one_of_a_crowd_of_calls_ends_and_none_is_sent_twice() {
    // Other tests of this process have sockets, too.
    let calls = CALLS.min(open_files().saturating_sub(600));
    let (mut process, mut output) = start();
    // So many connections at once overflow the queue of the server, and are asked for again by the system.
    let client = builder(&told(&mut output, "at")).connect_timeout(Duration::from_secs(50)).build().unwrap();
    let before = memory("VmRSS");
    let done = Arc::new(AtomicBool::new(false));
    let ended = Arc::clone(&done);
    let watch = std::thread::spawn(move || {
        let (mut sockets, mut resident) = (0, 0);
        while !ended.load(Ordering::SeqCst) {
            sockets = sockets.max(std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count));
            resident = resident.max(memory("VmRSS"));
            std::thread::sleep(Duration::from_millis(20));
        }
        (sockets, resident)
    });
    let started = Instant::now();
    let mut running = tokio::task::JoinSet::new();
    for number in 0..calls {
        let client = client.clone();
        running.spawn(async move {
            let id = number.to_string();
            match number.is_multiple_of(2) {
                true => get(&client, &id).header("x-call", id).await.map(|reply| reply.attempts()),
                false => {
                    create(&client, &json!({"n": number})).header("x-call", id).await.map(|reply| reply.attempts())
                }
            }
        });
    }
    let results = running.join_all().await;
    let took = started.elapsed();
    done.store(true, Ordering::SeqCst);
    let (sockets, resident) = watch.join().unwrap();
    drop(process.stdin.take());
    let saw: Vec<usize> = told(&mut output, "saw").split(' ').map(|count| count.parse().unwrap()).collect();
    assert!(process.wait().unwrap().success());
    println!("crowd: {calls} calls at once in {took:.1?}; the server had at most {} connections", saw[2]);
    println!("  at most {sockets} files open, {} KiB of memory for each call", resident.saturating_sub(before) / calls);

    let failed: Vec<String> =
        results.iter().filter_map(|result| result.as_ref().err()).map(ToString::to_string).collect();
    assert!(failed.is_empty(), "{} failed, such as {}", failed.len(), failed[0]);
    assert_eq!((saw[0], saw[1]), (calls, 0), "calls that the server saw, and those that it saw twice");
    assert!(saw[2] <= calls && sockets <= calls + 600, "{} connections, {sockets} files", saw[2]);
    assert!(resident.saturating_sub(before) / calls < 256, "a call takes more than 256 KiB");
}
