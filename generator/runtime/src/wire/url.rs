//! URLs: the checks that keep a call at its host and a path argument in its segment.

use reqwest::Url;
use serde_json::Value;

use crate::wire::encoding;
use crate::wire::parameter::{Parameter, Place};

/// A base URL, checked and without a slash at the end.
pub(crate) fn base(text: &str, plain_http: bool) -> Result<String, String> {
    let url = Url::parse(text.trim()).map_err(|error| format!("the base URL is not one: {error}"))?;
    check_scheme(&url, plain_http)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL has a user or password; give them as a credential".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL has a query or a fragment".to_owned());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
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
pub(crate) fn server(base_url: &str, server: &str, plain_http: bool) -> Result<String, String> {
    if !server.starts_with('/') {
        return base(server, plain_http);
    }
    let url = Url::parse(base_url)
        .and_then(|url| url.join(server))
        .map_err(|error| format!("the server of the operation is not a URL: {error}"))?;
    base(url.as_str(), plain_http)
}

/// The path of a template with its arguments, and the query the template may have.
pub(crate) fn expand(template: &str, parameters: &[(Parameter, Value)]) -> Result<(String, String), String> {
    let (template, _fragment) = template.split_once('#').unwrap_or((template, ""));
    let (template, query) = template.split_once('?').unwrap_or((template, ""));
    if !template.starts_with('/') {
        return Err(format!("the path {template:?} does not start with a slash"));
    }
    let mut path = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        push_literal(&mut path, literal)?;
        path.push_str(&argument(name, parameters)?);
        rest = after;
    }
    push_literal(&mut path, rest)?;
    // Several arguments in one segment can make two dots together.
    if path.split('/').any(is_dots) {
        return Err(format!("the path {path:?} leaves its place"));
    }
    Ok((path, query.to_owned()))
}

fn push_literal(path: &mut String, literal: &str) -> Result<(), String> {
    if literal.chars().any(|c| c.is_control() || c == '\\') {
        return Err(format!("the path has a character that URLs cannot have: {literal:?}"));
    }
    path.push_str(literal);
    Ok(())
}

/// Whether a segment is `.` or `..`, in any of the spellings that URL parsers know.
fn is_dots(segment: &str) -> bool {
    // Nearly all segments are told by their length alone.
    let longest = "%2e%2e".len();
    let plain = || segment.to_ascii_lowercase().replace("%2e", ".");
    segment.len() <= longest && matches!(plain().as_str(), "." | "..")
}

fn argument(name: &str, parameters: &[(Parameter, Value)]) -> Result<String, String> {
    let found = parameters.iter().find(|(parameter, _)| parameter.place() == Place::Path && parameter.name() == name);
    let Some((parameter, value)) = found else {
        return Err(format!("the path argument {name:?} is not set"));
    };
    let leaves = match value {
        Value::Null => true,
        Value::String(text) => matches!(text.as_str(), "" | "." | ".."),
        _ => false,
    };
    let text = parameter.path_text(value).filter(|text| !leaves && !text.is_empty());
    text.ok_or_else(|| match value {
        Value::String(text) if !text.is_empty() => {
            format!("the path argument {name:?} is {text:?}, which would leave its segment")
        }
        _ => format!("the path argument {name:?} is empty"),
    })
}

/// Base, path and query as one URL.
pub(crate) fn join(base: &str, path: &str, query: &str) -> Result<Url, String> {
    let mut text = format!("{base}{path}");
    if !query.is_empty() {
        text.push('?');
        text.push_str(query);
    }
    Url::parse(&text).map_err(|error| format!("the request has no valid URL: {error}"))
}

/// Appends the pairs of a query parameter.
pub(crate) fn push_parameter(query: &mut String, parameter: &Parameter, value: &Value) {
    parameter.write_pairs(query, value);
}

/// Appends an extra pair.
pub(crate) fn push_extra(query: &mut String, name: &str, value: &str) {
    encoding::push_plain_pair(query, name, value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::parameter::Style;
    use serde_json::json;

    const A: Parameter = Parameter::path("a");
    const B: Parameter = Parameter::path("b");

    #[test]
    fn arguments_stay_in_their_segment() {
        let cases = [
            ("x", Ok("/p/x/q")),
            ("a/b", Ok("/p/a%2Fb/q")),
            ("../..", Ok("/p/..%2F../q")),
            ("%2e%2e", Ok("/p/%252e%252e/q")),
            ("a?b#c", Ok("/p/a%3Fb%23c/q")),
            ("a\\b", Ok("/p/a%5Cb/q")),
            ("a\tb\r\n", Ok("/p/a%09b%0D%0A/q")),
            ("é ", Ok("/p/%C3%A9%20/q")),
            ("...", Ok("/p/.../q")),
            ("", Err("the path argument \"a\" is empty")),
            (".", Err("the path argument \"a\" is \".\", which would leave its segment")),
            ("..", Err("the path argument \"a\" is \"..\", which would leave its segment")),
        ];
        for (value, expected) in cases {
            let found = expand("/p/{a}/q", &[(A, json!(value))]).map(|(path, _)| path);
            assert_eq!(found.as_deref().map_err(String::as_str), expected, "{value:?}");
            if let Ok(path) = found {
                let url = join("https://example.com/base", &path, "").unwrap();
                assert_eq!(url.path(), format!("/base{path}"), "the URL parser changed the path");
            }
        }
    }

    #[test]
    fn arguments_together_stay_in_their_segment() {
        let cases = [
            ("/{a}{b}", json!("x"), json!("y"), true),
            ("/{a}.{b}", json!("x"), json!("y"), true),
            ("/.{a}", json!("x"), json!("y"), true),
        ];
        for (template, a, b, fine) in cases {
            assert_eq!(expand(template, &[(A, a), (B, b)]).is_ok(), fine, "{template}");
        }
        // A dot each is refused on its own; a label adds one.
        let label = A.style(Style::Label);
        assert!(expand("/{a}", &[(label, json!([""]))]).is_err());
        assert!(expand("/{a}/..", &[(A, json!("x"))]).is_err());
        assert!(expand("/%2E./x", &[]).is_err());
        assert!(expand("/{a}", &[]).is_err());
        assert!(expand("x", &[]).is_err());
        assert!(expand("/a\\b", &[]).is_err());
    }

    #[test]
    fn templates_may_have_a_query() {
        assert_eq!(expand("/a?b=1#c", &[]).unwrap(), ("/a".to_owned(), "b=1".to_owned()));
    }

    #[test]
    fn servers_of_operations_are_absolute_or_keep_the_host() {
        let base_url = "https://example.com/v1";
        assert_eq!(server(base_url, "/v2/", false).unwrap(), "https://example.com/v2");
        assert_eq!(server(base_url, "https://up.example.com", false).unwrap(), "https://up.example.com");
        assert!(server(base_url, "http://up.example.com", false).is_err());
    }

    #[test]
    fn origins_differ_by_scheme_host_or_port() {
        let url = |text: &str| Url::parse(text).unwrap();
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
