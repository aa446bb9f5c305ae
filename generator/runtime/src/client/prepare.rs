//! From a call to the request it sends: URL, headers and body, checked before anything is sent.

use std::borrow::Cow;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use reqwest::Url;
use serde_json::Value;

use crate::client::advice::advise;
use crate::client::credentials::{ChosenCredential, MissingCredentials};
use crate::client::request::{Options, Target, UnpreparedRequest};
use crate::client::settings::Client;
use crate::defaults;
use crate::http::body::Body;
use crate::http::header::{fixed_value, header, header_name, header_value};
use crate::http::retry::RetryPolicy;
use crate::http::source::PreparedBody;
use crate::http::url;
use crate::json::not_finite;
use crate::reply::error::Error;
use crate::reply::redact;
use crate::wire::api::CredentialLocation;
use crate::wire::encoding::{self, Set};
use crate::wire::operation::Operation;
use crate::wire::parameter::{Location, Parameter};
use crate::wire::path;

/// A request that can be sent any number of times, and the limits for doing so.
pub(crate) struct PreparedRequest {
    pub(crate) client: Client,
    pub(crate) operation: Option<&'static Operation>,
    /// The path template, for tracing.
    #[cfg(feature = "tracing")]
    pub(crate) template: String,
    pub(crate) is_safe: bool,
    /// A file, in which no member says that the call failed.
    pub(crate) is_file: bool,
    pub(crate) idempotent: bool,
    pub(crate) method: http::Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) secret_query: Vec<&'static str>,
    pub(crate) body: PreparedBody,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
}

/// The request of a call.
pub(crate) fn prepare(client: &Client, request: UnpreparedRequest) -> Result<PreparedRequest, Error> {
    let UnpreparedRequest { target, mut parameters, body, options } = request;
    let settings = client.settings();
    parameters.retain(|(parameter, value)| parameter.location() == Location::Path || !is_absent(value));
    refuse_not_finite(&parameters)?;
    let method = target.method();
    let http_method = http::Method::from_bytes(method.as_str().as_bytes())
        .map_err(|_| Error::request(format!("{method:?} is no HTTP method")))?;
    if let Target::File(url) = &target {
        return prepare_file(client, url.0.clone(), options);
    }
    let credentials = choose_credentials(client, &target)?;

    let (path, mut query) = path::expand(target.path(), &parameters).map_err(Error::request)?;
    let secret_query = write_query(&mut query, &parameters, &options.query, &credentials);
    let url = url::join(&*base(client, &target)?, &path, &query);

    advise(target.operation(), body.as_ref(), &options.members);
    let (content_type, body) = prepare_body(body, options.members)?;
    let mut headers = settings.headers.clone();
    write_standard(&mut headers, &target, content_type)?;
    write_credentials(&mut headers, &credentials)?;
    write_parameters(&mut headers, &parameters)?;
    write_cookies(&mut headers, &parameters, &credentials)?;
    for (name, value) in &options.headers {
        let (name, value) = header(name, value).map_err(Error::request)?;
        headers.insert(name, value);
    }
    for (name, value) in &mut headers {
        if redact::is_secret_name(name) {
            value.set_sensitive(true);
        }
    }
    let described = target.operation().map(Operation::is_idempotent);
    Ok(PreparedRequest {
        operation: target.operation(),
        #[cfg(feature = "tracing")]
        template: target.template(),
        is_safe: method.is_safe(),
        is_file: false,
        idempotent: options.idempotent.or(described).unwrap_or(method.is_idempotent()),
        method: http_method,
        url,
        headers,
        secret_query,
        timeout: options.timeout.unwrap_or(settings.timeout),
        deadline: options.deadline.or(settings.deadline).unwrap_or(if body.is_sent_in_pieces() {
            Duration::MAX
        } else {
            defaults::DEADLINE
        }),
        retry: options.retry.unwrap_or(settings.retry),
        client: client.clone(),
        body,
    })
}

