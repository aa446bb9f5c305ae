//! Finds a node in YAML text: on the line of its key if it can be, else in the events of a second parser.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser};

use super::super::arena::{Text, Value};
use super::super::file::File;

/// The bytes of a node's value or key.
pub fn range(file: &File, id: u32, key: bool) -> Option<Range<usize>> {
    if !key {
        let quick = on_the_line_of_its_key(file, id).or_else(|| first_key(file, id));
        if quick.is_some() {
            return quick;
        }
    }
    let tree = file.yaml.get_or_init(|| YamlTree::parse(file)).as_ref()?;
    tree.range(file, id, key)
}

/// `12` of `minimum: 12  # comment`.
fn on_the_line_of_its_key(file: &File, id: u32) -> Option<Range<usize>> {
    let entry = file.arena.get(id)?;
    let Text::Span { start, len } = entry.key else { return None };
    if matches!(entry.value, Value::Sequence | Value::Mapping | Value::String(_)) {
        return None;
    }
    let key_end = start as usize + len as usize;
    let line = file.text.get(key_end..)?.lines().next()?;
    let value = line.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
    let value_start = key_end + line.len() - value.trim_start().len();
    let value = value.trim_start();
    let length = value.find([' ', '\t', ',', '}', ']']).unwrap_or(value.len());
    (length > 0 && !value.starts_with(['#', '*', '&', '!'])).then(|| value_start..value_start + length)
}

/// The first key of a mapping that is an item of a list.
fn first_key(file: &File, id: u32) -> Option<Range<usize>> {
    let entry = file.arena.get(id)?;
    let first = file.arena.written_children(id).next()?;
    match (entry.key, file.arena.get(first)?.key) {
        (Text::None, Text::Span { start, len }) => Some(start as usize..start as usize + len as usize),
        _ => None,
    }
}

/// The events of a file with their places, in document order, `end` leaping over what is inside.
#[derive(Debug)]
pub struct YamlTree {
    nodes: Vec<YamlNode>,
}

#[derive(Debug)]
struct YamlNode {
    start: (usize, usize),
    stop: (usize, usize),
    end: usize,
    kind: YamlKind,
}

#[derive(Clone, Copy, Debug)]
enum YamlKind {
    Scalar,
    Sequence,
    Mapping,
    /// An alias of the node at this index.
    Alias(usize),
}

impl YamlTree {
    fn parse(file: &File) -> Option<YamlTree> {
        let mut tree = YamlTree { nodes: Vec::new() };
        let mut open = Vec::new();
        let mut anchors = rustc_hash::FxHashMap::default();
        for event in Parser::new_from_str(&file.text) {
            let (event, span) = event.ok()?;
            let (kind, anchor) = match event {
                Event::Scalar(_, _, anchor, _) => (YamlKind::Scalar, anchor),
                Event::SequenceStart(anchor, _) => (YamlKind::Sequence, anchor),
                Event::MappingStart(anchor, _) => (YamlKind::Mapping, anchor),
                Event::Alias(anchor) => (YamlKind::Alias(anchors.get(&anchor).copied().unwrap_or(0)), 0),
                Event::SequenceEnd | Event::MappingEnd => {
                    let end = tree.nodes.len();
                    if let Some(node) = open.pop().and_then(|index: usize| tree.nodes.get_mut(index)) {
                        node.end = end;
                    }
                    continue;
                }
                Event::DocumentEnd => break,
                _ => continue,
            };
            let index = tree.nodes.len();
            if anchor != 0 {
                anchors.insert(anchor, index);
            }
            if matches!(kind, YamlKind::Sequence | YamlKind::Mapping) {
                open.push(index);
            }
            let (start, stop) = (place(span.start), place(span.end));
            tree.nodes.push(YamlNode { start, stop, end: index + 1, kind });
        }
        Some(tree)
    }

    fn range(&self, file: &File, id: u32, key: bool) -> Option<Range<usize>> {
        let node = self.nodes.get(self.find(file, id, key)?)?;
        let (start, stop) = (offset(file, node.start), offset(file, node.stop));
        // A block is many lines: its first one tells enough.
        let line_end = file.line_range(node.start.0).end;
        let stop = stop.clamp(start, line_end.max(start));
        Some(start..start + file.text.get(start..stop)?.trim_end().len())
    }

    /// The index of a node: the same way from the root, by positions.
    fn find(&self, file: &File, id: u32, key: bool) -> Option<usize> {
        if id == 0 {
            return Some(0);
        }
        let parent = file.arena.get(id)?.parent;
        let position = super::ordinal(&file.arena, parent, id)?;
        let mut at = self.find(file, parent, false)?;
        if let YamlKind::Alias(target) = self.nodes.get(at)?.kind {
            at = target;
        }
        let skip = match self.nodes.get(at)?.kind {
            YamlKind::Mapping => position * 2 + usize::from(!key),
            YamlKind::Sequence => position,
            YamlKind::Scalar | YamlKind::Alias(_) => return None,
        };
        let end = self.nodes.get(at)?.end;
        let mut child = at + 1;
        for _ in 0..skip {
            child = self.nodes.get(child)?.end;
        }
        (child < end).then_some(child)
    }
}

fn place(marker: Marker) -> (usize, usize) {
    (marker.line(), marker.col())
}

/// The byte at a line, counted from 1, and a column in characters, from 0.
fn offset(file: &File, (line, column): (usize, usize)) -> usize {
    let start = file.line_start(line.saturating_sub(1));
    let rest = file.text.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
}
