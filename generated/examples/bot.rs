//! Records the session that is going on in a meeting, waits until the recording is uploaded, and downloads it.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example bot -- APP MEETING 60 meeting.mp4
//! ```

use std::error::Error;
use std::time::Duration;

use cloudflare_realtimekit::runtime::Wait;
use cloudflare_realtimekit::types::{
    ControlRecording, RecordingAction, RecordingDownload, RecordingStatus, StartRecording,
};
use cloudflare_realtimekit::{AppClient, Client};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [app, meeting, seconds, file] = &arguments[..] else {
        return Err("usage: bot APP MEETING SECONDS FILE".into());
    };
    let length = Duration::from_secs(seconds.parse()?);
    let bytes = record(&Client::from_env()?.app(app), meeting, length, Wait::new(), file).await?;
    println!("{bytes} bytes in {file}");
    Ok(())
}

pub async fn record(
    app: &AppClient,
    meeting: &str,
    length: Duration,
    wait: Wait,
    file: &str,
) -> Result<u64, Box<dyn Error>> {
    let recordings = app.recordings();
    let recording = recordings.start(&StartRecording::new(meeting)).await?;
    tokio::time::sleep(length).await;
    recordings.control(&recording.id, &ControlRecording::new(RecordingAction::Stop)).await?;
    let is_over = |status: &RecordingStatus| matches!(status, RecordingStatus::Uploaded | RecordingStatus::Errored);
    let recording = wait.until(recordings.get(&recording.id), |recording| is_over(&recording.status)).await?;
    match &recording.download_url {
        Some(Some(RecordingDownload::Address(url))) => Ok(app.client().download(url).save_to(file).await?),
        _ => Err(format!("recording {} is {}, without a file", recording.id, recording.status).into()),
    }
}
