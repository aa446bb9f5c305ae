//! What stands a level too far, or behind a dash too many: what is said of all of it becomes one message.

use rustc_hash::{FxHashMap, FxHashSet};

use super::causes::is_one_of;
use super::consequence::holder;
use super::{Diagnostic, Diagnostics, Label, Need, Position, codes};
use crate::source::{Location, Node, Sources, Underline};

impl Diagnostics {
    /// A key without a value, and keys behind it that their object does not have: they are the value, indented too little.
    pub(super) fn join_what_is_beside_nothing(&mut self, sources: &Sources) {
        let mut told: FxHashMap<Location, Vec<usize>> = FxHashMap::default();
        let mut lacking: FxHashMap<Location, Vec<usize>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate() {
            let Position::Node(at, _) = one.place else { continue };
            if is_one_of(one, &[codes::MISSING_MEMBER]) {
                lacking.entry(at).or_default().push(index);
            }
            if is_one_of(one, &[codes::UNKNOWN_KEY, codes::INVALID_VALUE, codes::WRONG_TYPE, codes::DUPLICATE_KEY]) {
                told.entry(at).or_default().push(index);
                // A path below webhooks is an object itself: what it has is unknown to it.
                if let Some(holder) = holder(one, sources).filter(|_| is_one_of(one, &[codes::UNKNOWN_KEY])) {
                    told.entry(holder).or_default().push(index);
                }
            }
        }
        let mut dropped = FxHashSet::default();
        for index in 0..self.list.len() {
            let Some(Position::Node(at, _)) = self.list.get(index).map(|one| one.place.clone()) else { continue };
            let node = sources.node(at);
            if !node.is_null() || !self.list.get(index).is_some_and(|one| is_one_of(one, &[codes::WRONG_TYPE])) {
                continue;
            }
            let behind = node.parent().into_iter().flat_map(Node::entries).map(|(_, entry)| entry);
            let behind = behind.skip_while(|entry| entry.location() != at).skip(1);
            let mut odd: Vec<Node<'_>> = Vec::new();
            for entry in behind {
                // What lacks something beside what is told already is none of its own.
                let is_told = told.contains_key(&entry.location());
                if !is_told && (odd.is_empty() || !lacking.contains_key(&entry.location())) {
                    break;
                }
                odd.push(entry);
            }
            let Some(first) = odd.first() else { continue };
            dropped.extend(
                odd.iter().filter_map(|entry| told.get(&entry.location())).flatten().filter(|told| **told != index),
            );
            dropped.extend(odd.iter().filter_map(|entry| lacking.get(&entry.location())).flatten());
            let is_root = node.parent().is_some_and(|holder| holder.parent().is_none());
            if let Some(one) = self.list.get_mut(index).filter(|_| node.key() == "components" && !is_root) {
                let (holder, root) = (node.parent().unwrap_or(node), sources.roots().next().unwrap_or(node));
                one.message = format!("`components` stands below `{}`, and is a key of the document", holder.key());
                one.help = Some(format!("indent it like `{}`", holder.key()));
                one.place = Position::Node(at, Underline::Key);
                one.need = Some(Need { holder: root.location(), name: "components".to_owned() });
            } else if let Some(one) = self.list.get_mut(index) {
                let (name, below) = (node.key(), first.key());
                one.message = format!("`{name}` has no value, and `{below}` behind it is indented like it");
                one.help = Some(format!("indent `{below}` deeper if it belongs to `{name}`"));
                one.labels = vec![Label { place: one.place.clone(), text: "has no value".to_owned() }];
                one.place = Position::Node(first.location(), Underline::Key);
            }
        }
        self.remove(&dropped);
    }

    /// Two items of a list, each of which lacks what the other has: a dash too many stands between their keys.
    pub(super) fn join_split_items(&mut self, sources: &Sources) {
        let mut lacking: FxHashMap<Location, Vec<(usize, String)>> = FxHashMap::default();
        for (index, one) in self.list.iter().enumerate() {
            if let Some(need) = one.need.as_ref().filter(|_| is_one_of(one, &[codes::MISSING_MEMBER])) {
                lacking.entry(need.holder).or_default().push((index, need.name.clone()));
            }
        }
        let lists = lacking.keys().filter_map(|at| sources.node(*at).parent());
        let lists: FxHashMap<Location, Node<'_>> =
            lists.filter(|list| list.is_sequence()).map(|list| (list.location(), list)).collect();
        let mut dropped = FxHashSet::default();
        for list in lists.values() {
            for (above, item) in list.items().zip(list.items().skip(1)) {
                let alone = lacking.get(&item.location()).filter(|_| !lacking.contains_key(&above.location()));
                if let Some([(index, name)]) = alone.map(Vec::as_slice) {
                    self.say_may_be_split(*index, name, above, item);
                }
                let Some((others, missing)) = lacking.get(&above.location()).zip(lacking.get(&item.location())) else {
                    continue;
                };
                let has_all = |owner: Node<'_>, names: &[(usize, String)]| {
                    names.iter().all(|(_, name)| owner.get(name).is_some())
                };
                let apart = item.entries().all(|(key, _)| above.get(key).is_none());
                if !apart || !has_all(item, others) || !has_all(above, missing) {
                    continue;
                }
                dropped.extend(missing.iter().skip(1).chain(others).map(|(index, _)| *index));
                if let Some(one) = missing.first().and_then(|(index, _)| self.list.get_mut(*index)) {
                    say_split(one, above, item);
                }
            }
        }
        self.remove(&dropped);
    }

    /// Says of an item that lacks a member of the item above, and has what that lacks, that it may belong to that.
    fn say_may_be_split(&mut self, index: usize, name: &str, above: Node<'_>, item: Node<'_>) {
        let apart = item.entries().all(|(key, _)| above.get(key).is_none());
        if let (Some((key, _)), Some(one)) = (item.entries().next(), self.list.get_mut(index))
            && apart
            && above.get(name).is_some()
        {
            one.help = Some(format!("remove the dash if `{key}` belongs to the item above, or add `{name}:`"));
        }
    }
}

/// Says of an item that lacks what the item above has that a dash too many begins it.
fn say_split(one: &mut Diagnostic, above: Node<'_>, item: Node<'_>) {
    let Some((key, first)) = item.entries().next() else { return };
    let begin = above.entries().next().map_or("", |(key, _)| key);
    one.message = format!("the dash before `{key}` begins another item, and both lack a part");
    one.help = Some(format!("remove the dash, and indent `{key}` like `{begin}` above"));
    one.place = Position::Node(first.location(), Underline::Key);
    one.note = None;
    let place = Position::Node(above.location(), Underline::Key);
    one.labels = vec![Label { place, text: "the item above".to_owned() }];
}
