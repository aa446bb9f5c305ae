//! A crate outside of the workspace, with the client and the runtime by path, and the examples of the client build and
//! call a server on loopback.

use std::fs;
use std::path::{Path, PathBuf};
use std::slice;

use serde_json::{Value, json};
use tests::cargo;
use tests::fixtures::root;
use wiremock::matchers::{body_json, header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

const SESSIONS: &str = "/accounts/account/realtime/kit/app/sessions";
const POLL: &str = "/accounts/account/realtime/kit/app/meetings/meeting/active-session/poll";

#[tokio::test(flavor = "multi_thread")]
async fn programs_outside_of_the_workspace_call_a_server() {
    let server = server().await;
    let folder = folder();
    for (arguments, succeeds, expected) in programs() {
        let (success, printed) = run(&folder, &server.uri(), arguments);
        assert_eq!(printed.lines().collect::<Vec<_>>(), expected, "{arguments:?}");
        assert_eq!(success, succeeds, "{arguments:?}");
    }
    for request in server.received_requests().await.unwrap_or_default() {
        assert_eq!(request.headers.get("authorization").map(|value| value.as_bytes()), Some(&b"Bearer token"[..]));
    }
}

/// What cargo shall run, whether that succeeds, and what it prints.
fn programs() -> [(&'static [&'static str], bool, &'static [&'static str]); 6] {
    let main = &[
        "error: active_session.create_poll: 404 Not Found: No active session (code 404)",
        "session: one LIVE",
        "session: two ENDED",
        "value: {\"any\":[1]}",
        "first: one",
    ];
    let nobody = &["nobody is in the meeting: active_session.create_poll: 404 Not Found: No active session (code 404)"];
    let cached = &[
        "GET /accounts/account/realtime/kit/app/meetings/known",
        "title: Stand-up",
        "GET /accounts/account/realtime/kit/app/meetings/other",
        "error: true",
    ];
    let listed =
        &["one  LIVE   2026-01-02       3 min  Stand-up", "two  ENDED  2026-01-02       3 min  Stand-up", "2 sessions"];
    [
        (&["--bin", "downstream"], true, main),
        (&["--bin", "own-http"], true, &["unrelated: 200 OK", "own: {\"any\":[1]}"]),
        (&["--bin", "own-transport"], true, cached),
        (&["--example", "poll", "--", "app", "meeting", "Lunch?", "Pizza", "Salad"], false, nobody),
        (&["--example", "poll", "--", "app"], false, &["usage: poll APP MEETING QUESTION OPTION..."]),
        (&["--example", "sessions", "--", "app", "ENDED", "stand-up"], true, listed),
    ]
}

/// A server with an app of two sessions, a page each.
async fn server() -> MockServer {
    let server = MockServer::start().await;
    let poll = json!({"question": "Lunch?", "options": ["Pizza", "Salad"], "anonymous": true});
    let none = json!({"success": false, "error": {"code": 404, "message": "No active session"}});
    let ask = Mock::given(method("POST")).and(path(POLL)).and(body_json(poll));
    ask.respond_with(ResponseTemplate::new(404).set_body_json(none)).mount(&server).await;
    let sessions = [session("one", "LIVE"), session("two", "ENDED")];
    let list = Mock::given(method("GET")).and(path(SESSIONS)).and(header("accept", "application/json"));
    let filtered = list.and(query_param("status", "ENDED")).and(query_param("search", "stand-up"));
    let filtered = filtered.and(query_param("sort_by", "createdAt")).and(query_param("sort_order", "DESC"));
    filtered.respond_with(page(&sessions)).mount(&server).await;
    for (number, session) in ["1", "2"].into_iter().zip(&sessions) {
        let list = Mock::given(method("GET")).and(path(SESSIONS)).and(query_param("per_page", "1"));
        list.and(query_param("page_no", number)).respond_with(page(slice::from_ref(session))).mount(&server).await;
    }
    let unknown = Mock::given(method("GET")).and(path("/unknown"));
    unknown.respond_with(ResponseTemplate::new(200).set_body_json(json!({"any": [1]}))).mount(&server).await;
    server
}

/// A page of an app that has two sessions.
fn page(sessions: &[Value]) -> ResponseTemplate {
    let body = json!({"success": true, "data": {"sessions": sessions}, "paging": {"total_count": 2}});
    ResponseTemplate::new(200).set_body_json(body)
}

fn session(id: &str, status: &str) -> Value {
    json!({
        "id": id, "status": status, "type": "meeting", "associated_id": "meeting", "organization_id": "app",
        "meeting_display_name": "Stand-up", "live_participants": 1, "max_concurrent_participants": 2,
        "minutes_consumed": 3, "created_at": "2026-01-02", "started_at": "2026-01-02", "updated_at": "2026-01-02",
    })
}

/// A copy of the crate outside of the repository's folders, with the versions that the repository is tested with.
fn folder() -> PathBuf {
    let (source, copy) = (root().join("tests/downstream"), Path::new(env!("CARGO_TARGET_TMPDIR")).join("downstream"));
    let manifest = fs::read_to_string(source.join("Cargo.toml")).expect("the crate has a manifest");
    let manifest = manifest.replace("../../", &format!("{}/", root().display())) + "\n" + &cargo::profile();
    fs::create_dir_all(copy.join("src")).expect("the folder can be made");
    fs::write(copy.join("Cargo.toml"), manifest).expect("it can be written");
    for name in ["main.rs", "own_http.rs", "own_transport.rs"] {
        fs::copy(source.join("src").join(name), copy.join("src").join(name)).expect("it can be written");
    }
    fs::copy(root().join("Cargo.lock"), copy.join("Cargo.lock")).expect("it can be written");
    copy
}

/// Builds and runs a program against a server; whether it succeeds, and what it prints.
fn run(folder: &Path, server: &str, arguments: &[&str]) -> (bool, String) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
    let mut command = cargo::command(folder, &target, &[&["run"], arguments].concat());
    for variable in ["CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_USER_SERVICE_KEY"] {
        command.env_remove(variable);
    }
    command.env("CLOUDFLARE_BASE_URL", server);
    command.env("CLOUDFLARE_API_TOKEN", "token").env("CLOUDFLARE_ACCOUNT_ID", "account");
    let output = command.output().expect("cargo runs");
    let printed = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&printed).into_owned())
}
