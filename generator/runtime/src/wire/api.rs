//! Constants that describe an API: base URL, credentials and habits.

use crate::wire::operation::Security;

/// What all operations of an API share. Generated code has one as a `static`.
#[derive(Debug)]
pub struct Api {
    /// The name used in messages, such as `Cloudflare RealtimeKit`.
    pub name: &'static str,
    /// The `user-agent` header unless the client is given another.
    pub user_agent: &'static str,
    /// The base URL, without a slash at the end; server variables are already filled in.
    pub base_url: &'static str,
    /// The environment variable that may hold another base URL.
    pub base_url_env: Option<&'static str>,
    /// All credentials that operations may need.
    pub credentials: &'static [Credential],
    /// The alternatives of credentials for operations that do not have their own.
    pub security: Security,
    /// The member of a JSON object reply whose value `false` makes a 2xx reply an error.
    pub success_member: Option<&'static str>,
}

/// A server whose URL has variables, such as `https://{region}.example.com`.
#[derive(Debug)]
pub struct Server {
    /// The URL, with the variables' names in braces and without a slash at the end.
    pub url: &'static str,
    /// The variables.
    pub variables: &'static [ServerVariable],
}

/// A variable of a server's URL.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name, as the URL has it in braces.
    pub name: &'static str,
    /// The value where none is given.
    pub default: &'static str,
    /// The values that it may have; empty for any.
    pub values: &'static [&'static str],
}

impl Server {
    /// The URL with these values, and defaults for the others. The error says which value can't be.
    pub(crate) fn filled(&self, given: &[(String, String)]) -> Result<String, String> {
        for (name, value) in given {
            let Some(variable) = self.variables.iter().find(|variable| variable.name == name) else {
                let names: Vec<&str> = self.variables.iter().map(|variable| variable.name).collect();
                return Err(format!("the server's URL has no variable {name:?}; it has {}", names.join(", ")));
            };
            if !variable.values.is_empty() && !variable.values.contains(&value.as_str()) {
                let values = variable.values.join(", ");
                return Err(format!("the server variable {name:?} can't be {value:?}; it is one of {values}"));
            }
        }
        let value = |name: &str| given.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        Ok(self.variables.iter().fold(self.url.to_owned(), |url, variable| {
            url.replace(&format!("{{{}}}", variable.name), value(variable.name).unwrap_or(variable.default))
        }))
    }
}

/// One credential: where it is put and where it may come from.
#[derive(Debug)]
pub struct Credential {
    /// The id of the security scheme, as the description has it.
    pub id: &'static str,
    /// Where it is put in a request.
    pub location: CredentialLocation,
    /// The environment variable that may hold it.
    pub env: Option<&'static str>,
}

/// Where a credential is put in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialLocation {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`; the secret is `user:password`, not yet encoded.
    Basic,
    /// The header of this name.
    Header(&'static str),
    /// The query parameter of this name.
    Query(&'static str),
    /// The cookie of this name.
    Cookie(&'static str),
}

impl Api {
    pub(crate) fn credential(&self, id: &str) -> Option<&'static Credential> {
        self.credentials.iter().find(|credential| credential.id == id)
    }
}
