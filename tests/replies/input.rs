//! Files that are a body alone, or say themselves what they are the reply to.

use serde_json::json;
use xtask::replies::{Body, Given, Target, parse, read};

#[test]
fn a_file_may_say_what_it_is_the_reply_to() {
    let text = "operation: pets.get\nstatus: 404\nmedia_type: text/plain\nsource: seen\nbody: {a: 1}\n";
    let input = parse("reply.yaml", text, &Given::default()).expect("a reply");
    assert_eq!(input.reply.target, Target::Operation("pets.get".to_owned()));
    assert_eq!((input.reply.status, input.reply.media_type.as_deref()), (Some(404), Some("text/plain")));
    assert_eq!((input.reply.body, input.source.as_deref()), (Body::Json(json!({"a": 1})), Some("seen")));

    let text = r#"{"webhook": "pet.born", "body": {"event": "pet.born"}}"#;
    let input = parse("reply.json", text, &Given::default()).expect("a delivery");
    assert_eq!((input.reply.target, input.reply.status), (Target::Webhook("pet.born".to_owned()), None));
    assert_eq!(input.sources.pointer(input.at), "/body");
}

#[test]
fn a_body_alone_needs_a_target() {
    let target = Some(Target::Operation("pets.get".to_owned()));
    let cases = [
        ("{\"a\": 1}", Body::Json(json!({"a": 1}))),
        // A reply that has these members by chance, but no body: it is the body.
        ("{\"operation\": \"x\"}", Body::Json(json!({"operation": "x"}))),
        ("[1, 2]", Body::Json(json!([1, 2]))),
        ("  \n", Body::Empty),
    ];
    for (text, body) in cases {
        let given = Given { target: target.clone(), status: Some(200) };
        let read = parse("reply.json", text, &given).map(|input| (input.reply.body, input.reply.status));
        assert_eq!(read, Ok((body, Some(200))), "{text}");
    }
}

#[test]
fn what_can_not_be_read_says_why() {
    let target = Some(Target::Operation("pets.get".to_owned()));
    let cases = [
        ("{\"a\": 1}", None, "say what it is the reply to"),
        ("{\"a\": }", target.clone(), "the body is not JSON"),
        ("<html>", target, "the body is not JSON"),
        ("operation: a\nwebhook: b\nbody: {}", None, "give either `operation` or `webhook`"),
        ("operation: a\nstatus: many\nbody: {}", None, "`status` has to be a number, found a string"),
        ("operation: a\nstatu: 200\nbody: {}", None, "`statu` is none of operation,"),
        ("operation: [a\nbody: {}", None, "it can't be read"),
    ];
    for (text, target, expected) in cases {
        let error = parse("reply.yaml", text, &Given { target, status: None }).map(|_| ()).expect_err(text);
        assert!(error.starts_with(expected), "{error}");
    }
}

#[test]
fn a_file_that_is_missing_or_no_text_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("reply.json");
    let error = read(&path, &Given::default()).map(|_| ()).expect_err("missing");
    assert!(error.starts_with(&path.display().to_string()), "{error}");
    std::fs::write(&path, [0x1f, 0x8b, 0xff]).expect("written");
    let error = read(&path, &Given::default()).map(|_| ()).expect_err("compressed");
    assert!(error.contains("--compressed"), "{error}");
}
