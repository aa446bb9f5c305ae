//! The bot by hand, with reqwest and serde: a download that is interrupted begins anew, three times at most.

use std::error::Error;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::io::AsyncWriteExt as _;

#[derive(Deserialize)]
struct Envelope<T> {
    data: Option<T>,
}

#[derive(Deserialize)]
struct Recording {
    id: String,
    status: String,
    download_url: Option<String>,
}

pub struct Bot {
    pub http: reqwest::Client,
    /// The URL of the app.
    pub base: String,
    pub token: String,
}

impl Bot {
    async fn send<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T, Box<dyn Error>> {
        let reply = request.bearer_auth(&self.token).send().await?;
        let (status, body) = (reply.status(), reply.bytes().await?);
        if !status.is_success() {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
        }
        let envelope: Envelope<T> = serde_json::from_slice(&body)?;
        envelope.data.ok_or_else(|| "no data".into())
    }

    fn request(&self, method: reqwest::Method, path: &str, body: serde_json::Value) -> reqwest::RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base));
        request.header("content-type", "application/json").body(body.to_string())
    }

    pub async fn record(&self, meeting: &str, length: Duration, file: &str) -> Result<u64, Box<dyn Error>> {
        let body = serde_json::json!({"meeting_id": meeting});
        let mut recording: Recording = self.send(self.request(reqwest::Method::POST, "/recordings", body)).await?;
        tokio::time::sleep(length).await;
        let path = format!("/recordings/{}", recording.id);
        let stop = serde_json::json!({"action": "stop"});
        let _: Recording = self.send(self.request(reqwest::Method::PUT, &path, stop)).await?;
        let (started, mut pause) = (Instant::now(), Duration::from_millis(10));
        loop {
            recording = self.send(self.http.get(format!("{}{path}", self.base))).await?;
            if matches!(recording.status.as_str(), "UPLOADED" | "ERRORED") {
                break;
            }
            if started.elapsed() > Duration::from_secs(600) {
                return Err("the recording was not uploaded in time".into());
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(30));
        }
        let url = recording.download_url.ok_or_else(|| format!("recording {} has no file", recording.id))?;
        let mut attempts = 0;
        loop {
            attempts += 1;
            match self.download(&url, file).await {
                Err(_) if attempts < 3 => {}
                other => return other,
            }
        }
    }

    async fn download(&self, url: &str, file: &str) -> Result<u64, Box<dyn Error>> {
        let part = format!("{file}.part");
        let mut reply = self.http.get(url).send().await?.error_for_status()?;
        let mut output = tokio::fs::File::create(&part).await?;
        let mut written = 0;
        while let Some(piece) = reply.chunk().await? {
            output.write_all(&piece).await?;
            written += piece.len() as u64;
        }
        output.sync_all().await?;
        tokio::fs::rename(&part, file).await?;
        Ok(written)
    }
}
