//! A service with tests of its own, which run here: in memory with the client, on loopback by hand. What both answer over
//! the wire is the same.

use axum::Router;
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::by_hand;

#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/service.rs"]
mod program;

/// An API with an app that has the room `tea`.
async fn api() -> MockServer {
    let server = MockServer::start().await;
    let meeting = json!({"id": "m-1", "title": "tea", "created_at": "2026", "updated_at": "2026"});
    let replies = [
        ("GET", "/meetings", json!({"success": true, "data": [meeting], "paging": {"total_count": 1}})),
        ("GET", "/meetings/m-1/participants", json!({"success": true, "data": [], "paging": {"total_count": 0}})),
        ("POST", "/meetings/m-1/participants", json!({"success": true, "data": {"id": "p-1", "token": "secret"}})),
    ];
    for (verb, at, reply) in replies {
        let rule = Mock::given(method(verb)).and(path(format!("/accounts/a/realtime/kit/app{at}")));
        rule.respond_with(ResponseTemplate::new(200).set_body_json(reply)).expect(1).mount(&server).await;
    }
    server
}

async fn check(router: Router) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    let url = format!("http://{address}/rooms/tea/guests/g-1");
    let reply = reqwest::Client::new().post(url).body("Ada").send().await.expect("an answer");
    assert_eq!((reply.status().as_u16(), reply.text().await.expect("a text")), (200, "secret".to_owned()));
}

#[tokio::test]
async fn the_service_lets_a_guest_in() {
    let server = api().await;
    let client = cloudflare_realtimekit::Client::builder().from_env(false).account_id("a").api_token("t");
    let client = client.base_url(server.uri()).build().expect("a client");
    check(program::router(client.app("app"))).await;
}

#[tokio::test]
async fn the_service_by_hand_does_the_same() {
    let server = api().await;
    let base = format!("{}/accounts/a/realtime/kit/app", server.uri());
    check(by_hand::service::router(by_hand::service::App {
        http: reqwest::Client::new(),
        base,
        token: "t".to_owned(),
    }))
    .await;
}
