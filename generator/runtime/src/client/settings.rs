//! The client: what all calls share. Cheap to clone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::calls::call::Call;
use crate::client::builder::ClientBuilder;
use crate::client::credentials::Secrets;
use crate::http::retry::RetryPolicy;
use crate::http::transport::Transport;
use crate::reply::redact;
use crate::wire::api::Api;
use crate::wire::operation::Method;

/// A client of one API. Clones share connections and settings.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

/// What a client was built with.
pub(crate) struct Settings {
    pub(crate) api: &'static Api,
    /// Without a slash at the end.
    pub(crate) base_url: String,
    /// Whether the base URL was given by the user, not taken from the API.
    pub(crate) own_base_url: bool,
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_reply_bytes: usize,
    pub(crate) plain_http: bool,
    pub(crate) transport: Arc<dyn Transport>,
}

impl Client {
    /// A builder of a client for an API.
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder::new(api)
    }

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
        &self.0.base_url
    }

    /// A call to an endpoint that the description does not have, with the client's credentials,
    /// retries and limits. The path is appended to the base URL; it starts with a slash, and may
    /// have parameters (`/things/{id}`) and a query.
    ///
    /// ```no_run
    /// # async fn example(client: clientwright_runtime::Client) -> Result<(), clientwright_runtime::Error> {
    /// use clientwright_runtime::{Json, Method, Value};
    ///
    /// let reply = client.request(Method::Get, "/new/things").send_as::<Json<Value>>().await?;
    /// println!("{}", reply["data"]);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call {
        Call::free(self, method, path.into())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.0.api.name)
            .field("base_url", &self.0.base_url)
            .field("credentials", &self.0.secrets)
            .field("headers", &redact::Headers(&self.0.headers, Some(&self.0.secrets)))
            .field("timeout", &self.0.timeout)
            .field("deadline", &self.0.deadline)
            .field("retry", &self.0.retry)
            .field("max_reply_bytes", &self.0.max_reply_bytes)
            .finish_non_exhaustive()
    }
}
