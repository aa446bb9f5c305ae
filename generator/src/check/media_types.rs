//! Media types: that they are some, and bodies that no type is made of.

use super::view::{media_types, member, parameters};
use crate::diagnostic::{Diagnostics, Mode, codes, suggest};
use crate::openapi::{Document, FORM, MediaType};
use crate::source::{Location, Node, Sources};

/// The top-level types that IANA registers, and one that chemists use.
const TYPES: &[&str] = &[
    "application",
    "audio",
    "chemical",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// Media types that are often described, or spelled like such: what a misspelt one may have been, and what is not taken
/// for one.
const KNOWN: &[&str] = &[
    "application/bson",
    "application/cbor",
    "application/cwt",
    "application/graphql",
    "application/gzip",
    "application/javascript",
    "application/jose",
    "application/json",
    "application/json-seq",
    "application/json5",
    "application/jsonl",
    "application/jwt",
    "application/msgpack",
    "application/ndjson",
    "application/octet-stream",
    "application/pdf",
    "application/protobuf",
    "application/sql",
    "application/tar",
    "application/toml",
    "application/wasm",
    "application/x-gzip",
    "application/x-json",
    "application/x-jsonlines",
    "application/x-ndjson",
    "application/x-tar",
    FORM,
    "application/x-yaml",
    "application/xhtml+xml",
    "application/xml",
    "application/yaml",
    "application/zip",
    "application/zlib",
    "application/zstd",
    "audio/aac",
    "audio/ac3",
    "audio/mp3",
    "audio/mp4",
    "audio/mpa",
    "audio/mpeg",
    "audio/ogg",
    "audio/wav",
    "audio/wave",
    "audio/webm",
    "image/apng",
    "image/avif",
    "image/bmp",
    "image/gif",
    "image/jp2",
    "image/jpeg",
    "image/jpg",
    "image/jph",
    "image/jpm",
    "image/jpx",
    "image/png",
    "image/svg+xml",
    "image/tiff",
    "image/webp",
    "multipart/byteranges",
    "multipart/form-data",
    "multipart/mixed",
    "multipart/related",
    "text/calendar",
    "text/css",
    "text/csv",
    "text/event-stream",
    "text/html",
    "text/javascript",
    "text/json",
    "text/markdown",
    "text/plain",
    "text/tab-separated-values",
    "text/vcard",
    "text/xml",
    "text/yaml",
    "video/jpeg",
    "video/mp4",
    "video/mpeg",
    "video/mpv",
    "video/ogg",
    "video/webm",
];

/// Media types of JSON and XML with a meaning of their own.
const STRUCTURED: &[&str] = &[
    "application/geo+json",
    "application/hal+json",
    "application/json-patch+json",
    "application/ld+json",
    "application/merge-patch+json",
    "application/problem+json",
    "application/problem+xml",
    "application/vnd.api+json",
];

/// What may stand behind the `+` of a subtype.
const SUFFIXES: &[&str] = &[
    "ber",
    "cbor",
    "cbor-seq",
    "cose",
    "cwt",
    "der",
    "fastinfoset",
    "gzip",
    "json",
    "json-seq",
    "jwt",
    "protobuf",
    "sqlite3",
    "tlv",
    "wbxml",
    "xml",
    "yaml",
    "zip",
    "zlib",
    "zstd",
];

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for media in media_types(document) {
        name(&media.name, media.at, true, diagnostics);
        for (property, encoding) in &media.encoding {
            let at = member(sources, media.at, &["encoding", property, "contentType"]);
            for one in encoding.content_type.iter().flat_map(|types| types.split(',')) {
                name(one.trim(), at, false, diagnostics);
            }
        }
    }
    for parameter in parameters(document) {
        if let Some(content) = &parameter.content {
            name(content, member(sources, parameter.at, &["content", content]), true, diagnostics);
        }
    }
    for schema in &document.schemas {
        if let Some(media) = &schema.content_media_type {
            name(media, member(sources, schema.at, &["contentMediaType"]), false, diagnostics);
        }
        encoding(sources.node(schema.at).get("contentEncoding"), diagnostics);
    }
    if let Some(media) = &document.content_type_without_body {
        name(media, member(sources, document.at, &["x-content-type-without-body"]), false, diagnostics);
    }
    xml(document, diagnostics);
}

