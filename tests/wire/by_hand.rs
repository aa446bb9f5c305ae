//! What the client has beside the endpoints: tokens, participants, apps and presets.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cloudflare_realtimekit::meetings::{AddParticipantCall, ParticipantsCall, RefreshParticipantTokenCall};
use cloudflare_realtimekit::presets::CreateCall;
use cloudflare_realtimekit::runtime::testing::Mock;
use cloudflare_realtimekit::types::{
    AddParticipant, CreatePreset, ParticipantToken, ParticipantWithToken, PermissionLevel, Preset, ViewType,
};
use cloudflare_realtimekit::{AppClient, Client, apps};
use serde_json::{Value, json};

const ID: &str = "0190d2aa-1111-7c0e-9a3b-6f1d2e8b4c01";

fn app(mock: &Mock) -> AppClient {
    let builder = Client::builder().from_env(false).account_id("a").api_token("t").retries(0);
    builder.transport(mock.clone()).build().expect("a client").app("app")
}

/// A token that says until when it is valid.
fn token(claims: &Value) -> String {
    format!("{}.{}.c2ln", URL_SAFE_NO_PAD.encode("{}"), URL_SAFE_NO_PAD.encode(claims.to_string()))
}

#[test]
fn tokens_say_when_they_expire() {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    for (claims, expected) in [(json!({"exp": 1_767_225_600}), Some(at)), (json!({}), None)] {
        let (text, id) = (token(&claims), ID);
        let alone: ParticipantToken = serde_json::from_value(json!({"token": text})).expect("it fits");
        let whole: ParticipantWithToken = serde_json::from_value(json!({"token": text, "id": id})).expect("it fits");
        assert_eq!((alone.expires_at(), whole.expires_at()), (expected, expected), "{claims}");
    }
}

fn page(participants: &Value, total: i64) -> Value {
    json!({"success": true, "data": participants, "paging": {"total_count": total, "start_offset": 1, "end_offset": 2}})
}

#[tokio::test]
async fn a_participant_is_added_or_got() {
    let mock = Mock::new();
    let others = json!([{"id": "0190d2aa-0000-7c0e-9a3b-6f1d2e8b4c00", "custom_participant_id": "other"}]);
    mock.on::<ParticipantsCall>().argument("page_no", 1).reply_envelope(&page(&others, 2));
    let known = json!([{"id": ID, "custom_participant_id": "user-17"}]);
    mock.on::<ParticipantsCall>().argument("page_no", 2).reply_envelope(&page(&known, 2));
    let fresh = token(&json!({"exp": 1_767_225_600}));
    mock.on::<RefreshParticipantTokenCall>()
        .argument("participant_id", ID)
        .reply_envelope(&json!({"data": {"token": fresh}}));
    mock.on::<AddParticipantCall>()
        .reply_envelope(&json!({"data": {"id": "0190d2aa-2222-7c0e-9a3b-6f1d2e8b4c02", "token": "new"}}));
    let meetings = app(&mock).meetings();

    let guest = |id: &str| AddParticipant::new(id, "group_call_participant").name("Ada");
    let got = meetings.add_or_get_participant("meeting", &guest("user-17")).await.expect("it is there");
    assert_eq!((got.id.as_str(), got.token.as_str(), got.is_new), (ID, fresh.as_str(), false));
    assert!(got.expires_at().is_some() && !format!("{got:?}").contains(&fresh));
    assert!(mock.requests_of::<AddParticipantCall>().is_empty(), "nobody is added twice");
    let added = meetings.add_or_get_participant("meeting", &guest("user-18")).await.expect("it is added");
    assert_eq!((added.token.as_str(), added.is_new), ("new", true));
    mock.assert_used();
}

#[tokio::test]
async fn who_was_added_meanwhile_is_got() {
    let mock = Mock::new();
    mock.on::<ParticipantsCall>().reply_envelope(&page(&json!([]), 0)).times(1);
    mock.on::<AddParticipantCall>().reply_status(409, json!({"success": false})).times(1);
    mock.on::<ParticipantsCall>().reply_envelope(&page(&json!([{"id": ID, "custom_participant_id": "u"}]), 1)).times(1);
    mock.on::<RefreshParticipantTokenCall>().reply_envelope(&json!({"data": {"token": "t"}}));
    let guest = AddParticipant::new("u", "p").name("Ada");
    let got = app(&mock).meetings().add_or_get_participant("meeting", &guest).await.expect("it is there");
    assert!(!got.is_new);
    mock.assert_used();
    let refused = Mock::new();
    refused.on::<ParticipantsCall>().reply_envelope(&page(&json!([]), 0));
    refused.on::<AddParticipantCall>().reply_status(409, json!({"success": false}));
    let error = app(&refused).meetings().add_or_get_participant("meeting", &guest).await.expect_err("nobody is there");
    assert!(error.is_conflict());
}

