//! What is wrong with a JSON text: one walk over it, up to the sign that does not fit.

use std::ops::Range;

use super::brackets::{Odd, odd_bracket, too_deep};
use super::json_value::{dots, expression, is_scalar, no_comment, no_expression, no_value};
use super::odd::leftover;
use super::{Slip, closing};

/// A bracket that is open.
pub(super) struct Bracket {
    pub at: usize,
    pub sign: char,
    /// What comes next in it.
    pub next: Next,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A key or the end; after a comma no end.
    Key {
        comma: Option<usize>,
    },
    Colon,
    Value {
        comma: Option<usize>,
    },
    Comma,
}

/// The first thing in a text that is no JSON.
pub(in super::super) fn find(text: &str) -> Option<Slip> {
    let lines = text.split('\n').scan(0, |next, line| Some((std::mem::replace(next, *next + line.len() + 1), line)));
    // No text of JSON goes over lines.
    if let Some(slip) = lines.into_iter().find_map(|(at, line)| leftover(at, line)) {
        return Some(slip);
    }
    Scan { text, at: 0, open: Vec::new(), last: 0..0, key: 0..0 }.document().err()
}

/// Whether the first line that is no comment begins a mapping of YAML.
fn is_yaml(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.next().is_some_and(|line| !line.starts_with(['{', '[', '"']) && super::line::key(line).is_some())
}

pub(super) struct Scan<'t> {
    pub text: &'t str,
    pub at: usize,
    pub open: Vec<Bracket>,
    /// The last value, key or closing bracket.
    pub last: Range<usize>,
    pub key: Range<usize>,
}

type Outcome = Result<(), Slip>;

