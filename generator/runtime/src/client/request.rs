//! What a caller asks for, before it is prepared: [`UnpreparedRequest`].

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

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
    Free { method: Method, path: String },
}

/// What is set for one call only.
#[derive(Clone, Debug, Default)]
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
            Self::Free { .. } => None,
        }
    }

    pub(crate) fn method(&self) -> Method {
        match self {
            Self::Described(operation) => operation.method(),
            Self::Free { method, .. } => *method,
        }
    }

    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Described(operation) => operation.path(),
            Self::Free { path, .. } => path,
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
        }
    }
}
