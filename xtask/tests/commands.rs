//! The commands as they are typed: how they are parsed, what they print, how they end.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn xtask(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    command
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    told(xtask(arguments).output().expect("the command runs"))
}

fn told(output: Output) -> (Option<i32>, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/replies").join(name);
    path.canonicalize().expect("the sample is there").display().to_string()
}

fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("written");
    path
}

#[test]
fn replies_that_are_covered_are_counted() {
    let (track, event) = (sample("recordings.list.with-track.yaml"), sample("event.meeting.ended.by-host.yaml"));
    let (code, stdout, stderr) = run(&["replies", &track, &event]);
    assert_eq!(
        (code, stdout.as_str(), stderr.as_str()),
        (Some(0), "2 of 2 replies are covered by the description\n", "")
    );
}

#[test]
fn what_is_not_covered_is_told_with_places_and_cure() {
    let folder = tempfile::tempdir().expect("a folder");
    let reply = file(
        &folder,
        "reply.txt",
        "HTTP/2 200 \r\ncontent-type: application/json\r\n\r\n{\n  \"data\": {\"count\": 1, \"wings\": 2},\n  \"success\": true\n}\n",
    );
    let name = reply.display().to_string();
    let url = "https://api.cloudflare.com/client/v4/accounts/a/realtime/kit/b/analytics/livestreams/overall?x=1";
    let by_url = run(&["replies", &name, "--url", url]);
    let by_name = run(&["replies", &name, "--operation", "livestreams.analytics"]);
    assert_eq!(by_url, by_name);
    let (code, stdout, stderr) = by_name;
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    for part in [
        "the member `wings` is not described",
        &format!("{name}:5:"),
        "/data/wings",
        "spec/livestreams.yaml:",
        "add the member `wings` (an integer here) to schema LivestreamAnalytics at spec/livestreams.yaml:",
        "0 of 1 replies are covered by the description",
    ] {
        assert!(stderr.contains(part), "{part} is not in\n{stderr}");
    }
}

#[test]
fn a_status_and_a_webhook_can_be_given() {
    let folder = tempfile::tempdir().expect("a folder");
    let error = file(&folder, "error.json", "{\"message\": \"no\"}").display().to_string();
    let delivery = file(
        &folder,
        "event.json",
        "{\"event\": \"meeting.ended\", \"meeting\": {\"id\": \"6bf2b8be-04dd-4191-b602-1128921a306b\"}}",
    );
    let delivery = delivery.display().to_string();
    let cases: [(&[&str], i32); 4] = [
        (&["replies", &error, "--operation", "webhooks.list", "--status", "401"], 0),
        (&["replies", &error, "--operation", "webhooks.list"], 1),
        (&["replies", &delivery, "--webhook", "meeting.ended"], 0),
        (&["replies", &delivery, "--webhook", "recording.statusUpdate"], 1),
    ];
    for (arguments, expected) in cases {
        let (code, _, stderr) = run(arguments);
        assert_eq!(code, Some(expected), "{arguments:?}\n{stderr}");
    }
}

#[test]
fn wrong_arguments_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let body = file(&folder, "body.json", "{}").display().to_string();
    let cases: [(&[&str], i32, &str); 8] = [
        (&["replies"], 2, "<FILES>"),
        (&["replies", &body], 1, "`--operation NAME` or `--url URL`"),
        (&["replies", &body, "--operation", "recordings.lists"], 1, "did you mean `recordings.list`?"),
        (&["replies", &body, "--operation", "a", "--url", "b"], 2, "cannot be used with"),
        (&["replies", &body, "--operation", "a", "--status", "99"], 2, "--status"),
        (&["replies", &body, "--url", "/nowhere"], 1, "no path of the description is like `/nowhere`"),
        (&["replies", "/no/such/file", "--operation", "apps.list"], 1, "/no/such/file"),
        (&["prism", "--repeat", "often"], 2, "--repeat"),
    ];
    for (arguments, expected, part) in cases {
        let (code, _, stderr) = run(arguments);
        assert!(code == Some(expected) && stderr.contains(part), "{arguments:?} {code:?}\n{stderr}");
    }
}

#[test]
fn without_node_the_mock_server_says_what_is_missing() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = xtask(&["prism"]).env("PATH", folder.path()).output().expect("the command runs");
    let (code, stdout, stderr) = told(output);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    assert!(stderr.starts_with("error: `node` is missing") && stderr.contains("install Node.js"), "{stderr}");
}
