//! A row of the table, and the place of its mistake.

use tests::change::Change;

use crate::Line;

/// One mistake and what is to be said about it.
pub struct Row<'t> {
    /// The row as it stands in the table.
    pub text: &'t str,
    /// The heading above it.
    pub family: &'t str,
    /// Whether the generator does not say it yet.
    pub todo: bool,
    /// The code of the first message; `None` where nothing is to be said.
    pub code: Option<&'t str>,
    /// Whether other messages may follow.
    pub others: bool,
    /// Words of the first message, its labels or its cure.
    pub words: &'t str,
    /// What the reported line holds; the line of the mistake when absent.
    pub at: Option<&'t str>,
    /// The mistake.
    pub change: Change,
}

/// The rows of a table.
pub fn rows(table: &str) -> Vec<Row<'_>> {
    tests::change::rows(table).into_iter().map(|(family, line)| row(line, family)).collect()
}

fn row<'t>(text: &'t str, family: &'t str) -> Row<'t> {
    let columns: Vec<&str> = text.split(" | ").collect();
    let (code, words, change, at) = match columns[..] {
        [code, words, change] => (code.trim(), words.trim(), change, None),
        [code, words, change, at] => (code.trim(), words.trim(), change, Some(at.trim())),
        _ => panic!("three or four columns: {text}"),
    };
    let (todo, code) = code.strip_prefix("todo ").map_or((false, code), |code| (true, code));
    let (others, code) = code.strip_suffix('+').map_or((false, code), |code| (true, code));
    let code = (code != "-").then_some(code);
    Row { text, family, todo, code, others, words, at, change: Change::parse(change) }
}

impl Row<'_> {
    /// What the first message should be.
    pub fn expected(&self) -> String {
        match self.code {
            None => "no message".to_owned(),
            Some(code) => format!("{code}, `{}`, at {}", self.words, self.at.unwrap_or("the mistake")),
        }
    }

    /// Whether a line is where the mistake begins.
    pub fn is_at(&self, files: crate::Base, line: &Line<'_>) -> bool {
        let Some((name, at)) = self.change.place(files) else { return false };
        let Some((_, text)) = files.iter().find(|(file, _)| *file == name) else { return false };
        // What the mistake leaves as it was is no part of it.
        let alike =
            self.change.from.bytes().zip(self.change.to.bytes()).take_while(|(one, other)| one == other).count();
        let begin = text.as_bytes().get(..at + alike).unwrap_or_default();
        line.file == name && line.number == 1 + begin.iter().filter(|byte| **byte == b'\n').count()
    }
}
