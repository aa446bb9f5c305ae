//! Which parts of a document have a mistake, and what of the rest may follow from it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{About, Code, Diagnostic, Position, Severity, Stage, codes};
use crate::source::{Location, Node, Sources};

/// Parts of a document, each an entry of `components` or `paths`, that have a mistake.
pub(super) struct Causes<'s> {
    sources: &'s Sources,
    /// The parts with an error of an earlier stage than meaning.
    parts: FxHashSet<Location>,
    /// Those of them of which more is unknown than a schema.
    broken: FxHashSet<Location>,
    /// What each part refers to.
    leads_to: FxHashMap<Location, FxHashSet<Location>>,
    /// The parts that have an error or are made of one that has; and as that, without what is only made of a broken schema.
    reaching: FxHashSet<Location>,
    reaching_broken: FxHashSet<Location>,
    /// What parts with an error refer to.
    used: FxHashSet<Location>,
    /// Whether something is not where it should be: then nothing is known to be unused.
    lost: bool,
    /// What holds an error of meaning.
    doubtful: FxHashSet<Location>,
    /// Parts of a document that contradict themselves.
    contradicted: FxHashSet<Location>,
    /// Paths whose parameters have an error of meaning.
    parameters: FxHashSet<Location>,
    /// Where servers have an error.
    servers: FxHashSet<Location>,
}

/// Errors that change which parameters an operation has.
static OF_PARAMETERS: &[&Code] =
    &[codes::PATH_PARAMETER_MISSING, codes::PATH_PARAMETER_UNUSED, codes::DUPLICATE_PARAMETER, codes::HEADER_IGNORED];

