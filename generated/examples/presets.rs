//! Creates the presets of a webinar, those that are not there yet.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example presets -- APP
//! ```

use cloudflare_realtimekit::types::CreatePreset;
use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = std::env::args().nth(1).ok_or("usage: presets APP")?;
    for name in prepare(&Client::from_env()?.app(app)).await? {
        println!("created {name}");
    }
    Ok(())
}

/// The names of those that were created.
pub async fn prepare(app: &AppClient) -> Result<Vec<String>, Error> {
    let known = app.presets().list().items().try_collect().await?;
    let mut created = Vec::new();
    for preset in [CreatePreset::webinar_presenter("presenter"), CreatePreset::webinar_viewer("viewer")] {
        if known.iter().all(|known| known.name.as_ref() != Some(&preset.name)) {
            created.push(app.presets().create(&preset).await?.into_inner().name);
        }
    }
    Ok(created)
}
