//! The transport that uses the network: `reqwest` with rustls and ring.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{BoxFuture, IncomingResponse, Request, RequestBody, Transport, TransportError, TransportErrorKind};
use crate::defaults;
use crate::http::boxed::BoxError;
use crate::http::source::UnreadableBody;

/// A change to the `reqwest::ClientBuilder` before the client is built.
pub(crate) type Customize = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Sends requests with a `reqwest::Client`.
#[derive(Debug)]
pub(crate) struct HttpClient {
    client: reqwest::Client,
}

/// Why no HTTP client could be made.
pub(crate) struct HttpClientError {
    pub(crate) message: &'static str,
    pub(crate) source: BoxError,
}

impl HttpClientError {
    fn new(message: &'static str, source: impl Into<BoxError>) -> Self {
        Self { message, source: source.into() }
    }
}

impl HttpClient {
    /// A transport on a client made elsewhere.
    pub(crate) fn on(client: reqwest::Client) -> Self {
        Self { client }
    }

    /// A client with this crate's defaults, changed by the caller's customizations. It follows no
    /// redirect whatever they do: that is the executor's business, which knows the credentials.
    pub(crate) fn build(connect_timeout: Duration, custom: Vec<Customize>) -> Result<Self, HttpClientError> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(defaults::IDLE_TIMEOUT)
            .tcp_nodelay(true);
        // Where the program has chosen a provider of cryptography, reqwest uses it; where not, one
        // is given to this client only: a library has no business to choose for the process.
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            builder = builder.tls_backend_preconfigured(tls_with_ring()?);
        }
        for change in custom {
            builder = change(builder);
        }
        builder
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map(Self::on)
            .map_err(|error| HttpClientError::new("the HTTP client could not be built", error))
    }
}

/// TLS by the certificates that the platform trusts.
fn tls_with_ring() -> Result<rustls::ClientConfig, HttpClientError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_platform_verifier())
        .map_err(|error| HttpClientError::new("TLS could not be set up", error))?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

impl Transport for HttpClient {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<IncomingResponse, TransportError>> {
        let mut outgoing = reqwest::Request::new(request.method, request.url.clone());
        *outgoing.headers_mut() = request.headers;
        *outgoing.body_mut() = match request.body {
            RequestBody::Empty => None,
            RequestBody::Whole(bytes) => Some(bytes.into()),
            RequestBody::Stream(stream) => Some(reqwest::Body::wrap_stream(stream)),
        };
        let sent = self.client.execute(outgoing);
        Box::pin(async move {
            let response = sent.await.map_err(classify)?;
            if response.url().as_str() != request.url.as_str() {
                return Err(followed());
            }
            let response: ::http::Response<reqwest::Body> = response.into();
            let (head, body) = response.into_parts();
            Ok(IncomingResponse::new(head.status.as_u16(), head.headers, Box::pin(Pieces(body))))
        })
    }
}

/// The client given by the caller follows redirects by itself: then custom credential headers
/// would travel along, so this is refused as soon as it is seen.
fn followed() -> TransportError {
    TransportError::new(
        TransportErrorKind::Request,
        "the HTTP client given to this client follows redirects by itself; \
         build it with `redirect(reqwest::redirect::Policy::none())`",
    )
}

/// What a failure of reqwest says about what the server saw. URLs are left out: their query may
/// hold a credential.
fn classify(error: reqwest::Error) -> TransportError {
    let kind = if UnreadableBody::among(&error).is_some() {
        TransportErrorKind::Request
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() || error.is_redirect() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error.without_url())
}

/// The data frames of a body.
struct Pieces(reqwest::Body);

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        use http_body::Body as _;
        loop {
            let Some(frame) = std::task::ready!(Pin::new(&mut self.0).poll_frame(context)) else {
                return Poll::Ready(None);
            };
            match frame.map(http_body::Frame::into_data) {
                Ok(Ok(data)) => return Poll::Ready(Some(Ok(data))),
                Ok(Err(_trailers)) => {}
                Err(error) => return Poll::Ready(Some(Err(error.without_url().into()))),
            }
        }
    }
}
