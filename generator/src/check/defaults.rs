//! Defaults, listed values and examples fit their schemas.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::dialect::Dialect;
use super::example::{Mismatch, validate};
use super::example_uses::ExampleUses;
use super::fault::Fault;
use super::faulty::faulty;
use super::misspelt_property::{self, Weighed};
use super::refusal::Refusal;
use super::unknown_members::{Unknown, unknown_member};
use super::value_meant::value_meant;
use super::view::{has_property, member, operations, target};
use crate::diagnostic::{About, Code, Diagnostic, Diagnostics, Mode, Position, codes};
use crate::openapi::{Document, Schema, SchemaId};
use crate::source::{Location, Node, Sources, without_space};

/// Validators follow schemas by recursion, as deep as those lie in one another: they get a stack that is deep enough.
const STACK_BYTES: usize = 256 << 20;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // What makes no sense as a schema can't be asked.
    if diagnostics.iter().any(|found| found.code.number == codes::CYCLIC_ALL_OF.number) {
        return;
    }
    // A constant, or the value of an enum, may be such a tag.
    let of_values = |found: &Diagnostic| match found.place {
        Position::Node(at, _) if found.code.number == codes::INVALID_VALUE.number => {
            let node = sources.node(at);
            node.key() == "const" || node.parent().is_some_and(|list| list.key() == "enum")
        }
        _ => false,
    };
    let of_tags = |found: &Diagnostic| found.code.number == codes::DISCRIMINATOR.number || of_values(found);
    let of_required = diagnostics.iter().filter(|found| found.code.number == codes::REQUIRED_UNKNOWN.number);
    let misnamed = of_required.filter_map(|found| match (&found.need, &found.place) {
        (Some(need), _) => Some(need.name.clone()),
        (None, Position::Node(at, _)) => sources.node(*at).as_str().map(str::to_owned),
        _ => None,
    });
    let misnamed: HashSet<String> = misnamed.collect();
    let faulty = (faulty(sources, diagnostics), diagnostics.iter().any(of_tags), misnamed);
    let found = std::thread::scope(|scope| {
        let mut own = Diagnostics::new(diagnostics.mode());
        let work = move || {
            values(document, sources, faulty, &mut own);
            own
        };
        let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work);
        thread.ok().and_then(|thread| thread.join().ok())
    });
    diagnostics.extend(found.unwrap_or_default());
}

fn values(
    document: &Document,
    sources: &Sources,
    (faulty, tags_are_faulty, misnamed): (HashSet<Location>, bool, HashSet<String>),
    diagnostics: &mut Diagnostics,
) {
    let strict = diagnostics.mode() == Mode::Strict;
    let (dialect, parts) = (Dialect::new(document, sources), parts_of_others(document));
    let tags = document.schemas.iter().filter_map(|one| Some(one.discriminator.as_ref()?.property.as_str())).collect();
    let mut check = Check {
        document,
        sources,
        dialect,
        faulty,
        tags_are_faulty,
        parts,
        tags,
        misnamed,
        weighed: Weighed::default(),
        uses: ExampleUses::default(),
        unfit: Vec::new(),
        diagnostics,
    };
    let schemas = || document.schemas.iter().enumerate().map(|(index, schema)| (SchemaId(index as u32), schema));
    // First, since examples and defaults are among the listed values.
    for (id, schema) in schemas().filter(|_| strict) {
        check.listed(id, schema);
    }
    for (id, schema) in schemas() {
        if let Some(default) = &schema.default {
            let at = member(sources, schema.at, &["default"]);
            check.compare(id, default, at, (codes::DEFAULT_MISMATCH, "default"));
        }
        // Others' examples are often wrong, and nothing is generated from them.
        if strict {
            for at in &schema.examples {
                check.compare(id, &sources.value(*at), *at, (codes::EXAMPLE_MISMATCH, "example"));
            }
        }
    }
    for (id, at) in document.examples.iter().copied().chain(of_headers(document, sources)).filter(|_| strict) {
        check.compare(id, &sources.value(at), at, (codes::EXAMPLE_MISMATCH, "example"));
    }
    check.report();
}

/// The examples of the headers of replies, with their schemas.
fn of_headers(document: &Document, sources: &Sources) -> Vec<(SchemaId, Location)> {
    let replies = operations(document).flat_map(|operation| &operation.responses);
    let headers = replies.flat_map(|(_, response)| &response.headers);
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    for header in headers.filter(|header| seen.insert(header.at)) {
        let (Some(schema), node) = (header.schema, target(sources, header.at)) else { continue };
        let named = node.get("examples").into_iter().flat_map(Node::entries);
        let named = named.filter_map(|(_, example)| target(sources, example.location()).get("value"));
        let examples = node.get("example").filter(|_| node.get("schema").is_some()).into_iter().chain(named);
        found.extend(examples.map(|example| (schema, example.location())));
    }
    found
}

