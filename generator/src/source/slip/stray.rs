//! Slips in a text that can be read: signs that YAML takes for a part of a text without quotes, and were meant otherwise.

use std::collections::BTreeSet;

use super::super::arena::{Text, Value};
use super::super::file::File;
use super::super::position::Underline;
use super::meant::PROSE;
use super::odd::{foreign, is_foreign};
use super::{Slip, quoted};

/// Where a word ends.
const BREAKS: [char; 5] = [' ', '\n', '[', '{', ','];

/// The words behind a `*`.
pub(super) fn aliases(text: &str) -> BTreeSet<&str> {
    text.split('*').skip(1).filter_map(|rest| rest.split(BREAKS).next()).collect()
}

/// What is odd about the text of a node, or about its key.
pub(super) fn find(file: &File, id: u32, aliases: &BTreeSet<&str>) -> Option<Slip> {
    let entry = file.arena.get(id)?;
    if let Text::Span { start, len } = entry.key {
        let (start, len) = (start as usize, len as usize);
        let bare = || bare_key(&file.text, start, len).filter(|_| matches!(entry.value, Value::Null));
        if let Some(slip) = key(&file.text, start, len).or_else(bare) {
            return Some(slip);
        }
    }
    match entry.value {
        Value::Null => bare_property(file, id, aliases),
        Value::String(Text::Span { start, len }) => {
            let (start, len) = (start as usize, len as usize);
            let before = file.text.get(..start)?;
            if !begins_plain(before) {
                return None;
            }
            let text = file.text.get(start..start + len)?;
            let prose =
                matches!(entry.key, Text::Span { .. }) && PROSE.contains(&file.arena.text(&file.text, entry.key));
            last_sign(start, text, prose)
                .or_else(|| typographic(start, text))
                .or_else(|| property(before, text, aliases))
        }
        Value::String(text @ Text::Owned(_)) => {
            let written = file.arena.text(&file.text, text);
            let word = written.split(" - ").next().unwrap_or_default();
            let folded = written.contains(" - ") && (entry.key == Text::None || !word.contains(' '));
            let head = ["-> ", "-| ", "<- ", "-\u{a0}"].iter().any(|head| written.starts_with(head));
            match folded || head {
                true => over_lines(file, id),
                false => over_keys(file, id),
            }
        }
        _ => None,
    }
}

/// Whether a text can begin here without quotes: in quotes it stands behind one, or behind an escape.
fn begins_plain(before: &str) -> bool {
    before.is_empty() || before.ends_with([' ', '\t', '\n', '[', '{', ','])
}

/// `/path'` for `'/path'`.
fn key(file: &str, start: usize, len: usize) -> Option<Slip> {
    let text = file.get(start..start + len)?;
    let quote = text.chars().next_back().filter(|last| matches!(last, '"' | '\''))?;
    let bare = text.trim_end_matches(quote);
    let plain = begins_plain(file.get(..start)?) && bare.contains('/') && !bare.contains(quote);
    plain.then(|| {
        let help = format!("put all of it in quotes, {}, or remove the quote", quoted(bare));
        Slip::new(start..start + len, format!("the quote {quote} at the end is a part of this key"), help)
    })
}

/// A key in braces without a value: the fraction behind a comma, or a key and its value with another sign between.
fn bare_key(file: &str, start: usize, len: usize) -> Option<Slip> {
    let text = file.get(start..start + len)?;
    let (before, behind) = (file.get(..start)?, file.get(start + len..)?);
    if !behind.trim_start().starts_with([',', '}']) || !before.trim_end().ends_with(['{', ',']) {
        return None;
    }
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(text) {
        let ahead = before.strip_suffix(',')?;
        let whole = ahead.get(ahead.rfind([' ', ':', ',', '{', '[']).map_or(0, |at| at + 1)..)?;
        let begin = ahead.len() - whole.len();
        let is_value = ahead.get(..begin)?.trim_end().ends_with(':');
        let (range, meant) = (begin..start + len, format!("{whole}.{text}"));
        return (is_value && is_number(whole.trim_start_matches('-'))).then(|| {
            let message = "this comma begins another key: a fraction stands behind a point";
            Slip::new(range.clone(), message, format!("write `{meant}`")).cured(range, meant)
        });
    }
    let (name, value) = text.split_once(':').or_else(|| text.split_once('=')).or_else(|| text.split_once(';'))?;
    let (name, value) = (name.trim_end(), value.trim_start());
    let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || "-_$".contains(letter));
    let message = match text.contains(':') {
        true => format!("there is no space after the colon of `{name}:`"),
        false => format!("a colon is missing after `{name}`"),
    };
    let range = start..start + len;
    (is_name && !value.is_empty()).then(|| {
        let meant = format!("{name}: {value}");
        Slip::new(range.clone(), message, format!("write `{meant}`")).cured(range, meant)
    })
}

