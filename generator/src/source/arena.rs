//! The nodes of one file, in document order, in one vector.
//!
//! A node's children follow it directly and `end` leaps over them, so that a document of a million nodes
//! costs one allocation. Text that stands in the file as it is read is a range of the file, not a copy;
//! the same range later tells line and column for nothing.

use rustc_hash::FxHashMap;

/// Text of a key or a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// No key: the root and items of sequences.
    None,
    /// A range of the file's text.
    Span { start: u32, len: u32 },
    /// An index into [`Arena::owned`]: text with escapes or line folding undone.
    Owned(u32),
}

/// The value of a node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    /// An integer beyond 64 bits or an unsigned one of 64: an index into [`Arena::wide`].
    Wide(u32),
    Float(f64),
    String(Text),
    Sequence,
    Mapping,
}

/// A node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub value: Value,
    /// The key under which its parent holds it.
    pub key: Text,
    pub parent: u32,
    /// The first node after it that is not inside it.
    pub end: u32,
}

/// Mappings and sequences with more children than this get a table for lookups.
const LARGE: usize = 24;

/// All nodes of one file.
#[derive(Debug, Default)]
pub(super) struct Arena {
    entries: Vec<Entry>,
    owned: Vec<Box<str>>,
    wide: Vec<i128>,
    /// Children of mappings with duplicate or merged keys, as far as they count.
    effective: FxHashMap<u32, Box<[u32]>>,
    /// Children of large containers: of mappings by key, of sequences in order.
    index: FxHashMap<u32, Box<[u32]>>,
    /// Keys that occur again: the later one wins, as in JSON.
    duplicates: Vec<(u32, u32)>,
    /// `<<` keys whose value can't be merged.
    bad_merges: Vec<u32>,
}

impl Arena {
    pub fn with_capacity(nodes: usize) -> Arena {
        Arena { entries: Vec::with_capacity(nodes), ..Arena::default() }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn get(&self, id: u32) -> Option<&Entry> {
        self.entries.get(id as usize)
    }

    /// Pairs of equal keys in one mapping, earlier first.
    pub fn duplicates(&self) -> &[(u32, u32)] {
        &self.duplicates
    }

    /// `<<` keys that hold something other than mappings.
    pub fn bad_merges(&self) -> &[u32] {
        &self.bad_merges
    }

    pub fn text<'a>(&'a self, file: &'a str, text: Text) -> &'a str {
        match text {
            Text::None => "",
            Text::Span { start, len } => file.get(start as usize..start as usize + len as usize).unwrap_or_default(),
            Text::Owned(index) => self.owned.get(index as usize).map_or("", |text| text),
        }
    }

    pub fn wide(&self, index: u32) -> i128 {
        self.wide.get(index as usize).copied().unwrap_or_default()
    }

    pub fn key<'a>(&'a self, file: &'a str, id: u32) -> &'a str {
        self.get(id).map_or("", |entry| self.text(file, entry.key))
    }

    pub fn children(&self, id: u32) -> Children<'_> {
        match self.effective.get(&id) {
            Some(list) => Children::Listed(list.iter()),
            None => self.written_children(id),
        }
    }

