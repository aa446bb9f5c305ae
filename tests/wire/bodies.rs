//! What bodies and queries of the wider API look like on the wire: absent and null, storages of
//! overlapping kinds, optional-only bodies, odd names and values, lists.

use cloudflare_realtimekit::types::{
    BackgroundColors, BucketStorage, BucketStorageType, GcsStorage, RecordingConfig, RecordingStatus, SftpKeyStorage,
    SftpPasswordStorage, StorageConfig, StorageType, UpdateMeeting, UpdateParticipant, UpdateWebhook, Watermark,
    WatermarkPosition, WebhookEvent,
};
use cloudflare_realtimekit::{DecodeError, Model};
use serde_json::{Value, json};
use tests::trip;

use crate::server::Server;

/// The body of a PATCH of a participant, as it was sent.
async fn sent(body: &UpdateParticipant) -> Option<Value> {
    let server = Server::answering(200, json!({})).await;
    // The answer does not fit; only the request matters.
    let _ = server.app().meetings().update_participant("m", "p", body).await;
    let request = server.request().await;
    assert_eq!((request.method.as_str(), request.headers["content-type"].as_str()), ("PATCH", "application/json"));
    request.body
}

#[tokio::test]
async fn absent_and_null_differ_in_a_patch() {
    let cases = [
        (UpdateParticipant::new(), json!({})),
        (UpdateParticipant::new().name("Ada"), json!({"name": "Ada"})),
        (UpdateParticipant::new().name_null(), json!({"name": null})),
        (UpdateParticipant::new().name_null().preset_name("host"), json!({"name": null, "preset_name": "host"})),
        (UpdateParticipant::new().name_null().name("Ada"), json!({"name": "Ada"})),
        (UpdateParticipant::new().picture_null().preset_name_null(), json!({"picture": null, "preset_name": null})),
    ];
    for (body, expected) in cases {
        assert_eq!(sent(&body).await, Some(expected), "{body:?}");
    }
}

#[test]
fn a_body_is_what_was_set_and_nothing_else() {
    let gcs = RecordingConfig::new().storage_config(GcsStorage::new().bucket("b"));
    let watermark = Watermark::new().position(WatermarkPosition::LeftTop);
    let cases: [(Value, Value); 6] = [
        (UpdateMeeting::new().to_value(), json!({})),
        (UpdateMeeting::new().title("").to_value(), json!({"title": ""})),
        (gcs.to_value(), json!({"storage_config": {"bucket": "b"}})),
        (RecordingConfig::new().storage_config_null().to_value(), json!({"storage_config": null})),
        (watermark.to_value(), json!({"position": "left top"})),
        (
            UpdateWebhook::new().events([WebhookEvent::MeetingParticipantJoined, "new.event".into()]).to_value(),
            json!({"events": ["meeting.participantJoined", "new.event"]}),
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(body, expected);
    }
}

#[test]
fn members_whose_names_are_numbers_keep_them() {
    let colors: BackgroundColors =
        serde_json::from_value(json!({"600": "#1", "700": "", "800": "", "900": "", "1000": "#2"})).expect("colors");
    assert_eq!((colors.shade_600.as_str(), colors.shade_1000.as_str()), ("#1", "#2"));
    assert_eq!(colors.to_value()["1000"], "#2");
}

/// The kind that a storage is read as, how much of it that kind does not know, and what comes back.
fn kind(value: &Value) -> Result<(&'static str, u64, Value), DecodeError> {
    let storage = cloudflare_realtimekit::runtime::decode(value.clone())?;
    let name = match &storage {
        StorageConfig::GcsStorage(_) => "gcs",
        StorageConfig::BucketStorage(_) => "bucket",
        StorageConfig::SftpKeyStorage(_) => "key",
        StorageConfig::SftpPasswordStorage(_) => "password",
        StorageConfig::Other(_) => "other",
        unknown => panic!("{unknown:?}"),
    };
    let surprises = trip::trip::<StorageConfig>(value.clone()).map_or(u64::MAX, |tripped| tripped.surprises);
    Ok((name, surprises, storage.to_value()))
}

#[test]
fn a_storage_is_read_as_the_kind_that_fits_best_and_nothing_is_lost() {
    let cases = [
        (json!({"type": "gcs", "bucket": "b", "secret": "s"}), "gcs", 0),
        (json!({"type": "aws", "access_key": "a", "region": "r", "bucket": "b"}), "bucket", 0),
        (json!({"type": "sftp", "auth_method": "KEY", "private_key": "k", "port": 22}), "key", 0),
        (json!({"type": "sftp", "auth_method": "PASSWORD", "password": "p", "host": "h"}), "password", 0),
        // Of two kinds at once: the way to log in decides.
        (json!({"type": "sftp", "auth_method": "KEY", "private_key": "k", "password": "p"}), "key", 0),
        (json!({"type": "sftp", "auth_method": "PASSWORD", "private_key": "k", "password": "p"}), "password", 0),
        (json!({"access_key": "a", "region": "r", "password": "p", "private_key": "k"}), "gcs", 0),
        // Of no kind entirely.
        (json!({"type": "aws", "bucket": "b"}), "gcs", 1),
        (json!({"type": "moon", "access_key": "a", "region": "r"}), "gcs", 1),
        (json!({"type": "gcs", "new": 1}), "gcs", 1),
        (json!("nowhere"), "other", 1),
    ];
    for (value, name, surprises) in cases {
        assert_eq!(kind(&value), Ok((name, surprises, value.clone())), "{value}");
    }
}

#[test]
fn each_kind_of_storage_is_what_it_is_made_as() {
    let cases = [
        (StorageConfig::from(GcsStorage::new().bucket("b")), json!({"bucket": "b"})),
        (
            BucketStorage::new("a", "r").type_(BucketStorageType::Azure).into(),
            json!({"type": "azure", "access_key": "a", "region": "r"}),
        ),
        (SftpKeyStorage::new("k").type_(StorageType::Sftp).into(), json!({"type": "sftp", "private_key": "k"})),
        (SftpPasswordStorage::new("p").port(22).into(), json!({"password": "p", "port": 22})),
    ];
    for (storage, expected) in cases {
        assert_eq!(trip::differences(&storage.to_value(), &expected), [""; 0]);
    }
}

#[tokio::test]
async fn a_list_in_the_query_repeats_its_name_and_none_sends_nothing() {
    let (invoked, paused) = (RecordingStatus::Invoked, RecordingStatus::Paused);
    let other = RecordingStatus::from("NEW & OLD");
    let cases = [
        (vec![], vec![]),
        (vec![paused.clone()], vec!["PAUSED"]),
        (vec![paused.clone(), invoked.clone(), paused.clone()], vec!["PAUSED", "INVOKED", "PAUSED"]),
        (vec![other], vec!["NEW & OLD"]),
    ];
    for (status, expected) in cases {
        let server = Server::answering(200, json!({})).await;
        let _ = server.app().recordings().list().status(status).await;
        assert_eq!(server.request().await.query("status"), expected);
    }
}

#[tokio::test]
async fn a_path_argument_stays_in_its_segment() {
    let server = Server::answering(200, json!({"data": {}})).await;
    server.app().livestreams().session("a/b c?").await.expect("an empty result fits");
    let path = server.request().await.path;
    assert!(path.ends_with("/livestreams/sessions/a%2Fb%20c%3F"), "{path}");
    for argument in ["", ".", ".."] {
        let error = server.app().livestreams().session(argument).await.expect_err("no segment");
        assert!(error.is_request() && error.attempts() == 0, "{argument:?}: {error:?}");
    }
    assert_eq!(server.requests().await.len(), 1);
}
