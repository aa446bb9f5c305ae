//! The client against a mock server made from the description: `cargo xtask prism` starts the server and this.
//!
//! Arguments: the server's address, and how often each call is answered with made-up replies.

use std::process::ExitCode;

use clientwright::diagnostic::RenderOptions;
use clientwright::openapi::ResponseKey;
use cloudflare_realtimekit::Client;
use cloudflare_realtimekit::runtime::Json;
use cloudflare_realtimekit::types::ErrorReply;
use serde_json::Value;
use tests::arguments::Arguments;
use tests::description::Description;
use tests::operations;
use tests::requests::{Case, cases};
use tests::trip::differences;
use xtask::realtimekit;
use xtask::replies::{self, Body, Kind, Reply, Target, check};

/// The header in which Prism says what is wrong with a request or with its own reply.
const VIOLATIONS: &str = "sl-violations";

/// So often the server is asked for one made-up reply.
const PATIENCE: u32 = 400;

/// So many problems are printed of each kind.
const SHOWN: usize = 40;

/// Calls that went as they should, and what was wrong with the others.
#[derive(Default)]
struct Tally {
    total: usize,
    problems: Vec<String>,
}

impl Tally {
    fn add(&mut self, case: &Case<'_>, outcome: Result<(), String>) {
        self.total += 1;
        self.problems.extend(outcome.err().map(|error| format!("{} ({}): {error}", case.row.id(), case.variant)));
    }

    /// Prints the totals; whether all went well.
    fn report(&self, name: &str) -> bool {
        println!("{name:>8} {}/{}", self.total - self.problems.len(), self.total);
        self.problems.iter().take(SHOWN).for_each(|problem| println!("         {problem}"));
        match self.problems.len().saturating_sub(SHOWN) {
            0 => {}
            more => println!("         … and {more} more"),
        }
        self.problems.is_empty()
    }
}

/// A client of the server that prefers replies of a kind.
fn client(address: &str, account: &str, prefer: Option<&str>) -> Result<Client, String> {
    let mut builder =
        Client::builder().from_env(false).base_url(address).api_token("test-token").account_id(account).retries(0);
    if let Some(prefer) = prefer {
        builder = builder.default_header("prefer", prefer);
    }
    builder.build().map_err(|error| error.to_string())
}

/// The call of one case.
fn call(address: &str, case: &Case<'_>, prefer: Option<&str>) -> Result<tests::row::Pending, String> {
    let account = case.arguments.get("account_id").and_then(|id| id.as_str()).unwrap_or("any");
    case.row.call(&client(address, account, prefer)?, Arguments::new(&case.arguments))
}

/// What the descriptions of a run are read for: examples, and which replies fit.
struct Described {
    examples: Description,
    replies: replies::Description,
}

/// A call that has to return the first example.
async fn returns_the_example(address: &str, case: &Case<'_>, described: &Described) -> Result<(), String> {
    let reply = call(address, case, None)?.await.map_err(|error| refused(&error))?;
    if let Some(violations) = reply.headers().get(VIOLATIONS) {
        return Err(format!("{violations:?}"));
    }
    let examples = described.examples.reply_examples(described.examples.operation(case.row.id()), true);
    let lost = examples.first().map(|at| differences(&reply, &described.examples.value(*at))).unwrap_or_default();
    if lost.is_empty() { Ok(()) } else { Err(lost.join("; ")) }
}

