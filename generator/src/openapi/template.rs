//! Texts with parts in braces, paths and URLs of servers; and that a path and its declared parameters agree.
//!
//! In a description of one's own a difference is an error. In others' it is a warning, and what the
//! template says holds, since only that can be sent.

use std::collections::HashSet;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::model::{Operation, Parameter, ParameterLocation};
use super::reader::Reader;
use crate::diagnostic::{About, Mode, Position, codes, suggest};
use crate::source::{Location, Node, Underline};

/// A text with parts in braces, such as `/things/{id}`. It dereferences to the text as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    text: String,
    parts: Vec<Part>,
    broken: bool,
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text that stands for itself.
    Literal(String),
    /// A name in braces.
    Name(String),
}

impl Template {
    /// Reads a template. Braces that do not match stand for themselves.
    pub fn parse(text: &str) -> Self {
        let mut template = Self { text: text.to_owned(), parts: Vec::new(), broken: false };
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            match after.split_once('}') {
                Some((name, tail)) if !name.is_empty() && !name.contains('{') => {
                    template.literal(literal);
                    template.parts.push(Part::Name(name.to_owned()));
                    rest = tail;
                }
                _ => {
                    template.broken = true;
                    break;
                }
            }
        }
        template.literal(rest);
        template
    }

    fn literal(&mut self, text: &str) {
        self.broken |= text.contains('}');
        if !text.is_empty() {
            self.parts.push(Part::Literal(text.to_owned()));
        }
    }

    /// The text as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The literals and names, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Whether there are braces that do not match, or with nothing in them.
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    /// The text with the brace that each word lacks, or has twice.
    pub fn mended(&self) -> Option<String> {
        let is_name = |letter: char| letter.is_alphanumeric() || "_-".contains(letter);
        let segment = |segment: &str| {
            let text = segment.replace("{{", "{").replace("}}", "}");
            match (text.split_once('{'), text.split_once('}')) {
                (Some((before, rest)), None) => {
                    let end = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
                    let (name, behind) = rest.split_at(end);
                    format!("{before}{{{name}}}{behind}")
                }
                (None, Some((before, behind))) => {
                    let begin = before.trim_end_matches(is_name).len();
                    let (ahead, name) = before.split_at(begin);
                    format!("{ahead}{{{name}}}{behind}")
                }
                _ => text,
            }
        };
        let meant = self.text.split('/').map(segment).collect::<Vec<_>>().join("/");
        (meant != self.text && !Template::parse(&meant).is_broken()).then_some(meant)
    }

    /// The names, in order, each as often as it stands there.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Name(name) => Some(name.as_str()),
            Part::Literal(_) => None,
        })
    }

    /// The names, in order, each once.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.all_names() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The parts of what stands between slashes.
    pub fn segments(&self) -> Vec<Vec<Part>> {
        let mut segments: Vec<Vec<Part>> = vec![Vec::new()];
        for part in &self.parts {
            match part {
                Part::Name(_) => push(&mut segments, part.clone()),
                Part::Literal(text) => {
                    for (index, piece) in text.split('/').enumerate() {
                        if index > 0 {
                            segments.push(Vec::new());
                        }
                        if !piece.is_empty() {
                            push(&mut segments, Part::Literal(piece.to_owned()));
                        }
                    }
                }
            }
        }
        segments
    }

    /// The text with these values in the places of names. A name without one stays as it is written.
    pub fn filled<'v>(&self, value: impl Fn(&str) -> Option<&'v str>) -> String {
        let mut text = String::with_capacity(self.text.len());
        for part in &self.parts {
            match part {
                Part::Literal(literal) => text.push_str(literal),
                Part::Name(name) => match value(name) {
                    Some(value) => text.push_str(value),
                    None => text.push_str(&format!("{{{name}}}")),
                },
            }
        }
        text
    }

    /// The text without the names, which no request can tell from another of the same shape.
    pub fn shape(&self) -> String {
        self.parts.iter().fold(String::with_capacity(self.text.len()), |shape, part| match part {
            Part::Literal(literal) => shape + literal,
            Part::Name(_) => shape + "{}",
        })
    }
}

fn push(segments: &mut [Vec<Part>], part: Part) {
    if let Some(segment) = segments.last_mut() {
        segment.push(part);
    }
}

