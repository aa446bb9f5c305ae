//! Paths: templates with their arguments, each kept in its segment.

use std::borrow::Cow;

use serde_json::Value;

use crate::wire::parameter::{Location, Parameter};

/// The path of a template with its arguments, and the query the template may have.
pub(crate) fn expand(template: &str, parameters: &[(Parameter, Value)]) -> Result<(String, String), String> {
    let (template, _fragment) = template.split_once('#').unwrap_or((template, ""));
    let (template, query) = template.split_once('?').unwrap_or((template, ""));
    if !template.starts_with('/') {
        return Err(format!("the path {template:?} does not start with a slash"));
    }
    check_literal(template)?;
    check_literal(query)?;
    let mut path = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some(start) = rest.bytes().position(|byte| byte == b'{') {
        let Some(end) = rest[start..].bytes().position(|byte| byte == b'}') else { break };
        path.push_str(&rest[..start]);
        path.push_str(&argument(&rest[start + 1..start + end], parameters)?);
        rest = &rest[start + end + 1..];
    }
    path.push_str(rest);
    // Several arguments in one segment can make two dots together.
    if path.bytes().any(|byte| matches!(byte, b'.' | b'%')) && path.split('/').any(is_dots) {
        return Err(format!("the path {path:?} leaves its place"));
    }
    Ok((path, query.to_owned()))
}

fn check_literal(literal: &str) -> Result<(), String> {
    // To the end in any case, which compilers turn into fewer steps.
    if literal.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~') & (byte != b'\\')) {
        return Ok(());
    }
    match literal.chars().find(|c| c.is_control() || *c == '\\') {
        Some(c) => Err(format!("the path has a character that URLs cannot have: {c:?}")),
        None => Ok(()),
    }
}

/// Whether a segment is `.` or `..`, in any of the spellings that URL parsers know.
fn is_dots(segment: &str) -> bool {
    // Nearly all segments are told by their first character and their length.
    let longest = "%2e%2e".len();
    let plain = || segment.to_ascii_lowercase().replace("%2e", ".");
    segment.starts_with(['.', '%']) && segment.len() <= longest && matches!(plain().as_str(), "." | "..")
}

fn argument<'v>(name: &str, parameters: &'v [(Parameter, Value)]) -> Result<Cow<'v, str>, String> {
    let found =
        parameters.iter().find(|(parameter, _)| parameter.location() == Location::Path && parameter.name() == name);
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
        }
    }

    /// Whatever the description allows: as many segments as before, and no query.
    #[test]
    fn no_argument_leaves_its_segment() {
        let mut random = fastrand::Rng::with_seed(18);
        let parts = ["/", "?", "#", "\\", "..", ".", "%2f", "%2e", "a", "&", ";", "\n", "é", "@", ":", " ", "[", "{"];
        for _ in 0..20_000 {
            let text = |random: &mut fastrand::Rng| -> String {
                (0..random.usize(1..5)).map(|_| parts[random.usize(0..parts.len())]).collect()
            };
            let value = match random.u8(0..3) {
                0 => json!(text(&mut random)),
                1 => json!([text(&mut random), text(&mut random)]),
                _ => json!({ text(&mut random): text(&mut random) }),
            };
            let styles = [Style::Simple, Style::Label, Style::Matrix, Style::Json];
            let parameter = A.style(styles[random.usize(0..4)]).explode(random.bool()).reserved(random.bool());
            let other = B.style(styles[random.usize(0..4)]).explode(random.bool()).reserved(random.bool());
            let templates =
                ["/p/{a}/q", "/p/{a}{b}/q", "/p/{b}.{a}/q", "/p/.{a}/q", "/p/%2e{a}/q", "/p/x{a}y/q", "/p/{a};{b}/q"];
            let template = templates[random.usize(0..templates.len())];
            let arguments = [(parameter, value.clone()), (other, json!(text(&mut random)))];
            let Ok((path, query)) = expand(template, &arguments) else {
                continue;
            };
            let url = reqwest::Url::parse(&format!("https://example.com{path}")).expect("the path is one");
            assert_eq!((url.path(), url.query(), url.fragment()), (path.as_str(), None, None), "{value}");
            let segments: Vec<&str> = path.split('/').collect();
            assert!(segments.len() == 4 && query.is_empty(), "{parameter:?} {value}: {path}");
            assert_eq!((segments[1], segments[3]), ("p", "q"));
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
        assert!(expand("/a?b\nc", &[]).is_err());
    }

    #[test]
    fn templates_may_have_a_query() {
        assert_eq!(expand("/a?b=1#c", &[]).unwrap(), ("/a".to_owned(), "b=1".to_owned()));
    }
}
