//! Whether a request is the one that was expected.

use std::collections::BTreeMap;

use clientwright::ir::{BodyKind, CredentialLocation, ParameterLocation};
use clientwright::openapi::MediaType;
use serde_json::{Map, Value};

use super::expected::{Form, decoded, encoded, plain, unmarked};
use super::parts::Part;
use super::{CONTENT, KEPT, Subject, Way, parts};

type Pairs = Vec<(String, String)>;

/// What differs, if anything.
pub fn compare<'g>(
    subject: &Subject<'g>,
    way: &Way<'g>,
    arguments: &Map<String, Value>,
    sent: &Value,
) -> Result<(), String> {
    if let Some(error) = sent.as_str() {
        return Err(format!("it was not sent: {error}"));
    }
    let mut path = way.operation.path.clone();
    for name in subject.kept(way.operation) {
        path = path.replace(&format!("{{{name}}}"), KEPT);
    }
    let fixed = path.split_off(path.find('?').unwrap_or(path.len()));
    let mut query: Pairs = pairs(fixed.trim_start_matches('?'), '&');
    let (mut headers, mut cookies) = (BTreeMap::new(), Pairs::new());
    for (index, parameter) in way.operation.parameters().enumerate() {
        let (Some(value), Some(described)) = (arguments.get(&index.to_string()), subject.parameters.get(&parameter.at))
        else {
            continue;
        };
        let (form, name) = (Form::of_parameter(described), &described.name);
        match parameter.wire.place {
            ParameterLocation::Path => {
                path = path.replace(&format!("{{{name}}}"), &form.text(name, value, encoded));
            }
            ParameterLocation::Query => query.extend(form.pairs(name, value)),
            ParameterLocation::Cookie => cookies.extend(form.pairs(name, value)),
            ParameterLocation::Header => {
                _ = headers.insert(name.to_ascii_lowercase(), form.text(name, value, str::to_owned));
            }
        }
    }
    let text = |name: &str| sent[name].as_str().unwrap_or_default();
    same("method", way.operation.http_method, text("method"))?;
    same("path", &decoded(&path, false), &decoded(text("path"), false))?;
    same_pairs("query", query, pairs(text("query"), '&'), &subject.secrets(in_query))?;
    let sent_headers = sent["headers"].as_array().into_iter().flatten();
    let sent_headers: BTreeMap<&str, &str> =
        sent_headers.filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_str()?))).collect();
    for (name, text) in &headers {
        same(name, text, sent_headers.get(name.as_str()).copied().unwrap_or("nothing"))?;
    }
    let sent_cookies = sent_headers.get("cookie").filter(|_| !headers.contains_key("cookie"));
    let sent_cookies = pairs(&sent_cookies.copied().unwrap_or_default().replace("; ", ";"), ';');
    same_pairs("cookies", cookies, sent_cookies, &subject.secrets(in_cookie))?;
    match way.body {
        None => same("body", "", text("body")),
        Some((variant, media)) => {
            let content_type = sent_headers.get("content-type").copied().unwrap_or("nothing");
            // What is sent for a range is up to the caller; a text says its charset.
            if !variant.media_type.contains('*') && content_type.split(';').next() != Some(&variant.media_type) {
                same("content-type", &variant.media_type, content_type)?;
            }
            if let BodyKind::Multipart(ty) = &variant.kind {
                return same_parts(&subject.expected_parts(ty, arguments), &parts::read(content_type, text("body"))?);
            }
            body(&variant.kind, media, arguments.get("body"), text("body"))
        }
    }
}

