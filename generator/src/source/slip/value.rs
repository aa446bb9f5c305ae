//! What stands behind a key or a dash: quoted text, lines, names of anchors, plain text.

use super::line::{begins_anew, is_item, key, spaces, without_comment};
use super::no_entry::needs_quotes;
use super::odd::leftover;
use super::outline::{Open, Outline};
use super::plain::reserved;
use super::{Slip, quoted};

/// Letters that may follow a backslash in double quotes.
const ESCAPES: &str = "0abtnvfre \"/\\N_LPxuU\t\n";

impl<'t> Outline<'t> {
    /// The value that begins at `at`, on the line of its key or dash.
    pub(super) fn value(&mut self, at: usize, rest: &'t str, keyed: bool) -> Result<(), Slip> {
        let text = rest.trim_start();
        let at = at + rest.len() - text.len();
        self.open = Open::Nothing;
        let Some(first) = text.chars().next() else {
            self.open = Open::Value;
            return Ok(());
        };
        let blank_second = text.chars().nth(1).is_none_or(char::is_whitespace);
        match first {
            '#' if is_pointer(text) => Err(comment(at, text)),
            '#' => {
                self.open = Open::Value;
                Ok(())
            }
            '\'' | '"' => self.quoted_value(at, text, first),
            '{' if is_twice(text) => {
                let help = "remove one pair of braces";
                Err(Slip::new(at..at + text.trim_end().len(), "a mapping stands where a key has to", help))
            }
            '{' if text.starts_with("{{") && text.trim_end().ends_with("}}") => {
                let slip = needs_quotes(at, text, "`{{` begins two mappings, and no text");
                Err(Slip { help: format!("fill in what it stands for, or {}", slip.help), cure: None, ..slip })
            }
            '[' | '{' => self.flow(at, first),
            '|' | '>' => self.lines(at, text),
            '&' if blank_second => {
                let why = "YAML takes it for an anchor";
                Err(needs_quotes(at, text, format!("a text can't begin with `&` unless it is quoted: {why}")))
            }
            '&' | '!' => self.property(at, text, keyed),
            '*' => self.alias(at, text),
            '-' if keyed && blank_second => {
                let slip = needs_quotes(at, text, "a list can't begin on the line of its key");
                Err(Slip { help: format!("begin it on the next line, or {}", slip.help), cure: None, ..slip })
            }
            '?' | ':' | '-' if blank_second => {
                Err(needs_quotes(at, text, format!("a text can't begin with `{first} ` unless it is quoted")))
            }
            _ => match reserved(first) {
                Some(why) => {
                    let message = format!("a text can't begin with `{first}` unless it is quoted: {why}");
                    let slip = leftover(at, text).or_else(|| in_backticks(at, text));
                    Err(slip.unwrap_or_else(|| needs_quotes(at, text, message)))
                }
                None => self.plain(at, text),
            },
        }
    }

    fn plain(&mut self, at: usize, text: &'t str) -> Result<(), Slip> {
        let value = without_comment(text);
        if value.contains(": ") || value.ends_with(':') {
            return Err(self.begins_block(at, value).unwrap_or_else(|| with_colon(at, value)));
        }
        // A comment ends it.
        let ended = value.len() < text.trim_end().len() && !self.is_alone(at);
        self.open = if ended { Open::Nothing } else { Open::Plain(at..at + value.len()) };
        Ok(())
    }

    /// `pets: Cat:`, with what belongs to the second key below it.
    fn begins_block(&self, at: usize, value: &str) -> Option<Slip> {
        let name = value.strip_suffix(':').filter(|name| !name.contains([':', ' ']))?;
        let holder = self.levels.last()?;
        let rest = self.text.get(self.next..)?;
        let (indent, content) = Self::content(rest.lines().find(|line| !line.trim().is_empty())?);
        (indent > holder.indent + 1 && (key(content).is_some() || is_item(content))).then(|| {
            let message = format!("`{name}:` stands on the line of another key");
            Slip::new(at..at + value.len(), message, "write it on a line of its own below, indented deeper")
        })
    }

