//! What follows from one other message about the same thing. A warning is held back for a warning, too.

use rustc_hash::{FxHashMap, FxHashSet};

use super::causes::is_one_of;
use super::consequence::holder;
use super::{Code, Diagnostic, Diagnostics, Position, Severity, codes};
use crate::source::{Location, Node, Sources};

/// Of a value that is none it is not told, too, what it lacks or is too much of.
static OF_VALUE: &[&Code] = &[codes::MISSING_MEMBER, codes::WITHOUT_EFFECT];

/// What is told of objects and keys.
struct Told {
    /// Keys of responses that are no statuses, by the object that has them.
    statuses: FxHashMap<Location, Severity>,
    /// Security schemes whose type is none, or another than what they say.
    schemes: FxHashMap<Location, Severity>,
    /// Keys that are unknown.
    unknown: FxHashMap<Location, Severity>,
    /// Paths that are none.
    paths: FxHashMap<Position, Severity>,
    /// Ids of operations that are given twice.
    ids: FxHashMap<Position, Severity>,
    /// What a reference to another kind of thing leads to.
    targets: FxHashMap<Location, Severity>,
    /// Types that are not those of what stands beside them.
    types: Vec<(Location, Severity)>,
    /// Keys without a value, told of at what stands behind them.
    empty: FxHashMap<Location, Severity>,
    /// What is required and called otherwise.
    required: Vec<(String, Severity)>,
    /// Ids of operations of which something was told.
    ids_told: FxHashMap<Location, Severity>,
}

impl Diagnostics {
    pub(super) fn drop_what_follows_directly(&mut self, sources: &Sources) {
        let told = Told::of(&self.list, sources);
        let mut dropped = FxHashSet::default();
        for (index, one) in self.list.iter().enumerate() {
            if told.cause(one, sources).is_some_and(|cause| cause <= one.severity) {
                dropped.insert(index);
            }
        }
        self.remove(&dropped);
    }
}

impl Told {
    fn of(list: &[Diagnostic], sources: &Sources) -> Told {
        let mut told = Told {
            statuses: FxHashMap::default(),
            schemes: FxHashMap::default(),
            unknown: FxHashMap::default(),
            paths: FxHashMap::default(),
            ids: FxHashMap::default(),
            targets: FxHashMap::default(),
            types: Vec::new(),
            empty: FxHashMap::default(),
            required: Vec::new(),
            ids_told: FxHashMap::default(),
        };
        for one in list {
            let Position::Node(at, _) = one.place else { continue };
            let node = sources.node(at);
            let above = node.parent();
            if is_one_of(one, &[codes::INVALID_VALUE]) {
                if node.key() == "operationId" {
                    told.ids_told.insert(at, one.severity);
                }
                match above {
                    Some(above) if above.key() == "responses" => {
                        told.statuses.insert(above.location(), one.severity);
                    }
                    Some(above) if above.key() == "paths" => {
                        told.paths.insert(one.place.clone(), one.severity);
                    }
                    Some(scheme) if node.key() == "type" && is_scheme(scheme) => {
                        told.schemes.insert(scheme.location(), one.severity);
                    }
                    _ => {}
                }
            } else if is_one_of(one, &[codes::UNKNOWN_KEY]) {
                told.unknown.insert(at, one.severity);
            } else if is_one_of(one, &[codes::KEYWORD_TYPE, codes::ENUM_MISMATCH]) && node.key() == "type" {
                told.types.push((at, one.severity));
            } else if is_one_of(one, &[codes::REQUIRED_UNKNOWN]) {
                let labels = one.labels.iter().map(|label| &label.place).chain([&one.place]);
                let names = labels.filter_map(|place| match place {
                    Position::Node(at, _) => sources.node(*at).as_str(),
                    _ => None,
                });
                told.required.extend(names.map(|name| (name.to_owned(), one.severity)));
            } else if is_one_of(one, &[codes::WRONG_TYPE]) {
                let labels = one.labels.iter().filter_map(|label| match label.place {
                    Position::Node(label, _) => Some(label).filter(|label| sources.node(*label).is_null()),
                    _ => None,
                });
                told.empty.extend(labels.map(|label| (label, one.severity)));
            } else if is_one_of(one, &[codes::DUPLICATE_OPERATION_ID]) {
                told.ids.insert(one.place.clone(), one.severity);
            } else if is_one_of(one, &[codes::REFERENCE_KIND])
                && let Some(Ok(target)) = node.as_str().map(|text| sources.resolve(at, text))
            {
                told.targets.insert(target, one.severity);
            }
        }
        told
    }

