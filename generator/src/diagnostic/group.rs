//! Groups of a file of parts that are called otherwise than the references to what is in them say.

use super::causes::is_one_of;
use super::{Diagnostics, Fix, Label, Need, Position, Severity, codes, nearest};
use crate::source::{Node, Sources, Underline};

/// What groups of schemas are called at the top of a file, by one notation or another.
const GROUPS: &[&str] = &["schemas", "definitions", "$defs", "defs", "components"];

impl Diagnostics {
    /// Several references look for a group in a file which has it under another name: told at that name. Whether it was so.
    pub(super) fn is_group_renamed(&mut self, need: &Need, alike: &[usize], sources: &Sources) -> bool {
        let root = sources.node(need.holder);
        let is_missing =
            root.parent().is_none() && ["components", "$defs", "definitions"].contains(&need.name.as_str());
        let is_root = sources.roots().next().is_some_and(|first| first.location() == root.location());
        let other = |name: &str| {
            let lower = name.to_ascii_lowercase();
            GROUPS.contains(&lower.as_str()) || nearest(&lower, GROUPS.iter().copied()).is_some()
        };
        let mut groups = root.entries().filter(|(name, group)| other(name) && group.is_mapping() && *name != need.name);
        let (Some((name, group)), None, true) = (groups.next(), groups.next(), is_missing && !is_root) else {
            return false;
        };
        let errors = |index: &usize| self.list.get(*index).is_some_and(|one| one.severity == Severity::Error);
        let first = alike.first().and_then(|index| self.list.get(*index)).map(|one| &one.place);
        let text = match first {
            Some(Position::Node(at, _)) => sources.node(*at).as_str(),
            _ => None,
        };
        // What lies in the group is not read, and its references are not known.
        let is_there = text.and_then(|text| text.rsplit('/').next()).is_some_and(|name| group.get(name).is_some());
        let is_sure = alike.len() > 1 || (need.name == "components" && is_there);
        if !is_sure || !alike.iter().all(errors) || is_referred_to(&group, sources) {
            return false;
        }
        let Some(one) = alike.first().and_then(|index| self.list.get_mut(*index)) else { return false };
        if !is_one_of(one, &[codes::REFERENCE_NOT_FOUND]) {
            return false;
        }
        let place = std::mem::replace(&mut one.place, Position::Node(group.location(), Underline::Key));
        one.labels = vec![Label { place, text: "needed here".to_owned() }];
        let needs = match alike.len() {
            1 => "a reference needs".to_owned(),
            count => format!("{count} references need"),
        };
        one.message = format!("{needs} `{}`, and the file has `{name}`", need.name);
        let is_whole = need.name == "components";
        one.help = Some(match is_whole {
            true => "write `components:` above it, and below that `schemas:` with what belongs to it".to_owned(),
            false => format!("did you mean `{}`?", need.name),
        });
        let fix = Fix { place: one.place.clone(), text: need.name.clone(), is_source: false };
        one.fix = (!is_whole).then_some(fix);
        true
    }
}

/// Whether a reference of any file leads into a group.
fn is_referred_to(group: &Node<'_>, sources: &Sources) -> bool {
    let pointer = format!("#/{}/", group.key());
    let leads = |node: Node<'_>| {
        let text = node.get("$ref").and_then(Node::as_str).filter(|text| text.contains(&pointer));
        text.and_then(|text| sources.resolve(node.location(), text).ok())
            .is_some_and(|at| sources.node(at).is_within(group.location()))
    };
    sources.roots().any(|root| {
        let mut waiting = vec![root];
        while let Some(node) = waiting.pop() {
            if leads(node) {
                return true;
            }
            waiting.extend(node.entries().map(|(_, child)| child).chain(node.items()));
        }
        false
    })
}