/// A sign at the end that belongs to a list, a mapping or quotes of which there are none.
fn last_sign(at: usize, text: &str, prose: bool) -> Option<Slip> {
    let sign = text.chars().next_back()?;
    let bare = text.get(..text.len() - sign.len_utf8())?;
    let word = text.chars().all(|sign| sign.is_alphanumeric() || "-_./;'".contains(sign));
    let message = match sign {
        ',' => "YAML has no comma behind a value: it is a part of the text".to_owned(),
        ';' if word && !prose => "YAML has no semicolon behind a value: it is a part of the text".to_owned(),
        ']' if !bare.contains('[') => "this `]` closes nothing: it is a part of the text".to_owned(),
        '}' if !bare.contains('{') => "this `}` closes nothing: it is a part of the text".to_owned(),
        // In prose a digit and a quote are inches.
        '"' if !bare.contains('"') && (!prose || !bare.ends_with(|last: char| last.is_ascii_digit())) => {
            format!("the quote {sign} at the end is a part of the text")
        }
        // Behind an `s` it may be an apostrophe.
        '\'' if !bare.contains('\'') && ((word || bare.ends_with('$')) && !prose || ends_a_text(bare)) => {
            format!("the quote {sign} at the end is a part of the text")
        }
        _ => return None,
    };
    let end = at + text.len();
    let help = match sign {
        ']' if !bare.contains(' ') || bare.contains(", ") => format!("write `[{text}` if it is a list, or remove it"),
        _ => format!("remove it, or put the text in quotes if it is meant: {}", quoted(text)),
    };
    Some(Slip::new(end - sign.len_utf8()..end, message, help))
}

/// Whether no apostrophe stands behind several words that end so.
fn ends_a_text(bare: &str) -> bool {
    let last = bare.chars().next_back();
    bare.contains(' ') && last.is_some_and(|last| last.is_ascii_lowercase() && !"sxzn".contains(last) || last == '.')
}

/// A text in quotes that are letters to YAML.
fn typographic(at: usize, text: &str) -> Option<Slip> {
    let inner = text.strip_prefix(['“', '„', '‘', '«', '”'])?.strip_suffix(['“', '”', '’', '‘', '»'])?;
    let message = "these are no quotes to YAML: they are a part of the text";
    let help = format!("write {}", quoted(inner));
    (!inner.contains(['“', '”', '«', '»'])).then(|| Slip::new(at..at + text.len(), message, help))
}

/// `!Word text` and `&word text`, whose first word YAML takes away.
fn property(before: &str, text: &str, aliases: &BTreeSet<&str>) -> Option<Slip> {
    let ahead = before.strip_suffix(' ')?;
    if ahead.ends_with([':', '-', ' ', ',', '[', '{', '\n']) {
        return None;
    }
    let word = ahead.get(ahead.rfind(BREAKS).map_or(0, |at| at + 1)..)?;
    let is_tag = word.strip_prefix('!').is_some_and(|name| name.is_empty() || name.starts_with(char::is_alphabetic));
    let is_used = |name: &str| aliases.range(name..).next().is_some_and(|alias| alias.starts_with(name));
    let is_anchor = word.strip_prefix('&').is_some_and(|name| !is_used(name));
    let what = match (is_tag, is_anchor) {
        (true, _) => "a tag",
        (_, true) => "an anchor",
        _ => return None,
    };
    let start = ahead.len() - word.len();
    let message = format!("YAML takes `{word}` for {what}: the text is `{text}` alone");
    let is_file = [".yaml", ".yml", ".json"].iter().any(|end| text.ends_with(end)) || text.contains("#/");
    let help = match is_tag && is_file {
        true => format!("write `$ref: {}`", if text.contains('#') { quoted(text) } else { text.to_owned() }),
        false => format!("put all of it in quotes: {}", quoted(&format!("{word} {text}"))),
    };
    Some(Slip::new(start..start + word.len(), message, help))
}

