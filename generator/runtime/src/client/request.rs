//! What a caller asks for, before it is prepared: [`UnpreparedRequest`].

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use serde_json::Value;

use crate::client::settings::Client;
use crate::http::body::Body;
use crate::http::retry::RetryPolicy;
use crate::reply::context::CallContext;
use crate::wire::operation::{Method, Operation};
use crate::wire::parameter::Parameter;

/// The operation, its arguments and what is set for this call only.
#[derive(Clone, Debug)]
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

    /// What errors need to know of the call.
    pub(crate) fn context(&self, client: &Client) -> CallContext {
        CallContext { operation: self.target.label(), secrets: Arc::clone(&client.settings().secrets) }
    }
}

/// What is called.
#[derive(Clone, Debug)]
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

/// What is set for one call only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
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
                let path = path.split(['?', '#']).next().unwrap_or_default();
                Cow::Owned(format!("{method} {path}"))
            }
            Self::File(url) => Cow::Owned(format!("GET {url}")),
        }
    }
}
