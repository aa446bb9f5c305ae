//! TLS: on by default, with certificates that the platform trusts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use clientwright_runtime::reqwest;
use rcgen::CertifiedKey;
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
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

async fn serve() -> Secure {
    let CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
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

#[tokio::test]
async fn an_unknown_certificate_is_refused_and_a_trusted_one_is_not() {
    let server = serve().await;
    let client = builder(&server.url).build().unwrap();
    let error = get(&client, "x").await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(server.requests.load(Ordering::SeqCst), 0, "the token was sent");

    let _ = rustls::crypto::ring::default_provider().install_default();
    let own = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .add_root_certificate(reqwest::Certificate::from_der(&server.certificate).unwrap())
        .build()
        .unwrap();
    let client = builder(&server.url).http_client(own).build().unwrap();
    assert_eq!(get(&client, "x").await.unwrap().into_inner(), json!({"ok": 1}));
    assert_eq!(server.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn certificates_of_authorities_can_be_added() {
    let (server, other) = (serve().await, serve().await);
    for certificate in
        [server.certificate.clone(), server.pem.clone().into_bytes(), (other.pem.clone() + &server.pem).into()]
    {
        let client = builder(&server.url).root_certificate(certificate).build().unwrap();
        assert_eq!(get(&client, "x").await.unwrap().into_inner(), json!({"ok": 1}));
    }
    let client = builder(&server.url).root_certificate(other.certificate.clone()).build().unwrap();
    assert!(get(&client, "x").await.unwrap_err().is_connect(), "another authority vouches for another server");

    let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    for wrong in
        [&b"no certificate"[..], b"", b"-----BEGIN CERTIFICATE-----\n???\n-----END CERTIFICATE-----", key.as_bytes()]
    {
        let error = builder(&server.url).root_certificate(wrong).build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains("certificate"), "{error}");
    }
    let both = builder(&server.url).root_certificate(server.certificate).http_client(own_client());
    assert!(both.build().unwrap_err().to_string().contains("`root_certificate`"));
}

fn own_client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
