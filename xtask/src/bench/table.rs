//! The table: a row for each document, and in each cell a number for each generator.

use std::fmt::Write as _;

use super::{Generator, Outcome, Row};

/// The table as Markdown, and what went wrong.
pub fn table(generators: &[Generator], rows: &[Row]) -> String {
    let names: Vec<&str> = generators.iter().map(|generator| generator.name.as_str()).collect();
    let mut text = format!("Each cell: {}.\n\n", names.join(" : "));
    text.push_str(
        "| document | MB | generate, s | its processor time, s | its memory, MB | lines, thousands | check, s | its processor time, s | its memory, MB |\n",
    );
    text.push_str("|---|---|---|---|---|---|---|---|---|\n");
    for row in rows {
        let cell = |value: &dyn Fn(&Outcome) -> Option<String>| {
            let values = row.outcomes.iter().map(|outcome| value(outcome).unwrap_or_else(|| "–".to_owned()));
            values.collect::<Vec<_>>().join(" : ")
        };
        let megabytes = |bytes: u64| format!("{:.0}", bytes as f64 / 1e6);
        let seconds = |time: std::time::Duration| format!("{:.2}", time.as_secs_f64());
        let cells = [
            cell(&|one| one.generate.map(|cost| seconds(cost.time))),
            cell(&|one| one.generate.map(|cost| seconds(cost.processor))),
            cell(&|one| one.generate.map(|cost| megabytes(cost.peak))),
            cell(&|one| (one.lines > 0).then(|| format!("{:.0}", one.lines as f64 / 1e3))),
            cell(&|one| one.check.map(|cost| seconds(cost.time))),
            cell(&|one| one.check.map(|cost| seconds(cost.processor))),
            cell(&|one| one.check.map(|cost| megabytes(cost.peak))),
        ];
        let _ = writeln!(text, "| {} | {:.1} | {} |", row.name, row.bytes as f64 / 1e6, cells.join(" | "));
    }
    for row in rows {
        for (outcome, name) in row.outcomes.iter().zip(&names) {
            let Some(failure) = &outcome.failure else { continue };
            let first = failure.lines().find(|line| !line.trim().is_empty()).unwrap_or("it failed");
            let _ = writeln!(text, "\n{}: {name}: {first}", row.name);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::process::Cost;
    use super::*;

    #[test]
    fn a_cell_has_a_number_for_each_generator() {
        let generator = |name: &str| Generator { name: name.to_owned(), command: String::new() };
        let cost = Cost { time: Duration::from_millis(1500), processor: Duration::from_secs(2), peak: 3_000_000 };
        let good = Outcome { generate: Some(cost), lines: 4000, check: Some(cost), failure: None };
        let bad = Outcome { failure: Some("\nno such thing\n".to_owned()), ..Outcome::default() };
        let row = Row { name: "pets".to_owned(), bytes: 1_200_000, outcomes: vec![good, bad] };
        let text = table(&[generator("one"), generator("two")], &[row]);
        let expected = "| pets | 1.2 | 1.50 : – | 2.00 : – | 3 : – | 4 : – | 1.50 : – | 2.00 : – | 3 : – |\n";
        assert!(text.contains(expected), "{text}");
        assert!(text.ends_with("pets: two: no such thing\n"), "{text}");
    }
}
