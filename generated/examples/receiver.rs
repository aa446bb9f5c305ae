//! Receives the deliveries of an app's webhooks at `/webhooks`.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example receiver --features webhook-verification -- APP 0.0.0.0:8080
//! ```

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Router, routing::post};
use cloudflare_realtimekit::webhooks::{Event, FetchingVerifier, Seen};
use cloudflare_realtimekit::{AppClient, Client};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (app, address) = (std::env::args().nth(1), std::env::args().nth(2));
    let app = Client::from_env()?.app(app.ok_or("usage: receiver APP ADDRESS")?);
    let listener = tokio::net::TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:8080")).await?;
    Ok(axum::serve(listener, router(&app)).await?)
}

pub fn router(app: &AppClient) -> Router {
    let state = (app.webhook_verifier(), Arc::new(Seen::new(10_000)));
    Router::new().route("/webhooks", post(receive)).with_state(state)
}

async fn receive(
    State((verifier, seen)): State<(FetchingVerifier, Arc<Seen>)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, (StatusCode, String)> {
    let delivery = verifier.delivery(&headers, &body).await.map_err(|error| {
        (StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST), error.to_string())
    })?;
    if !seen.insert(delivery.digest) {
        return Ok(StatusCode::OK);
    }
    match delivery.event {
        Event::MeetingStarted(event) => println!("{} has begun", event.meeting.id),
        Event::RecordingStatusUpdate(event) => println!("{} is {}", event.recording.id, event.recording.status),
        _ => {}
    }
    Ok(StatusCode::CREATED)
}
