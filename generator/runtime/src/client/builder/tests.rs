//! What a builder refuses, and where its settings come from.

use super::*;
use crate::wire::api::{Credential, CredentialLocation, ServerVariable};

static API: Api = Api {
    name: "Test",
    user_agent: "test/1",
    base_url: "https://example.com/v1",
    base_url_env: Some("BASE_URL"),
    credentials: &[Credential { id: "token", location: CredentialLocation::Bearer, env: Some("TOKEN") }],
    security: &[&["token"]],
    success_member: None,
};

fn builder() -> ClientBuilder {
    let mut builder = ClientBuilder::new(&API);
    builder.env = |name| match name {
        "TOKEN" => Some("from env".to_owned()),
        "BASE_URL" => Some("https://env.example/v2/".to_owned()),
        _ => None,
    };
    builder
}

#[test]
fn the_environment_fills_in_what_was_not_given() {
    let client = builder().build().unwrap();
    assert_eq!(client.base_url(), "https://env.example/v2");
    let client = builder().base_url("https://given.example").build().unwrap();
    assert_eq!(client.base_url(), "https://given.example");
}

#[test]
fn server_variables_take_their_places_in_the_url() {
    static SERVER: Server = Server {
        url: "https://{region}.example.com:{port}/{region}",
        variables: &[
            ServerVariable { name: "region", default: "eu", values: &["eu", "us"] },
            ServerVariable { name: "port", default: "443", values: &[] },
        ],
    };
    let builder = || {
        let mut builder = ClientBuilder::with_server(&API, &SERVER);
        builder.env = |name| (name == "TOKEN").then(|| "t".to_owned());
        builder
    };
    let check = |builder: ClientBuilder, expected: &str| {
        let found = builder.build().map(|client| client.base_url().to_owned());
        assert_eq!(found.unwrap_or_else(|error| error.to_string()), expected);
    };
    check(builder(), "https://example.com/v1");
    check(builder().server_variable("region", "us"), "https://us.example.com/us");
    check(builder().server_variable("port", "8443"), "https://eu.example.com:8443/eu");
    check(builder().server_variable("region", "us").server_variable("region", "eu"), "https://eu.example.com/eu");
    check(
        builder().server_variable("region", "mars"),
        "the server variable \"region\" can't be \"mars\"; it is one of eu, us",
    );
    for (value, letter) in [
        ("1@evil.example", "'@'"),
        ("1/x", "'/'"),
        ("1?x", "'?'"),
        ("1#x", "'#'"),
        ("1\\x", "'\\\\'"),
        ("1 ", "' '"),
        ("1\nx", "'\\n'"),
    ] {
        let expected =
            format!("the server variable \"port\" can't be {value:?}: {letter} would end its part of the URL");
        check(builder().server_variable("port", value), &expected);
    }
    check(builder().server_variable("reg", "us"), "the server's URL has no variable \"reg\"; it has region, port");
    check(
        builder().base_url("https://given.example").server_variable("region", "us"),
        "a base URL is given, which has no server variable \"region\"; give one of the two",
    );
    check(self::builder().server_variable("region", "us"), "the server's URL has no variables, and so no \"region\"");
    let mut beside_env = builder().server_variable("region", "us");
    beside_env.env = |name| Some(if name == "TOKEN" { "t" } else { "https://env.example" }.to_owned());
    check(beside_env, "https://us.example.com/us");
}

/// A part of a host stays one, whatever is given; a slash is fine in a path, or where the default has it.
#[test]
fn server_variables_stay_in_their_place() {
    static SERVER: Server = Server {
        url: "{scheme}://{tenant}.example.com/{base}/{tenant}",
        variables: &[
            ServerVariable { name: "scheme", default: "https", values: &[] },
            ServerVariable { name: "tenant", default: "demo", values: &[] },
            ServerVariable { name: "base", default: "v1", values: &[] },
        ],
    };
    let build = |name: &str, value: &str| {
        let mut builder = ClientBuilder::with_server(&API, &SERVER).server_variable(name, value);
        builder.env = |name| (name == "TOKEN").then(|| "t".to_owned());
        builder.build().map(|client| client.base_url().to_owned())
    };
    assert_eq!(build("base", "v2/x").unwrap(), "https://demo.example.com/v2/x/demo");
    assert!(build("tenant", "{base}").is_ok_and(|url| !url.contains("v1.example")), "a value is no template");
    let parts = ["evil.example", "/", "@", "?", "#", "\\", ":", "a", ".", "%2f", "\t", "{base}", "%40", "//", "443"];
    let mut random = fastrand::Rng::with_seed(18);
    for _ in 0..5000 {
        let value: String = (0..random.usize(1..4)).map(|_| parts[random.usize(0..parts.len())]).collect();
        for name in ["tenant", "base", "scheme"] {
            let filled = SERVER.filled(&[(name.to_owned(), value.clone())]);
            let Ok(url) = filled.and_then(|url| crate::http::url::base(&url, false)) else { continue };
            let host = url.host_str().unwrap_or_default();
            assert!(host.ends_with(".example.com"), "{name} {value:?}: {url}");
        }
    }
}

