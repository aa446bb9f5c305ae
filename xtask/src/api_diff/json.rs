//! Whether two types of Rust are the same JSON: what their lines say of them, whatever they are called.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};
use std::ops::Bound;

use super::compare::Lines;
use super::items::parts;
use super::line::Line;
use super::rules::{self, Rule};
use super::signature::split;

/// The old lines and the new ones.
#[derive(Clone, Copy)]
pub(super) struct Around<'l> {
    pub old: &'l Lines<'l>,
    pub new: &'l Lines<'l>,
}

/// A variant of a union: the values of the member that tells it apart, and its type.
type Variant<'l> = (Vec<&'l str>, &'l str);

/// What a type is on the wire.
enum Kind<'l> {
    /// One of the kinds of JSON that have no parts.
    Plain(&'static str),
    List(&'l str),
    Map(&'l str),
    Places(Vec<&'l str>),
    /// Members by their names on the wire: the mark, and the type.
    Object(BTreeMap<&'l str, (&'l str, &'l str)>),
    /// The values, and the kind that they are of.
    Values(&'static str, Vec<&'l str>),
    /// The member that tells variants apart, and the variants: their values of it, and their types.
    Union(Option<&'l str>, Vec<Variant<'l>>),
    /// Any JSON.
    Any,
    /// A type by hand.
    Unknown,
}

impl<'l> Around<'l> {
    /// Whether an old type and a new one are the same JSON. Types of one name are: their own lines tell what changed.
    pub(super) fn same_json(&self, old: &str, new: &str) -> bool {
        self.same(bare(old), bare(new), &mut HashSet::new())
    }

    /// The rule for another type: whether it is other JSON.
    pub(super) fn ty(&self, old: &str, new: &str) -> &'static Rule {
        if self.same_json(old, new) { &rules::TYPE } else { &rules::JSON_TYPE }
    }

    /// What another type of a value that is sent, of the same JSON, means for its values: whether there are less or more.
    pub(super) fn values(&self, old: &str, new: &str) -> Option<&'static Rule> {
        let (old, new) = (bare(old), bare(new));
        let loosened = |is_loosened| Some(if is_loosened { &rules::LOOSENED } else { &rules::TIGHTENED });
        match (kind(self.old, old), kind(self.new, new)) {
            _ if old == new => None,
            (Kind::Unknown, _) | (_, Kind::Unknown) => None,
            (_, Kind::Any) => loosened(true),
            (Kind::Any, _) => loosened(false),
            (Kind::List(old), Kind::List(new)) | (Kind::Map(old), Kind::Map(new)) => {
                match (may_be_null(old), may_be_null(new)) {
                    (false, true) => loosened(true),
                    (true, false) => loosened(false),
                    _ => self.values(old, new),
                }
            }
            (Kind::Plain(one), Kind::Values(other, _)) if one == other => loosened(false),
            (Kind::Values(one, _), Kind::Plain(other)) if one == other => loosened(true),
            // All formats are texts.
            (Kind::Plain("string"), Kind::Plain("string")) => loosened(new == "String"),
            (Kind::Plain("number"), Kind::Plain("number")) => loosened(holds(new, old)),
            _ => None,
        }
    }

    /// Whether another type of a value that is read holds values that the old one can't. Enums are open, and formats keep
    /// the text that they are read from.
    pub(super) fn is_widened(&self, old: &str, new: &str) -> bool {
        let (old, new) = (bare(old), bare(new));
        match (kind(self.old, old), kind(self.new, new)) {
            (Kind::Any | Kind::Unknown, _) | (_, Kind::Unknown) => false,
            (_, Kind::Any) => true,
            (Kind::List(old), Kind::List(new)) | (Kind::Map(old), Kind::Map(new)) => {
                (!may_be_null(old) && may_be_null(new)) || self.is_widened(old, new)
            }
            (Kind::Plain("number"), Kind::Plain("number")) => !holds(old, new),
            _ => false,
        }
    }

    /// Whether one type is a union that has all that the other one is, and more: the old one is less than the new one, or
    /// more.
    pub(super) fn branches(&self, old: &str, new: &str) -> Option<Ordering> {
        let (old, new) = (bare(old), bare(new));
        let has = |variants: &[Variant<'_>], ty: &str, is_old: bool| {
            let is_same =
                |variant: &str| if is_old { self.same_json(variant, ty) } else { self.same_json(ty, variant) };
            variants.iter().any(|(_, variant)| is_same(variant))
        };
        match (kind(self.old, old), kind(self.new, new)) {
            (Kind::List(old), Kind::List(new)) | (Kind::Map(old), Kind::Map(new)) => self.branches(old, new),
            (Kind::Union(_, variants), Kind::Union(_, others)) => {
                let is_less = variants.iter().all(|(_, old)| has(&others, old, false));
                let is_more = others.iter().all(|(_, new)| has(&variants, new, true));
                (is_less != is_more).then_some(if is_less { Ordering::Less } else { Ordering::Greater })
            }
            (Kind::Union(_, variants), _) => has(&variants, new, true).then_some(Ordering::Greater),
            (_, Kind::Union(_, others)) => has(&others, old, false).then_some(Ordering::Less),
            _ => None,
        }
    }

    /// Whether two definitions have at least half of their parts in common.
    pub(super) fn is_alike(&self, old: &str, new: &str) -> bool {
        let is_half = |old: Vec<&str>, new: Vec<&str>| {
            2 * old.iter().filter(|part| new.contains(part)).count() >= old.len().max(new.len())
        };
        match (kind(self.old, old), kind(self.new, new)) {
            (Kind::Object(old), Kind::Object(new)) => is_half(old.into_keys().collect(), new.into_keys().collect()),
            (Kind::Values(old, values), Kind::Values(new, others)) => old == new && is_half(values, others),
            (Kind::Union(_, variants), Kind::Union(_, others)) => {
                is_half(variants.iter().map(|of| of.1).collect(), others.iter().map(|of| of.1).collect())
            }
            _ => self.same_json(old, new),
        }
    }

    /// Whether one reply is a union that has all that the other one is; see `branches`.
    pub(super) fn branches_of_reply(&self, old: &str, new: &str) -> Option<Ordering> {
        let (old, new) = (whole(old), whole(new));
        let forms = (form(old), form(new));
        let is_one = !old.contains(" or ") && !new.contains(" or ");
        (is_one && forms.0.0 == forms.1.0).then(|| self.branches(forms.0.1, forms.1.1)).flatten()
    }

    /// Whether bodies of requests have the same forms, of the same JSON: `form A or text`.
    pub(super) fn same_body(&self, old: &str, new: &str) -> bool {
        let (old, new) = (alternatives(old), alternatives(new));
        old.len() == new.len() && old.iter().zip(&new).all(|(old, new)| self.same_form(old, new))
    }

    /// Whether replies are the same, whatever of them a call returns: `A (at /a of B)`, `200 A or 201 B`.
    pub(super) fn same_reply(&self, old: &str, new: &str) -> bool {
        self.same_body(whole(old), whole(new))
    }

    fn same_form(&self, old: &str, new: &str) -> bool {
        let (old, new) = (form(old), form(new));
        old.0 == new.0 && self.same_json(old.1, new.1)
    }

    /// `asked` has the types that are being compared: those that contain one another are the same unless something else
    /// in them differs.
    fn same<'t>(&self, old: &'t str, new: &'t str, asked: &mut HashSet<(&'t str, &'t str)>) -> bool
    where
        'l: 't,
    {
        if old == new || !asked.insert((old, new)) {
            return true;
        }
        let mut same = |old: &'t str, new: &'t str| self.same(bare(old), bare(new), asked);
        match (kind(self.old, old), kind(self.new, new)) {
            (Kind::Unknown | Kind::Any, _) | (_, Kind::Unknown | Kind::Any) => true,
            (Kind::Plain(old), Kind::Plain(new))
            | (Kind::Plain(old), Kind::Values(new, _))
            | (Kind::Values(old, _), Kind::Plain(new)) => old == new,
            (Kind::List(old), Kind::List(new)) | (Kind::Map(old), Kind::Map(new)) => same(old, new),
            (Kind::Places(old), Kind::Places(new)) => {
                old.len() == new.len() && old.iter().zip(&new).all(|(old, new)| same(old, new))
            }
            (Kind::Object(old), Kind::Object(new)) => {
                old.keys().eq(new.keys())
                    && old.values().zip(new.values()).all(|(old, new)| old.0 == new.0 && same(old.1, new.1))
            }
            (Kind::Values(old, values), Kind::Values(new, others)) => old == new && values == others,
            (Kind::Union(old, variants), Kind::Union(new, others)) => {
                old == new
                    && variants.len() == others.len()
                    && variants.iter().zip(&others).all(|(old, new)| old.0 == new.0 && same(old.1, new.1))
            }
            _ => false,
        }
    }
}

fn alternatives(forms: &str) -> Vec<&str> {
    forms.split(" or ").collect()
}

/// How a value is written, and its type: `201 text/plain` and `[A]`. Types have spaces in brackets alone.
fn form(text: &str) -> (&str, &str) {
    let end = text.find(['(', '[', '{']).unwrap_or(text.len());
    text[..end].rfind(' ').map_or(("", text), |at| (&text[..at], &text[at + 1..]))
}

/// The whole of a reply of which a call returns a part.
fn whole(reply: &str) -> &str {
    let whole = reply.split_once(" (at ").and_then(|(_, rest)| rest.split_once(" of "));
    whole.and_then(|(_, whole)| whole.strip_suffix(')')).unwrap_or(reply)
}

/// A type without what stands around it in a line, and without null, of which the marks of members tell.
fn bare(ty: &str) -> &str {
    let ty = ty.trim_start_matches([' ', '=', ':']).trim();
    let ty = ty.strip_suffix("|null").unwrap_or(ty);
    // `(T)` is what a variant has; a tuple has several.
    match ty.strip_prefix('(').and_then(|ty| ty.strip_suffix(')')) {
        Some(inner) if split(inner).len() == 1 => inner,
        _ => ty,
    }
}

/// Whether a type in a list or a map takes null.
fn may_be_null(ty: &str) -> bool {
    ty.ends_with("|null")
}

fn kind<'l>(lines: &'l Lines<'l>, ty: &'l str) -> Kind<'l> {
    let is_number = |rest: &str| ["8", "16", "32", "64"].contains(&rest);
    let inner = |open, close| ty.strip_prefix(open).and_then(|ty: &str| ty.strip_suffix(close));
    match ty {
        "Value" => Kind::Any,
        "bool" => Kind::Plain("boolean"),
        "null" => Kind::Plain("null"),
        "()" | "text" | "bytes" | "stream" => Kind::Plain("no JSON"),
        _ if is_text(ty) => Kind::Plain("string"),
        _ if ty.strip_prefix(['i', 'u', 'f']).is_some_and(is_number) => Kind::Plain("number"),
        _ => match (inner('[', ']'), inner('{', '}'), inner('(', ')')) {
            (Some(inner), _, _) => Kind::List(inner),
            (_, Some(inner), _) => Kind::Map(inner),
            (_, _, Some(inner)) => Kind::Places(split(inner)),
            _ => named(lines, ty),
        },
    }
}

