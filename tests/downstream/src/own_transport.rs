//! Answers calls by a transport of its own, as a middleware or a cache would: the feature `testing` is off.

use std::pin::Pin;
use std::task::{Context, Poll};

use clientwright_runtime::transport::{
    BoxFuture, IncomingResponse, Request, Transport, TransportError, TransportErrorKind,
};
use clientwright_runtime::{Bytes, HeaderMap, Stream};
use cloudflare_realtimekit::Client;

/// Knows one meeting, and has no line to the others.
struct Cache;

impl Transport for Cache {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<IncomingResponse, TransportError>> {
        Box::pin(async move {
            println!("{} {}", request.method.as_str(), request.url.path());
            if !request.url.path().ends_with("/known") {
                return Err(TransportError::new(TransportErrorKind::Connect, "no line"));
            }
            let body = Bytes::from_static(br#"{"success": true, "data": {"id": "known", "created_at": "2026", "updated_at": "2026", "title": "Stand-up"}}"#);
            Ok(IncomingResponse::new(200, HeaderMap::new(), Box::pin(Whole(Some(body)))))
        })
    }
}

/// A body in one piece.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().api_token("token").account_id("account").transport(Cache).retries(0).build()?;
    let meetings = client.app("app").meetings();
    println!("title: {}", meetings.get("known").await?.title.clone().unwrap_or_default());
    println!("error: {}", meetings.get("other").await.expect_err("there is no line").is_connect());
    Ok(())
}
