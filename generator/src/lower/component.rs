//! Which schemas are components, and what each is called: by its key, by the component that only refers to it, else by
//! the pointer or the file that leads to it.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Component as PathPart, Path};

use crate::ir::{Case, Collision, Scope};
use crate::lower::place::LONGEST_NAME;
use crate::openapi::{Document, SchemaId};
use crate::source::{Location, Sources};

/// A schema that becomes a module of `types`.
pub(crate) struct Named<'d> {
    pub schema: SchemaId,
    /// What its name is made of.
    pub wire: String,
    /// `x-rust-name`, its own or that of the component that gives it its name.
    pub chosen: Option<&'d str>,
    at: Location,
    /// Whether it is a key of the `components` of a file.
    keyed: bool,
}

/// All of them.
pub(crate) struct Components<'d> {
    pub named: Vec<Named<'d>>,
    /// Components that only give another one its name, with the position of that one.
    pub aliases: Vec<(SchemaId, u32)>,
    /// Names that came out alike in two files.
    pub collisions: Vec<Collision>,
}

/// The components of a document, and what else `others` and references lead to.
pub(crate) fn components<'d>(document: &'d Document, sources: &Sources, others: &[SchemaId]) -> Components<'d> {
    let mut found = Components { named: Vec::new(), aliases: Vec::new(), collisions: Vec::new() };
    let mut position: HashMap<SchemaId, u32> = HashMap::new();
    let named_by = named_by_aliases(document, sources);
    let keyed: HashSet<SchemaId> = document.components.iter().map(|component| component.schema).collect();
    for component in &document.components {
        let Some((target, _)) = named_by.get(&component.schema) else {
            let at = document.schema(component.schema).at;
            let chosen = document.schema(component.schema).rust_name.as_deref();
            let one = Named { schema: component.schema, wire: component.name.clone(), chosen, at, keyed: true };
            found.add(one, &mut position);
            continue;
        };
        if !keyed.contains(target) {
            let own = |id: SchemaId| document.schema(id).rust_name.as_deref();
            let chosen = own(component.schema).or_else(|| own(*target));
            let (wire, at) = (component.name.clone(), document.schema(component.schema).at);
            found.add(Named { schema: *target, wire, chosen, at, keyed: true }, &mut position);
        }
    }
    let targets = document.schemas.iter().filter_map(|schema| schema.reference);
    for schema in targets.chain(others.iter().copied()) {
        let at = document.schema(schema).at;
        let chosen = document.schema(schema).rust_name.as_deref();
        if !position.contains_key(&schema) && !named_by.contains_key(&schema) {
            let wire = name_of_place(&sources.pointer(at), stem(sources, at));
            found.add(Named { schema, wire, chosen, at, keyed: false }, &mut position);
        }
    }
    found.aliases = named_by.iter().filter_map(|(alias, (target, _))| Some((*alias, *position.get(target)?))).collect();
    found.tell_files_apart(sources);
    found
}

impl<'d> Components<'d> {
    fn add(&mut self, one: Named<'d>, position: &mut HashMap<SchemaId, u32>) {
        // Two names for one schema: the first keeps it.
        if let Entry::Vacant(entry) = position.entry(one.schema) {
            entry.insert(self.named.len() as u32);
            self.named.push(one);
        }
    }

    /// Of names that come out alike in several files, that of the file nearest to the root document stays. The others
    /// say in front where they are from: by the file's name, or by a folder where files are called alike.
    fn tell_files_apart(&mut self, sources: &Sources) {
        if sources.paths().nth(1).is_none() {
            return;
        }
        let root = folders(sources, Location::default());
        for whole in [false, true] {
            let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (index, one) in self.named.iter().enumerate() {
                alike.entry(ident(one.chosen.unwrap_or(&one.wire))).or_default().push(index);
            }
            for (ident_of_all, mut group) in alike.into_iter().filter(|(_, group)| group.len() > 1) {
                let rank = |index: usize| {
                    let one = &self.named[index];
                    let parts = parts_from(&root, sources, one.at);
                    (one.chosen.is_none(), one.at.file() != 0, !one.keyed, parts.len(), parts, one.at.node())
                };
                group.sort_by_cached_key(|index| rank(*index));
                let Some((keeper, others)) = group.split_first() else { continue };
                let (winner, kept) = (self.winner(*keeper), parts_from(&root, sources, self.named[*keeper].at));
                for index in others {
                    let one = &self.named[*index];
                    let parts = parts_from(&root, sources, one.at);
                    if one.at.file() == winner.1.file() || one.chosen.is_some() {
                        continue;
                    }
                    let front = if whole { parts.join(" ") } else { first_difference(&parts, &kept) };
                    let (loser, wire) = ((one.wire.clone(), one.at), format!("{front} {}", one.wire));
                    let instead = ident(&wire);
                    self.named[*index].wire = wire;
                    let ident = ident_of_all.clone();
                    self.collisions.push(Collision { ident, loser, winner: winner.clone(), instead });
                }
            }
        }
    }