impl Scan<'_> {
    pub(super) fn document(mut self) -> Outcome {
        self.blanks();
        self.value(None)?;
        loop {
            self.blanks();
            let Some(next) = self.open.last().map(|bracket| bracket.next) else { break };
            let Some(sign) = self.sign() else { return Err(self.unclosed()) };
            match (next, sign) {
                (Next::Key { comma: None } | Next::Comma, '}') | (Next::Value { comma: None } | Next::Comma, ']') => {
                    self.close(sign)?;
                }
                (Next::Key { comma: Some(comma) } | Next::Value { comma: Some(comma) }, '}' | ']') => {
                    let help = "remove it: JSON has no comma behind the last one";
                    return Err(
                        Slip::new(comma..comma + 1, "nothing follows this comma", help).cured(comma..comma + 1, "")
                    );
                }
                (Next::Key { .. }, _) => self.name(sign)?,
                (Next::Colon, ':') => self.go(1, Next::Value { comma: None }),
                (Next::Colon, _) => return Err(self.no_colon(sign)),
                (Next::Value { comma }, _) => {
                    self.value(comma)?;
                }
                (Next::Comma, ',') => {
                    let comma = Some(self.at);
                    let in_object = self.open.last().is_some_and(|bracket| bracket.sign == '{');
                    self.go(1, if in_object { Next::Key { comma } } else { Next::Value { comma } });
                }
                (Next::Comma, _) => return Err(self.no_comma(sign)),
            }
        }
        match self.sign() {
            None => Ok(()),
            Some(']' | '}') => Err(self.closed_too_often()),
            Some(_) if matches!(odd_bracket(self.text), Some(Odd::Closing(..))) => Err(self.closed_too_often()),
            Some(':') if self.text.get(self.last.clone()).is_some_and(|last| last.starts_with('"')) => {
                let message = "a member stands outside of an object";
                Err(Slip::new(self.last.clone(), message, "write `{` before it, on a line of its own"))
            }
            Some(_) if too_deep(self.text).is_some() => Err(self.closed_too_often()),
            Some(_) => Err(Slip::new(self.word(), "there is text behind the end", "remove it")),
        }
    }

    pub(super) fn sign(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    pub(super) fn blanks(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    pub(super) fn go(&mut self, bytes: usize, next: Next) {
        self.at += bytes;
        if let Some(bracket) = self.open.last_mut() {
            bracket.next = next;
        }
    }

    /// The letters up to a blank or a sign of JSON.
    pub(super) fn word(&self) -> Range<usize> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find(|sign: char| sign.is_whitespace() || ",:;[]{}\"".contains(sign)).unwrap_or(rest.len());
        let first = rest.chars().next().map_or(0, char::len_utf8);
        self.at..self.at + end.max(first)
    }

    pub(super) fn close(&mut self, sign: char) -> Outcome {
        let bracket = self.open.last().map_or(('{', 0), |bracket| (bracket.sign, bracket.at));
        if closing(bracket.0) != sign {
            // The brackets of the lines tell which one is not closed.
            if let Some(slip) = self.without_opening(sign, bracket.1) {
                return Err(slip);
            }
            let odd = match odd_bracket(self.text) {
                Some(Odd::Open(at)) => Some(at),
                _ => None,
            };
            let begins = self.text.get(..self.at).and_then(|before| before.rsplit('\n').next());
            if let Some(at) = odd.filter(|_| begins.is_some_and(|line| line.trim().is_empty())) {
                return Err(self.unclosed_at(at));
            }
            let message = format!("`{sign}` does not close `{}`", bracket.0);
            let before = self.text.get(..self.at).unwrap_or_default();
            let help = match before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty()) {
                true => format!("write `{}`", closing(bracket.0)),
                false => format!("write `{}`, or open what it closes", closing(bracket.0)),
            };
            let slip = Slip::new(self.at..self.at + 1, message, help);
            return Err(slip.labelled(bracket.1..bracket.1 + 1, "opened here"));
        }
        self.open.pop();
        self.last = self.at..self.at + 1;
        self.go(1, Next::Comma);
        Ok(())
    }

    pub(super) fn name(&mut self, sign: char) -> Outcome {
        if sign != '"' {
            return Err(self.no_name(sign));
        }
        self.key = self.string()?;
        self.last = self.key.clone();
        self.go(0, Next::Colon);
        Ok(())
    }

    /// A value; `comma` is the one before it.
    pub(super) fn value(&mut self, comma: Option<usize>) -> Outcome {
        let word = self.word();
        let written = self.text.get(word.clone()).unwrap_or_default();
        match self.sign() {
            Some(sign @ ('{' | '[')) => {
                let next = if sign == '{' { Next::Key { comma: None } } else { Next::Value { comma: None } };
                self.go(1, Next::Comma);
                self.open.push(Bracket { at: self.at - 1, sign, next });
                return Ok(());
            }
            Some('"') => self.last = self.string()?,
            Some(_) if is_scalar(written) => {
                self.at = word.end;
                self.last = word;
            }
            Some(',') if comma.is_some() => {
                return Err(Slip::new(self.at..self.at + 1, "there is nothing before this comma", "remove it"));
            }
            Some('}') if self.open.last().is_some_and(|bracket| bracket.sign == '[') => return self.close('}'),
            Some(']') if self.open.last().is_some_and(|bracket| bracket.sign == '{') => return self.close(']'),
            Some(':') => {
                let message = "a second colon stands behind this key";
                return Err(Slip::new(self.at..self.at + 1, message, "remove it"));
            }
            Some('(') => {
                let help = "write a list in `[` and `]`, and an object in `{` and `}`";
                return Err(Slip::new(self.at..self.at + 1, "JSON has no round brackets", help));
            }
            Some(',' | '}' | ']') => {
                let at = if self.key.is_empty() { self.at..self.at + 1 } else { self.key.clone() };
                return Err(Slip::new(at, "a value is missing behind this", "write one, such as `null`"));
            }
            Some('/') if expression(self.rest_of_line()).is_some() => {
                let whole = expression(self.rest_of_line()).unwrap_or_default();
                return Err(no_expression(self.at..self.at + whole.len(), whole));
            }
            Some('#') if self.open.is_empty() && is_yaml(self.text) => {
                let message = "this is YAML, and the name of the file says JSON";
                return Err(Slip::new(self.line(), message, "let the name of the file end in `.yaml`"));
            }
            Some('/' | '#') => return Err(no_comment(self.line())),
            Some('-') if self.rest_of_line().starts_with("- ") && self.begins_line() => {
                let message = "items of a list have no dash in JSON";
                let help = "write the list in `[` and `]`, with commas between its items";
                return Err(Slip::new(self.at..self.at + 1, message, help));
            }
            Some('.') if written.trim_matches('.').is_empty() => return Err(dots(word)),
            Some('=') if !self.key.is_empty() => {
                let message = "`=` stands behind the colon";
                return Err(Slip::new(self.at..self.at + 1, message, "remove it"));
            }
            Some(_) if self.open.is_empty() && self.text.get(word.end..).is_some_and(|rest| rest.starts_with(": ")) => {
                let message = "this is YAML, and the name of the file says JSON";
                return Err(Slip::new(word, message, "let the name of the file end in `.yaml`"));
            }
            Some(_) => {
                let whole = self.quoted_whole(word);
                return Err(no_value(whole.clone(), self.text.get(whole).unwrap_or(written)));
            }
            None => return Err(self.unclosed()),
        }
        self.go(0, Next::Comma);
        Ok(())
    }

    pub(super) fn rest_of_line(&self) -> &str {
        self.text.get(self.at..).and_then(|rest| rest.lines().next()).unwrap_or_default()
    }

    /// Whether nothing but blanks stands before this on its line.
    pub(super) fn begins_line(&self) -> bool {
        let before = self.text.get(..self.at).and_then(|before| before.rsplit('\n').next());
        before.is_some_and(|before| before.trim().is_empty())
    }

    /// A word, or the text up to the quote of another kind that closes it.
    pub(super) fn quoted_whole(&self, word: Range<usize>) -> Range<usize> {
        let rest = self.text.get(word.start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let close = match rest.chars().next() {
            Some('“') => '”',
            Some('‘') => '’',
            Some(quote @ ('\'' | '`')) => quote,
            _ => return word,
        };
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest.get(first..).and_then(|inner| inner.find(close));
        end.map_or(word.clone(), |end| word.start..word.start + first + end + close.len_utf8())
    }

    /// The rest of the line, or a comment up to its end.
    pub(super) fn line(&self) -> Range<usize> {
        let comment = self.text.get(self.at..).filter(|rest| rest.starts_with("/*")).and_then(|rest| rest.find("*/"));
        if let Some(length) = comment {
            return self.at..self.at + length + 2;
        }
        let rest = self.text.get(self.at..).unwrap_or_default().lines().next().unwrap_or_default();
        self.at..self.at + rest.trim_end().len().max(1)
    }

    pub(super) fn string(&mut self) -> Result<Range<usize>, Slip> {
        let start = self.at;
        let mut letters = self.text.get(start + 1..).unwrap_or_default().char_indices();
        while let Some((offset, letter)) = letters.next() {
            let here = start + 1 + offset;
            match letter {
                '"' => {
                    self.at = here + 1;
                    return Ok(start..here + 1);
                }
                '\\' => match letters.next() {
                    Some((_, escaped)) if "\"\\/bfnrtu".contains(escaped) => {}
                    Some((_, escaped)) => {
                        let help = "write a backslash twice where it stands for itself";
                        let at = here..here + 1 + escaped.len_utf8();
                        return Err(Slip::new(at, format!("`\\{escaped}` is no escape in JSON"), help));
                    }
                    None => break,
                },
                '\n' | '\r' => return Err(self.open_quote(start)),
                _ if letter.is_control() => {
                    let help =
                        if letter == '\t' { "write `\\t`, or a space" } else { "write it as `\\u` and four digits" };
                    return Err(Slip::new(here..here + 1, "no control character can stand in a text of JSON", help));
                }
                _ => {}
            }
        }
        Err(self.open_quote(start))
    }
}
