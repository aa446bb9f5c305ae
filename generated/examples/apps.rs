//! The app with a name: found on whichever page it is, or created.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example apps -- "Support"
//! ```

use cloudflare_realtimekit::types::CreateApp;
use cloudflare_realtimekit::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "Support".to_owned());
    println!("{}", find_or_create(&Client::from_env()?, &name).await?);
    Ok(())
}

/// The app's identifier.
pub async fn find_or_create(client: &Client, name: &str) -> Result<String, Error> {
    if let Some(id) = client.apps().find_by_name(name).await?.and_then(|app| app.id) {
        return Ok(id.to_string());
    }
    let created = client.apps().create(&CreateApp::new(name)).await?;
    Ok(created.id.as_deref().unwrap_or_default().to_owned())
}
