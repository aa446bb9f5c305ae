//! Lines among keys that are written as in another notation: braces, signs of other comments, `=`, blanks that are none.

use super::flow::key_in_brackets;
use super::{Slip, quoted};

/// A blank that YAML takes for a letter.
pub(super) fn is_foreign(sign: char) -> bool {
    sign == '\u{feff}' || is_without_width(sign) || (sign.is_whitespace() && !sign.is_ascii())
}

/// A sign that nobody sees.
fn is_without_width(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// A blank that YAML takes for a letter, at `at`.
pub(super) fn foreign(at: usize, sign: char) -> Slip {
    let (name, help) = match sign {
        '\u{feff}' => ("a byte order mark", "remove it: it can stand at the beginning of a file alone"),
        '\u{a0}' => ("a no-break space", "write a plain space"),
        sign if is_without_width(sign) => ("a sign without width", "remove it: nobody sees it"),
        _ => ("a blank of another width", "write a plain space"),
    };
    let is_nothing = sign == '\u{feff}' || is_without_width(sign);
    Slip::new(at..at + sign.len_utf8(), format!("{name} stands here, which YAML takes for a letter"), help)
        .cured(at..at + sign.len_utf8(), if is_nothing { "" } else { " " })
}

/// A line that another program left: a merge that has a conflict, a comparison of two versions, or a fence around code in
/// Markdown.
pub(super) fn leftover(at: usize, line: &str) -> Option<Slip> {
    let line = line.trim_end();
    let all = at..at + line.len();
    let word = line.split(' ').next().unwrap_or_default();
    if matches!(word, "<<<<<<<" | "|||||||" | "=======" | ">>>>>>>") {
        let message = "this line is left from a merge with a conflict";
        let help = "keep one of the versions, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`";
        return Some(Slip::new(all, message, help));
    }
    let is_added = line.strip_prefix('+').is_some_and(|rest| rest.starts_with(' ') && !rest.trim().is_empty());
    if is_added || (line.starts_with("@@ ") && line.ends_with("@@")) {
        let message = "this line is of a comparison of two versions";
        let mark = at..at + line.len() - line.trim_start_matches('+').len();
        return Some(match is_added {
            true => Slip::new(mark.clone(), message, "remove the `+` at its beginning").cured(mark, ""),
            false => Slip::new(all, message, "remove it, and the `+` and `-` at the beginnings of those below"),
        });
    }
    let is_fence = line.starts_with("```") && !line.trim_matches('`').contains('`');
    is_fence.then(|| Slip::new(all.clone(), "this line is of Markdown", "remove it").cured(all, ""))
}

/// What a line without a key was meant to be, where that shows.
pub(super) fn otherwise(at: usize, content: &str) -> Option<Slip> {
    let all = at..at + content.len();
    if let Some((offset, sign)) = content.char_indices().find(|(_, sign)| is_foreign(*sign)) {
        return Some(foreign(at + offset, sign));
    }
    if let Some(slip) = leftover(at, content) {
        return Some(slip);
    }
    if content == "..." {
        let help = "write what is left out here, or remove the dots";
        return Some(Slip::new(all, "three dots stand for nothing in YAML", help));
    }
    if let Some((name, value)) = content.split_once('：').filter(|(name, _)| is_name(name)) {
        let message = format!("the colon after `{name}` is one of another script");
        let value = value.trim_start();
        return Some(
            Slip::new(all.clone(), message, format!("write `{name}: {value}`")).cured(all, format!("{name}: {value}")),
        );
    }
    if ["/*", "//", "--", ";", "<!--"].into_iter().any(|sign| content.starts_with(sign)) {
        let help = "begin it with `#` and a space";
        return Some(Slip::new(all, "YAML has no such comments", help));
    }
    if let Some(slip) = content.strip_suffix(':').and_then(|key| key_in_brackets(at, key)) {
        return Some(slip);
    }
    let key = content.split_once(": ").map_or(content.strip_suffix(':'), |(key, _)| Some(key));
    if let Some(key) = key.filter(|key| key.starts_with('{') && key.contains("}/") && !key.contains([',', ':'])) {
        let help = format!("put the key in quotes: {}:", quoted(key));
        let slip = Slip::new(at..at + key.len(), "a key can't begin with a bracket unless it is quoted", help);
        return Some(slip.cured(at..at + key.len(), quoted(key)));
    }
    if content.starts_with(['{', '[']) {
        let help = "write the key without brackets, or all keys of the mapping inside of them";
        return Some(Slip::new(all, "a value in brackets stands among the keys of a mapping", help));
    }
    if let Some(quote) = content.chars().next().filter(|sign| matches!(sign, '"' | '\''))
        && content.matches(quote).count() == 1
    {
        let message = format!("the quote {quote} is not closed");
        let help = format!("close it with `{quote}` before the colon, or remove it");
        return Some(Slip::new(all, message, help));
    }
    let (name, value) = content.split_once('=')?;
    let name = name.trim_end();
    is_name(name).then(|| {
        let help = format!("write `{name}: {}`", value.trim_start());
        Slip::new(at..at + name.len(), format!("a colon is missing after `{name}`"), help)
    })
}

/// Whether a text looks like a key.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || "-_$/".contains(letter))
}
