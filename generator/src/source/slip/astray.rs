//! Lines that stand where nothing goes on: deeper or less deep than they were meant to be, with a dash too many or too few.

use std::ops::Range;

use super::Slip;
use super::line::{first_word, is_item, key, spaces};
use super::meant::PROSE;
use super::outline::{Level, Open, Outline};

/// Keys whose values are lists of mappings.
const LISTS: &[&str] = &[
    "allOf",
    "anyOf",
    "items",
    "oneOf",
    "parameters",
    "prefixItems",
    "security",
    "servers",
    "tags",
    "x-scopes",
    "example",
    "examples",
    "value",
    "default",
];

/// Those of them that may have any value.
const VALUES: &[&str] = &["example", "examples", "items", "value", "default"];

/// Those of them whose values can be nothing else, wherever they stand.
const LISTS_ALONE: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems", "servers"];

/// Keys whose values are mappings.
pub(super) const OBJECTS: &[&str] = &[
    "additionalProperties",
    "components",
    "contact",
    "content",
    "delete",
    "discriminator",
    "externalDocs",
    "flows",
    "get",
    "info",
    "items",
    "license",
    "patch",
    "paths",
    "post",
    "properties",
    "put",
    "requestBody",
    "responses",
    "schema",
    "webhooks",
    "xml",
];

/// Keys whose values are mappings of mappings.
const MAPS: &[&str] = &[
    "callbacks",
    "content",
    "encoding",
    "headers",
    "links",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
];

impl<'t> Outline<'t> {
    /// A line deeper than one that has its value already.
    pub(super) fn deeper(&self, at: usize, indent: usize, content: &str) -> Slip {
        let first = first_word(content);
        let Some(level) = self.levels.last() else {
            return Slip::new(at..at + first.len(), "a key after a text", "begin the file with a key");
        };
        if let Some(slip) =
            self.comment_in_text(at, indent).or_else(|| self.beside_its_holder(level, at, indent, first))
        {
            return slip;
        }
        let holder = || self.before_block(level);
        if let Some(slip) = self.without_dash(level).or_else(|| self.in_list(level)).or_else(holder) {
            return slip;
        }
        if let Some(slip) = self.behind_alias(level) {
            return slip;
        }
        if let Some(slip) = self.not_deep_enough(level, at, indent, first) {
            return slip;
        }
        let goes_back = || self.lines_of(level).any(|line| !is_item(line));
        // A key without a value, and one behind it that is as deep: they lie too deep themselves.
        let is_bare = content.trim_end().ends_with(':');
        if level.count == 1 && !level.items && self.goes_on_with(indent) && !goes_back() && !is_bare {
            return first_astray(self.text, level, at, indent, first);
        }
        let name = self.text.get(level.last.clone()).unwrap_or_default();
        let above = if level.items { "the item above".to_owned() } else { format!("`{name}` above") };
        // Behind a list in brackets no text goes on.
        let is_list = self.text.get(..at).is_some_and(|before| before.trim_end().ends_with([']', '}']));
        let is_first = level.indent == 0 && level.count == 1 && key(content).is_some() && self.goes_on_with(indent);
        let help = match level.items {
            false if is_first => {
                format!("write the key that it belongs to above it, such as `info:`, or indent it like `{name}`")
            }
            false if is_bare && (is_list || !self.has_members(name)) => format!(
                "write the key that it belongs to above it, such as `properties:`, or indent it with {} like `{name}`",
                spaces(level.indent)
            ),
            false if key(content).is_some() && self.has_members(name) => format!(
                "write what stands behind `{name}:` as a key of its own below it, or indent this line with {} like it",
                spaces(level.indent)
            ),
            false if level.count == 1 && indent == level.indent + 2 => format!(
                "indent it with {} like `{name}`, or write `- {name}` above if that begins an item",
                spaces(level.indent)
            ),
            false => {
                format!("indent it with {} like `{name}`, or quote the text if it continues it", spaces(level.indent))
            }
            true => {
                let value =
                    self.text.get(level.last.start + 1..).unwrap_or_default().lines().next().unwrap_or_default();
                let named = match value.contains("://") {
                    true => format!(": `- url: {}`", value.trim()),
                    false => String::new(),
                };
                format!("indent it with {}, or write a key before the text above{named}", spaces(level.indent))
            }
        };
        let message =
            format!("this line is indented with {}, deeper than {above}, which has a value already", spaces(indent));
        Slip::new(at..at + first.len(), message, help).labelled(level.last.clone(), "has its value on this line")
    }

