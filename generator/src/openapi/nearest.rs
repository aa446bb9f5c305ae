//! What a reference that leads nowhere was meant to lead to.

use rustc_hash::FxHashMap;

use super::components::kind;
use super::reader::Reader;
use crate::diagnostic::{is_of_groups, may_be_shown};
use crate::source::{Location, Node, Sources};

/// Something that has a name and can be referred to.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    /// The group of `components` that holds its like.
    group: &'static str,
    name: &'a str,
    pub at: Location,
}

/// Everything that can be referred to by name, by that name in small letters.
pub(super) type Targets<'a> = FxHashMap<String, Vec<Target<'a>>>;

/// All components, paths and definitions of all files.
fn targets(sources: &Sources) -> Targets<'_> {
    let mut targets = Targets::default();
    for root in sources.roots() {
        let mut add = |group, holder: Node<'_>| {
            for (name, at) in named(sources, holder) {
                targets.entry(name.to_lowercase()).or_default().push(Target { group, name, at });
            }
        };
        for (key, holder) in root.get("components").into_iter().flat_map(Node::entries) {
            if let Some((group, _)) = kind(key) {
                add(group, holder);
            }
            if key == "schemas" {
                inner_definitions(holder).into_iter().for_each(|inner| add("schemas", inner));
            }
        }
        for (key, group) in [("paths", "pathItems"), ("definitions", "schemas"), ("$defs", "schemas")] {
            let holder = root.get(key);
            holder.into_iter().for_each(|holder| add(group, holder));
            let inner = holder.into_iter().filter(|_| group == "schemas").flat_map(inner_definitions);
            inner.for_each(|inner| add("schemas", inner));
        }
        let groups = root.entries().filter(|_| is_of_groups(root));
        groups.filter_map(|(key, holder)| Some((kind(key)?.0, holder))).for_each(|(group, holder)| add(group, holder));
        // A file of parts that stand at its top, each under its name.
        let is_whole = ["openapi", "components", "paths"].iter().any(|key| root.get(key).is_some());
        let is_of_parts = !is_whole && !is_of_groups(root);
        for (name, entry) in root.entries().filter(|_| is_of_parts && may_be_shown(sources, root.location().file())) {
            if let (Some(group), Some((name, _))) =
                (looks_like(entry), sources.node(root.location()).entries().find(|(known, _)| *known == name))
            {
                targets.entry(name.to_lowercase()).or_default().push(Target { group, name, at: entry.location() });
            }
        }
    }
    targets
}

