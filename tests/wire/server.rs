//! A server on loopback that gives one answer, and a client of it.

use cloudflare_realtimekit::{AppClient, Client, ClientBuilder};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::request::Request;

/// The account of all tests.
pub const ACCOUNT: &str = "023e105f4ecef8ad9ca31a8372d0c353";

/// The app of tests that choose one.
pub const APP: &str = "96ec5136-7518-577a-9fec-4958e3441a90";

/// The server.
pub struct Server(pub MockServer);

impl Server {
    /// A server that answers every request with this status and JSON.
    pub async fn answering(status: u16, body: Value) -> Self {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(status).set_body_json(body);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        Self(server)
    }

    /// A client that knows nothing but this server.
    pub fn client(&self) -> Client {
        self.builder().build().expect("a client with all that it needs")
    }

    /// The settings of such a client.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .strict_replies(true)
            .from_env(false)
            .base_url(format!("{}/client/v4", self.0.uri()))
            .api_token("test-token")
            .account_id(ACCOUNT)
            .retries(0)
    }

    /// The app of such a client.
    pub fn app(&self) -> AppClient {
        self.client().app(APP)
    }

    /// The requests that came since the last time.
    pub async fn requests(&self) -> Vec<Request> {
        let requests = self.0.received_requests().await.unwrap_or_default();
        requests.iter().map(Request::received).collect()
    }

    /// The one request that came.
    pub async fn request(&self) -> Request {
        let mut requests = self.requests().await;
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}
