//! Replies of failure, and replies that are not what they should be.

use cloudflare_realtimekit::types::ErrorReply;
use cloudflare_realtimekit::{Error, Json};
use serde_json::{Value, json};

use crate::documented::page;
use crate::server::{APP, Server};

/// The error of fetching an active session from a server that answers this.
async fn failure(status: u16, body: Value) -> Error {
    let server = Server::answering(status, body).await;
    let error = server.app().active_session().get("m").await.expect_err("a failure");
    assert_eq!((error.operation(), error.attempts()), (Some("active_session.get"), 1));
    assert_eq!(error.status(), Some(status));
    error
}

#[tokio::test]
async fn the_documented_404_is_a_typed_error() {
    let example = page("active_session.get.404");
    let error = failure(404, example.clone()).await;
    let message = "No active session found for meeting_id 6bf2b8be-04dd-4191-b602-1128921a306b";
    assert!(error.is_not_found() && !error.is_decode() && !error.is_unsuccessful(), "{error:?}");
    assert_eq!((error.code(), error.message()), (Some("404"), Some(message)));
    let body: Value = serde_json::from_slice(error.body()).expect("the body as it came");
    assert_eq!(body, example);
    let typed = error.reply::<Json<ErrorReply>>().expect("a reply").expect("one that fits");
    assert_eq!(typed.success, Some(false));
    let detail = typed.error.expect("the error");
    assert_eq!((detail.code, detail.message.as_deref()), (Some(404), Some(message)));
    assert_eq!(error.to_string(), format!("active_session.get: 404 Not Found: {message} (code 404)"));
}

#[tokio::test]
async fn the_errors_of_either_shape_are_read() {
    let both = json!({"error": {"code": 1, "message": "own"}, "errors": [{"code": 2, "message": "front"}]});
    let cases = [
        (403, json!({"errors": [{"code": 10000, "message": "Authentication error"}]}), "10000", "Authentication error"),
        (409, both, "1", "own"),
        (422, json!({"success": false, "errors": []}), "", ""),
    ];
    for (status, body, code, message) in cases {
        let error = failure(status, body.clone()).await;
        assert_eq!(error.code().unwrap_or_default(), code, "{body}");
        assert_eq!(error.message().unwrap_or_default(), message, "{body}");
        let typed = error.reply::<Json<ErrorReply>>().expect("a reply").expect("one that fits");
        let listed = body["errors"].as_array().map_or(0, Vec::len);
        assert_eq!(typed.errors.unwrap_or_default().len(), listed, "{body}");
    }
}

#[tokio::test]
async fn a_reply_that_does_not_fit_names_the_place() {
    let change = |pointer: &str, value: Value| {
        let mut reply = page("active_session.get");
        *reply.pointer_mut(pointer).expect("a member of the example") = value;
        reply
    };
    let mut without_id = page("active_session.get");
    without_id["data"].as_object_mut().expect("an object").remove("id");
    let cases = [
        (change("/data/live_participants", json!("five")), "data.live_participants", "found a string"),
        (change("/data/breakout_rooms", json!({})), "data.breakout_rooms", "found an object"),
        (change("/data/status", json!(1)), "data.status", "found a number"),
        (change("/data", json!([1])), "data", "found an array"),
        (without_id, "data", "\"id\""),
    ];
    for (reply, path, found) in cases {
        let error = failure(200, reply.clone()).await;
        assert!(error.is_decode(), "{reply}: {error:?}");
        let place = error.decode_error().expect("the place");
        assert_eq!(place.path(), path, "{reply}");
        let text = error.to_string();
        assert!(text.contains(&format!("at {path}: ")) && text.contains(found), "{text}");
    }
}

#[tokio::test]
async fn a_success_that_says_it_is_none_is_an_error() {
    let reply = |success: Value| json!({"success": success, "errors": [{"code": 7, "message": "no"}]});
    let error = failure(200, reply(json!(false))).await;
    assert!(error.is_unsuccessful() && !error.is_decode(), "{error:?}");
    assert_eq!((error.code(), error.message()), (Some("7"), Some("no")));
    for success in [json!(true), json!(null)] {
        let mut reply = reply(success.clone());
        reply["data"] = json!({"id": "s", "status": "LIVE"});
        let server = Server::answering(200, reply).await;
        server.app().active_session().get("m").await.unwrap_or_else(|error| panic!("{success}: {error}"));
    }
}

#[tokio::test]
async fn a_success_without_the_result_is_an_error_that_says_so() {
    for reply in [json!({"success": true}), json!({"data": null}), json!({})] {
        let error = failure(200, reply.clone()).await;
        let text = error.to_string();
        assert!(error.is_decode() && text.contains("expected the result at /data"), "{reply}: {text}");
        assert_eq!((error.status(), error.body().len()), (Some(200), reply.to_string().len()));
    }
}

#[tokio::test]
async fn a_session_is_found_nested_and_flat_and_its_envelope_is_at_hand() {
    use cloudflare_realtimekit::sessions::get;
    let session = json!({"id": "s", "status": "ENDED", "minutes_consumed": 1.5});
    for data in [json!({"session": session}), session.clone()] {
        let server = Server::answering(200, json!({"data": data, "success": true})).await;
        let found = server.app().sessions().get("s").await.expect("a session");
        assert_eq!((found.id.as_str(), found.minutes_consumed), ("s", Some(1.5)));
        assert_eq!(found.envelope::<get::Response>().expect("the whole reply").success, Some(true));
        assert!(!found.bytes().is_empty());
    }
}

#[tokio::test]
async fn a_list_that_comes_as_one_object_is_a_list_of_one() {
    for (data, expected) in [(json!([{"id": "a"}, {"id": "b"}]), 2), (json!({"id": "a"}), 1), (json!([]), 0)] {
        let server = Server::answering(200, json!({"data": data, "success": true})).await;
        let list = server.app().livestreams().list().await.expect("a list");
        assert_eq!(list.len(), expected, "{data}");
        assert!(list.iter().all(|livestream| livestream.id.is_some()));
    }
}

/// One recording of a page has a member of another type: nothing else is lost.
#[tokio::test]
async fn a_page_survives_a_member_of_another_type() {
    let body = json!({"success": true, "data": [
        {"id": "11111111-1111-4111-8111-111111111111", "status": "UPLOADED", "output_file_name": "a.mp4"},
        {"id": "22222222-2222-4222-8222-222222222222", "status": "UPLOADED", "output_file_name": {"name": "b.mp4"}},
        {"id": "33333333-3333-4333-8333-333333333333", "status": "UPLOADED", "output_file_name": "c.mp4"},
    ], "paging": {"total_count": 3, "start_offset": 1, "end_offset": 3}});
    let server = Server::answering(200, body).await;
    let app = server.builder().strict_replies(false).build().expect("a client with all that it needs").app(APP);
    let page = app.recordings().list().await.expect("a page");
    let names: Vec<_> = page.iter().map(|recording| recording.output_file_name.as_deref()).collect();
    assert_eq!(names, [Some("a.mp4"), None, Some("c.mp4")]);
    let paths: Vec<_> = page.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["/data/1/output_file_name"]);
    let mut items = app.recordings().list().items();
    let mut count = 0;
    while items.try_next().await.expect("an item").is_some() {
        count += 1;
    }
    assert_eq!((count, items.mismatches().len()), (3, 1));

    let error = server.app().recordings().list().await.expect_err("a strict client refuses it");
    assert_eq!(error.decode_error().expect("it does not fit").path(), "data[1].output_file_name");
}
