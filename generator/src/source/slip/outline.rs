//! The lines of a text: which key or item each begins, and below which it belongs.

use std::collections::HashMap;
use std::ops::Range;

use super::astray::{between, dash_before_keys, first_astray};
use super::first_item::dash_too_deep;
use super::line::{first_word, is_item, key, without_comment};
use super::no_entry::{
    before_bracket, dash, is_before_bracket, is_dash_without_space, is_negative, is_prose, is_two_dashes, no_colon,
    no_item, no_line, space, tab, two_dashes,
};
use super::odd::{foreign, is_foreign, leftover, otherwise};
use super::plain::without_space;
use super::{Slip, prose};

/// What the lines above leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing: the value is complete.
    Nothing,
    /// A key or a dash without a value so far.
    Value,
    /// A text without quotes, which deeper lines continue.
    Plain(Range<usize>),
    /// A text of lines, after `|` or `>`.
    Lines,
}

/// A mapping or a list that is going on.
#[derive(Clone, Debug)]
pub(super) struct Level {
    pub indent: usize,
    pub items: bool,
    /// Its last key or dash.
    pub last: Range<usize>,
    /// Its first key or dash, and whether that had no value when the second came.
    pub first: Range<usize>,
    pub first_is_empty: bool,
    /// How many keys or dashes it has so far.
    pub count: usize,
    /// A key without a value, and the key behind it at the same indentation, which may have been meant as that value.
    pub emptied: Option<(Range<usize>, Range<usize>)>,
    /// The first key since a deeper mapping or list ended here, and how deep that lay.
    pub back: Option<(Range<usize>, usize)>,
}

pub(super) struct Outline<'t> {
    pub text: &'t str,
    /// Where the parser gave up.
    until: usize,
    /// The next line.
    pub next: usize,
    pub levels: Vec<Level>,
    pub open: Open,
    /// The anchors so far, and where they stand.
    pub anchors: HashMap<&'t str, usize>,
    /// The first anchor that came twice: where, where again, and its name.
    pub twice: Option<(usize, usize, &'t str)>,
    /// `%YAML 1.2`, before anything else.
    directive: Option<Range<usize>>,
    /// A list that the current line left, though it is indented like its dashes.
    left_list: Option<Level>,
    /// The last key that left such a list.
    pub behind_list: Option<Range<usize>>,
    /// How deep the mapping lies that the current line left.
    left_mapping: Option<usize>,
    /// How deep the dashes of the list lie that the current line left.
    pub left_items: Option<usize>,
    /// The shallowest mapping or list that the current line left.
    pub left: Option<Level>,
}

type Outcome = Result<(), Slip>;

impl<'t> Outline<'t> {
    pub fn new(text: &'t str, until: usize) -> Self {
        Self {
            text,
            until,
            next: 0,
            levels: Vec::new(),
            open: Open::Value,
            anchors: HashMap::new(),
            twice: None,
            directive: None,
            left_list: None,
            behind_list: None,
            left_mapping: None,
            left_items: None,
            left: None,
        }
    }

    /// Goes over the lines up to the one after that at which the parser gave up.
    pub fn walk(mut self) -> Outcome {
        let rest = self.text.get(self.until..).unwrap_or_default();
        let mut ends = rest.match_indices('\n').map(|(at, _)| self.until + at + 1);
        let end = ends.nth(1).unwrap_or(self.text.len());
        self.lines_up_to(end)
    }

    pub(super) fn lines_up_to(&mut self, end: usize) -> Outcome {
        while self.next < end {
            let start = self.next;
            let line = self.line_at(start);
            self.next = start + line.len() + 1;
            self.line(start, line.trim_end())?;
        }
        Ok(())
    }

    pub fn line_at(&self, start: usize) -> &'t str {
        let rest = self.text.get(start..).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    /// The spaces before a line, and what is behind them.
    pub fn content(line: &str) -> (usize, &str) {
        let content = line.trim_start_matches(' ');
        (line.len() - content.len(), content)
    }

    fn line(&mut self, start: usize, line: &'t str) -> Outcome {
        let (indent, content) = Self::content(line);
        let blank = content.trim_start();
        if indent == 0 && content.starts_with('%') {
            self.directive = Some(start..start + content.len());
            return Ok(());
        }
        if blank.is_empty() || blank.starts_with('#') {
            return Ok(());
        }
        if let Some(slip) = leftover(start, line) {
            return Err(slip);
        }
        if let Some(at) = self.directive.take().filter(|_| !content.starts_with("---")) {
            let help = "write `---` on the line below, or remove this one: nobody needs it";
            return Err(Slip::new(at, "behind a directive the document has to begin with `---`", help));
        }
        if content.starts_with('\t') {
            return Err(tab(start + indent, content));
        }
        if let Some(sign) = content.chars().next().filter(|sign| is_foreign(*sign)) {
            return Err(foreign(start + indent, sign));
        }
        if indent == 0 && (content.starts_with("---") || content.starts_with("...")) {
            if content.len() > 3 && content.chars().all(|sign| sign == '-') {
                let help = "write three dashes, or remove the line";
                return Err(Slip::new(start..start + content.len(), "a document begins with `---`", help));
            }
            self.levels.clear();
            self.open = Open::Value;
            return Ok(());
        }
        let at = start + indent;
        let holder = self.levels.last().map(|level| level.indent);
        if let Open::Plain(value) = &self.open
            && holder.is_none_or(|holder| indent > holder)
        {
            let value = value.clone();
            return self.continues(value, at, indent, content);
        }
        self.settle(at, indent, content)?;
        self.entry(at, indent, content)
    }

