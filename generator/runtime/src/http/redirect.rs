//! Which redirects are followed, and what is sent along: never a credential to another host.

use std::borrow::Cow;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, IF_RANGE, LOCATION, RANGE, USER_AGENT};
use http::{HeaderMap, Method};
use reqwest::Url;

use crate::defaults;
use crate::http::url;

/// One request on the way to the reply.
#[derive(Debug)]
pub(crate) struct Hop<'r> {
    pub(crate) method: Cow<'r, Method>,
    pub(crate) url: Cow<'r, Url>,
    pub(crate) headers: Cow<'r, HeaderMap>,
    pub(crate) with_body: bool,
    count: u32,
}

/// What decides about the redirects of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RedirectRules {
    /// The method only reads.
    pub(crate) is_safe: bool,
    /// The body can be sent once more.
    pub(crate) is_repeatable: bool,
    /// Plain http is allowed beyond loopback.
    pub(crate) plain_http: bool,
}

/// What to do with a reply.
#[derive(Debug)]
pub(crate) enum Next {
    /// It is the reply.
    Final,
    /// It leads there.
    Follow(Hop<'static>),
    /// It leads elsewhere, where the call must not go.
    Refused(Cow<'static, str>),
}

impl<'r> Hop<'r> {
    /// The request as it was prepared.
    pub(crate) fn first(method: &'r Method, url: &'r Url, headers: &'r HeaderMap) -> Self {
        let (method, url, headers) = (Cow::Borrowed(method), Cow::Borrowed(url), Cow::Borrowed(headers));
        Self { method, url, headers, with_body: true, count: 0 }
    }

    /// Host and port, for messages.
    pub(crate) fn host(&self) -> String {
        url::authority(&self.url)
    }

    /// What a reply to this request leads to.
    pub(crate) fn next(&self, status: u16, headers: &HeaderMap, rules: RedirectRules) -> Next {
        self.judge(status, headers, rules).unwrap_or_else(Next::Refused)
    }

    fn judge(&self, status: u16, headers: &HeaderMap, rules: RedirectRules) -> Result<Next, Cow<'static, str>> {
        let RedirectRules { is_safe, is_repeatable, plain_http } = rules;
        if !matches!(status, 301 | 302 | 303 | 307 | 308) {
            return Ok(Next::Final);
        }
        let Some(location) = headers.get(LOCATION) else {
            return Ok(Next::Final);
        };
        if self.count >= defaults::REDIRECTS {
            return Err("there were too many redirects before".into());
        }
        let location = std::str::from_utf8(location.as_bytes()).ok();
        let target = location.and_then(|text| self.url.join(text).ok());
        let target = target.ok_or("its location is not a URL")?;
        if self.url.scheme() == "https" && target.scheme() != "https" {
            return Err("it leads from https to something else".into());
        }
        url::check_scheme(&target, plain_http)?;
        let same_origin = url::is_same_origin(&self.url, &target);
        if !is_safe && !same_origin {
            return Err("it leads to another host, and the call does more than read".into());
        }
        let becomes_get = !is_safe && status == 303;
        if !is_safe && matches!(status, 301 | 302) {
            return Err("it does not say whether the method is to be kept".into());
        }
        if !is_safe && !becomes_get && !is_repeatable {
            return Err("the body is a stream that cannot be sent twice".into());
        }
        Ok(Next::Follow(self.follow(target, same_origin, becomes_get)))
    }

    /// The next request. To another origin go only headers that hold no secret.
    fn follow(&self, url: Url, same_origin: bool, becomes_get: bool) -> Hop<'static> {
        let mut headers = if same_origin {
            HeaderMap::clone(&self.headers)
        } else {
            let harmless = [ACCEPT, ACCEPT_ENCODING, IF_RANGE, RANGE, USER_AGENT];
            harmless.into_iter().filter_map(|name| self.headers.get(&name).map(|value| (name, value.clone()))).collect()
        };
        if becomes_get {
            headers.remove(CONTENT_TYPE);
        }
        Hop {
            method: Cow::Owned(if becomes_get { Method::GET } else { Method::clone(&self.method) }),
            url: Cow::Owned(url),
            headers: Cow::Owned(headers),
            with_body: self.with_body && same_origin && !becomes_get,
            count: self.count + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn hop(method: Method, count: u32) -> Hop<'static> {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("authorization", "Bearer secret"),
            ("x-auth-key", "secret"),
            ("x-mine", "secret"),
            ("cookie", "a=secret"),
            ("accept", "application/json"),
            ("content-type", "application/json"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let url = Url::parse("https://a.example/v1/x?key=secret").unwrap();
        Hop { method: Cow::Owned(method), url: Cow::Owned(url), headers: Cow::Owned(headers), with_body: true, count }
    }

    /// `→ METHOD url [body] [secrets]`, or the reason of a refusal.
    fn outcome(hop: &Hop<'_>, status: u16, location: Option<&str>, repeatable: bool) -> String {
        let mut headers = HeaderMap::new();
        if let Some(location) = location {
            headers.insert(LOCATION, HeaderValue::from_bytes(location.as_bytes()).unwrap());
        }
        let is_safe = *hop.method == Method::GET;
        match hop.judge(status, &headers, RedirectRules { is_safe, is_repeatable: repeatable, plain_http: false }) {
            Ok(Next::Final) => "final".to_owned(),
            Ok(Next::Follow(next)) => {
                let secret = format!("{:?}", next.headers).contains("secret") || next.url.as_str().contains("secret");
                format!(
                    "{} {}{}{}",
                    next.method,
                    next.url,
                    if next.with_body { " body" } else { "" },
                    if secret { " SECRETS" } else { "" }
                )
            }
            Ok(Next::Refused(reason)) | Err(reason) => format!("refused: {reason}"),
        }
    }

    #[test]
    fn secrets_stay_with_their_origin() {
        let cases = [
            (Method::GET, 302, "/y", "GET https://a.example/y body SECRETS"),
            (Method::GET, 302, "https://b.example/y", "GET https://b.example/y"),
            (Method::GET, 302, "https://a.example:8443/y", "GET https://a.example:8443/y"),
            (Method::GET, 302, "//b.example/y", "GET https://b.example/y"),
            (Method::GET, 302, "http://a.example/y", "refused: it leads from https to something else"),
            (Method::GET, 302, "http://127.0.0.1/y", "refused: it leads from https to something else"),
            (Method::GET, 302, "file:///etc/passwd", "refused: it leads from https to something else"),
            (Method::GET, 302, "https://", "refused: its location is not a URL"),
            (Method::POST, 307, "/y", "POST https://a.example/y body SECRETS"),
            (
                Method::POST,
                308,
                "https://b.example",
                "refused: it leads to another host, and the call does more than read",
            ),
            (Method::POST, 303, "/y", "GET https://a.example/y SECRETS"),
            (Method::POST, 301, "/y", "refused: it does not say whether the method is to be kept"),
            (Method::GET, 304, "/y", "final"),
            (Method::GET, 200, "/y", "final"),
        ];
        for (method, status, location, expected) in cases {
            let found = outcome(&hop(method.clone(), 0), status, Some(location), true);
            assert_eq!(found, expected, "{method} {status} {location}");
        }
        assert_eq!(outcome(&hop(Method::GET, 0), 302, None, true), "final");
        assert!(outcome(&hop(Method::POST, 0), 307, Some("/y"), false).contains("a stream"));
        assert!(outcome(&hop(Method::GET, 10), 302, Some("/y"), true).contains("too many"));
    }
}