    /// `|` or `>` and the lines of the text.
    fn lines(&mut self, at: usize, text: &str) -> Result<(), Slip> {
        let header = without_comment(text);
        let rest = header.get(1..).unwrap_or_default();
        if !rest.chars().all(|letter| matches!(letter, '+' | '-' | '1'..='9')) {
            return Err(behind_head(at, header));
        }
        if rest.len() > 2 || matches!(rest, "--" | "++" | "-+" | "+-") {
            let help = "write `|` or `>`, then `-` if the text ends without a line break";
            return Err(Slip::new(at..at + header.len(), format!("no text begins with `{header}`"), help));
        }
        if let Some(slip) = self.too_shallow(at, header) {
            return Err(slip);
        }
        self.open = Open::Lines;
        let holder = self.levels.last().map(|level| level.indent);
        let mut first: Option<(usize, usize)> = rest.contains(|sign: char| sign.is_ascii_digit()).then_some((0, 0));
        while self.next < self.text.len() {
            let line = self.line_at(self.next);
            let (indent, content) = Self::content(line);
            let blank = content.trim().is_empty();
            if !blank && holder.is_some_and(|holder| indent <= holder) {
                break;
            }
            if !blank {
                let (begin, wanted) = *first.get_or_insert((self.next + indent, indent));
                if indent < wanted && holder.is_some_and(|holder| begin > 0 && wanted == holder + 2) {
                    return Err(self.line_too_shallow(begin, wanted, self.next + indent, indent));
                }
                if indent < wanted {
                    return Err(self.first_line_too_deep(begin, wanted, self.next + indent, indent));
                }
            }
            self.next += line.len() + 1;
        }
        Ok(())
    }

    /// A text that lies less deep than its head says with a digit.
    fn too_shallow(&self, at: usize, header: &str) -> Option<Slip> {
        let digit = header.chars().find_map(|sign| sign.to_digit(10))? as usize;
        let holder = self.levels.last().map_or(0, |level| level.indent);
        let lines = self.text.get(self.next..)?.lines().map(Self::content);
        let (indent, _) = lines.into_iter().find(|(_, content)| !content.trim().is_empty())?;
        (indent > holder && indent < holder + digit).then(|| {
            let plain: String = header.chars().filter(|sign| !sign.is_ascii_digit()).collect();
            let message = format!("`{header}` says that the text lies {digit} deeper than its key, and it does not");
            Slip::new(at..at + header.len(), message, format!("write `{plain}`: the first line says how deep it lies"))
        })
    }

    /// A line of a text that is less deep than its first, which is as deep as usual.
    fn line_too_shallow(&self, first: usize, wanted: usize, at: usize, indent: usize) -> Slip {
        let message =
            format!("this line of a text is indented with {}, its first with {}", spaces(indent), spaces(wanted));
        let length = |at: usize| self.line_at(at).trim_end().len();
        Slip::new(at..at + length(at), message, format!("indent it with {}, like the first", spaces(wanted)))
            .labelled(first..first + length(first), format!("indented with {}", spaces(wanted)))
    }

    /// A text whose first line, which says how deep all of it lies, is deeper than another.
    fn first_line_too_deep(&self, first: usize, wanted: usize, at: usize, indent: usize) -> Slip {
        let message =
            format!("this line of a text is indented with {}, one below with {}", spaces(wanted), spaces(indent));
        let length = |at: usize| self.line_at(at).trim_end().len();
        let help = format!("indent it with {}: the first line says how deep the text lies", spaces(indent));
        Slip::new(first..first + length(first), message, help)
            .labelled(at..at + length(at), format!("indented with {}", spaces(indent)))
    }

    /// A tag or an anchor, and the value behind it.
    fn property(&mut self, at: usize, text: &'t str, keyed: bool) -> Result<(), Slip> {
        let word = text.split_whitespace().next().unwrap_or_default();
        if let Some(name) = word.strip_prefix('&') {
            self.anchor(name, at);
        }
        let rest = text.get(word.len()..).unwrap_or_default();
        if let Some(slip) = other_type(at, word, without_comment(rest.trim_start())) {
            return Err(slip);
        }
        self.value(at + word.len(), rest, keyed)
    }