impl Deref for Template {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Template {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<'a> Reader<'a, '_> {
    pub fn match_template(&mut self, operation: &mut Operation) {
        // A callback's path is an expression, a webhook's is a name.
        if !operation.path.starts_with('/') {
            return;
        }
        let Some(names) = self.names_of_path(&operation.path, operation.path_at) else { return };
        let declared: Vec<String> = path_parameters(operation).map(|parameter| parameter.name.clone()).collect();
        let misnamed = self.misnamed(operation, &names, &declared);
        self.add_undeclared(operation, &names, &declared, misnamed);
        if !misnamed {
            self.report_spare(operation, &names);
        }
        operation
            .parameters
            .retain(|parameter| parameter.place != ParameterLocation::Path || names.contains(&parameter.name));
    }

    /// Declares the parameters of the path that the operation does not, and reports each, unless one of another name was meant.
    fn add_undeclared(&mut self, operation: &mut Operation, names: &[String], declared: &[String], misnamed: bool) {
        for name in names.iter().filter(|name| !declared.contains(name)) {
            let spare = declared.iter().filter(|other| !names.contains(other)).map(String::as_str);
            let help = suggest(name, spare).map(|other| format!("the parameter is declared as `{other}`"));
            let help = help.unwrap_or_else(|| format!("declare it: `name: {name}`, `in: path`, `required: true`"));
            operation.parameters.push(Arc::new(undeclared(name, operation.at)));
            // That there is no query in a path is told of the path.
            let end = operation.path.find(['?', '#']).unwrap_or(operation.path.len());
            let inside = operation.path.get(..end).is_some_and(|path| path.contains(&format!("{{{name}}}")));
            if misnamed || !inside || self.is_elsewhere(operation, name) {
                continue;
            }
            let message = format!("`{{{name}}}` of the path is not declared");
            self.diagnostics
                .finding(codes::PATH_PARAMETER_MISSING, operation.path_at, message)
                .at_key()
                .key_label(operation.at, "by this operation")
                .subject("path parameters that are not declared")
                .about(About::Parameter(name.to_owned()))
                .help(help);
        }
    }

    fn report_spare(&mut self, operation: &Operation, names: &[String]) {
        for parameter in path_parameters(operation).filter(|parameter| !names.contains(&parameter.name)) {
            let name = &parameter.name;
            if self.without_braces(operation, name) {
                continue;
            }
            let own = self.name_of(parameter);
            let group = self.sources.node(parameter.at).parent();
            let of_components = group.and_then(Node::parent).is_some_and(|holder| holder.key() == "components");
            let shared = of_components || self.is_of_several(operation, name);
            let mut report = if shared && self.diagnostics.mode() == Mode::Strict {
                let message = format!("`{{{name}}}` is not in this path, which has the parameter `{name}`");
                let mut report = self.diagnostics.finding(codes::PATH_PARAMETER_UNUSED, operation.path_at, message);
                let help = format!("put `{{{name}}}` into the path, or take the parameter away from it");
                report.at_key().label(own, "the parameter").help(help);
                report
            } else {
                let message = format!("the path parameter `{name}` is not in the path");
                let mut report = self.diagnostics.finding(codes::PATH_PARAMETER_UNUSED, own, message);
                let help = format!("put `{{{name}}}` into the path, remove the parameter, or mend its `in`");
                report.key_label(operation.path_at, "the path").help(help);
                report
            };
            report.subject("path parameters that are not in the path");
        }
    }

    /// Whether a parameter of the path is declared, and is in another place; reported there.
    fn is_elsewhere(&mut self, operation: &Operation, name: &str) -> bool {
        let is_same = |parameter: &&Arc<Parameter>| {
            parameter.name == name && parameter.place != ParameterLocation::Path && parameter.at != operation.at
        };
        let Some(parameter) = operation.parameters.iter().find(is_same) else { return false };
        let at = self.sources.node(parameter.at).get("in").map_or(parameter.at, Node::location);
        self.diagnostics
            .finding(codes::PATH_PARAMETER_MISSING, at, format!("`{name}` is in the path, and declared elsewhere"))
            .key_label(operation.path_at, "the path")
            .subject("path parameters that are declared elsewhere")
            .help("write `in: path`");
        true
    }

