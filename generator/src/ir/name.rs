//! Identifiers, and the one scope type that can make them.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::source::Location;

/// An identifier that is valid Rust and unique in the scope that made it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ident(Arc<str>);

impl Ident {
    /// The identifier as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// How the identifiers of a scope are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `snake_case`: modules, fields, methods, arguments.
    Snake,
    /// `UpperCamelCase`: types and variants.
    Pascal,
    /// `SHOUTY_SNAKE_CASE`: constants.
    Shouty,
}

/// A wire name that wants an identifier.
#[derive(Clone, Debug)]
pub struct Candidate<'a> {
    /// The name on the wire, from which the identifier is derived.
    pub wire: &'a str,
    /// `x-rust-name`, which is taken as it is.
    pub chosen: Option<&'a str>,
    /// Where the name stands.
    pub at: Location,
}

/// Two wire names that come out as one identifier.
#[derive(Clone, Debug)]
pub struct Collision {
    /// The identifier that both want.
    pub ident: String,
    /// The name that had to give way, and where it stands.
    pub loser: (String, Location),
    /// The name it collides with, and where it stands.
    pub winner: (String, Location),
    /// The identifier that the loser got instead.
    pub instead: String,
}

/// Makes the identifiers of one namespace.
///
/// An identifier depends on its own wire name alone. Where two wire names come out alike, the one that is spelt as the
/// identifier keeps it, whatever their order. The others have words for their symbols where that tells them apart, else
/// a hash of their spelling.
#[derive(Debug)]
pub struct Scope {
    case: Case,
    reserved: Vec<&'static [&'static str]>,
    taken: HashMap<String, (String, Location)>,
}

