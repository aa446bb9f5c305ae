//! A line that is neither a key with its value nor an item: what it was meant to be.

use super::line::{first_word, key, spaces, without_comment};
use super::odd::otherwise;
use super::outline::Level;
use super::{Slip, quoted};

/// A line that is too far left for the text above.
pub(super) fn no_line(at: usize, content: &str) -> Slip {
    let content = content.trim_end();
    let is_name = |name: &str| name.starts_with(char::is_lowercase) && name.chars().all(char::is_alphanumeric);
    let pair = content.split_once(' ').filter(|(name, value)| is_name(name) && !value.contains(' '));
    let help = match pair {
        Some((name, value)) => format!("indent it deeper, or write `{name}: {value}` if it is a key"),
        None if is_name(content) => format!("indent it deeper, or write `{content}:` if it is a key"),
        None => "indent it deeper".to_owned(),
    };
    Slip::new(at..at + content.len(), "this line does not belong to the text above", help)
}

/// `responses` for `responses:`.
pub(super) fn no_colon(at: usize, content: &str) -> Slip {
    if let Some(slip) = otherwise(at, content) {
        return slip;
    }
    // A bracket of JSON, which closes nothing here.
    if content.starts_with(['}', ']']) && content.chars().all(|sign| "}],".contains(sign)) {
        let message = format!("this `{content}` closes nothing");
        return Slip::new(at..at + content.len(), message, "remove it").cured(at..at + content.len(), "");
    }
    // `'200: '`, with the colon inside of the quotes.
    let inner = content.strip_prefix(['\'', '"']).and_then(|rest| rest.strip_suffix(['\'', '"']));
    if let Some(name) = inner.and_then(|inner| inner.trim_end().strip_suffix(':')).filter(|name| !name.contains(' ')) {
        let (message, meant) = ("the colon stands inside of the quotes", format!("{}:", quoted(name)));
        let slip = Slip::new(at..at + content.len(), message, format!("write `{meant}`"));
        return slip.cured(at..at + content.len(), meant);
    }
    if let Some((name, value)) = quoted_whole(content) {
        let help = format!("write `{name}: {value}`");
        let slip = Slip::new(at..at + content.len(), "a key and its value stand in one pair of quotes", help);
        return slip.cured(at..at + content.len(), format!("{name}: {value}"));
    }
    let (name, value) = content.split_once(' ').unwrap_or((content, ""));
    let name = name.trim_end_matches([';', ',']);
    let written = format!("{name}: {}", value.trim_start());
    let is_prose = value.split_whitespace().count() > 2 && name.starts_with(char::is_uppercase);
    let help = match is_prose {
        true => "indent the line deeper if it continues the text above; where a text has a colon, begin it with `|`"
            .to_owned(),
        false => {
            format!("write `{}`, or indent the line deeper if it continues the text above", written.trim_end())
        }
    };
    Slip::new(at..at + name.len(), format!("a colon is missing after `{name}`"), help)
}

/// `title: Shop` of `"title: Shop"`.
fn quoted_whole(content: &str) -> Option<(&str, &str)> {
    let quote = content.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let inner = content.strip_prefix(quote)?.strip_suffix(quote).filter(|inner| !inner.contains(quote))?;
    let (name, value) = inner.split_once(": ")?;
    name.chars().all(|letter| letter.is_alphanumeric() || "-_$/".contains(letter)).then_some((name, value))
}

pub(super) fn tab(at: usize, content: &str) -> Slip {
    let tabs = content.len() - content.trim_start_matches(['\t', ' ']).len();
    Slip::new(at..at + tabs, "a tab stands in the indentation", "indent with spaces: YAML allows no tabs there")
}

/// `type:string`.
pub(super) fn space(at: usize, name: &str, value: &str) -> Slip {
    let colon = at + name.len();
    if value.chars().all(|sign| ",;.:=}])".contains(sign)) {
        let rest = colon + 1..colon + 1 + value.len();
        return Slip::new(rest.clone(), format!("`{value}` stands behind the colon of `{name}:`"), "remove it")
            .cured(rest, "");
    }
    let slip = |meant: &str| {
        let help = format!("write `{name}: {meant}`");
        Slip::new(at..colon + 1, format!("there is no space after the colon of `{name}:`"), help)
    };
    // With a space before it, the `#` would begin a comment.
    match value.starts_with('#') {
        true => slip(&quoted(value)).cured(colon..colon + 1 + value.len(), format!(": {}", quoted(value))),
        false => slip(value).cured(colon..colon + 1, ": "),
    }
}

pub(super) fn is_dash_without_space(key: &str) -> bool {
    key.strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_alphabetic() || "$[{'\"".contains(first)))
}

/// `-1`, an item without the space behind its dash if more of them follow.
pub(super) fn is_negative(content: &str) -> bool {
    content.strip_prefix('-').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

pub(super) fn is_two_dashes(name: &str) -> bool {
    name.strip_prefix("--").is_some_and(|rest| rest.starts_with([' ', '$']) || rest.starts_with(char::is_alphabetic))
}

/// `-- name: x`.
pub(super) fn two_dashes(at: usize, content: &str) -> Slip {
    let rest = content.trim_start_matches('-').trim_start();
    let all = at..at + content.len() - rest.len();
    Slip::new(all.clone(), "an item begins with one dash", format!("write `- {rest}`")).cured(all, "- ")
}

/// Whether what is taken for a key is one with its value, which is in brackets.
pub(super) fn is_before_bracket(name: &str) -> bool {
    name.split_once(":{").or_else(|| name.split_once(":[")).is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || "-_$/".contains(letter))
    })
}

/// `schema:{type: string}`.
pub(super) fn before_bracket(at: usize, content: &str) -> Slip {
    let (name, value) = content.split_once(':').unwrap_or((content, ""));
    space(at, name, value)
}

/// `-name: x`.
pub(super) fn dash(at: usize, content: &str) -> Slip {
    let help = format!("write `- {}`", content.get(1..).unwrap_or_default());
    Slip::new(at..at + 1, "there is no space after the dash of this item", help).cured(at..at + 1, "- ")
}

/// A key at the indentation of a list's dashes.
pub(super) fn no_item(at: usize, content: &str, list: &Level) -> Slip {
    if is_dash_without_space(content) {
        return dash(at, content);
    }
    // `– name: …`, as text programs write a dash.
    let mut letters = content.chars();
    if let (Some(sign @ ('–' | '—' | '−' | '•' | '*' | '+')), Some(' ')) = (letters.next(), letters.next()) {
        let help = format!("write `- {}`", letters.as_str().trim_start());
        let slip = Slip::new(at..at + sign.len_utf8(), format!("`{sign}` begins no item of YAML"), help);
        return slip.cured(at..at + sign.len_utf8(), "-").labelled(list.last.clone(), "an item of the list");
    }
    let help =
        format!("begin it with `- `, or indent it with {} if it belongs to the item above", spaces(list.indent + 2));
    Slip::new(at..at + first_word(content).len(), "this line of a list is no item", help)
        .labelled(list.last.clone(), "an item of the list")
}

/// A text that needs quotes, and why.
pub(super) fn needs_quotes(at: usize, text: &str, message: impl Into<String>) -> Slip {
    let text = without_comment(text);
    let written = quoted(text);
    Slip::new(at..at + text.len(), message, format!("put the text in quotes: {written}"))
        .cured(at..at + text.len(), written)
}

/// Whether a line holds no key, or one of several words.
pub(super) fn is_prose(content: &str) -> bool {
    key(content).is_none_or(|(name, _)| content.get(name).is_some_and(|name| name.trim().contains(' ')))
}
