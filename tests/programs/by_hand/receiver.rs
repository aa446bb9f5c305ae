//! The receiver by hand, with reqwest, serde and aws-lc-rs: it checks what the other checks.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Router, routing::post};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(tag = "event")]
enum Event {
    #[serde(rename = "meeting.started")]
    MeetingStarted { meeting: Meeting },
    #[serde(rename = "recording.statusUpdate")]
    RecordingStatusUpdate { recording: Recording },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Meeting {
    id: String,
}

#[derive(Deserialize)]
struct Recording {
    id: String,
    status: String,
}

#[derive(Deserialize)]
struct KeyReply {
    data: KeyData,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeyData {
    public_key: String,
}

/// The digests of deliveries, and their order.
type Seen = (HashSet<[u8; 32]>, VecDeque<[u8; 32]>);

pub struct Receiver {
    http: reqwest::Client,
    key_url: String,
    app: String,
    key: Mutex<Option<(Vec<u8>, Instant)>>,
    seen: Mutex<Seen>,
}

pub fn router(http: reqwest::Client, key_url: String, app: String) -> Router {
    let receiver = Receiver { http, key_url, app, key: Mutex::default(), seen: Mutex::default() };
    Router::new().route("/webhooks", post(receive)).with_state(Arc::new(receiver))
}

impl Receiver {
    async fn fetch_key(&self) -> Option<Vec<u8>> {
        let reply = self.http.get(&self.key_url).send().await.ok()?.error_for_status().ok()?;
        let reply: KeyReply = serde_json::from_slice(&reply.bytes().await.ok()?).ok()?;
        let text = reply.data.public_key.replace("\\n", "\n");
        let base64: String = text.lines().filter(|line| !line.starts_with("-----")).collect();
        let spki = BASE64_STANDARD.decode(base64).ok()?;
        // The head of an RSA key of 2048 bits; aws-lc-rs wants what comes after it.
        let key = spki.get(24..)?.to_vec();
        *self.key.lock().ok()? = Some((key.clone(), Instant::now()));
        Some(key)
    }

    async fn is_signed(&self, signature: &[u8], body: &[u8]) -> Result<bool, StatusCode> {
        let verify =
            |key: &[u8]| UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).verify(body, signature).is_ok();
        let kept = self.key.lock().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?.clone();
        match kept {
            Some((key, _)) if verify(&key) => return Ok(true),
            Some((_, fetched)) if fetched.elapsed() < Duration::from_secs(10) => return Ok(false),
            _ => {}
        }
        self.fetch_key().await.map(|key| verify(&key)).ok_or(StatusCode::SERVICE_UNAVAILABLE)
    }

    fn is_ours(&self, body: &[u8]) -> bool {
        let value: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        ["/meeting/organizedBy/id", "/recording/organizationId", "/organizedBy/id"]
            .iter()
            .filter_map(|pointer| value.pointer(pointer))
            .all(|found| found.as_str() == Some(&self.app))
    }

    fn is_new(&self, body: &[u8]) -> bool {
        let mut digest = [0; 32];
        digest.copy_from_slice(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, body).as_ref());
        let Ok(mut seen) = self.seen.lock() else { return true };
        if !seen.0.insert(digest) {
            return false;
        }
        seen.1.push_back(digest);
        if seen.1.len() > 10_000
            && let Some(oldest) = seen.1.pop_front()
        {
            seen.0.remove(&oldest);
        }
        true
    }
}

async fn receive(
    State(receiver): State<Arc<Receiver>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, StatusCode> {
    if body.len() > 1024 * 1024 {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let signature = headers.get("rtk-signature").ok_or(StatusCode::BAD_REQUEST)?;
    let signature = BASE64_STANDARD.decode(signature.as_bytes()).map_err(|_| StatusCode::BAD_REQUEST)?;
    if !receiver.is_signed(&signature, &body).await? {
        return Err(StatusCode::UNAUTHORIZED);
    }
    if !receiver.is_ours(&body) {
        return Err(StatusCode::FORBIDDEN);
    }
    let event = serde_json::from_slice(&body).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    if !receiver.is_new(&body) {
        return Ok(StatusCode::OK);
    }
    match event {
        Event::MeetingStarted { meeting } => println!("{} has begun", meeting.id),
        Event::RecordingStatusUpdate { recording } => println!("{} is {}", recording.id, recording.status),
        Event::Other => {}
    }
    Ok(StatusCode::CREATED)
}