impl Scope {
    /// An empty scope. A wire name that comes out as one of `reserved` gets a trailing underscore
    /// (`Model` in Pascal case).
    pub fn new(case: Case, reserved: &'static [&'static str]) -> Self {
        Self { case, reserved: vec![reserved], taken: HashMap::new() }
    }

    /// The same scope, with more names that are reserved.
    #[must_use]
    pub fn reserving(mut self, more: &'static [&'static str]) -> Self {
        self.reserved.push(more);
        self
    }

    /// Identifiers for `candidates`, in their order, and the collisions among them.
    pub fn assign(&mut self, candidates: &[Candidate<'_>]) -> (Vec<Ident>, Vec<Collision>) {
        let wanted: Vec<String> = candidates.iter().map(|candidate| self.derive(candidate)).collect();
        // The one spelt as the identifier keeps it, otherwise the one that sorts first, words before symbols; never the
        // one that stands first.
        let rank = |index: usize| {
            let (wire, ident): (&str, &str) = (candidates[index].wire, &wanted[index]);
            let escaped = ident.strip_suffix('_').or_else(|| ident.strip_suffix("Model"));
            let exact = candidates[index].chosen.is_some() || wire == ident || Some(wire) == escaped;
            let has_symbols = !wire.chars().all(|one| one.is_alphanumeric() || matches!(one, '_' | '-' | ' '));
            (!exact, has_symbols, !wire.starts_with(|first: char| first.is_ascii_alphabetic()), wire)
        };
        let mut owner: HashMap<&str, usize> = HashMap::with_capacity(wanted.len());
        for (index, ident) in wanted.iter().enumerate() {
            let holder = owner.entry(ident).or_insert(index);
            if rank(index) < rank(*holder) {
                *holder = index;
            }
        }
        let in_words = self.in_words(candidates, &wanted, &owner);
        let mut collisions = Vec::new();
        let mut idents = Vec::with_capacity(wanted.len());
        for (index, ident) in wanted.iter().enumerate() {
            let candidate = &candidates[index];
            let holder = owner.get(ident.as_str()).copied().unwrap_or(index);
            let earlier = self.taken.get(ident).cloned();
            let own = if holder == index && earlier.is_none() { Some(ident) } else { in_words[index].as_ref() };
            if let Some(own) = own {
                self.taken.insert(own.clone(), (candidate.wire.to_owned(), candidate.at));
                idents.push(Ident(own.as_str().into()));
                continue;
            }
            let winner = earlier.unwrap_or_else(|| (candidates[holder].wire.to_owned(), candidates[holder].at));
            let instead = self.spelt_out(ident, candidate);
            self.taken.insert(instead.clone(), (candidate.wire.to_owned(), candidate.at));
            collisions.push(Collision {
                ident: ident.clone(),
                loser: (candidate.wire.to_owned(), candidate.at),
                winner,
                instead: instead.clone(),
            });
            idents.push(Ident(instead.into()));
        }
        (idents, collisions)
    }

    /// For candidates whose identifier is another's: the one in which symbols are words, where that is theirs alone.
    fn in_words(
        &self,
        candidates: &[Candidate<'_>],
        wanted: &[String],
        owner: &HashMap<&str, usize>,
    ) -> Vec<Option<String>> {
        let mut found: Vec<Option<String>> = vec![None; candidates.len()];
        let mut count: HashMap<String, usize> = HashMap::new();
        for (index, candidate) in candidates.iter().enumerate() {
            let ident = wanted[index].as_str();
            let gives_way = owner.get(ident) != Some(&index) || self.taken.contains_key(ident);
            if gives_way && candidate.chosen.is_none() && candidate.wire.is_ascii() {
                let words = self.escape(cased(&symbols_as_words(candidate.wire), candidate.wire, self.case));
                *count.entry(words.clone()).or_default() += 1;
                found[index] = Some(words);
            }
        }
        let free = |words: &String| {
            count[words] == 1 && !owner.contains_key(words.as_str()) && !self.taken.contains_key(words)
        };
        found.into_iter().map(|words| words.filter(free)).collect()
    }

    /// One identifier. Use [`Scope::assign`] where several names are known at once.
    pub fn one(&mut self, wire: &str, chosen: Option<&str>, at: Location) -> (Ident, Option<Collision>) {
        let (mut idents, mut collisions) = self.assign(&[Candidate { wire, chosen, at }]);
        let ident = idents.pop().unwrap_or_else(|| Ident("_".into()));
        (ident, collisions.pop())
    }

    fn derive(&self, candidate: &Candidate<'_>) -> String {
        let ident = match candidate.chosen {
            Some(chosen) if is_identifier(chosen) => chosen.to_owned(),
            Some(chosen) => identifier(chosen, self.case),
            None => identifier(candidate.wire, self.case),
        };
        self.escape(ident)
    }

    fn escape(&self, mut ident: String) -> String {
        if is_keyword(&ident) || self.reserved.iter().any(|names| names.contains(&ident.as_str())) {
            ident.push_str(match self.case {
                Case::Snake | Case::Shouty => "_",
                Case::Pascal => "Model",
            });
        }
        ident
    }

    fn spelt_out(&self, ident: &str, candidate: &Candidate<'_>) -> String {
        let mut hash = fingerprint(candidate.wire);
        loop {
            let suffix = format!("{:04x}", hash & 0xffff);
            let spelt = match self.case {
                Case::Snake => format!("{}_x{suffix}", ident.trim_end_matches('_')),
                Case::Pascal => format!("{ident}X{suffix}"),
                Case::Shouty => format!("{ident}_X{}", suffix.to_ascii_uppercase()),
            };
            if !self.taken.contains_key(&spelt) {
                return spelt;
            }
            hash = hash.wrapping_add(1);
        }
    }
}

/// Whether `text` can stand as an identifier as it is.
pub(crate) fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|character| character.is_ascii_alphanumeric() || character == '_')
        && text != "_"
        && !is_keyword(text)
}

/// The identifier that a wire name comes out as, before keywords and reserved names are set aside.
fn identifier(wire: &str, case: Case) -> String {
    cased(&spell(wire), wire, case)
}

