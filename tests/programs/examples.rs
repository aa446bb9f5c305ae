//! The examples, one for each resource, against a server on loopback. `bot` and `receiver` have files of their own.

use cloudflare_realtimekit::types::{AddParticipant, CreatePoll, SessionStatus};
use cloudflare_realtimekit::{AppClient, Client};
use serde_json::{Value, json};
use wiremock::matchers::{body_partial_json, method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockBuilder, MockServer, ResponseTemplate};

#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/analytics.rs"]
mod analytics;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/apps.rs"]
mod apps;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/files.rs"]
mod files;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/livestreams.rs"]
mod livestreams;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/meetings.rs"]
mod meetings;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/poll.rs"]
mod poll;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/presets.rs"]
mod presets;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/sessions.rs"]
mod sessions;
#[allow(dead_code, reason = "the test has no need of its `main`")]
#[path = "../../generated/examples/webhooks.rs"]
mod webhooks;

const ID: &str = "0190d2aa-1111-7c0e-9a3b-6f1d2e8b4c01";

async fn service() -> (MockServer, Client) {
    let server = MockServer::start().await;
    let client = Client::builder().from_env(false).account_id("a").api_token("t").base_url(server.uri()).build();
    (server, client.expect("a client"))
}

async fn app() -> (MockServer, AppClient) {
    let (server, client) = service().await;
    (server, client.app("app"))
}

fn on(verb: &str, rest: &str) -> MockBuilder {
    Mock::given(method(verb)).and(path(format!("/accounts/a/realtime/kit/{rest}")))
}

fn data(value: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"success": true, "data": value}))
}

/// The only page of a list.
fn page(value: Value, count: usize) -> ResponseTemplate {
    let paging = json!({"total_count": count, "start_offset": count.min(1), "end_offset": count});
    ResponseTemplate::new(200).set_body_json(json!({"success": true, "data": value, "paging": paging}))
}

#[tokio::test]
async fn apps_finds_or_creates() {
    let (server, client) = service().await;
    let list = json!([{"id": ID, "name": "Support"}]);
    on("GET", "apps").respond_with(page(list, 1)).mount(&server).await;
    let create = on("POST", "apps").and(body_partial_json(json!({"name": "New"})));
    create.respond_with(data(json!({"app": {"id": "new", "name": "New"}}))).expect(1).mount(&server).await;
    assert_eq!(apps::find_or_create(&client, "Support").await.expect("it is there"), ID);
    assert_eq!(apps::find_or_create(&client, "New").await.expect("it is created"), "new");
}

#[tokio::test]
async fn meetings_invites() {
    let (server, app) = app().await;
    let at = "2025-05-01T09:00:00Z";
    let meeting = json!({"id": ID, "title": "Stand-up", "created_at": at, "updated_at": at});
    on("POST", "app/meetings").respond_with(data(meeting)).expect(1).mount(&server).await;
    let participants = format!("app/meetings/{ID}/participants");
    on("GET", &participants).respond_with(page(json!([]), 0)).mount(&server).await;
    let add = on("POST", &participants).and(body_partial_json(json!({"name": "Ada"})));
    add.respond_with(data(json!({"id": ID, "token": "token"}))).expect(1).mount(&server).await;
    let guest = AddParticipant::new("user-17", "group_call_participant").name("Ada");
    assert_eq!(meetings::invite(&app, "Stand-up", &guest).await.expect("it works"), "token");
}

#[tokio::test]
async fn presets_creates_what_is_missing() {
    let (server, app) = app().await;
    on("GET", "app/presets").respond_with(page(json!([{"id": ID, "name": "presenter"}]), 1)).mount(&server).await;
    let create = on("POST", "app/presets").and(body_partial_json(json!({"name": "viewer"})));
    create.respond_with(data(json!({"id": ID, "name": "viewer"}))).expect(1).mount(&server).await;
    assert_eq!(presets::prepare(&app).await.expect("it works"), ["viewer"]);
}

#[tokio::test]
async fn livestreams_starts() {
    let (server, app) = app().await;
    let start = on("POST", "app/meetings/m/livestreams").and(body_partial_json(json!({"name": "Live"})));
    start.respond_with(data(json!({"id": ID, "playback_url": "https://p"}))).expect(1).mount(&server).await;
    assert_eq!(livestreams::start(&app, "m", "Live").await.expect("it works"), "https://p");
}

#[tokio::test]
async fn webhooks_registers_once() {
    let (server, app) = app().await;
    let known = |id: &str, url: &str| json!({"id": id, "name": "n", "url": url, "events": [], "enabled": true});
    on("GET", "app/webhooks").respond_with(data(json!([known(ID, "https://old")]))).mount(&server).await;
    let create = on("POST", "app/webhooks").and(body_partial_json(json!({"url": "https://new"})));
    create.respond_with(data(known("new", "https://new"))).expect(1).mount(&server).await;
    assert_eq!(webhooks::register(&app, "https://old").await.expect("it is there"), ID);
    assert_eq!(webhooks::register(&app, "https://new").await.expect("it is created"), "new");
}