/// `&word` or `!word` with nothing behind it, which is no text.
fn bare_property(file: &File, id: u32, aliases: &BTreeSet<&str>) -> Option<Slip> {
    let range = file.range(id, Underline::Value);
    let word = file.text.get(range.start..)?.split(char::is_whitespace).next()?.trim_end_matches([',', ']', '}']);
    let name = word.strip_prefix(['&', '!']).filter(|name| name.starts_with(char::is_alphabetic))?;
    let (what, is_used) = match word.starts_with('!') {
        true => ("a tag", false),
        false => ("an anchor", aliases.contains(name)),
    };
    (!is_used).then(|| {
        let message = format!("YAML takes `{word}` for {what}: there is no value");
        let help = format!("write the value behind it, or put the text in quotes if it is one: {}", quoted(word));
        Slip::new(range.start..range.start + word.len(), message, help)
    })
}

/// `'204:` and keys below, up to the next quote: the quote was to end before the colon.
fn over_keys(file: &File, id: u32) -> Option<Slip> {
    let range = file.range(id, Underline::Value);
    let is_quote = |at: usize| file.text.get(at..).is_some_and(|text| text.starts_with(['"', '\'']));
    // Of a value over several lines the key is pointed at.
    let behind = || {
        let rest = file.text.get(range.end..)?;
        let value = rest.trim_start_matches(['"', '\'']).strip_prefix(':')?.trim_start();
        Some(range.end + rest.len() - value.len())
    };
    let start = if is_quote(range.start) { range.start } else { behind().filter(|at| is_quote(*at))? };
    let mut lines = file.text.get(start..)?.lines();
    let first = lines.next()?.trim_end();
    let quote = first.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let name = first.get(1..)?.strip_suffix(':').filter(|name| !name.contains(char::is_whitespace))?;
    let is_key = lines.next().is_some_and(|line| super::line::key(line.trim_start()).is_some());
    let own_line = file.text.get(..start)?.trim_end_matches(' ').ends_with('\n');
    (is_key && own_line && !name.is_empty()).then(|| {
        let help = format!("close it with `{quote}` before the colon, or remove it");
        Slip::new(start..start + first.len(), format!("the quote {quote} is not closed"), help)
    })
}

/// A text without quotes over several lines, one of which looks like an item, or whose first is no head of a text.
fn over_lines(file: &File, id: u32) -> Option<Slip> {
    let range = file.range(id, Underline::Value);
    let written = file.text.get(range.clone())?;
    let is_alone = written.lines().next().is_some_and(|first| first.trim_end().len() == 2);
    if written.starts_with("->") || written.starts_with("-|") || (written.starts_with("<-") && is_alone) {
        let help = if written.starts_with("-|") { "write `|-`" } else { "write `>-`" };
        return Some(Slip::new(range.start..range.start + 2, "this is a part of the text, and no head of it", help));
    }
    if written.starts_with(['"', '\'', '|', '>']) {
        return None;
    }
    // `- item` with another blank.
    if let Some(sign) = written.strip_prefix('-').and_then(|rest| rest.chars().next()).filter(|sign| is_foreign(*sign))
    {
        return Some(foreign(range.start + 1, sign));
    }
    let line_start = file.text.get(..range.start)?.rfind('\n').map_or(0, |at| at + 1);
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut at = line_start;
    let mut lines = file.text.get(line_start..)?.split('\n');
    let first = lines.next()?;
    at += first.len() + 1;
    for line in lines.take_while(|line| indent(line) > indent(first)) {
        let content = line.trim();
        if content.starts_with("- ") {
            let start = at + indent(line);
            let (message, help) = match first.trim_start().starts_with('-') {
                true => (
                    "this line is deeper than the item above, and so a part of its text",
                    "indent it like the item above if it is an item, or put the text in quotes",
                ),
                false => (
                    "this line is deeper than the key above, and so a part of its text",
                    "write each item on a line of its own after `- `, also the first, or put the text in quotes",
                ),
            };
            let slip = Slip::new(start..start + content.len(), message, help);
            return Some(slip.labelled(range, "the text begins here"));
        }
        at += line.len() + 1;
    }
    None
}
