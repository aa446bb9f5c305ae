//! The transport that uses the network: `reqwest` with rustls.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::{BoxFuture, IncomingResponse, Request, RequestBody, Transport, TransportError, TransportErrorKind};
use crate::defaults;
use crate::http::boxed::BoxError;
use crate::http::source::UnreadableBody;
use bytes::Bytes;
use futures_core::Stream;

/// A change to the `reqwest::ClientBuilder` before the client is built.
type Customize = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Sends requests with a `reqwest::Client`.
#[derive(Debug)]
pub(crate) struct HttpClient {
    client: reqwest::Client,
}

/// What an HTTP client is built with.
#[derive(Default)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) authorities: Vec<Vec<u8>>,
    pub(crate) identity: Option<Vec<u8>>,
    pub(crate) custom: Vec<Customize>,
}

impl HttpSettings {
    /// Whether there is anything that an HTTP client made elsewhere would not have.
    pub(crate) fn is_empty(&self) -> bool {
        let Self { connect_timeout, authorities, identity, custom } = self;
        connect_timeout.is_none() && authorities.is_empty() && identity.is_none() && custom.is_empty()
    }
}

/// Why no HTTP client could be made.
pub(crate) struct HttpClientError {
    pub(crate) message: String,
    pub(crate) source: Option<BoxError>,
}

impl HttpClientError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    /// With the innermost cause in the message, which is the one that names what is wrong.
    fn because(message: &str, source: reqwest::Error) -> Self {
        let mut cause: &dyn std::error::Error = &source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        Self { message: format!("{message}: {cause}"), source: Some(source.into()) }
    }
}

impl HttpClient {
    /// A transport on a client made elsewhere.
    pub(crate) fn on(client: reqwest::Client) -> Self {
        Self { client }
    }

    /// A client with this crate's defaults, changed by the caller's customizations. It follows no
    /// redirect whatever they do: that is the executor's business, which knows the credentials.
    ///
    /// `direct` keeps to itself what the environment says of proxies.
    pub(crate) fn build(settings: HttpSettings, direct: bool) -> Result<Self, HttpClientError> {
        let HttpSettings { connect_timeout, authorities, identity, custom } = settings;
        let has_own = !authorities.is_empty() || identity.is_some();
        // Another crate of the program may have turned on other kinds of TLS, which reqwest would prefer.
        let mut builder = reqwest::Client::builder()
            .tls_backend_rustls()
            .connect_timeout(connect_timeout.unwrap_or(defaults::CONNECT_TIMEOUT))
            .no_gzip()
            .pool_idle_timeout(defaults::IDLE_TIMEOUT)
            .tcp_nodelay(true)
            .tls_certs_merge(certificates(&authorities)?)
            .tls_certs_merge(known_authorities()?);
        if let Some(pem) = identity {
            let identity = reqwest::Identity::from_pem(&pem);
            builder =
                builder.identity(identity.map_err(|error| HttpClientError::because("the identity is not PEM", error))?);
        }
        if direct {
            builder = builder.no_proxy();
        }
        for change in custom {
            builder = change(builder);
        }
        let message = match has_own {
            true => "the HTTP client could not be built with the certificates that are given",
            false => "the HTTP client could not be built",
        };
        let built = builder.redirect(reqwest::redirect::Policy::none()).build();
        built.map(Self::on).map_err(|error| HttpClientError::because(message, error))
    }
}

/// The authorities that Mozilla trusts, for systems that have none.
#[cfg(feature = "webpki-roots")]
fn known_authorities() -> Result<Vec<reqwest::Certificate>, HttpClientError> {
    let wrong = |error| HttpClientError::because("a certificate of a known authority cannot be read", error);
    let all = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
    all.map(|certificate| reqwest::Certificate::from_der(certificate).map_err(wrong)).collect()
}

#[cfg(not(feature = "webpki-roots"))]
fn known_authorities() -> Result<Vec<reqwest::Certificate>, HttpClientError> {
    Ok(Vec::new())
}

/// The certificates in texts of PEM and in DER.
fn certificates(authorities: &[Vec<u8>]) -> Result<Vec<reqwest::Certificate>, HttpClientError> {
    let wrong = |error| HttpClientError::because("a certificate of an authority cannot be read", error);
    let mut certificates = Vec::new();
    for bytes in authorities {
        if !bytes.windows(10).any(|part| part == b"-----BEGIN") {
            certificates.push(reqwest::Certificate::from_der(bytes).map_err(wrong)?);
            continue;
        }
        let found = reqwest::Certificate::from_pem_bundle(bytes).map_err(wrong)?;
        if found.is_empty() {
            return Err(HttpClientError::new("the PEM text that is given for an authority has no certificate"));
        }
        certificates.extend(found);
    }
    Ok(certificates)
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

#[cfg(all(test, feature = "webpki-roots"))]
mod tests {
    use super::*;

    /// A system may have no authorities at all: those that come with the crate can be read, and a client built with them.
    #[test]
    fn the_known_authorities_are_there() {
        let known = known_authorities().ok().expect("they can be read");
        assert!(known.len() > 50, "{}", known.len());
        let nothing_else = reqwest::Client::builder().tls_backend_rustls().tls_certs_only(known).build();
        assert!(nothing_else.is_ok(), "{nothing_else:?}");
    }
}