#[tokio::test]
async fn an_app_is_found_by_its_name_on_any_page() {
    let mock = Mock::new();
    let app_named = |name: &str| json!([{"id": ID, "name": name}]);
    mock.on::<apps::ListCall>().argument("page_no", 1).reply_envelope(&page(&app_named("first"), 2));
    mock.on::<apps::ListCall>().argument("page_no", 2).reply_envelope(&page(&app_named("second"), 2));
    let client = app(&mock).client().clone();
    for (name, is_there) in [("first", true), ("second", true), ("seco", false), ("FIRST", false)] {
        let found = client.apps().find_by_name(name).await.expect("the pages are there");
        assert_eq!(found.is_some(), is_there, "{name}");
    }
}

#[tokio::test]
async fn templates_are_presets_that_the_description_allows() {
    type Template = fn(&'static str) -> CreatePreset;
    use {PermissionLevel as Level, ViewType as View};
    let cases: [(Template, View, Level, Option<Level>, bool); 6] = [
        (CreatePreset::group_call, View::GroupCall, Level::Allowed, None, false),
        (CreatePreset::group_call_host, View::GroupCall, Level::Allowed, None, true),
        (CreatePreset::webinar_presenter, View::Webinar, Level::Allowed, Some(Level::Allowed), true),
        (CreatePreset::webinar_viewer, View::Webinar, Level::NotAllowed, Some(Level::CanRequest), false),
        (CreatePreset::livestream_host, View::Livestream, Level::Allowed, Some(Level::Allowed), true),
        (CreatePreset::livestream_viewer, View::Livestream, Level::NotAllowed, Some(Level::NotAllowed), false),
    ];
    let mock = Mock::new();
    mock.on::<CreateCall>().reply_status_with(|request| {
        let mut made: Value = serde_json::from_slice(request.body()).expect("it is JSON");
        made["id"] = json!(ID);
        (201, json!({"success": true, "data": made}))
    });
    for (template, view, produce, stage, is_in_charge) in cases {
        let preset = template("mine");
        assert_eq!((preset.name.as_str(), &preset.config.view_type), ("mine", &view));
        assert_eq!(preset.permissions.media.video.can_produce, produce);
        assert_eq!((&preset.permissions.stage_access, preset.permissions.kick_participant), (&stage, is_in_charge));
        let text = serde_json::to_string(&preset).expect("it is JSON");
        assert_eq!(serde_json::from_str::<CreatePreset>(&text).expect("it fits"), preset);
        let created = app(&mock).presets().create(&preset).await.expect("it is created");
        // Read, changed, and created again.
        let again = CreatePreset::try_from(&*created).expect("it has everything");
        assert_eq!(again, preset);
    }
    let poor: Preset = serde_json::from_value(json!({"id": ID, "name": "x"})).expect("it fits");
    let error = CreatePreset::try_from(&poor).expect_err("the rest is missing");
    assert!(error.to_string().contains("config"), "{error}");
}

/// What is logged, as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_participant_without_a_name_is_warned_of() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(move || writer.clone());
    let mock = Mock::new();
    mock.on::<AddParticipantCall>().reply_envelope(&json!({"data": {"id": ID, "token": "t"}}));
    let app = app(&mock);
    let add = async |guest: AddParticipant| {
        app.meetings().add_participant("meeting", &guest).await.expect("it is added");
        String::from_utf8_lossy(&std::mem::take(&mut *log.0.lock().expect("no panic"))).into_owned()
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    tracing::subscriber::with_default(subscriber.finish(), || {
        runtime.block_on(async {
            let guest = AddParticipant::new("user-17", "group_call_participant");
            for nameless in [guest.clone(), guest.clone().name_null()] {
                let logged = add(nameless).await;
                assert!(logged.contains("WARN") && logged.contains("error 0002"), "{logged}");
            }
            assert_eq!(add(guest.name("Ada")).await, "");
        });
    });
}
