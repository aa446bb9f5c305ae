//! Puts a poll to the session that is going on in a meeting.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example poll -- APP MEETING "Lunch?" Pizza Salad
//! ```

use std::process::ExitCode;
use std::time::Duration;

use cloudflare_realtimekit::types::{CreatePoll, Poll};
use cloudflare_realtimekit::{AppClient, Client, Error};

/// How the program is called.
const USAGE: &str = "usage: poll APP MEETING QUESTION OPTION...";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [app, meeting, question, options @ ..] = &arguments[..] else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let poll = CreatePoll::new(question, options).anonymous(true);
    let asked = match Client::from_env() {
        Ok(client) => ask(&client.app(app), meeting, &poll).await,
        Err(error) => Err(error),
    };
    match asked {
        Ok(poll) => println!("poll {}: {}", poll.id, poll.question.unwrap_or_default()),
        Err(error) if error.is_not_found() => {
            eprintln!("nobody is in the meeting: {error}");
            return ExitCode::FAILURE;
        }
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The poll as the server knows it.
pub async fn ask(app: &AppClient, meeting: &str, poll: &CreatePoll) -> Result<Poll, Error> {
    Ok(app.active_session().create_poll(meeting, poll).timeout(Duration::from_secs(10)).await?.into_inner())
}
