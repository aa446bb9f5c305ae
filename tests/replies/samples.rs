//! The made-up replies of `tests/data/replies`: covered by the description, read by the client, sent back equal.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clientwright::diagnostic::RenderOptions;
use cloudflare_realtimekit::Model as _;
use cloudflare_realtimekit::types::ErrorReply;
use cloudflare_realtimekit::webhooks::Event;
use serde_json::Value;
use tests::operations::{self, by_id};
use tests::row::Row;
use tests::trip::{Trip, differences, trip};
use tests::{events, fixtures};
use xtask::realtimekit;
use xtask::replies::{Body, Description, Finding, Given, Input, Kind, Target, check, read};

/// What stays undescribed on purpose: the file, the place in its body, and why.
const LEFT_OUT: [(&str, &str, &str); 1] = [(
    "recordings.get.storage-with-placeholder",
    "/data/storage_config/secret_key",
    "one sample of a guide shows it, and no reply holds a secret: unknown members are kept",
)];

fn files() -> Vec<PathBuf> {
    let folder = fixtures::root().join("tests/data/replies");
    let entries = std::fs::read_dir(folder).expect("the folder of replies can be read");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("its entries can be read").path()).collect();
    files.sort();
    files
}

fn description() -> Description {
    Description::load(&realtimekit::spec(), RenderOptions::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn stem(path: &std::path::Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn is_left_out(name: &str, finding: &Finding) -> bool {
    LEFT_OUT.iter().any(|(file, place, _)| *file == name && *place == finding.path)
}

/// The type that the client reads a reply as.
fn trip_of(rows: &[Row], input: &Input) -> Result<Trip, String> {
    let success = input.reply.status.is_none_or(|status| (200..300).contains(&status));
    match &input.reply.target {
        Target::Operation(id) if success => Ok(by_id(rows, id)?.reply),
        Target::Operation(_) => Ok(trip::<ErrorReply>),
        Target::Webhook(name) => events::by_name(name).ok_or_else(|| format!("no type for {name}")),
        Target::Url(_) => Err("a file names the operation".to_owned()),
    }
}

/// Everything that is wrong with the reply of one file.
fn problems(description: &Description, rows: &[Row], path: &std::path::Path) -> Result<Vec<String>, String> {
    let input = read(path, &Given::default())?;
    let findings = check(description, &input.reply)?;
    let uncovered = findings.iter().filter(|finding| !is_left_out(&stem(path), finding));
    let mut problems: Vec<String> =
        uncovered.map(|one| format!("{}: {}; {}", one.path, one.message, one.cure)).collect();
    let Body::Json(body) = &input.reply.body else { return Err("a file has a body".to_owned()) };
    let tripped = trip_of(rows, &input)?(body.clone())?;
    problems.extend(differences(&tripped.value, body));
    if let Target::Webhook(name) = &input.reply.target {
        // A receiver reads every delivery as this.
        let event: Event = cloudflare_realtimekit::runtime::decode(body.clone()).map_err(|error| error.to_string())?;
        problems.extend(differences(&event.to_value(), body));
        if matches!(event, Event::Other(_)) {
            problems.push(format!("the client knows no event {name}"));
        }
    }
    // What the client knows nothing of is what the description does not cover, and the other way round.
    let open = findings.iter().filter(|one| one.kind.is_open()).count() as u64;
    if open != tripped.surprises {
        problems.push(format!("{} parts are unknown to the client, {open} to the description", tripped.surprises));
    }
    if input.source.as_deref().is_none_or(|source| source.trim().is_empty()) {
        problems.push("`source` does not say where the shape is known from".to_owned());
    }
    Ok(problems)
}

#[test]
fn every_sample_is_covered_read_and_sent_back() {
    let (description, rows) = (description(), operations::all());
    let files = files();
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|path| {
            let found = problems(&description, &rows, path).unwrap_or_else(|error| vec![error]);
            found.into_iter().map(|problem| format!("{}: {problem}", stem(path)))
        })
        .collect();
    assert!(wrong.is_empty(), "{} problems in {} replies\n{}", wrong.len(), files.len(), wrong.join("\n"));
    assert!(files.len() >= 110, "{} replies", files.len());
    println!("{} replies are covered, read and sent back", files.len());
}

#[test]
fn a_file_is_named_by_what_it_is_the_reply_to() {
    for path in files() {
        let input = read(&path, &Given::default()).unwrap_or_else(|error| panic!("{error}"));
        let beginning = match &input.reply.target {
            Target::Webhook(name) => format!("event.{name}."),
            Target::Operation(id) => format!("{id}."),
            Target::Url(address) => panic!("{address:?}"),
        };
        assert!(stem(&path).starts_with(&beginning), "{}", path.display());
    }
}

#[test]
fn every_operation_and_every_event_has_a_sample() {
    let description = description();
    let sampled: BTreeSet<String> = files()
        .iter()
        .map(|path| match read(path, &Given::default()).expect("a sample").reply.target {
            Target::Operation(name) | Target::Webhook(name) => name,
            Target::Url(address) => panic!("{address:?}"),
        })
        .collect();
    let document = &description.document;
    let ids = document.operations.iter().filter_map(|operation| operation.id.clone());
    let all: BTreeSet<String> = ids.chain(document.webhooks.iter().map(|webhook| webhook.path.to_string())).collect();
    let without: Vec<&String> = all.symmetric_difference(&sampled).collect();
    assert!(
        without.is_empty(),
        "each needs a file in tests/data/replies that is named by it and by what is special, such as NAME.least.yaml, or \
         the file has a name that is gone: {without:?}"
    );
}

#[test]
fn what_is_left_out_is_found_and_has_a_reason() {
    let description = description();
    for (file, place, reason) in LEFT_OUT {
        let path = fixtures::root().join(format!("tests/data/replies/{file}.yaml"));
        let input = read(&path, &Given::default()).expect("a sample");
        let findings = check(&description, &input.reply).expect("findings");
        assert!(findings.iter().any(|finding| finding.path == place), "stale: {file} {place}");
        assert!(!reason.trim().is_empty(), "{file} {place}");
    }
}

/// A sample that is bent is noticed: otherwise the tests above prove nothing.
#[test]
fn a_bent_sample_is_noticed() {
    let description = description();
    let path = fixtures::root().join("tests/data/replies/recordings.list.composite.yaml");
    type Bend = fn(&mut Value);
    let bends: [(Bend, Kind, &str); 6] = [
        (|body| body["data"][0]["new"] = 1.into(), Kind::Member, "/data/0/new"),
        (|body| body["data"][0]["status"] = "LOST".into(), Kind::Value, "/data/0/status"),
        (|body| body["data"][0]["download_url"] = 7.into(), Kind::Type, "/data/0/download_url"),
        (|body| body["data"][0]["meeting"]["new"] = 1.into(), Kind::Member, "/data/0/meeting/new"),
        (|body| drop(body["data"][0].as_object_mut().and_then(|one| one.remove("id"))), Kind::Missing, "/data/0"),
        (|body| body["paging"] = Value::Array(Vec::new()), Kind::Type, "/paging"),
    ];
    for (bend, kind, place) in bends {
        let mut reply = read(&path, &Given::default()).expect("a sample").reply;
        if let Body::Json(body) = &mut reply.body {
            bend(body);
        }
        let findings = check(&description, &reply).expect("findings");
        let found: Vec<(Kind, &str)> = findings.iter().map(|one| (one.kind, one.path.as_str())).collect();
        assert_eq!(found, [(kind, place)]);
    }
}
