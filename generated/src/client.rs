// @generated from the API's description; edit that and generate again.

//! The client, its builder, and the handles that keep a parameter.

use clientwright_runtime::{Api, Call, Credential, CredentialLocation, Error, Method};

static API: Api = Api {
    name: "Cloudflare RealtimeKit",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: "https://api.cloudflare.com/client/v4",
    base_url_env: Some("CLOUDFLARE_BASE_URL"),
    credentials: &[
        Credential {
            id: "apiToken",
            location: CredentialLocation::Bearer,
            env: Some("CLOUDFLARE_API_TOKEN"),
        },
        Credential {
            id: "apiEmail",
            location: CredentialLocation::Header("X-Auth-Email"),
            env: Some("CLOUDFLARE_EMAIL"),
        },
        Credential {
            id: "apiKey",
            location: CredentialLocation::Header("X-Auth-Key"),
            env: Some("CLOUDFLARE_API_KEY"),
        },
        Credential {
            id: "userServiceKey",
            location: CredentialLocation::Header("X-Auth-User-Service-Key"),
            env: Some("CLOUDFLARE_API_USER_SERVICE_KEY"),
        },
    ],
    security: &[&["apiToken"], &["apiEmail", "apiKey"], &["userServiceKey"]],
    success_member: Some("success"),
};

/// A client of the Cloudflare RealtimeKit API; cloning it is cheap.
///
/// Calls go to `https://api.cloudflare.com/client/v4`, unless the builder or
/// `CLOUDFLARE_BASE_URL` says otherwise.
#[derive(Clone, Debug)]
pub struct Client {
    core: clientwright_runtime::Client,
    account_id: std::sync::Arc<str>,
}

impl Client {
    /// A client from the environment alone.
    ///
    /// # Errors
    /// When a variable that is needed is missing; the message names it.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with settings of its own. What is not set comes from the environment.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Identifier tag of the Cloudflare account that owns the app.
    pub fn account_id(&self) -> &str {
        &self.account_id
    }

    /// Everything under one `app_id`.
    pub fn app(&self, app_id: impl Into<String>) -> AppClient {
        AppClient {
            client: self.clone(),
            app_id: app_id.into().into(),
        }
    }

    /// Apps of an account. An app holds meetings, presets, recordings and all the rest.
    #[cfg(feature = "apps")]
    pub fn apps(&self) -> crate::apps::Apps {
        crate::apps::Apps::new(self.clone())
    }

    /// The key by which deliveries of webhooks are verified, the same for everybody.
    #[cfg(feature = "webhook-key")]
    pub fn webhook_key(&self) -> crate::webhook_key::WebhookKey {
        crate::webhook_key::WebhookKey::new(self.clone())
    }

    /// A call to an endpoint that this crate does not know: `path` is appended to the base URL.
    pub fn request(&self, method: Method, path: &str) -> Call {
        self.core.request(method, path)
    }

    /// The file at an absolute URL that a reply holds. Credentials go to the API's own host alone.
    pub fn download(&self, url: impl AsRef<str>) -> clientwright_runtime::Fetch {
        self.core.download(url)
    }

    /// What the client is made of, for calls by hand.
    pub fn core(&self) -> &clientwright_runtime::Client {
        &self.core
    }
}

/// Settings of a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder {
    inner: clientwright_runtime::ClientBuilder,
    account_id: Option<String>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            inner: clientwright_runtime::ClientBuilder::new(&API),
            account_id: None,
        }
    }
}

impl ClientBuilder {
    /// API token, the preferred way. It needs one of the permissions Realtime Admin and Realtime.
    ///
    /// Otherwise `CLOUDFLARE_API_TOKEN` is read from the environment.
    #[must_use]
    pub fn api_token(mut self, api_token: impl Into<String>) -> Self {
        self.inner = self.inner.credential("apiToken", api_token.into());
        self
    }