/// The request for a file. Credentials and default headers are for the API's own host.
fn prepare_file(client: &Client, url: Url, options: Options) -> Result<PreparedRequest, Error> {
    let settings = client.settings();
    let own = url::is_same_origin(&settings.base_url, &url);
    let mut headers = HeaderMap::new();
    if own {
        headers = settings.headers.clone();
        // A file may need none, so that credentials that are not there are no error.
        if let Ok(credentials) = settings.credentials.choose(settings.api, settings.api.security) {
            write_credentials(&mut headers, &credentials)?;
        }
    } else if let Some(agent) = settings.headers.get(USER_AGENT) {
        headers.insert(USER_AGENT, agent.clone());
    }
    for (name, value) in &options.headers {
        let (name, value) = header(name, value).map_err(Error::request)?;
        headers.insert(name, value);
    }
    Ok(PreparedRequest {
        operation: None,
        #[cfg(feature = "tracing")]
        template: url.path().to_owned(),
        is_safe: true,
        is_file: true,
        idempotent: true,
        method: http::Method::GET,
        url,
        headers,
        secret_query: Vec::new(),
        body: PreparedBody::Empty,
        timeout: options.timeout.unwrap_or(settings.timeout),
        deadline: options.deadline.or(settings.deadline).unwrap_or(defaults::DEADLINE),
        retry: options.retry.unwrap_or(settings.retry),
        client: client.clone(),
    })
}

/// NaN and the infinities have no text that servers agree on.
fn refuse_not_finite(parameters: &[(Parameter, Value)]) -> Result<(), Error> {
    let found = parameters.iter().find_map(|(parameter, value)| Some((parameter.name(), not_finite(value)?)));
    match found {
        Some((name, number)) => Err(Error::request(format!("the parameter {name:?} {number}, which cannot be sent"))),
        None => Ok(()),
    }
}

/// Values that send nothing.
fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn base<'c>(client: &'c Client, target: &Target) -> Result<Cow<'c, Url>, Error> {
    let settings = client.settings();
    match target.operation().and_then(Operation::own_server) {
        Some(server) if !settings.own_base_url => {
            url::server(&settings.base_url, server, settings.plain_http).map(Cow::Owned).map_err(Error::request)
        }
        _ => Ok(Cow::Borrowed(&settings.base_url)),
    }
}

fn choose_credentials<'c>(client: &'c Client, target: &Target) -> Result<Vec<ChosenCredential<'c>>, Error> {
    let settings = client.settings();
    let own = target.operation().and_then(Operation::own_security);
    settings
        .credentials
        .choose(settings.api, own.unwrap_or(settings.api.security))
        .map_err(|MissingCredentials(text)| Error::request(format!("this call needs other credentials: set {text}")))
}

/// Appends parameters, extra pairs and credentials; returns the names of the credentials' pairs.
fn write_query(
    query: &mut String,
    parameters: &[(Parameter, Value)],
    extra: &[(String, String)],
    credentials: &[ChosenCredential<'_>],
) -> Vec<&'static str> {
    for (parameter, value) in parameters {
        if parameter.location() == Location::Query {
            parameter.write_pairs(query, value);
        }
    }
    for (name, value) in extra {
        encoding::push_plain_pair(query, name, value);
    }
    let mut names = Vec::new();
    for credential in credentials {
        if let CredentialLocation::Query(name) = credential.location {
            let encoded = encoding::encoded(name, Set::Form);
            encoding::push_pair(query, &encoded, &credential.encoded(Set::Form));
            names.push(name);
        }
    }
    names
}

fn prepare_body(body: Option<Body>, members: Vec<(String, Value)>) -> Result<(Option<String>, PreparedBody), Error> {
    let body = match body {
        None if members.is_empty() => return Ok((None, PreparedBody::Empty)),
        None => Body::object(),
        Some(body) => body,
    };
    let mut body = body;
    for (name, value) in members {
        body.set_member(name, value).map_err(Error::request)?;
    }
    let (content_type, body) = body.prepare().map_err(Error::request)?;
    Ok((Some(content_type), body))
}

