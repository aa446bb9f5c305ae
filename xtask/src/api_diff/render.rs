//! A report as text, and as Markdown for a pull request.

use std::fmt::Write as _;

use super::accepted::{self, Accepted};
use super::compare::Finding;
use super::line::{fact, owner};
use super::rules::Class;

/// What a report says.
#[derive(Debug)]
pub struct Report {
    /// What was compared with what.
    pub title: String,
    /// The changes, the worst first.
    pub findings: Vec<Finding>,
    /// Changes that were accepted.
    pub accepted: Vec<Accepted>,
    /// Further lines: the version's step, the change log.
    pub notes: Vec<String>,
}

impl Report {
    /// The changes of a class.
    fn of(&self, class: Class) -> Vec<&Finding> {
        self.findings.iter().filter(|finding| finding.rule.class == class).collect()
    }

    /// The worst class of all changes.
    #[must_use]
    pub fn worst(&self) -> Option<Class> {
        self.findings.iter().map(|finding| finding.rule.class).min()
    }

    /// Breaking changes that nobody accepted.
    #[must_use]
    pub fn denied(&self) -> usize {
        let breaks = self.findings.iter().filter(|finding| finding.rule.class.breaks());
        breaks.filter(|finding| accepted::reason(finding, &self.accepted).is_none()).count()
    }

    /// As text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.title);
        for class in Class::ALL {
            let findings = self.of(class);
            if findings.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{} ({})", class.name(), findings.len());
            for finding in findings {
                let place = finding.place.as_deref().map(|place| format!("  {place}")).unwrap_or_default();
                let _ = writeln!(text, "  {} {}{place}", finding.rule.code, finding.rule.title);
                for (sign, line) in [('-', &finding.old), ('+', &finding.new)] {
                    if let Some(line) = line {
                        let _ = writeln!(text, "    {sign} {line}");
                    }
                }
                if !finding.also.is_empty() {
                    let _ = writeln!(text, "    and {}", also(finding));
                }
                if class.breaks() {
                    let reason =
                        accepted::reason(finding, &self.accepted).map(|reason| format!(", accepted: {reason}"));
                    let _ = writeln!(text, "    fingerprint {}{}", finding.fingerprint(), reason.unwrap_or_default());
                }
            }
        }
        if self.findings.is_empty() {
            text.push_str("\nnothing changed for users\n");
        }
        text.push('\n');
        for note in &self.notes {
            let _ = writeln!(text, "{note}");
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// The fingerprint of a change that breaks somebody, and why it is accepted.
    fn fingerprint(&self, finding: &Finding) -> String {
        let reason = accepted::reason(finding, &self.accepted).map(|reason| format!(", accepted: {}", cell(reason)));
        match finding.rule.class.breaks() {
            true => format!("`{}`{}", finding.fingerprint(), reason.unwrap_or_default()),
            false => String::new(),
        }
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("### {}\n", self.title);
        for class in Class::ALL {
            let findings = self.of(class);
            if findings.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n#### {} ({})\n", capital(class.name()), findings.len());
            text.push_str("| rule | before | after | where | fingerprint |\n|---|---|---|---|---|\n");
            for finding in findings {
                let _ = writeln!(
                    text,
                    "| {} {} | {} | {} | {} | {} |",
                    finding.rule.code,
                    finding.rule.title,
                    finding.old.as_deref().map(code).unwrap_or_default(),
                    finding.new.as_deref().map(code).unwrap_or_default(),
                    place(finding),
                    self.fingerprint(finding)
                );
            }
        }
        if self.findings.is_empty() {
            text.push_str("\nNothing changed for users.\n");
        }
        for note in &self.notes {
            let _ = write!(text, "\n{}.\n", capital(note));
        }
        text.truncate(text.trim_end().len());
        text
    }
}

/// So many further items are named.
const NAMED: usize = 12;

/// The further items of which a finding is.
fn also(finding: &Finding) -> String {
    let item = |item: &String| -> String {
        let facts = std::iter::successors(Some(item.as_str()), |item| fact(item).and(owner(item)));
        facts.last().map(|item| item.trim_start_matches("operation ").to_owned()).unwrap_or_default()
    };
    let names: Vec<String> = finding.also.iter().take(NAMED).map(item).collect();
    let rest = if names.len() < finding.also.len() { ", …" } else { "" };
    format!("{} more: {}{rest}", finding.also.len(), names.join(", "))
}

/// Where a change is in the description, in a cell of a table, and what else it is of.
fn place(finding: &Finding) -> String {
    let place = finding.place.as_deref().unwrap_or_default();
    if finding.also.is_empty() { place.to_owned() } else { format!("{place}; and {}", cell(&also(finding))) }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A line as code in a cell of a table, between more backticks than stand together in it.
fn code(line: &str) -> String {
    let longest = line.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", cell(line))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use crate::api_diff::{Line, Report, compare};

    /// The cells of the tables of a Markdown text, row by row.
    fn rows(text: &str) -> Vec<Vec<String>> {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => rows.last_mut().into_iter().for_each(|row| row.push(String::new())),
                Event::End(TagEnd::Table) => {}
                Event::Text(text) | Event::Code(text) => {
                    rows.last_mut().and_then(|row| row.last_mut()).into_iter().for_each(|cell| cell.push_str(&text));
                }
                _ => {}
            }
        }
        rows
    }

    #[test]
    fn lines_stand_in_the_cells_of_tables_as_they_are() {
        for value in ["a|b", "`", "a`b``c", "a\\|b", "[x](y) *z* <b>", "||", "\\"] {
            let line = |value: &str| [Line::of_file(&format!("operation a.b@param c@pattern: {value:?}"))];
            let findings = compare(&line("before"), &line(value));
            let fingerprint = findings[0].fingerprint();
            let report = Report { title: String::new(), findings, accepted: Vec::new(), notes: Vec::new() };
            let markdown = report.markdown();
            let [row] = &rows(&markdown)[..] else { panic!("one row: {markdown}") };
            assert_eq!(row[2], format!("operation a.b@param c@pattern: {value:?}"), "{markdown}");
            assert_eq!(row[4], fingerprint, "{markdown}");
            assert_eq!(row.len(), 5, "{markdown}");
        }
    }
}
