//! Parameters and headers.

use std::sync::Arc;

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::fields::quoted;
use super::keys;
use super::model::{Marks, Parameter, ParameterLocation, ParameterStyle, Version};
use super::reader::Reader;
use super::reference::{LEFT_OUT, Loss};
use crate::diagnostic::{About, Mode, codes, suggest};
use crate::source::{Location, Node};

/// Header parameters that OpenAPI wants ignored: other parts of a description say the same.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

pub(super) const PLACES: &[&str] = &["path", "query", "header", "cookie", "querystring"];

const OF_STYLES: [(&str, ParameterStyle); 8] = [
    ("matrix", ParameterStyle::Matrix),
    ("label", ParameterStyle::Label),
    ("simple", ParameterStyle::Simple),
    ("form", ParameterStyle::Form),
    ("spaceDelimited", ParameterStyle::SpaceDelimited),
    ("pipeDelimited", ParameterStyle::PipeDelimited),
    ("deepObject", ParameterStyle::DeepObject),
    ("cookie", ParameterStyle::Cookie),
];

/// The names of the styles.
pub(super) const STYLES: &[&str] =
    &["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"];

/// Whether a mapping of media types has the keys of a schema instead.
fn is_schema(node: Node<'_>) -> bool {
    let is_keyword = |key: &str| keys::SCHEMA.known.contains(&key) && !key.contains('/');
    node.is_mapping() && node.entries().next().is_some() && node.entries().all(|(key, _)| is_keyword(key))
}

/// The style that is meant by a word of Swagger 2.0, or by what it is for.
fn style_meant(text: &str) -> Option<&'static str> {
    Some(match text {
        "csv" | "comma" | "commaDelimited" | "comma-separated" => "write `form` and `explode: false`",
        "multi" | "exploded" => "write `form` and `explode: true`",
        "ssv" | "space" => "write `spaceDelimited`",
        "pipes" | "pipe" => "write `pipeDelimited`",
        "object" | "brackets" | "nested" => "did you mean `deepObject`?",
        _ => return None,
    })
}