    /// A deeper line behind a text without quotes continues it, unless it is a key.
    fn continues(&mut self, value: Range<usize>, at: usize, indent: usize, content: &str) -> Outcome {
        let written = self.text.get(value.clone()).unwrap_or_default();
        if !is_item(content) && key(content).is_none() {
            return match (written.starts_with(['"', '\'']), content.starts_with(['"', '\''])) {
                (true, true) => {
                    let message = "texts in quotes stand one below the other";
                    Err(Slip::new(value, message, "begin each with `- ` if they are the items of a list"))
                }
                _ => Ok(()),
            };
        }
        if self.is_item_without_colon(written) {
            return Err(no_colon(value.start, written));
        }
        if let Some((name, rest)) = without_space(written) {
            return Err(space(value.start, name, rest));
        }
        if written.starts_with("<< ") {
            return Err(no_colon(value.start, written));
        }
        // A text on a line of its own, as if it were a key beside this one.
        let before = self.text.get(..value.start).unwrap_or_default();
        let own_line = before.trim_end_matches(' ');
        let alone = own_line.is_empty() || own_line.ends_with('\n');
        match alone && before.len() - own_line.len() <= indent {
            true => Err(no_colon(value.start, written)),
            false => Err(self.deeper(at, indent, content)),
        }
    }

    /// Finds the mapping or list to which a line belongs, or opens one.
    fn settle(&mut self, at: usize, indent: usize, content: &str) -> Outcome {
        let item = is_item(content);
        self.left_list = None;
        let mut left = None;
        while let Some(level) = self.levels.pop_if(|level| level.indent > indent) {
            left = Some(level);
        }
        self.left_mapping = left.as_ref().filter(|left| !left.items).map(|left| left.indent);
        self.left_items = left.as_ref().filter(|left| left.items).map(|left| left.indent);
        self.left.clone_from(&left);
        let Some(top) = self.levels.last() else {
            return match left {
                Some(left) if left.count == 1 && !left.items && !item => {
                    Err(first_astray(self.text, &left, at, indent, first_word(content)))
                }
                Some(left) => Err(between(at, content, &left, None)),
                None => self.push(indent, item),
            };
        };
        let (holder, items) = (top.indent, top.items);
        if holder < indent {
            return match (left, &self.open) {
                (Some(_), Open::Lines) if !item && is_prose(content) => Err(no_line(at, content)),
                (Some(left), _) => Err(self.astray(at, indent, content, &left)),
                (None, Open::Value) => match prose::find(self, at, content) {
                    Some(slip) => Err(slip),
                    None => self.push(indent, item),
                },
                (None, _) => Err(self.deeper(at, indent, content)),
            };
        }
        match (items, item) {
            (true, true) | (false, false) => Ok(()),
            (true, false) => {
                let list = self.levels.pop();
                let beside = self.levels.last().is_some_and(|level| level.indent == indent);
                match list {
                    Some(list) if !beside && self.are_keys(&list, content) => Err(dash_before_keys(at, content, &list)),
                    Some(list) if !beside && self.is_dash_too_deep(&list, content) => Err(dash_too_deep(&list)),
                    Some(list) if !beside => Err(no_item(at, content, &list)),
                    list => {
                        self.left_list = list;
                        Ok(())
                    }
                }
            }
            (false, true) if left.is_none() && self.open == Open::Value => self.push(indent, true),
            (false, true) => Err(self.among_keys(at, content)),
        }
    }

    fn push(&mut self, indent: usize, items: bool) -> Outcome {
        self.levels.push(Level {
            indent,
            items,
            last: 0..0,
            first: 0..0,
            first_is_empty: false,
            count: 0,
            emptied: None,
            back: None,
        });
        Ok(())
    }