/// What the schemas of a group define for themselves.
fn inner_definitions(holder: Node<'_>) -> Vec<Node<'_>> {
    holder.entries().flat_map(|(_, schema)| DEFINITIONS.into_iter().filter_map(move |key| schema.get(key))).collect()
}

/// Where a schema defines others, in JSON Schema of today and of before.
const DEFINITIONS: [&str; 2] = ["$defs", "definitions"];

/// The group of components that an object is of, by what it says.
pub(super) fn looks_like(node: Node<'_>) -> Option<&'static str> {
    let has = |key: &str| node.get(key).is_some();
    match () {
        () if has("in") && has("name") => Some("parameters"),
        () if has("content") && has("description") && !has("required") => Some("responses"),
        () if has("content") => Some("requestBodies"),
        () if ["type", "properties", "allOf", "oneOf", "anyOf", "enum", "const"].iter().any(|key| has(key)) => {
            Some("schemas")
        }
        () => None,
    }
}

fn named<'s>(sources: &'s Sources, holder: Node<'_>) -> impl Iterator<Item = (&'s str, Location)> {
    sources.node(holder.location()).entries().map(|(name, node)| (name, node.location()))
}

/// What a reference may have been meant to lead to.
pub(super) struct Found {
    /// A reference to it.
    pub reference: String,
    /// Whether nothing else is as near.
    pub is_alone: bool,
}

/// What holds a reference and can't be what it leads to: a schema may hold itself in its members and items alone.
fn held_without_end(reference: Node<'_>) -> Vec<Location> {
    let mut around = Vec::new();
    for node in reference.ancestors() {
        if ["properties", "items", "additionalProperties", "prefixItems"].contains(&node.key()) {
            break;
        }
        around.push(node.location());
    }
    around
}

impl<'a> Reader<'a, '_> {
    /// The thing of a kind whose name is that at the end of a reference, or nearly so, and a reference to it.
    pub fn nearest(&mut self, from: Location, text: &str, wanted: Option<&str>, exact: bool) -> Option<Found> {
        let sources = self.sources;
        let around = held_without_end(sources.node(from));
        let targets = self.targets.take().unwrap_or_else(|| targets(sources));
        let found = names(text).into_iter().find_map(|name| {
            let fits = |target: &&Target<'_>| {
                wanted.is_none_or(|wanted| target.group == wanted) && !around.contains(&target.at)
            };
            let known = targets.get(&name.to_lowercase()).filter(|alike| alike.iter().any(|target| fits(&target)));
            let (alike, is_alone) = known.map(|alike| (alike, true)).or_else(|| {
                if exact {
                    return None;
                }
                let names = targets.iter().filter(|(_, alike)| alike.iter().any(|target| fits(&target)));
                let mut names: Vec<&str> = names.map(|(name, _)| name.as_str()).collect();
                names.sort_unstable();
                let lower = name.to_lowercase();
                let mut begun = names.iter().copied().filter(|known| lower.len() > 2 && known.starts_with(&lower));
                let begun = begun.next().filter(|_| begun.next().is_none());
                let ends = |known: &&str| known.ends_with(&lower) && ends_with_word(&targets, known, lower.len());
                let mut ended = names.iter().copied().filter(|known| lower.len() > 2 && ends(known));
                let ended = ended.next().filter(|_| ended.next().is_none());
                match self.diagnostics.nearest(name, names) {
                    Some(near) => Some((targets.get(near.name)?, near.is_alone)),
                    // The only one that begins or ends so.
                    None => Some((targets.get(begun.or(ended)?)?, false)),
                }
            })?;
            // A file may be missing, whatever is called like it.
            let is_certain = text.contains('#') || !text.contains(&format!("{name}."));
            let is_alone = is_alone && is_certain && alike.iter().filter(fits).count() == 1;
            let references = alike.iter().filter(fits).map(|target| (*target, sources.reference(from, target.at)));
            let written = text.to_lowercase();
            references
                .min_by_key(|(target, reference)| {
                    (target.name != name, strsim::damerau_levenshtein(&written, &reference.to_lowercase()))
                })
                .filter(|(_, reference)| reference != text)
                .map(|(_, reference)| Found { reference, is_alone })
        });
        self.targets = Some(targets);
        found
    }
}

/// Whether the end of a name, of so many letters, is a word of its own: `Patch` of `WorkPatch`.
fn ends_with_word(targets: &Targets<'_>, lower: &str, length: usize) -> bool {
    targets.get(lower).into_iter().flatten().any(|target| {
        let begin = target.name.len().checked_sub(length);
        let parts = begin.and_then(|begin| target.name.split_at_checked(begin));
        parts.is_some_and(|(before, word)| word.starts_with(char::is_uppercase) || before.ends_with(['_', '-', '.']))
    })
}

/// The names that a reference may end in: `Pet` of `#/components/schemas/Pet`, of `schemas.Pet` and of `Pet`.
fn names(text: &str) -> Vec<&str> {
    let last = text.rsplit(['/', '#', '\\']).find(|part| !part.is_empty()).unwrap_or_default();
    let extension = last.ends_with(".yaml") || last.ends_with(".yml") || last.ends_with(".json");
    // `Pet` of `schemas.yaml:Pet`.
    let behind_colon = last.rsplit_once(':').map(|(_, name)| name);
    let inner = last.rsplit('.').next().filter(|inner| *inner != last && !extension);
    // `Pet` of `./schemas/Pet.yaml`, too.
    let stem = last.rsplit_once('.').map(|(stem, _)| stem).filter(|_| extension);
    let bare = last.trim_end_matches("%20").trim();
    [Some(last), behind_colon, inner, stem, Some(bare)].into_iter().flatten().filter(|name| !name.is_empty()).collect()
}