    /// Whether a path has the name of a parameter, and no braces around it; reported at the path.
    fn without_braces(&mut self, operation: &Operation, name: &str) -> bool {
        let bare = |segment: &str| {
            let segment = segment.trim_start_matches("%7B").trim_end_matches("%7D");
            segment.trim_start_matches([':', '$', '<', '[', '(']).trim_end_matches(['>', ']', ')']).to_owned()
        };
        let Some(segment) = operation.path.split('/').find(|segment| bare(segment) == name) else { return false };
        let message = format!("the parameter `{name}` has no braces in this path");
        self.diagnostics
            .finding(codes::PATH_PARAMETER_UNUSED, operation.path_at, message)
            .at_key()
            .subject("path parameters without braces")
            .help(format!("write `{{{name}}}` for `{segment}`"));
        true
    }

    /// Whether one parameter alone has another name than the path has for it; reported where it can be mended: at the
    /// parameter, or at the path where the parameter is not only of this path.
    fn misnamed(&mut self, operation: &Operation, names: &[String], declared: &[String]) -> bool {
        let mut missing = names.iter().filter(|name| !declared.contains(name));
        let mut spare = path_parameters(operation).filter(|parameter| !names.contains(&parameter.name));
        let (Some(name), None, Some(parameter), None) = (missing.next(), missing.next(), spare.next(), spare.next())
        else {
            return false;
        };
        let (own, shared) = (self.name_of(parameter), operation.path_at);
        let written = parameter.name.clone();
        if written.trim_matches(|sign: char| "{}<>:$ \t".contains(sign)) == *name {
            self.signs_around(name, &written, (own, shared));
            return true;
        }
        let parameter = Arc::clone(parameter);
        if self.refers_to_another(operation, &parameter, name) {
            return true;
        }
        let message = format!("the path has `{{{name}}}`, and its parameter is called `{written}`");
        let of_component = self.sources.node(parameter.at).parent().is_some_and(|holder| holder.key() != "parameters");
        let inline = of_component || self.sources.node(parameter.at).key().is_empty();
        // Signs that no name has stand in the path, whoever else has the parameter.
        let odd = name.contains(|sign: char| !sign.is_alphanumeric() && !"_-.~".contains(sign));
        let of_several = self.is_of_several(operation, &written);
        if !of_several && (inline || is_likelier(self.sources.node(shared), name, &written)) && !odd {
            let mut report = self.diagnostics.finding(codes::PATH_PARAMETER_MISSING, own, message);
            report.key_label(shared, "the path").help(format!("did you mean `{name}`?"));
            report.subject("path parameters that are not declared").about(About::Parameter(name.clone()));
            report.fix(Position::Node(own, Underline::Value), name.as_str());
        } else {
            let mut report = self.diagnostics.finding(codes::PATH_PARAMETER_MISSING, shared, message);
            report.at_key().label(own, "the parameter").help(format!("did you mean `{{{written}}}`?"));
            report.subject("path parameters that are not declared").about(About::Parameter(name.clone()));
        }
        true
    }

    /// A parameter whose name has the braces that stand in the path alone.
    fn signs_around(&mut self, name: &str, written: &str, (own, path): (Location, Location)) {
        if written.trim() == name {
            let message = format!("the name of the parameter `{written}` has blanks around it");
            self.diagnostics
                .finding(codes::INVALID_VALUE, own, message)
                .subject("names with blanks around them")
                .help(format!("write `{name}`"))
                .fix(Position::Node(own, Underline::Value), name);
            return;
        }
        self.diagnostics
            .finding(codes::PATH_PARAMETER_MISSING, own, format!("`{written}` is more than the name of the parameter"))
            .key_label(path, "the path")
            .subject("path parameters that are not declared")
            .help(format!("write `{name}`: braces and colons stand in the path alone"))
            .fix(Position::Node(own, Underline::Value), name);
    }

    /// Whether several operations of a path describe a parameter, each for itself.
    fn is_of_several(&self, operation: &Operation, name: &str) -> bool {
        let item = self.sources.node(operation.at).parent();
        let lists = item.into_iter().flat_map(Node::entries).filter_map(|(_, operation)| operation.get("parameters"));
        let has = |list: &Node<'_>| list.items().any(|one| one.get("name").and_then(Node::as_str) == Some(name));
        lists.filter(has).nth(1).is_some()
    }

