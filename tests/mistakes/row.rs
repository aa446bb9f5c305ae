//! Reads rows of the table, and makes their mistakes.

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
    /// What is replaced, and what must stand before it.
    after: Option<String>,
    from: String,
    to: String,
}

/// The rows of a table.
pub fn rows(table: &str) -> Vec<Row<'_>> {
    let mut family = "";
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => family = name,
            None => rows.push(row(line, family)),
        }
    }
    rows
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
    let (from, to) = change.split_once(" =>").unwrap_or_else(|| panic!("`FROM => TO`: {text}"));
    let to = to.strip_prefix(' ').unwrap_or(to);
    let (after, from) = from.split_once(" … ").map_or((None, from), |(after, from)| (Some(after), from));
    let code = (code != "-").then_some(code);
    let (after, from, to) = (after.map(unescaped), unescaped(from), unescaped(to));
    Row { text, family, todo, code, others, words, at, after, from, to }
}

fn unescaped(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", " ")
}

impl Row<'_> {
    /// What the first message should be.
    pub fn expected(&self) -> String {
        match self.code {
            None => "no message".to_owned(),
            Some(code) => format!("{code}, `{}`, at {}", self.words, self.at.unwrap_or("the mistake")),
        }
    }

    /// The files with the mistake; `None` when the row does not say where it is.
    pub fn mistaken<'f>(&self, files: &[(&'f str, &str)]) -> Option<Vec<(&'f str, String)>> {
        let (wanted, at) = self.place(files)?;
        let change = |(name, text): &(&'f str, &str)| {
            let mut text = (*text).to_owned();
            if *name == wanted {
                text.replace_range(at..at + self.from.len(), &self.to);
            }
            (*name, text)
        };
        Some(files.iter().map(change).collect())
    }

    /// The file and the byte at which the text stands that is replaced; `None` unless it stands once.
    fn place<'f>(&self, files: &[(&'f str, &str)]) -> Option<(&'f str, usize)> {
        let unique = self.after.as_ref().unwrap_or(&self.from);
        let places = files.iter().flat_map(|(name, text)| text.match_indices(unique).map(|(at, _)| (*name, *text, at)));
        let [(name, text, at)] = places.collect::<Vec<_>>()[..] else { return None };
        let Some(after) = &self.after else { return Some((name, at)) };
        let start = at + after.len();
        Some((name, start + text.get(start..)?.find(&self.from)?))
    }

    /// Whether a line is where the mistake begins.
    pub fn is_at(&self, line: &Line<'_>) -> bool {
        let files = crate::FILES;
        let Some((name, at)) = self.place(&files) else { return false };
        let Some((_, text)) = files.iter().find(|(file, _)| *file == name) else { return false };
        // What the mistake leaves as it was is no part of it.
        let alike = self.from.bytes().zip(self.to.bytes()).take_while(|(one, other)| one == other).count();
        let begin = text.as_bytes().get(..at + alike).unwrap_or_default();
        line.file == name && line.number == 1 + begin.iter().filter(|byte| **byte == b'\n').count()
    }
}
