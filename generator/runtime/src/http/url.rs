//! URLs: the checks that keep a call at its host.

use reqwest::Url;

/// A base URL, checked and without a slash at the end.
pub(crate) fn base(text: &str, plain_http: bool) -> Result<Url, String> {
    let mut url = Url::parse(text.trim()).map_err(|error| match text.contains("://") {
        true => format!("the base URL is not one: {error}"),
        false => "the base URL names no scheme and host; set a whole one, such as https://api.example.com".to_owned(),
    })?;
    check_scheme(&url, plain_http)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL has a user or password; give them as a credential".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL has a query or a fragment".to_owned());
    }
    let path = without_slash(url.path()).to_owned();
    url.set_path(&path);
    Ok(url)
}

/// Only https, unless the host is this machine or plain http was asked for.
pub(crate) fn check_scheme(url: &Url, plain_http: bool) -> Result<(), String> {
    match url.scheme() {
        "https" => Ok(()),
        "http" if plain_http || is_loopback(url) => Ok(()),
        "http" => Err(format!(
            "plain http to {} is not allowed: credentials could be read on the way",
            url.host_str().unwrap_or_default()
        )),
        other => Err(format!("the scheme {other:?} is neither https nor http")),
    }
}

/// A URL as it may be shown: without a user, a password, a query and a fragment.
pub(crate) fn shown(text: &str) -> String {
    match Url::parse(text.trim()) {
        Ok(url) => format!("{}://{}{}", url.scheme(), authority(&url), url.path()),
        Err(_) => "no URL".to_owned(),
    }
}

/// Host and port.
pub(crate) fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// Whether a checked base URL is plain http to this machine.
pub(crate) fn is_plain_loopback(base_url: &Url) -> bool {
    base_url.scheme() == "http" && is_loopback(base_url)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<std::net::IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

/// Whether credentials for one URL may be sent to the other.
pub(crate) fn is_same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme() && a.host_str() == b.host_str() && a.port_or_known_default() == b.port_or_known_default()
}

/// The base URL of an operation with a server of its own; a relative one keeps the host.
pub(crate) fn server(base_url: &Url, server: &str, plain_http: bool) -> Result<Url, String> {
    if !server.starts_with('/') {
        return base(server, plain_http);
    }
    let url = base_url.join(server).map_err(|error| format!("the server of the operation is not a URL: {error}"))?;
    base(url.as_str(), plain_http)
}

/// Base, path and query as one URL.
pub(crate) fn join(base: &Url, path: &str, query: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&[without_slash(base.path()), path].concat());
    url.set_query(Some(query).filter(|query| !query.is_empty()));
    url
}

/// A URL or a path without slashes at its end.
pub(crate) fn without_slash(url: &str) -> &str {
    url.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::parameter::Parameter;
    use crate::wire::path::expand;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn the_parser_of_urls_leaves_expanded_paths_alone() {
        for value in ["x", "a/b", "../..", "%2e%2e", "a?b#c", "a\\b", "a\tb\r\n", "é ", "..."] {
            let (path, _) = expand("/p/{a}/q", &[(Parameter::path("a"), value.into())]).unwrap();
            let url = join(&url("https://example.com/base"), &path, "");
            assert_eq!(url.path(), format!("/base{path}"), "{value:?}");
        }
    }

    /// Descriptions of others have paths of any kind.
    #[test]
    fn no_path_leaves_its_host() {
        for path in
            ["//evil.example/x", "/@evil.example", "/:80@evil.example/", "/%2f%2fevil.example", "/{a}", "///", "/;@x"]
        {
            for value in ["//evil.example", "@evil.example", ":80@evil.example", "..", "/../..//evil.example"] {
                let path = path.replace("{a}", "{a}.");
                let Ok((path, query)) = expand(&path, &[(Parameter::path("a"), value.into())]) else { continue };
                let url = join(&url("https://example.com"), &path, &query);
                assert_eq!((url.host_str(), url.username()), (Some("example.com"), ""), "{path}");
            }
        }
        for path in
            ["@evil.example/", ".evil.example/", ":80@evil.example", "\\\\evil.example", "/\\evil.example", "/\t/evil"]
        {
            assert!(expand(path, &[]).is_err(), "{path:?}");
        }
    }

    #[test]
    fn servers_of_operations_are_absolute_or_keep_the_host() {
        let base_url = url("https://example.com/v1");
        let cases = [
            ("/v2/", Some("https://example.com/v2")),
            ("https://up.example.com", Some("https://up.example.com/")),
            ("http://up.example.com", None),
        ];
        for (given, expected) in cases {
            assert_eq!(server(&base_url, given, false).ok().as_ref().map(Url::as_str), expected, "{given}");
        }
    }

    #[test]
    fn origins_differ_by_scheme_host_or_port() {
        let cases = [
            ("https://a.b/x", "https://a.b:443/y", true),
            ("https://a.b", "http://a.b", false),
            ("https://a.b", "https://c.b", false),
            ("https://a.b", "https://a.b:8443", false),
        ];
        for (a, b, same) in cases {
            assert_eq!(is_same_origin(&url(a), &url(b)), same, "{a} {b}");
        }
    }
}
