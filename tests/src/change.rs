//! A change of a description, as a row of a table tells it.

/// A text that stands once in some files, and what takes its place.
pub struct Change {
    /// What must stand before the text, for texts that stand more than once.
    after: Option<String>,
    /// The text.
    pub from: String,
    /// What takes its place.
    pub to: String,
}

impl Change {
    /// Reads `FROM => TO` or `BEFORE … FROM => TO`; `\n`, `\t` and `\s` are a line break, a tab and a space.
    ///
    /// # Panics
    /// When there is no ` =>`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (from, to) = text.split_once(" =>").unwrap_or_else(|| panic!("`FROM => TO`: {text}"));
        let to = to.strip_prefix(' ').unwrap_or(to);
        let (after, from) = from.split_once(" … ").map_or((None, from), |(after, from)| (Some(after), from));
        Self { after: after.map(unescaped), from: unescaped(from), to: unescaped(to) }
    }

    /// The files, each a name and a text, with the change; `None` when it does not say where it is.
    #[must_use]
    pub fn made<'f>(&self, files: &[(&'f str, &str)]) -> Option<Vec<(&'f str, String)>> {
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
    #[must_use]
    pub fn place<'f>(&self, files: &[(&'f str, &str)]) -> Option<(&'f str, usize)> {
        let unique = self.after.as_ref().unwrap_or(&self.from);
        let places = files.iter().flat_map(|(name, text)| text.match_indices(unique).map(|(at, _)| (*name, *text, at)));
        let [(name, text, at)] = places.collect::<Vec<_>>()[..] else { return None };
        let Some(after) = &self.after else { return Some((name, at)) };
        let start = at + after.len();
        Some((name, start + text.get(start..)?.find(&self.from)?))
    }
}

fn unescaped(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", " ")
}

/// The rows of a table, each with the heading above it: `[heading]`. Lines that begin with `#` are comments.
#[must_use]
pub fn rows(table: &str) -> Vec<(&str, &str)> {
    let mut heading = "";
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => heading = name,
            None => rows.push((heading, line)),
        }
    }
    rows
}
