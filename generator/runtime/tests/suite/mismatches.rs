//! Replies of which a part does not fit: what can be done without is left out, named, and sent back as it came.

use std::collections::BTreeMap;

use clientwright_runtime::{
    DateTime, Decimal, DecodeError, Json, Model, Reader, UnknownMembers, Value, Writer, impl_object, string_enum,
};
use serde_json::json;

use crate::server::{self, Server};
use crate::things::{self, builder, client, list, tail};

#[derive(Clone, Debug, PartialEq)]
struct Author {
    name: String,
    more: UnknownMembers,
}

impl_object!(Author { name: required "name", ..more });

#[derive(Clone, Debug, Default, PartialEq)]
struct Options {
    wide: Option<bool>,
    more: UnknownMembers,
}

impl_object!(default Options { wide: optional "wide", ..more });

#[derive(Clone, Debug, Default, PartialEq)]
struct Note {
    text: String,
    tags: Vec<String>,
    labels: Option<BTreeMap<String, i64>>,
    size: Option<i64>,
    until: Option<Option<i64>>,
    author: Option<Author>,
    authors: Option<Vec<Author>>,
    options: Option<Options>,
    pair: Option<(i64, Vec<i64>)>,
    token: Option<String>,
    more: UnknownMembers,
}

impl_object!(default Note {
    text: required "text",
    tags: required "tags",
    labels: optional "labels",
    size: optional "size",
    until: nullable "until",
    author: optional "author",
    authors: optional "authors",
    options: optional "options",
    pair: optional "pair",
    token: optional "token",
    ..more
});

/// A note with further members.
fn note(further: Value) -> Value {
    let mut whole = json!({"text": "t", "tags": []});
    let members = further.as_object().expect("it is an object").clone();
    whole.as_object_mut().expect("it is an object").extend(members);
    whole
}

/// What a strict reading says, and what a lenient one notes and sends back.
fn check(value: Value, strict: &str, noted: &[&str], back: Value) {
    let text = value.to_string();
    let error = Note::from_json(text.as_bytes()).map(|_| ()).map_err(|error| error.to_string());
    assert_eq!(error, if strict.is_empty() { Ok(()) } else { Err(strict.to_owned()) }, "{text}");
    assert_eq!(
        serde_json::from_str::<Value>(&text).map(|value| clientwright_runtime::decode::<Note>(value).is_ok()).ok(),
        Some(strict.is_empty())
    );
    let (note, mismatches) = Note::from_json_lenient(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(mismatches.iter().map(ToString::to_string).collect::<Vec<_>>(), noted, "{text}");
    assert_eq!(mismatches.len(), noted.len());
    assert_eq!(note.to_value(), back, "{text}");
}

#[test]
fn optional_members_are_absent_and_sent_back() {
    let whole =
        |further: Value, strict: &str, noted: &str| check(note(further.clone()), strict, &[noted], note(further));
    check(note(json!({"size": 1, "new": 1})), "", &[], note(json!({"size": 1, "new": 1})));
    whole(
        json!({"size": {"bytes": 1}}),
        "at size: expected an integer, found an object",
        "at /size: expected an integer, found an object",
    );
    whole(
        json!({"until": "x"}),
        "at until: expected an integer, found a string",
        "at /until: expected an integer, found a string",
    );
    whole(
        json!({"author": {"id": 1}}),
        "at author: expected the member \"name\", found no such member",
        "at /author: expected the member \"name\", found no such member",
    );
    whole(
        json!({"author": {"name": true}}),
        "at author.name: expected a string, found a boolean",
        "at /author: expected a string, found a boolean at name",
    );
    whole(
        json!({"options": []}),
        "at options: expected an object, found an array",
        "at /options: expected an object, found an array",
    );
    whole(
        json!({"pair": [1]}),
        "at pair: expected an array of 2 items, found one of 1",
        "at /pair: expected an array of 2 items, found one of 1",
    );
}

#[test]
fn items_of_lists_and_maps_are_left_out() {
    check(
        json!({"text": "t", "tags": ["a", 1, "b", null]}),
        "at tags[1]: expected a string, found a number",
        &["at /tags/1: expected a string, found a number", "at /tags/3: expected a string, found null"],
        json!({"text": "t", "tags": ["a", "b"]}),
    );
    check(
        note(json!({"labels": {"a": 1, "b/c": "x"}})),
        "at labels[\"b/c\"]: expected an integer, found a string",
        &["at /labels/b~1c: expected an integer, found a string"],
        note(json!({"labels": {"a": 1}})),
    );
    check(
        note(json!({"authors": [{"name": "a"}, {"name": null}, []]})),
        "at authors[1].name: expected a string, found null",
        &["at /authors/1: expected a string, found null at name", "at /authors/2: expected an object, found an array"],
        note(json!({"authors": [{"name": "a"}]})),
    );
    check(
        note(json!({"pair": [1, [2, "x"]]})),
        "at pair[1][1]: expected an integer, found a string",
        &["at /pair/1/1: expected an integer, found a string"],
        note(json!({"pair": [1, [2]]})),
    );
    check(
        note(json!({"pair": [1, [2], 3, 4]})),
        "at pair: expected an array of 2 items, found one of 4",
        &["at /pair: expected an array of 2 items, found one of 4"],
        note(json!({"pair": [1, [2]]})),
    );
}

#[test]
fn null_stands_for_an_empty_list_that_has_to_be_there() {
    check(
        json!({"text": "t", "tags": null}),
        "at tags: expected an array, found null",
        &["at /tags: expected an array, found null"],
        json!({"text": "t", "tags": []}),
    );
    // What is required and no list is an error in any case.
    for (value, expected) in [
        (json!({"text": null, "tags": []}), "at text: expected a string, found null"),
        (json!({"tags": []}), "expected the member \"text\", found no such member"),
        (json!({"text": "t", "tags": "a"}), "at tags: expected an array, found a string"),
        (json!([]), "expected the member \"text\", found no such member"),
    ] {
        let error = Note::from_json_lenient(value.to_string().as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), expected, "{value}");
    }
    let (options, mismatches) = Options::from_json_lenient(b"[]").unwrap();
    assert_eq!((options, mismatches.len()), (Options::default(), 1));
}

