//! Deliveries of webhooks: good ones, and those that are refused, each for its own reason.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use clientwright_runtime::testing::Signer;
use clientwright_runtime::webhooks::{
    Algorithm, FetchingVerifier, REFETCH_INTERVAL, Scheme, TOLERANCE, Verifier, VerifyError,
};
use clientwright_runtime::{Error, HeaderMap, Value};
use serde_json::json;

const RSA: Scheme =
    Scheme::new(Algorithm::RsaSha256, "x-signature").id("x-delivery").owner(&["/account", "/by/account"]);
const HEX: Scheme = Scheme::new(Algorithm::HmacSha256, "x-hub-signature").prefix("sha256=").hex();
const TIMED: Scheme =
    Scheme::new(Algorithm::HmacSha256, "x-sig").prefix("v0=").hex().signed("v0:{timestamp}:{body}").timestamp("x-time");
const STANDARD: Scheme = Scheme::new(Algorithm::StandardWebhooks, "webhook-signature")
    .prefix("v1,")
    .signed("{id}.{timestamp}.{body}")
    .id("webhook-id")
    .timestamp("webhook-timestamp");

const BODY: &[u8] = br#"{"event":"door.opened","account":"17"}"#;
/// The digest of the body.
const DIGEST: [u8; 4] = [0xd8, 0x40, 0x91, 0x82];

// The values below were made with OpenSSL and with Python's hmac, not with this crate.
const RSA_SIGNATURE: &str = "QQNKXu7z16gXWaIBVjq/00SeeFPp4ZcYrqvDsrIvSqAia3yg1KI3380ca33stloSkYBSsfX06UAuJczrqLiDqsL8u1E\
    TrHzBSvhh5oZhi0H0U2PyMwjoJUtYX7b8OegNttHl2iP1+X1yUi35otpp2pXWMJlDLC9o+SroPltWp8hUburnCLo1NTyVxIBB/SyQlfb5MBy879BxjM\
    q67k2znaq9PMzqjdYajz851ZB/tPCpTXcrvY1RL8F1JZ3z9G3uCAoz5DscETcY88VpHh/M6iCmHM3mOuCUPOgKPC5vnqbEMHSkmp1H6BsnyayDfe6F+\
    q/0Yz7NPYtopSTq+BJitg==";
const SECRET: &str = "whsec_YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBieXRlcywgb2s=";
const OTHER_SECRET: &str = "whsec_b3RoZXI=";
const STANDARD_SIGNATURE: &str = "v1,mxVXSZPv8MHqUWfpc15Elz14tsH1ppaqtZlN+9PRalE=";
const HEX_SIGNATURE: &str = "sha256=b4ef7785a486bd8e36139388f34d0fbfdba7f62d26dba68e81f355118b473541";
const TIMED_SIGNATURE: &str = "v0=44d17b8ebdd8c1c77de4655599f39c274ae4ec0af0244dff5cde4ab14e3ed4e8";

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.insert(*name, value.parse().unwrap());
    }
    headers
}

/// `ok`, or the variant of the error.
fn outcome<T>(result: Result<T, VerifyError>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => {
            let text = format!("{error:?}");
            text.split([' ', '(']).next().unwrap_or_default().to_owned()
        }
    }
}

fn standard(signature: &str) -> HeaderMap {
    headers(&[("webhook-id", "msg_2Fh8"), ("webhook-timestamp", "1700000000"), ("webhook-signature", signature)])
}

#[test]
fn signatures_of_others_are_verified() {
    let check = |scheme: &'static Scheme, key: &str, headers: &HeaderMap, owner: Option<&str>| {
        let mut verifier = Verifier::new(scheme, key).tolerance(Duration::MAX);
        if let Some(owner) = owner {
            verifier = verifier.owner(owner);
        }
        let delivery = verifier.delivery::<Value>(headers, BODY).unwrap_or_else(|error| panic!("{scheme:?}: {error}"));
        assert_eq!(delivery["event"], "door.opened");
        assert_eq!(delivery.digest[..4], DIGEST);
        for at in [0, BODY.len() / 2, BODY.len() - 1] {
            let mut changed = BODY.to_vec();
            changed[at] ^= 1;
            assert_eq!(outcome(verifier.delivery::<Value>(headers, &changed)), "Signature", "{scheme:?}");
        }
        assert_eq!(outcome(verifier.delivery::<Value>(headers, b"")), "Signature", "{scheme:?}");
    };
    let public = Signer::new(&RSA).key();
    check(&RSA, public, &headers(&[("x-signature", RSA_SIGNATURE)]), Some("17"));
    check(&HEX, "plain", &headers(&[("x-hub-signature", HEX_SIGNATURE)]), None);
    check(&TIMED, "plain", &headers(&[("x-sig", TIMED_SIGNATURE), ("x-time", "1700000000")]), None);
    check(&STANDARD, SECRET, &standard(STANDARD_SIGNATURE), None);
    // Several signatures: those of another version and of another key do no harm.
    let several = format!("v1a,AAAA v1,AAAA {STANDARD_SIGNATURE}");
    check(&STANDARD, SECRET, &standard(&several), None);
}