    /// A path behind methods that lie deeper, and have no path above them.
    fn methods_without_path(&self, at: usize, indent: usize, content: &str, left: &Level) -> Option<Slip> {
        let first = self.text.get(left.first.clone())?;
        let is_method = ["get", "put", "post", "delete", "options", "head", "patch", "trace"].contains(&first);
        let above = self.levels.last().and_then(|level| self.text.get(level.last.clone()))?;
        (is_method && content.starts_with('/') && above == "paths").then(|| {
            let message = format!("`{first}` is a method, and no path stands above it");
            let help = format!("write the path above it, indented with {} like the one below", spaces(indent));
            Slip::new(left.first.clone(), message, help).labelled(at..at + first_word(content).len(), "a path")
        })
    }

    /// The lines below that are indented like a level, up to its end.
    pub(super) fn lines_of(&self, level: &Level) -> impl Iterator<Item = &'t str> {
        let (indent, rest) = (level.indent, self.text.get(self.next..).unwrap_or_default());
        let lines = rest.lines().filter(|line| !line.trim().is_empty()).map(Self::content);
        lines
            .take_while(move |(inner, _)| *inner >= indent)
            .filter(move |(inner, _)| *inner == indent)
            .map(|line| line.1)
    }

    /// Whether a list of one item, which is a key, stands where keys go on, that line among them: its dash is one too many.
    pub(super) fn are_keys(&self, list: &Level, content: &str) -> bool {
        let line = self.line_at(list.first.start);
        let mut below = self.lines_of(list).peekable();
        let holder = self.levels.last().and_then(|level| self.text.get(level.last.clone()));
        let is_list = holder.is_none_or(|holder| LISTS.contains(&holder));
        let is_key = match is_list {
            true => line.trim_end().ends_with(':') && below.peek().is_some(),
            false => key(line.trim_start().trim_start_matches("- ")).is_some() && key(content).is_some(),
        };
        list.count == 1 && is_key && below.all(|line| key(line).is_some())
    }

    /// The first key of a mapping that is an item of a list without its dash: other items begin with the same key.
    fn without_dash(&self, level: &Level) -> Option<Slip> {
        let name = self.text.get(level.first.clone()).filter(|_| level.count == 1 && !level.items)?;
        let begins = |line: &&str| {
            let inner = line.get(1..).unwrap_or_default().trim_start();
            is_item(line) && key(inner).is_some_and(|(key, _)| inner.get(key) == Some(name))
        };
        self.lines_of(level).any(|line| begins(&line)).then(|| no_dash(&level.first, name))
    }

    /// The first key of a mapping that stands right below a key whose value is a list.
    fn in_list(&self, level: &Level) -> Option<Slip> {
        let holder = self.levels.iter().nth_back(1).filter(|holder| !holder.items)?;
        let is_list = LISTS_ALONE.contains(&self.text.get(holder.last.clone())?);
        let name = self.text.get(level.first.clone()).filter(|_| is_list && !level.items)?;
        Some(no_dash(&level.first, name))
    }

    /// Whether the first key of a mapping is one of prose: then a list behind it lacks its own key.
    fn is_prose_key(&self, level: &Level) -> bool {
        self.text.get(level.first.clone()).is_some_and(|first| PROSE.contains(&first))
    }

    /// Whether the innermost mapping stands right below a key whose value is a list in OpenAPI.
    fn is_below_list(&self) -> bool {
        let holder = self.levels.iter().nth_back(1).filter(|holder| !holder.items);
        let name = holder.and_then(|holder| self.text.get(holder.last.clone()));
        name.is_some_and(|name| LISTS.contains(&name) && !VALUES.contains(&name))
    }

    /// Whether the line above is an item that is a word.
    fn is_behind_word(&self, at: usize) -> bool {
        let above = self.text.get(..at).and_then(|before| before.trim_end().lines().next_back()).map(str::trim_start);
        above.is_some_and(|line| is_item(line) && key(line.get(1..).unwrap_or_default().trim_start()).is_none())
    }

    /// Lines too deep for what is above them, with a key below that is as deep as the one that is missing above.
    fn without_key(&self, at: usize, indent: usize, content: &str, left: &Level) -> Option<Slip> {
        let holder = self.levels.last().filter(|holder| !holder.items && !left.items)?;
        let step = indent.checked_sub(holder.indent).filter(|step| *step > 1)?;
        // The last key above was to be as deep as this line.
        let above = self.text.get(holder.last.clone())?;
        if holder.back.as_ref().is_some_and(|(_, depth)| *depth == indent)
            && !MAPS.contains(&above)
            && above != "components"
        {
            return None;
        }
        let is_group =
            |name: &str| MAPS.contains(&name) || ["parameters", "examples", "links", "pathItems"].contains(&name);
        if above == "components" && self.text.get(left.first.clone()).is_some_and(is_group) {
            return None;
        }
        let below = first_word(content).trim_end_matches(':');
        let is_bare = content.trim_end().ends_with(':') && left.count > 1 && left.indent == indent + step;
        let first = self.text.get(left.first.clone()).filter(|_| is_bare)?;
        let message = format!("the key that `{first}` belongs to is missing between `{above}` and it");
        let help = format!("write it above, indented with {} like `{below}`", spaces(indent));
        let label = format!("`{below}` is indented with {}", spaces(indent));
        Some(Slip::new(left.first.clone(), message, help).labelled(at..at + below.len(), label))
    }

    /// Whether what is called so, or lies in what is called so, is a mapping, and no text.
    fn has_members(&self, name: &str) -> bool {
        let holder = self.levels.iter().nth_back(1).and_then(|level| self.text.get(level.last.clone()));
        OBJECTS.contains(&name) || holder.is_some_and(|holder| MAPS.contains(&holder))
    }

    /// Whether the line after this one is indented like it.
    fn goes_on_with(&self, indent: usize) -> bool {
        let rest = self.text.get(self.next..).unwrap_or_default();
        let next = rest.lines().find(|line| !line.trim().is_empty());
        next.is_some_and(|line| Self::content(line).0 == indent)
    }

    /// A line at which the indentation of none of the mappings above goes on; `left` is the last that it left.
    pub(super) fn astray(&self, at: usize, indent: usize, content: &str, left: &Level) -> Slip {
        let first = first_word(content);
        let holder = self.levels.last();
        if let Some(slip) = self.methods_without_path(at, indent, content, left) {
            return slip;
        }
        if let Some(slip) = holder.and_then(|holder| self.beside_its_holder(holder, at, indent, first)) {
            return slip;
        }
        if let Some(slip) = self.without_key(at, indent, content, left) {
            return slip;
        }
        // Of one key inside it is not known which of the two is the odd one.
        let holder_of_several = holder.filter(|_| left.count > 1 && !left.first_is_empty);
        if let Some(slip) = holder_of_several.and_then(|holder| self.not_deep_enough(holder, at, indent, first)) {
            return slip;
        }
        let above = |down: usize| self.levels.iter().rev().nth(down).map_or(0, |level| level.indent);
        let step = above(0).saturating_sub(above(1)).max(2);
        let alone = |level: &Level| level.count == 1 && !level.items;
        // Below the first key stands what belongs to it, indented like it.
        if left.first_is_empty && !left.items && holder.is_some_and(|holder| !holder.items && indent > holder.indent) {
            let left = Level { last: left.first.clone(), ..left.clone() };
            return first_astray(self.text, &left, at, indent, first);
        }
        match holder {
            // Of two first keys, the one that is indented unlike what is around is the odd one.
            Some(holder) if alone(left) && indent == holder.indent + step => {
                first_astray(self.text, left, at, indent, first)
            }
            Some(holder) if alone(holder) && above(0) - above(1) == 1 && indent == above(1) + 2 => {
                first_astray(self.text, holder, at, indent, first)
            }
            holder => between(at, content, left, holder),
        }
    }

    /// A key that stands beside the key to which it belongs: what is deeper shows it, further below.
    fn beside_its_holder(&self, level: &Level, at: usize, indent: usize, below: &str) -> Option<Slip> {
        let (holder, inner) = level.emptied.clone()?;
        let written = |range: &Range<usize>| self.text.get(range.clone()).unwrap_or_default();
        let (name, above) = (written(&inner), written(&holder));
        // What the members of a group are is no text: the two lines are exchanged.
        let has_text = self.text.get(inner.end..).and_then(|rest| rest.lines().next()).is_some_and(|rest| {
            let value = rest.trim_start_matches(['"', '\'']).trim_start_matches(':').trim();
            !value.is_empty() && !value.starts_with(['#', '&', '{', '['])
        });
        if indent > level.indent && level.last == inner && MAPS.contains(&above) && has_text {
            let message = format!("what belongs to `{above}:` stands below `{name}`");
            let slip = Slip::new(holder, message, format!("exchange this line and that of `{name}`"));
            return Some(slip.labelled(inner, "stands between"));
        }
        let message = format!("`{name}` is indented like `{above}:` above, which has no value");
        let help = format!("indent `{name}` and what belongs to it with {}, below `{above}:`", spaces(indent));
        let label = format!("`{below}` is indented with {}", spaces(indent));
        (indent > level.indent).then(|| Slip::new(inner, message, help).labelled(at..at + below.len(), label))
    }

    /// An item where a key is expected.
    pub(super) fn among_keys(&self, at: usize, content: &str) -> Slip {
        let inner = content.get(1..).unwrap_or_default().trim_start();
        let name = key(inner).and_then(|(key, _)| inner.get(key));
        let before_block = || self.levels.last().and_then(|level| self.before_block(level));
        if let Some(slip) = before_block().or_else(|| self.first_item(at, content)) {
            return slip;
        }
        if let Some(level) = self.levels.last().filter(|level| Some(&level.last) == self.behind_list.as_ref()) {
            let key = self.text.get(level.last.clone()).unwrap_or_default();
            let message = format!("`{key}` stands between two items of a list");
            let help = format!("indent it with {} if it belongs to the item above", spaces(level.indent + 2));
            let label = at..at + first_word(content).len();
            return Slip::new(level.last.clone(), message, help).labelled(label, "the next item");
        }
        if let Some(level) = self.levels.last().filter(|level| level.count == 1 && level.indent > 0)
            && let Some(first) = self.text.get(level.first.clone())
            && self.lines_of(level).all(is_item)
            && (name == Some(first)
                || (self.lines_of(level).next().is_some() && !self.is_prose_key(level))
                || self.is_below_list())
        {
            let name = first;
            return no_dash(&level.first, name).labelled(at..at + first_word(content).len(), "the next item");
        }
        let message = "an item of a list stands among the keys of a mapping";
        let all = at..at + first_word(content).len();
        let Some(level) = self.levels.last() else {
            return Slip::new(all, message, "indent it to the list that it belongs to");
        };
        let other = self.text.get(level.last.clone()).unwrap_or_default();
        let help = match name {
            Some("url") => "write `servers:` above it if it is a server, or remove the dash".to_owned(),
            Some("$ref") if self.open != Open::Value => {
                let list = if inner.contains("/parameters/") { "parameters:" } else { "allOf:" };
                format!("write the key of the list above it, such as `{list}`, or indent it to its list")
            }
            Some(name) => format!("remove the dash if `{name}` is a key like `{other}`, or indent it to its list"),
            None => "indent it to the list that it belongs to".to_owned(),
        };
        let lists = self.levels.iter().rev().filter(|level| level.items).map(|level| level.indent);
        let help = match (self.left_items, lists.into_iter().next(), name) {
            // Among words in a list a key is none of them.
            (Some(_), _, Some(name)) if self.is_behind_word(at) => {
                format!("remove the dash if `{name}` is a key like `{other}`")
            }
            (Some(list), ..) | (None, Some(list), None) => {
                format!("indent it with {}, like the items above", spaces(list))
            }
            (None, Some(list), Some(name)) => format!(
                "indent it with {}, like the items above, or remove the dash if `{name}` is a key like `{other}`",
                spaces(list)
            ),
            _ => help,
        };
        Slip::new(all, message, help).labelled(level.last.clone(), "a key of this mapping")
    }
}