#[derive(Clone, Debug)]
enum Level {
    One,
    UnknownValue(clientwright_runtime::Unknown<String>),
}

string_enum!(Level { One = "1" });

#[derive(Clone, Debug, PartialEq)]
struct Needs {
    id: i64,
    rate: f64,
    open: bool,
    name: String,
    at: DateTime,
    price: Decimal,
    level: Level,
    tags: Vec<String>,
    options: Options,
    more: UnknownMembers,
}

impl_object!(Needs {
    id: required "id",
    rate: required "rate",
    open: required "open",
    name: required "name",
    at: required "at",
    price: required "price",
    level: required "level",
    tags: required "tags",
    options: required "options",
    ..more
});

#[test]
fn what_means_the_same_stands_for_what_has_to_be_there() {
    let whole = json!({
        "id": 1, "rate": 1.5, "open": true, "name": "n", "at": "2026-01-02T03:04:05Z", "price": "1.20", "level": "1",
        "tags": [], "options": {}
    });
    let (number, text) = ("found a number", "found a string");
    for (name, sent, read, noted) in [
        ("id", json!("1"), Ok(json!(1)), format!("expected an integer, {text}")),
        ("id", json!(" -20.0 "), Ok(json!(-20)), format!("expected an integer, {text}")),
        ("id", json!("1.5"), Err(()), format!("expected an integer, {text}")),
        ("id", json!("one"), Err(()), format!("expected an integer, {text}")),
        ("id", json!(""), Err(()), format!("expected an integer, {text}")),
        ("id", json!("\"1\""), Err(()), format!("expected an integer, {text}")),
        ("id", json!(null), Err(()), "expected an integer, found null".to_owned()),
        ("rate", json!("0.25"), Ok(json!(0.25)), format!("expected a number, {text}")),
        ("rate", json!("1e999"), Err(()), format!("expected a number, {text}")),
        ("rate", json!("NaN"), Err(()), format!("expected a number, {text}")),
        ("open", json!("false"), Ok(json!(false)), format!("expected a boolean, {text}")),
        ("open", json!("yes"), Err(()), format!("expected a boolean, {text}")),
        ("open", json!(1), Ok(json!(true)), format!("expected a boolean, {number}")),
        ("open", json!(0), Ok(json!(false)), format!("expected a boolean, {number}")),
        ("open", json!(10), Err(()), format!("expected a boolean, {number}")),
        ("open", json!(1.0), Err(()), format!("expected a boolean, {number}")),
        ("name", json!(12), Ok(json!("12")), format!("expected a string, {number}")),
        ("name", json!(-1.5), Ok(json!("-1.5")), format!("expected a string, {number}")),
        (
            "at",
            json!(1_767_323_045_000_i64),
            Ok(json!("1767323045000")),
            format!("expected a string with a date and time, {number}"),
        ),
        ("at", json!([2026, 1, 2]), Err(()), "expected a string with a date and time, found an array".to_owned()),
        ("price", json!(1.25), Ok(json!("1.25")), format!("expected a string with a decimal number, {number}")),
        ("level", json!(1), Ok(json!("1")), format!("expected a string, {number}")),
        ("level", json!(2), Ok(json!("2")), format!("expected a string, {number}")),
        ("name", json!(true), Err(()), "expected a string, found a boolean".to_owned()),
        ("tags", json!({}), Ok(json!([])), "expected an array, found an object".to_owned()),
        ("tags", json!({"0": "a"}), Err(()), "expected an array, found an object".to_owned()),
        ("options", json!([]), Ok(json!({})), "expected an object, found an array".to_owned()),
        ("options", json!(null), Ok(json!({})), "expected an object, found null".to_owned()),
        ("options", json!(0), Err(()), format!("expected an object, {number}")),
    ] {
        let mut value = whole.clone();
        value[name] = sent;
        let bytes = value.to_string();
        let strict = Needs::from_json(bytes.as_bytes()).unwrap_err();
        assert_eq!(strict.to_string(), format!("at {name}: {noted}"), "{value}");
        match (Needs::from_json_lenient(bytes.as_bytes()), read) {
            (Ok((needs, mismatches)), Ok(read)) => {
                let notes: Vec<String> = mismatches.iter().map(ToString::to_string).collect();
                assert_eq!(notes, [format!("at /{name}: {noted}")], "{value}");
                value[name] = read;
                assert_eq!(needs.to_value(), value);
            }
            (Err(error), Err(())) => assert_eq!(error.to_string(), strict.to_string()),
            (read, _) => panic!("{value}: {read:?}"),
        }
    }
    // An object that needs a member is no null, and what is in a list or may be absent has to be what it is.
    assert_eq!(Author::from_json_lenient(b"null").unwrap_err().to_string(), "expected an object, found null");
    let (texts, mismatches) = Vec::<String>::from_json_lenient(b"[1]").unwrap();
    assert_eq!((texts, mismatches.len()), (Vec::new(), 1));
}

