//! The `components` of every file, whether something refers to them or not.

use super::heading_missing::other_group;
use super::keys;
use super::model::{Component, Document, Referable};
use super::place_kind::with_article;
use super::reader::{Aside, Reader};
use super::reference::LEFT_OUT;
use crate::diagnostic::{About, Mode, codes, suggest};
use crate::source::{Location, Node};

impl<'a> Reader<'a, '_> {
    pub fn components(&mut self, document: &mut Document) {
        let sources = self.sources;
        for (index, root) in sources.roots().enumerate() {
            match root.get("components").filter(|node| index == 0 || self.are_components(root, *node)) {
                Some(components) => {
                    let known = document.referables.len();
                    self.components_of(components, document);
                    if index > 0 {
                        self.part_of_description(root, document);
                    }
                    if index > 0 && is_whole(root) {
                        // What this description leaves may be what that one is for.
                        document.referables.truncate(known);
                    }
                }
                None if index > 0 => self.misspelt_components(root),
                None => {}
            }
        }
    }

    /// A file whose `components` are misspelt is one of parts all the same.
    fn misspelt_components(&mut self, root: Node<'a>) {
        for (key, value) in root.entries().filter(|(_, value)| has_groups(*value)) {
            if suggest(key, ["components"]).is_some() {
                self.unknown(&keys::FILE, root, value);
            }
        }
    }

    /// A file that holds parts for others: what it has beside them, and paths that nobody refers to, unless it is a
    /// description of its own, which has them for itself.
    fn part_of_description(&mut self, root: Node<'a>, document: &mut Document) {
        for (key, value) in root.entries() {
            if key == "paths" && !is_whole(root) {
                let kind = "path";
                for (name, item) in value.entries() {
                    document.referables.push(Referable { kind, name: name.to_owned(), at: item.location() });
                    if !self.referenced.contains(&item.location()) {
                        self.set_aside(Aside::CallbackPath(item));
                    }
                }
            } else if !keys::FILE.known.contains(&key) && !self.is_of_another_use(root, value) {
                self.unknown(&keys::FILE, root, value);
            }
        }
    }

    /// Whether what is called `components` is that, and not one of the entries of a file that others refer to by their
    /// names: examples, for one.
    fn are_components(&self, root: Node<'a>, components: Node<'a>) -> bool {
        has_groups(components) || !root.entries().any(|(_, entry)| self.referenced.contains(&entry.location()))
    }

    /// Whether a file is used for this entry, too: it is a description of its own, or something refers to the entry.
    fn is_of_another_use(&self, root: Node<'a>, entry: Node<'a>) -> bool {
        let is_inside = |at: &Location| {
            let at = self.sources.node(*at);
            at.is_within(entry.location())
        };
        let is_misspelt = || suggest(entry.key(), keys::FILE.known.iter().copied()).is_some();
        is_whole(root) && keys::ROOT.known.contains(&entry.key())
            || (self.astray.contains(&root.location().file()) && !is_misspelt())
            || self.referenced.iter().any(is_inside)
    }

    fn components_of(&mut self, node: Node<'a>, document: &mut Document) {
        // The group whose key is missing, up to the next key.
        let mut lacking = None;
        for (key, group) in self.members(node, LEFT_OUT) {
            let Some((_, kind)) = kind(key) else {
                if !self.lacks_group((node, group), None, &mut lacking) {
                    self.unknown(&keys::COMPONENTS, node, group);
                }
                continue;
            };
            lacking = None;
            let unnamed = self.unnamed(key, group);
            for (name, value) in self.members(group, LEFT_OUT).into_iter().skip(unnamed) {
                // Vendors put extensions here; a schema may well be called so.
                if name.starts_with("x-") && !value.is_mapping() {
                    continue;
                }
                if self.is_extension_astray(name, value, "components") {
                    continue;
                }
                if self.is_group_inside(node, value) || self.lacks_group((node, value), Some(key), &mut lacking) {
                    continue;
                }
                if keys_of(key)
                    .filter(|_| !NAMED.contains(&key))
                    .is_some_and(|keys| self.is_key_astray(keys, value, &several(kind)))
                {
                    continue;
                }
                self.name_of_component(kind, name, value);
                document.referables.push(Referable { kind, name: name.to_owned(), at: value.location() });
                if key == "schemas" {
                    let component =
                        Component { name: name.to_owned(), at: value.location(), schema: self.schema_id(value) };
                    document.components.push(component);
                }
                self.component(key, name, value, document);
            }
        }
    }

    /// How many keys of an entry stand first in a group, without its name above them; told of the first.
    fn unnamed(&mut self, key: &str, group: Node<'a>) -> usize {
        let Some(keys) = keys_of(key).filter(|_| self.diagnostics.mode() == Mode::Strict) else { return 0 };
        let is_key = |entry: &Node<'_>| keys.known.contains(&entry.key());
        let own: Vec<Node<'a>> = group.entries().map(|(_, entry)| entry).take_while(is_key).collect();
        let is_value = |entry: &Node<'_>| entry.as_str().is_some() || entry.is_sequence();
        let (Some(first), true) = (own.first(), own.len() > 1 && own.iter().any(is_value)) else { return 0 };
        let (_, one) = kind(key).unwrap_or_default();
        self.diagnostics
            .finding(
                codes::UNKNOWN_KEY,
                first.location(),
                format!("`{}` is a key of {}, and no name stands above it", first.key(), with_article(key)),
            )
            .at_key()
            .help(format!("write the name of the {one} above it"))
            .about(About::Unnamed);
        own.len()
    }

    /// Whether an entry of a group is another group, which lies too deep; reported then.
    fn is_group_inside(&mut self, components: Node<'a>, entry: Node<'a>) -> bool {
        let (Some((name, _)), Some(above)) = (kind(entry.key()), entry.parent()) else { return false };
        let holds_entries = entry.entries().next().is_some_and(|(_, one)| one.is_mapping() || one.is_null());
        let is_own = entry.entries().any(|(key, _)| keys::SCHEMA.known.contains(&key));
        if components.get(name).is_some() || !holds_entries || is_own {
            return false;
        }
        let message = format!("`{name}` is a key of `components`, and stands in `{}`", above.key());
        self.diagnostics
            .finding(codes::UNKNOWN_KEY, entry.location(), message)
            .at_key()
            .help(format!("indent it and what belongs to it like `{}`", above.key()))
            .need(components.location(), name);
        true
    }

    /// Whether an entry is of a group whose key is missing above it; told of the first, which stands in `of`.
    fn lacks_group(
        &mut self,
        (components, entry): (Node<'a>, Node<'a>),
        of: Option<&str>,
        lacking: &mut Option<&'static str>,
    ) -> bool {
        if self.diagnostics.mode() == Mode::Lenient
            || (of.is_none() && suggest(entry.key(), GROUPS.iter().map(|one| one.0)).is_some())
        {
            return false;
        }
        let known = of.map(|of| keys_of(of).map_or(&[][..], |keys| keys.known));
        let found = other_group(entry, of, known).filter(|group| lacking.is_some() || components.get(group).is_none());
        let Some(group) = found else { return false };
        if lacking.replace(group) != Some(group) {
            let among = of.unwrap_or("components");
            let message = format!("`{}` is none of `{among}`: it is one of `{group}`", entry.key());
            self.diagnostics
                .finding(codes::UNKNOWN_KEY, entry.location(), message)
                .at_key()
                .help(format!("write `{group}:` above it"))
                .need(components.location(), group);
        }
        true
    }

    fn name_of_component(&mut self, kind: &str, name: &str, node: Node<'a>) {
        let fits = |letter: char| letter.is_alphanumeric() || "._-".contains(letter);
        if name.is_empty() || !name.chars().all(fits) {
            let mut report = self.diagnostics.finding(
                codes::INVALID_VALUE,
                node.location(),
                format!("no {kind} can be called `{name}`"),
            );
            report
                .at_key()
                .subject("names of components with other letters")
                .help("use letters, digits, `.`, `-` and `_`, and no blanks");
            // A requirement has its name as a key: it may well be right.
            if let Some(group) = node.parent().filter(|_| kind == "security scheme") {
                report.need(group.location(), name.chars().filter(|letter| fits(*letter)).collect::<String>());
            }
        }
    }

    fn component(&mut self, group: &str, name: &str, node: Node<'a>, document: &mut Document) {
        match group {
            "responses" => drop(self.response(node)),
            "parameters" => drop(self.parameter(node)),
            "examples" => drop(self.example(node)),
            "requestBodies" => drop(self.body(node)),
            "headers" => self.set_aside(Aside::Header(node)),
            "links" => self.link(node),
            "callbacks" => drop(self.callback(name, node)),
            "pathItems" => self.set_aside(Aside::CallbackPath(node)),
            "mediaTypes" => drop(self.media_type(name, node)),
            "securitySchemes" => {
                if let Some(scheme) = self.security_scheme(node) {
                    document.security_schemes.entry(name.to_owned()).or_insert(scheme);
                }
            }
            _ => {}
        }
    }
}

