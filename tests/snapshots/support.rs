//! A server on loopback that gives one answer and remembers what it was asked.

use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub struct Server {
    inner: MockServer,
}

impl Server {
    /// A server that always answers so.
    pub async fn new(status: u16, media_type: &str, body: &str) -> Self {
        let inner = MockServer::start().await;
        let answer = ResponseTemplate::new(status).set_body_raw(body.as_bytes().to_vec(), media_type);
        Mock::given(any()).respond_with(answer).mount(&inner).await;
        Self { inner }
    }

    /// A server that answers with JSON.
    pub async fn json(body: Value) -> Self {
        Self::new(200, "application/json", &body.to_string()).await
    }

    /// A server that answers with nothing.
    pub async fn empty() -> Self {
        let inner = MockServer::start().await;
        Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&inner).await;
        Self { inner }
    }

    pub fn url(&self) -> String {
        self.inner.uri()
    }

    /// The only request that came.
    pub async fn request(&self) -> Request {
        let mut requests = self.inner.received_requests().await.expect("requests are recorded");
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// The path and query that were asked for, as they were written.
    pub async fn target(&self) -> String {
        let url = self.request().await.url;
        match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        }
    }

    /// The JSON that was sent.
    pub async fn sent(&self) -> Value {
        self.request().await.body_json().expect("JSON was sent")
    }
}

/// A client of a fixture's crate for a server.
macro_rules! client {
    ($fixture:ident, $server:expr) => {
        $fixture::Client::builder().base_url($server.url()).retries(0).strict_replies(true).build().expect("the settings are complete")
    };
}
pub(crate) use client;