    fn winner(&self, index: usize) -> (String, Location) {
        (self.named[index].wire.clone(), self.named[index].at)
    }
}

/// Components that are nothing but a reference to what has no key of its own, or the same key in another file; with the
/// schema that they lead to and the name that they give it. Of several the one that is called like the place gives the
/// name, else the one that sorts first.
fn named_by_aliases(document: &Document, sources: &Sources) -> HashMap<SchemaId, (SchemaId, String)> {
    let keys: HashMap<SchemaId, &str> =
        document.components.iter().map(|component| (component.schema, component.name.as_str())).collect();
    let mut names: BTreeMap<SchemaId, Vec<(bool, &str, SchemaId)>> = BTreeMap::new();
    for component in &document.components {
        let Some(target) = end_of_references(document, component.schema, &keys) else { continue };
        let at = document.schema(target).at;
        let own = match keys.get(&target) {
            Some(key) if ident(key) != ident(&component.name) => continue,
            Some(key) => (*key).to_owned(),
            None => name_of_place(&sources.pointer(at), stem(sources, at)),
        };
        let differs = ident(&own) != ident(&component.name);
        names.entry(target).or_default().push((differs, &component.name, component.schema));
    }
    let mut found = HashMap::new();
    for (target, mut aliases) in names {
        aliases.sort();
        let same_key = |(differs, _, _): &(bool, &str, SchemaId)| keys.contains_key(&target) && !differs;
        let count = aliases.iter().filter(|alias| same_key(alias)).count().max(1);
        for (_, name, alias) in aliases.into_iter().take(count) {
            found.insert(alias, (target, name.to_owned()));
        }
    }
    found
}

/// Where a component leads that is a reference and nothing else; `None` for one that says something itself.
fn end_of_references(document: &Document, start: SchemaId, keys: &HashMap<SchemaId, &str>) -> Option<SchemaId> {
    let mut id = start;
    // Circles were cut when the document was read.
    while let Some(next) = document.schema(id).reference {
        let schema = document.schema(id);
        let documented = schema.description.is_some() || schema.title.is_some() || schema.deprecated || schema.nullable;
        if documented || schema.target(document) != Some(next) {
            break;
        }
        id = next;
        if keys.contains_key(&id) {
            break;
        }
    }
    (id != start).then_some(id)
}

/// A name as the type that it becomes.
fn ident(wire: &str) -> String {
    Scope::alone(Case::Pascal, wire)
}

/// The parts of the path of a location's file, the file without its extension last.
fn folders(sources: &Sources, at: Location) -> Vec<String> {
    let path = Path::new(sources.path(at)).with_extension("");
    let parts = path.components().map(|part| match part {
        PathPart::ParentDir => String::new(),
        part => part.as_os_str().to_string_lossy().into_owned(),
    });
    parts.collect()
}

/// As [`folders`], without what the folder of the root document has in front as well.
fn parts_from(root: &[String], sources: &Sources, at: Location) -> Vec<String> {
    let parts = folders(sources, at);
    let folder = root.split_last().map_or(&[][..], |(_, folder)| folder);
    let shared = parts.iter().zip(folder).take_while(|(one, other)| one == other).count();
    // One empty part for each folder that the path goes up.
    let up = folder.iter().skip(shared).map(|_| String::new());
    up.chain(parts.into_iter().skip(shared)).collect()
}

