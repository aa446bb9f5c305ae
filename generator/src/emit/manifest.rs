//! `Cargo.toml` of the crate.

use std::fmt::Write as _;

use crate::ir::Api;
use crate::output::{MANIFEST_MARK, Package};

/// Features of the runtime that the crate passes on.
const PASSED_ON: &[&str] = &["blocking", "gzip", "jiff", "testing", "tracing", "url", "uuid", "webpki-roots"];

/// As [`PASSED_ON`], on unless somebody wants fewer dependencies.
const PASSED_ON_BY_DEFAULT: &[&str] = &["http2", "system-proxy"];

/// The feature that verifies deliveries of webhooks, where the description says how they are signed.
pub(crate) const VERIFICATION: &str = "webhook-verification";

pub(crate) fn manifest(api: &Api, package: &Package) -> String {
    let mut text = format!("{MANIFEST_MARK}\n\n[package]\n");
    let _ = writeln!(text, "name = {}", quoted(&package.name));
    for (key, value) in &package.fields {
        let _ = writeln!(text, "{key} = {value}");
    }
    text.push_str("\n[dependencies]\n");
    let _ = writeln!(text, "clientwright-runtime = {}", package.runtime);
    for (name, version) in &package.dependencies {
        let _ = writeln!(text, "{} = {}", key(name), quoted(version));
    }
    text.push_str("\n[features]\n");
    let features: Vec<&str> = api.resources.iter().map(|resource| resource.feature.as_str()).collect();
    let all: Vec<String> = features.iter().chain(PASSED_ON_BY_DEFAULT).map(|feature| quoted(feature)).collect();
    let _ =
        writeln!(text, "# One feature per resource, HTTP/2 and proxies; all are on unless `default-features = false`.");
    let _ = writeln!(text, "default = [{}]", all.join(", "));
    for feature in &features {
        let _ = writeln!(text, "{} = []", key(feature));
    }
    for feature in PASSED_ON_BY_DEFAULT.iter().chain(PASSED_ON).filter(|feature| !features.contains(feature)) {
        let _ = writeln!(text, "{feature} = [{}]", quoted(&format!("clientwright-runtime/{feature}")));
    }
    if api.webhooks.signature.is_some() {
        let _ = writeln!(text, "{VERIFICATION} = [{}]", quoted(&format!("clientwright-runtime/{VERIFICATION}")));
    }
    for extra in &package.sections {
        text.push('\n');
        text.push_str(extra.trim());
        text.push('\n');
    }
    text
}

/// A text of TOML, which has the escapes of JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

fn key(feature: &str) -> String {
    let bare = feature.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
    if bare { feature.to_owned() } else { quoted(feature) }
}
