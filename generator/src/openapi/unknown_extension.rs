//! What is said about an extension that means nothing in its object: what it was meant to be, or whose it may be.

use super::keys::Keys;
use super::unknown::is_ignored;
use crate::diagnostic::{Diagnostics, Mode, Near, Position, codes, nearest};
use crate::source::{Node, Underline};

/// The extensions that mean something here.
const EXTENSIONS: &[&str] = &[
    "x-advised",
    "x-aliases",
    "x-content-type-without-body",
    "x-enum-descriptions",
    "x-enum-values",
    "x-enum-varnames",
    "x-enumNames",
    "x-env",
    "x-idempotent",
    "x-ignore",
    "x-ms-enum",
    "x-nullable",
    "x-paging",
    "x-permissions",
    "x-result",
    "x-rust-name",
    "x-rust-names",
    "x-scopes",
    "x-secret",
    "x-stability-level",
    "x-success-member",
    "x-sunset",
    "x-webhook-signature",
];

/// Those of them whose words others have for things of their own: in the documents of others they, and what is near to
/// them, are nobody's slip.
const WORDS_OF_OTHERS: &[&str] = &[
    "x-aliases",
    "x-enum-descriptions",
    "x-enum-values",
    "x-enum-varnames",
    "x-enumNames",
    "x-env",
    "x-ms-enum",
    "x-nullable",
    "x-permissions",
    "x-result",
    "x-scopes",
    "x-secret",
    "x-sunset",
];

/// Reports an extension that means nothing in an object, unless it belongs to somebody else.
pub(super) fn report(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) {
    let key = node.key();
    if key == "x-ignore" {
        if node.as_str().is_none_or(str::is_empty) {
            diagnostics
                .finding(codes::EXTENSION, node.location(), "`x-ignore` needs the reason why the rest is ignored")
                .help("write the reason as text, as in `x-ignore: only the web console reads it`");
        }
        return;
    }
    let is_of_others = |own: &str| diagnostics.mode() == Mode::Lenient && WORDS_OF_OTHERS.contains(&own);
    if is_of_others(key) {
        return;
    }
    if EXTENSIONS.contains(&key) {
        let help = match known_without_x(kind, key) {
            Some(own) => format!("did you mean `{own}`?"),
            None => "move it to where it belongs, or remove it".to_owned(),
        };
        diagnostics
            .finding(codes::EXTENSION, node.location(), format!("`{key}` has no meaning in {}", kind.kind))
            .at_key()
            .subject(format!("`{key}` in {}", kind.kind))
            .help(help);
    } else if let Some(own) = near_extension(kind, key).filter(|own| !is_of_others(own.name)) {
        let name = own.name;
        let mut report = diagnostics.finding(codes::EXTENSION, node.location(), format!("`{key}` is nearly `{name}`"));
        report.at_key().subject(format!("`{key}`")).help(format!("did you mean `{name}`?"));
        if own.is_alone {
            report.fix(Position::Node(node.location(), Underline::Key), name);
        }
    } else if diagnostics.mode() == Mode::Strict && !is_ignored(owner) {
        // Others' documents are full of what other programs read.
        diagnostics
            .finding(codes::FOREIGN_EXTENSION, node.location(), format!("`{key}` means nothing in {}", kind.kind))
            .at_key()
            .subject(format!("`{key}` in {}", kind.kind))
            .help(match called_otherwise(kind, key).or_else(|| known_without_x(kind, key)) {
                Some(own) => {
                    format!("did you mean `{own}`? If another program reads it, say so with `x-ignore: <reason>`")
                }
                None => "remove it; if another program reads it, say so with `x-ignore: <reason>` beside it".to_owned(),
            });
    }
}

/// The extension that a key is a slip of. One that means something here is more likely than others.
fn near_extension(kind: &Keys, key: &str) -> Option<Near<'static>> {
    let alike = |own: &&str| own.len().abs_diff(key.len()) <= 2 && strsim::damerau_levenshtein(own, key) <= 2;
    let alike = || EXTENSIONS.iter().copied().filter(alike);
    nearest(key, alike().filter(|own| kind.known.contains(own))).or_else(|| nearest(key, alike()))
}

/// The extension of this object that begins as a key does, as `x-paging` and `x-pagination` do: another word for it.
fn called_otherwise(kind: &Keys, key: &str) -> Option<&'static str> {
    let begin = |own: &str| own.bytes().zip(key.bytes()).take_while(|(one, other)| one == other).count();
    let shorter = |own: &str| own.strip_prefix(key).is_some_and(|rest| rest.starts_with('-')) && key.len() > 4;
    let first = |name: &str| name.split('-').nth(1).map(str::to_owned).filter(|word| word.len() > 4);
    let same = |own: &str| first(own).is_some() && first(own) == first(key);
    let is_alike = |own: &str| begin(own) * 3 >= own.len() * 2 || shorter(own) || same(own);
    let mut alike = EXTENSIONS.iter().copied().filter(|own| kind.known.contains(own) && is_alike(own));
    alike.next().filter(|_| alike.next().is_none())
}

/// The key of OpenAPI that a key with `x-` before it may have been meant to be.
fn known_without_x(kind: &Keys, key: &str) -> Option<&'static str> {
    let bare = key.strip_prefix("x-")?;
    kind.known.iter().copied().find(|known| *known == bare)
}
