//! Building a client: [`ClientBuilder`].

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::USER_AGENT;
use secrecy::SecretString;

use crate::client::credentials::{Credentials, MissingCredentials};
use crate::client::settings::{Client, Settings};
use crate::client::text;
use crate::defaults;
use crate::http::header::{header, header_value};
use crate::http::retry::{RetryBudget, RetryPolicy};
use crate::http::transport::{HttpClient, HttpClientError, HttpSettings, Transport};
use crate::http::url;
use crate::reply::error::Error;
use crate::reply::redact;
use crate::wire::api::{Api, Server};

/// Settings of a client to be. What is not set has the default of [`defaults`].
#[must_use]
pub struct ClientBuilder {
    api: &'static Api,
    /// The API's server, where its URL has variables.
    server: Option<&'static Server>,
    server_variables: Vec<(String, String)>,
    base_url: Option<String>,
    credentials: Vec<(String, SecretString)>,
    from_env: bool,
    timeout: Duration,
    deadline: Option<Duration>,
    event_timeout: Duration,
    retry: RetryPolicy,
    retry_budget: u32,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
    http: HttpSettings,
    max_reply_bytes: usize,
    strict_replies: Option<bool>,
    plain_http: bool,
    transport: Option<Arc<dyn Transport>>,
    /// How variables are read; the tests have another environment.
    env: fn(&str) -> Option<String>,
}

impl Client {
    /// A builder of a client for an API.
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder::new(api)
    }
}

