//! A receiver of webhooks gets good, forged, repeated and oversized deliveries.

use cloudflare_realtimekit::runtime::testing::Signer;
use cloudflare_realtimekit::webhooks::SCHEME;
use cloudflare_realtimekit::{Body, Client, Method};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::by_hand;

#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/receiver.rs"]
mod program;

const APP: &str = "2f1c8a6d-e0b7-4c0f-9a3d-5e7b1c4f6a80";

/// A server that has the key for tests, and the client of it.
async fn service() -> (MockServer, Client) {
    let server = MockServer::start().await;
    let reply = json!({"success": true, "data": {"publicKey": Signer::new(&SCHEME).key()}, "message": ""});
    let key = Mock::given(method("GET")).and(path("/.well-known/webhooks.json"));
    key.respond_with(ResponseTemplate::new(200).set_body_json(reply)).expect(1).mount(&server).await;
    let client = Client::builder().from_env(false).account_id("a").api_token("t").base_url(server.uri()).build();
    (server, client.expect("a client"))
}

/// The address of a receiver that runs.
async fn serve(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

/// The deliveries, and what each is answered.
fn deliveries() -> Vec<(&'static str, Vec<u8>, Vec<u8>, u16)> {
    let event = |organization: &str, more: &str| {
        let meeting = json!({"id": "6bf2b8be-04dd-4191-b602-1128921a306b", "organizedBy": {"id": organization}});
        json!({"event": "meeting.started", "meeting": meeting, "more": more}).to_string().into_bytes()
    };
    let (good, other) = (event(APP, ""), event("00000000-0000-0000-0000-000000000000", ""));
    let large = event(APP, &"x".repeat(1024 * 1024));
    let future = br#"{"event": "tomorrow"}"#.to_vec();
    vec![
        ("good", good.clone(), good.clone(), 201),
        ("of a kind that is not known yet", future.clone(), future, 201),
        ("repeated", good.clone(), good.clone(), 200),
        ("forged", good.clone(), event(APP, "!"), 401),
        ("of another app", other.clone(), other, 403),
        ("oversized", large.clone(), large, 413),
        ("without a signature", Vec::new(), good, 400),
    ]
}

/// What a receiver answers.
async fn check(address: &str) {
    let http = Client::builder().from_env(false).account_id("a").api_token("t").base_url(address).build();
    let http = http.expect("a client");
    let signer = Signer::new(&SCHEME);
    for (what, signed, sent, expected) in deliveries() {
        let mut call = http.request(Method::Post, "/webhooks");
        if !signed.is_empty() {
            for (name, value) in &signer.sign(&signed) {
                call = call.header(name.as_str(), value.to_str().expect("headers are text"));
            }
        }
        let body = Body::bytes("application/json", sent);
        let answer = call.body(body).raw().await.expect("an answer");
        assert_eq!(answer.status(), expected, "a delivery that is {what}: {answer:?}");
    }
}

#[tokio::test]
async fn the_receiver_takes_good_deliveries_once_and_refuses_the_others() {
    let (_server, client) = service().await;
    check(&serve(program::router(&client.app(APP))).await).await;
}

#[tokio::test]
async fn the_receiver_by_hand_does_the_same() {
    let (server, _) = service().await;
    let key_url = format!("{}/.well-known/webhooks.json", server.uri());
    let router = by_hand::receiver::router(reqwest::Client::new(), key_url, APP.to_owned());
    check(&serve(router).await).await;
}