/// A call that has to read what the server makes up; how often it was asked until it made up what is described.
///
/// Of schemas that lead back to themselves Prism makes replies that do not fit, or fails. Those are asked for again.
async fn reads_what_is_made_up(address: &str, case: &Case<'_>, described: &Described) -> Result<u32, String> {
    for asked in 1..=PATIENCE {
        let error = match call(address, case, Some("dynamic=true"))?.await {
            Ok(_) => return Ok(asked),
            Err(error) => error,
        };
        let body = serde_json::from_slice::<Value>(error.body());
        match (error.status(), body) {
            // Made up as well: that the reply says it failed. Its body has to be read all the same.
            (Some(200..300), Ok(body)) if fits(case, error.status(), &body, described)? => {
                return (case.row.reply)(body).map(|_| asked);
            }
            (Some(200..300), Ok(_)) => {}
            (Some(500), Ok(body)) if is_of_prism(&body) => {}
            _ => return Err(refused(&error)),
        }
    }
    Err(format!("asked {PATIENCE} times, Prism made up nothing that fits the description"))
}

/// Whether a body is a failure of the server itself, not a reply of the description.
fn is_of_prism(body: &Value) -> bool {
    body["type"].as_str().is_some_and(|kind| kind.ends_with("#UNKNOWN") || kind.ends_with("Error"))
}

/// Whether the description allows a body.
fn fits(case: &Case<'_>, status: Option<u16>, body: &Value, described: &Described) -> Result<bool, String> {
    let target = Target::Operation(case.row.id().to_owned());
    let reply = Reply { target, status, media_type: None, body: Body::Json(body.clone()) };
    // Prism adds members of its own, as the description allows.
    Ok(check(&described.replies, &reply)?.iter().all(|finding| finding.kind == Kind::Member))
}

/// What went wrong, with what Prism says of it.
fn refused(error: &cloudflare_realtimekit::Error) -> String {
    let violations = error.headers().get(VIOLATIONS).map(|value| format!("{value:?}")).unwrap_or_default();
    format!("{error} {violations} {}", String::from_utf8_lossy(error.body()))
}

/// A call that has to fail with a status, and, where one is described, with a body that the client reads.
async fn fails(address: &str, case: &Case<'_>, status: u16, has_body: bool) -> Result<(), String> {
    let error = match call(address, case, Some(&format!("code={status}")))?.await {
        Ok(reply) => return Err(format!("{}, not {status}", reply.status())),
        Err(error) => error,
    };
    if error.status() != Some(status) {
        return Err(format!("{error}, not {status}"));
    }
    match error.reply::<Json<ErrorReply>>() {
        Some(Err(error)) if has_body => Err(format!("{status}: {error}")),
        _ => Ok(()),
    }
}

async fn run(address: &str, repeat: u32) -> Result<bool, String> {
    let replies = replies::Description::load(&realtimekit::spec(), RenderOptions::default())?;
    let (described, rows) = (Described { examples: Description::load(), replies }, operations::all());
    let (mut fixed, mut made_up, mut errors) = (Tally::default(), Tally::default(), Tally::default());
    let mut again = 0;
    for case in cases(&described.examples, &rows) {
        fixed.add(&case, returns_the_example(address, &case, &described).await);
        for _ in 0..repeat {
            let read = reads_what_is_made_up(address, &case, &described).await;
            again += read.as_ref().map_or(0, |asked| asked - 1);
            made_up.add(&case, read.map(drop));
        }
        for (key, response) in &described.examples.operation(case.row.id()).responses {
            if let ResponseKey::Status(status @ 400..) = key {
                let has_body = !response.content.is_empty();
                errors.add(&case, fails(address, &case, *status, has_body).await);
            }
        }
    }
    println!("asked again {again} times, for replies that do not fit the description");
    // All are printed, also after a failure.
    let well = [fixed.report("static"), made_up.report("dynamic"), errors.report("errors")];
    Ok(well.iter().all(|well| *well))
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [address, repeat] if repeat.parse::<u32>().is_ok() => {
            match run(address, repeat.parse().unwrap_or_default()).await {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => ExitCode::FAILURE,
                Err(error) => {
                    eprintln!("{error}");
                    ExitCode::FAILURE
                }
            }
        }
        _ => {
            eprintln!("usage: prism ADDRESS REPEAT; `cargo xtask prism` starts the server and this");
            ExitCode::FAILURE
        }
    }
}
