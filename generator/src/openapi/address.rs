//! Addresses of what a description does not hold: its documentation, its license, whom to ask, who gives tokens.

use super::keys;
use super::reader::Reader;
use crate::diagnostic::{codes, suggest};
use crate::source::Node;

/// Ends of names of files, which are no hosts.
const FILES: [&str; 8] = ["htm", "html", "json", "md", "pdf", "txt", "yaml", "yml"];

/// The dialects that are met.
const DIALECTS: [&str; 7] = [
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
    "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
    "https://json-schema.org/draft/2020-12/schema",
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2019-09/schema",
];

impl<'a> Reader<'a, '_> {
    pub fn external_docs(&mut self, node: Node<'a>) {
        self.plain_object(&keys::EXTERNAL_DOCS, node);
        let is_said = !node.is_mapping() || node.get("$ref").is_some();
        if !is_said && node.get("url").is_none() {
            self.missing(node, "url", "an externalDocs object");
        }
        self.address(node.get("url"), "https://example.com/docs");
    }

    pub fn contact(&mut self, node: Node<'a>) {
        self.plain_object(&keys::CONTACT, node);
        self.address(node.get("url"), "https://example.com/support");
        let email = node.get("email").and_then(|email| Some((email, email.as_str()?)));
        let is_one = |text: &str| text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
        if let Some((email, text)) =
            email.filter(|(_, text)| !is_one(text) || text.contains([' ', '\t', '\n', '<', '>', ',']))
        {
            let inner = text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(inner, _)| inner);
            self.diagnostics
                .finding(codes::INVALID_VALUE, email.location(), format!("`{text}` is no e-mail address"))
                .help(match inner.filter(|inner| is_one(inner)) {
                    Some(inner) => format!("write `{inner}`"),
                    None => "write one as in `support@example.com`; a web page is the `url`".to_owned(),
                });
        }
    }

    pub fn license(&mut self, node: Node<'a>) {
        self.plain_object(&keys::LICENSE, node);
        if node.is_mapping() && node.get("$ref").is_none() && node.get("name").is_none() {
            self.missing(node, "name", "a license");
        }
        let identifier = node.get("identifier").and_then(|one| Some((one, one.as_str()?)));
        if let Some((identifier, text)) = identifier.filter(|(_, text)| !is_spdx(text)) {
            self.diagnostics
                .finding(codes::INVALID_VALUE, identifier.location(), format!("`{text}` is no identifier of SPDX"))
                .help("write one as in `Apache-2.0`; what people call the license is its `name`");
        }
        self.address(node.get("url"), "https://opensource.org/licenses/MIT");
    }

    /// Which JSON Schema is meant: one that is nearly OpenAPI's own is misspelt.
    pub fn dialect(&mut self, node: Node<'a>) {
        let Some(text) = self.string(node).filter(|text| !DIALECTS.contains(&text.as_str())) else { return };
        if let Some(best) = self.diagnostics.suggest(&text, DIALECTS) {
            self.invalid_but(node, "dialect of JSON Schema", format!("did you mean `{best}`?"));
        } else if !text.contains("://") {
            let help = format!("write the URI of a dialect, such as `{}`, or remove it", DIALECTS[0]);
            self.invalid_but(node, "dialect of JSON Schema", help);
        }
    }

    /// Reports a text that can't be a URL.
    pub fn address(&mut self, node: Option<Node<'a>>, example: &str) {
        let Some((node, text)) = node.and_then(|node| Some((node, node.as_str()?))) else { return };
        if let Some(help) = fault_of_url(text, example) {
            self.diagnostics
                .finding(codes::INVALID_VALUE, node.location(), format!("`{}` is no URL", node.key()))
                .subject("addresses that are no URLs")
                .help(help);
        }
    }
}

/// Whether a text can be an expression of SPDX: identifiers with `AND`, `OR` or `WITH` between them.
fn is_spdx(text: &str) -> bool {
    let bare = text.replace(['(', ')'], " ");
    let words: Vec<&str> = bare.split_whitespace().collect();
    let is_joint = |word: &str| ["AND", "OR", "WITH", "and", "or", "with"].contains(&word);
    let is_word = |word: &str| word.chars().all(|sign| sign.is_ascii_alphanumeric() || "-.+:".contains(sign));
    words.len() % 2 == 1 && words.iter().enumerate().all(|(at, word)| is_word(word) && is_joint(word) == (at % 2 == 1))
}

/// What to do about a text that can't be a URL.
pub(crate) fn fault_of_url(url: &str, example: &str) -> Option<String> {
    let is_scheme = |scheme: &str| ["https", "http"].contains(&scheme.to_ascii_lowercase().as_str());
    if url.is_empty() || url.contains(char::is_whitespace) {
        let joined: String = url.split_whitespace().collect();
        let is_cut = joined.split_once("://").is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty());
        return Some(match is_cut {
            true => format!("write `{joined}`"),
            false => format!("write it whole, as in `{example}`"),
        });
    }
    match url.split_once("://") {
        Some((scheme, rest)) if is_scheme(scheme) => {
            let is_template = rest.split_once('{').is_some_and(|(_, rest)| rest.contains('}'));
            is_template.then(|| "write what stands for the braces: only the URL of a server has variables".to_owned())
        }
        Some((scheme, rest)) => {
            let best = suggest(scheme, ["https", "http"]).unwrap_or("https");
            Some(format!("did you mean `{best}://{rest}`?"))
        }
        // A relative one is from the server's; a host is told by its dots.
        None if url.starts_with(['/', '.', '#', '?']) || url.starts_with("mailto:") => None,
        None => {
            let rest = url.trim_start_matches("https").trim_start_matches("http").trim_start_matches([':', '/']);
            let host = rest.split('/').next().unwrap_or_default();
            let is_host = host.rsplit_once('.').is_some_and(|(_, end)| !FILES.contains(&end));
            let word = url.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
            match () {
                () if rest.len() < url.len() || is_host => Some(format!("write `https://{rest}`")),
                () if word => Some(format!("write it whole, as in `{example}`")),
                () => None,
            }
        }
    }
}
