//! A line of `api.txt` taken apart: what it is about, and what it says of it.

use clientwright::emit::{ApiLine, Usage};
use clientwright::source::{Location, Node, Sources, Underline};

/// A line, with where it comes from as far as that is known.
#[derive(Clone, Debug)]
pub struct Line {
    /// The whole line.
    pub text: String,
    /// How the line is written, where it is compared under a new name.
    pub written: Option<String>,
    /// File and line of the description.
    pub place: Option<String>,
    /// The words of the description about it.
    pub docs: Option<String>,
    /// Where values of it travel; unknown for lines of a file.
    pub usage: Option<Usage>,
}

impl Line {
    /// A line of a file.
    #[must_use]
    pub fn of_file(text: &str) -> Self {
        Self { text: text.to_owned(), written: None, place: None, docs: None, usage: None }
    }

    /// A line of a description.
    #[must_use]
    pub fn of_description(line: ApiLine, sources: &Sources) -> Self {
        let at = of_the_whole(&line, sources).or_else(|| of_a_fact(&line, sources)).unwrap_or(line.at);
        let span = sources.span(at, Underline::Key);
        let (row, _) = sources.line_column(span.file, span.range.start);
        let place = Some(format!("{}:{row}", sources.path(at)));
        Self { text: line.text, written: None, place, docs: Some(line.docs), usage: Some(line.usage) }
    }

    /// What the line is about and what it says: `struct A.b` and `?: String`.
    #[must_use]
    pub fn parts(&self) -> (&str, &str) {
        parts(&self.text)
    }
}

/// Where the description says what is said of the whole.
fn of_the_whole(line: &ApiLine, sources: &Sources) -> Option<Location> {
    const KEYS: [(&str, &str); 4] = [
        ("description", "info"),
        ("client security", "security"),
        ("client success member", "x-success-member"),
        ("server also", "servers"),
    ];
    let (key, _) = parts(&line.text);
    let (_, member) = KEYS.iter().find(|(beginning, _)| key.starts_with(beginning))?;
    Some(sources.node(line.at).get(member)?.location())
}

/// The keys that say facts, where these have other names.
const KEYS_OF_FACTS: &[(&str, &[&str])] = &[
    ("accept", &["responses"]),
    ("success", &["responses"]),
    ("server", &["servers"]),
    ("permission", &["x-permissions"]),
    ("alias", &["x-aliases"]),
    ("idempotent", &["x-idempotent"]),
    ("sunset", &["x-sunset"]),
    ("stability", &["x-stability-level"]),
    ("advised", &["x-advised"]),
    ("secret", &["x-secret", "format"]),
    ("env", &["x-env"]),
    ("template", &["url"]),
    ("tag", &["discriminator"]),
    ("value", &["enum"]),
    ("replies", &["readOnly"]),
    ("requests", &["writeOnly"]),
    ("closed", &["additionalProperties"]),
];

/// The key that says a fact, of the item or of its schema: `maxLength`, `items.maxLength`.
fn of_a_fact(line: &ApiLine, sources: &Sources) -> Option<Location> {
    let word = fact(parts(&line.text).0)?.split([' ', ':']).next()?;
    let item = sources.node(line.at);
    let known = KEYS_OF_FACTS.iter().find(|(fact, _)| *fact == word).map(|(_, keys)| *keys);
    let keys = known.map_or_else(|| vec![word], <[&str]>::to_vec);
    let schema = item.get("schema");
    let on = |key: &&str| {
        let way = |start| key.split('.').try_fold(start, |node: Node<'_>, key| node.get(key));
        way(item).or_else(|| way(schema?))
    };
    keys.iter().find_map(on).map(|node| node.location())
}

/// Facts of which an item can have several: what they say belongs to what they are about.
const SEVERAL: &[&str] = &["value", "permission", "alias"];

/// See [`Line::parts`].
fn parts(text: &str) -> (&str, &str) {
    let mut quoted = false;
    let mut escaped = false;
    let bytes = text.as_bytes();
    let ends = |at: usize| {
        let rest = &text[at..];
        rest.starts_with(": ")
            || rest.starts_with(" = ")
            || rest.starts_with('(')
            || rest.starts_with(" (")
            || rest.starts_with(" -> ")
            || rest.starts_with("?: ")
            || rest.starts_with("?null: ")
    };
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if !quoted && text.is_char_boundary(at) && ends(at) => {
                let (key, value) = text.split_at(at);
                let fact = key.rsplit_once('@').map(|(_, fact)| fact);
                let is_whole = fact.is_some_and(|fact| SEVERAL.contains(&fact)) || key == "server also";
                return if is_whole { (text, "") } else { (key, value) };
            }
            _ => {}
        }
    }
    (text, "")
}

