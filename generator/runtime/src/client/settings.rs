//! The client: what all calls share. Cheap to clone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use reqwest::Url;

use crate::client::credentials::Credentials;
use crate::http::retry::{RetryBudget, RetryPolicy};
use crate::http::transport::Transport;
use crate::http::url;
use crate::reply::redact::{self, Secrets};
use crate::wire::api::Api;

/// A client of one API. Clones share connections and settings.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

/// What a client was built with.
pub(crate) struct Settings {
    pub(crate) api: &'static Api,
    /// Without a slash at the end.
    pub(crate) base_url: Url,
    /// Whether the base URL was given by the user, not taken from the API.
    pub(crate) own_base_url: bool,
    pub(crate) credentials: Credentials,
    /// The secrets among them.
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    /// `None` is the default, which calls with large bodies do not have.
    pub(crate) deadline: Option<Duration>,
    pub(crate) event_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) max_reply_bytes: usize,
    pub(crate) strict_replies: bool,
    pub(crate) plain_http: bool,
    pub(crate) transport: Arc<dyn Transport>,
}

impl Client {
    pub(crate) fn from_settings(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// The API this is a client of.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.0.api
    }

    /// The base URL in use, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        url::without_slash(self.0.base_url.as_str())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api.name)
            .field("base_url", &self.base_url())
            .field("credentials", &self.0.credentials)
            .field("headers", &redact::Names(&self.0.headers))
            .field("timeout", &self.0.timeout)
            .field("deadline", &self.0.deadline)
            .field("retry", &self.0.retry)
            .field("max_reply_bytes", &self.0.max_reply_bytes)
            .finish_non_exhaustive()
    }
}