fn name(text: &str, at: Location, at_key: bool, diagnostics: &mut Diagnostics) {
    let Some((message, help)) = fault(text, at_key, diagnostics.mode()) else { return };
    let mut report = diagnostics.finding(codes::MEDIA_TYPE, at, message);
    report.subject("media types that are none").help(help);
    if at_key {
        report.at_key();
    }
}

/// Media types that are none, made of what names of files end with.
const FILE_NAMES: &[(&str, &str)] = &[
    ("image/jpg", "image/jpeg"),
    ("image/svg", "image/svg+xml"),
    ("image/tif", "image/tiff"),
    ("text/txt", "text/plain"),
    ("text/json", "application/json"),
    ("application/csv", "text/csv"),
    ("audio/mp3", "audio/mpeg"),
    ("text/js", "text/javascript"),
];

/// The encodings of RFC 2045 and RFC 4648.
const ENCODINGS: &[&str] = &["7bit", "8bit", "base16", "base32", "base64", "base64url", "binary", "quoted-printable"];

/// An encoding that is nearly a known one.
fn encoding(node: Option<Node<'_>>, diagnostics: &mut Diagnostics) {
    let Some((node, text)) = node.and_then(|node| Some((node, node.as_str()?))) else { return };
    let plain = text.to_ascii_lowercase().replace(['-', '_'], "");
    let same = ENCODINGS.iter().copied().find(|known| known.replace('-', "") == plain);
    // Of the same letters, or with the number left out.
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    let exchanged = ENCODINGS.iter().copied().find(|known| letters(known) == letters(&plain));
    let short = Some("base64").filter(|_| plain == "base");
    let near = same.or(exchanged).or(short).or_else(|| suggest(text, ENCODINGS.iter().copied()));
    if near.is_none() && ["gzip", "deflate", "br", "zip", "utf8", "utf16", "hex", "ascii"].contains(&plain.as_str()) {
        diagnostics
            .finding(codes::FORMAT, node.location(), format!("`{text}` is no encoding of bytes as text"))
            .subject("encodings that JSON Schema does not have")
            .help(match plain.as_str() {
                "hex" => "did you mean `base16`?",
                _ => "write one of RFC 2045 or RFC 4648, such as `base64`, or remove it",
            });
        return;
    }
    let Some(best) = near.filter(|best| *best != text) else { return };
    diagnostics
        .finding(codes::FORMAT, node.location(), format!("the encoding `{text}` is nearly `{best}`"))
        .subject("encodings that are nearly known ones")
        .help(format!("did you mean `{best}`?"));
}

