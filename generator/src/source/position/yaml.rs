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
    let places = file.yaml.get_or_init(|| YamlPlaces::of(file)).as_ref()?;
    places.range(file, id, key)
}

/// `12` of `minimum: 12  # comment`.
fn on_the_line_of_its_key(file: &File, id: u32) -> Option<Range<usize>> {
    let entry = file.arena.get(id)?;
    let Text::Span { start, len } = entry.key else { return None };
    if matches!(entry.value, Value::Sequence | Value::Mapping | Value::String(_)) {
        return None;
    }
    let key_end = start as usize + len as usize;
    let space = [' ', '\t'];
    let rest = file.text.get(key_end..)?;
    let value = rest.trim_start_matches(['"', '\'']).trim_start_matches(space).strip_prefix(':')?;
    let value = value.trim_start_matches(space);
    let value_start = file.text.len() - value.len();
    let length = value.find([' ', '\t', ',', '}', ']', '\n', '\r']).unwrap_or(value.len());
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

/// Where each node of a file is: its key and its value among the events.
#[derive(Debug)]
pub struct YamlPlaces {
    events: Vec<YamlEvent>,
    places: Vec<Place>,
}

/// The events of a key and a value.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    key: Option<u32>,
    value: Option<u32>,
}

/// What the parser came upon, in document order, `end` leaping over what is inside.
#[derive(Debug)]
struct YamlEvent {
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
    /// An alias of the event at this index.
    Alias(usize),
}

impl YamlPlaces {
    fn of(file: &File) -> Option<YamlPlaces> {
        let events = events(&file.text)?;
        let places = places(file, &events);
        Some(YamlPlaces { events, places })
    }

    fn range(&self, file: &File, id: u32, key: bool) -> Option<Range<usize>> {
        let place = self.places.get(id as usize)?;
        let event = self.events.get(if key { place.key } else { place.value }? as usize)?;
        let offset = |(line, column)| file.byte_at(line, column);
        let (start, stop) = (offset(event.start), offset(event.stop));
        // A block is many lines: its first one tells enough.
        let line_end = file.line_range(event.start.0).end;
        let stop = stop.clamp(start, line_end.max(start));
        Some(start..start + file.text.get(start..stop)?.trim_end().len())
    }
}

fn events(text: &str) -> Option<Vec<YamlEvent>> {
    let mut events: Vec<YamlEvent> = Vec::new();
    let mut open = Vec::new();
    let mut anchors = rustc_hash::FxHashMap::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        let (kind, anchor) = match event {
            Event::Scalar(_, _, anchor, _) => (YamlKind::Scalar, anchor),
            Event::SequenceStart(anchor, _) => (YamlKind::Sequence, anchor),
            Event::MappingStart(anchor, _) => (YamlKind::Mapping, anchor),
            Event::Alias(anchor) => (YamlKind::Alias(anchors.get(&anchor).copied().unwrap_or(0)), 0),
            Event::SequenceEnd | Event::MappingEnd => {
                let end = events.len();
                if let Some(event) = open.pop().and_then(|index: usize| events.get_mut(index)) {
                    event.end = end;
                }
                continue;
            }
            Event::DocumentEnd => break,
            _ => continue,
        };
        let index = events.len();
        if anchor != 0 {
            anchors.insert(anchor, index);
        }
        if matches!(kind, YamlKind::Sequence | YamlKind::Mapping) {
            open.push(index);
        }
        events.push(YamlEvent { start: place(span.start), stop: place(span.end), end: index + 1, kind });
    }
    Some(events)
}

/// Goes through the nodes, each of which has the event behind that of its elder sibling.
fn places(file: &File, events: &[YamlEvent]) -> Vec<Place> {
    let mut places = vec![Place::default(); file.len()];
    // The next event inside each node, and the first that is not.
    let mut inside = vec![(0, 0); file.len()];
    for id in 0..file.len() {
        let parent = file.arena.get(id as u32).map_or(0, |entry| entry.parent as usize);
        let keyed = matches!(file.arena.get(parent as u32).map(|entry| entry.value), Some(Value::Mapping));
        let (next, end) = if id == 0 { (0, 1) } else { inside[parent] };
        let (key, value) = match events.get(next) {
            Some(key) if id > 0 && keyed => (Some(next), key.end),
            _ => (None, next),
        };
        let Some(event) = events.get(value).filter(|_| value < end) else { continue };
        places[id] = Place { key: key.map(|key| key as u32), value: Some(value as u32) };
        if id > 0 {
            inside[parent].0 = event.end;
        }
        let target = if let YamlKind::Alias(target) = event.kind { target } else { value };
        if let Some(held) =
            events.get(target).filter(|held| matches!(held.kind, YamlKind::Sequence | YamlKind::Mapping))
        {
            inside[id] = (target + 1, held.end);
        }
    }
    places
}

fn place(marker: Marker) -> (usize, usize) {
    (marker.line(), marker.col())
}