/// Whether a file is a description of its own.
fn is_whole(root: Node<'_>) -> bool {
    root.get("openapi").is_some() && root.get("info").is_some()
}

/// Whether an object has groups of components.
fn has_groups(node: Node<'_>) -> bool {
    node.entries().any(|(key, _)| kind(key).is_some())
}

/// The groups of components, and what each holds, in words.
const GROUPS: &[(&str, &str)] = &[
    ("schemas", "schema"),
    ("responses", "response"),
    ("parameters", "parameter"),
    ("examples", "example"),
    ("requestBodies", "request body"),
    ("headers", "header"),
    ("securitySchemes", "security scheme"),
    ("links", "link"),
    ("callbacks", "callback"),
    ("pathItems", "path"),
    ("mediaTypes", "media type"),
];

/// A group of components, and what it holds.
pub(super) fn kind(group: &str) -> Option<(&'static str, &'static str)> {
    GROUPS.iter().find(|(name, _)| *name == group).copied()
}

/// A kind of component in the plural.
fn several(kind: &str) -> String {
    kind.strip_suffix('y').map_or_else(|| format!("{kind}s"), |begin| format!("{begin}ies"))
}

/// Groups of which an entry may be called like a key of its entries.
const NAMED: [&str; 4] = ["examples", "links", "pathItems", "mediaTypes"];

/// The keys of what a group of components holds.
fn keys_of(group: &str) -> Option<&'static keys::Keys> {
    Some(match group {
        "schemas" => &keys::SCHEMA,
        "responses" => &keys::RESPONSE,
        "parameters" => &keys::PARAMETER,
        "requestBodies" => &keys::REQUEST_BODY,
        "headers" => &keys::HEADER,
        "securitySchemes" => &keys::SECURITY_SCHEME,
        "examples" => &keys::EXAMPLE,
        "links" => &keys::LINK,
        "pathItems" => &keys::PATH_ITEM,
        "mediaTypes" => &keys::MEDIA_TYPE,
        _ => return None,
    })
}
