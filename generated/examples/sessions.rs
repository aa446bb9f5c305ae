//! Prints the sessions of an app, newest first, page after page.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example sessions -- APP          # all
//! cargo run --example sessions -- APP LIVE     # those that are going on
//! cargo run --example sessions -- APP ENDED stand-up
//! ```

use std::process::ExitCode;

use cloudflare_realtimekit::types::{Session, SessionSortBy, SessionStatus, SortOrder};
use cloudflare_realtimekit::{AppClient, Client, Error};

/// How the program is called.
const USAGE: &str = "usage: sessions APP [LIVE|ENDED [SEARCH]]";

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(app) = arguments.next() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let status = arguments.next().map(SessionStatus::from);
    let printed = match Client::from_env() {
        Ok(client) => print(&client.app(app), status, arguments.next()).await,
        Err(error) => Err(error),
    };
    match printed {
        Ok(count) => println!("{count} sessions"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Prints the sessions as they come, and returns how many there are.
pub async fn print(app: &AppClient, status: Option<SessionStatus>, search: Option<String>) -> Result<usize, Error> {
    let call = app.sessions().list().per_page(50).sort_by(SessionSortBy::CreatedAt).sort_order(SortOrder::Desc);
    let mut sessions = call.maybe_status(status).maybe_search(search).items();
    let mut count = 0;
    while let Some(session) = sessions.try_next().await? {
        println!("{}", line(&session));
        count += 1;
    }
    Ok(count)
}

fn line(session: &Session) -> String {
    let Session { id, status, .. } = session;
    let started_at = session.started_at.as_deref().unwrap_or_default();
    let minutes_consumed = session.minutes_consumed.unwrap_or_default();
    let meeting_display_name = session.meeting_display_name.as_deref().unwrap_or_default();
    format!("{id}  {status:<5}  {started_at}  {minutes_consumed:>6} min  {meeting_display_name}")
}