    fn name_of(&self, parameter: &Parameter) -> Location {
        self.sources.node(parameter.at).get("name").map_or(parameter.at, Node::location)
    }

    /// The names of a path, each once; `None` where its braces do not match, which is reported.
    fn names_of_path(&mut self, path: &Template, at: Location) -> Option<Vec<String>> {
        if path.is_broken() {
            self.diagnostics
                .finding(codes::INVALID_VALUE, at, format!("the braces of the path `{path}` do not match"))
                .at_key()
                .subject("paths with unmatched braces")
                .help(match path.mended() {
                    Some(meant) => format!("write `{meant}`"),
                    None => "write each parameter as `{name}`".to_owned(),
                });
            return None;
        }
        let mut seen = HashSet::new();
        for name in path.all_names() {
            if !seen.insert(name) {
                self.report_repeated(name, at);
            }
        }
        Some(path.names().into_iter().map(str::to_owned).collect())
    }

    fn report_repeated(&mut self, name: &str, at: Location) {
        self.diagnostics
            .finding(codes::DUPLICATE_PARAMETER, at, format!("`{{{name}}}` is in the path twice"))
            .at_key()
            .subject("parameters that are in a path twice")
            .help("give the two different names");
    }
}

fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Arc<Parameter>> {
    operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Path)
}

/// Whether the name in a path is likelier right than that of its parameter: other paths have it, or are written like it.
fn is_likelier(path: Node<'_>, name: &str, written: &str) -> bool {
    let paths = path.parent().into_iter().flat_map(Node::entries);
    let others = paths.filter(|(_, other)| other.location() != path.location());
    let others: Vec<String> =
        others.flat_map(|(text, _)| Template::parse(text).all_names().map(str::to_owned).collect::<Vec<_>>()).collect();
    let shape = |name: &str| [name.contains('_'), name.contains('-'), name.contains(char::is_uppercase)];
    let rank = |name: &str| {
        let alike = others.iter().filter(|known| known.len() > 2 && shape(known) == shape(name)).count();
        (others.iter().filter(|known| *known == name).count(), alike)
    };
    rank(name) > rank(written)
}

/// A parameter that only the template knows: some text.
fn undeclared(name: &str, at: Location) -> Parameter {
    Parameter {
        at,
        name: name.to_owned(),
        place: ParameterLocation::Path,
        description: None,
        required: true,
        deprecated: false,
        marks: super::model::Marks::default(),
        style: None,
        explode: None,
        allow_reserved: false,
        schema: None,
        content: None,
        examples: Vec::new(),
        rust_name: None,
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    /// The names, the shape, and whether the braces match.
    fn check(text: &str, names: &[&str], shape: &str, broken: bool) {
        let template = Template::parse(text);
        assert_eq!(template.all_names().collect::<Vec<_>>(), names, "{text}");
        assert_eq!(template.shape(), shape, "{text}");
        assert_eq!(template.is_broken(), broken, "{text}");
        assert_eq!(template.filled(|_| None), text);
        assert_eq!(template.segments().len(), text.split('/').count(), "{text}");
    }

    #[test]
    fn braces_are_names() {
        check("", &[], "", false);
        check("/", &[], "/", false);
        check("/things/{id}", &["id"], "/things/{}", false);
        check("/{a}/{b}.{c}", &["a", "b", "c"], "/{}/{}.{}", false);
        check("{a}{b}", &["a", "b"], "{}{}", false);
        check("/{a}/{a}", &["a", "a"], "/{}/{}", false);
        check(
            "https://{region}.example.com:{port}/{base path}",
            &["region", "port", "base path"],
            "https://{}.example.com:{}/{}",
            false,
        );
        check("/{größe}", &["größe"], "/{}", false);
        check("/{a", &[], "/{a", true);
        check("/a}", &[], "/a}", true);
        check("/{}", &[], "/{}", true);
        check("/{a{b}}", &[], "/{a{b}}", true);
        check("/{a}/}{", &["a"], "/{}/}{", true);
    }

    #[test]
    fn values_take_the_places_of_names() {
        let template = Template::parse("https://{region}.example.com/{version}/{region}");
        let value = |name: &str| (name == "region").then_some("eu");
        assert_eq!(template.filled(value), "https://eu.example.com/{version}/eu");
        assert_eq!(template.names(), ["region", "version"]);
    }
}
