//! TLS: on by default, with certificates that the platform trusts; settings of it take effect or are errors.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use clientwright_runtime::{ClientBuilder, reqwest};
use rcgen::{CertifiedKey, KeyPair};
use reqwest::tls::Version;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::things::{builder, get};

/// A server with a certificate of its own making, for `localhost`.
struct Secure {
    url: String,
    certificate: Vec<u8>,
    pem: String,
    requests: Arc<AtomicUsize>,
}

/// What a server asks of those who connect.
struct Demands {
    versions: &'static [&'static SupportedProtocolVersion],
    /// The authority of the certificates that clients must have.
    of_clients: Option<rcgen::Certificate>,
}

static TLS12: [&SupportedProtocolVersion; 1] = [&rustls::version::TLS12];
static TLS13: [&SupportedProtocolVersion; 1] = [&rustls::version::TLS13];
const NONE: Demands = Demands { versions: rustls::ALL_VERSIONS, of_clients: None };

fn certified() -> CertifiedKey<KeyPair> {
    rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap()
}

async fn serve(demands: Demands) -> Secure {
    let CertifiedKey { cert, signing_key } = certified();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(Arc::clone(&provider));
    let config = config.with_protocol_versions(demands.versions).unwrap();
    let config = match demands.of_clients {
        None => config.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.der().clone()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            config.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let config = config.with_single_cert(vec![cert.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let requests = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut request = [0; 4096];
            if stream.read(&mut request).await.unwrap_or_default() > 0 {
                counter.fetch_add(1, Ordering::SeqCst);
                let reply = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 8\r\n\r\n{\"ok\":1}";
                let _ = stream.write_all(reply.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    let url = format!("https://localhost:{port}");
    Secure { url, certificate: cert.der().to_vec(), pem: cert.pem(), requests }
}

impl Secure {
    /// A builder of a client that trusts this server.
    fn trusted(&self) -> ClientBuilder {
        builder(&self.url).retries(0).root_certificate(self.certificate.clone())
    }
}

/// Whether a client so built gets a reply; an error is one of connecting, after which the server has seen nothing.
async fn is_served(server: &Secure, builder: ClientBuilder) -> bool {
    let before = server.requests.load(Ordering::SeqCst);
    match get(&builder.build().unwrap(), "x").await {
        Ok(reply) => {
            assert_eq!(reply.into_inner(), json!({"ok": 1}));
            true
        }
        Err(error) => {
            assert!(error.is_connect() || error.is_interrupted(), "{error:?}");
            assert_eq!(server.requests.load(Ordering::SeqCst), before, "the token was sent");
            false
        }
    }
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_and_a_trusted_one_is_not() {
    let server = serve(NONE).await;
    assert!(!is_served(&server, builder(&server.url)).await);
    let own = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .add_root_certificate(reqwest::Certificate::from_der(&server.certificate).unwrap())
        .build()
        .unwrap();
    assert!(is_served(&server, builder(&server.url).http_client(own)).await);
}

#[tokio::test]
async fn certificates_of_authorities_can_be_added() {
    let (server, other) = (serve(NONE).await, serve(NONE).await);
    for certificate in
        [server.certificate.clone(), server.pem.clone().into_bytes(), (other.pem.clone() + &server.pem).into()]
    {
        assert!(is_served(&server, builder(&server.url).root_certificate(certificate)).await);
    }
    let another = builder(&server.url).root_certificate(other.certificate.clone());
    assert!(!is_served(&server, another).await, "another authority vouches for another server");

    let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    for wrong in
        [&b"no certificate"[..], b"", b"-----BEGIN CERTIFICATE-----\n???\n-----END CERTIFICATE-----", key.as_bytes()]
    {
        let error = builder(&server.url).root_certificate(wrong).build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains("certificate"), "{error}");
    }
}

/// Settings of `reqwest` itself: each decides whether a server is reached.
#[tokio::test]
async fn settings_of_tls_take_effect() {
    type Change = fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder;
    let speaking = |versions| serve(Demands { versions, ..NONE });
    let (server, tls12, tls13) = (serve(NONE).await, speaking(&TLS12).await, speaking(&TLS13).await);
    let cases: [(&Secure, Change, bool); 6] = [
        (&server, |http| http.tls_danger_accept_invalid_certs(true), true),
        (&server, |http| http.tls_danger_accept_invalid_certs(false), false),
        (&tls12, |http| http.tls_danger_accept_invalid_certs(true).tls_version_max(Version::TLS_1_2), true),
        (&tls12, |http| http.tls_danger_accept_invalid_certs(true).tls_version_min(Version::TLS_1_3), false),
        (&tls13, |http| http.tls_danger_accept_invalid_certs(true).tls_version_max(Version::TLS_1_2), false),
        (&tls13, |http| http.tls_danger_accept_invalid_certs(true).tls_version_min(Version::TLS_1_3), true),
    ];
    for (number, (server, change, expected)) in cases.into_iter().enumerate() {
        let builder = builder(&server.url).retries(0).configure_http(change);
        assert_eq!(is_served(server, builder).await, expected, "{number}");
    }
    let certificate = server.certificate.clone();
    let added = builder(&server.url).configure_http(move |http| {
        http.tls_certs_merge([reqwest::Certificate::from_der(&certificate).expect("it is one")])
    });
    assert!(is_served(&server, added).await);
    // Only these authorities: that of the builder is one of them.
    let only = server.trusted().configure_http(|http| http.tls_certs_only([]));
    assert!(is_served(&server, only).await);

    // What `reqwest` can't do is told when the client is built.
    let impossible: [Change; 2] = [
        |http| http.tls_version_min(Version::TLS_1_3).tls_version_max(Version::TLS_1_2),
        |http| http.tls_danger_accept_invalid_hostnames(true),
    ];
    for change in impossible {
        let error = builder(&server.url).configure_http(change).build().unwrap_err();
        assert!(error.is_config() && error.to_string().starts_with("the HTTP client could not be built: "), "{error}");
    }
}

#[tokio::test]
async fn an_identity_is_shown_to_servers_that_ask_for_one() {
    let (known, unknown) = (certified(), certified());
    let pem = |of: &CertifiedKey<KeyPair>| of.signing_key.serialize_pem() + &of.cert.pem();
    let server = serve(Demands { versions: rustls::ALL_VERSIONS, of_clients: Some(known.cert.clone()) }).await;
    assert!(is_served(&server, server.trusted().identity(pem(&known))).await);
    assert!(!is_served(&server, server.trusted()).await);
    assert!(!is_served(&server, server.trusted().identity(pem(&unknown))).await);

    let wrong = [
        known.cert.pem(),
        known.signing_key.serialize_pem(),
        unknown.signing_key.serialize_pem() + &known.cert.pem(),
        "nothing".to_owned(),
        String::new(),
    ];
    for pem in wrong {
        let error = server.trusted().identity(pem.as_str()).build().unwrap_err();
        let named = ["identity", "certificates that are given"].iter().any(|name| error.to_string().contains(name));
        assert!(error.is_config() && named, "{error}");
        assert!(!format!("{error:?}").contains("PRIVATE"), "{error:?}");
    }
}

#[test]
fn settings_of_our_http_client_are_an_error_beside_another_one() {
    let CertifiedKey { cert, signing_key } = certified();
    let change: [fn(ClientBuilder, String) -> ClientBuilder; 4] = [
        |builder, pem| builder.root_certificate(pem),
        |builder, pem| builder.identity(pem),
        |builder, _| builder.configure_http(|http| http.http1_only()),
        |builder, _| builder.connect_timeout(std::time::Duration::from_secs(1)),
    ];
    for change in change {
        let builder = change(builder("https://localhost"), signing_key.serialize_pem() + &cert.pem());
        let error = builder.http_client(reqwest::Client::new()).build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains("`identity`"), "{error}");
    }
}