fn body(kind: &BodyKind, media: &MediaType, given: Option<&Value>, sent: &str) -> Result<(), String> {
    match (kind, given) {
        (BodyKind::Json(_), Some(given)) => {
            let read: Value = sent.parse().map_err(|error| format!("the body {sent} is no JSON: {error}"))?;
            if equal(given, &read) { Ok(()) } else { Err(format!("the body is {read}")) }
        }
        (BodyKind::Form(_), Some(Value::Object(members))) => {
            let (mut wanted, mut others) = (Pairs::new(), Vec::new());
            for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
                let encoding = media.encoding.iter().find(|(known, _)| known == name).map(|(_, encoding)| encoding);
                let described = encoding.and_then(Form::of_field);
                let form = described.unwrap_or(Form::PLAIN);
                match form.has_rule(value) && (described.is_some() || !value.is_object()) {
                    true => wanted.extend(form.pairs(name, value)),
                    false => others.push(name.as_str()),
                }
            }
            let is_other = |sent: &str| others.iter().any(|name| sent.split('[').next() == Some(name));
            let mut sent = pairs(sent, '&');
            sent.retain(|(name, _)| !is_other(name));
            same_pairs("form", wanted, sent, &[])
        }
        _ => same("body", &given.map_or_else(|| CONTENT.to_owned(), plain), sent),
    }
}

impl Subject<'_> {
    /// What credentials are called in a place.
    fn secrets(&self, name_in: fn(&CredentialLocation) -> Option<&String>) -> Vec<&str> {
        let names = self.api.credentials.iter().filter_map(|credential| name_in(&credential.place));
        names.map(String::as_str).collect()
    }
}

fn in_query(place: &CredentialLocation) -> Option<&String> {
    if let CredentialLocation::Query(name) = place { Some(name) } else { None }
}

fn in_cookie(place: &CredentialLocation) -> Option<&String> {
    if let CredentialLocation::Cookie(name) = place { Some(name) } else { None }
}

fn same(what: &str, wanted: &str, sent: &str) -> Result<(), String> {
    if wanted == sent { Ok(()) } else { Err(format!("the {what} is {sent:?}, not {wanted:?}")) }
}

/// The pairs of a query, of cookies or of a form, decoded.
fn pairs(text: &str, separator: char) -> Pairs {
    let pairs = text.split(separator).filter(|pair| !pair.is_empty());
    let halves = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    halves.map(|(name, value)| (unmarked(&decoded(name, true)), decoded(value, true))).collect()
}

/// Parameters come in any order, the pairs of one in theirs.
fn same_pairs(what: &str, wanted: Pairs, sent: Pairs, besides: &[&str]) -> Result<(), String> {
    let by_name = |pairs: Pairs| {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        pairs.into_iter().for_each(|(name, value)| found.entry(name).or_default().push(value));
        found
    };
    let (wanted, mut sent) = (by_name(wanted), by_name(sent));
    sent.retain(|name, _| wanted.contains_key(name) || !besides.contains(&name.as_str()));
    let plain = |all: &BTreeMap<String, Vec<String>>| -> BTreeMap<String, Vec<String>> {
        all.iter().map(|(name, values)| (name.clone(), values.iter().map(|value| unmarked(value)).collect())).collect()
    };
    // Where nothing is parted by commas, they may be encoded or not.
    let has_lists = wanted.values().flatten().any(|value| value.contains(','));
    let is_same = if has_lists { wanted == sent } else { plain(&wanted) == plain(&sent) };
    if is_same { Ok(()) } else { Err(format!("the {what} is {:?}, not {:?}", plain(&sent), plain(&wanted))) }
}

fn same_parts(wanted: &[Part], sent: &[Part]) -> Result<(), String> {
    let is_same = wanted.len() == sent.len() && wanted.iter().zip(sent).all(|(one, other)| same_part(one, other));
    if is_same { Ok(()) } else { Err(format!("the parts are {sent:?}, not {wanted:?}")) }
}

/// Whether two parts are the same; of JSON the value counts.
fn same_part(one: &Part, other: &Part) -> bool {
    let json = |part: &Part| part.3.parse::<Value>().ok().filter(|value| value.is_object() || value.is_array());
    let same_content = match (json(one), json(other)) {
        (Some(one), Some(other)) => equal(&one, &other),
        _ => one.3 == other.3,
    };
    (&one.0, &one.1, one.2) == (&other.0, &other.1, other.2) && same_content
}

/// Whether values are the same; numbers are compared by value.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            ones.len() == others.len()
                && ones.iter().all(|(name, value)| others.get(name).is_some_and(|other| equal(value, other)))
        }
        (Value::Array(ones), Value::Array(others)) => {
            ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| equal(one, other))
        }
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}
