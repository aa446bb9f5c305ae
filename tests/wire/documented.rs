//! The five operations of the documentation pages: what is sent, and what the typed reply holds.
//! Each server answers with the example of the page.

use std::collections::BTreeMap;
use std::fmt::Debug;

use cloudflare_realtimekit::runtime::HeaderMap;
use cloudflare_realtimekit::types::{
    CreatePoll, KickParticipants, Session, SessionMembers, SessionStatus, SessionType,
};
use cloudflare_realtimekit::{Error, Model, Response};
use serde_json::{Value, json};
use tests::{description, trip};

use crate::request::Request;
use crate::server::{ACCOUNT, APP, Server};

/// The example of a page.
pub fn page(name: &str) -> Value {
    let text = description::data(&format!("pages/{name}.json"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What has to be sent to the app: headers are the same for all.
fn expected(method: &str, path: &str, query: &[(&str, &str)], body: Option<Value>) -> Request {
    let mut headers = BTreeMap::from([
        ("accept".to_owned(), "application/json".to_owned()),
        ("authorization".to_owned(), "Bearer test-token".to_owned()),
    ]);
    if method != "GET" {
        headers.insert("content-type".to_owned(), "application/json".to_owned());
    }
    let pairs = query.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    Request {
        method: method.to_owned(),
        path: format!("/client/v4/accounts/{ACCOUNT}/realtime/kit/{APP}{path}"),
        query: crate::request::grouped(pairs),
        headers,
        body,
    }
}

/// Checks what was sent, and that the typed result lost nothing of the page's example, in which it lies at a pointer.
async fn check<T: Model + Debug>(
    server: &Server,
    reply: Result<Response<T>, Error>,
    (example, result): (&Value, &str),
    expected: Request,
) -> T {
    assert_eq!(server.request().await.differences(&expected), [""; 0]);
    let (value, status, headers) = reply.expect("a reply that fits").into_parts();
    let headers: HeaderMap = headers;
    assert_eq!((status, headers["content-type"].as_bytes()), (200, b"application/json".as_slice()));
    let result = example.pointer(result).expect("the page has a result");
    assert_eq!(trip::differences(&value.to_value(), result), [""; 0]);
    value
}

fn assert_is_the_session(session: &Session) {
    assert_eq!(session.status, SessionStatus::Live);
    assert_eq!(session.type_, Some(SessionType::Meeting));
    assert_eq!((session.live_participants, session.minutes_consumed), (Some(0), Some(0.0)));
    assert_eq!(session.meeting_display_name.as_deref(), Some("meeting_display_name"));
    assert_eq!(session.ended_at.as_deref(), Some("ended_at"));
    assert_eq!(session.breakout_rooms.as_deref(), Some(&[SessionMembers::default()][..]));
    assert_eq!(session.meta, Some(json!({})));
    assert!(session.additional_properties.is_empty());
}

#[tokio::test]
async fn the_active_session_is_fetched() {
    let example = page("active_session.get");
    let server = Server::answering(200, example.clone()).await;
    let reply = server.app().active_session().get("abcdef-ghijkl").await;
    let sent = expected("GET", "/meetings/abcdef-ghijkl/active-session", &[], None);
    assert_is_the_session(&check(&server, reply, (&example, "/data"), sent).await);
}

#[tokio::test]
async fn participants_are_kicked_by_either_list_or_both_and_both_are_sent() {
    let example = page("active_session.kick");
    let none = || Vec::<String>::new();
    let cases = [
        (KickParticipants::new(["a"], none()), json!({"participant_ids": ["a"], "custom_participant_ids": []})),
        (
            KickParticipants::new(none(), ["b", "c"]),
            json!({"participant_ids": [], "custom_participant_ids": ["b", "c"]}),
        ),
        (KickParticipants::new(["a"], ["b"]), json!({"participant_ids": ["a"], "custom_participant_ids": ["b"]})),
    ];
    for (body, json) in cases {
        let server = Server::answering(200, example.clone()).await;
        let reply = server.app().active_session().kick("m", &body).await;
        let sent = expected("POST", "/meetings/m/active-session/kick", &[], Some(json));
        let data = check(&server, reply, (&example, "/data"), sent).await;
        let kicked = data.participants.expect("participants").remove(0);
        assert_eq!((kicked.id.as_str(), kicked.email.as_deref()), ("id", Some("email")));
        assert_eq!(data.action.as_deref(), Some("action"));
    }
}

#[tokio::test]
async fn all_participants_are_kicked() {
    let example = page("active_session.kick_all");
    let server = Server::answering(200, example.clone()).await;
    let reply = server.app().active_session().kick_all("m").await;
    let sent = expected("POST", "/meetings/m/active-session/kick-all", &[], None);
    let data = check(&server, reply, (&example, "/data"), sent).await;
    assert_eq!(data.kicked_participants_count, Some(0));
}

#[tokio::test]
async fn a_poll_is_put() {
    let example = page("active_session.create_poll");
    let cases = [
        (CreatePoll::new("Lunch?", ["Pizza"]), json!({"question": "Lunch?", "options": ["Pizza"]})),
        (
            CreatePoll::new("Lunch?", ["Pizza", "Salad"]).anonymous(true).hide_votes(false),
            json!({"question": "Lunch?", "options": ["Pizza", "Salad"], "anonymous": true, "hide_votes": false}),
        ),
    ];
    for (body, json) in cases {
        let server = Server::answering(200, example.clone()).await;
        let reply = server.app().active_session().create_poll("m", &body).await;
        let sent = expected("POST", "/meetings/m/active-session/poll", &[], Some(json));
        let poll = check(&server, reply, (&example, "/data/poll"), sent).await;
        assert_eq!((poll.id.as_str(), poll.question.as_deref()), ("id", Some("question")));
        let option = &poll.options.as_ref().expect("options")[0];
        assert_eq!(option.count, Some(0));
        assert_eq!(option.votes.as_ref().expect("votes")[0].name.as_deref(), Some("name"));
        assert_eq!(poll.voted, Some(vec!["string".to_owned()]));
    }
}

#[tokio::test]
async fn the_details_of_a_session_are_fetched() {
    let example = page("sessions.get");
    for query in [&[][..], &[("include_breakout_rooms", "true")], &[("include_breakout_rooms", "false")]] {
        let server = Server::answering(200, example.clone()).await;
        let call = server.app().sessions().get("s");
        let call = match query.first() {
            Some((_, value)) => call.include_breakout_rooms(*value == "true"),
            None => call,
        };
        let reply = call.await;
        let sent = expected("GET", "/sessions/s", query, None);
        assert_is_the_session(&check(&server, reply, (&example, "/data/session"), sent).await);
    }
}
