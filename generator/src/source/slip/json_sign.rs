//! What stands in a JSON text in the place of a key, a colon, a comma or a quote.

use std::ops::Range;

use super::brackets::{Odd, odd_bracket, too_deep};
use super::json::{Next, Scan};
use super::json_bracket::OF_OBJECTS;
use super::json_value::{dots, is_word, no_comment, other_quotes, quoted};
use super::{Slip, closing};

impl Scan<'_> {
    /// Something in the place of a key.
    pub(super) fn no_name(&self, sign: char) -> Slip {
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
            '{' if too_deep(self.text).is_some_and(|(at, _)| at == self.at) => self.closed_too_often(),
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
    pub(super) fn template(&self) -> Option<Range<usize>> {
        let line = self.text.get(self.at..)?.lines().next()?;
        let (inner, _) = line.split_once("}}")?;
        let is_name = !inner.trim_matches(['{', ' ']).is_empty() && !inner.contains(['"', ':', ',']);
        let start = self.at.checked_sub(1).filter(|_| is_name)?;
        Some(start..self.at + inner.len() + 2)
    }

    /// Whether three digits stand behind a number and a comma.
    pub(super) fn are_thousands(&self, written: &str) -> bool {
        let before = self.text.get(self.last.clone()).unwrap_or_default();
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_digits(written)
            && is_digits(before.trim_start_matches('-'))
            && before.len() < 5
            && self.last.end + 1 == self.at
    }

    /// `1,000` for `1000`.
    pub(super) fn thousands(&self, word: Range<usize>) -> Slip {
        let whole = self.last.start..word.end;
        let number = self.text.get(whole.clone()).unwrap_or_default().replace(',', "");
        Slip::new(whole, "a number of JSON has no comma", format!("write `{number}`"))
    }

    /// Whether nothing but blanks stands between an open brace and this one.
    pub(super) fn is_doubled(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.trim_end().ends_with('{')
    }

    /// Whether there are as many braces that close as braces that open.
    pub(super) fn is_closed_as_often(&self) -> bool {
        self.text.matches('{').count() <= self.text.matches('}').count()
    }

    /// Whether the last key is one of those that have a list of objects.
    pub(super) fn is_key_of_list(&self) -> bool {
        let key = self.text.get(self.key.clone()).unwrap_or_default();
        OF_OBJECTS.contains(&key.trim_matches('"'))
    }

    /// Whether a bracket has members in it, keys with their values.
    pub(super) fn is_object(&self, sign: char) -> bool {
        let rest = self.text.get(self.at + sign.len_utf8()..).unwrap_or_default().trim_start();
        let key = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
        key.is_some_and(|(_, behind)| behind.trim_start().starts_with(':'))
    }

    pub(super) fn no_colon(&self, sign: char) -> Slip {
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

    pub(super) fn no_comma(&self, sign: char) -> Slip {
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
            ')' => {
                let meant = closing(bracket.0);
                Slip::new(one, "`)` closes nothing in JSON", format!("write `{meant}`"))
                    .labelled(bracket.1..bracket.1 + 1, "opened here")
            }
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

    pub(super) fn open_quote(&self, start: usize) -> Slip {
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
}