/// Words as an identifier.
fn cased(spelt: &str, wire: &str, case: Case) -> String {
    let mut ident = match case {
        Case::Snake => spelt.to_snake_case(),
        Case::Pascal => spelt.to_upper_camel_case(),
        Case::Shouty => spelt.to_shouty_snake_case(),
    };
    if ident.is_empty() {
        ident = match case {
            Case::Snake => "empty".to_owned(),
            Case::Pascal => "Empty".to_owned(),
            Case::Shouty => "EMPTY".to_owned(),
        };
    }
    if ident.starts_with(|first: char| first.is_ascii_digit()) {
        ident.insert_str(0, if case == Case::Snake { "n" } else { "N" });
    }
    if ident.len() > MAX_LENGTH {
        // Letters and digits of ASCII, so that any place is between two of them.
        ident.truncate(MAX_LENGTH);
        ident.push_str(&format!("{}{:08x}", if case == Case::Snake { "_x" } else { "X" }, fingerprint(wire)));
    }
    ident
}

/// Identifiers name files, too, and file systems take 255 bytes; those who nest names need some of them.
const MAX_LENGTH: usize = 120;

/// `wire` with everything that is no letter or digit turned into words or separators.
///
/// A sign in front (`+1`, `-1`) and names made of symbols alone carry meaning; elsewhere symbols only separate.
fn spell(wire: &str) -> String {
    if !wire.is_ascii() {
        // A leading space keeps the words of neighbouring characters apart.
        return spell(&wire.chars().map(ascii).collect::<String>());
    }
    let symbols_only = !wire.bytes().any(|byte| byte.is_ascii_alphanumeric());
    let mut spelt = String::with_capacity(wire.len());
    for (index, character) in wire.char_indices() {
        match character {
            _ if character.is_ascii_alphanumeric() => spelt.push(character),
            '+' | '-' if index == 0 => spelt.push_str(symbol(character)),
            _ if symbols_only => spelt.push_str(symbol(character)),
            _ => spelt.push(' '),
        }
    }
    spelt
}

/// `wire` with its symbols as words, those aside that only separate.
fn symbols_as_words(wire: &str) -> String {
    let mut spelt = String::with_capacity(wire.len());
    let between = |index: usize| {
        let letter = |character: Option<char>| character.is_some_and(|character| character.is_ascii_alphanumeric());
        letter(wire[..index].chars().next_back()) && letter(wire[index + 1..].chars().next())
    };
    for (index, character) in wire.char_indices() {
        match character {
            _ if character.is_ascii_alphanumeric() => spelt.push(character),
            '_' | ' ' => spelt.push(' '),
            // What joins two words, save for signs and what stands between the digits of one number.
            '-' | '.' | ',' if between(index) && !is_before_digit(wire, index) => spelt.push(' '),
            '/' | ':' if between(index) => spelt.push(' '),
            _ => {
                spelt.push(' ');
                spelt.push_str(symbol(character));
            }
        }
    }
    spelt
}

fn is_before_digit(wire: &str, index: usize) -> bool {
    wire[index + 1..].starts_with(|character: char| character.is_ascii_digit())
}

fn ascii(character: char) -> String {
    if character.is_ascii() {
        return character.to_string();
    }
    let spelt = any_ascii::any_ascii_char(character);
    if spelt.is_empty() { format!(" u{:x} ", u32::from(character)) } else { format!(" {spelt} ") }
}

fn symbol(character: char) -> &'static str {
    match character {
        '+' => "Plus ",
        '-' => "Minus ",
        '*' => "Star ",
        '/' => "Slash ",
        '<' => "Less ",
        '>' => "Greater ",
        '=' => "Equal ",
        '!' => "Not ",
        '&' => "And ",
        '|' => "Or ",
        '%' => "Percent ",
        '$' => "Dollar ",
        '#' => "Hash ",
        '@' => "At ",
        '.' => "Dot ",
        ',' => "Comma ",
        ':' => "Colon ",
        ';' => "Semicolon ",
        '?' => "Question ",
        '~' => "Tilde ",
        '^' => "Caret ",
        '_' => "Underscore ",
        '\\' => "Backslash ",
        '\'' => "Quote ",
        '"' => "DoubleQuote ",
        '(' | '[' | '{' => "Open ",
        ')' | ']' | '}' => "Close ",
        _ => " ",
    }
}

