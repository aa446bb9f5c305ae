//! Has events of an app delivered to an address; see `receiver` for what is there.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example webhooks -- APP https://example.com/webhooks
//! ```

use cloudflare_realtimekit::types::{CreateWebhook, WebhookEvent};
use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (app, url) = (std::env::args().nth(1), std::env::args().nth(2));
    let app = Client::from_env()?.app(app.ok_or("usage: webhooks APP URL")?);
    println!("{}", register(&app, &url.ok_or("usage: webhooks APP URL")?).await?);
    Ok(())
}

/// The identifier of the webhook, which is created unless it is there.
pub async fn register(app: &AppClient, url: &str) -> Result<String, Error> {
    let webhooks = app.webhooks();
    if let Some(known) = webhooks.list().await?.iter().find(|known| known.url == *url) {
        return Ok(known.id.to_string());
    }
    let events = [WebhookEvent::MeetingStarted, WebhookEvent::MeetingEnded, WebhookEvent::RecordingStatusUpdate];
    let created = webhooks.create(&CreateWebhook::new(events, "events of the app", url)).await?;
    Ok(created.id.to_string())
}
