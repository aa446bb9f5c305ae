//! Redirects: credentials stay at home.

use clientwright_runtime::{Body, Client};
use serde_json::json;

use crate::server::{self, Seen, Server};
use crate::things::{self, API, TOKEN, builder, client, create, fetch, get, replace};

/// Whether any of the credentials used here is anywhere in a request.
fn has_secret(seen: &Seen) -> bool {
    let shown = format!("{seen:?}");
    ["s3cr3t", "hunter2", "joe@example.com"].iter().any(|secret| shown.contains(secret))
}

async fn redirecting(status: u16, location: String) -> Server {
    let answer = server::json(status, json!({})).with("location", location);
    Server::start(move |seen, _| match seen.target.ends_with("/landed") {
        true => server::json(200, json!({"landed": 1})).into(),
        false => answer.clone().into(),
    })
    .await
}

/// One client for each way to carry a credential.
fn clients(url: &str) -> Vec<Client> {
    let bare = || Client::builder(&API).base_url(url).from_env(false);
    [
        bare().credential("token", TOKEN),
        bare().credential("email", "joe@example.com").credential("key", "hunter2"),
        bare().credential("query", "hunter2"),
        bare().credential("cookie", "hunter2"),
        builder(url).default_header("x-own", "hunter2"),
    ]
    .map(|builder| builder.build().unwrap())
    .into()
}

#[tokio::test]
async fn no_credential_reaches_another_host() {
    let other = Server::replying(server::json(200, json!({"landed": 1}))).await;
    let home = redirecting(302, format!("http://{}/away", other.address)).await;
    for client in clients(&home.url()) {
        let call = get(&client, "x").header("x-secret", "hunter2");
        assert_eq!(call.await.unwrap()["landed"], 1);
        assert!(has_secret(&home.seen().pop().unwrap()));
        let seen = other.seen().pop().unwrap();
        assert!(!has_secret(&seen), "{seen:?}");
        assert_eq!(seen.header("accept"), "application/json");
        assert_eq!(seen.header("user-agent"), "things/1");
    }
    assert_eq!(other.count(), 5);
}

#[tokio::test]
async fn credentials_stay_along_the_same_origin() {
    for status in [301, 302, 303, 307, 308] {
        let home = redirecting(status, "/landed".to_owned()).await;
        for client in clients(&home.url()) {
            assert_eq!(get(&client, "x").await.unwrap()["landed"], 1, "{status}");
        }
        // The query is that of the location: a credential in it is not added again.
        let with_secret = home.seen().iter().filter(|seen| has_secret(seen)).count();
        assert_eq!(with_secret, 9, "{status}");
    }
}

#[tokio::test]
async fn writes_go_nowhere_else() {
    let other = Server::replying(server::json(200, json!({}))).await;
    for status in [301, 302, 303, 307, 308] {
        let home = redirecting(status, format!("http://{}/away", other.address)).await;
        let client = client(&home.url());
        for error in [
            create(&client, &json!({"a": 1})).await.unwrap_err(),
            replace(&client, "x", Body::text("t")).await.unwrap_err(),
        ] {
            assert_eq!(error.status(), Some(status));
            assert!(error.to_string().contains("it leads to another host"), "{error}");
        }
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn writes_follow_at_home_as_the_status_says() {
    let cases = [(307, "POST", json!({"a": 1})), (308, "POST", json!({"a": 1})), (303, "GET", json!(null))];
    for (status, method, body) in cases {
        let home = redirecting(status, "/landed".to_owned()).await;
        create(&client(&home.url()), &json!({"a": 1})).await.unwrap();
        let seen = home.seen().pop().unwrap();
        assert_eq!((seen.method.as_str(), seen.json()), (method, body), "{status}");
    }
}

#[tokio::test]
async fn downloads_follow_to_a_store_without_credentials() {
    let store = Server::replying(server::bytes(200, "application/octet-stream", "file")).await;
    let home = redirecting(302, format!("http://{}/signed?signature=1", store.address)).await;
    let mut download = fetch(&client(&home.url())).await.unwrap();
    assert_eq!(download.try_next().await.unwrap().unwrap(), "file");
    let seen = store.seen().pop().unwrap();
    assert!(!has_secret(&seen));
    assert_eq!(seen.target, "/signed?signature=1");
}

#[tokio::test]
async fn loops_and_bad_places_end_in_an_error() {
    let cases = [
        ("/v1/things/x", "there were too many redirects before", 11),
        ("http://example.com/", "plain http to example.com is not allowed", 1),
        ("ftp://127.0.0.1/", "neither https nor http", 1),
        ("http://[", "its location is not a URL", 1),
    ];
    for (location, message, requests) in cases {
        let home = redirecting(302, location.to_owned()).await;
        let error = get(&client(&home.url()), "x").await.unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!((error.status(), home.count()), (Some(302), requests));
        assert_eq!(error.attempts(), 1);
    }
    let raw = redirecting(302, "ftp://x/".to_owned()).await;
    let reply = get(&client(&raw.url()), "x").raw().await.unwrap();
    assert_eq!(reply.status(), 302);
}

#[tokio::test]
async fn an_http_client_that_follows_by_itself_is_refused() {
    let other = Server::replying(server::json(200, json!({}))).await;
    let home = redirecting(302, format!("http://{}/away", other.address)).await;
    // The same setting by a change to our client has no effect.
    let changed = builder(&home.url())
        .configure_http(|http| http.redirect(reqwest_of_runtime::redirect::Policy::limited(3)))
        .build()
        .unwrap();
    get(&changed, "x").await.unwrap();
    assert!(!has_secret(&other.seen().pop().unwrap()));

    let own = reqwest_of_runtime::Client::new();
    let client = builder(&home.url()).http_client(own).build().unwrap();
    let error = things::get(&client, "x").await.unwrap_err();
    assert!(error.is_request(), "{error:?}");
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("follows redirects by itself"), "{source}");
}

use clientwright_runtime::reqwest as reqwest_of_runtime;