#[tokio::test]
async fn analytics_has_days() {
    let (server, app) = app().await;
    let days = json!([{"day": "2025-05-01", "total_session_minutes": 90.5, "total_sessions": 3}]);
    let daywise = on("GET", "app/analytics/daywise").and(query_param("start_date", "2025-05-01"));
    daywise.respond_with(data(json!({"session_stats": {"day_stats": days}}))).expect(1).mount(&server).await;
    let found = analytics::minutes(&app, "2025-05-01", "2025-05-31").await.expect("it works");
    assert_eq!(found, [("2025-05-01".to_owned(), 90.5)]);
}

#[tokio::test]
async fn active_session_is_asked() {
    let (server, app) = app().await;
    let post = on("POST", "app/meetings/m/active-session/poll").and(body_partial_json(json!({"question": "Lunch?"})));
    let made = json!({"success": true, "data": {"action": "created", "poll": {"id": ID, "question": "Lunch?"}}});
    post.respond_with(ResponseTemplate::new(200).set_body_json(made)).expect(1).mount(&server).await;
    let asked = poll::ask(&app, "m", &CreatePoll::new("Lunch?", ["Pizza", "Salad"])).await.expect("it works");
    assert_eq!(asked.question.as_deref(), Some("Lunch?"));
}

#[tokio::test]
async fn sessions_are_printed() {
    let (server, app) = app().await;
    let list = on("GET", "app/sessions").and(query_param("status", "LIVE"));
    let list = list.and(query_param_is_missing("search"));
    let sessions = json!({"sessions": [{"id": ID, "status": "LIVE"}]});
    list.respond_with(page(sessions, 1)).expect(1).mount(&server).await;
    assert_eq!(sessions::print(&app, Some(SessionStatus::Live), None).await.expect("it works"), 1);
}

#[tokio::test]
async fn files_tells_empty_from_absent_and_from_failed() {
    let (server, app) = app().await;
    let url = |name: &str| format!("{}/files/{name}?X-Signature=17", server.uri());
    on("GET", "app/sessions/s/chat").respond_with(data(json!({"chat_download_url": url("chat")}))).mount(&server).await;
    let transcript = data(json!({"sessionId": "s", "transcript_download_url": url("transcript")}));
    on("GET", "app/sessions/s/transcript").respond_with(transcript).mount(&server).await;
    let none = ResponseTemplate::new(404).set_body_json(json!({"success": false}));
    on("GET", "app/sessions/s/summary").respond_with(none).up_to_n_times(1).mount(&server).await;
    for (name, body) in [("chat", "a,b"), ("transcript", "")] {
        let file = Mock::given(method("GET")).and(path(format!("/files/{name}")));
        file.respond_with(ResponseTemplate::new(200).set_body_bytes(body)).mount(&server).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let lines = files::save(&app, "s", folder.path()).await.expect("it works");
    let expected = ["chat.csv: 3 bytes", "transcript.csv: empty, nothing was said", "summary.md: there is none"];
    assert_eq!(lines, expected);
    assert_eq!(std::fs::read(folder.path().join("chat.csv")).expect("it is there"), b"a,b");

    let summary = data(json!({"sessionId": "s", "summaryDownloadUrl": url("gone")}));
    on("GET", "app/sessions/s/summary").respond_with(summary).mount(&server).await;
    let error = files::save(&app, "s", folder.path()).await.expect_err("the file is gone");
    assert!(error.is_not_found() && !error.to_string().contains("X-Signature"), "{error}");
    assert!(!folder.path().join("summary.md").exists());
}

/// Each resource has an example that uses it.
#[test]
fn every_resource_has_an_example() {
    let folder = tests::fixtures::root().join("generated/examples");
    let read = |entry: std::io::Result<std::fs::DirEntry>| std::fs::read_to_string(entry.expect("an entry").path());
    let all: String = std::fs::read_dir(folder).expect("a folder").map(|entry| read(entry).expect("text")).collect();
    let client = std::fs::read_to_string(tests::fixtures::root().join("generated/src/client.rs")).expect("the client");
    let accessors = client.split("pub fn ").skip(1).filter_map(|after| {
        let (name, rest) = after.split_once("(&self)")?;
        rest.trim_start().starts_with("-> crate::").then(|| name.to_owned())
    });
    // The key is fetched by the verifier.
    let missing: Vec<String> =
        accessors.filter(|name| name != "webhook_key" && !all.contains(&format!(".{name}()"))).collect();
    assert_eq!(missing, [""; 0]);
}