impl ClientBuilder {
    /// The defaults for an API.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            server: None,
            server_variables: Vec::new(),
            base_url: None,
            credentials: Vec::new(),
            from_env: defaults::FROM_ENV,
            timeout: defaults::TIMEOUT,
            deadline: None,
            event_timeout: defaults::EVENT_TIMEOUT,
            retry: RetryPolicy::default(),
            retry_budget: defaults::RETRY_BUDGET,
            headers: Vec::new(),
            user_agent: None,
            http_client: None,
            http: HttpSettings::default(),
            max_reply_bytes: defaults::MAX_REPLY_BYTES,
            strict_replies: None,
            plain_http: defaults::PLAIN_HTTP,
            transport: None,
            env: |name| std::env::var(name).ok(),
        }
    }

    /// The defaults for an API whose server has variables in its URL.
    pub fn with_server(api: &'static Api, server: &'static Server) -> Self {
        Self { server: Some(server), ..Self::new(api) }
    }

    /// The value of a variable of the server's URL, by its name. A base URL that is given has none, so that giving both
    /// is an error; the values go before a base URL of the environment.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.server_variables.push((name.into(), value.into()));
        self
    }

    /// Another base URL than the API's. Operations with a server of their own use it too.
    ///
    /// Space around this and the other settings that are text is no part of them, whether they are given or taken
    /// from the environment. A variable that is blank is as good as none; a value that is given has to be one.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The secret of a security scheme, by the scheme's id. For basic authentication it is
    /// `user:password`.
    pub fn credential(mut self, id: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        self.credentials.push((id.into(), secret.into()));
        self
    }

    /// Whether the environment is read for the base URL and the credentials that are not given.
    pub fn from_env(mut self, from_env: bool) -> Self {
        self.from_env = from_env;
        self
    }

    /// How long making a connection may take, TLS included.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, until the last byte of the reply; for downloads and events
    /// until its head. It begins anew with each piece of a body that is sent in pieces: streams, files, parts, and
    /// whatever has more than 64 KiB. [`Duration::MAX`] for no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long one call may take with all attempts and waits. [`Duration::MAX`] for no limit. The default,
    /// [`defaults::DEADLINE`], is not for bodies that are sent in pieces, which take as long as the line needs; a
    /// deadline that is set is for all calls.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The longest pause of a stream of events, in which not even a comment comes: servers that send rarely send
    /// comments in between. [`Duration::MAX`] for no limit.
    pub fn event_timeout(mut self, timeout: Duration) -> Self {
        self.event_timeout = timeout;
        self
    }

    /// How often calls are repeated: a number, or a [`RetryPolicy`].
    pub fn retries(mut self, retries: impl Into<RetryPolicy>) -> Self {
        self.retry = retries.into();
        self
    }

    /// How many repetitions all calls of the client may cost together while the server fails, so that it is not given more
    /// to do the more it fails: each repetition takes one, five calls that succeed at once give one back, and a call that
    /// succeeds later gives back its last. Where none is left calls end with their first error. [`u32::MAX`] for no
    /// limit.
    pub fn retry_budget(mut self, repetitions: u32) -> Self {
        self.retry_budget = repetitions;
        self
    }

    /// A header for every request. Setting it again replaces it.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What the `user-agent` says after the generated client's name, such as `bot/1.0`. `default_header("user-agent", …)` says
    /// all of it.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// An HTTP client of your own, with its own connections, proxies and TLS.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: redirects are followed by this
    /// crate, which keeps credentials from other hosts. A reply to which the HTTP client was
    /// redirected by itself is an error. Settings that only this crate's own HTTP client would have
    /// ([`connect_timeout`](Self::connect_timeout), [`configure_http`](Self::configure_http),
    /// [`proxy`](Self::proxy), [`root_certificate`](Self::root_certificate),
    /// [`identity`](Self::identity)) are an error beside it.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// A change to the HTTP client before it is built, such as
    /// `|http| http.local_address(address)` or `|http| http.tls_version_min(version)`. Whatever `reqwest` can do takes
    /// effect or is an error of [`build`](Self::build), except for redirects, which stay with this crate.
    pub fn configure_http(
        mut self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.http.custom.push(Box::new(change));
        self
    }

    /// The certificate of a further authority, in PEM (one or several) or DER. Servers are then trusted that the
    /// platform or this authority vouches for.
    pub fn root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.http.authorities.push(certificate.into());
        self
    }

    /// The certificate by which servers know this client, in PEM: its private key, the certificate, and those between
    /// it and the authority.
    pub fn identity(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.identity = Some(pem.into());
        self
    }

    /// A proxy. Without one the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` count, except for plain http to this
    /// machine, where a proxy would see the credentials.
    pub fn proxy(self, proxy: reqwest::Proxy) -> Self {
        self.configure_http(|http| http.proxy(proxy))
    }

    /// The most bytes of a reply that are held in memory, and of one server-sent event. Downloads
    /// have no limit.
    pub fn max_reply_bytes(mut self, limit: usize) -> Self {
        self.max_reply_bytes = limit;
        self
    }

    /// Whether a reply of which a part does not fit its description is an error. By default what can be done without is
    /// left out and named by [`Response::mismatches`](crate::Response::mismatches): optional members, and items of lists
    /// and maps. In memory, with the transport for tests, it is an error.
    pub fn strict_replies(mut self, strict: bool) -> Self {
        self.strict_replies = Some(strict);
        self
    }

    /// Allows plain http to other hosts than loopback. Credentials can then be read on the way.
    pub fn danger_allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// Sends requests by other means than this crate's HTTP client: a transport of your own, one with something around it,
    /// or a `Mock`.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// A value that all calls share, such as an account: the one given, or else that of the
    /// environment.
    ///
    /// # Errors
    /// When it is nowhere; the error names the variable.
    pub fn scope(&self, name: &str, given: Option<String>, env: Option<&str>) -> Result<String, Error> {
        let given = text::given(given).ok_or_else(|| Error::config(format!("the `{name}` that is given is blank")))?;
        let found = given.or_else(|| env.and_then(|env| self.variable(env)));
        found.ok_or_else(|| {
            let cure = match env {
                Some(env) => format!("set {env} or give it to the builder"),
                None => "give it to the builder".to_owned(),
            };
            Error::config(format!("{} needs `{name}`: {cure}", self.api.name))
        })
    }

    /// What the environment says, where it is asked at all.
    fn variable(&self, name: &str) -> Option<String> {
        text::variable((self.env)(name).filter(|_| self.from_env))
    }

    /// The described URL with the variables that are given, if any are.
    fn described_url(&self, beside_base_url: bool) -> Result<Option<String>, Error> {
        let Some((name, _)) = self.server_variables.first() else { return Ok(None) };
        if beside_base_url {
            let message = format!("a base URL is given, which has no server variable {name:?}; give one of the two");
            return Err(Error::config(message));
        }
        match self.server {
            Some(server) => server.filled(&self.server_variables).map(Some).map_err(Error::config),
            None => Err(Error::config(format!("the server's URL has no variables, and so no {name:?}"))),
        }
    }

    /// The client.
    ///
    /// # Errors
    /// When a setting that is given is blank, no alternative of the credentials is complete (the error names the
    /// variables), the base URL is not one or is plain http, a header cannot be sent, or the HTTP client cannot be made
    /// as it is wanted.
    pub fn build(self) -> Result<Client, Error> {
        let api = self.api;
        let given =
            text::given(self.base_url.clone()).ok_or_else(|| Error::config("the base URL that is given is blank"))?;
        let described = self.described_url(given.is_some())?;
        let from_env = || api.base_url_env.and_then(|name| self.variable(name));
        let own = given.or_else(|| if described.is_some() { None } else { from_env() });
        let own_base_url = own.is_some();
        let base_url = own.or(described).unwrap_or_else(|| api.base_url.to_owned());
        let base_url = url::base(&base_url, self.plain_http).map_err(Error::config)?;
        let credentials = Credentials::gather(api, self.credentials.clone(), |name| self.variable(name));
        let credentials = credentials.map_err(Error::config)?;
        let chosen = credentials.choose(api, api.security);
        for credential in chosen.map_err(|missing| no_credentials(api, &missing))? {
            credential.header_value().map_err(Error::config)?;
        }
        let agents = [Some(api.user_agent), self.user_agent.as_deref().map(str::trim)];
        let agents: Vec<&str> = agents.into_iter().flatten().filter(|agent| !agent.is_empty()).collect();
        let headers = default_headers(&agents.join(" "), &self.headers)?;
        let transport: Arc<dyn Transport> = match (self.transport, self.http_client) {
            (Some(transport), _) => transport,
            (None, Some(_)) if !self.http.is_empty() => {
                let message = "`connect_timeout`, `configure_http`, `proxy`, `root_certificate` and `identity` change \
                               this crate's HTTP client, not one that is given";
                return Err(Error::config(message));
            }
            (None, Some(client)) => Arc::new(HttpClient::on(client)),
            (None, None) => {
                Arc::new(HttpClient::build(self.http, url::is_plain_loopback(&base_url)).map_err(no_http_client)?)
            }
        };
        Ok(Client::from_settings(Settings {
            api,
            base_url,
            own_base_url,
            secrets: Arc::new(
                credentials.secrets().and(redact::secret_values(
                    self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())),
                )),
            ),
            credentials,
            headers,
            timeout: self.timeout,
            deadline: self.deadline,
            event_timeout: self.event_timeout,
            retry: self.retry,
            retry_budget: RetryBudget::new(self.retry_budget),
            max_reply_bytes: self.max_reply_bytes,
            strict_replies: self.strict_replies.unwrap_or_else(|| transport.wants_strict_replies()),
            plain_http: self.plain_http,
            transport,
        }))
    }
}

fn no_http_client(error: HttpClientError) -> Error {
    let told = Error::config(error.message);
    match error.source {
        Some(source) => told.with_source(source),
        None => told,
    }
}

fn no_credentials(api: &Api, missing: &MissingCredentials) -> Error {
    Error::config(format!("{} needs credentials: set {}", api.name, missing.0))
}

fn default_headers(user_agent: &str, given: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    if !user_agent.is_empty() {
        headers.insert(USER_AGENT, header_value("user-agent", user_agent).map_err(Error::config)?);
    }
    for (name, value) in given {
        let (name, value) = header(name, value).map_err(Error::config)?;
        headers.insert(name, value);
    }
    Ok(headers)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<&str> = self.credentials.iter().map(|(id, _)| id.as_str()).collect();
        f.debug_struct("ClientBuilder")
            .field("api", &self.api.name)
            .field("base_url", &self.base_url.as_deref().map(url::shown))
            .field("credentials", &ids)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
