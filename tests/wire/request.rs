//! A request as it went over the wire, and how two of them differ.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::trip;
use wiremock::http::HeaderName;

/// The headers that are compared.
const HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// A request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    pub method: String,
    /// As it is encoded.
    pub path: String,
    /// The decoded values, by decoded name, in the order of the query.
    pub query: BTreeMap<String, Vec<String>>,
    /// Those of [`HEADERS`] that there are.
    pub headers: BTreeMap<String, String>,
    /// `None` when there is no body.
    pub body: Option<Value>,
}

impl Request {
    /// A request that a server received.
    pub fn received(request: &wiremock::Request) -> Self {
        let values = |name: &str| {
            let name: HeaderName = name.parse().expect("a name of a header");
            let all = request.headers.get_all(name);
            all.iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect::<Vec<_>>()
        };
        let headers = HEADERS.map(|name| (name.to_owned(), values(name).join(", ")));
        let text = || Value::String(String::from_utf8_lossy(&request.body).into_owned());
        let json = || serde_json::from_slice(&request.body).unwrap_or_else(|_| text());
        Self {
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            query: grouped(request.url.query_pairs().map(|(name, value)| (name.into(), value.into()))),
            headers: headers.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
            body: (!request.body.is_empty()).then(json),
        }
    }

    /// The values of a query parameter.
    pub fn query(&self, name: &str) -> Vec<&str> {
        self.query.get(name).into_iter().flatten().map(String::as_str).collect()
    }

    /// Everything in which this request is not as the other, each as `what: found, expected`.
    pub fn differences(&self, expected: &Self) -> Vec<String> {
        let mut list = Vec::new();
        let mut note = |what: String, found: &str, expected: &str| {
            if found != expected {
                list.push(format!("{what}: {found:?}, expected {expected:?}"));
            }
        };
        note("method".to_owned(), &self.method, &expected.method);
        note("path".to_owned(), &self.path, &expected.path);
        for name in names(&self.query, &expected.query) {
            let text = |query: &BTreeMap<String, Vec<String>>| format!("{:?}", query.get(name));
            note(format!("query {name}"), &text(&self.query), &text(&expected.query));
        }
        for name in names(&self.headers, &expected.headers) {
            let text = |headers: &BTreeMap<String, String>| headers.get(name).cloned().unwrap_or_default();
            note(format!("header {name}"), &text(&self.headers), &text(&expected.headers));
        }
        list.extend(bodies(self.body.as_ref(), expected.body.as_ref()));
        list
    }
}

/// No body and the body `null` differ.
fn bodies(found: Option<&Value>, expected: Option<&Value>) -> Vec<String> {
    match (found, expected) {
        (None, None) => Vec::new(),
        (Some(found), Some(expected)) => {
            let places = trip::differences(found, expected);
            places.into_iter().map(|place| format!("body {place}")).collect()
        }
        (found, expected) => vec![format!("body: {found:?}, expected {expected:?}")],
    }
}

/// The names that either has.
fn names<'m, V>(one: &'m BTreeMap<String, V>, other: &'m BTreeMap<String, V>) -> Vec<&'m String> {
    one.keys().chain(other.keys().filter(|name| !one.contains_key(*name))).collect()
}

/// Pairs by name; the order within a name is kept.
pub fn grouped(pairs: impl Iterator<Item = (String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut query: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in pairs {
        query.entry(name).or_default().push(value);
    }
    query
}

#[test]
fn every_difference_is_found() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let request = |change: fn(&mut Request)| {
        let mut request = Request {
            method: "POST".to_owned(),
            path: "/a".to_owned(),
            query: grouped([pair("q", "1"), pair("r", "2"), pair("q", "3")].into_iter()),
            headers: BTreeMap::from([pair("accept", "application/json")]),
            body: Some(serde_json::json!({"a": 1.0})),
        };
        change(&mut request);
        request
    };
    let other_order = |request: &mut Request| {
        request.query = grouped([("r", "2"), ("q", "1"), ("q", "3")].map(|(n, v)| (n.into(), v.into())).into_iter());
    };
    type Change = fn(&mut Request);
    let cases: [(Change, &str); 9] = [
        (|_| {}, ""),
        (other_order, ""),
        (|request| request.body = Some(serde_json::json!({"a": 1})), ""),
        (|request| request.method = "PUT".to_owned(), "method"),
        (|request| request.path = "/A".to_owned(), "path"),
        (|request| request.query.get_mut("q").expect("q").reverse(), "query q"),
        (|request| drop(request.query.remove("r")), "query r"),
        (|request| drop(request.headers.remove("accept")), "header accept"),
        (|request| request.body = None, "body"),
    ];
    for (change, what) in cases {
        let found = request(change).differences(&request(|_| {}));
        let found: Vec<&str> = found.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(found.join("; "), what);
    }
}
