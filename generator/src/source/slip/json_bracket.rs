//! Brackets of a JSON text that are missing, too many or of another kind.

use super::brackets::{Odd, odd_bracket, too_deep};
use super::json::Scan;
use super::line::spaces;
use super::{Slip, closing};

/// So many brackets are tried as the end of a list.
const MAX_ENDS: usize = 8;

/// Keys whose lists have objects in them.
pub(super) const OF_OBJECTS: &[&str] =
    &["parameters", "servers", "security", "tags", "oneOf", "anyOf", "allOf", "prefixItems"];

/// Whether as many braces open as close.
fn is_closed(members: &str) -> bool {
    members.matches('{').count() >= members.matches('}').count()
}

impl Scan<'_> {
    /// The text is over, and a bracket is open: the first whose end stands where that of another would.
    pub(super) fn unclosed(&self) -> Slip {
        let odd = match odd_bracket(self.text) {
            Some(Odd::Open(at)) => Some(at),
            _ => None,
        };
        let at = odd.or(self.open.last().map(|bracket| bracket.at)).unwrap_or(0);
        self.unclosed_at(at)
    }

    /// More is closed than was opened: the first bracket that closes what goes on below.
    pub(super) fn closed_too_often(&self) -> Slip {
        let help = "remove it, or open what it closes";
        if let Some((at, wanted)) = too_deep(self.text) {
            let word = self.text.get(at..).and_then(|rest| rest.split(['\n', ':', ',']).next()).unwrap_or_default();
            let name = if word == "{" { "this" } else { word };
            let sign = if word == "{" { '[' } else { '{' };
            let message = format!("{name} is deeper than what is around it, and nothing is opened above");
            let help = format!("write a key, a colon and `{sign}` above it, indented with {}", spaces(wanted));
            return Slip::new(at..at + word.len(), message, help);
        }
        match odd_bracket(self.text) {
            Some(Odd::Closing(at, opened)) => {
                let message = "this closes what goes on below";
                Slip::new(at..at + 1, message, "remove it").labelled(opened..opened + 1, "opened here")
            }
            _ => Slip::new(self.at..self.at + 1, "this closes nothing", help),
        }
    }

    /// A key with a colon in a list: it belongs to a mapping around it, or the list is meant to be one.
    pub(super) fn key_in_list(&self, bracket: usize) -> Slip {
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
    pub(super) fn object_in_list(&self, bracket: usize) -> Option<String> {
        let key = self.text.get(self.last.clone())?;
        let rest = self.text.get(self.last.start..)?;
        let value = self.text.get(self.at + 1..)?.trim_start();
        if let Some(text) = value.strip_prefix('"').filter(|_| key == "\"$ref\"") {
            return Some(format!("write `{{{key}: \"{}\"}}`", text.get(..text.find(['"', '\n'])?)?));
        }
        let before = self.text.get(..bracket)?.trim_end().strip_suffix(':')?.trim_end().strip_suffix('"')?;
        let is_first = self.text.get(bracket + 1..self.last.start)?.trim().is_empty();
        let members = rest.match_indices(']').map(|(end, _)| rest.get(..end).unwrap_or_default()).take(MAX_ENDS);
        // The bracket that closes the item may be there.
        let is_object = |members: &&str| {
            let members = members.trim_end();
            let members = members.strip_suffix('}').filter(|_| !is_closed(members)).unwrap_or(members);
            serde_json::from_str::<serde_json::Value>(&format!("{{{members}}}")).is_ok()
        };
        let is_meant =
            is_first && OF_OBJECTS.contains(&before.rsplit('"').next()?) && { members }.any(|text| is_object(&text));
        is_meant.then(|| format!("write `{{` before `{key}`, and `}}` behind the last member of the item"))
    }

    /// A bracket that closes what stands in its lines, and is not opened at the end of the line with the key: that has
    /// nothing behind its colon.
    pub(super) fn without_opening(&self, sign: char, bracket: usize) -> Option<Slip> {
        let line_of = |at: usize| self.text.get(..at).unwrap_or_default().rfind('\n').map_or(0, |at| at + 1);
        let indent = |at: usize| self.text.get(at..).map_or(0, |line| line.len() - line.trim_start_matches(' ').len());
        let own = line_of(self.at);
        if !self.begins_line() || indent(line_of(bracket)) >= indent(own) {
            return None;
        }
        let inside = self.text.get(bracket..own)?;
        let mut lines = inside.rmatch_indices('\n').map(|(at, _)| bracket + at + 1);
        let start = lines.find(|start| *start < own && indent(*start) <= indent(own))?;
        let line = self.text.get(start..)?.lines().next()?.trim_end();
        let key = line.trim_start().strip_suffix(':').filter(|_| indent(start) == indent(own))?;
        let opening = if sign == ']' { '[' } else { '{' };
        let at = start + indent(start);
        let message = format!("`{opening}` is missing behind {key}");
        let slip = Slip::new(at..at + key.len(), message, format!("write `{key}: {opening}`"));
        Some(slip.labelled(self.at..self.at + 1, "closed here"))
    }

    /// Whether a colon stands before a place.
    pub(super) fn is_value(&self, at: usize) -> bool {
        self.text.get(..at).is_some_and(|before| before.trim_end().ends_with(':'))
    }

    /// Whether what comes next begins a line that is indented like that of an open bracket, or less: the bracket was to be
    /// closed before it.
    pub(super) fn is_further_out(&self, bracket: usize) -> bool {
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
    pub(super) fn is_member(&self) -> bool {
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        rest.split_once('"').is_some_and(|(_, behind)| behind.trim_start().starts_with(':'))
    }

    pub(super) fn unclosed_at(&self, at: usize) -> Slip {
        let sign = self.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('{');
        let is_list = sign == '[' && self.text.get(..at).is_some_and(|before| before.trim().is_empty());
        let help = match is_list {
            true => "remove it: a description is one object, in `{` and `}`".to_owned(),
            false => format!("close it with `{}`", closing(sign)),
        };
        Slip::new(at..at + 1, format!("the bracket `{sign}` is not closed"), help)
    }
}
