//! Pages in the form for Python: plain text.

use std::collections::BTreeSet;

use super::entry::{Entry, Type, bound};
use super::place::{add_members, letters};
use super::section::{ends, operations, section};
use super::{Line, Page, address};
use crate::audit::facts::{Fact, Operation, find};

pub(super) fn read(page: &Page, ours: &[Operation]) -> Result<Vec<Operation>, String> {
    let page = &without_marks(page);
    let mut all = calls(page, ours)?;
    let models = models(page);
    are_whole(page, &all, &models)?;
    for (name, lines) in models {
        let Some((_, operation)) = all.iter_mut().find(|(model, _)| *model == name) else { continue };
        let entries = entries(page, &lines[1..])?;
        if entries.is_empty() {
            return Err(page.unreadable(&lines[0], "a model without members"));
        }
        let own = find(ours, &operation.address);
        add_members(operation, own, "reply", entries);
    }
    let says_nothing = |operation: &Operation| operation.shown.is_empty() && operation.whole.len() < 2;
    if let Some(last) = page.last().filter(|_| all.iter().all(|(_, operation)| says_nothing(operation))) {
        return Err(page.unreadable(last, "the page ends before its models and samples"));
    }
    Ok(all.into_iter().map(|(_, operation)| operation).collect())
}

/// The page without the marks of Markdown: items without the words behind them, and code without its backticks.
fn without_marks(page: &Page) -> Page {
    let plain = |text: &str| match text.strip_prefix("- `").and_then(|rest| rest.split_once('`')) {
        Some((item, _)) => item.strip_suffix(" …").unwrap_or(item).to_owned(),
        None => match text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
            Some(code) => code.to_owned(),
            None => text.to_owned(),
        },
    };
    let lines = page.lines.iter().map(|line| Line { number: line.number, text: plain(&line.text) }).collect();
    Page { name: page.name.clone(), lines }
}

/// The operations, each with the name of the model that it returns; their parameters and examples.
fn calls(page: &Page, ours: &[Operation]) -> Result<Vec<(String, Operation)>, String> {
    let mut all = Vec::new();
    for (operation, start, lines) in operations(page)? {
        let signature = page.lines[..start].iter().rfind(|line| line.text.contains("**kwargs)"));
        let model = signature.and_then(|line| line.text.rsplit_once("-> "));
        let model = model.map(|(_, model)| model.trim().trim_end_matches('`').to_owned()).unwrap_or_default();
        let mut operation = with_path(page, &lines[0], operation);
        let own = find(ours, &operation.address);
        add_parameters(page, section(lines, "Parameters"), &mut operation, own)?;
        all.push((model, operation));
    }
    Ok(all)
}

/// Adds the listed parameters. A page does not say where they are: the path names its own, and of others we may know; the
/// rest is the body, where a method has one.
fn add_parameters(
    page: &Page,
    lines: &[Line],
    operation: &mut Operation,
    own: Option<&Operation>,
) -> Result<(), String> {
    let listed = entries(page, lines)?;
    if listed.is_empty() {
        return Ok(());
    }
    let has_body = ["POST ", "PUT ", "PATCH "].iter().any(|method| operation.address.starts_with(method));
    let mut body = Vec::new();
    for entry in listed {
        let in_path = path_name(&operation.address, &entry.name);
        let known = |place: &&&str| {
            let item = format!("parameter {} {place} {}", own.map_or("", |own| &own.address), entry.name);
            own.is_some_and(|own| own.facts.contains_key(&item))
        };
        let elsewhere = ["query", "header"].iter().find(known).copied();
        match (in_path, elsewhere) {
            (Some(name), _) => {
                operation.add("parameter", &format!("path {name}"), Fact { required: Some(true), ..entry.fact() });
            }
            (None, None) if has_body || !body.is_empty() => body.push(entry),
            (None, place) => {
                let name = format!("{} {}", place.unwrap_or("query"), entry.name);
                operation.add("parameter", &name, entry.fact());
            }
        }
    }
    add_members(operation, own, "body", body);
    operation.whole.push("parameter ".to_owned());
    Ok(())
}

/// The name in a path that Python writes as `name`.
fn path_name(address: &str, name: &str) -> Option<String> {
    let names = address.split('{').skip(1).filter_map(|part| part.split('}').next());
    names.into_iter().find(|found| letters(found) == letters(name)).map(ToOwned::to_owned)
}

/// Whether no call lacks its method and path, and no model its operation or the other way round.
fn are_whole(page: &Page, all: &[(String, Operation)], models: &[(String, &[Line])]) -> Result<(), String> {
    let is_call = |line: &&Line| line.text.contains("**kwargs)");
    if let (Some(call), Some(last)) = (page.lines.iter().rfind(is_call), page.last())
        && !page.lines.iter().skip_while(|line| !std::ptr::eq(*line, call)).any(|line| address(&line.text).is_some())
    {
        return Err(page.unreadable(last, "a call with no method and path behind it"));
    }
    // Where models are listed, all are.
    let is_listed = |wanted: &str| models.iter().any(|(name, _)| name == wanted);
    if let Some((_, lines)) = models.iter().find(|(name, _)| !all.iter().any(|(model, _)| model == name)) {
        return Err(page.unreadable(&lines[0], "a model that no operation returns"));
    }
    let lacking = all.iter().find(|(model, _)| !models.is_empty() && !model.is_empty() && !is_listed(model));
    if let (Some((model, operation)), Some(last)) = (lacking, page.last()) {
        return Err(
            page.unreadable(last, &format!("the page ends without {model}, which {} returns", operation.address))
        );
    }
    Ok(())
}

