//! Security schemes, requirements, and the parameters that a client is made with.

use crate::source::Location;

/// One alternative of a `security` member: schemes that are needed together.
#[derive(Clone, Debug)]
pub struct SecurityRequirement {
    /// Where it is.
    pub at: Location,
    /// Scheme names with their scopes; empty for "no credential".
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Where it is.
    pub at: Location,
    /// What kind it is.
    pub kind: SecurityKind,
    /// What it is.
    pub description: Option<String>,
    /// The URLs at which a token is had, in their order.
    pub token_urls: Vec<TokenUrl>,
    /// `x-env`: the environment variable that holds the secret.
    pub env: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// A URL at which a token is had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenUrl {
    /// Where it is.
    pub at: Location,
    /// The keys that it stands under: `clientCredentials.tokenUrl`, `openIdConnectUrl`.
    pub keys: String,
    /// The URL as it is written, which may be relative.
    pub url: String,
}

/// How a credential travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// `http` with scheme `bearer`.
    Bearer,
    /// `http` with scheme `basic`.
    Basic,
    /// `http` with another scheme (`digest`, `hoba`, …).
    OtherHttp(String),
    /// `apiKey` in a header of that name.
    Header(String),
    /// `apiKey` in a query parameter of that name.
    Query(String),
    /// `apiKey` in a cookie of that name.
    Cookie(String),
    /// `oauth2`; the token travels as a bearer token.
    OAuth2,
    /// `openIdConnect`; the token travels as a bearer token.
    OpenIdConnect,
    /// `mutualTLS`.
    MutualTls,
    /// A type that OpenAPI does not have.
    Unknown(String),
}

/// A path parameter that operations share (`x-scopes`).
#[derive(Clone, Debug)]
pub struct ScopedParameter {
    /// Where it is.
    pub at: Location,
    /// The parameter's name.
    pub parameter: String,
    /// Who keeps it.
    pub holder: ScopeHolder,
}

/// Who keeps a scope's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeHolder {
    /// The client, from an argument or this environment variable.
    Client {
        /// The environment variable.
        env: Option<String>,
    },
    /// A handle made by a method of this name.
    Handle {
        /// Name of the method and, in Pascal case, of the handle's type.
        name: String,
    },
}