    /// All children as they stand in the file, also those that do not count.
    pub fn written_children(&self, id: u32) -> Children<'_> {
        let end = match self.get(id) {
            Some(entry) if matches!(entry.value, Value::Sequence | Value::Mapping) => entry.end,
            _ => 0,
        };
        Children::Walk { arena: self, next: id.saturating_add(1), end }
    }

    pub fn child(&self, file: &str, id: u32, key: &str) -> Option<u32> {
        match self.index.get(&id) {
            Some(index) => {
                let found = index.binary_search_by(|child| self.key(file, *child).cmp(key)).ok()?;
                index.get(found).copied()
            }
            None => self.children(id).find(|child| self.key(file, *child) == key),
        }
    }

    pub fn item(&self, id: u32, position: usize) -> Option<u32> {
        match self.index.get(&id) {
            Some(index) => index.get(position).copied(),
            None => self.children(id).nth(position),
        }
    }

    /// The position of an item in its sequence.
    pub fn position(&self, sequence: u32, item: u32) -> Option<usize> {
        match self.index.get(&sequence) {
            // Items are numbered as they stand.
            Some(index) => index.binary_search(&item).ok(),
            None => self.children(sequence).position(|id| id == item),
        }
    }

    // Building.

    pub fn push(&mut self, entry: Entry) -> u32 {
        let id = self.entries.len() as u32;
        self.entries.push(entry);
        id
    }

    pub fn own(&mut self, text: &str) -> Text {
        self.owned.push(text.into());
        Text::Owned(self.owned.len() as u32 - 1)
    }

    pub fn own_wide(&mut self, number: i128) -> Value {
        self.wide.push(number);
        Value::Wide(self.wide.len() as u32 - 1)
    }

    fn close(&mut self, id: u32) {
        let end = self.entries.len() as u32;
        if let Some(entry) = self.entries.get_mut(id as usize) {
            entry.end = end;
        }
    }

    /// Ends a sequence: everything pushed since belongs to it.
    pub fn close_sequence(&mut self, id: u32, items: usize) {
        self.close(id);
        if items > LARGE {
            self.index.insert(id, self.written_children(id).collect());
        }
    }

    /// Ends a mapping, finds its duplicate keys and, in YAML, merges `<<`.
    pub fn close_mapping(&mut self, file: &str, id: u32, members: usize, merge: bool) {
        self.close(id);
        let mut shadowed = if members > LARGE { self.index_mapping(file, id) } else { self.scan_duplicates(file, id) };
        let merge = if merge { self.written_children(id).find(|child| self.key(file, *child) == "<<") } else { None };
        if shadowed.is_empty() && merge.is_none() {
            return;
        }
        shadowed.extend(merge);
        shadowed.sort_unstable();
        let counts = |child: &u32| shadowed.binary_search(child).is_err();
        let mut effective: Vec<u32> = self.written_children(id).filter(counts).collect();
        if let Some(merge) = merge {
            self.merge(file, merge, &mut effective);
        }
        if members > LARGE {
            self.sort_into_index(file, id, effective.clone());
        }
        self.effective.insert(id, effective.into());
    }

    fn sort_into_index(&mut self, file: &str, id: u32, mut children: Vec<u32>) {
        children.sort_by(|a, b| self.key(file, *a).cmp(self.key(file, *b)));
        self.index.insert(id, children.into());
    }

    /// Builds the lookup table of a large mapping; what is returned does not count.
    fn index_mapping(&mut self, file: &str, id: u32) -> Vec<u32> {
        self.sort_into_index(file, id, self.written_children(id).collect());
        let mut shadowed = Vec::new();
        for pair in self.index.get(&id).map_or(&[][..], |index| index).windows(2) {
            if let [first, second] = pair
                && self.key(file, *first) == self.key(file, *second)
            {
                self.duplicates.push((*first, *second));
                shadowed.push(*first);
            }
        }
        shadowed
    }

    fn scan_duplicates(&mut self, file: &str, id: u32) -> Vec<u32> {
        let mut shadowed = Vec::new();
        let mut found = Vec::new();
        let mut seen = [(0_u32, ""); LARGE];
        for (position, child) in self.written_children(id).enumerate() {
            let key = self.key(file, child);
            let earlier = seen.iter().take(position).rev().find(|(_, other)| *other == key);
            if let Some((first, _)) = earlier {
                found.push((*first, child));
                shadowed.push(*first);
            }
            if let Some(slot) = seen.get_mut(position) {
                *slot = (child, key);
            }
        }
        self.duplicates.extend(found);
        shadowed
    }

    /// Adds the members of a `<<` value that the mapping does not have itself.
    fn merge(&mut self, file: &str, merge: u32, effective: &mut Vec<u32>) {
        let sources: Vec<u32> = match self.get(merge).map(|entry| entry.value) {
            Some(Value::Mapping) => vec![merge],
            Some(Value::Sequence) => self.children(merge).collect(),
            _ => {
                self.bad_merges.push(merge);
                return;
            }
        };
        let mut keys: rustc_hash::FxHashSet<&str> = effective.iter().map(|child| self.key(file, *child)).collect();
        let mut bad = Vec::new();
        for source in sources {
            if !matches!(self.get(source), Some(Entry { value: Value::Mapping, .. })) {
                bad.push(source);
                continue;
            }
            effective.extend(self.children(source).filter(|child| keys.insert(self.key(file, *child))));
        }
        self.bad_merges.extend(bad);
    }
}

#[cfg(test)]
thread_local! {
    /// How many nodes this thread walked past, and how many bytes it counted the characters of.
    pub(super) static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Walks the children of a node.
#[derive(Clone, Debug)]
pub(super) enum Children<'a> {
    Walk { arena: &'a Arena, next: u32, end: u32 },
    Listed(std::slice::Iter<'a, u32>),
}

impl Iterator for Children<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        match self {
            Children::Walk { arena, next, end } => {
                if next >= end {
                    return None;
                }
                let id = *next;
                #[cfg(test)]
                STEPS.set(STEPS.get() + 1);
                *next = arena.get(id)?.end;
                Some(id)
            }
            Children::Listed(list) => list.next().copied(),
        }
    }
}