    fn quoted_value(&mut self, at: usize, text: &'t str, quote: char) -> Result<(), Slip> {
        let end = self.quoted(at, quote)?;
        let rest = self.line_at(end).trim_end();
        let trailing = rest.trim_start();
        self.leave_line(end);
        if self.is_alone(at) {
            // It may have been meant as a key.
            self.open = Open::Plain(at..end);
        }
        if trailing.is_empty() || (trailing.starts_with('#') && rest.starts_with([' ', '\t'])) {
            return Ok(());
        }
        let whole = text.trim_end();
        let inner = whole.get(1..).unwrap_or_default();
        let inner = inner.strip_suffix(quote).unwrap_or(inner);
        let closing = end - 1..end;
        let is_twice = closing.start == at + 1;
        if quote == '\'' && !is_twice && rest.starts_with(char::is_alphanumeric) && rest.contains('\'') {
            let before = self.text.get(at + 1..closing.start).unwrap_or_default();
            if before.starts_with("#/") {
                let bare = inner.replace('\'', "");
                let slip = Slip::new(closing, "this quote ends the pointer", format!("write {}", quoted(&bare)));
                return Err(slip.labelled(at..at + 1, "opened here"));
            }
            let help = match before.rsplit_once('\n') {
                // Of a text over several lines, the word.
                Some(_) => {
                    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
                    let rest = rest.split(char::is_whitespace).next().unwrap_or_default();
                    format!("write an apostrophe twice: `{word}''{}`", rest.trim_end_matches(quote))
                }
                None => format!("write an apostrophe twice: {}", quoted(&inner.replace("''", "'"))),
            };
            return Err(Slip::new(closing, "this apostrophe ends the text", help).labelled(at..at + 1, "opened here"));
        }
        let start = end + rest.len() - trailing.len();
        if let Some(slip) = self.key_behind(at, start, trailing) {
            return Err(slip);
        }
        if let Some(signs) = trailing.strip_prefix(':').filter(|signs| self.is_alone(at) && signs.len() == 1) {
            let range = start + 1..start + 2;
            let message = format!("`{signs}` stands behind the colon of this key");
            return Err(Slip::new(range.clone(), message, "remove it").cured(range, ""));
        }
        Err(behind_quotes((at, whole), (end, start), trailing, quote).labelled(at..at + 1, "opened here"))
    }

    /// Another key with its value behind a value that is complete.
    pub(super) fn key_behind(&self, at: usize, start: usize, trailing: &str) -> Option<Slip> {
        let (name, _) = key(trailing).filter(|_| self.is_behind_key(at))?;
        let name = trailing.get(name).filter(|name| !name.contains(' ') && trailing.starts_with(*name))?;
        let is_name = name.chars().all(|letter| letter.is_alphanumeric() || "-_$/{}".contains(letter));
        (is_name && !name.is_empty()).then(|| {
            let help = format!("begin a line of its own before `{name}:`");
            Slip::new(start..start + trailing.len(), "a key stands behind a value", help)
        })
    }

    /// Skips a text in quotes, over lines if need be; gives the place behind it.
    pub(super) fn quoted(&mut self, at: usize, quote: char) -> Result<usize, Slip> {
        let line = self.line_at(at).trim_end();
        if line.ends_with(':') && line.matches(quote).count() == 1 {
            let help = format!("close it with `{quote}` before the colon, or remove it");
            return Err(Slip { help, ..unclosed_quote(at, quote, line) });
        }
        let holder = self.levels.last().map(|level| level.indent);
        let mut letters = self.text.get(at + 1..).unwrap_or_default().char_indices().peekable();
        while let Some((offset, letter)) = letters.next() {
            let here = at + 1 + offset;
            match letter {
                '\\' if quote == '"' => match letters.next() {
                    Some((_, escaped)) if ESCAPES.contains(escaped) || escaped == '\r' => {}
                    escaped => return Err(escape(here, escaped.map(|(_, letter)| letter))),
                },
                _ if letter == quote && quote == '\'' && letters.peek().is_some_and(|(_, next)| *next == quote) => {
                    letters.next();
                }
                _ if letter == quote => return Ok(here + 1),
                '\n' => {
                    let (indent, content) = Self::content(self.line_at(here + 1));
                    if holder.is_some_and(|holder| indent <= holder) && begins_anew(content) {
                        return Err(unclosed_quote(at, quote, self.line_at(at)));
                    }
                }
                _ => {}
            }
        }
        Err(unclosed_quote(at, quote, self.line_at(at)))
    }

