//! The operations of a page, and the lists of each: pages of all forms are built alike.

use super::{Line, Page, address, example};
use crate::audit::facts::{Fact, Operation};

pub(super) const BODY: &str = "Body Parameters";

/// The headings of lists.
pub(super) const HEADINGS: &[&str] =
    &["Parameters", "Path Parameters", "Query Parameters", "Header Parameters", BODY, "Returns"];

/// An operation of a page, and where its lines are.
pub(super) type Found<'p> = (Operation, usize, &'p [Line]);

/// Each operation, with what its examples show and the permissions that it needs, and its lines; the first says method and path.
pub(super) fn operations(page: &Page) -> Result<Vec<Found<'_>>, String> {
    let starts: Vec<usize> =
        page.lines.iter().enumerate().filter(|(_, line)| address(&line.text).is_some()).map(|(at, _)| at).collect();
    is_whole(page, &starts)?;
    let mut all = Vec::new();
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(page.lines.len());
        let lines = &page.lines[*start..end];
        let address = address(&lines[0].text).unwrap_or_default();
        let mut operation = Operation { address, place: page.place(&lines[0]), ..Operation::default() };
        example::add_all(&mut operation, page, lines)?;
        permissions(page, lines, &mut operation);
        all.push((operation, *start, lines));
    }
    Ok(all)
}

/// The same, for pages on which the last operation has lists and samples, too.
pub(super) fn whole_operations(page: &Page) -> Result<Vec<Found<'_>>, String> {
    let all = operations(page)?;
    match (all.last(), page.last()) {
        (Some((_, _, lines)), Some(last)) if !lines[1..].iter().any(ends) => {
            Err(page.unreadable(last, "the page ends before its lists and samples"))
        }
        _ => Ok(all),
    }
}

/// Whether samples end, each list belongs to an operation of its own, and the page goes on behind it.
fn is_whole(page: &Page, starts: &[usize]) -> Result<(), String> {
    let fences: Vec<&Line> = page.lines.iter().filter(|line| line.text.starts_with("```")).collect();
    if let Some(line) = fences.last().filter(|_| fences.len() % 2 == 1) {
        return Err(page.unreadable(line, "the page ends within a sample that begins here"));
    }
    for heading in HEADINGS {
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

/// Whether a line is a heading; one that folds has two words more, and that of a body may say how it is written.
pub(super) fn is_heading(line: &Line, heading: &str) -> bool {
    let text = line.text.trim_start_matches('#').trim();
    let rest = text.strip_suffix("Expand Collapse").unwrap_or(text).strip_prefix(heading);
    rest.is_some_and(|rest| rest.is_empty() || (heading == BODY && rest.starts_with(char::is_uppercase)))
}

/// Whether a list ends at a line.
pub(super) fn ends(line: &Line) -> bool {
    ["#", "```", "{", "package ", "import ", "curl "].iter().any(|beginning| line.text.starts_with(beginning))
        || HEADINGS.iter().any(|heading| is_heading(line, heading))
}

/// The lines from a heading to the next one, or to the sample of code.
pub(super) fn section<'l>(lines: &'l [Line], heading: &str) -> &'l [Line] {
    let Some(start) = lines.iter().position(|line| is_heading(line, heading)) else { return &[] };
    let length = lines[start + 1..].iter().position(ends).unwrap_or(lines.len() - start - 1);
    &lines[start + 1..start + 1 + length]
}

/// The permissions of a call: they stand one behind the other, without a space between them.
fn permissions(page: &Page, lines: &[Line], operation: &mut Operation) {
    let Some(at) = lines.iter().position(|line| line.text.starts_with("Accepted Permissions")) else { return };
    let mut following = lines[at + 1..].iter().filter(|line| !line.text.is_empty());
    // A page may have folded them away, or end here.
    let (Some(line), Some(_)) = (following.next(), following.next()) else { return };
    if ends(line) {
        return;
    }
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
