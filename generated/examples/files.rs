//! Downloads chat, transcript and summary of a session into a folder.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example files -- APP SESSION .
//! ```

use std::path::Path;

use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [app, session, folder] = &arguments[..] else {
        return Err("usage: files APP SESSION FOLDER".into());
    };
    for line in save(&Client::from_env()?.app(app), session, Path::new(folder)).await? {
        println!("{line}");
    }
    Ok(())
}

/// A line for each file: how long it is, empty, or not there.
pub async fn save(app: &AppClient, session: &str, folder: &Path) -> Result<Vec<String>, Error> {
    let sessions = app.sessions();
    let urls = [
        ("chat.csv", sessions.chat(session).await.map(|chat| chat.into_inner().chat_download_url)),
        ("transcript.csv", sessions.transcript(session).await.map(|one| one.into_inner().transcript_download_url)),
        ("summary.md", sessions.summary(session).await.map(|summary| summary.into_inner().summary_download_url)),
    ];
    let mut lines = Vec::new();
    for (name, url) in urls {
        let url = match url {
            Err(error) if error.is_not_found() => {
                lines.push(format!("{name}: there is none"));
                continue;
            }
            url => url?,
        };
        lines.push(match app.client().download(url).save_to(folder.join(name)).await? {
            0 => format!("{name}: empty, nothing was said"),
            bytes => format!("{name}: {bytes} bytes"),
        });
    }
    Ok(lines)
}
