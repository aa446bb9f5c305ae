//! Keywords of schemas that document or bound a value, and those that nothing is made of.

use super::keys;
use super::model::{Bounds, Schema};
use super::reader::Reader;
use crate::diagnostic::{Position, codes};
use crate::source::{Node, Underline};

impl<'a> Reader<'a, '_> {
    /// Whether the keyword says something about the value, which was then kept.
    pub fn annotation(&mut self, key: &str, value: Node<'a>, schema: &mut Schema) -> bool {
        match key {
            "title" => schema.title = self.string(value),
            "description" => schema.description = self.string(value),
            "deprecated" => schema.deprecated = self.flag(value),
            "readOnly" => schema.read_only = self.flag(value),
            "writeOnly" => schema.write_only = self.flag(value),
            "x-secret" => schema.secret = self.flag(value),
            "x-sunset" => schema.seldom_mut().marks.sunset = self.sunset(value),
            "x-stability-level" => schema.seldom_mut().marks.stability = self.stability(value),
            "x-advised" => schema.seldom_mut().advised = self.string(value),
            "format" => schema.format = self.string(value),
            "contentMediaType" => schema.seldom_mut().content_media_type = self.string(value),
            "contentEncoding" => schema.seldom_mut().content_encoding = self.string(value),
            "$schema" if value.as_str().is_some_and(|text| text.starts_with('#')) => {
                let message = "`$schema` names the dialect of a schema, and this is a pointer";
                self.diagnostics
                    .finding(codes::INVALID_VALUE, value.location(), message)
                    .at_key()
                    .help("did you mean `$ref`?");
            }
            "$id" if value.as_str().is_some_and(|text| text.starts_with('#')) => {
                let message = "`$id` names a schema, and this is a pointer to one";
                let owner = value.parent().unwrap_or(value).location();
                self.diagnostics
                    .finding(codes::INVALID_VALUE, value.location(), message)
                    .at_key()
                    .help("did you mean `$ref`?")
                    .need(owner, "$ref");
            }
            "$anchor" => self.anchor(value),
            "$id" | "$schema" | "$dynamicAnchor" | "$comment" => drop(self.string(value)),
            "$recursiveAnchor" => drop(self.boolean(value)),
            "$vocabulary" => self.vocabulary(value),
            "xml" => self.xml(value),
            "externalDocs" => self.external_docs(value),
            _ => return false,
        }
        true
    }

    /// Whether the keyword bounds the value, which was then kept.
    pub fn bound(&mut self, key: &str, value: Node<'a>, bounds: &mut Bounds) -> bool {
        match key {
            "minimum" => bounds.limits_mut().minimum = self.number(value),
            "maximum" => bounds.limits_mut().maximum = self.number(value),
            // In 3.0 a flag that makes the other bound exclusive.
            "exclusiveMinimum" | "exclusiveMaximum" if value.as_bool().is_some() => {}
            "exclusiveMinimum" => bounds.limits_mut().exclusive_minimum = self.number(value),
            "exclusiveMaximum" => bounds.limits_mut().exclusive_maximum = self.number(value),
            "multipleOf" => bounds.limits_mut().multiple_of = self.number(value),
            "minLength" => bounds.limits_mut().min_length = self.count(value),
            "maxLength" => bounds.limits_mut().max_length = self.count(value),
            "pattern" => bounds.limits_mut().pattern = self.string(value),
            "minItems" => bounds.limits_mut().min_items = self.count(value),
            "maxItems" => bounds.limits_mut().max_items = self.count(value),
            "uniqueItems" => bounds.limits_mut().unique_items = self.flag(value),
            "minProperties" => bounds.limits_mut().min_properties = self.count(value),
            "maxProperties" => bounds.limits_mut().max_properties = self.count(value),
            "minContains" | "maxContains" => {
                if let Some(count) = self.count(value) {
                    bounds.limits_mut().others.push((key.to_owned(), count.to_string()));
                }
            }
            _ => return false,
        }
        true
    }

    /// Keeps what bounds values further and no check understands, as it stands.
    pub fn keep_unused(key: &str, value: Node<'a>, bounds: &mut Bounds) {
        let is_bound = match key {
            "not" | "contains" | "dependentRequired" | "dependentSchemas" | "dependencies" | "if" | "then" | "else" => {
                true
            }
            // Of members that are needed together.
            "anyOf" | "oneOf" => {
                let mut branches = value.items().peekable();
                branches.peek().is_some()
                    && branches.all(|branch| {
                        branch.get("required").is_some()
                            && branch.entries().all(|(key, _)| ["required", "title", "description"].contains(&key))
                    })
            }
            _ => false,
        };
        if is_bound {
            bounds.limits_mut().others.push((key.to_owned(), value.value().to_string()));
        }
    }

    /// What `exclusiveMinimum: true` of 3.0 makes of `minimum`.
    pub fn exclusive_flags(node: Node<'a>, bounds: &mut Bounds) {
        let is_set = |key: &str| node.get(key).and_then(Node::as_bool) == Some(true);
        if is_set("exclusiveMinimum") {
            let limits = bounds.limits_mut();
            limits.exclusive_minimum = limits.minimum.take();
        }
        if is_set("exclusiveMaximum") {
            let limits = bounds.limits_mut();
            limits.exclusive_maximum = limits.maximum.take();
        }
    }

    /// Whether the keyword is one of JSON Schema that no type is made of. The schemas in it are read, so
    /// that what is wrong in them is found.
    pub fn unused_keyword(&mut self, key: &str, value: Node<'a>) -> bool {
        match key {
            // These only bound values further, or hold what others refer to.
            "contains" | "contentSchema" => {
                self.schema_id(value);
            }
            "dependentRequired" => self.dependent_required(value),
            "$defs" | "definitions" => drop(self.schema_map(value)),
            // These may add members, of which nothing will be seen.
            "if" | "then" | "else" | "unevaluatedItems" | "additionalItems" => {
                self.schema_id(value);
                self.report_unused(key, value);
            }
            "dependentSchemas" | "dependencies" => {
                for (_, dependency) in value.entries() {
                    match dependency.is_sequence() {
                        true => drop(self.strings(dependency)),
                        false => {
                            self.schema_id(dependency);
                        }
                    }
                }
                self.report_unused(key, value);
            }
            "$dynamicRef" | "$recursiveRef" => match value.as_str().filter(|text| self.is_plain(value, text)) {
                Some(text) => self.pointer_of_dialect(key, value, text),
                None => self.report_unused(key, value),
            },
            _ => return false,
        }
        true
    }

    /// Whether a text leads to a schema that no other can take the place of.
    fn is_plain(&self, node: Node<'a>, text: &str) -> bool {
        let target = || self.sources.resolve(node.location(), text).map(|at| self.sources.node(at));
        text.contains("#/") || target().is_ok_and(|target| target.get("$anchor").is_some())
    }

    /// A pointer under a keyword that is for anchors which others can take the place of.
    fn pointer_of_dialect(&mut self, key: &str, node: Node<'a>, text: &str) {
        self.referenced.extend(self.sources.resolve(node.location(), text));
        self.diagnostics
            .finding(
                codes::KEYWORD_UNUSED,
                node.location(),
                format!("`{key}` is not used, and `$ref` leads there, too"),
            )
            .at_key()
            .subject(format!("the keyword `{key}`"))
            .help("did you mean `$ref`?")
            .fix(Position::Node(node.location(), Underline::Key), "$ref");
    }

    fn vocabulary(&mut self, node: Node<'a>) {
        if let Some(node) = self.mapping(node) {
            for (_, required) in node.entries() {
                self.boolean(required);
            }
        }
    }

    fn dependent_required(&mut self, node: Node<'a>) {
        if let Some(node) = self.mapping(node) {
            node.entries().for_each(|(_, names)| drop(self.strings(names)));
        }
    }

    fn xml(&mut self, node: Node<'a>) {
        for member in self.known_members(&keys::XML, node) {
            match member.key() {
                "attribute" | "wrapped" => drop(self.boolean(member)),
                _ => drop(self.string(member)),
            }
        }
    }

    /// Reports what is understood and has no effect.
    pub fn report_unused(&mut self, key: &str, node: Node<'a>) {
        self.diagnostics
            .finding(codes::KEYWORD_UNUSED, node.location(), format!("`{key}` is not used: types can't express it"))
            .at_key()
            .subject(format!("the keyword `{key}`"))
            .help("describe the possible shapes with `oneOf`, or leave it out");
    }
}