#[test]
fn what_is_empty_may_be_absent_from_an_object_that_has_more() {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Page {
        total: i64,
        items: Vec<i64>,
        next: Option<String>,
        labels: BTreeMap<String, i64>,
        options: Options,
        more: UnknownMembers,
    }
    impl_object!(default Page {
        total: required "total",
        items: required "items",
        next: required "next",
        labels: required "labels",
        options: required "options",
        ..more
    });
    let empty = json!({"total": 0, "items": [], "next": null, "labels": {}, "options": {}});
    for name in ["items", "next", "labels", "options"] {
        let mut value = empty.clone();
        value.as_object_mut().unwrap().remove(name);
        let (page, mismatches) = Page::from_json_lenient(value.to_string().as_bytes()).unwrap();
        assert_eq!((page.to_value(), mismatches.len()), (empty.clone(), 1));
        let note = mismatches.iter().next().unwrap().to_string();
        assert_eq!(note, format!("at the whole: expected the member \"{name}\", found no such member"));
        assert!(Page::from_json(value.to_string().as_bytes()).is_err());
    }
    for (text, missing) in [
        (r#"{"items":[]}"#, "total"),
        (r#"{"items":[],"next":null,"labels":{},"options":{}}"#, "total"),
        (r#"{"error":"there is none"}"#, "total"),
        ("{}", "total"),
    ] {
        let error = Page::from_json_lenient(text.as_bytes()).unwrap_err().to_string();
        assert_eq!(error, format!("expected the member \"{missing}\", found no such member"), "{text}");
    }
    let error = BTreeMap::<String, Note>::from_json_lenient(br#"{"a":{"error":1}}"#).unwrap().1;
    assert!(error.iter().next().unwrap().to_string().contains("expected the member \"text\""));
}

#[test]
fn a_value_that_is_set_later_wins_and_texts_are_at_hand() {
    let (mut note, mismatches) =
        Note::from_json_lenient(note(json!({"size": "12 MB", "token": 12345})).to_string().as_bytes()).unwrap();
    assert_eq!(note.more.get::<String>("size"), Ok(Some("12 MB".to_owned())));
    let [size, token] = mismatches.iter().collect::<Vec<_>>()[..] else { panic!("{mismatches:?}") };
    assert_eq!((size.path.as_str(), size.text()), ("/size", Some("\"12 MB\"")));
    assert_eq!((token.path.as_str(), token.text()), ("/token", None));
    assert!(!format!("{mismatches:?}").contains("12"));
    note.size = Some(12);
    assert_eq!(note.to_value()["size"], 12);
}

#[test]
fn a_hundred_are_kept_and_all_are_counted() {
    let tags: Vec<i64> = (0..1000).collect();
    let (_, mismatches) = Note::from_json_lenient(json!({"text": "t", "tags": tags}).to_string().as_bytes()).unwrap();
    assert_eq!((mismatches.len(), mismatches.iter().count()), (1000, 100));
}

async fn get(
    client: &clientwright_runtime::Client,
) -> Result<clientwright_runtime::Response<Note>, clientwright_runtime::Error> {
    things::get(client, "x").call.send_as::<Json<Note>>().await
}

#[tokio::test]
async fn calls_give_what_fits_and_name_the_rest() {
    let answer = || server::json(200, note(json!({"size": "x"})));
    let server = Server::replying(answer()).await;
    let reply = get(&client(&server.url())).await.unwrap();
    assert_eq!((reply.size, reply.mismatches().len()), (None, 1));
    assert_eq!(reply.mismatches().iter().next().unwrap().path, "/size");
    assert_eq!(reply.map(|note| note.text).mismatches().len(), 1);

    let server = Server::replying(answer()).await;
    let strict = builder(&server.url()).strict_replies(true).build().unwrap();
    let error = get(&strict).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.decode_error().unwrap().path(), "size");
}

#[tokio::test]
async fn json_that_says_to_be_text_and_a_byte_order_mark_are_read() {
    let text = r#"{"text": "t", "tags": []}"#;
    let marked = format!("\u{feff}{text}");
    for (media_type, body, mismatches) in [
        ("application/json", text, 0),
        ("application/json", &marked, 0),
        ("text/plain", text, 1),
        ("text/plain; charset=utf-8", &marked, 1),
        ("application/octet-stream", text, 1),
        ("", text, 0),
    ] {
        let server = Server::replying(server::bytes(200, media_type, body)).await;
        let reply = get(&client(&server.url())).await.unwrap_or_else(|error| panic!("{media_type}: {error}"));
        assert_eq!(reply.mismatches().len(), mismatches, "{media_type}");
        let strict = builder(&server.url()).strict_replies(true).build().unwrap();
        assert_eq!(get(&strict).await.is_ok(), mismatches == 0, "{media_type}");
    }
    for (media_type, body, named) in [
        ("text/plain", "sign in", "text/plain: sign in"),
        ("text/html", text, "text/html"),
        ("application/octet-stream", "\u{0}\u{1}", "application/octet-stream"),
        ("application/json", "{", "no JSON at line 1, column 2"),
    ] {
        let server = Server::replying(server::bytes(200, media_type, body)).await;
        let error = get(&client(&server.url())).await.unwrap_err();
        assert!(error.to_string().contains(named), "{media_type}: {error}");
    }
    // A failure that is called text is a failure all the same.
    let server = Server::replying(server::bytes(200, "text/plain", r#"{"success": false, "tags": 1}"#)).await;
    assert!(get(&client(&server.url())).await.unwrap_err().is_unsuccessful());
}

#[tokio::test]
async fn pages_count_what_was_sent() {
    let server = Server::start(|seen, _| {
        let page = if seen.target.contains("page_no=1") {
            json!([1, "x"])
        } else if seen.target.contains("page_no=2") {
            json!(["x", "y"])
        } else {
            json!([])
        };
        server::json(200, json!({ "data": page })).into()
    })
    .await;
    let call = list(&client(&server.url())).per_page(2).call;
    let page: fn(&BTreeMap<String, Vec<i64>>) -> usize = |page| page["data"].len();
    let pages = clientwright_runtime::Pages::new(
        call,
        clientwright_runtime::Paging::by_page("page_no").size("per_page"),
        page,
        |_| None,
    );
    let mut items = clientwright_runtime::Items::new(pages, |mut page| page.remove("data").unwrap_or_default());
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.try_next().await.unwrap(), None);
    // A page of which nothing could be read is not the last one.
    assert_eq!((server.count(), items.mismatches().len()), (3, 3));
}

#[tokio::test]
async fn events_leave_out_what_does_not_fit_and_heartbeats_are_none() {
    let stream = "data: [1, \"x\"]\n\nevent: ping\ndata:\n\nevent: ping\n\ndata: [2]\n\n";
    let server = Server::replying(server::bytes(200, "text/event-stream", stream)).await;
    let mut events = tail(&client(&server.url())).call.send_events::<Vec<i64>>().await.unwrap();
    let first = events.try_next().await.unwrap().unwrap();
    assert_eq!((first.data, first.mismatches.len()), (vec![1], 1));
    assert_eq!(events.try_next().await.unwrap().unwrap().data, [2]);
    assert!(events.next().await.is_none());
    let strict = builder(&server.url()).strict_replies(true).build().unwrap();
    let mut events = tail(&strict).call.send_events::<Vec<i64>>().await.unwrap();
    assert!(events.next().await.unwrap().unwrap_err().is_decode());
    assert_eq!(events.try_next().await.unwrap().unwrap().data, [2]);
}

#[test]
fn what_lies_deep_is_read_on_a_small_stack() {
    #[derive(Debug, Default, PartialEq)]
    struct Deep {
        a: Option<Box<Deep>>,
        more: UnknownMembers,
    }
    impl_object!(default Deep { a: optional "a", ..more });
    let text = format!("{}{}", "{\"a\":".repeat(255) + "{", "}".repeat(256));
    let wrong = text.replace("{}", "[]");
    let small = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let read = small.spawn(move || {
        let deep = Deep::from_json(text.as_bytes()).unwrap();
        assert_eq!(deep.to_json().unwrap(), text);
        let (_, mismatches) = Deep::from_json_lenient(wrong.as_bytes()).unwrap();
        assert_eq!(mismatches.len(), 1);
    });
    read.unwrap().join().unwrap();
}

/// Large types take much of the stack for each level: then fewer levels are read, and the program goes on.
#[test]
fn a_stack_is_not_overflowed_by_large_types() {
    #[derive(Clone, Debug, PartialEq)]
    struct Large([u64; 4000]);
    impl Model for Large {
        fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            i64::read(reader).map(|_| Self([0; 4000]))
        }
        fn write(&self, writer: &mut Writer) {
            0_i64.write(writer);
        }
    }
    #[derive(Debug, Default, PartialEq)]
    struct Deep {
        a: Option<Box<Deep>>,
        large: Option<Large>,
        more: UnknownMembers,
    }
    impl_object!(default Deep { a: optional "a", large: optional "large", ..more });
    let text = |levels: usize| format!("{}{{}}{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    let small = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    let read = small.spawn(move || {
        assert!(Deep::from_json(text(2).as_bytes()).is_ok());
        let error = Deep::from_json(text(200).as_bytes()).unwrap_err();
        assert!(error.to_string().contains("more deeply"), "{error}");
        assert!(Deep::from_json_lenient(text(200).as_bytes()).is_err());
    });
    read.unwrap().join().unwrap();
}

#[tokio::test]
async fn a_reply_that_is_no_json_has_no_mismatch() {
    let cases = [("text/plain", "a"), ("text/plain", "{\"success\": true}"), ("text/plain", "{")];
    for (media_type, body) in cases {
        let server = Server::replying(server::bytes(200, media_type, body)).await;
        let reply = things::name(&client(&server.url())).await.unwrap();
        assert!(reply.mismatches().is_empty(), "{body}: {:?}", reply.mismatches());
        assert_eq!(&*reply, body);
    }
}