impl<'a> Reader<'a, '_> {
    /// A list of parameters, without those that it repeats.
    pub fn parameter_list(&mut self, node: Node<'a>) -> Vec<Arc<Parameter>> {
        // A key that was left empty hides no parameter.
        if node.is_null() && self.diagnostics.mode() == Mode::Lenient {
            self.wrong_type(node, "a list", None);
            return Vec::new();
        }
        let Some(node) = self.require_sequence(node, "calls would go without their parameters") else {
            return Vec::new();
        };
        let mut list: IndexMap<(String, ParameterLocation), (Location, Arc<Parameter>)> = IndexMap::new();
        for item in node.items() {
            let Some(parameter) = self.parameter(item) else { continue };
            let name = match parameter.place {
                ParameterLocation::Header => parameter.name.to_ascii_lowercase(),
                _ => parameter.name.clone(),
            };
            match list.entry((name, parameter.place)) {
                Entry::Occupied(earlier) => {
                    let (first, known) = earlier.get();
                    let are_components = item.location() != parameter.at && *first != known.at;
                    match are_components && known.at != parameter.at && self.diagnostics.mode() == Mode::Strict {
                        true => self.called_alike(known.at, parameter.at, &parameter.name),
                        false => self.repeated(item.location(), *first, &parameter),
                    }
                }
                Entry::Vacant(entry) => drop(entry.insert((item.location(), parameter))),
            }
        }
        list.retain(|_, (_, parameter)| !self.is_reserved(parameter));
        list.into_values().map(|(_, parameter)| parameter).collect()
    }

    fn repeated(&mut self, at: Location, first: Location, parameter: &Parameter) {
        self.diagnostics
            .finding(codes::DUPLICATE_PARAMETER, at, format!("the parameter `{}` is declared twice", parameter.name))
            .label(first, "first declared here")
            .subject("parameters that are declared twice")
            .about(About::Parameter(parameter.name.clone()))
            .help("remove one of the two; a name may occur once in each of path, query, header and cookie");
    }

    /// Two components that an operation has, and that are called alike: told at the later one, once.
    fn called_alike(&mut self, first: Location, second: Location, name: &str) {
        let [first, second] = [first, second].map(|at| self.sources.node(at).get("name").map_or(at, Node::location));
        let (first, second) = if first.node() < second.node() { (first, second) } else { (second, first) };
        self.diagnostics
            .finding(codes::DUPLICATE_PARAMETER, second, format!("two parameters of one operation are called `{name}`"))
            .label(first, "the other")
            .subject("parameters that are declared twice")
            .about(About::Parameter(name.to_owned()))
            .help("call one of them otherwise; a name may occur once in each of path, query, header and cookie");
    }

    fn is_reserved(&mut self, parameter: &Parameter) -> bool {
        let reserved = parameter.place == ParameterLocation::Header
            && RESERVED_HEADERS.iter().any(|name| parameter.name.eq_ignore_ascii_case(name));
        if reserved {
            self.diagnostics
                .finding(
                    codes::HEADER_IGNORED,
                    parameter.at,
                    format!("OpenAPI ignores the header parameter `{}`", parameter.name),
                )
                .subject(format!("the header parameter `{}`", parameter.name))
                .help("remove it: media types and security schemes say what is sent");
        }
        reserved
    }

    /// A parameter, or the one that a reference leads to.
    pub fn parameter(&mut self, node: Node<'a>) -> Option<Arc<Parameter>> {
        if !self.require(node, node.is_mapping(), "a mapping", "calls would go without this parameter") {
            return None;
        }
        let (target, description) = self.follow(node, "parameters", Loss::Sent)?;
        let at = target.location();
        let parameter = match self.parameters.get(&at) {
            Some(known) => known.clone(),
            None => {
                let parameter = self.own_parameter(target).map(Arc::new);
                self.parameters.insert(at, parameter.clone());
                parameter
            }
        }?;
        match description {
            Some(text) => Some(Arc::new(Parameter { description: Some(text), ..(*parameter).clone() })),
            None => Some(parameter),
        }
    }

    fn own_parameter(&mut self, node: Node<'a>) -> Option<Parameter> {
        let name = node.get("name").and_then(|name| self.string(name));
        let place = self.place(node);
        let complete = name.is_some() && place.is_some();
        let place = place.unwrap_or(ParameterLocation::Query);
        let mut parameter = Parameter {
            at: node.location(),
            name: name.unwrap_or_default(),
            place,
            description: None,
            required: place == ParameterLocation::Path,
            deprecated: false,
            marks: Marks::default(),
            style: None,
            explode: None,
            allow_reserved: false,
            schema: None,
            content: None,
            examples: Vec::new(),
            rust_name: None,
        };
        for (key, value) in node.entries() {
            match key {
                "name" | "in" => {}
                "required" => parameter.required = self.required_flag(value, place),
                "schema" => parameter.schema = Some(self.schema_id(value)),
                "content" => self.parameter_content(value, &mut parameter),
                "x-rust-name" => parameter.rust_name = self.rust_name(value),
                _ => self.parameter_field(node, key, value, &mut parameter),
            }
        }
        if !complete {
            self.lost(node);
            return None;
        }
        if place == ParameterLocation::Path && node.get("required").is_none() {
            self.missing(node, "required", "a path parameter");
        }
        if place == ParameterLocation::QueryString && self.is_misplaced_query(node, &parameter) {
            return Some(parameter);
        }
        // A `content` without a media type has its own message.
        let is_odd = |content: Node<'_>| is_schema(content) || content.get("schema").is_some();
        if parameter.schema.is_none() && parameter.content.is_none() && !node.get("content").is_some_and(is_odd) {
            self.missing(node, "schema", "a parameter");
        }
        if parameter.content.is_none() {
            self.keep_examples(parameter.schema, &parameter.examples);
        }
        Some(parameter)
    }

    /// Whether a whole query string was meant as one parameter of the query. What calls can't write is reported, too.
    fn is_misplaced_query(&mut self, node: Node<'a>, parameter: &Parameter) -> bool {
        let name = parameter.content.as_deref();
        if name.is_some_and(|name| name.contains("x-www-form-urlencoded")) {
            return false;
        }
        let is_query = name.is_none() && node.get("schema").is_some();
        if let Some(place) = node.get("in").filter(|_| is_query) {
            let message = "`querystring` is the whole query, described by `content`";
            self.diagnostics.error(codes::INVALID_VALUE, place.location(), message).help("did you mean `query`?");
            return true;
        }
        let name = name.unwrap_or("no media type");
        let message = format!("a whole query string of `{name}` is not supported: calls would write it otherwise");
        self.diagnostics
            .error(codes::UNSUPPORTED, node.location(), message)
            .help("give it the `content` `application/x-www-form-urlencoded`, or describe its parameters");
        false
    }

    fn parameter_field(&mut self, owner: Node<'a>, key: &str, value: Node<'a>, parameter: &mut Parameter) {
        match key {
            "description" => parameter.description = self.string(value),
            "deprecated" => parameter.deprecated = self.flag(value),
            "x-sunset" => parameter.marks.sunset = self.sunset(value),
            "x-stability-level" => parameter.marks.stability = self.stability(value),
            "allowEmptyValue" => {
                self.flag(value);
            }
            "style" => parameter.style = self.style(value),
            "explode" => parameter.explode = self.boolean(value),
            "allowReserved" => parameter.allow_reserved = self.flag(value),
            "example" => parameter.examples.push(self.example_value(value)),
            "examples" => parameter.examples.extend(self.examples(value)),
            _ => self.unknown(&keys::PARAMETER, owner, value),
        }
    }

    /// Where the parameter travels; `None` where nothing says so.
    fn place(&mut self, node: Node<'a>) -> Option<ParameterLocation> {
        let place = node.get("in")?;
        Some(match place.as_str()? {
            "path" => ParameterLocation::Path,
            "query" => ParameterLocation::Query,
            "header" => ParameterLocation::Header,
            "cookie" => ParameterLocation::Cookie,
            "querystring" => ParameterLocation::QueryString,
            _ => return None,
        })
    }

    /// A parameter without a name or a place: without it calls would do something else than they say.
    fn lost(&mut self, node: Node<'a>) {
        for key in ["name", "in"] {
            let value = node.get(key);
            let (at, message) = match value {
                None => (node, format!("a parameter needs the member `{key}`")),
                Some(value) if key == "in" && value.scalar_text().is_none() => {
                    (value, format!("the place of a parameter must be one word, this is {}", value.type_name()))
                }
                Some(value) if key == "in" => {
                    let text = value.scalar_text().unwrap_or_else(|| value.type_name().to_owned());
                    (value, format!("`{text}` is no place of a parameter"))
                }
                // Reported where it was read, in documents of others as a warning.
                Some(_) if self.diagnostics.mode() == Mode::Strict => continue,
                Some(value) => (value, "the name of a parameter must be a string".to_owned()),
            };
            let help = match (key, value) {
                ("name", Some(value)) if value.scalar_text().is_some() => continue,
                ("in", Some(value)) if value.as_str().is_some_and(|text| PLACES.contains(&text)) => continue,
                ("in", value) => {
                    let text = value.and_then(Node::as_str).unwrap_or_default();
                    let best = suggest(text, PLACES.iter().copied());
                    match text {
                        "body" | "formData" | "form" => {
                            "a body is no parameter: describe it as `requestBody` of the operation; or `query` is meant"
                                .to_owned()
                        }
                        _ => best.map_or_else(
                            || format!("it is one of {}", quoted(self.places())),
                            |best| format!("did you mean `{best}`?"),
                        ),
                    }
                }
                _ => "say what it is called".to_owned(),
            };
            let code = if value.is_none() { codes::MISSING_MEMBER } else { codes::INVALID_VALUE };
            let mut report = self.diagnostics.error(code, at.location(), message);
            report.help(help);
            if value.is_none() {
                report.need(node.location(), key);
            }
        }
    }

    /// The places of a parameter in this version of OpenAPI.
    fn places(&self) -> &'static [&'static str] {
        let of_later = usize::from(self.version != Version::V3_2);
        PLACES.get(..PLACES.len() - of_later).unwrap_or(PLACES)
    }

    pub fn style(&mut self, node: Node<'a>) -> Option<ParameterStyle> {
        let text = self.string(node)?;
        let style = OF_STYLES.iter().find(|(name, _)| *name == text).map(|(_, style)| *style);
        if style.is_none() {
            match style_meant(&text) {
                Some(help) => self.invalid_but(node, "style", help.to_owned()),
                None => self.invalid(node, "style", STYLES),
            }
        }
        style
    }

    fn required_flag(&mut self, node: Node<'a>, place: ParameterLocation) -> bool {
        let required = self.flag(node);
        if place == ParameterLocation::Path && !required && node.as_bool().is_some() {
            self.diagnostics
                .finding(codes::INVALID_VALUE, node.location(), "a path parameter is always required")
                .subject("path parameters that are not required")
                .help("write `required: true`");
        }
        required || place == ParameterLocation::Path
    }

    fn parameter_content(&mut self, node: Node<'a>, parameter: &mut Parameter) {
        if let Some(first) = node.entries().next().filter(|_| is_schema(node)) {
            self.diagnostics
                .finding(
                    codes::INVALID_VALUE,
                    node.location(),
                    "`content` holds media types, and these are keys of a schema",
                )
                .at_key()
                .key_label(first.1.location(), "the first of them")
                .help("write `schema` in place of `content`");
            return;
        }
        let mut content = self.content(node);
        if content.len() > 1 {
            self.diagnostics.finding(
                codes::INVALID_VALUE,
                node.location(),
                "the `content` of a parameter has one media type",
            );
        }
        if !content.is_empty() {
            let media_type = content.swap_remove(0);
            parameter.schema = media_type.schema;
            parameter.examples.extend(media_type.examples);
            parameter.content = Some(media_type.name);
        }
    }

    /// A header of a response or of a part; read for its mistakes.
    pub fn header(&mut self, node: Node<'a>) {
        let Some((node, _)) = self.follow(node, "headers", LEFT_OUT) else { return };
        if node.get("schema").is_none() && node.get("content").is_none() {
            self.missing(node, "schema", "a header");
        }
        for (key, value) in node.entries() {
            match key {
                "schema" => {
                    self.schema_id(value);
                }
                "content" => {
                    self.content(value);
                }
                "examples" => {
                    self.examples(value);
                }
                "example" => drop(self.example_value(value)),
                "description" => {
                    self.string(value);
                }
                "required" | "deprecated" | "explode" | "allowReserved" | "allowEmptyValue" => {
                    self.boolean(value);
                }
                "style" => {
                    self.style(value);
                }
                _ => self.unknown(&keys::HEADER, node, value),
            }
        }
    }
}
