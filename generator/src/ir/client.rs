//! What the client is made with: servers, credentials, scopes, handles.

use crate::ir::{Docs, Ident};
use crate::source::Location;

/// A server.
#[derive(Clone, Debug)]
pub struct ServerUrl {
    /// Where it is.
    pub at: Location,
    /// Its URL with the variables' defaults in place.
    pub url: String,
    /// The environment variable that replaces it.
    pub env: Option<String>,
    /// The template of its URL, where it has variables.
    pub template: String,
    /// The variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Where it is.
    pub at: Location,
    /// Its name in the template.
    pub wire: String,
    /// The builder's method that sets it.
    pub name: Ident,
    /// The value where none is given.
    pub default: String,
    /// The values that it may have; empty for any.
    pub values: Vec<String>,
    /// What it is, in one line.
    pub docs: String,
}

/// A credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// Where it is.
    pub at: Location,
    /// Key of its security scheme.
    pub id: String,
    /// The builder's method that takes it.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// How it travels.
    pub place: CredentialLocation,
    /// The URLs at which it is had.
    pub token_urls: Vec<TokenUrl>,
    /// The environment variable that holds it.
    pub env: Option<String>,
}

/// A URL at which a credential is had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenUrl {
    /// Where it is.
    pub at: Location,
    /// The keys that it stands under: `clientCredentials.tokenUrl`, `openIdConnectUrl`.
    pub keys: String,
    /// The URL as the description has it.
    pub url: String,
}

/// A credential that calls need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeededCredential {
    /// Key of its security scheme.
    pub id: String,
    /// What it has to be good for, sorted.
    pub scopes: Vec<String>,
}

/// How a credential travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialLocation {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
}

/// A parameter that the client keeps.
#[derive(Clone, Debug)]
pub struct ClientScope {
    /// Where it is.
    pub at: Location,
    /// Name of the path parameter.
    pub wire: String,
    /// The client's method that tells it, and the field of the client and of its builder.
    pub getter: Ident,
    /// The builder's method that sets it.
    pub setter: Ident,
    /// The environment variable it is read from.
    pub env: Option<String>,
    /// Documentation.
    pub docs: Docs,
    /// Where the parameter is that it stands for.
    pub parameter: Location,
}

/// A handle that keeps a parameter.
#[derive(Clone, Debug)]
pub struct Handle {
    /// Where it is.
    pub at: Location,
    /// Name of the path parameter.
    pub wire: String,
    /// The client's method.
    pub method: Ident,
    /// The handle's type.
    pub type_name: Ident,
    /// The argument and field.
    pub name: Ident,
    /// Documentation of the parameter.
    pub docs: Docs,
    /// Where the parameter is that it stands for.
    pub parameter: Location,
}