/// `$ref: …` for `- $ref: …`.
pub(super) fn no_dash(key: &Range<usize>, name: &str) -> Slip {
    Slip::new(key.clone(), "there is no dash before this item", format!("write `- {name}`"))
}

/// A dash before a key of a mapping.
pub(super) fn dash_before_keys(at: usize, content: &str, list: &Level) -> Slip {
    let message = "this dash begins a list, and keys of a mapping stand below it";
    Slip::new(list.first.clone(), message, "remove it, and indent the key like those below")
        .labelled(at..at + first_word(content).len(), "such a key")
}

/// The first key of a mapping, indented unlike those below.
pub(super) fn first_astray(text: &str, level: &Level, at: usize, indent: usize, below: &str) -> Slip {
    let name = text.get(level.last.clone()).unwrap_or_default();
    let message = format!("`{name}` is indented with {}, the keys below with {}", spaces(level.indent), spaces(indent));
    Slip::new(level.last.clone(), message, format!("indent it with {}, like them", spaces(indent)))
        .labelled(at..at + below.len(), format!("indented with {}", spaces(indent)))
}

/// A line that goes back to an indentation of which there is nothing above.
pub(super) fn between(at: usize, content: &str, left: &Level, holder: Option<&Level>) -> Slip {
    // A key goes on among keys, an item among items.
    let holder = holder.filter(|holder| holder.items == is_item(content));
    let help = match holder {
        Some(holder) if left.items == is_item(content) => {
            format!("indent it with {}, or with {}", spaces(holder.indent), spaces(left.indent))
        }
        Some(holder) => format!("indent it with {}", spaces(holder.indent)),
        None => format!("indent it with {}", spaces(left.indent)),
    };
    let message = "no line that is still open is indented like this one";
    let label = format!("indented with {}", spaces(left.indent));
    Slip::new(at..at + first_word(content).len(), message, help).labelled(left.last.clone(), label)
}