    /// Whether a value begins its line.
    pub(super) fn is_alone(&self, at: usize) -> bool {
        self.text.get(..at).is_some_and(|before| before.trim_end_matches(' ').rsplit('\n').next() == Some(""))
    }

    /// Goes on with the line after the one that holds `at`.
    pub(super) fn leave_line(&mut self, at: usize) {
        self.next = self.next.max(at + self.line_at(at).len() + 1);
    }
}

/// A tag of a type that the text behind it does not have.
fn other_type(at: usize, tag: &str, text: &str) -> Option<Slip> {
    let bare = text.trim_matches(['"', '\'']);
    let fits = match tag {
        "!!int" => bare.parse::<i128>().is_ok() || bare.starts_with(['0', '-', '+']),
        "!!float" => bare.parse::<f64>().is_ok() || bare.contains('.'),
        "!!bool" => ["true", "false"].contains(&bare.to_ascii_lowercase().as_str()),
        _ => true,
    };
    (!fits && !bare.is_empty()).then(|| {
        let message = format!("`{tag}` says of what type the value is, and `{bare}` is none");
        Slip::new(at..at + tag.len(), message, "mend the value, and remove the tag: nobody needs it")
    })
}

/// `{ { type: string } }`.
fn is_twice(text: &str) -> bool {
    let inner = text.trim_end().strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or_default().trim();
    inner.starts_with('{') && inner.ends_with('}') && inner.contains(": ")
}

/// What follows `|` or `>` on its line, and can't.
fn behind_head(at: usize, header: &str) -> Slip {
    let sign = header.get(..1).unwrap_or_default();
    let written = header.get(1..).unwrap_or_default().trim();
    let all = at..at + header.len();
    if !written.contains(char::is_alphanumeric) {
        let message = format!("no text begins with `{header}`");
        let slip = Slip::new(all.clone(), message, format!("write `{sign}-`, or `{sign}` alone"));
        return if written == "-" { slip.cured(all, format!("{sign}-")) } else { slip };
    }
    let text = written.trim_start_matches(['-', '+']).trim_start();
    // `>= 1`, in place of a number.
    let number = text.trim_start_matches('=').trim_start();
    if sign == ">" && !number.is_empty() && number.parse::<f64>().is_ok() {
        return Slip::new(all, "a bound is a number, without signs before it", format!("write `{number}`"));
    }
    let help = format!("begin the text on the next line, or put it in quotes: {}", quoted(text));
    Slip::new(all, format!("nothing may follow `{sign}` on its line"), help)
}

/// What follows a text in quotes on its line.
fn behind_quotes((at, whole): (usize, &str), (end, start): (usize, usize), trailing: &str, quote: char) -> Slip {
    let message = "there is text after the closing quote";
    if let Some(sign @ (',' | ';')) = trailing.chars().next() {
        let name = if sign == ',' { "comma" } else { "semicolon" };
        let slip = Slip::new(start..start + 1, format!("YAML has no {name} behind a value"), "remove it");
        return match trailing.len() {
            1 => slip.cured(end..start + 1, ""),
            _ => Slip { help: "put all of them in `[` and `]` if this is a list".to_owned(), ..slip },
        };
    }
    if !trailing.chars().any(|sign| sign.is_alphanumeric() || "\"'\\".contains(sign)) && start == end {
        return Slip::new(start..start + trailing.len(), message, "remove it, or put it into the quotes");
    }
    let first = whole.get(1..(end - at).saturating_sub(1)).unwrap_or_default();
    let inner = whole.strip_prefix(quote).and_then(|inner| inner.strip_suffix(quote));
    let text = match inner {
        // `''twice''`.
        Some(inner) if first.is_empty() => inner.trim_matches(quote).to_owned(),
        Some(inner) if quote == '"' => inner.to_owned(),
        // `'begun'.and-gone-on-with`.
        _ if start == end => format!("{first}{trailing}"),
        _ => whole.to_owned(),
    };
    Slip::new(start..start + trailing.len(), message, format!("put all of it in quotes: {}", quoted(&text)))
}