/// Schemas of which others are made: what stands beside them describes the rest of their examples.
fn parts_of_others(document: &Document) -> HashSet<SchemaId> {
    let mut found = HashSet::new();
    for schema in &document.schemas {
        found.extend(&schema.all_of);
        if !schema.properties.is_empty() || !schema.all_of.is_empty() {
            found.extend(schema.one_of.iter().chain(&schema.any_of));
        }
    }
    found.extend(document.heirs.iter().map(|(base, _)| base));
    found
}

pub(super) struct Check<'d, 'r> {
    pub(super) document: &'d Document,
    pub(super) sources: &'d Sources,
    pub(super) dialect: Dialect<'d>,
    /// Schemas with a mistake that was reported: what does not fit them follows from it.
    pub(super) faulty: HashSet<Location>,
    /// Whether what tells variants apart has a mistake that was reported.
    tags_are_faulty: bool,
    parts: HashSet<SchemaId>,
    /// The members by which discriminators tell variants apart.
    tags: HashSet<&'d str>,
    /// Names that are required, and no property is called so.
    misnamed: HashSet<String>,
    /// Pairs of names of which it was asked which the description has elsewhere.
    weighed: Weighed,
    pub(super) uses: ExampleUses,
    /// Values that do not fit, with what they do not fit.
    unfit: Vec<Unfit>,
    pub(super) diagnostics: &'r mut Diagnostics,
}

/// A value that does not fit its schema.
pub(super) struct Unfit {
    pub(super) at: Location,
    what: (&'static Code, &'static str),
    pub(super) message: String,
    fault: Fault,
    schema: Location,
    /// That schema, where it is looked at as a whole.
    id: Option<SchemaId>,
    /// The schema that the whole value is held against, and where that value begins.
    pub(super) whole: Option<SchemaId>,
    pub(super) root: Location,
    /// The keyword that it does not fit, or the schema.
    keyword: Location,
    /// Whether the keyword alone says why.
    is_refusal: bool,
}

impl Check<'_, '_> {
    fn compare(&mut self, schema: SchemaId, value: &Value, at: Location, what: (&'static Code, &'static str)) {
        if let Err(mismatch) = validate(self.document, schema, value) {
            if self.is_wrong_reference((schema, at), &mismatch, what) {
                return;
            }
            return self.mismatch((schema, &mismatch), at, what);
        }
        if says_more(self.document.schema(schema)) {
            let refusals = self.dialect.refusals(schema, value);
            if !refusals.is_empty() {
                return refusals.iter().for_each(|refusal| self.refusal(refusal, at, what));
            }
        }
        if let Some(unknown) = unknown_member(self.document, schema, value).filter(|_| !self.parts.contains(&schema)) {
            self.unknown(&unknown, at, what);
        }
    }

    fn unknown(&mut self, unknown: &Unknown, at: Location, (code, what): (&'static Code, &'static str)) {
        let owner = self.document.schema(unknown.owner).at;
        if self.faulty.contains(&owner) || self.misnamed.contains(&unknown.name) {
            return;
        }
        let at = place(&unknown.path, at, self.sources);
        let near = self.diagnostics.suggest(&unknown.name, unknown.known.iter().map(String::as_str));
        if let Some(property) = near.and_then(|near| self.weighed.misspelt(self.document, unknown, near, self.sources))
            && self.diagnostics.mode() == Mode::Strict
        {
            self.misnamed.insert(unknown.name.clone());
            return misspelt_property::report(property, (&unknown.name, at), (code, what), self.diagnostics);
        }
        let help = match near {
            Some(best) => format!("did you mean `{best}`?"),
            None => match without_space(&unknown.name) {
                Some((name, value)) => format!("write `{name}: {value}`"),
                None => "describe it, or remove it here".to_owned(),
            },
        };
        self.diagnostics
            .finding(
                code,
                at,
                format!("this {what} has the member `{}`, which its schema does not describe", unknown.name),
            )
            .at_key()
            .key_label(owner, "the schema")
            .subject(format!("members of a {what} that no schema describes"))
            .help(help);
    }

