//! The table of what came of the documents.

use std::fmt::Write as _;

use super::document::Row;

/// A Markdown table, then what went wrong.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| document | operations | types | generate, s | lines | check, s | examples: decoded / equal / valid / total | warnings |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        let examples = row.examples.as_ref().map_or_else(
            || "–".to_owned(),
            |tally| format!("{} / {} / {} / {}", tally.decoded, tally.equal, tally.valid, tally.total),
        );
        let check = if row.is_good() { format!("{:.2}", row.checked_in.as_secs_f64()) } else { "**fails**".to_owned() };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.3} | {} | {check} | {examples} | {} |",
            row.name,
            row.operations,
            row.types,
            row.generated_in.as_secs_f64(),
            row.lines,
            row.warnings
        );
    }
    for row in rows {
        if let Some(failure) = &row.failure {
            let shown: Vec<&str> = failure.lines().take(60).collect();
            let _ = writeln!(text, "\n{}:\n{}", row.name, shown.join("\n"));
        }
    }
    text
}