    /// A key with its value, or an item with what is in it.
    fn entry(&mut self, at: usize, indent: usize, content: &'t str) -> Outcome {
        if is_item(content) {
            self.remember(at..at + 1);
            let inner = content.get(1..).unwrap_or_default().trim_start();
            let skipped = content.len() - inner.len();
            let (at, indent) = (at + skipped, indent + skipped);
            if is_item(inner) || (key(inner).is_some() && !inner.starts_with(['&', '*', '!'])) {
                self.push(indent, is_item(inner))?;
                return self.entry(at, indent, inner);
            }
            return self.value(at, inner, false);
        }
        let begun = self.levels.last().is_some_and(|level| level.last != (0..0));
        match key(content) {
            Some((name, after))
                if is_dash_without_space(content.get(name.clone()).unwrap_or_default())
                    && self.is_item_without_space(indent, content.get(after..).unwrap_or_default()) =>
            {
                Err(dash(at, content))
            }
            Some(_) if self.leaves_text(content) => Err(self.no_key(at, content)),
            Some((name, _)) if content.get(name.clone()).is_some_and(is_two_dashes) => Err(two_dashes(at, content)),
            Some((name, _)) if content.get(name.clone()).is_some_and(is_before_bracket) => {
                Err(before_bracket(at, content))
            }
            Some((name, after)) => {
                if self.left_list.is_some() {
                    self.behind_list = Some(at + name.start..at + name.end);
                }
                self.remember(at + name.start..at + name.end);
                self.value(at + after, content.get(after..).unwrap_or_default(), true)
            }
            None if begun || without_space(content).is_some() => Err(self.no_key(at, content)),
            None => {
                self.levels.pop();
                self.value(at, content, false)
            }
        }
    }

    fn remember(&mut self, range: Range<usize>) {
        let empty = self.open == Open::Value;
        let left = self.left_mapping.take();
        if let Some(level) = self.levels.last_mut() {
            if let Some(left) = left {
                level.back = Some((range.clone(), left));
            }
            if empty && level.count > 0 && !level.items {
                level.emptied = Some((level.last.clone(), range.clone()));
            }
            match level.count {
                0 => level.first = range.clone(),
                1 => level.first_is_empty = empty,
                _ => {}
            }
            level.last = range;
            level.count += 1;
        }
    }

    /// Whether a word is all of a line, and more stands below it, deeper or as items beside it.
    fn is_key_without_colon(&self, at: usize, content: &str) -> bool {
        let indent = self.text.get(..at).map_or(0, |before| before.len() - before.trim_end_matches(' ').len());
        let rest = self.text.get(self.next..).unwrap_or_default();
        let next = rest.lines().find(|line| !line.trim().is_empty()).map(Self::content);
        let is_word = content.chars().all(|letter| letter.is_alphanumeric() || "-_$/{}".contains(letter));
        let is_held = next.is_some_and(|(inner, below)| inner > indent || (inner == indent && is_item(below)));
        is_word && is_held && !content.starts_with('-')
    }

    /// What stands on the next line that is not blank.
    fn line_below(&self) -> &'t str {
        let rest = self.text.get(self.next..).unwrap_or_default();
        rest.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
    }

    /// A line among keys that is none.
    fn no_key(&self, at: usize, content: &str) -> Slip {
        let content = without_comment(content);
        if let Some((name, value)) = without_space(content) {
            return space(at, name, value);
        }
        let last = self.levels.last().map(|level| level.last.clone()).unwrap_or_default();
        if self.open == Open::Lines {
            return no_line(at, content).labelled(last.clone(), "deeper than this key lie the lines of its text");
        }
        if let Some(list) = &self.left_list {
            return match self.is_key_without_colon(at, content) {
                true => no_colon(at, content),
                false => no_item(at, content, list),
            };
        }
        if self.open == Open::Value && is_negative(content) && is_negative(self.line_below()) {
            return dash(at, content);
        }
        // A value in brackets below its key, and as deep.
        let is_flow = (content.starts_with('{') && content.ends_with('}'))
            || (content.starts_with('[') && content.ends_with(']'));
        if self.open == Open::Value
            && is_flow
            && self.levels.last().is_some_and(|level| !level.items && level.count > 0)
        {
            let name = self.text.get(last.clone()).unwrap_or_default();
            let message = format!("this line is indented like `{name}:` above, which has no value");
            let help = format!("indent it deeper, or write it behind `{name}:`");
            return Slip::new(at..at + content.len(), message, help).labelled(last, "has no value");
        }
        let is_value = self.open == Open::Value && otherwise(at, content).is_none() && !is_dash_without_space(content);
        if is_value && self.levels.last().is_some_and(|level| !level.items && level.count > 0) {
            let name = self.text.get(last.clone()).unwrap_or_default();
            let message = format!("this line is indented like `{name}:` above, which has no value");
            let help = "indent it deeper if it is the value, or write a colon behind its key";
            return Slip::new(at..at + content.len(), message, help).labelled(last, "has no value");
        }
        match is_dash_without_space(content) {
            true => dash(at, content),
            false => no_colon(at, content),
        }
    }
}
