//! Lists in brackets and mappings in braces, over lines if need be.

use super::line::{begins_anew, without_comment};
use super::meant::PROSE;
use super::no_entry::needs_quotes;
use super::outline::Outline;
use super::value::comment;
use super::{Slip, closing, quoted};

/// A bracket that is open.
struct Bracket {
    at: usize,
    sign: char,
    /// Whether a colon came since the last comma.
    keyed: bool,
}

impl<'t> Outline<'t> {
    /// The value that begins with a bracket at `at`.
    pub(super) fn flow(&mut self, at: usize, sign: char) -> Result<(), Slip> {
        match self.is_lone(at, sign) {
            true => {
                let message = format!("this `{sign}` stands before keys in lines of their own, which need no brackets");
                let next = at + self.line_at(at).len() + 1;
                Err(Slip::new(at..at + 1, message, "remove it").cured(at..next, ""))
            }
            false => self.bracketed(at, sign),
        }
    }

    /// Whether a bracket is all of the first line, lines of keys follow it, and nothing closes it.
    fn is_lone(&self, at: usize, sign: char) -> bool {
        let is_first = self.levels.is_empty() && self.line_at(at).trim_end().len() == 1;
        let rest = self.text.get(at + 1..).unwrap_or_default();
        let next =
            rest.lines().map(without_comment).find(|line| !line.trim().is_empty()).unwrap_or_default().trim_end();
        let is_key = begins_anew(next) && !next.starts_with(['"', '-', ' ']) && !next.ends_with([',', '{', '[']);
        is_first && is_key && !rest.trim_end().ends_with(closing(sign))
    }

    /// Goes over a list or a mapping up to the bracket that closes it.
    fn bracketed(&mut self, at: usize, sign: char) -> Result<(), Slip> {
        let holder = self.levels.last().map(|level| level.indent);
        let mut open = vec![Bracket { at, sign, keyed: false }];
        let mut here = at + 1;
        // The last sign that is no blank.
        let mut before = sign;
        // A pointer that YAML takes for a comment.
        let mut swallowed = None;
        while let Some(letter) = self.text.get(here..).and_then(|rest| rest.chars().next()) {
            let fresh = matches!(before, '[' | '{' | ',' | ':');
            let blank = self.text.get(..here).is_some_and(|text| text.ends_with(char::is_whitespace));
            let next = here + letter.len_utf8();
            let spaced = self.text.get(next..).is_none_or(|rest| rest.starts_with([' ', '\n', '\r', ',', ']', '}']));
            match letter {
                '\'' | '"' if blank && matches!(before, '\'' | '"') => {
                    return Err(Slip::new(
                        here..next,
                        "a comma is missing before this",
                        "write a comma between the two",
                    ));
                }
                '\'' | '"' if fresh => {
                    let begin = here;
                    here = self.quoted(here, letter)?;
                    if let Some(slip) = self.behind_quote(begin, here, letter) {
                        return Err(slip);
                    }
                    before = letter;
                    continue;
                }
                '#' if blank => {
                    let pointer = self.line_at(here).trim_end().trim_end_matches([']', '}', ' ']);
                    swallowed = swallowed.or_else(|| pointer.starts_with("#/").then_some((here, pointer)));
                    here += self.line_at(here).len();
                    continue;
                }
                '\n' => {
                    let (indent, content) = Self::content(self.line_at(next));
                    if holder.is_some_and(|holder| indent <= holder) && begins_anew(content) {
                        return Err(self.unclosed(open.last(), swallowed));
                    }
                }
                ',' if matches!(before, '[' | '{' | ',') => {
                    return Err(Slip::new(here..next, "there is nothing before this comma", "remove it"));
                }
                '-' if fresh && spaced => return Err(self.dash_in_flow(here)),
                '[' | '{' if fresh => open.push(Bracket { at: here, sign: letter, keyed: false }),
                '[' | '{' if !blank && !matches!(before, '\'' | '"' | ']' | '}') => {
                    return Err(self.bracket_in_text(here, letter));
                }
                ']' | '}' => {
                    if let Some(slip) = close(&mut open, here, letter) {
                        return Err(slip);
                    }
                    if open.is_empty() {
                        return self.behind(at, next);
                    }
                }
                ',' => open.iter_mut().rev().take(1).for_each(|bracket| bracket.keyed = false),
                '*' if fresh => self.known_anchor(here, self.word(next))?,
                '&' if fresh => {
                    let name = self.word(next);
                    self.anchor(name, here);
                }
                ':' if spaced => {
                    if let Some(bracket) = open.last_mut().filter(|bracket| bracket.sign == '{')
                        && std::mem::replace(&mut bracket.keyed, true)
                    {
                        let (at, sign) = (bracket.at, bracket.sign);
                        if !self.closes(here, sign) {
                            return Err(self.unclosed(open.last(), swallowed));
                        }
                        let help = "write a comma between members, and quote texts with colons";
                        let slip = Slip::new(here..next, "a comma is missing before this key", help);
                        return Err(slip.labelled(at..at + 1, "in this mapping"));
                    }
                }
                _ => {}
            }
            if !letter.is_whitespace() {
                before = letter;
            }
            here = next;
        }
        Err(self.unclosed(open.last(), swallowed))
    }

