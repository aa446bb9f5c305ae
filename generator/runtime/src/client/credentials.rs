//! Credentials: where they come from, which alternative is used, and how they are put in a request.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};

use crate::reply::redact::{REDACTED, Secrets};
use crate::wire::api::{Api, Credential, CredentialLocation, basic};
use crate::wire::encoding::{self, Set};
use crate::wire::operation::Security;

/// The credentials that a client has; their secrets are zeroed when the last owner is gone.
pub(crate) struct Credentials(Vec<Known>);

struct Known {
    id: &'static str,
    location: CredentialLocation,
    secret: SecretString,
    /// The variable that it comes from; `None` when it was given.
    variable: Option<&'static str>,
}

/// A secret and where it goes.
pub(crate) struct ChosenCredential<'s> {
    pub(crate) location: CredentialLocation,
    id: &'static str,
    variable: Option<&'static str>,
    secret: &'s SecretString,
}

/// No alternative is complete: the variables or ids that would make each so.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct MissingCredentials(pub(crate) String);

impl Credentials {
    /// Gathers what was given explicitly and, for the rest, what the environment has.
    pub(crate) fn gather(
        api: &Api,
        mut given: Vec<(String, SecretString)>,
        env: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let mut known = Vec::new();
        for credential in api.credentials {
            // The last one given counts, as with every other setting.
            let explicit = given.iter().rposition(|(id, _)| id == credential.id);
            let found = match explicit {
                Some(position) => Some(trimmed(&given.swap_remove(position).1, credential.id)?),
                None => credential.env.and_then(&env).map(SecretString::from),
            };
            given.retain(|(id, _)| id != credential.id);
            known.extend(found.map(|secret| Known {
                id: credential.id,
                location: credential.location,
                secret,
                variable: credential.env.filter(|_| explicit.is_none()),
            }));
        }
        match given.first() {
            Some((id, _)) => Err(format!("{} has no credential {id:?}{}", api.name, listed(api))),
            None => Ok(Self(known)),
        }
    }

    /// The secrets of the alternative to use: the first that is complete with explicit secrets
    /// alone, else with the environment's help, else from the environment alone.
    pub(crate) fn choose(
        &self,
        api: &Api,
        security: Security,
    ) -> Result<Vec<ChosenCredential<'_>>, MissingCredentials> {
        let complete = security
            .iter()
            .filter(|group| !group.is_empty())
            .filter_map(|group| group.iter().map(|id| self.find(id)).collect::<Option<Vec<_>>>());
        let best = complete.min_by_key(|group| {
            let explicit = group.iter().filter(|known| known.variable.is_none()).count();
            match explicit {
                0 => 2,
                some if some < group.len() => 1,
                _ => 0,
            }
        });
        match best {
            Some(group) => Ok(group.into_iter().map(Known::as_chosen).collect()),
            None if is_optional(security) => Ok(Vec::new()),
            None => Err(MissingCredentials(self.missing(api, security))),
        }
    }

    fn find(&self, id: &str) -> Option<&Known> {
        self.0.iter().find(|known| known.id == id)
    }

    /// What to set: `CLOUDFLARE_API_TOKEN, or CLOUDFLARE_API_KEY and CLOUDFLARE_EMAIL`.
    fn missing(&self, api: &Api, security: Security) -> String {
        let named = |id: &&str| match api.credential(id).and_then(|credential| credential.env) {
            Some(variable) => variable.to_owned(),
            None => format!("credential {id:?}"),
        };
        let groups: Vec<String> =
            security.iter().map(|group| group.iter().map(named).collect::<Vec<_>>().join(" and ")).collect();
        groups.join(", or ")
    }

    /// What must not be printed.
    pub(crate) fn secrets(&self) -> Secrets {
        Secrets::new(self.0.iter().map(|known| known.secret.clone()).collect())
    }
}

/// A secret without the space around it, which files and shells add.
fn trimmed(secret: &SecretString, id: &str) -> Result<SecretString, String> {
    match secret.expose_secret().trim() {
        "" => Err(format!("the credential {id:?} that is given is blank")),
        text => Ok(text.into()),
    }
}

/// Whether a call goes without any credential.
fn is_optional(security: Security) -> bool {
    security.is_empty() || security.iter().any(|group| group.is_empty())
}

fn listed(api: &Api) -> String {
    let ids: Vec<&str> = api.credentials.iter().map(|Credential { id, .. }| *id).collect();
    if ids.is_empty() { String::new() } else { format!("; it has {}", ids.join(", ")) }
}

impl Known {
    fn as_chosen(&self) -> ChosenCredential<'_> {
        let Self { id, location, secret, variable } = self;
        ChosenCredential { location: *location, id, variable: *variable, secret }
    }
}