    fn mismatch(
        &mut self,
        (whole, mismatch): (SchemaId, &Mismatch),
        at: Location,
        what: (&'static Code, &'static str),
    ) {
        let schema = self.document.schema(mismatch.schema).at;
        if self.faulty.contains(&self.document.schema(whole).at) {
            return;
        }
        let is_tag = |name: &str| self.tags.contains(name);
        let of_tag = matches!(mismatch.fault, Fault::NoVariant(_))
            || self.tags_are_faulty && mismatch.path.rsplit('/').next().is_some_and(is_tag);
        let by_tag = of_tag && self.tags_are_faulty;
        if self.faulty.contains(&schema) || by_tag {
            return;
        }
        let node = self.sources.node(schema);
        let keyword = mismatch.fault.keywords().iter().find_map(|keyword| node.get(keyword));
        let missing = match &mismatch.fault {
            Fault::Missing(name) => Some(name.as_str()),
            _ => None,
        };
        // Of several that are required the one that is missing.
        let named = |item: &Node<'_>| missing.is_some() && item.as_str() == missing;
        let keyword = keyword.map(|keyword| keyword.items().find(named).unwrap_or(keyword));
        let keyword = keyword.map_or(schema, Node::location);
        let (root, at) = (at, place(&mismatch.path, at, self.sources));
        if missing.is_some_and(|missing| self.misspelt(missing, mismatch.schema, at, what)) {
            return;
        }
        self.unfit.push(Unfit {
            at,
            what,
            message: mismatch.message.clone(),
            fault: mismatch.fault.clone(),
            schema,
            id: Some(mismatch.schema),
            whole: Some(whole),
            root,
            keyword,
            is_refusal: false,
        });
    }