    /// Letters right behind a quote that closes: it was to close before the comma, or to stand for itself.
    fn behind_quote(&self, begin: usize, end: usize, quote: char) -> Option<Slip> {
        let rest = self.line_at(end);
        let word = self.word(end);
        if !rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        let inner = self.text.get(begin + 1..end.checked_sub(1)?)?;
        let bare = inner.trim_end().strip_suffix(',').filter(|bare| !bare.contains(quote));
        let message = format!("the quote {quote} is not closed before the comma");
        Some(match bare {
            Some(bare) => {
                let all = begin..begin + 1 + bare.len();
                Slip::new(all, message, format!("write `{quote}{bare}{quote},`"))
            }
            None => {
                let help = "write a comma between the two, or put all of it in one pair of quotes";
                Slip::new(end..end + word.len(), "there is text after the closing quote", help)
            }
        })
    }

    /// A bracket in the middle of a text without quotes, inside of brackets.
    fn bracket_in_text(&self, at: usize, sign: char) -> Slip {
        let before = self.text.get(..at).unwrap_or_default();
        let start =
            before.rfind(|letter: char| letter.is_whitespace() || "[{,".contains(letter)).map_or(0, |at| at + 1);
        let (mut end, mut depth) = (at, 0usize);
        for (offset, letter) in self.line_at(at).char_indices() {
            match letter {
                '[' | '{' => depth += 1,
                ']' | '}' if depth == 0 => break,
                ']' | '}' => depth -= 1,
                _ if letter == ',' || letter.is_whitespace() => break,
                _ => {}
            }
            end = at + offset + letter.len_utf8();
        }
        let message = format!("inside of brackets a text can't hold `{sign}` unless it is quoted");
        needs_quotes(start, self.text.get(start..end).unwrap_or_default(), message)
    }

    /// A dash with a space behind it, inside of brackets.
    fn dash_in_flow(&self, at: usize) -> Slip {
        let number = self.word(at + 1 + self.line_at(at + 1).len() - self.line_at(at + 1).trim_start().len());
        let help = match number.starts_with(|first: char| first.is_ascii_digit()) {
            true => format!("write `-{number}`"),
            false => "write items with commas between them, in `[` and `]`".to_owned(),
        };
        Slip::new(at..at + 1, "no dash with a space behind it can stand inside of brackets", help)
    }

    /// Whether a bracket is closed before the lines go back.
    fn closes(&self, from: usize, sign: char) -> bool {
        let holder = self.levels.last().map(|level| level.indent);
        let rest = self.text.get(from..).unwrap_or_default();
        let outside = |line: &&str| {
            let (indent, content) = Self::content(line);
            holder.is_some_and(|holder| indent <= holder) && begins_anew(content)
        };
        let mut lines = rest.lines();
        let first = lines.next().unwrap_or_default();
        std::iter::once(first).chain(lines.take_while(|line| !outside(line))).any(|line| line.contains(closing(sign)))
    }

