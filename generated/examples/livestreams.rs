//! Streams a meeting, until Enter is pressed.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example livestreams -- APP MEETING
//! ```

use cloudflare_realtimekit::types::StartLivestream;
use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (app, meeting) = (std::env::args().nth(1), std::env::args().nth(2));
    let app = Client::from_env()?.app(app.ok_or("usage: livestreams APP MEETING")?);
    let meeting = meeting.ok_or("usage: livestreams APP MEETING")?;
    println!("{}", start(&app, &meeting, "Live").await?);
    std::io::stdin().read_line(&mut String::new())?;
    app.livestreams().stop(&meeting).await?;
    Ok(())
}

/// Where the stream can be watched.
pub async fn start(app: &AppClient, meeting: &str, name: &str) -> Result<String, Error> {
    let livestream = app.livestreams().start(meeting, &StartLivestream::new().name(name)).await?;
    Ok(livestream.into_inner().playback_url.unwrap_or_default())
}
