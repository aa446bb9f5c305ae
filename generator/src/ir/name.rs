//! Identifiers, and the one scope type that can make them.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::spelling::identifier;
use crate::source::Location;

/// An identifier that is valid Rust and unique in the scope that made it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ident {
    text: Arc<str>,
    is_type: bool,
}

impl Ident {
    /// The identifier as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it names a type, which hides what the standard library calls so.
    pub fn is_type(&self) -> bool {
        self.is_type
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, formatter)
    }
}

/// How the identifiers of a scope are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `snake_case`: fields, methods, arguments.
    Snake,
    /// `snake_case` of ASCII, without the names that Windows keeps for devices: modules, which are files, and features.
    Module,
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
/// identifier keeps it, and the others carry a hash of their spelling, whatever their order.
#[derive(Debug)]
pub struct Scope {
    case: Case,
    of_types: bool,
    reserved: Vec<&'static [&'static str]>,
    taken: HashMap<String, (String, Location)>,
    /// How many names have one spelling, whose hash is in the identifier.
    alike: HashMap<String, u32>,
}

impl Scope {
    /// An empty scope. A wire name that comes out as one of `reserved` gets a trailing underscore
    /// (`Model` in Pascal case).
    pub fn new(case: Case, reserved: &'static [&'static str]) -> Self {
        Self { case, of_types: false, reserved: vec![reserved], taken: HashMap::new(), alike: HashMap::new() }
    }

    /// An empty scope of types. They may be called like those of the standard library and of the runtime.
    pub fn of_types() -> Self {
        Self { of_types: true, ..Self::new(Case::Pascal, &[]) }
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
            let plain = wire.starts_with(char::is_alphabetic) && !wire.contains(char::is_control);
            (!exact, !plain, wire)
        };
        let mut owner: HashMap<&str, usize> = HashMap::with_capacity(wanted.len());
        for (index, ident) in wanted.iter().enumerate() {
            let holder = owner.entry(ident).or_insert(index);
            if rank(index) < rank(*holder) {
                *holder = index;
            }
        }
        let mut collisions = Vec::new();
        let mut idents = Vec::with_capacity(wanted.len());
        for (index, ident) in wanted.iter().enumerate() {
            let candidate = &candidates[index];
            let holder = owner.get(ident.as_str()).copied().unwrap_or(index);
            let earlier = self.taken.get(ident).cloned();
            if holder == index && earlier.is_none() {
                self.taken.insert(ident.clone(), (candidate.wire.to_owned(), candidate.at));
                idents.push(self.ident(ident));
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
            idents.push(self.ident(&instead));
        }
        (idents, collisions)
    }

    /// One identifier. Use [`Scope::assign`] where several names are known at once.
    pub fn one(&mut self, wire: &str, chosen: Option<&str>, at: Location) -> (Ident, Option<Collision>) {
        let candidate = Candidate { wire, chosen, at };
        let wanted = self.derive(&candidate);
        if !self.taken.contains_key(&wanted) {
            let ident = self.ident(&wanted);
            self.taken.insert(wanted, (wire.to_owned(), at));
            return (ident, None);
        }
        let (mut idents, mut collisions) = self.assign(&[candidate]);
        let ident = idents.pop().unwrap_or_else(|| self.ident("_"));
        (ident, collisions.pop())
    }

    fn ident(&self, text: &str) -> Ident {
        Ident { text: text.into(), is_type: self.of_types }
    }

    /// The identifier that a name comes out as where nothing else is.
    pub fn alone(case: Case, wire: &str) -> String {
        Self::new(case, &[]).escape(identifier(wire, case))
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
        let is_device = self.case == Case::Module && is_device(&ident);
        let is_reserved = self.reserved.iter().any(|names| names.contains(&ident.as_str()));
        if is_keyword(&ident) || is_device || is_reserved {
            ident.push_str(match self.case {
                Case::Snake | Case::Module | Case::Shouty => "_",
                Case::Pascal => "Model",
            });
        }
        ident
    }

    /// The identifier with a hash of the name's spelling: of four digits if they suffice, else of eight. What is spelt as
    /// another name is has nothing of its own but a number.
    fn spelt_out(&mut self, ident: &str, candidate: &Candidate<'_>) -> String {
        let hash = fingerprint(candidate.wire);
        let short = self.with_suffix(ident, &format!("{:04x}", hash & 0xffff));
        if !self.taken.contains_key(&short) {
            return short;
        }
        let long = format!("{hash:08x}");
        let mut spelt = self.with_suffix(ident, &long);
        while self.taken.contains_key(&spelt) {
            let count = self.alike.entry(format!("{ident} {long}")).or_insert(1);
            *count += 1;
            let numbered = format!("{long}n{count}");
            spelt = self.with_suffix(ident, &numbered);
        }
        spelt
    }

    fn with_suffix(&self, ident: &str, suffix: &str) -> String {
        match self.case {
            Case::Snake | Case::Module => format!("{}_x{suffix}", ident.trim_end_matches('_')),
            Case::Pascal => format!("{ident}X{suffix}"),
            Case::Shouty => format!("{ident}_X{}", suffix.to_ascii_uppercase()),
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

/// FNV-1a: short, stable over releases, and good enough to tell spellings apart.
pub(crate) fn fingerprint(text: &str) -> u32 {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash ^ (hash >> 16)
}

/// Names of devices, which no file of Windows can have, whatever its extension.
fn is_device(ident: &str) -> bool {
    let numbered = ident.strip_prefix("com").or_else(|| ident.strip_prefix("lpt"));
    matches!(ident, "con" | "prn" | "aux" | "nul" | "conin" | "conout")
        || numbered.is_some_and(|number| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
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
            &["type_", "self_", "gen_", "empty", "n720p", "日本"],
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

    /// There are more of them than hashes of four digits.
    #[test]
    fn any_number_of_names_may_come_out_alike() {
        check(
            Case::Snake,
            &["a", "a", "a", "a", "a"],
            &["a", "a_xcd20", "a_xe40ccd20", "a_xe40ccd20n2", "a_xe40ccd20n3"],
        );
        let candidates = vec![Candidate { wire: "a", chosen: None, at: Location::default() }; 70_000];
        let (idents, _) = Scope::new(Case::Snake, &[]).assign(&candidates);
        let distinct: std::collections::HashSet<&str> = idents.iter().map(Ident::as_str).collect();
        assert_eq!(distinct.len(), candidates.len());
    }

    #[test]
    fn what_symbols_do_not_tell_apart_has_a_hash() {
        check(Case::Snake, &["a", "a+", "a plus"], &["a", "a_plus_x9021", "a_plus"]);
        check(Case::Pascal, &["Etc/GMT-1", "Etc/GMT1"], &["EtcGmtMinus1", "EtcGmt1"]);
        check(Case::Snake, &["a-1", "a1"], &["a_1", "a1"]);
    }

    #[test]
    fn order_does_not_count_where_no_spelling_is_exact() {
        check(Case::Snake, &["Name", "NAME"], &["name_x7ce6", "name"]);
        check(Case::Snake, &["NAME", "Name"], &["name", "name_x7ce6"]);
    }

    #[test]
    fn modules_are_no_devices() {
        let names = ["con", "Aux", "NUL", "COM1", "lpt9", "com10", "console", "宠物"];
        let candidates = names.map(|wire| Candidate { wire, chosen: None, at: Location::default() });
        let (idents, _) = Scope::new(Case::Module, &[]).assign(&candidates);
        let expected = ["con_", "aux_", "nul_", "com1_", "lpt9_", "com10", "console", "chong_wu"];
        assert_eq!(idents.iter().map(Ident::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_chosen_name_is_taken_as_it_is() {
        let candidates = [Candidate { wire: "x", chosen: Some("kick_all"), at: Location::default() }];
        let (idents, collisions) = Scope::new(Case::Snake, &[]).assign(&candidates);
        assert_eq!(idents[0].as_str(), "kick_all");
        assert!(collisions.is_empty());
    }
}
