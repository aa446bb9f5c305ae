//! What a caller asks for, before it is prepared: [`UnpreparedRequest`].

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use secrecy::SecretString;
use serde_json::Value;

use crate::client::settings::Client;
use crate::http::body::Body;
use crate::http::retry::RetryPolicy;
use crate::reply::context::CallContext;
use crate::reply::redact::{self, printable};
use crate::wire::operation::{Method, Operation};
use crate::wire::parameter::Parameter;

/// The operation, its arguments and what is set for this call only.
#[derive(Clone)]
pub(crate) struct UnpreparedRequest {
    pub(crate) target: Target,
    pub(crate) parameters: Vec<(Parameter, Value)>,
    pub(crate) body: Option<Body>,
    pub(crate) options: Options,
}

impl UnpreparedRequest {
    pub(crate) fn new(target: Target) -> Self {
        Self { target, parameters: Vec::new(), body: None, options: Options::default() }
    }

    /// The media types that the call asks for.
    pub(crate) fn asked_for(&self) -> String {
        let own = self.options.headers.iter().rev().find(|(name, _)| name.eq_ignore_ascii_case("accept"));
        let described = self.target.operation().map(Operation::media_types).unwrap_or_default();
        own.map_or(described, |(_, value)| value).to_owned()
    }

    /// What errors need to know of the call.
    pub(crate) fn context(&self, client: &Client) -> CallContext {
        let secrets = &client.settings().secrets;
        let own = self.own_secrets();
        let secrets = if own.is_empty() { Arc::clone(secrets) } else { Arc::new(secrets.and(own)) };
        CallContext { operation: self.target.label(), secrets, strict: client.settings().strict_replies }
    }

    /// Headers, pairs of the query and arguments that are secret by their names.
    fn own_secrets(&self) -> Vec<SecretString> {
        let Options { headers, query, .. } = &self.options;
        let pairs = headers.iter().chain(query).map(|(name, value)| (name.as_str(), value.as_str()));
        let arguments =
            self.parameters.iter().filter_map(|(parameter, value)| Some((parameter.name(), value.as_str()?)));
        let query = match &self.target {
            Target::Free { path, .. } => path.split_once('?').map_or("", |(_, query)| query),
            Target::File(url) => url.0.query().unwrap_or_default(),
            Target::Described(_) => "",
        };
        let written = query.split('&').filter_map(|pair| pair.split_once('='));
        redact::secret_values(pairs.chain(arguments).chain(written))
    }
}

/// What is called.
#[derive(Clone)]
pub(crate) enum Target {
    Described(&'static Operation),
    Free {
        method: Method,
        path: String,
    },
    /// A file at an absolute URL.
    File(HiddenQuery),
}

/// A URL whose query stands in no text: that is often a signature, and so a credential.
#[derive(Clone)]
pub(crate) struct HiddenQuery(pub(crate) Url);

impl fmt::Display for HiddenQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.0.clone();
        shown.set_query(None);
        shown.set_fragment(None);
        let _ = shown.set_username("");
        let _ = shown.set_password(None);
        f.write_str(shown.as_str())
    }
}

impl fmt::Debug for HiddenQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A path alone: queries may hold what nobody shall see.
fn without_query(path: &str) -> &str {
    path.split(['?', '#']).next().unwrap_or_default()
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

/// What is set for one call only.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) event_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) members: Vec<(String, Value)>,
}

impl Target {
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Described(operation) => Some(operation),
            Self::Free { .. } | Self::File(_) => None,
        }
    }

    pub(crate) fn method(&self) -> Method {
        match self {
            Self::Described(operation) => operation.method(),
            Self::Free { method, .. } => *method,
            Self::File(_) => Method::Get,
        }
    }

    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Described(operation) => operation.path(),
            Self::Free { path, .. } => path,
            Self::File(url) => url.0.path(),
        }
    }

    /// The name in messages: the operation's id, or method and path without its query.
    pub(crate) fn label(&self) -> Cow<'static, str> {
        match self {
            Self::Described(operation) => Cow::Borrowed(operation.id()),
            Self::Free { method, path } => {
                let path = without_query(path);
                Cow::Owned(printable(&format!("{method} {path}")))
            }
            Self::File(url) => Cow::Owned(format!("GET {url}")),
        }
    }

    /// The path as it may be logged.
    #[cfg(feature = "tracing")]
    pub(crate) fn template(&self) -> String {
        printable(without_query(self.path()))
    }
}

impl fmt::Debug for UnpreparedRequest {
    /// Arguments, headers and pairs of the query may be secret, so only their names are shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names<T>(pairs: &[(String, T)]) -> Vec<&str> {
            pairs.iter().map(|(name, _)| name.as_str()).collect()
        }
        let Options { timeout, deadline, event_timeout, retry, idempotent, headers, query, members } = &self.options;
        let parameters: Vec<&str> = self.parameters.iter().map(|(parameter, _)| parameter.name()).collect();
        f.debug_struct("UnpreparedRequest")
            .field("target", &self.target)
            .field("parameters", &parameters)
            .field("body", &self.body)
            .field("timeout", timeout)
            .field("deadline", deadline)
            .field("event_timeout", event_timeout)
            .field("retry", retry)
            .field("idempotent", idempotent)
            .field("headers", &names(headers))
            .field("query", &names(query))
            .field("members", &names(members))
            .finish()
    }
}