/// Whether a type is a text, of whatever format.
pub(super) fn is_text(ty: &str) -> bool {
    let formats = ["DateTime", "Date", "Time", "Duration", "Uuid", "Uri", "Base64", "Base64Url", "Decimal"];
    ty == "String" || formats.contains(&ty)
}

/// Whether one type of numbers holds all values of another.
fn holds(ty: &str, other: &str) -> bool {
    let is_unsigned = |ty: &str| ty.starts_with('u');
    let bits = |ty: &str| ty[1..].parse::<u8>().unwrap_or_default();
    match (ty.starts_with('f'), other.starts_with('f')) {
        (true, _) => true,
        (false, true) => false,
        _ if is_unsigned(ty) => is_unsigned(other) && bits(ty) >= bits(other),
        // The sign takes a bit.
        _ => bits(ty) >= bits(other) + u8::from(is_unsigned(other)),
    }
}

/// What the lines of a definition say. Components lie in `types`, which their names leave out.
fn named<'l>(lines: &'l Lines<'l>, name: &str) -> Kind<'l> {
    let paths = [format!("types::{name}"), name.to_owned()];
    paths.iter().find_map(|path| definition(lines, path)).unwrap_or(Kind::Unknown)
}

fn definition<'l>(lines: &'l Lines<'l>, path: &str) -> Option<Kind<'l>> {
    let value = |kind: &str| lines.get(format!("{kind} {path}").as_str()).map(|line| line.parts().1);
    if let Some(target) = value("type") {
        return Some(kind(lines, bare(target)));
    }
    if let Some(inner) = value("struct") {
        return Some(if inner.is_empty() {
            object(lines, &format!("struct {path}."))
        } else {
            kind(lines, bare(inner))
        });
    }
    if value("multipart").is_some() {
        return Some(object(lines, &format!("multipart {path}.")));
    }
    if let Some(of) = value("enum") {
        let values = below(lines, &format!("enum {path}::")).into_iter();
        let base = if of == ": i64" { "number" } else { "string" };
        let mut values: Vec<&str> = values.map(|(_, value)| value.trim_start_matches(" = ")).collect();
        values.sort_unstable();
        return Some(Kind::Values(base, values));
    }
    value("union").map(|_| union(lines, path))
}