fn stem(sources: &Sources, at: Location) -> String {
    folders(sources, at).pop().unwrap_or_default()
}

/// The innermost part of a path that differs from that of another.
fn first_difference(parts: &[String], kept: &[String]) -> String {
    let mut others = kept.iter().rev();
    let found = parts.iter().rev().find(|part| others.next() != Some(*part) && !part.is_empty());
    found.or(parts.last()).cloned().unwrap_or_default()
}

/// A component's name for a schema that only a pointer names: its words, without those that every pointer has. The file
/// comes first where it holds nothing but that schema. Of a long name the innermost words are left.
fn name_of_place(pointer: &str, stem: String) -> String {
    const EMPTY: [&str; 13] = [
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "application/json",
        "responses",
        "parameters",
        "headers",
        "requestBodies",
        "$defs",
        "definitions",
    ];
    const INSIDE_A_SCHEMA: [&str; 6] =
        ["/properties/", "/items", "/allOf/", "/oneOf/", "/anyOf/", "/additionalProperties"];
    let segments: Vec<String> = pointer.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
    let words: Vec<&str> =
        segments.iter().map(String::as_str).filter(|part| !part.is_empty() && !EMPTY.contains(part)).collect();
    let mut words = &words[..];
    while let [_, inner @ ..] = words
        && !inner.is_empty()
        && ident(&words.join(" ")).len() > LONGEST_NAME
    {
        words = inner;
    }
    let mut name = words.join(" ");
    if name.is_empty() || INSIDE_A_SCHEMA.iter().any(|start| pointer.starts_with(start)) {
        name = format!("{stem} {name}").trim_end().to_owned();
    }
    for (kind, suffix) in [
        ("/components/responses/", " response"),
        ("/components/requestBodies/", " body"),
        ("/components/parameters/", " parameter"),
        ("/components/headers/", " header"),
    ] {
        if pointer.starts_with(kind) {
            name.push_str(suffix);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, Mode};

    /// The names of a description's components, sorted, each with the place that it is for.
    fn names(files: &[(&str, &str)]) -> Vec<String> {
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_texts(files.iter().copied(), &mut diagnostics);
        let document = crate::openapi::read(&sources, &mut diagnostics).expect("it is a description");
        let found = components(&document, &sources, &[]);
        let mut names: Vec<String> = found
            .named
            .iter()
            .map(|one| (ident(&one.wire), document.schema(one.schema).at))
            .map(|(name, at)| format!("{name} {}#{}", sources.path(at), sources.pointer(at)))
            .collect();
        names.sort();
        names
    }

    fn root(inside: &str) -> String {
        format!("openapi: 3.1.0\ninfo: {{title: a, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{inside}")
    }

    /// What the references of a component `Z` lead to, in each order of them.
    #[track_caller]
    fn check(references: &[&str], others: &[(&str, &str)], expected: &[&str]) {
        let member = |reference: &&str| format!("a{}: {{$ref: '{reference}'}}", reference.len());
        let mut turned = references.to_vec();
        for _ in references {
            turned.rotate_left(1);
            for list in [turned.clone(), turned.iter().rev().copied().collect()] {
                let properties: Vec<String> = list.iter().map(member).collect();
                let text = root(&format!("    Z: {{type: object, properties: {{{}}}}}\n", properties.join(", ")));
                let mut files = vec![("api/a.yaml", text.as_str())];
                files.extend(others);
                let mut found = names(&files);
                found.retain(|name| !name.starts_with("Z "));
                assert_eq!(found, expected, "{list:?}");
            }
        }
    }

    #[test]
    fn files_name_their_schemas_whatever_the_order() {
        let schema = "{type: object, properties: {p: {type: string}}}";
        let parts = format!("{{$defs: {{Part: {schema}}}, Other: {schema}, properties: {{q: {schema}}}}}");
        check(&["user.yaml"], &[("api/user.yaml", schema)], &["User api/user.yaml#"]);
        check(&["./m/../user.yaml#"], &[("api/user.yaml", schema)], &["User api/user.yaml#"]);
        check(&["order-line.v2.yaml"], &[("api/order-line.v2.yaml", schema)], &["OrderLineV2 api/order-line.v2.yaml#"]);
        check(
            &["a/user.yaml", "bb/user.yaml"],
            &[("api/a/user.yaml", schema), ("api/bb/user.yaml", schema)],
            &["BbUser api/bb/user.yaml#", "User api/a/user.yaml#"],
        );
        check(
            &["user.yaml", "bb/user.yaml", "ccc/user.yaml"],
            &[("api/user.yaml", schema), ("api/bb/user.yaml", schema), ("api/ccc/user.yaml", schema)],
            &["BbUser api/bb/user.yaml#", "CccUser api/ccc/user.yaml#", "User api/user.yaml#"],
        );
        check(
            &["../user.yaml", "user.yaml"],
            &[("user.yaml", schema), ("api/user.yaml", schema)],
            &["User api/user.yaml#", "UserUser user.yaml#"],
        );
        check(
            &["a/x/user.yaml", "bb/x/user.yaml"],
            &[("api/a/x/user.yaml", schema), ("api/bb/x/user.yaml", schema)],
            &["BbUser api/bb/x/user.yaml#", "User api/a/x/user.yaml#"],
        );
        check(
            &["a/user.yaml", "bb/y/user.yaml", "ccc/y/user.yaml"],
            &[("api/a/user.yaml", schema), ("api/bb/y/user.yaml", schema), ("api/ccc/y/user.yaml", schema)],
            &["CccYUserYUser api/ccc/y/user.yaml#", "User api/a/user.yaml#", "YUser api/bb/y/user.yaml#"],
        );
        let long = format!("{}: {{properties: {{actions: {{allOf: [{schema}]}}}}}}", "Orchestration".repeat(4));
        check(
            &[&format!("defs.yaml#/{}/properties/actions/allOf/0", "Orchestration".repeat(4))],
            &[("api/defs.yaml", &long)],
            &[&format!("ActionsAllOf0 api/defs.yaml#/{}/properties/actions/allOf/0", "Orchestration".repeat(4))],
        );
        check(
            &["defs.yaml#/$defs/Part", "defs.yaml#/Other", "defs.yaml#/properties/q"],
            &[("api/defs.yaml", &parts)],
            &["DefsQ api/defs.yaml#/properties/q", "Other api/defs.yaml#/Other", "Part api/defs.yaml#/$defs/Part"],
        );
        check(
            &["a.yaml#/components/schemas/Z", "bb.yaml#/Other", "ccc.yaml#/Other"],
            &[("api/bb.yaml", &parts), ("api/ccc.yaml", &parts)],
            &["CccOther api/ccc.yaml#/Other", "Other api/bb.yaml#/Other"],
        );
    }

    #[test]
    fn a_component_that_only_refers_gives_its_name() {
        let files = |inside: &str| {
            let root = root(inside);
            let schema = "{type: object, properties: {p: {type: string}}}";
            let keyed = format!("components: {{schemas: {{Pet: {schema}}}}}");
            let found = names(&[("a.yaml", &root), ("user.yaml", schema), ("pets.yaml", &keyed)]);
            found.join(", ")
        };
        assert_eq!(files("    U: {$ref: user.yaml}"), "U user.yaml#");
        assert_eq!(
            files("    U: {$ref: user.yaml}\n    T: {$ref: user.yaml}"),
            "T user.yaml#, U a.yaml#/components/schemas/U"
        );
        assert_eq!(
            files("    User: {$ref: user.yaml}\n    T: {$ref: user.yaml}"),
            "T a.yaml#/components/schemas/T, User user.yaml#"
        );
        assert_eq!(
            files("    U: {$ref: '#/components/schemas/V'}\n    V: {$ref: user.yaml}"),
            "U a.yaml#/components/schemas/U, V user.yaml#"
        );
        assert_eq!(
            files("    Pet: {$ref: 'pets.yaml#/components/schemas/Pet'}"),
            "Pet pets.yaml#/components/schemas/Pet"
        );
        assert_eq!(
            files("    U: {$ref: user.yaml, description: Its own.}"),
            "U a.yaml#/components/schemas/U, User user.yaml#"
        );
    }
}