/// The item that a key belongs to: that of a fact, or the type of a member.
#[must_use]
pub fn owner(key: &str) -> Option<&str> {
    if let Some(at) = fact_at(key) {
        return Some(&key[..at]);
    }
    let (kind, path) = key.split_once(' ')?;
    let end = match kind {
        "struct" | "multipart" if path.ends_with("::new") => path.len() - "::new".len(),
        "struct" | "multipart" | "header" => path.rfind('.')?,
        "enum" | "union" => path.rfind("::")?,
        _ => return None,
    };
    Some(&key[..kind.len() + 1 + end])
}

/// The operation that a header of replies or a callback belongs to: `header books::get.x_left` and `operation books.get`.
#[must_use]
pub fn operation_of(key: &str) -> Option<String> {
    let (kind, path) = key.split_once(' ')?;
    let module = match kind {
        "header" => path.split('.').next()?,
        "callback" => path.split(' ').next()?,
        _ => return None,
    };
    Some(format!("operation {}", module.replace("::", ".")))
}

/// The fact that a key is about, without what the item is.
#[must_use]
pub fn fact(key: &str) -> Option<&str> {
    fact_at(key).map(|at| &key[at + 1..])
}

/// The last `@` outside quotes.
fn fact_at(key: &str) -> Option<usize> {
    let mut quoted = false;
    let mut found = None;
    for (at, letter) in key.char_indices() {
        match letter {
            '"' if !key[..at].ends_with('\\') => quoted = !quoted,
            '@' if !quoted => found = Some(at),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{fact, owner, parts};

    #[test]
    fn lines_are_taken_apart() {
        let cases = [
            ("struct types::A", "struct types::A", "", None, None),
            (
                "struct types::A.b?: String = \"B: c\"",
                "struct types::A.b",
                "?: String = \"B: c\"",
                Some("struct types::A"),
                None,
            ),
            ("struct types::A::new(a, b)", "struct types::A::new", "(a, b)", Some("struct types::A"), None),
            (
                "struct types::A.b@default: \"x\"",
                "struct types::A.b@default",
                ": \"x\"",
                Some("struct types::A.b"),
                Some("default"),
            ),
            ("enum types::E::V = \"v\"", "enum types::E::V", " = \"v\"", Some("enum types::E"), None),
            ("operation a.b: GET /x/@me (c: i64) -> ()", "operation a.b", ": GET /x/@me (c: i64) -> ()", None, None),
            (
                "operation a.b@permission: \"p\"",
                "operation a.b@permission: \"p\"",
                "",
                Some("operation a.b"),
                Some("permission: \"p\""),
            ),
            (
                "operation a.b@path \"x@y: z\": kept by the client",
                "operation a.b@path \"x@y: z\"",
                ": kept by the client",
                Some("operation a.b"),
                Some("path \"x@y: z\""),
            ),
        ];
        for (line, key, value, of, what) in cases {
            assert_eq!(parts(line), (key, value), "{line}");
            assert_eq!(owner(key), of, "{line}");
            assert_eq!(fact(key), what, "{line}");
        }
    }
}