impl ChosenCredential<'_> {
    /// The secret as a header's value, marked so that it is printed nowhere; else which one has what no header can have,
    /// such as a line break.
    pub(crate) fn header_value(&self) -> Result<HeaderValue, String> {
        let secret = self.secret.expose_secret();
        let text = match self.location {
            CredentialLocation::Bearer => format!("Bearer {secret}"),
            CredentialLocation::Basic => format!("Basic {}", basic(secret)),
            _ => secret.to_owned(),
        };
        let mut value = HeaderValue::try_from(text).map_err(|_| {
            let from = self.variable.map(|variable| format!(" from {variable}")).unwrap_or_default();
            format!("the credential {:?}{from} has a line break or another character that no header can have", self.id)
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// The secret encoded for a query or a cookie.
    pub(crate) fn encoded(&self, set: Set) -> String {
        encoding::encoded(self.secret.expose_secret(), set).into_owned()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |known: &Known| (known.id, REDACTED);
        f.debug_map().entries(self.0.iter().map(shown)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static API: Api = Api {
        name: "Test",
        user_agent: "test",
        base_url: "https://example.com",
        base_url_env: None,
        credentials: &[
            Credential { id: "token", location: CredentialLocation::Bearer, env: Some("TOKEN") },
            Credential { id: "email", location: CredentialLocation::Header("x-auth-email"), env: Some("EMAIL") },
            Credential { id: "key", location: CredentialLocation::Header("x-auth-key"), env: Some("KEY") },
            Credential { id: "user", location: CredentialLocation::Basic, env: None },
        ],
        security: &[&["token"], &["email", "key"], &["user"]],
        success_member: None,
    };

    fn chosen(given: &[&str], env: &[&str], security: Security) -> Result<String, String> {
        let given = given.iter().map(|id| ((*id).to_owned(), SecretString::from("given"))).collect();
        let env = |name: &str| env.contains(&name).then(|| "from env".to_owned());
        let credentials = Credentials::gather(&API, given, env)?;
        let chosen = credentials.choose(&API, security).map_err(|MissingCredentials(text)| text)?;
        let shown = chosen.iter().map(|p| format!("{:?}={}", p.location, p.secret.expose_secret()));
        Ok(shown.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn the_first_complete_alternative_wins_and_explicit_ones_come_first() {
        let both = "Header(\"x-auth-email\")=given Header(\"x-auth-key\")=given";
        let missing = "TOKEN, or EMAIL and KEY, or credential \"user\"";
        let unknown = "Test has no credential \"no\"; it has token, email, key, user";
        type Case<'c> = (&'c [&'c str], &'c [&'c str], Result<&'c str, &'c str>);
        let cases: [Case<'_>; 11] = [
            (&[], &["TOKEN"], Ok("Bearer=from env")),
            (&["token"], &["TOKEN"], Ok("Bearer=given")),
            (&["token", "token"], &[], Ok("Bearer=given")),
            // A left-over variable disables nothing.
            (&[], &["TOKEN", "EMAIL"], Ok("Bearer=from env")),
            (&["token"], &["EMAIL"], Ok("Bearer=given")),
            (&["email"], &["TOKEN"], Ok("Bearer=from env")),
            // Explicit goes before the environment, whole before half.
            (&["email", "key"], &["TOKEN"], Ok(both)),
            (&["key"], &["TOKEN", "EMAIL"], Ok("Header(\"x-auth-email\")=from env Header(\"x-auth-key\")=given")),
            (&[], &["EMAIL"], Err(missing)),
            (&[], &[], Err(missing)),
            (&["no"], &[], Err(unknown)),
        ];
        for (given, env, expected) in cases {
            let found = chosen(given, env, API.security);
            assert_eq!(found.as_deref().map_err(String::as_str), expected, "{given:?} {env:?}");
        }
    }

    #[test]
    fn no_credential_is_needed_where_an_alternative_is_empty() {
        assert_eq!(chosen(&[], &[], &[]).unwrap(), "");
        assert_eq!(chosen(&[], &[], &[&["token"], &[]]).unwrap(), "");
        assert_eq!(chosen(&["token"], &[], &[&[], &["token"]]).unwrap(), "Bearer=given");
        assert_eq!(chosen(&["token"], &[], &[]).unwrap(), "");
    }

    #[test]
    fn secrets_are_not_printed() {
        let given = vec![("token".to_owned(), SecretString::from("s3cret"))];
        let credentials = Credentials::gather(&API, given, |_| None).unwrap();
        assert_eq!(format!("{credentials:?}"), format!("{{\"token\": {REDACTED:?}}}"));
        assert!(!credentials.secrets().remove_from("s3cret".to_owned()).contains("s3cret"));
    }

    #[test]
    fn a_user_alone_has_no_password() {
        for (secret, encoded) in [("u:p", "dTpw"), ("u", "dTo="), ("u:", "dTo="), (":p", "OnA=")] {
            let location = CredentialLocation::Basic;
            let known = Known { id: "user", location, secret: SecretString::from(secret), variable: None };
            let credentials = Credentials(vec![known]);
            let chosen = credentials.choose(&API, &[&["user"]]).unwrap();
            assert_eq!(chosen[0].header_value().unwrap(), format!("Basic {encoded}"), "{secret}");
        }
    }

    #[test]
    fn a_secret_with_a_line_break_is_refused() {
        let credentials = Credentials(vec![Known {
            id: "token",
            location: CredentialLocation::Bearer,
            secret: SecretString::from("a\r\nx: y"),
            variable: Some("TOKEN"),
        }]);
        let chosen = credentials.choose(&API, &[&["token"]]).unwrap();
        let error = chosen[0].header_value().unwrap_err();
        assert_eq!(
            error,
            "the credential \"token\" from TOKEN has a line break or another character that no header can have"
        );
    }
}