    /// Address of the user whom `apiKey` belongs to. Only together with `apiKey`.
    ///
    /// Otherwise `CLOUDFLARE_EMAIL` is read from the environment.
    #[must_use]
    pub fn api_email(mut self, api_email: impl Into<String>) -> Self {
        self.inner = self.inner.credential("apiEmail", api_email.into());
        self
    }

    /// Global API key of the user named by `apiEmail`, the older way. Only together with
    /// `apiEmail`.
    ///
    /// Otherwise `CLOUDFLARE_API_KEY` is read from the environment.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.inner = self.inner.credential("apiKey", api_key.into());
        self
    }

    /// User service key, for the few parties that were given one.
    ///
    /// Otherwise `CLOUDFLARE_API_USER_SERVICE_KEY` is read from the environment.
    #[must_use]
    pub fn user_service_key(mut self, user_service_key: impl Into<String>) -> Self {
        self.inner = self.inner.credential("userServiceKey", user_service_key.into());
        self
    }

    /// Identifier tag of the Cloudflare account that owns the app.
    ///
    /// Otherwise `CLOUDFLARE_ACCOUNT_ID` is read from the environment.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// When something that is needed is neither set nor in the environment; the message names it.
    pub fn build(self) -> Result<Client, Error> {
        let account_id = self
            .inner
            .scope("account_id", self.account_id, Some("CLOUDFLARE_ACCOUNT_ID"))?;
        Ok(Client {
            core: self.inner.build()?,
            account_id: account_id.into(),
        })
    }
}

clientwright_runtime::builder_methods!(ClientBuilder);

/// Everything under one `app_id`; made by [`Client::app`].
#[derive(Clone, Debug)]
pub struct AppClient {
    client: Client,
    app_id: std::sync::Arc<str>,
}

impl AppClient {
    /// The client that calls go through.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Identifier of the RealtimeKit app.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    /// Meetings (the rooms) and the participants who may enter them.
    #[cfg(feature = "meetings")]
    pub fn meetings(&self) -> crate::meetings::Meetings {
        crate::meetings::Meetings::new(self.clone())
    }

    /// Named sets of permissions, media settings and looks, given to participants.
    #[cfg(feature = "presets")]
    pub fn presets(&self) -> crate::presets::Presets {
        crate::presets::Presets::new(self.clone())
    }

    /// Sessions, past and running, with their participants, chat, transcript, summary and call
    /// quality.
    #[cfg(feature = "sessions")]
    pub fn sessions(&self) -> crate::sessions::Sessions {
        crate::sessions::Sessions::new(self.clone())
    }

    /// Recordings of meetings, whole or by track.
    #[cfg(feature = "recordings")]
    pub fn recordings(&self) -> crate::recordings::Recordings {
        crate::recordings::Recordings::new(self.clone())
    }

    /// Addresses that RealtimeKit calls when something happens in a meeting.
    #[cfg(feature = "webhooks")]
    pub fn webhooks(&self) -> crate::webhooks::Webhooks {
        crate::webhooks::Webhooks::new(self.clone())
    }

    /// The session that is going on in a meeting right now.
    #[cfg(feature = "active-session")]
    pub fn active_session(&self) -> crate::active_session::ActiveSession {
        crate::active_session::ActiveSession::new(self.clone())
    }

    /// Livestreams, of a meeting or on their own, and how much they were watched.
    #[cfg(feature = "livestreams")]
    pub fn livestreams(&self) -> crate::livestreams::Livestreams {
        crate::livestreams::Livestreams::new(self.clone())
    }

    /// What an app used, day by day.
    #[cfg(feature = "analytics")]
    pub fn analytics(&self) -> crate::analytics::Analytics {
        crate::analytics::Analytics::new(self.clone())
    }

    /// A verifier of the deliveries of webhooks, which fetches the key when it needs it.
    #[cfg(
        all(
            feature = "webhook-verification",
            feature = "webhooks",
            feature = "webhook-key"
        )
    )]
    pub fn webhook_verifier(&self) -> crate::webhooks::FetchingVerifier {
        crate::webhooks::FetchingVerifier::new(&self.client).app(self.app_id())
    }
}
