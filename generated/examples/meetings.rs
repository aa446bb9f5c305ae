//! Creates a meeting and lets somebody in; the token is for the client SDK.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example meetings -- APP "Stand-up" user-17 Ada
//! ```

use cloudflare_realtimekit::types::{AddParticipant, CreateMeeting};
use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [app, title, id, name] = &arguments[..] else {
        return Err("usage: meetings APP TITLE ID NAME".into());
    };
    let guest = AddParticipant::new(id, "group_call_participant").name(name);
    println!("{}", invite(&Client::from_env()?.app(app), title, &guest).await?);
    Ok(())
}

/// The token to join with.
pub async fn invite(app: &AppClient, title: &str, guest: &AddParticipant) -> Result<String, Error> {
    let meeting = app.meetings().create(&CreateMeeting::new().title(title)).await?;
    let added = app.meetings().add_or_get_participant(&meeting.id, guest).await?;
    println!("{} is in {} until {:?}", added.id, meeting.id, added.expires_at());
    Ok(added.token)
}
