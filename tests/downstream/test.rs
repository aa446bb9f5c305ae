//! A crate outside of the workspace, with the client and the runtime by path, builds and calls a server on loopback.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tests::fixtures::root;
use wiremock::matchers::{body_json, header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

const SESSIONS: &str = "/accounts/account/realtime/kit/app/sessions";
const POLL: &str = "/accounts/account/realtime/kit/app/meetings/meeting/active-session/poll";

#[tokio::test(flavor = "multi_thread")]
async fn a_crate_outside_of_the_workspace_calls_a_server() {
    let server = server().await;
    let printed = run(&folder(), &server.uri());
    let expected = [
        "error: active_session.create_poll: 404 Not Found: No active session (code 404)",
        "session: one LIVE",
        "session: two ENDED",
        "value: {\"any\":[1]}",
        "first: one",
    ];
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
    for request in server.received_requests().await.unwrap_or_default() {
        assert_eq!(request.headers.get("authorization").map(|value| value.as_bytes()), Some(&b"Bearer token"[..]));
    }
}

/// A server with an app of two sessions, a page each.
async fn server() -> MockServer {
    let server = MockServer::start().await;
    let poll = json!({"question": "Lunch?", "options": ["Pizza", "Salad"], "anonymous": true});
    let none = json!({"success": false, "error": {"code": 404, "message": "No active session"}});
    let ask = Mock::given(method("POST")).and(path(POLL)).and(body_json(poll));
    ask.respond_with(ResponseTemplate::new(404).set_body_json(none)).expect(1).mount(&server).await;
    for (number, session, times) in [("1", session("one", "LIVE"), 2), ("2", session("two", "ENDED"), 1)] {
        let page = json!({"success": true, "data": {"sessions": [session]}, "paging": {"total_count": 2}});
        let list = Mock::given(method("GET")).and(path(SESSIONS)).and(query_param("per_page", "1"));
        let list = list.and(query_param("page_no", number)).and(header("accept", "application/json"));
        list.respond_with(ResponseTemplate::new(200).set_body_json(page)).expect(times).mount(&server).await;
    }
    let unknown = Mock::given(method("GET")).and(path("/unknown"));
    unknown.respond_with(ResponseTemplate::new(200).set_body_json(json!({"any": [1]}))).expect(1).mount(&server).await;
    server
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
    let manifest = manifest.replace("../../", &format!("{}/", root().display()));
    fs::create_dir_all(copy.join("src")).expect("the folder can be made");
    fs::write(copy.join("Cargo.toml"), manifest).expect("it can be written");
    fs::copy(source.join("src/main.rs"), copy.join("src/main.rs")).expect("it can be written");
    fs::copy(root().join("Cargo.lock"), copy.join("Cargo.lock")).expect("it can be written");
    copy
}

/// Builds and runs the crate against a server; what it prints.
fn run(folder: &Path, server: &str) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(["run", "--offline", "--quiet", "--color", "never"]);
    // The dependencies are there already, with the same settings.
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join(".."));
    command.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    let own = |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_"].iter().any(|own| name.starts_with(own));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(own)) {
        command.env_remove(name);
    }
    for variable in ["CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_USER_SERVICE_KEY"] {
        command.env_remove(variable);
    }
    command.env("CLOUDFLARE_BASE_URL", server);
    command.env("CLOUDFLARE_API_TOKEN", "token").env("CLOUDFLARE_ACCOUNT_ID", "account");
    let output = command.output().expect("cargo runs");
    let (printed, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{printed}\n{said}");
    printed.into_owned()
}