#[test]
fn what_is_signed_for_tests_is_what_the_schemes_say() {
    for scheme in [&RSA, &HEX, &TIMED, &STANDARD] {
        let signer = Signer::new(scheme);
        let headers = signer.sign(BODY);
        let verifier = Verifier::new(scheme, signer.key()).owner("17");
        let delivery = verifier.delivery::<Value>(&headers, BODY).expect("what is signed is verified");
        assert_eq!(delivery.id.is_some(), scheme == &RSA || scheme == &STANDARD);
        assert_eq!(signer.id("again").sign(BODY) == headers, scheme == &HEX || scheme == &TIMED);
    }
}

#[test]
fn each_check_has_its_error() {
    let check = |headers: &HeaderMap, key: &str, expected: &str| {
        let verifier = Verifier::new(&STANDARD, key).tolerance(Duration::MAX);
        assert_eq!(outcome(verifier.delivery::<Value>(headers, BODY)), expected, "{headers:?}");
    };
    check(&standard(STANDARD_SIGNATURE), SECRET, "ok");
    check(&standard(STANDARD_SIGNATURE), OTHER_SECRET, "Signature");
    check(&standard(STANDARD_SIGNATURE), "no base64", "Key");
    check(&standard(&STANDARD_SIGNATURE.replace("v1,", "")), SECRET, "HeaderMalformed");
    check(&standard(&STANDARD_SIGNATURE.replace("v1,", "v2,")), SECRET, "HeaderMalformed");
    check(&standard("v1,not base64!"), SECRET, "HeaderMalformed");
    check(&standard("v1,"), SECRET, "HeaderMalformed");
    check(&standard(""), SECRET, "HeaderMalformed");
    check(&standard("v1,mxVXSZPv8MHqUWfpc15E"), SECRET, "Signature");
    for missing in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut headers = standard(STANDARD_SIGNATURE);
        headers.remove(missing);
        check(&headers, SECRET, "HeaderMissing");
        assert!(
            Verifier::new(&STANDARD, SECRET)
                .delivery::<Value>(&headers, BODY)
                .unwrap_err()
                .to_string()
                .contains(missing)
        );
    }
    for (name, value) in [("webhook-timestamp", "1700000001"), ("webhook-id", "msg_other")] {
        let mut headers = standard(STANDARD_SIGNATURE);
        headers.insert(name, value.parse().unwrap());
        check(&headers, SECRET, "Signature");
    }
    for text in ["soon", "-1", "1700000000.5", ""] {
        let mut headers = standard(STANDARD_SIGNATURE);
        headers.insert("webhook-timestamp", text.parse().unwrap());
        check(&headers, SECRET, "HeaderMalformed");
    }
    let rsa = |text: &str| {
        outcome(
            Verifier::new(&RSA, text).owner("17").delivery::<Value>(&headers(&[("x-signature", RSA_SIGNATURE)]), BODY),
        )
    };
    assert_eq!(rsa("no key"), "Key");
    assert_eq!(rsa(""), "Key");
}

