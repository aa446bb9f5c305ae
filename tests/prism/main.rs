//! The client against a mock server made from the description: `cargo xtask prism` starts the server and this.
//!
//! Arguments: the server's address, and how often each call is answered with made-up replies.

use std::process::ExitCode;

use clientwright::openapi::ResponseKey;
use cloudflare_realtimekit::Client;
use cloudflare_realtimekit::runtime::Json;
use cloudflare_realtimekit::types::ErrorReply;
use tests::arguments::Arguments;
use tests::description::Description;
use tests::operations;
use tests::requests::{Case, cases};
use tests::trip::differences;

/// The header in which Prism says what is wrong with a request or with its own reply.
const VIOLATIONS: &str = "sl-violations";

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
        self.problems.iter().for_each(|problem| println!("         {problem}"));
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

/// A call that has to succeed; with an example, it has to be what comes back.
async fn succeeds(address: &str, case: &Case<'_>, prefer: Option<&str>, described: &Description) -> Result<(), String> {
    let reply = match call(address, case, prefer)?.await {
        Ok(reply) => reply,
        // A made-up reply may say that it is none of success; it has to fit all the same.
        Err(error) if error.is_unsuccessful() => {
            let body = serde_json::from_slice(error.body()).map_err(|error| error.to_string())?;
            return (case.row.reply)(body).map(drop);
        }
        Err(error) => {
            let violations = error.headers().get(VIOLATIONS).map(|value| format!("{value:?}")).unwrap_or_default();
            return Err(format!("{error} {violations} {}", String::from_utf8_lossy(error.body())));
        }
    };
    if let Some(violations) = reply.headers().get(VIOLATIONS) {
        return Err(format!("{violations:?}"));
    }
    let examples = described.reply_examples(described.operation(case.row.id()), true);
    match (prefer, examples.first()) {
        (None, Some(example)) => match differences(&reply, &described.value(*example)) {
            lost if lost.is_empty() => Ok(()),
            lost => Err(lost.join("; ")),
        },
        _ => Ok(()),
    }
}

/// A call that has to fail with a status, and with a body that the client reads.
async fn fails(address: &str, case: &Case<'_>, status: u16) -> Result<(), String> {
    let error = match call(address, case, Some(&format!("code={status}")))?.await {
        Ok(reply) => return Err(format!("{}, not {status}", reply.status())),
        Err(error) => error,
    };
    if error.status() != Some(status) {
        return Err(format!("{error}, not {status}"));
    }
    if error.body().is_empty() {
        return Ok(());
    }
    match error.reply::<Json<ErrorReply>>() {
        None | Some(Ok(_)) => Ok(()),
        Some(Err(error)) => Err(format!("{status}: {error}")),
    }
}

async fn run(address: &str, repeat: u32) -> bool {
    let (description, rows) = (Description::load(), operations::all());
    let (mut fixed, mut made_up, mut errors) = (Tally::default(), Tally::default(), Tally::default());
    for case in cases(&description, &rows) {
        fixed.add(&case, succeeds(address, &case, None, &description).await);
        for _ in 0..repeat {
            made_up.add(&case, succeeds(address, &case, Some("dynamic=true"), &description).await);
        }
        for (key, _) in &description.operation(case.row.id()).responses {
            if let ResponseKey::Status(status @ 400..) = key {
                errors.add(&case, fails(address, &case, *status).await);
            }
        }
    }
    // All are printed, also after a failure.
    let well = [fixed.report("static"), made_up.report("dynamic"), errors.report("errors")];
    well.iter().all(|well| *well)
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [address, repeat] if repeat.parse::<u32>().is_ok() => {
            match run(address, repeat.parse().unwrap_or_default()).await {
                true => ExitCode::SUCCESS,
                false => ExitCode::FAILURE,
            }
        }
        _ => {
            eprintln!("usage: prism ADDRESS REPEAT; `cargo xtask prism` starts the server and this");
            ExitCode::FAILURE
        }
    }
}