/// Every setting that is text, given or in the environment: what is used of it, or the error.
#[test]
fn settings_are_read_alike() {
    type Set = fn(ClientBuilder, Option<&str>, Option<&'static str>) -> Result<String, Error>;
    fn with_env(mut builder: ClientBuilder, value: Option<&'static str>) -> ClientBuilder {
        builder.env = match value {
            None => |name| (name == "TOKEN").then(|| "t".to_owned()),
            Some("") => |name| Some(if name == "TOKEN" { "t" } else { "" }.to_owned()),
            Some(" \n") => |name| Some(if name == "TOKEN" { "t" } else { " \n" }.to_owned()),
            _ => |name| Some(if name == "TOKEN" { "t" } else { " https://env.example\r\n" }.to_owned()),
        };
        builder
    }
    let base_url: Set = |builder, given, env| {
        let builder = with_env(builder, env);
        let builder = given.into_iter().fold(builder, |builder, given| builder.base_url(given));
        Ok(builder.build()?.base_url().to_owned())
    };
    let scope: Set =
        |builder, given, env| with_env(builder, env).scope("account", given.map(str::to_owned), Some("ACCOUNT"));
    let token: Set = |mut builder, given, env| {
        builder.env = match env {
            None => |_| None,
            Some("") => |name| (name == "TOKEN").then(String::new),
            Some(" \n") => |name| (name == "TOKEN").then(|| " \n".to_owned()),
            _ => |name| (name == "TOKEN").then(|| " https://env.example\r\n".to_owned()),
        };
        let builder = given.into_iter().fold(builder, |builder, given| builder.credential("token", given));
        let client = builder.build()?;
        let chosen = client.settings().credentials.choose(&API, API.security).ok();
        let value = chosen.and_then(|chosen| chosen[0].header_value().ok()).expect("it was built with a token");
        Ok(value.to_str().unwrap_or_default().trim_start_matches("Bearer ").to_owned())
    };
    let settings = [
        (base_url, "https://example.com/v1"),
        (scope, "Test needs `account`: set ACCOUNT or give it to the builder"),
        (token, "Test needs credentials: set TOKEN"),
    ];
    for (set, absent) in settings {
        let read = |given, env| set(builder(), given, env).unwrap_or_else(|error| error.to_string());
        let cases = [
            (None, None, absent),
            (None, Some(""), absent),
            (None, Some(" \n"), absent),
            (None, Some("x"), "https://env.example"),
            (Some("https://given.example"), Some("x"), "https://given.example"),
            (Some("\thttps://given.example \n"), None, "https://given.example"),
        ];
        for (given, env, expected) in cases {
            assert_eq!(read(given, env), expected, "{given:?} {env:?}");
        }
        for blank in ["", " ", "\r\n"] {
            let error = set(builder(), Some(blank), Some("x")).unwrap_err();
            assert!(error.is_config() && error.to_string().ends_with("that is given is blank"), "{error}");
        }
    }
}

#[test]
fn a_shared_value_is_the_one_given_or_that_of_the_environment() {
    let given = Some("given".to_owned());
    let scope = |given, env| builder().scope("account", given, env);
    assert_eq!(scope(given.clone(), Some("TOKEN")).unwrap(), "given");
    assert_eq!(scope(None, Some("TOKEN")).unwrap(), "from env");
    let missing = [
        (scope(None, Some("ACCOUNT")), "Test needs `account`: set ACCOUNT or give it to the builder"),
        (scope(None, None), "Test needs `account`: give it to the builder"),
        (
            builder().from_env(false).scope("account", None, Some("TOKEN")),
            "Test needs `account`: set TOKEN or give it to the builder",
        ),
    ];
    for (found, message) in missing {
        assert_eq!(found.unwrap_err().to_string(), message);
    }
}

#[test]
fn what_cannot_work_is_refused_at_build_time() {
    let cases: [(ClientBuilder, &str); 8] = [
        (builder().from_env(false), "Test needs credentials: set TOKEN"),
        (builder().credential("tokn", "x"), "Test has no credential \"tokn\"; it has token"),
        (
            builder().credential("token", "a\nb"),
            "the credential \"token\" has a line break or another character that no header can have",
        ),
        (
            builder().base_url("http://example.com"),
            "plain http to example.com is not allowed: credentials could be read on the way",
        ),
        (builder().base_url("https://"), "the base URL is not one: empty host"),
        (
            builder().base_url("/api/v3"),
            "the base URL names no scheme and host; set a whole one, such as https://api.example.com",
        ),
        (
            builder().base_url("https://u:p@example.com"),
            "the base URL has a user or password; give them as a credential",
        ),
        (builder().default_header("x", "a\r\nb"), "the value of header \"x\" has a line break or control character"),
    ];
    for (builder, message) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(error.is_config());
    }
    for allowed in ["http://localhost:1", "http://127.0.0.5", "http://[::1]:80", "http://a.localhost"] {
        assert!(builder().base_url(allowed).build().is_ok(), "{allowed}");
    }
    assert!(builder().base_url("http://example.com").danger_allow_plain_http(true).build().is_ok());
}