#[test]
fn the_time_is_tolerated_both_ways_and_no_further() {
    let check = |ago: Duration, ahead: Duration, expected: &str| {
        let signer = Signer::new(&STANDARD).at(SystemTime::now() - ago + ahead);
        let verifier = Verifier::new(&STANDARD, signer.key());
        assert_eq!(outcome(verifier.delivery::<Value>(&signer.sign(BODY), BODY)), expected, "{ago:?} {ahead:?}");
    };
    let slack = Duration::from_secs(20);
    check(TOLERANCE - slack, Duration::ZERO, "ok");
    check(TOLERANCE + slack, Duration::ZERO, "TooOld");
    check(Duration::ZERO, TOLERANCE - slack, "ok");
    check(Duration::ZERO, TOLERANCE + slack, "TooNew");
    let old = Signer::new(&STANDARD).at(SystemTime::UNIX_EPOCH);
    let strict = Verifier::new(&STANDARD, old.key()).tolerance(Duration::from_secs(1));
    assert_eq!(outcome(strict.delivery::<Value>(&old.sign(BODY), BODY)), "TooOld");
}

#[test]
fn keys_can_be_changed_without_a_pause() {
    let headers = standard(STANDARD_SIGNATURE);
    let rotating = |first: &str, second: &str| {
        let verifier = Verifier::new(&STANDARD, first).also_key(second).tolerance(Duration::MAX);
        outcome(verifier.delivery::<Value>(&headers, BODY))
    };
    assert_eq!(rotating(OTHER_SECRET, SECRET), "ok");
    assert_eq!(rotating(SECRET, OTHER_SECRET), "ok");
    assert_eq!(rotating(OTHER_SECRET, "whsec_bW9yZQ=="), "Signature");
}

#[test]
fn events_of_others_are_refused() {
    let signer = Signer::new(&RSA);
    let check = |owners: &[&str], body: Value, expected: Result<Option<&str>, &str>| {
        let body = body.to_string().into_bytes();
        let verifier = owners.iter().fold(Verifier::new(&RSA, signer.key()), |verifier, owner| verifier.owner(*owner));
        let found = verifier.delivery::<Value>(&signer.sign(&body), &body);
        match (found, expected) {
            (Ok(delivery), Ok(owner)) => assert_eq!(delivery.owner.as_deref(), owner),
            (Err(error), Err(expected)) => assert_eq!(outcome::<()>(Err(error)), expected),
            (found, expected) => panic!("{found:?} instead of {expected:?}"),
        }
    };
    check(&["17"], json!({"account": "17"}), Ok(Some("17")));
    check(&["17", "18"], json!({"by": {"account": "18"}}), Ok(Some("18")));
    check(&["17"], json!({"event": 1, "account": null}), Ok(None));
    check(&["17"], json!({"account": "18"}), Err("OtherOwner"));
    check(&["17"], json!({"account": "17", "by": {"account": "18"}}), Err("OtherOwner"));
    check(&["17"], json!({"account": {"id": "17"}}), Err("OtherOwner"));
    check(&[], json!({"account": "17"}), Err("OwnerUnset"));
    let verifier = Verifier::new(&RSA, signer.key()).owner("17");
    assert_eq!(outcome(verifier.delivery::<Value>(&signer.sign(b"no json"), b"no json")), "Body");
    // What is not signed is not read.
    assert_eq!(outcome(verifier.delivery::<Value>(&signer.sign(b"{}"), b"no json")), "Signature");
}

#[test]
fn a_body_has_a_limit() {
    let signer = Signer::new(&HEX);
    let check = |length: usize, limit: Option<usize>, expected: &str| {
        let body = vec![b' '; length];
        let mut verifier = Verifier::new(&HEX, signer.key());
        if let Some(limit) = limit {
            verifier = verifier.limit(limit);
        }
        // JSON that is only spaces is none; that it is read at all is the point.
        assert_eq!(outcome(verifier.delivery::<Value>(&signer.sign(&body), &body)), expected, "{length} {limit:?}");
    };
    check(8, Some(8), "Body");
    check(9, Some(8), "TooLarge");
    check(1024 * 1024 + 1, None, "TooLarge");
}

#[test]
fn every_error_says_what_to_answer_and_none_shows_the_key() {
    let cases = [
        (VerifyError::TooLarge { limit: 1 }, 413),
        (VerifyError::HeaderMissing { header: "x" }, 400),
        (VerifyError::HeaderMalformed { header: "x" }, 400),
        (VerifyError::TooOld { age: Duration::from_secs(400) }, 401),
        (VerifyError::TooNew { ahead: Duration::from_secs(400) }, 401),
        (VerifyError::Signature, 401),
        (VerifyError::OtherOwner { found: "x".to_owned() }, 403),
        (VerifyError::OwnerUnset, 500),
        (VerifyError::Key("k"), 500),
        (VerifyError::KeyUnavailable(None), 503),
    ];
    for (error, status) in cases {
        assert_eq!(error.status(), status, "{error}");
    }
    let shown = format!("{:?}", Verifier::new(&STANDARD, SECRET));
    assert!(!shown.contains("YSBzZWNy") && !shown.contains("secret"), "{shown}");
}

