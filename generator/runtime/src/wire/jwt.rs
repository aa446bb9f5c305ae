//! What a JSON Web Token says of itself, for those who cannot verify it.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// Until when a JSON Web Token says that it is valid; `None` where it does not say, or is no such token. The signature is
/// not verified: believe it only of a token that comes from its issuer.
#[must_use]
pub fn unverified_expiry(token: &str) -> Option<SystemTime> {
    let mut parts = token.trim().split('.');
    let (_head, claims, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let seconds = Duration::try_from_secs_f64(claims.get("exp")?.as_f64()?).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expiry_is_read_and_nothing_else_is_believed() {
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let check = |token: String, expected: Option<f64>| {
            let found =
                unverified_expiry(&token).map(|at| at.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs_f64());
            assert_eq!(found, expected, "{token}");
        };
        let token = |claims: &str| format!("{}.{}.c2ln", encode(r#"{"alg":"RS256"}"#), encode(claims));
        check(token(r#"{"exp":1767225600}"#), Some(1_767_225_600.0));
        check(token(r#"{"exp":1767225600.5,"name":"ü"}"#), Some(1_767_225_600.5));
        check(format!("  {}\n", token(r#"{"exp":1}"#)), Some(1.0));
        for claims in [r#"{"exp":"1"}"#, r#"{"exp":-1}"#, r#"{"exp":1e300}"#, r#"{"exp":null}"#, "{}", "[]", "exp", ""]
        {
            check(token(claims), None);
        }
        for text in ["", ".", "..", "a.b", "a.b.c", "a.b.c.d", "opaque", "ü.ü.ü"] {
            check(text.to_owned(), None);
        }
        check(format!("{}.e", token(r#"{"exp":1}"#)), None);
    }
}
