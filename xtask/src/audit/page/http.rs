//! Pages in the form for HTTP, which belongs to no language: Markdown, or plain text.

use super::entry::{Entry, bound};
use super::http_type;
use super::place::{arrange, guides};
use super::section::{BODY, HEADINGS, is_heading, section, whole_operations};
use super::{Line, Page};
use crate::audit::facts::{Fact, Operation, find};

/// The lists of parameters: where they are, and the heading.
const PLACES: &[(&str, &str)] =
    &[("path", "Path Parameters"), ("query", "Query Parameters"), ("header", "Header Parameters")];

/// Whether a line tells this form from others.
pub(super) fn is_sign(line: &Line) -> bool {
    let is_list = |heading: &&&str| heading.ends_with(" Parameters") && is_heading(line, heading);
    line.text.starts_with("curl ") || line.text.starts_with("```http") || HEADINGS.iter().any(|one| is_list(&one))
}

pub(super) fn read(page: &Page, ours: &[Operation]) -> Result<Vec<Operation>, String> {
    let all = whole_operations(page)?.into_iter();
    all.map(|(operation, _, lines)| with_lists(operation, page, lines, ours)).collect()
}

fn with_lists(mut operation: Operation, page: &Page, lines: &[Line], ours: &[Operation]) -> Result<Operation, String> {
    let own = find(ours, &operation.address);
    for (place, heading) in PLACES {
        let listed = entries(page, section(lines, heading))?;
        if !listed.is_empty() {
            operation.whole.push(format!("parameter {place} "));
        }
        for entry in listed {
            let name = entry.name.clone();
            // What is in a path must be there, whatever a page says.
            let required = if *place == "path" { Some(true) } else { entry.required };
            let item = format!("{place} {name}");
            let fact = as_integer(Fact { required, ..entry.fact() }, own, &format!("parameter {{}} {item}"));
            operation.add("parameter", &item, fact);
        }
    }
    for (side, heading) in [("body", BODY), ("reply", "Returns")] {
        let listed = entries(page, section(lines, heading))?;
        if listed.is_empty() {
            continue;
        }
        for (way, fact) in arrange(listed, &guides(&operation, own, side)) {
            let fact = as_integer(fact, own, &format!("member {{}} {side} {way}"));
            operation.add("member", &format!("{side} {way}"), fact);
        }
        operation.whole.push(format!("member {side} "));
    }
    Ok(operation)
}

/// This form has `number` for integers as well: where ours is one, that is no difference.
fn as_integer(mut fact: Fact, own: Option<&Operation>, item: &str) -> Fact {
    let known = own.and_then(|own| own.facts.get(&item.replacen("{}", &own.address, 1)));
    let integer = fact.kind.replace("number", "integer");
    if known.is_some_and(|known| known.kind == integer) {
        fact.kind = integer;
    }
    fact
}

/// The parameters or members of a list.
fn entries(page: &Page, lines: &[Line]) -> Result<Vec<Entry>, String> {
    let mut all: Vec<Entry> = Vec::new();
    for line in lines {
        let item = line.text.strip_prefix("- `").and_then(|rest| rest.split('`').next());
        let text = item.unwrap_or(&line.text);
        if let Some(entry) = entry(page, line, text, item.is_some()) {
            all.push(entry);
        } else if let Some(value) = value(text) {
            let Some(last) = all.last_mut() else {
                return Err(page.unreadable(line, "a value that belongs to nothing"));
            };
            last.values.insert(value.to_owned());
        } else if let Some((keyword, value)) = item.is_none().then(|| bound(text)).flatten() {
            let Some(last) = all.last_mut() else {
                return Err(page.unreadable(line, "a bound that belongs to nothing"));
            };
            last.bounds.insert(keyword.to_owned(), value.to_owned());
        } else if item.is_some() && !is_whole(text) {
            return Err(page.unreadable(line, "a member or parameter whose type is not known here"));
        }
    }
    Ok(all)
}

/// `name: type`. In plain text words follow, and other words have a colon as well: there a type ends the line, or a capital
/// begins what follows.
fn entry(page: &Page, line: &Line, text: &str, is_item: bool) -> Option<Entry> {
    let (name, ty) = text.split_once(": ")?;
    let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.$[]@".contains(letter));
    let (written, rest) = http_type::read(ty).filter(|_| is_name && !name.is_empty())?;
    let ends = rest.is_empty() || (!is_item && rest.trim_start().starts_with(char::is_uppercase));
    // A name alone is what prose has behind a colon, too.
    let is_sure = is_item || !written.ty.kind.is_empty() || name.starts_with(|letter: char| letter.is_lowercase());
    (ends && is_sure).then(|| Entry {
        name: name.to_owned(),
        is_exact: true,
        ty: written.ty,
        required: Some(!written.is_optional),
        values: written.values,
        place: page.place(line),
        ..Entry::default()
    })
}

/// A value of an enum, listed below its member.
fn value(text: &str) -> Option<&str> {
    if matches!(text, "true" | "false") || (!text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit())) {
        return Some(text);
    }
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('"')).then_some(inner)
}

/// `Name { a, b }` or `Name object { a, b }`: the name of the whole.
fn is_whole(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
        && http_type::read(text).is_some_and(|(written, rest)| rest.is_empty() && written.ty.named.is_some())
}
