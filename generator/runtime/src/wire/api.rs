//! Constants that describe an API: base URL, credentials and habits.

use base64::Engine as _;

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
            if let Some(letter) = self.leaves_its_place(variable, value) {
                return Err(format!(
                    "the server variable {name:?} can't be {value:?}: {letter:?} would end its part of the URL"
                ));
            }
        }
        let value = |name: &str| given.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        // From left to right, since a value may look like a variable.
        let (mut url, mut rest) = (String::with_capacity(self.url.len() + 32), self.url);
        while let Some((before, after)) = rest.split_once('{') {
            url.push_str(before);
            let named = after.split_once('}').and_then(|(name, after)| {
                let variable = self.variables.iter().find(|variable| variable.name == name)?;
                Some((value(name).unwrap_or(variable.default), after))
            });
            let (text, after) = named.unwrap_or(("{", after));
            url.push_str(text);
            rest = after;
        }
        url.push_str(rest);
        Ok(url)
    }

    /// What in a value would make another URL of it: another host, a path, a query. A slash may stand in the path, and
    /// whatever the default has may stand anywhere.
    fn leaves_its_place(&self, variable: &ServerVariable, value: &str) -> Option<char> {
        let before = self.url.split_once(&format!("{{{}}}", variable.name)).map_or("", |(before, _)| before);
        let in_path = before.split_once("://").map_or(before, |(_, rest)| rest).contains('/');
        let ends = |letter: &char| match letter {
            '/' => !in_path,
            '?' | '#' | '@' | '\\' => true,
            _ => letter.is_whitespace() || letter.is_control(),
        };
        value.chars().filter(ends).find(|letter| !variable.default.contains(*letter))
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
    /// `Authorization: Basic …`; the secret is `user:password`, not yet encoded; a user alone has no password.
    Basic,
    /// The header of this name.
    Header(&'static str),
    /// The query parameter of this name.
    Query(&'static str),
    /// The cookie of this name.
    Cookie(&'static str),
}

/// `user:password` in the form in which it is sent; the colon is there also behind a user alone.
pub(crate) fn basic(secret: &str) -> String {
    let colon = if secret.contains(':') { "" } else { ":" };
    base64::engine::general_purpose::STANDARD.encode(format!("{secret}{colon}"))
}

impl Api {
    pub(crate) fn credential(&self, id: &str) -> Option<&'static Credential> {
        self.credentials.iter().find(|credential| credential.id == id)
    }
}
