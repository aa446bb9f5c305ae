//! The extensions of this generator: their shapes, strictly.

use super::keys;
use super::model::{Paging, ResultRule, ScopeHolder, ScopedParameter};
use super::reader::Reader;
use crate::diagnostic::{codes, suggest};
use crate::source::{Location, Node};

impl<'a> Reader<'a, '_> {
    pub(super) fn malformed(&mut self, node: Node<'a>, message: String, help: &str) {
        self.diagnostics.finding(codes::EXTENSION, node.location(), message).help(help);
    }

    /// As [`Self::malformed`], at the key: it should not be there, whatever its value is.
    pub(super) fn out_of_place(&mut self, node: Node<'a>, message: String, help: &str) {
        self.diagnostics.finding(codes::EXTENSION, node.location(), message).at_key().help(help);
    }

    /// A text of a form that no number and no flag has, so that quotes alone are no cure.
    fn text_of_form(&mut self, node: Node<'a>, what: &str, example: &str) -> Option<String> {
        if node.as_str().is_none() && node.get("$ref").is_none() && !node.is_null() {
            self.wrong_type(node, what, Some(format!("write one as in `{example}`")));
            return None;
        }
        self.string(node)
    }

    /// `x-rust-name`: a name that Rust accepts in some position.
    pub fn rust_name(&mut self, node: Node<'a>) -> Option<String> {
        let name = self.string(node)?;
        let mut letters = name.chars();
        let fits = letters.next().is_some_and(|first| first.is_ascii_alphabetic())
            && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        if !fits {
            let help = "use letters, digits and underscores, a letter first";
            self.malformed(node, format!("`{name}` can't be a name in Rust"), help);
            return None;
        }
        Some(name)
    }

    /// `x-aliases`: names that a search in the documentation finds; rustdoc takes no others.
    pub fn aliases(&mut self, node: Node<'a>) -> Vec<String> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        let mut aliases = Vec::new();
        for item in node.items() {
            let Some(alias) = self.string(item) else { continue };
            let letters = |letter: char| !letter.is_control() && !letter.is_whitespace() && !"\"'".contains(letter);
            if !alias.is_empty() && alias.chars().all(letters) {
                aliases.push(alias);
            } else {
                let help = match alias.contains([';', '|']) {
                    true => "write each as an item of its own, with commas between them",
                    false => "use a name without spaces and quotes",
                };
                self.malformed(item, format!("{alias:?} can't be a name to search for"), help);
            }
        }
        aliases
    }

    /// `x-env`: the name of an environment variable.
    pub fn environment(&mut self, node: Node<'a>) -> Option<String> {
        let name = self.string(node)?;
        let fits = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        if !fits || name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
            let help = "use capital letters, digits and underscores, as in `API_TOKEN`";
            self.malformed(node, format!("`{name}` can't be the name of an environment variable"), help);
            return None;
        }
        Some(name)
    }

    /// `x-sunset`: a day.
    pub fn sunset(&mut self, node: Node<'a>) -> Option<String> {
        let day = self.text_of_form(node, "a day", "2027-06-30")?;
        let fits = day.len() == 10
            && day.bytes().enumerate().all(|(index, byte)| match index {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let within = |range: std::ops::Range<usize>, most: u8| {
            day.get(range).and_then(|digits| digits.parse().ok()).is_some_and(|number: u8| (1..=most).contains(&number))
        };
        let year: i32 = day.get(..4).and_then(|digits| digits.parse().ok()).unwrap_or_default();
        let days = match day.get(5..7) {
            Some("02") if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            Some("02") => 28,
            Some("04" | "06" | "09" | "11") => 30,
            _ => 31,
        };
        if !fits || !within(5..7, 12) || !within(8..10, days) {
            self.malformed(node, format!("{day:?} is no day"), "write year, month and day, as in `2027-06-30`");
            return None;
        }
        Some(day)
    }

    /// `x-stability-level`: how far something can be relied on.
    pub fn stability(&mut self, node: Node<'a>) -> Option<String> {
        const LEVELS: [&str; 4] = ["draft", "alpha", "beta", "stable"];
        let level = self.string(node)?;
        if !LEVELS.contains(&level.as_str()) {
            let help = match suggest(&level, LEVELS) {
                Some(best) => format!("did you mean `{best}`?"),
                None => "use `draft`, `alpha`, `beta` or `stable`".to_owned(),
            };
            self.malformed(node, format!("{level:?} is no level of stability"), &help);
            return None;
        }
        Some(level)
    }

    /// `x-rust-names`: values to names of variants.
    pub fn rust_names(&mut self, node: Node<'a>) -> Vec<(String, String)> {
        let Some(node) = self.mapping(node) else { return Vec::new() };
        let names = node.entries().filter_map(|(value, name)| Some((value.to_owned(), self.rust_name(name)?)));
        names.collect()
    }

    /// `x-enum-varnames` and `x-enumNames`: names in the order of the values.
    pub fn names_in_order(&mut self, node: Node<'a>, values: Option<Node<'a>>) -> Vec<(String, String)> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        let values = values.into_iter().flat_map(Node::items);
        values.zip(node.items()).filter_map(|(value, name)| Some((value.scalar_text()?, name.scalar_text()?))).collect()
    }

    /// `x-enum-values` and the values of `x-ms-enum`: objects of a value and its name.
    pub fn named_values(&mut self, node: Node<'a>) -> Vec<(String, String)> {
        let text = |entry: Node<'a>, keys: [&str; 2]| keys.iter().find_map(|key| entry.get(key)?.scalar_text());
        let entries = node
            .items()
            .filter_map(|entry| Some((text(entry, ["value", "numericValue"])?, text(entry, ["name", "identifier"])?)));
        entries.collect()
    }

    /// `x-enum-descriptions`: values to their meaning; or meanings in the order of the values, as others do.
    pub fn enum_descriptions(&mut self, node: Node<'a>, values: Option<Node<'a>>) -> Vec<(String, String)> {
        if !node.is_sequence() {
            return self.string_map(node);
        }
        let values = values.into_iter().flat_map(Node::items);
        values.zip(node.items()).filter_map(|(value, text)| Some((value.scalar_text()?, self.string(text)?))).collect()
    }

    /// `x-scopes`.
    pub fn scopes(&mut self, node: Node<'a>) -> Vec<ScopedParameter> {
        let Some(node) = self.sequence(node) else { return Vec::new() };
        let mut scopes: Vec<ScopedParameter> = Vec::new();
        for item in node.items() {
            let Some(scope) = self.scope(item) else { continue };
            match scopes.iter().find(|other| other.parameter == scope.parameter) {
                Some(first) => self.kept_twice(&scope, first.at),
                None => scopes.push(scope),
            }
        }
        scopes
    }

    fn kept_twice(&mut self, scope: &ScopedParameter, first: Location) {
        let at = self.sources.node(scope.at).get("parameter").map_or(scope.at, Node::location);
        let first = self.sources.node(first).get("parameter").map_or(first, Node::location);
        self.diagnostics
            .finding(codes::EXTENSION, at, format!("the parameter `{}` has two scopes", scope.parameter))
            .label(first, "the first one is here")
            .help("remove one of them: either the client keeps a parameter, or one handle does");
    }

    fn scope(&mut self, node: Node<'a>) -> Option<ScopedParameter> {
        let node = self.mapping(node)?;
        self.known_members(&keys::SCOPE, node);
        let parameter = self.required_string(node, "parameter", "a scope")?;
        let on = self.required_string(node, "on", "a scope")?;
        let holder = match on.as_str() {
            "client" => {
                self.meaningless(node, "name", "a scope kept by the client");
                ScopeHolder::Client { env: node.get("env").and_then(|env| self.environment(env)) }
            }
            "handle" => {
                self.meaningless(node, "env", "a scope kept by a handle");
                self.required_string(node, "name", "a scope kept by a handle")?;
                ScopeHolder::Handle { name: self.rust_name(node.get("name")?)? }
            }
            _ => {
                self.invalid(node.get("on")?, "holder of a scope", &["client", "handle"]);
                return None;
            }
        };
        Some(ScopedParameter { at: node.location(), parameter, holder })
    }

    fn meaningless(&mut self, node: Node<'a>, key: &str, kind: &str) {
        if let Some(value) = node.get(key) {
            self.out_of_place(value, format!("`{key}` has no meaning for {kind}"), "remove it");
        }
    }

    /// `x-paging`.
    pub fn paging(&mut self, node: Node<'a>) -> Option<Paging> {
        let node = self.mapping(node)?;
        self.known_members(&keys::PAGING, node);
        let page = self.required_string(node, "page", "a paging")?;
        self.required_string(node, "items", "a paging")?;
        Some(Paging {
            at: node.location(),
            page,
            first: node.get("first").and_then(|first| self.first_page(first)).unwrap_or(1),
            size: node.get("size").and_then(|size| self.text_of_form(size, "the name of a parameter", "per_page")),
            items: self.json_pointer(node.get("items")?)?,
            items_at: node.get("items")?.location(),
            total: node.get("total").and_then(|total| Some((self.json_pointer(total)?, total.location()))),
        })
    }

    /// `x-result`: a pointer, pointers in order of preference, an object with them, or `false`.
    pub fn result_rule(&mut self, node: Node<'a>) -> Option<ResultRule> {
        let mut rule = ResultRule { at: node.location(), pointers: Vec::new(), optional: false };
        if node.as_bool() == Some(false) {
            return Some(rule);
        }
        if let Some(word) = node.as_str().filter(|text| ["no", "none", "off", "false"].contains(text)) {
            self.malformed(node, format!("`{word}` is a text, and no pointer"), "write `x-result: false`");
            return None;
        }
        let mut at = node;
        if node.is_mapping() {
            self.known_members(&keys::RESULT, node);
            rule.optional = node.get("optional").is_some_and(|optional| self.flag(optional));
            match node.get("at") {
                Some(pointers) => at = pointers,
                None => {
                    self.missing(node, "at", "a result");
                    return None;
                }
            }
        }
        let pointers: Vec<Node<'a>> = if at.is_sequence() { at.items().collect() } else { vec![at] };
        if pointers.is_empty() {
            let help = "write a pointer, as in `[/data]`; `x-result: false` says that the whole reply is the result";
            self.malformed(at, "there is no pointer in this list".to_owned(), help);
        }
        let pointers = pointers.into_iter().filter_map(|pointer| self.pointer_to_member(pointer));
        rule.pointers = pointers.collect();
        Some(rule).filter(|rule| !rule.pointers.is_empty())
    }

    pub(super) fn pointer_to_member(&mut self, node: Node<'a>) -> Option<(String, Location)> {
        let pointer = self.json_pointer(node)?;
        if pointer.is_empty() {
            let help = "name a member, as in `/data`; `x-result: false` says that the whole reply is the result";
            self.malformed(node, "an empty JSON pointer leads to the whole reply".to_owned(), help);
            return None;
        }
        Some((pointer, node.location()))
    }

    fn first_page(&mut self, node: Node<'a>) -> Option<i64> {
        let first = node.as_i64();
        let written: Option<i64> = node.as_str().and_then(|text| text.parse().ok());
        if first.is_none() {
            self.wrong_type(node, "an integer", written.map(|number| format!("write {number} without quotes")));
        }
        if let Some(number) = written {
            self.diagnostics.cure(node, number.to_string());
        }
        first
    }

    fn json_pointer(&mut self, node: Node<'a>) -> Option<String> {
        let pointer = self.text_of_form(node, "a JSON pointer", "/data")?;
        if pointer.contains(" /") {
            let several = pointer.split([' ', ',', ';']).filter(|one| !one.is_empty());
            let several: Vec<&str> = several.collect();
            let help = match node.parent().is_some_and(Node::is_sequence) {
                true => format!("write a comma between them: `{}`", several.join(", ")),
                false => format!("write a list: `[{}]`", several.join(", ")),
            };
            self.malformed(node, format!("`{pointer}` is no JSON pointer, but {}", several.len()), &help);
            return None;
        }
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let bare = pointer.trim_start_matches(['$', '.', '#', '/']).replace('.', "/");
            let is_plain = bare.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-/".contains(letter));
            let help = match is_plain && !bare.is_empty() {
                true => format!("begin with a slash: `/{bare}`"),
                false => "begin with a slash, as in `/data`".to_owned(),
            };
            self.malformed(node, format!("`{pointer}` is no JSON pointer"), &help);
            return None;
        }
        Some(pointer)
    }
}