/// The parameters of the path, which the address names.
fn with_path(page: &Page, line: &Line, mut operation: Operation) -> Operation {
    let address = operation.address.clone();
    for part in address.split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        let fact = Fact { required: Some(true), place: page.place(line), ..Fact::default() };
        operation.add("parameter", &format!("path {name}"), fact);
    }
    operation.whole.push("parameter path ".to_owned());
    operation
}

/// The models, each with its lines.
fn models(page: &Page) -> Vec<(String, &[Line])> {
    let name =
        |line: &Line| line.text.strip_prefix("class ").and_then(|rest| rest.strip_suffix(':')).map(ToOwned::to_owned);
    let starts: Vec<(usize, String)> =
        page.lines.iter().enumerate().filter_map(|(at, line)| Some((at, name(line)?))).collect();
    let whole = |start: usize| {
        let length = page.lines[start + 1..].iter().position(|line| ends(line) || name(line).is_some());
        &page.lines[start..length.map_or(page.lines.len(), |length| start + 1 + length)]
    };
    let mut all: Vec<(String, &[Line])> = Vec::new();
    for (start, name) in &starts {
        // Markdown lists a model again, behind the calls.
        if !all.iter().any(|(known, _)| known == name) {
            all.push((name.clone(), whole(*start)));
        }
    }
    all
}

fn entries(page: &Page, lines: &[Line]) -> Result<Vec<Entry>, String> {
    let mut all: Vec<Entry> = Vec::new();
    for line in lines {
        if let Some((name, ty)) = member(&line.text) {
            let (required, inner) = match ty.strip_prefix("Optional[").and_then(|rest| rest.strip_suffix(']')) {
                Some(inner) => (false, inner),
                None => (true, ty),
            };
            let parsed = Type::of_python(inner);
            let parsed = parsed.ok_or_else(|| page.unreadable(line, "a member whose type is not known here"))?;
            if is_cut(page, line, name, &parsed) {
                return Err(page.unreadable(line, "the page ends within a member"));
            }
            let values = literals(inner);
            all.push(Entry {
                name: name.to_owned(),
                ty: parsed,
                required: Some(required),
                values,
                place: page.place(line),
                ..Entry::default()
            });
        } else if line.text.starts_with('"') && line.text.ends_with('"') && line.text.len() > 1 {
            let value = line.text.trim_matches('"');
            let is_known = all.last().is_some_and(|last| last.values.contains(value));
            if !is_known {
                return Err(page.unreadable(line, "a value that its member does not list"));
            }
        } else if let (Some((keyword, value)), Some(last)) = (bound(&line.text), all.last_mut()) {
            last.bounds.insert(keyword.to_owned(), value.to_owned());
        } else if is_broken(&line.text) || (is_last(page, line) && is_name(&line.text)) {
            return Err(page.unreadable(line, "a part of a member"));
        }
    }
    Ok(all)
}

fn is_last(page: &Page, line: &Line) -> bool {
    page.last().is_some_and(|last| (last.number, &last.text) == (line.number, &line.text))
}

/// Whether a text can be the name of a member.
fn is_name(text: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    !text.is_empty() && text.chars().all(fits)
}

/// Whether the last line of a page ends within a type: its own types are called by their members.
fn is_cut(page: &Page, line: &Line, name: &str, ty: &Type) -> bool {
    let beginning: String = letters(name).chars().take(4).collect();
    is_last(page, line) && ty.named.as_ref().is_some_and(|named| !letters(named).contains(&beginning))
}

/// Whether a line is a part of `name: Type`, which was broken.
fn is_broken(text: &str) -> bool {
    let begins =
        ["Optional[", "List[", "Literal[", "Dict[", "Union[", "Iterable["].iter().any(|word| text.starts_with(word));
    begins || text.strip_suffix(':').is_some_and(is_name)
}

/// `name: Type`; prose has spaces behind the colon, or none.
fn member(text: &str) -> Option<(&str, &str)> {
    let (name, ty) = text.split_once(": ")?;
    let is_type = ty.contains('[') || !ty.contains(' ');
    (is_name(name) && is_type).then_some((name, ty))
}

/// The values of `Literal["a", "b"]`.
fn literals(ty: &str) -> BTreeSet<String> {
    let inner = ty.split_once("Literal[").and_then(|(_, rest)| rest.split(']').next());
    let values = inner.into_iter().flat_map(|inner| inner.split(", "));
    values.map(|value| value.trim_matches('"').to_owned()).collect()
}