/// A verifier whose key is what `answer` says, and how often that was asked.
fn fetching(answer: Arc<Mutex<Option<String>>>) -> (FetchingVerifier, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let fetch = move || -> clientwright_runtime::transport::BoxFuture<'static, Result<String, Error>> {
        count.fetch_add(1, Ordering::SeqCst);
        let answer = answer.lock().unwrap().clone();
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            // Any error of a call will do.
            let none = || crate::things::builder("not a url").build().map(|_| String::new());
            answer.map_or_else(none, Ok)
        })
    };
    (FetchingVerifier::new(&STANDARD, fetch).tolerance(Duration::MAX), asked)
}

#[tokio::test(start_paused = true)]
async fn the_key_is_fetched_once_and_again_when_it_was_changed() {
    let answer = Arc::new(Mutex::new(Some(SECRET.to_owned())));
    let (verifier, asked) = fetching(Arc::clone(&answer));
    let asked = || asked.load(Ordering::SeqCst);
    let signer = Signer::new(&STANDARD);
    let (good, changed) = (standard(STANDARD_SIGNATURE), signer.sign(BODY));
    let verify = async |headers: &HeaderMap| outcome(verifier.delivery::<Value>(headers, BODY).await);

    // Without what a delivery needs nothing is fetched.
    assert_eq!(verify(&HeaderMap::new()).await, "HeaderMissing");
    assert_eq!(asked(), 0);
    let (one, other) = tokio::join!(verify(&good), verify(&good));
    assert_eq!((one.as_str(), other.as_str(), asked()), ("ok", "ok", 1));

    // However many are forged, the key is not fetched more often.
    for _ in 0..100 {
        assert_eq!(verify(&changed).await, "Signature");
    }
    assert_eq!(asked(), 1);
    tokio::time::advance(REFETCH_INTERVAL).await;
    for _ in 0..100 {
        assert_eq!(verify(&changed).await, "Signature");
    }
    assert_eq!(asked(), 2);

    // The key is changed: the next delivery fetches it.
    *answer.lock().unwrap() = Some(signer.key().to_owned());
    tokio::time::advance(REFETCH_INTERVAL).await;
    assert_eq!((verify(&changed).await.as_str(), asked()), ("ok", 3));
    assert_eq!(verify(&good).await, "Signature");

    // Whether a key is old or withdrawn is asked once a day; while nobody answers, it is good.
    *answer.lock().unwrap() = None;
    tokio::time::advance(clientwright_runtime::webhooks::KEY_MAX_AGE).await;
    assert_eq!((verify(&changed).await.as_str(), asked()), ("ok", 4));
}

#[tokio::test(start_paused = true)]
async fn without_an_answer_deliveries_are_to_come_again() {
    let answer = Arc::new(Mutex::new(None));
    let (verifier, asked) = fetching(Arc::clone(&answer));
    let good = standard(STANDARD_SIGNATURE);
    for expected in [true, false, false] {
        match verifier.delivery::<Value>(&good, BODY).await {
            Err(error @ VerifyError::KeyUnavailable(_)) => {
                assert_eq!(matches!(error, VerifyError::KeyUnavailable(Some(_))), expected);
                assert_eq!(error.status(), 503);
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    *answer.lock().unwrap() = Some(SECRET.to_owned());
    tokio::time::advance(REFETCH_INTERVAL).await;
    assert_eq!(outcome(verifier.delivery::<Value>(&good, BODY).await), "ok");

    // A signature that does not match while nobody can say whether the key was changed.
    *answer.lock().unwrap() = None;
    tokio::time::advance(REFETCH_INTERVAL).await;
    let forged = Signer::new(&STANDARD).sign(BODY);
    for _ in 0..2 {
        assert_eq!(outcome(verifier.delivery::<Value>(&forged, BODY).await), "KeyUnavailable");
    }
    assert_eq!(outcome(verifier.delivery::<Value>(&good, BODY).await), "ok");
}
