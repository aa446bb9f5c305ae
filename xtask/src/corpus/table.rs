//! The table of what came of the documents.

use std::fmt::Write as _;

use super::calls;
use super::document::Row;
use super::examples::Tally;

/// A Markdown table, then why members may be any value, what can't be told apart, and what went wrong.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| document | operations / described | types | members that are `Value` | unions never told apart | names with a hash \
         | generate, s | lines | check, s | examples: equal / decoded / valid / total | lost (valid + others) | warnings |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        let measures = &row.measures;
        let (examples, lost) = row.examples.as_ref().map_or_else(
            || ("–".to_owned(), "–".to_owned()),
            |tally| {
                let fared = format!("{} / {} / {} / {}", tally.equal, tally.decoded, tally.valid, tally.total);
                (fared, format!("{} + {}", tally.valid - tally.decoded, tally.unread))
            },
        );
        let check =
            if row.failure.is_none() { format!("{:.2}", row.checked_in.as_secs_f64()) } else { "**fails**".to_owned() };
        let share = measures.any() as f64 * 100.0 / measures.members.max(1) as f64;
        let _ = writeln!(
            text,
            "| {} | {} / {} | {} | {} of {} ({share:.1} %) | {} | {} | {:.3} | {} | {check} | {examples} | {lost} | {} |",
            row.name,
            measures.operations,
            measures.described,
            row.types,
            measures.any(),
            measures.members,
            measures.alike.len(),
            measures.hashed,
            row.generated_in.as_secs_f64(),
            row.lines,
            row.warnings
        );
    }
    for row in rows {
        text.push_str(&details(row));
    }
    text
}

/// What is to be said of a document beyond its row.
fn details(row: &Row) -> String {
    let mut text = String::new();
    let why: Vec<String> = row.measures.any.iter().map(|(why, count)| format!("{count} times {why}")).collect();
    if !why.is_empty() {
        let _ = writeln!(text, "\n{}: `Value`: {}", row.name, why.join("; "));
    }
    for (title, lines) in [("never told apart", &row.measures.alike), ("lost", &row.measures.lost)] {
        let shown = if title == "lost" { lines.len() } else { 10 };
        for line in lines.iter().take(shown) {
            let _ = writeln!(text, "\n{}: {title}: {line}", row.name);
        }
        if lines.len() > shown {
            let _ = writeln!(text, "\n{}: {title}: {} more", row.name, lines.len() - shown);
        }
    }
    if row.values.total > 0 {
        let Tally { total, equal, unmatched, lost, .. } = &row.values;
        let _ = writeln!(
            text,
            "\n{}: {equal} of {total} values made for its types come out as they went in, {} with a part that fits no variant",
            row.name,
            unmatched.len()
        );
        text.push_str(&first_of(row, "value lost", lost));
    }
    if row.calls.total > 0 {
        let calls::Tally { total, equal, wrong, left_out } = &row.calls;
        let _ = writeln!(
            text,
            "\n{}: {equal} of {total} calls would send what OpenAPI says, {} were left out",
            row.name,
            left_out.len()
        );
        text.push_str(&first_of(row, "call sends something else", wrong));
        text.push_str(&first_of(row, "call left out", left_out));
    }
    if let Some(failure) = &row.failure {
        let shown: Vec<&str> = failure.lines().take(60).collect();
        let _ = writeln!(text, "\n{}:\n{}", row.name, shown.join("\n"));
    }
    text
}

/// The first lines of a list.
fn first_of(row: &Row, title: &str, lines: &[String]) -> String {
    lines.iter().take(10).map(|line| format!("\n{}: {title}: {line}\n", row.name)).collect()
}