    /// How bad that is from which a message follows.
    fn cause(&self, one: &Diagnostic, sources: &Sources) -> Option<Severity> {
        let Position::Node(at, _) = one.place else { return None };
        let above = holder(one, sources);
        let node = sources.node(at);
        let is = |code: &'static Code| is_one_of(one, &[code]);
        if is(codes::NO_SUCCESS_RESPONSE) {
            self.statuses.get(&at).copied()
        } else if is(codes::PATH) {
            self.paths.get(&one.place).copied()
        } else if is(codes::NAME_COLLISION) {
            self.ids.get(&one.place).copied()
        } else if is(codes::CONTRADICTION) {
            self.type_of_part(one, sources)
        } else if is(codes::CONVENTION) {
            self.ids_told.get(&at).copied()
        } else if is(codes::EXTENSION) {
            self.type_of_label(one, sources)
        } else if is(codes::WITHOUT_EFFECT) && above.is_some_and(|above| sources.node(above).key() == "encoding") {
            self.required.iter().find(|(name, _)| name == node.key()).map(|(_, severity)| *severity)
        } else if is(codes::UNKNOWN_KEY) && self.empty.contains_key(&at) {
            self.empty.get(&at).copied()
        } else if is(codes::UNKNOWN_KEY) {
            above.and_then(|above| self.targets.get(&above)).copied()
        } else if is_one_of(one, OF_VALUE) {
            let of_scheme = || self.schemes.get(&at).or_else(|| self.schemes.get(&above?)).copied();
            let above = above.filter(|_| is(codes::WITHOUT_EFFECT));
            of_scheme().or_else(|| above.and_then(|above| self.unknown.get(&above)).copied())
        } else if is(codes::REFERENCE_NOT_FOUND) && node.key() == "operationId" {
            self.operation_under_no_method(node, sources)
        } else if is(codes::SECURITY_UNDEFINED) {
            self.scheme_of_no_kind(node, sources)
        } else {
            None
        }
    }

    /// The message about the type of a part of `allOf` that does not go with what stands beside it in that part.
    fn type_of_part(&self, one: &Diagnostic, sources: &Sources) -> Option<Severity> {
        let labels = one.labels.iter().map(|label| &label.place).chain([&one.place]);
        let places: Vec<Location> = labels
            .filter_map(|place| match place {
                Position::Node(at, _) => Some(*at),
                _ => None,
            })
            .collect();
        let is_at = |at: Location| {
            places.contains(&at) || sources.node(at).parent().is_some_and(|schema| places.contains(&schema.location()))
        };
        self.types.iter().find(|(at, _)| is_at(*at)).map(|(_, severity)| *severity)
    }

    /// The message about the type of what an extension names.
    fn type_of_label(&self, one: &Diagnostic, sources: &Sources) -> Option<Severity> {
        let labels = one.labels.iter().filter_map(|label| match label.place {
            Position::Node(at, _) => Some(at),
            _ => None,
        });
        let mut named = labels.filter(|label| sources.node(*label).get("schema").is_some());
        let told = named.find_map(|named| self.types.iter().find(|(at, _)| sources.node(*at).is_within(named)));
        told.map(|(_, severity)| *severity)
    }

    /// The message about the key that has the operation which a link names.
    fn operation_under_no_method(&self, id: Node<'_>, sources: &Sources) -> Option<Severity> {
        let has_id = |at: Location| sources.node(at).get("operationId").and_then(Node::as_str) == id.as_str();
        self.unknown.iter().find(|(at, _)| has_id(**at)).map(|(_, severity)| *severity)
    }

    /// The message about the type of the scheme that a requirement names.
    fn scheme_of_no_kind(&self, requirement: Node<'_>, sources: &Sources) -> Option<Severity> {
        let schemes = sources.roots().filter_map(|root| root.get("components")?.get("securitySchemes"));
        let scheme = { schemes }.find_map(|schemes| schemes.get(requirement.key()))?;
        self.schemes.get(&scheme.location()).copied()
    }
}

fn is_scheme(node: Node<'_>) -> bool {
    node.parent().is_some_and(|group| group.key() == "securitySchemes")
}