impl<'s> Causes<'s> {
    pub fn of(list: &[Diagnostic], sources: &'s Sources) -> Causes<'s> {
        let mut causes = Causes {
            sources,
            parts: FxHashSet::default(),
            broken: FxHashSet::default(),
            leads_to: FxHashMap::default(),
            reaching: FxHashSet::default(),
            reaching_broken: FxHashSet::default(),
            used: FxHashSet::default(),
            lost: false,
            doubtful: FxHashSet::default(),
            contradicted: FxHashSet::default(),
            parameters: FxHashSet::default(),
            servers: FxHashSet::default(),
        };
        for one in list.iter().filter(|one| one.severity == Severity::Error) {
            causes.add(one);
        }
        if causes.lost && list.iter().any(|one| one.stage >= Stage::Meaning) {
            causes.walk();
        }
        causes.spread();
        causes
    }

    fn add(&mut self, one: &Diagnostic) {
        let at = place_of(&one.place);
        if one.stage < Stage::Meaning {
            self.lost = true;
            let part = at.map(|at| part(self.sources, at));
            self.parts.extend(part);
            let holder = one.need.as_ref().map(|need| self.sources.node(need.holder).key());
            // What is looked for among the schemas may be a parameter.
            let of_list = |at| self.sources.node(at).parent().and_then(Node::parent).map(Node::key);
            let is_parameter = at.and_then(of_list) == Some("parameters");
            if holder != Some("schemas") || one.stage != Stage::References || is_parameter {
                self.broken.extend(part);
            }
            return;
        }
        let Some(at) = at else { return };
        if is_one_of(one, &[codes::CONTRADICTION]) {
            self.contradicted.insert(part(self.sources, at));
        }
        if is_one_of(one, OF_PARAMETERS) {
            self.parameters.insert(part(self.sources, at));
        }
        if is_one_of(one, &[codes::SERVER_VARIABLE, codes::SERVER_URL]) {
            self.servers.insert(at);
        }
        if one.stage == Stage::Meaning && !is_one_of(one, &[codes::DEFAULT_MISMATCH, codes::EXAMPLE_MISMATCH]) {
            let mut node = Some(self.sources.node(at));
            while let Some(here) = node.filter(|node| !is_part(*node) && self.doubtful.insert(node.location())) {
                node = here.parent();
            }
            self.doubtful.extend(node.map(Node::location));
            // Of two that contradict each other either may be wrong.
            if is_one_of(one, &[codes::CONTRADICTION, codes::DISCRIMINATOR]) {
                let others = one.labels.iter().filter_map(|label| place_of(&label.place));
                self.doubtful.extend(others.map(|at| part(self.sources, at)));
            }
        }
    }

    /// Finds for each part those that it leads to.
    fn walk(&mut self) {
        for root in self.sources.roots() {
            let mut waiting = vec![(root, root.location())];
            while let Some((node, within)) = waiting.pop() {
                let reference = node.get("$ref").and_then(Node::as_str);
                let target = reference.and_then(|text| self.sources.resolve(node.location(), text).ok());
                if let Some(target) = target {
                    let leads_to = self.leads_to.entry(within).or_default();
                    leads_to.insert(part(self.sources, target));
                    // Who refers to a whole file is made of all that stands in it.
                    let target = self.sources.node(target);
                    let whole = target.entries().filter(|_| target.parent().is_none());
                    leads_to.extend(whole.map(|(_, child)| child.location()));
                }
                for child in node.entries().map(|(_, child)| child).chain(node.items()) {
                    let within = if is_part(child) { child.location() } else { within };
                    waiting.push((child, within));
                }
            }
        }
    }

    /// Whether a problem of meaning follows from an error.
    pub fn explain(&self, one: &Diagnostic) -> bool {
        if is_one_of(one, &[codes::DISCRIMINATOR]) && self.is_of_contradicted_variant(one) {
            return true;
        }
        let of_example = is_one_of(one, &[codes::EXAMPLE_MISMATCH, codes::DEFAULT_MISMATCH]);
        let labels = || one.labels.iter().filter_map(|label| place_of(&label.place));
        let schemas = || labels().chain(place_of(&one.place));
        if of_example && schemas().any(|schema| self.doubtful.contains(&schema)) {
            return true;
        }
        // A variant of which something is wrong is not found by its value.
        let is_of_variants = of_example && one.about == Some(About::TagUnknown);
        if is_of_variants && labels().any(|union| self.has_doubtful_variant(union)) {
            return true;
        }
        if is_one_of(one, &[codes::SERVER_VARIABLE]) && labels().any(|label| self.servers.contains(&label)) {
            return true;
        }
        let places = place_of(&one.place).into_iter().chain(labels());
        let parts: Vec<Location> = places.map(|at| part(self.sources, at)).collect();
        if is_one_of(one, &[codes::EXTENSION]) && parts.iter().any(|part| self.parameters.contains(part)) {
            return true;
        }
        self.lost && self.follows_from_a_loss(one, &parts, of_example)
    }

    /// Whether a variant has no property by which it is told apart, and its parts contradict each other.
    fn is_of_contradicted_variant(&self, one: &Diagnostic) -> bool {
        let variant = place_of(&one.place).map(|at| self.sources.node(at));
        let reference = variant.filter(|_| one.about == Some(About::TagNotDescribed)).and_then(|node| node.get("$ref"));
        let target =
            reference.map(|reference| self.sources.resolve(reference.location(), reference.as_str().unwrap_or("")));
        matches!(target, Some(Ok(target)) if self.contradicted.contains(&target))
    }

    fn has_doubtful_variant(&self, union: Location) -> bool {
        let node = self.sources.node(union);
        let variants = ["oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)).flat_map(Node::items);
        let mut references = variants.filter_map(|variant| variant.get("$ref"));
        references.any(|reference| {
            let target = reference.as_str().map(|text| self.sources.resolve(reference.location(), text));
            matches!(target, Some(Ok(target)) if self.doubtful.contains(&target))
        })
    }

    fn follows_from_a_loss(&self, one: &Diagnostic, parts: &[Location], of_example: bool) -> bool {
        // What stands at the top speaks of all operations.
        let of_all = || parts.iter().any(|part| self.sources.node(*part).key().starts_with("x-"));
        let is_of_all_calls = is_one_of(one, &[codes::WITHOUT_EFFECT])
            && place_of(&one.place).is_some_and(|at| self.sources.node(at).key() == "x-advised");
        if is_one_of(one, &[codes::UNUSED_COMPONENT, codes::NO_OPERATION])
            || is_of_all_calls
            || (is_one_of(one, &[codes::EXTENSION]) && of_all())
        {
            return true;
        }
        // An operation's id has nothing to do with what it is made of.
        if is_one_of(one, &[codes::DUPLICATE_OPERATION_ID, codes::DUPLICATE_PATH, codes::DUPLICATE_PARAMETER]) {
            return false;
        }
        parts.iter().any(|part| {
            let all = of_example || !is_path(self.sources.node(*part));
            let reaching = if all { &self.reaching } else { &self.reaching_broken };
            reaching.contains(part) || self.used.contains(part)
        })
    }

    /// Goes from the parts with an error to all that are made of them, once for all problems that ask.
    fn spread(&mut self) {
        let mut users: FxHashMap<Location, Vec<Location>> = FxHashMap::default();
        for (user, targets) in &self.leads_to {
            targets.iter().for_each(|target| users.entry(*target).or_default().push(*user));
        }
        let closure = |causes: &FxHashSet<Location>, all: bool| {
            let mut reaching = causes.clone();
            let mut waiting: Vec<Location> = causes.iter().copied().collect();
            while let Some(here) = waiting.pop() {
                // Of what a path refers to only what is no schema counts.
                if all || !is_schema(self.sources.node(here)) {
                    let users = users.get(&here).into_iter().flatten();
                    waiting.extend(users.filter(|user| reaching.insert(**user)));
                }
            }
            reaching
        };
        let (reaching, reaching_broken) = (closure(&self.parts, true), closure(&self.broken, false));
        (self.reaching, self.reaching_broken) = (reaching, reaching_broken);
        self.used = self.parts.iter().filter_map(|part| self.leads_to.get(part)).flatten().copied().collect();
    }
}

pub(super) fn is_one_of(one: &Diagnostic, codes: &[&Code]) -> bool {
    codes.iter().any(|code| code.number == one.code.number)
}

fn place_of(place: &Position) -> Option<Location> {
    match place {
        Position::Node(at, _) => Some(*at),
        _ => None,
    }
}

/// The part of a document that holds a place.
fn part(sources: &Sources, at: Location) -> Location {
    let mut node = sources.node(at);
    while !is_part(node) {
        match node.parent() {
            Some(parent) => node = parent,
            None => break,
        }
    }
    node.location()
}

/// An entry of `paths`, `webhooks` or a group of `components`; elsewhere what stands at the top.
fn is_part(node: Node<'_>) -> bool {
    let Some(parent) = node.parent() else { return true };
    let Some(holder) = parent.parent() else { return !["paths", "webhooks", "components"].contains(&node.key()) };
    match holder.parent() {
        None => ["paths", "webhooks"].contains(&parent.key()),
        Some(root) => holder.key() == "components" && root.parent().is_none(),
    }
}

fn is_schema(node: Node<'_>) -> bool {
    node.parent().is_some_and(|group| group.key() == "schemas")
}

fn is_path(node: Node<'_>) -> bool {
    node.parent().is_some_and(|group| ["paths", "webhooks"].contains(&group.key()))
}