fn object<'l>(lines: &'l Lines<'l>, prefix: &str) -> Kind<'l> {
    let members = below(lines, prefix).into_iter().map(|(name, value)| {
        let (mark, ty, wire) = parts(value);
        (if wire.is_empty() { name } else { wire.trim_matches('"') }, (mark, ty))
    });
    Kind::Object(members.collect())
}

fn union<'l>(lines: &'l Lines<'l>, path: &str) -> Kind<'l> {
    let tag = lines.get(format!("union {path}@tag").as_str()).map(|line| line.parts().1);
    let variant = |(name, ty)| {
        let prefix = format!("union {path}::{name}@value");
        let values = starting(lines, &prefix).map(|(key, _)| &key[prefix.len()..]);
        (values.collect::<Vec<_>>(), ty)
    };
    let mut variants: Vec<_> = below(lines, &format!("union {path}::")).into_iter().map(variant).collect();
    variants.sort_unstable();
    Kind::Union(tag, variants)
}

/// What belongs to a definition, without facts and constructors: the name, and what its line says.
fn below<'l>(lines: &'l Lines<'l>, prefix: &str) -> Vec<(&'l str, &'l str)> {
    let names = starting(lines, prefix).map(|(key, line)| (&key[prefix.len()..], line.parts().1));
    names.filter(|(name, _)| !name.contains(['@', ':', ' '])).collect()
}

fn starting<'l, 'p>(
    lines: &'l Lines<'l>,
    prefix: &'p str,
) -> impl Iterator<Item = (&'l &'l str, &'l &'l Line)> + use<'l, 'p> {
    lines
        .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
        .take_while(move |(key, _)| key.starts_with(prefix))
}