/// What is wrong with the name of a media type, and what to do about it.
fn fault(text: &str, at_key: bool, mode: Mode) -> Option<(String, String)> {
    let none = || format!("`{text}` is no media type");
    if text.trim() != text {
        return Some((format!("the media type `{text}` has blanks around it"), "remove them".to_owned()));
    }
    let mut parts = text.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
    let Some((kind, subtype)) = essence.split_once('/') else { return Some((none(), without_slash(&essence))) };
    if let Some(fault) = several_at_once(text, &essence, at_key) {
        return Some(fault);
    }
    let without_blanks: String = text.split_whitespace().collect();
    if without_blanks != text && KNOWN.contains(&without_blanks.as_str()) {
        return Some((none(), format!("write `{without_blanks}`")));
    }
    if text.trim_end().ends_with(';') {
        let bare = text.trim_end().trim_end_matches(';').trim_end();
        return Some((format!("nothing stands behind the semicolon of `{text}`"), format!("write `{bare}`")));
    }
    // `application/json+problem`.
    if let Some((suffix @ ("json" | "xml"), rest)) = subtype.split_once('+').filter(|(_, rest)| is_word(rest)) {
        let meant = format!("{kind}/{rest}+{suffix}");
        // In documents of others it is what their servers send.
        if !SUFFIXES.contains(&rest) && mode == Mode::Strict {
            let message = format!("`+{suffix}` stands at the end of a media type, and `{text}` begins with it");
            return Some((message, format!("did you mean `{meant}`?")));
        }
    }
    if !is_word(kind) || !is_word(subtype) || subtype.ends_with('+') || (kind == "*" && subtype != "*") {
        // `application/problem json`, `application/json/`.
        let meant = essence.trim_matches('/').replace(' ', "+");
        let is_sound = meant.split_once('/').is_some_and(|(kind, subtype)| is_word(kind) && is_word(subtype));
        if KNOWN.contains(&meant.as_str()) || (is_sound && meant.ends_with("+json") && kind != "*") {
            return Some((none(), format!("did you mean `{meant}`?")));
        }
        // `application/json, charset=utf-8`.
        let apart = essence.split_once([',', ' ']).map(|(first, rest)| (first, rest.trim_matches([',', ' '])));
        if let Some((first, rest)) = apart.filter(|(first, rest)| KNOWN.contains(first) && is_parameter(rest)) {
            return Some((none(), format!("write `{first}; {rest}`")));
        }
        return Some((none(), "write a type, a slash and a subtype, as in `application/json`".to_owned()));
    }
    // What programs call so in names of files; the keys of `content` say what servers send.
    if let Some((_, best)) = FILE_NAMES.iter().find(|(name, _)| !at_key && mode == Mode::Strict && *name == essence) {
        return Some((format!("no media type `{text}` is registered"), format!("did you mean `{best}`?")));
    }
    if let Some(parameter) = parts.find(|parameter| !is_parameter(parameter)) {
        let help = if KNOWN.contains(&parameter) {
            format!("write a comma between media types: `{essence}, {parameter}`")
        } else {
            "write `name=value` behind the semicolon, as in `text/plain; charset=utf-8`".to_owned()
        };
        return Some((format!("`{parameter}` is no parameter of a media type"), help));
    }
    // Behind the semicolon.
    let has_boundary = |parameter: &str| parameter.trim().to_ascii_lowercase().starts_with("boundary=");
    if kind == "multipart" && at_key && text.split(';').skip(1).any(has_boundary) {
        let message = format!("`{text}` has a boundary, and each body of parts is sent with one of its own");
        return Some((message, format!("write `{essence}`")));
    }
    nearly_known(text, &essence, (kind, subtype))
}

/// Several media types in place of one.
fn several_at_once(text: &str, essence: &str, at_key: bool) -> Option<(String, String)> {
    let several: Vec<&str> = essence.split([',', ' ', '|']).filter(|one| !one.is_empty()).collect();
    if several.len() < 2 || !several.iter().all(|one| KNOWN.contains(one)) {
        return None;
    }
    let help = match at_key {
        true => format!("write a key for each: `{}`", several.join("`, `")),
        false => format!("write a comma between them: `{}`", several.join(", ")),
    };
    Some((format!("`{text}` names {} media types at once", several.len()), help))
}

/// Media types that no other type has the subtype of.
const OF_ONE_TYPE: [&str; 3] = ["multipart/form-data", "application/octet-stream", "text/event-stream"];

/// A registered media type that was meant by one that is none.
fn nearly_known(text: &str, essence: &str, (kind, subtype): (&str, &str)) -> Option<(String, String)> {
    let meant = |best: String| (format!("`{text}` is nearly `{best}`"), format!("did you mean `{best}`?"));
    if KNOWN.contains(&essence) || kind == "*" || subtype == "*" {
        return None;
    }
    // The subtype tells which: no other type has it.
    if let Some(best) = OF_ONE_TYPE.iter().find(|best| best.split_once('/').is_some_and(|(_, known)| known == subtype))
    {
        return Some(meant((*best).to_owned()));
    }
    if kind == "multipart" && (subtype == "form" || (subtype.contains("form") && subtype.contains("data"))) {
        return Some(meant("multipart/form-data".to_owned()));
    }
    if subtype.contains("form") && subtype.contains("encoded") {
        return Some(meant(FORM.to_owned()));
    }
    if !TYPES.contains(&kind) && !kind.starts_with("x-") {
        let help = match suggest(essence, KNOWN.iter().copied()).or_else(|| suggest(kind, TYPES.iter().copied())) {
            Some(best) => format!("did you mean `{best}`?"),
            // `plain/text`.
            None if KNOWN.contains(&format!("{subtype}/{kind}").as_str()) => {
                format!("did you mean `{subtype}/{kind}`?")
            }
            None => with_subtype(subtype),
        };
        return Some((format!("`{text}` is no media type: there is no type `{kind}`"), help));
    }
    if let Some(best) = structured(essence) {
        return Some(meant(best.to_owned()));
    }
    if let Some((base, suffix)) = subtype.rsplit_once('+') {
        let near = SUFFIXES.iter().find(|known| nearly(suffix, known)).filter(|_| !SUFFIXES.contains(&suffix))?;
        return Some(meant(format!("{kind}/{base}+{near}")));
    }
    // What is not registered may be anything, also what is spelt like something that is.
    if subtype.starts_with("x-") && !nearly(subtype, "x-www-form-urlencoded") {
        return None;
    }
    let of_kind =
        |known: &&&str| known.split_once('/').filter(|(known, _)| *known == kind).map(|(_, known)| known.to_owned());
    // Two letters exchanged are likelier than one that is another.
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    let exchanged = KNOWN.iter().find(|known| of_kind(known).is_some_and(|known| letters(&known) == letters(subtype)));
    let near =
        exchanged.or_else(|| KNOWN.iter().find(|known| of_kind(known).is_some_and(|known| nearly(subtype, &known))));
    near.map(|best| meant((*best).to_owned()))
}