    /// Whether a member that is missing is there under a name that is nearly the same, and described nowhere; reported then.
    fn misspelt(
        &mut self,
        missing: &str,
        schema: SchemaId,
        at: Location,
        (code, what): (&'static Code, &'static str),
    ) -> bool {
        // Of a reference it is told that it is none.
        if self.sources.node(at).get("$ref").is_some() {
            return false;
        }
        let members = self.sources.node(at).entries();
        let unknown = members.filter(|(name, _)| !has_property(self.document, schema, name));
        let unknown: Vec<(&str, Node<'_>)> = unknown.collect();
        let Some(near) = self.diagnostics.suggest(missing, unknown.iter().map(|(name, _)| *name)) else { return false };
        let Some((_, node)) = unknown.iter().find(|(name, _)| *name == near) else { return false };
        self.called_otherwise(*node, missing, (code, what), self.document.schema(schema).at);
        true
    }

    /// A member that is missing is there under another name.
    fn called_otherwise(
        &mut self,
        node: Node<'_>,
        missing: &str,
        (code, what): (&'static Code, &'static str),
        schema: Location,
    ) {
        let name = node.key();
        self.diagnostics
            .finding(code, node.location(), format!("this {what} has the member `{name}`, and lacks `{missing}`"))
            .at_key()
            .key_label(schema, "the schema")
            .subject(format!("members of a {what} that no schema describes"))
            .help(format!("did you mean `{missing}`?"));
    }

    /// The one member that no schema describes, and the one that is missing, where it fits the schema of that.
    fn only_other(&self, unfit: &Unfit) -> Option<(Location, String)> {
        let Fault::Missing(missing) = &unfit.fault else { return None };
        let id = unfit.id?;
        let (schema, node) = (self.document.schema(id), self.sources.node(unfit.at));
        let property = schema.properties.iter().find(|property| property.name == *missing)?;
        if schema.required.iter().filter(|(name, _)| node.get(name).is_none()).count() != 1 {
            return None;
        }
        // What the schema is a part of describes the rest.
        let part = |one: &SchemaId| *one == id || self.document.schema(*one).reference == Some(id);
        let ids = (0..).map(SchemaId).zip(&self.document.schemas);
        let wholes: Vec<SchemaId> =
            ids.filter(|(_, whole)| whole.all_of.iter().any(part)).map(|(whole, _)| whole).collect();
        let is_known = |name: &str| {
            has_property(self.document, id, name)
                || wholes.iter().any(|whole| has_property(self.document, *whole, name))
        };
        let mut unknown = node.entries().filter(|(name, _)| !is_known(name));
        let (Some((name, other)), None) = (unknown.next(), unknown.next()) else { return None };
        let fits = |schema| validate(self.document, schema, &other.value()).is_ok();
        // What is inside of it may be the whole.
        let is_other = name != "$ref" && fits(property.schema) && !fits(id);
        is_other.then(|| (other.location(), missing.to_owned()))
    }

    /// One example that does not fit is wrong itself; what several do not fit is.
    fn report(&mut self) {
        let mut places: HashMap<Location, HashSet<Location>> = HashMap::new();
        for unfit in &self.unfit {
            places.entry(unfit.keyword).or_default().insert(unfit.at);
        }
        let mut told = HashSet::new();
        let unfit = std::mem::take(&mut self.unfit);
        let strangers = self.wrong_schemas(&unfit);
        for unfit in unfit {
            if let Some(whole) = unfit.whole.filter(|whole| strangers.contains(whole)) {
                if told.insert(self.document.schema(whole).at) {
                    self.wrong_schema(whole, &unfit);
                }
                continue;
            }
            let (code, what) = unfit.what;
            let count = places.get(&unfit.keyword).map_or(0, HashSet::len);
            if count < 2
                && let Some((other, missing)) = self.only_other(&unfit)
            {
                let other = self.sources.node(other);
                self.called_otherwise(other, &missing, unfit.what, unfit.schema);
                continue;
            }
            if count < 2 || unfit.keyword == unfit.schema || self.diagnostics.mode() == Mode::Lenient {
                let (other, label) = match unfit.is_refusal {
                    true => (unfit.keyword, "what it does not fit"),
                    false => (unfit.schema, "the schema that it does not fit"),
                };
                let node = self.sources.node(unfit.at);
                let schema = (self.sources.node(unfit.schema), unfit.id);
                let cure = value_meant(self.document, node, schema, &unfit.fault);
                let message = format!("this {what} does not fit its schema: {}", unfit.message);
                let mut report = self.diagnostics.finding(code, unfit.at, message);
                report.key_label(other, label).subject(format!("a {what} that does not fit its schema"));
                report.maybe_help(cure);
                if matches!(unfit.fault, Fault::NoVariant(_)) {
                    report.about(About::TagUnknown);
                }
            } else if told.insert(unfit.keyword) {
                let message = format!("{count} values do not fit this: {}", unfit.message);
                let values = self.sources.node(unfit.keyword).items().filter_map(Node::as_str);
                let meant = self.sources.node(unfit.at).as_str().filter(|_| unfit.fault == Fault::Enum);
                let help = meant.and_then(|meant| Some((meant, self.diagnostics.suggest(meant, values)?)));
                let help = help.map(|(meant, listed)| format!("did you mean `{meant}` by `{listed}`?"));
                self.diagnostics
                    .finding(code, unfit.keyword, message)
                    .label(unfit.at, "the first of them")
                    .maybe_help(help);
            }
        }
    }

    fn refusal(&mut self, refusal: &Refusal, at: Location, what: (&'static Code, &'static str)) {
        if self.faulty.contains(&self.document.schema(refusal.schema).at) {
            return;
        }
        let at = place(&refusal.path, at, self.sources);
        let schema = self.document.schema(refusal.schema).at;
        let keyword = member(self.sources, schema, &[&refusal.keyword]);
        self.unfit.push(Unfit {
            at,
            what,
            message: refusal.message.clone(),
            fault: refusal.fault.clone(),
            schema,
            id: None,
            whole: None,
            root: at,
            keyword,
            is_refusal: true,
        });
    }
}

/// Whether a schema says something that [`validate`] does not look at.
fn says_more(schema: &Schema) -> bool {
    let bounds = &schema.bounds;
    bounds_values(schema)
        || bounds.unique_items
        || schema.not.is_some()
        || schema.reference.is_some()
        || schema.children().next().is_some()
}

/// Whether a schema bounds values beside listing them.
pub(super) fn bounds_values(schema: &Schema) -> bool {
    let bounds = &schema.bounds;
    let numbers = [&bounds.minimum, &bounds.maximum, &bounds.exclusive_minimum, &bounds.exclusive_maximum];
    schema.format.is_some()
        || bounds.pattern.is_some()
        || bounds.multiple_of.is_some()
        || numbers.iter().any(|number| number.is_some())
        || bounds.min_length.is_some()
        || bounds.max_length.is_some()
        || schema.not.is_some()
}

/// The node of the part of a value that does not fit.
fn place(path: &str, at: Location, sources: &Sources) -> Location {
    let mut node = sources.node(at);
    for token in path.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        match node.get(&key).or_else(|| node.item(key.parse().ok()?)) {
            Some(next) => node = next,
            None => break,
        }
    }
    node.location()
}
