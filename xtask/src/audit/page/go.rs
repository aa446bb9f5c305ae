//! Pages in the form for Go: Markdown, or plain text.

use super::entry::{Entry, Type, bound};
use super::place::{add_members, snake};
use super::section::{section, whole_operations};
use super::{Line, Page};
use crate::audit::facts::{Fact, Operation, find};

/// Whether a line tells this form from others.
pub(super) fn is_sign(line: &str) -> bool {
    let is_type = line.contains("param.Field[") || line.contains(" struct{…}") || line.contains("(ctx");
    is_type || line.starts_with("package ") || line.starts_with("```go")
}

pub(super) fn read(page: &Page, ours: &[Operation]) -> Result<Vec<Operation>, String> {
    let all = whole_operations(page)?.into_iter();
    all.map(|(operation, _, lines)| with_lists(operation, page, lines, ours)).collect()
}

fn with_lists(mut operation: Operation, page: &Page, lines: &[Line], ours: &[Operation]) -> Result<Operation, String> {
    let parameters = section(lines, "Parameters");
    let returns = section(lines, "Returns");
    let own = find(ours, &operation.address);
    if !parameters.is_empty() {
        add_parameters(page, parameters, &mut operation, own)?;
    }
    if !returns.is_empty() {
        add_members(&mut operation, own, "reply", entries(page, returns)?);
    }
    Ok(operation)
}

fn add_parameters(
    page: &Page,
    lines: &[Line],
    operation: &mut Operation,
    own: Option<&Operation>,
) -> Result<(), String> {
    let group = lines.iter().find_map(|line| {
        let text = item(&line.text)?;
        let (name, ty) = text.split_once(' ')?;
        (ty.ends_with("Params") && !ty.contains('[')).then(|| name.to_owned())
    });
    let mut body = Vec::new();
    for entry in entries(page, lines)? {
        let name = entry.name.clone();
        let place = match entry.words.split([':', ' ']).next().unwrap_or_default() {
            _ if operation.address.contains(&format!("{{{name}}}")) => "path",
            "Path" => "path",
            "Query" => "query",
            "Header" => "header",
            "Body" => "body",
            _ if !body.is_empty() => "body",
            _ => group.as_deref().unwrap_or("query"),
        };
        if place == "body" {
            body.push(entry);
            continue;
        }
        // What is in a path must be there, whatever a page says.
        let required = if place == "path" { Some(true) } else { entry.required };
        operation.add("parameter", &format!("{place} {name}"), Fact { required, ..entry.fact() });
    }
    add_members(operation, own, "body", body);
    operation.whole.push("parameter ".to_owned());
    Ok(())
}

/// What an item says, without the marks of Markdown.
fn item(text: &str) -> Option<&str> {
    match text.strip_prefix("- `") {
        Some(rest) => rest.split('`').next(),
        None => (!text.is_empty()).then_some(text),
    }
}

/// The parameters or members of a section.
fn entries(page: &Page, lines: &[Line]) -> Result<Vec<Entry>, String> {
    let mut all: Vec<Entry> = Vec::new();
    // Only the plain form says of each whether it is optional.
    let is_plain = !lines.iter().any(|line| line.text.starts_with("- `"));
    let roots: Vec<&str> = lines.iter().filter_map(|line| item(&line.text)).filter_map(root).collect();
    for line in lines {
        let Some(text) = item(&line.text) else { continue };
        let is_item = line.text.starts_with("- `");
        if text.starts_with("const ") {
            let value = text.split_once(" = ").map(|(_, value)| value.trim_matches('"'));
            let (Some(value), Some(last)) = (value, all.last_mut()) else {
                return Err(page.unreadable(line, "a value that belongs to nothing"));
            };
            last.values.insert(value.to_owned());
            last.ty.kind = if text.ends_with('"') { "string" } else { "integer" }.to_owned();
        } else if root(text).is_some() {
            // The name of the whole.
        } else if let Some((keyword, value)) = (!is_item).then(|| bound(text)).flatten() {
            let Some(last) = all.last_mut() else {
                return Err(page.unreadable(line, "a bound that belongs to nothing"));
            };
            last.bounds.insert(keyword.to_owned(), value.to_owned());
        } else if let Some(mut entry) = member(text, &roots, is_plain) {
            entry.place = page.place(line);
            entry.words = line.text.splitn(3, '`').nth(2).unwrap_or_default().trim().to_owned();
            all.push(entry);
        } else if is_item || looks_like_member(text) {
            return Err(page.unreadable(line, "a member or parameter whose type is not known here"));
        } else if let Some(last) = all.last_mut() {
            let space = if last.words.is_empty() { "" } else { " " };
            last.words.push_str(&format!("{space}{text}"));
        }
    }
    Ok(all)
}

/// The name of a type that stands for all parameters or for the whole reply.
fn root(text: &str) -> Option<&str> {
    if let Some(name) = text.strip_prefix("type ").and_then(|rest| rest.strip_suffix(" struct{…}")) {
        return Some(name);
    }
    let (name, ty) = text.split_once(' ')?;
    let is_group = ["params", "query", "body"].contains(&name) && ty.ends_with("Params") && !ty.contains(' ');
    is_group.then_some(ty)
}

fn member(text: &str, roots: &[&str], is_plain: bool) -> Option<Entry> {
    let (name, ty) = text.split_once(' ')?;
    let inner = ["optional", "Optional"].iter().find_map(|mark| ty.strip_suffix(mark));
    let is_optional = inner.is_some();
    let ty = Type::of_go(inner.unwrap_or(ty))?;
    let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    // In plain text two capital words may be prose; types of the page begin as the whole does.
    let stem = |root: &&str| root.trim_end_matches("Params").trim_end_matches("Response").to_owned();
    let is_own = ty.named.as_ref().is_none_or(|name| roots.iter().any(|root| name.starts_with(&stem(root))));
    let fits = is_name && (is_own || !is_plain);
    fits.then(|| Entry { name: snake(name), ty, required: is_plain.then_some(!is_optional), ..Entry::default() })
}

/// Whether a plain line has the form of a member, with a type that nobody knows.
fn looks_like_member(text: &str) -> bool {
    let Some((name, ty)) = text.split_once(' ') else { return false };
    let is_name = name.starts_with(char::is_uppercase) && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    is_name && !ty.contains(' ') && (ty.starts_with("param.Field[") || ty.starts_with("[]") || ty.starts_with("map["))
}