/// The media type of these that another is but for a sign, or without what stands behind its `+`.
fn structured(essence: &str) -> Option<&'static str> {
    let bare = |text: &str| text.replace(['-', '+', '_', '.'], "");
    let is_meant = |known: &&&str| {
        let base =
            known.split_once('+').map(|(base, _)| base).filter(|base| base.len() > "application/vnd.api".len() - 4);
        bare(known) == bare(essence) || base.is_some_and(|base| base == essence)
    };
    STRUCTURED.iter().find(is_meant).copied().filter(|known| !STRUCTURED.contains(&essence) && *known != essence)
}

/// What was meant by a text without a slash.
fn without_slash(essence: &str) -> String {
    let spelled = essence.replacen(['-', '.', '_', '\\', ' '], "/", 1);
    match KNOWN.iter().find(|known| **known == spelled) {
        Some(best) => format!("did you mean `{best}`?"),
        None => with_subtype(essence),
    }
}

/// The known media type of a subtype, as help.
fn with_subtype(subtype: &str) -> String {
    let known = |known: &&&str| known.split_once('/').is_some_and(|(_, known)| known == subtype);
    match KNOWN.iter().find(known) {
        Some(best) => format!("did you mean `{best}`?"),
        None => "write a type, a slash and a subtype, as in `application/json`".to_owned(),
    }
}

fn is_word(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(letter)
}

fn is_parameter(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, value)| {
        let quoted = value.len() > 1 && value.starts_with('"') && value.ends_with('"');
        is_word(name) && (quoted || is_word(value))
    })
}

/// Whether a subtype may be a misspelt one: a letter in a short one, two or three in a long one.
fn nearly(word: &str, known: &str) -> bool {
    let limit = (known.len() / 4).clamp(1, 3);
    word.len().abs_diff(known.len()) <= limit && strsim::damerau_levenshtein(word, known) <= limit
}

/// XML has no types here: a body that has no other form is text.
fn xml(document: &Document, diagnostics: &mut Diagnostics) {
    for operation in document.operations.iter().chain(&document.webhooks) {
        let bodies = operation.body.iter().map(|body| &body.content);
        let replies = operation.responses.iter().map(|(_, response)| &response.content);
        for content in bodies.chain(replies) {
            let typed = content.iter().any(|media| media.name.contains("json") || media.name.contains('*'));
            let xml = content.iter().find(|media| is_xml(media) && media.schema.is_some());
            if let Some(media) = xml.filter(|_| !typed) {
                diagnostics
                    .warning(codes::UNSUPPORTED, media.at, format!("`{}` is sent and read as text", media.name))
                    .at_key()
                    .subject("XML bodies, which are text")
                    .help("describe the body as JSON too where the server speaks it");
            }
        }
    }
}

fn is_xml(media: &MediaType) -> bool {
    let essence = media.name.split(';').next().unwrap_or_default().trim();
    essence.ends_with("/xml") || essence.ends_with("+xml")
}
