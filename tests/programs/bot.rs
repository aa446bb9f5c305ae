//! A bot records a meeting, waits until the recording is uploaded, and downloads it.

use std::path::Path;
use std::time::Duration;

use cloudflare_realtimekit::Client;
use cloudflare_realtimekit::runtime::Wait;
use serde_json::{Value, json};
use wiremock::matchers::{body_json, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::by_hand;

#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/bot.rs"]
mod program;

const MEETING: &str = "6bf2b8be-04dd-4191-b602-1128921a306b";
const ID: &str = "0190d2aa-3333-7c0e-9a3b-6f1d2e8b4c03";

fn reply(status: &str, url: Option<String>) -> ResponseTemplate {
    let recording: Value = json!({"id": ID, "status": status, "download_url": url});
    ResponseTemplate::new(200).set_body_json(json!({"success": true, "data": recording}))
}

/// A service whose recording is uploaded after two questions.
async fn service() -> MockServer {
    let server = MockServer::start().await;
    let recordings = "/accounts/a/realtime/kit/app/recordings";
    let one = format!("{recordings}/{ID}");
    let start = Mock::given(method("POST")).and(path(recordings)).and(body_json(json!({"meeting_id": MEETING})));
    start.respond_with(reply("INVOKED", None)).expect(1).mount(&server).await;
    let stop = Mock::given(method("PUT")).and(path(&one)).and(body_json(json!({"action": "stop"})));
    stop.respond_with(reply("UPLOADING", None)).expect(1).mount(&server).await;
    let running = Mock::given(method("GET")).and(path(&one));
    running.respond_with(reply("UPLOADING", None)).up_to_n_times(2).expect(2).mount(&server).await;
    let url = format!("{}/files/meeting.mp4?X-Signature=17", server.uri());
    Mock::given(method("GET")).and(path(&one)).respond_with(reply("UPLOADED", Some(url))).mount(&server).await;
    let file = Mock::given(method("GET")).and(path("/files/meeting.mp4"));
    file.respond_with(ResponseTemplate::new(200).set_body_bytes("video")).expect(1).mount(&server).await;
    server
}

fn check(file: &Path, bytes: u64) {
    assert_eq!((bytes, std::fs::read(file).expect("the file is there")), (5, b"video".to_vec()));
}

#[tokio::test]
async fn the_bot_waits_for_the_recording_and_downloads_it() {
    let (server, folder) = (service().await, tempfile::tempdir().expect("a folder"));
    let client = Client::builder().from_env(false).account_id("a").api_token("t").base_url(server.uri()).build();
    let app = client.expect("a client").app("app");
    let (wait, file) = (Wait::new().pauses(Duration::ZERO, Duration::ZERO), folder.path().join("meeting.mp4"));
    let name = file.to_str().expect("the path is text");
    check(&file, program::record(&app, MEETING, Duration::ZERO, wait, name).await.expect("it is recorded"));
}

#[tokio::test]
async fn the_bot_by_hand_does_the_same() {
    let (server, folder) = (service().await, tempfile::tempdir().expect("a folder"));
    let base = format!("{}/accounts/a/realtime/kit/app", server.uri());
    let bot = by_hand::bot::Bot { http: reqwest::Client::new(), base, token: "t".to_owned() };
    let file = folder.path().join("meeting.mp4");
    let name = file.to_str().expect("the path is text");
    check(&file, bot.record(MEETING, Duration::ZERO, name).await.expect("it is recorded"));
}