/// FNV-1a: short, stable over releases, and good enough to tell spellings apart.
fn fingerprint(text: &str) -> u32 {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash ^ (hash >> 16)
}

/// Keywords of every edition, strict and reserved, and the names that cannot be raw identifiers.
fn is_keyword(ident: &str) -> bool {
    matches!(
        ident,
        "_" | "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: Case, names: &[&str], expected: &[&str]) {
        let candidates: Vec<_> =
            names.iter().map(|wire| Candidate { wire, chosen: None, at: Location::default() }).collect();
        let (idents, _) = Scope::new(case, &["Option"]).assign(&candidates);
        assert_eq!(idents.iter().map(Ident::as_str).collect::<Vec<_>>(), expected, "{names:?}");
    }

    #[test]
    fn names_come_out_as_a_rust_developer_would_write_them() {
        check(
            Case::Snake,
            &["id", "createdAt", "live-participants", "HTTPServer"],
            &["id", "created_at", "live_participants", "http_server"],
        );
        check(
            Case::Snake,
            &["type", "self", "gen", "", "720p", "日本"],
            &["type_", "self_", "gen_", "empty", "n720p", "ri_ben"],
        );
        check(
            Case::Pascal,
            &["LIVE", "left top", "en-US", "+", "-", "+1", "-1", ">="],
            &["Live", "LeftTop", "EnUs", "Plus", "Minus", "Plus1", "Minus1", "GreaterEqual"],
        );
        check(Case::Pascal, &["Self", "option", "1080p", "a.b"], &["SelfModel", "OptionModel", "N1080p", "AB"]);
    }

    #[test]
    fn collisions_are_settled_by_spelling_and_not_by_order() {
        check(Case::Snake, &["name", "Name", "na-me"], &["name", "name_x7ce6", "na_me"]);
        check(Case::Snake, &["Name", "na-me", "name"], &["name_x7ce6", "na_me", "name"]);
    }

    #[test]
    fn symbols_are_words_where_names_would_be_alike() {
        check(Case::Snake, &["Date", "Date<", "Date>"], &["date", "date_less", "date_greater"]);
        check(Case::Snake, &["Date>", "Date<", "Date"], &["date_greater", "date_less", "date"]);
        check(Case::Pascal, &["A", "A+", "A-"], &["A", "APlus", "AMinus"]);
        check(Case::Pascal, &["C", "C++", "C#"], &["C", "CPlusPlus", "CHash"]);
        check(Case::Pascal, &["18+", "<18"], &["N18", "Less18"]);
        check(Case::Pascal, &["Etc/GMT+1", "Etc/GMT-1"], &["EtcGmt1", "EtcGmtMinus1"]);
        check(Case::Pascal, &["1.0", "10"], &["N1Dot0", "N10"]);
        check(Case::Snake, &["a", "a+", "a plus"], &["a", "a_x9021", "a_plus"]);
        check(Case::Snake, &["a", "a+", "a +"], &["a", "a_x9021", "a_x3579"]);
    }

    #[test]
    fn order_does_not_count_where_no_spelling_is_exact() {
        check(Case::Snake, &["Name", "NAME"], &["name_x7ce6", "name"]);
        check(Case::Snake, &["NAME", "Name"], &["name", "name_x7ce6"]);
    }

    #[test]
    fn a_chosen_name_is_taken_as_it_is() {
        let candidates = [Candidate { wire: "x", chosen: Some("kick_all"), at: Location::default() }];
        let (idents, collisions) = Scope::new(Case::Snake, &[]).assign(&candidates);
        assert_eq!(idents[0].as_str(), "kick_all");
        assert!(collisions.is_empty());
    }
}