/// A pointer or a path in the quotes of Markdown.
fn in_backticks(at: usize, text: &str) -> Option<Slip> {
    let text = without_comment(text);
    let inner = text.strip_prefix('`')?.strip_suffix('`')?;
    let message = "backticks are no quotes to YAML, which reserves them";
    inner.contains('/').then(|| {
        Slip::new(at..at + text.len(), message, format!("write {}", quoted(inner)))
            .cured(at..at + text.len(), quoted(inner))
    })
}

/// `#/components/…`, which was meant to be a reference.
fn is_pointer(text: &str) -> bool {
    text.starts_with("#/")
}

/// A value that YAML takes for a comment.
pub(super) fn comment(at: usize, text: &str) -> Slip {
    let text = text.trim_end();
    // The quote that opens it is missing.
    let bare = text.strip_suffix(['"', '\'']).filter(|bare| !bare.contains(['"', '\'', ' '])).unwrap_or(text);
    let help = format!("put it in quotes: {}", quoted(bare));
    let message = "`#` begins a comment here: there is no value";
    Slip::new(at..at + text.len(), message, help).cured(at..at + text.len(), quoted(bare))
}

fn escape(at: usize, letter: Option<char>) -> Slip {
    let written: String = std::iter::once('\\').chain(letter).collect();
    let help = "write a backslash twice, or put the text in single quotes, where it means nothing";
    Slip::new(at..at + written.len(), format!("`{written}` is no escape in double quotes"), help)
}

/// A text with a colon: prose without quotes, or a mapping in the wrong place.
fn with_colon(at: usize, text: &str) -> Slip {
    let message = "the text holds a colon, which YAML takes for the end of a key";
    let slip = needs_quotes(at, text, message);
    let (before, after) = text.split_once(": ").unwrap_or((text.trim_end_matches(':'), ""));
    let (rest, name) = before.rsplit_once(' ').unwrap_or(("", before));
    let is_key = name.starts_with(|first: char| first.is_ascii_lowercase() || first == '$')
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_$".contains(letter));
    if let Some(inner) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        return Slip {
            help: format!("write a mapping in braces: `{{{inner}}}`, or {}", slip.help),
            cure: None,
            ..slip
        };
    }
    // A word and a colon at its end: `X-Ticket:`.
    if let Some(word) = text.strip_suffix(':').filter(|word| !word.is_empty() && !word.contains([' ', ':'])) {
        let help = format!("remove the colon: write `{word}`; or {}", slip.help);
        return Slip { help, cure: None, ..slip };
    }
    // `kind: car, plate: B-AB`.
    let is_mapping = is_key && rest.is_empty() && {
        let mut pairs = text.split(", ").map(|pair| pair.split_once(": ").map(|(name, _)| name));
        text.contains(", ") && pairs.all(|name| name.is_some_and(|name| !name.contains(' ')))
    };
    if is_mapping {
        let help = format!("write a mapping in braces: `{{{text}}}`, or {}", slip.help);
        return Slip { help, cure: None, ..slip };
    }
    let meant = match rest {
        _ if !is_key => return slip,
        "" => format!("write `{name}: {after}` on a line of its own below"),
        rest if rest.ends_with(',') => "put braces around it if it is a mapping".to_owned(),
        _ => format!("begin a line of its own before `{name}:`"),
    };
    Slip { help: format!("{meant}; or {}", slip.help), cure: None, ..slip }
}

fn unclosed_quote(at: usize, quote: char, line: &str) -> Slip {
    let line = line.trim_end();
    let other = if quote == '"' { '\'' } else { '"' };
    if line.ends_with(other) && line.matches(other).count() == 1 {
        let end = at + line.len();
        let message = format!("this text begins with {quote} and ends with {other}");
        let slip = Slip::new(at..end, message, format!("write {quote} at both ends"));
        return slip.cured(end - 1..end, quote.to_string());
    }
    let help = format!("close it with `{quote}` at the end of the text");
    Slip::new(at..at + line.trim_end().len().max(1), format!("the quote {quote} is not closed"), help)
        .labelled(at..at + 1, "opened here")
}