/// `accept` and `content-type`.
fn write_standard(headers: &mut HeaderMap, target: &Target, content_type: Option<String>) -> Result<(), Error> {
    let accept = target.operation().map_or("application/json", Operation::media_types);
    if !accept.is_empty() {
        headers.insert(ACCEPT, fixed_value("accept", accept).map_err(Error::request)?);
    }
    let without_body = || target.operation().and_then(Operation::media_type_without_body);
    if let Some(content_type) = content_type.as_deref().or_else(without_body) {
        let value = header_value("content-type", content_type).map_err(Error::request)?;
        headers.insert(CONTENT_TYPE, value);
    }
    Ok(())
}

fn write_credentials(headers: &mut HeaderMap, credentials: &[ChosenCredential<'_>]) -> Result<(), Error> {
    for credential in credentials {
        let name = match credential.location {
            CredentialLocation::Bearer | CredentialLocation::Basic => AUTHORIZATION,
            CredentialLocation::Header(name) => header_name(name).map_err(Error::request)?,
            CredentialLocation::Query(_) | CredentialLocation::Cookie(_) => continue,
        };
        let value = credential.header_value().map_err(Error::request)?;
        headers.insert(name, value);
    }
    Ok(())
}

fn write_parameters(headers: &mut HeaderMap, parameters: &[(Parameter, Value)]) -> Result<(), Error> {
    for (parameter, value) in parameters {
        if parameter.location() != Location::Header {
            continue;
        }
        if let Some(text) = parameter.header_text(value) {
            let (name, value) = header(parameter.name(), &text).map_err(Error::request)?;
            headers.insert(name, value);
        }
    }
    Ok(())
}

fn write_cookies(
    headers: &mut HeaderMap,
    parameters: &[(Parameter, Value)],
    credentials: &[ChosenCredential<'_>],
) -> Result<(), Error> {
    let mut cookies: Vec<String> = Vec::new();
    for (parameter, value) in parameters {
        if parameter.location() == Location::Cookie {
            let pairs = parameter.pairs(value, Set::Path);
            cookies.extend(pairs.into_iter().map(|(name, value)| format!("{name}={value}")));
        }
    }
    for credential in credentials {
        if let CredentialLocation::Cookie(name) = credential.location {
            cookies.push(format!("{name}={}", credential.encoded(Set::Path)));
        }
    }
    if !cookies.is_empty() {
        let mut value = HeaderValue::from_str(&cookies.join("; "))
            .map_err(|_| Error::request("a cookie has characters that no header can have"))?;
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::DEADLINE;
    use crate::http::limit::PIECE;
    use crate::wire::api::Api;
    use crate::wire::operation::Method;

    static API: Api = Api {
        name: "Test",
        user_agent: "test",
        base_url: "https://example.com",
        base_url_env: None,
        credentials: &[],
        security: &[],
        success_member: None,
    };

    #[test]
    fn the_default_deadline_is_not_for_bodies_that_are_sent_in_pieces() {
        let minute = Duration::from_secs(60);
        let (usual, patient) =
            (Client::builder(&API).build().unwrap(), Client::builder(&API).deadline(minute).build().unwrap());
        let cases = [
            (None, DEADLINE),
            (Some(Body::text("x")), DEADLINE),
            (Some(Body::bytes("a/b", vec![0; PIECE])), DEADLINE),
            (Some(Body::bytes("a/b", vec![0; PIECE + 1])), Duration::MAX),
            (Some(Body::file("video/mp4", "talk.mp4")), Duration::MAX),
        ];
        for (body, expected) in cases {
            let mut request = UnpreparedRequest::new(Target::Free { method: Method::Put, path: "/video".to_owned() });
            request.body = body;
            let deadline = |client, request| prepare(client, request).map(|prepared| prepared.deadline).ok();
            assert_eq!(deadline(&usual, request.clone()), Some(expected));
            assert_eq!(deadline(&patient, request.clone()), Some(minute));
            request.options.deadline = Some(Duration::from_secs(1));
            assert_eq!(deadline(&patient, request), Some(Duration::from_secs(1)));
        }
    }
}
