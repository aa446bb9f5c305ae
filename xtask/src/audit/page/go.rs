//! Pages in the form for Go: Markdown, or plain text.

use super::entry::{Entry, Type, bound};
use super::place::{Guide, arrange, snake};
use super::{Line, Page, address, example};
use crate::audit::facts::{Fact, Operation, find};

pub(super) fn read(page: &Page, ours: &[Operation]) -> Result<Vec<Operation>, String> {
    let starts: Vec<usize> =
        page.lines.iter().enumerate().filter(|(_, line)| address(&line.text).is_some()).map(|(at, _)| at).collect();
    is_whole(page, &starts)?;
    let mut all = Vec::new();
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(page.lines.len());
        all.push(operation(page, &page.lines[*start..end], ours)?);
    }
    Ok(all)
}

/// Whether each list belongs to an operation of its own, and the page goes on behind it.
fn is_whole(page: &Page, starts: &[usize]) -> Result<(), String> {
    let fences: Vec<&Line> = page.lines.iter().filter(|line| line.text.starts_with("```")).collect();
    if let Some(line) = fences.last().filter(|_| fences.len() % 2 == 1) {
        return Err(page.unreadable(line, "the page ends within a sample that begins here"));
    }
    if let (Some(start), Some(last)) = (starts.last(), page.last())
        && !page.lines[start + 1..].iter().any(ends)
    {
        return Err(page.unreadable(last, "the page ends before its lists and samples"));
    }
    for heading in ["Parameters", "Returns"] {
        let headings = || page.lines.iter().enumerate().filter(|(_, line)| is_heading(line, heading));
        for (at, line) in headings() {
            let of = starts.iter().rposition(|start| *start < at);
            let of_same = headings().find(|(at, _)| starts.iter().rposition(|start| start < at) == of);
            let is_first = of_same.is_none_or(|(first, _)| first == at);
            if of.is_none() || !is_first {
                return Err(page.unreadable(line, "a list that belongs to no method and path"));
            }
            if !page.lines[at + 1..].iter().any(ends) {
                return Err(page.unreadable(page.last().unwrap_or(line), "the page ends within a list"));
            }
        }
    }
    Ok(())
}

fn is_heading(line: &Line, heading: &str) -> bool {
    let text = line.text.trim_start_matches('#').trim();
    text == heading || text == format!("{heading}Expand Collapse")
}

/// Whether a list ends at a line.
fn ends(line: &Line) -> bool {
    line.text.starts_with('#')
        || line.text.starts_with("```")
        || line.text.starts_with('{')
        || line.text.starts_with("package ")
        || is_heading(line, "Returns")
        || is_heading(line, "Parameters")
}

fn operation(page: &Page, lines: &[Line], ours: &[Operation]) -> Result<Operation, String> {
    let line = &lines[0];
    let address = address(&line.text).unwrap_or_default();
    let mut operation = Operation { address, place: page.place(line), ..Operation::default() };
    for (line, object) in example::objects(page, lines)? {
        example::add(&mut operation, &object, &page.place(line));
    }
    permissions(page, lines, &mut operation);
    let parameters = section(lines, "Parameters");
    let returns = section(lines, "Returns");
    let own = find(ours, &operation.address);
    if !parameters.is_empty() {
        add_parameters(page, parameters, &mut operation, own)?;
    }
    if !returns.is_empty() {
        let guides = guides(&operation, own, "reply");
        for (way, fact) in arrange(entries(page, returns)?, &guides.iter().collect::<Vec<_>>()) {
            operation.add("member", &format!("reply {way}"), fact);
        }
        operation.whole.push("member reply ".to_owned());
    }
    Ok(operation)
}

/// What an example shows, then what we have.
fn guides(operation: &Operation, own: Option<&Operation>, side: &str) -> [Guide; 2] {
    let (mut shown, mut known) = (Guide::default(), Guide::default());
    shown.add(operation, side);
    if let Some(own) = own {
        known.add(own, side);
    }
    [shown, known]
}

/// The lines from a heading to the next one, or to the sample of code.
fn section<'l>(lines: &'l [Line], heading: &str) -> &'l [Line] {
    let Some(start) = lines.iter().position(|line| is_heading(line, heading)) else { return &[] };
    let length = lines[start + 1..].iter().position(ends).unwrap_or(lines.len() - start - 1);
    &lines[start + 1..start + 1 + length]
}

fn permissions(page: &Page, lines: &[Line], operation: &mut Operation) {
    let Some(at) = lines.iter().position(|line| line.text.starts_with("Accepted Permissions")) else { return };
    let Some(line) = lines[at + 1..].iter().find(|line| !line.text.is_empty()) else { return };
    if line.text.starts_with("Parameters") {
        return;
    }
    // They stand one behind the other, without a space between them.
    let mut names = vec![String::new()];
    let mut before = ' ';
    for letter in line.text.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            names.push(String::new());
        }
        if let Some(name) = names.last_mut() {
            name.push(letter);
        }
        before = letter;
    }
    for name in names {
        operation.add("permission", name.trim(), Fact { place: page.place(line), ..Fact::default() });
    }
    operation.whole.push("permission ".to_owned());
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
        let name = snake(&entry.name);
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
        let fact =
            Fact { kind: entry.ty.kind(), required, values: entry.values, bounds: entry.bounds, place: entry.place };
        operation.add("parameter", &format!("{place} {name}"), fact);
    }
    let guides = guides(operation, own, "body");
    for (way, fact) in arrange(body, &guides.iter().collect::<Vec<_>>()) {
        operation.add("member", &format!("body {way}"), fact);
    }
    operation.whole.extend(["parameter ", "member body "].map(ToOwned::to_owned));
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
    let is_optional = ty.ends_with("optional");
    let ty = Type::of_go(ty.strip_suffix("optional").unwrap_or(ty))?;
    let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    // In plain text two capital words may be prose; types of the page begin as the whole does.
    let stem = |root: &&str| root.trim_end_matches("Params").trim_end_matches("Response").to_owned();
    let is_own = ty.named.as_ref().is_none_or(|name| roots.iter().any(|root| name.starts_with(&stem(root))));
    let fits = is_name && (is_own || !is_plain);
    fits.then(|| Entry { name: name.to_owned(), ty, required: is_plain.then_some(!is_optional), ..Entry::default() })
}

/// Whether a plain line has the form of a member, with a type that nobody knows.
fn looks_like_member(text: &str) -> bool {
    let Some((name, ty)) = text.split_once(' ') else { return false };
    let is_name = name.starts_with(char::is_uppercase) && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    is_name && !ty.contains(' ') && (ty.starts_with("param.Field[") || ty.starts_with("[]") || ty.starts_with("map["))
}