    fn word(&self, at: usize) -> &'t str {
        let rest = self.text.get(at..).unwrap_or_default();
        let end = rest.find(|letter: char| letter.is_whitespace() || ",[]{}".contains(letter));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    /// What follows the last closing bracket on its line.
    fn behind(&mut self, at: usize, end: usize) -> Result<(), Slip> {
        let rest = self.line_at(end);
        let text = rest.trim();
        self.leave_line(end);
        if text.is_empty() || text.starts_with('#') {
            return Ok(());
        }
        let start = end + rest.len() - rest.trim_start().len();
        if let Some((name, _)) = text.strip_prefix(',').and_then(|rest| rest.split_once(": ")) {
            let key = self.levels.last().and_then(|level| self.text.get(level.last.clone())).unwrap_or_default();
            let message = "a comma stands behind a value, and a key behind it";
            let help = format!(
                "write `{}` on a line of its own, indented like `{key}`, or put all of them in braces",
                name.trim()
            );
            return Err(Slip::new(start..start + text.len(), message, help));
        }
        if text.starts_with("- ") {
            let message = "an item stands behind the closing bracket of another";
            let help = format!("begin a line of its own before `{text}`");
            return Err(Slip::new(start..start + text.len(), message, help));
        }
        if matches!(text, "," | ";" | "." | ")") {
            let message = format!("`{text}` stands behind the closing bracket");
            return Err(Slip::new(start..start + 1, message, "remove it").cured(end..start + 1, ""));
        }
        if text.starts_with([']', '}', ',']) {
            let help = "remove it, or open what it closes";
            return Err(Slip::new(start..start + 1, "this closes nothing", help)
                .labelled(at..end.min(at + 1), "what was opened here is closed already"));
        }
        if let Some(slip) = self.key_behind(at, start, text) {
            return Err(slip);
        }
        let whole = self.text.get(at..end + rest.trim_end().len()).unwrap_or_default();
        let message = "there is text after the closing bracket";
        let Some(key) = whole.strip_suffix(':') else {
            let slip = needs_quotes(at, whole, message);
            let key = self.levels.last().and_then(|level| self.text.get(level.last.clone())).unwrap_or_default();
            // Of other keys it is not known that they have a text.
            return Err(match PROSE.contains(&key) || ["pattern", "url", "example", "default"].contains(&key) {
                true => slip,
                false => Slip { help: format!("put it into the brackets, or {}", slip.help), cure: None, ..slip },
            });
        };
        let slip = needs_quotes(at, key, message);
        let bare = key.strip_suffix(['"', '\'']).filter(|bare| !bare.contains(['"', '\''])).unwrap_or(key);
        Err(key_in_brackets(at, key)
            .unwrap_or_else(|| Slip { help: format!("put the key in quotes: {}:", quoted(bare)), ..slip }))
    }

    /// Whether a value stands behind a key on its line.
    pub(super) fn is_behind_key(&self, at: usize) -> bool {
        let before = self.text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
        before.trim_end().ends_with(':')
    }

    /// A comment that takes with it the bracket that was to close.
    fn in_comment(&self, at: usize, sign: char) -> Option<Slip> {
        let line = self.line_at(at).trim_end();
        let code = without_comment(line);
        let comment = line.get(code.len()..)?;
        let start = at + code.len() + comment.find('#')?;
        comment.contains(closing(sign)).then(|| {
            let message = format!("`#` begins a comment here, and the `{}` is a part of it", closing(sign));
            let help = format!("write `{}` before the comment, or put the text in quotes if it is none", closing(sign));
            Slip::new(start..at + line.len(), message, help).labelled(at..at + 1, "opened here")
        })
    }

    fn unclosed(&self, open: Option<&Bracket>, swallowed: Option<(usize, &str)>) -> Slip {
        if let Some((at, pointer)) = swallowed {
            return comment(at, pointer);
        }
        let (at, sign) = open.map_or((0, '['), |bracket| (bracket.at, bracket.sign));
        if let Some(slip) = self.in_comment(at, sign) {
            return slip;
        }
        let help = format!("close it with `{}`, or put all of it in quotes if it is a text", closing(sign));
        let line = self.line_at(at).trim_end().len().max(1);
        Slip::new(at..at + line, format!("the bracket `{sign}` is not closed"), help)
            .labelled(at..at + 1, "opened here")
    }
}

/// A key that stands in brackets of its own: a path in braces, or several keys in a list.
pub(super) fn key_in_brackets(at: usize, key: &str) -> Option<Slip> {
    let slip = |message: &str, help: String| Some(Slip::new(at..at + key.len(), message, help));
    let inner = key.get(1..key.len().checked_sub(1)?)?.trim();
    if inner.starts_with('/') && !inner.contains([',', ' ']) && key.starts_with('{') {
        return slip("a path has no braces around it", format!("write `{inner}:`"));
    }
    let names: Vec<&str> = inner.split(',').map(|name| name.trim().trim_matches(['"', '\''])).collect();
    let is_word =
        |name: &&str| !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    if !key.starts_with('[') || !key.ends_with(']') || !names.iter().all(is_word) {
        return None;
    }
    let each: Vec<String> = names.iter().map(|name| format!("`{}:`", quoted(name))).collect();
    match each.as_slice() {
        [one] => slip("a key has no brackets around it", format!("write {one}")),
        _ => slip("a list stands where one key has to", format!("write an entry for each: {}", each.join(", "))),
    }
}

/// Takes away the bracket that a sign closes, or says that it closes another.
fn close(open: &mut Vec<Bracket>, at: usize, sign: char) -> Option<Slip> {
    let bracket = open.pop()?;
    let wanted = closing(bracket.sign);
    (wanted != sign).then(|| {
        let message = format!("`{sign}` does not close `{}`", bracket.sign);
        Slip::new(at..at + 1, message, format!("write `{wanted}`")).labelled(bracket.at..bracket.at + 1, "opened here")
    })
}
