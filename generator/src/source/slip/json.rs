//! What is wrong with a JSON text: which sign is missing or too many, and where.

use std::ops::Range;

use super::brackets::{Odd, odd_bracket};
use super::json_value::{
    dots, expression, is_scalar, is_word, no_comment, no_expression, no_value, other_quotes, quoted,
};
use super::odd::leftover;
use super::{Slip, closing};

/// So many brackets are tried as the end of a list.
const MAX_ENDS: usize = 8;

/// Keys whose lists have objects in them.
const OF_OBJECTS: &[&str] = &["parameters", "servers", "security", "tags", "oneOf", "anyOf", "allOf", "prefixItems"];

/// A bracket that is open.
struct Bracket {
    at: usize,
    sign: char,
    /// What comes next in it.
    next: Next,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
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

struct Scan<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Bracket>,
    /// The last value, key or closing bracket.
    last: Range<usize>,
    key: Range<usize>,
}

type Outcome = Result<(), Slip>;

impl Scan<'_> {
    fn document(mut self) -> Outcome {
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
            Some(_) => Err(Slip::new(self.word(), "there is text behind the end", "remove it")),
        }
    }

    fn sign(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn blanks(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn go(&mut self, bytes: usize, next: Next) {
        self.at += bytes;
        if let Some(bracket) = self.open.last_mut() {
            bracket.next = next;
        }
    }

    /// The letters up to a blank or a sign of JSON.
    fn word(&self) -> Range<usize> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find(|sign: char| sign.is_whitespace() || ",:;[]{}\"".contains(sign)).unwrap_or(rest.len());
        let first = rest.chars().next().map_or(0, char::len_utf8);
        self.at..self.at + end.max(first)
    }

    fn close(&mut self, sign: char) -> Outcome {
        let bracket = self.open.last().map_or(('{', 0), |bracket| (bracket.sign, bracket.at));
        if closing(bracket.0) != sign {
            // The brackets of the lines tell which one is not closed.
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

    fn name(&mut self, sign: char) -> Outcome {
        if sign != '"' {
            return Err(self.no_name(sign));
        }
        self.key = self.string()?;
        self.last = self.key.clone();
        self.go(0, Next::Colon);
        Ok(())
    }

    /// Something in the place of a key.
    fn no_name(&self, sign: char) -> Slip {
        let word = self.word();
        let written = self.text.get(word.clone()).unwrap_or_default();
        let is_comma = matches!(self.open.last().map(|bracket| bracket.next), Some(Next::Key { comma: Some(_) }));
        match sign {
            ',' if is_comma
                || matches!(self.open.last().map(|bracket| bracket.next), Some(Next::Key { comma: None })) =>
            {
                Slip::new(self.at..self.at + 1, "there is nothing before this comma", "remove it")
            }
            '/' | '#' => no_comment(self.line()),
            '.' if written.trim_matches('.').is_empty() => dots(word),
            _ if quoted(written).is_some() => other_quotes(word, written),
            _ if is_comma && written.len() == 3 && self.are_thousands(written) => self.thousands(word),
            _ if sign.is_alphanumeric() || matches!(sign, '_' | '$') => {
                let meant = format!("\"{written}\"");
                Slip::new(word.clone(), "a key of JSON stands in double quotes", format!("write `{meant}`"))
                    .cured(word, meant)
            }
            '{' if self.is_doubled() && self.template().is_some() => {
                let whole = self.template().unwrap_or(word);
                let written = self.text.get(whole.clone()).unwrap_or_default();
                let message = format!("`{written}` is of a template that was not filled in");
                Slip::new(whole, message, "fill in what it stands for, in double quotes if it is a text")
            }
            '{' if self.is_doubled() && !self.is_closed_as_often() && !self.is_key_of_list() => {
                let help = "remove one of the two, or write a key and a colon between them";
                Slip::new(self.at..self.at + 1, "a second `{` stands where a key has to", help)
            }
            '{' | '[' if matches!(odd_bracket(self.text), Some(Odd::Open(at)) if at < self.at) => self.unclosed(),
            '{' | '[' if self.is_object(sign) && !self.is_key_of_list() => {
                let at = self.open.last().map_or(0, |bracket| bracket.at);
                let message = "brackets stand around members of an object that has its own";
                let help = format!("remove `{sign}` and what closes it, or write a key and a colon before it");
                Slip::new(self.at..self.at + 1, message, help).labelled(at..at + 1, "the object")
            }
            '{' | '[' | '"' => {
                let at = self.open.last().map_or(0, |bracket| bracket.at);
                let help = "write a text in double quotes, a colon and a value; a list stands in `[` and `]`";
                Slip::new(word, "a key has to stand here", help).labelled(at..at + 1, "in this mapping")
            }
            _ => Slip::new(word, "a key has to stand here", "write a text in double quotes, a colon and a value"),
        }
    }

    /// `{{ name }}`, of which the second brace stands here.
    fn template(&self) -> Option<Range<usize>> {
        let line = self.text.get(self.at..)?.lines().next()?;
        let (inner, _) = line.split_once("}}")?;
        let is_name = !inner.trim_matches(['{', ' ']).is_empty() && !inner.contains(['"', ':', ',']);
        let start = self.at.checked_sub(1).filter(|_| is_name)?;
        Some(start..self.at + inner.len() + 2)
    }

    /// Whether three digits stand behind a number and a comma.
    fn are_thousands(&self, written: &str) -> bool {
        let before = self.text.get(self.last.clone()).unwrap_or_default();
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_digits(written)
            && is_digits(before.trim_start_matches('-'))
            && before.len() < 5
            && self.last.end + 1 == self.at
    }

    /// `1,000` for `1000`.
    fn thousands(&self, word: Range<usize>) -> Slip {
        let whole = self.last.start..word.end;
        let number = self.text.get(whole.clone()).unwrap_or_default().replace(',', "");
        Slip::new(whole, "a number of JSON has no comma", format!("write `{number}`"))
    }

    /// Whether nothing but blanks stands between an open brace and this one.
    fn is_doubled(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.trim_end().ends_with('{')
    }

    /// Whether there are as many braces that close as braces that open.
    fn is_closed_as_often(&self) -> bool {
        self.text.matches('{').count() <= self.text.matches('}').count()
    }

    /// Whether the last key is one of those that have a list of objects.
    fn is_key_of_list(&self) -> bool {
        let key = self.text.get(self.key.clone()).unwrap_or_default();
        OF_OBJECTS.contains(&key.trim_matches('"'))
    }

    /// Whether a bracket has members in it, keys with their values.
    fn is_object(&self, sign: char) -> bool {
        let rest = self.text.get(self.at + sign.len_utf8()..).unwrap_or_default().trim_start();
        let key = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
        key.is_some_and(|(_, behind)| behind.trim_start().starts_with(':'))
    }

    fn no_colon(&self, sign: char) -> Slip {
        let key = self.text.get(self.key.clone()).unwrap_or_default();
        if key.contains("#/") && sign == '}' {
            let message = "this is a pointer, and the key of a reference is missing before it";
            return Slip::new(self.key.clone(), message, format!("write `\"$ref\": {key}`"));
        }
        if key.contains(':') && sign.is_alphanumeric() {
            return self.open_quote(self.key.start);
        }
        let help = match sign {
            '}' | ',' | ']' => "write a colon and a value behind it; a list of texts stands in `[` and `]`".to_owned(),
            _ => format!("write `{key}:`"),
        };
        Slip::new(self.key.clone(), format!("a colon is missing behind {key}"), help)
    }

    fn no_comma(&self, sign: char) -> Slip {
        let bracket = self.open.last().map_or(('{', 0), |bracket| (bracket.sign, bracket.at));
        let one = self.at..self.at + sign.len_utf8();
        match sign {
            ':' if bracket.0 == '[' => self.key_in_list(bracket.1),
            ':' if self.is_value(self.last.start) => {
                let help =
                    "write `{` before it, and `}` behind its last member; or a comma in place of the colon before it";
                Slip::new(self.last.clone(), "this stands where a value is, and a colon follows", help)
            }
            '+' => {
                let help = "write all of it as one text in double quotes";
                Slip::new(one, "no sign joins texts in JSON", help)
            }
            ';' | ':' => Slip::new(one, format!("`{sign}` can't stand behind a value"), "write a comma"),
            '/' | '#' => no_comment(self.line()),
            _ if sign.is_alphanumeric()
                && self.text.get(self.last.clone()).is_some_and(|last| last.starts_with('"')) =>
            {
                let help = "close the text with `\"` behind its last letter, and write `\\\"` for quotes inside of it";
                Slip::new(self.last.clone(), "the text ends here, and more of it follows", help)
            }
            '"' if bracket.0 == '[' && self.is_member() => self.unclosed_at(bracket.1),
            '"' if self.is_member() && self.is_further_out(bracket.1) => self.unclosed_at(bracket.1),
            _ => {
                let what = if bracket.0 == '{' { "member" } else { "item" };
                let help = format!("write `,` before the next {what}");
                Slip::new(self.last.clone(), "a comma is missing behind this", help)
            }
        }
    }

    /// A value; `comma` is the one before it.
    fn value(&mut self, comma: Option<usize>) -> Outcome {
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

    fn rest_of_line(&self) -> &str {
        self.text.get(self.at..).and_then(|rest| rest.lines().next()).unwrap_or_default()
    }

    /// Whether nothing but blanks stands before this on its line.
    fn begins_line(&self) -> bool {
        let before = self.text.get(..self.at).and_then(|before| before.rsplit('\n').next());
        before.is_some_and(|before| before.trim().is_empty())
    }

    /// A word, or the text up to the quote of another kind that closes it.
    fn quoted_whole(&self, word: Range<usize>) -> Range<usize> {
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
    fn line(&self) -> Range<usize> {
        let comment = self.text.get(self.at..).filter(|rest| rest.starts_with("/*")).and_then(|rest| rest.find("*/"));
        if let Some(length) = comment {
            return self.at..self.at + length + 2;
        }
        let rest = self.text.get(self.at..).unwrap_or_default().lines().next().unwrap_or_default();
        self.at..self.at + rest.trim_end().len().max(1)
    }

    fn string(&mut self) -> Result<Range<usize>, Slip> {
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

    fn open_quote(&self, start: usize) -> Slip {
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        if let Some((name, rest)) =
            line.get(1..).and_then(|rest| rest.split_once(": \"")).filter(|(name, _)| is_word(name))
        {
            let help = format!("write `\"{name}\": \"{}`", rest.trim_end());
            return Slip::new(start..start + 1 + name.len(), "the quote \" is not closed before the colon", help);
        }
        let help = "close it with `\"` on the same line; a line break inside of a text is `\\n`";
        Slip::new(start..start + line.trim_end().len().max(1), "the quote \" is not closed", help)
    }

    /// The text is over, and a bracket is open: the first whose end stands where that of another would.
    fn unclosed(&self) -> Slip {
        let odd = match odd_bracket(self.text) {
            Some(Odd::Open(at)) => Some(at),
            _ => None,
        };
        let at = odd.or(self.open.last().map(|bracket| bracket.at)).unwrap_or(0);
        self.unclosed_at(at)
    }

    /// More is closed than was opened: the first bracket that closes what goes on below.
    fn closed_too_often(&self) -> Slip {
        let help = "remove it, or open what it closes";
        match odd_bracket(self.text) {
            Some(Odd::Closing(at, opened)) => {
                let message = "this closes what goes on below";
                Slip::new(at..at + 1, message, "remove it").labelled(opened..opened + 1, "opened here")
            }
            _ => Slip::new(self.at..self.at + 1, "this closes nothing", help),
        }
    }

    /// A key with a colon in a list: it belongs to a mapping around it, or the list is meant to be one.
    fn key_in_list(&self, bracket: usize) -> Slip {
        let between = self.text.get(bracket + 1..self.last.start).unwrap_or_default();
        if let Some(help) = self.object_in_list(bracket) {
            let message = "an object of a list has braces around it";
            return Slip::new(self.last.clone(), message, help).labelled(bracket..bracket + 1, "in this list");
        }
        if between.contains('\n') && !between.trim().is_empty() {
            return self.unclosed_at(bracket);
        }
        let help = "write `{` and `}` in place of `[` and `]`, or a comma in place of the colon";
        Slip::new(self.at..self.at + 1, "a list has no keys", help).labelled(bracket..bracket + 1, "in this list")
    }

    /// What to write where the members of an item lack their braces: a reference, or all up to the end of a list that
    /// holds objects.
    fn object_in_list(&self, bracket: usize) -> Option<String> {
        let key = self.text.get(self.last.clone())?;
        let rest = self.text.get(self.last.start..)?;
        let value = self.text.get(self.at + 1..)?.trim_start();
        if let Some(text) = value.strip_prefix('"').filter(|_| key == "\"$ref\"") {
            return Some(format!("write `{{{key}: \"{}\"}}`", text.get(..text.find(['"', '\n'])?)?));
        }
        let before = self.text.get(..bracket)?.trim_end().strip_suffix(':')?.trim_end().strip_suffix('"')?;
        let is_first = self.text.get(bracket + 1..self.last.start)?.trim().is_empty();
        let members = rest.match_indices(']').map(|(end, _)| rest.get(..end).unwrap_or_default()).take(MAX_ENDS);
        let is_object = |members: &&str| serde_json::from_str::<serde_json::Value>(&format!("{{{members}}}")).is_ok();
        let is_meant =
            is_first && OF_OBJECTS.contains(&before.rsplit('"').next()?) && { members }.any(|text| is_object(&text));
        is_meant.then(|| format!("write `{{` before `{key}`, and `}}` behind the last member of the item"))
    }

    /// Whether a colon stands before a place.
    fn is_value(&self, at: usize) -> bool {
        self.text.get(..at).is_some_and(|before| before.trim_end().ends_with(':'))
    }

    /// Whether what comes next begins a line that is indented like that of an open bracket, or less: the bracket was to be
    /// closed before it.
    fn is_further_out(&self, bracket: usize) -> bool {
        let line = |at: usize| {
            let before = self.text.get(..at).unwrap_or_default();
            self.text.get(before.rfind('\n').map_or(0, |at| at + 1)..).unwrap_or_default()
        };
        let indent = |line: &str| line.len() - line.trim_start().len();
        let begins = self
            .text
            .get(..self.at)
            .unwrap_or_default()
            .rsplit('\n')
            .next()
            .is_some_and(|before| before.trim().is_empty());
        begins
            && self.at > bracket
            && indent(line(self.at)) <= indent(line(bracket))
            && !line(bracket).starts_with(['{', '['])
    }

    /// Whether a key with its colon comes next.
    fn is_member(&self) -> bool {
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        rest.split_once('"').is_some_and(|(_, behind)| behind.trim_start().starts_with(':'))
    }

    fn unclosed_at(&self, at: usize) -> Slip {
        let sign = self.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('{');
        let is_list = sign == '[' && self.text.get(..at).is_some_and(|before| before.trim().is_empty());
        let help = match is_list {
            true => "remove it: a description is one object, in `{` and `}`".to_owned(),
            false => format!("close it with `{}`", closing(sign)),
        };
        Slip::new(at..at + 1, format!("the bracket `{sign}` is not closed"), help)
    }
}
