//! Bodies of parts: how they are made in the program, and the parts that are expected.

use clientwright::emit::type_path;
use clientwright::ir::{Constant, Multipart, PartKind, Shape, Type};
use clientwright::openapi::{MediaType, SchemaId};
use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::expected::plain;
use super::{CONTENT, Subject};

/// A part as it is sent: name, media type where one is said, whether it is a file, content.
pub type Part = (String, Option<String>, bool, String);

impl<'g> Subject<'g> {
    fn shape(&self, ty: &'g Type) -> Option<&'g Multipart> {
        let Type::Named(id) = self.api.resolved(ty) else { return None };
        match &self.api.definition(*id).shape {
            Shape::Multipart(shape) => Some(shape),
            _ => None,
        }
    }

    /// Values of the parts, by what they are called in the program; `None` where no value of one is found.
    pub fn values_of_parts(&self, ty: &'g Type, media: &MediaType, random: &mut Rng) -> Option<Map<String, Value>> {
        let mut values = Map::new();
        for (index, member) in self.shape(ty)?.members.iter().enumerate() {
            if !member.required && random.bool() {
                continue;
            }
            let value = match (&member.kind, &member.style) {
                (PartKind::File | PartKind::Files, _) => Some(json!(true)),
                // Styles are for texts of forms: they are tried there.
                (PartKind::Value(_), Some(_)) => None,
                (PartKind::Value(_), None) => {
                    self.property(media.schema, &member.wire).and_then(|schema| self.value(Some(schema), random))
                }
            };
            match value {
                Some(value) => _ = values.insert(format!("part{index}"), value),
                None if member.required => return None,
                None => {}
            }
        }
        Some(values)
    }

    /// The schema of a property, which may be described by a part of an `allOf`.
    fn property(&self, schema: Option<SchemaId>, name: &str) -> Option<SchemaId> {
        let mut waiting: Vec<SchemaId> = schema.into_iter().collect();
        for _ in 0..64 {
            let schema = self.document.schema(waiting.pop()?);
            if let Some(property) = schema.properties.iter().find(|property| property.name == name) {
                return Some(property.schema);
            }
            waiting.extend(schema.reference.iter().chain(&schema.all_of));
        }
        None
    }

    /// The expression that makes a body of parts.
    pub fn body_of_parts(&self, ty: &'g Type) -> Option<String> {
        let shape = self.shape(ty)?;
        let path = type_path(self.api, self.package, self.api.resolved(ty));
        let Type::Named(id) = self.api.resolved(ty) else { return None };
        let (mut required, mut optional) = (Vec::new(), String::new());
        for (index, member) in shape.members.iter().enumerate() {
            let (name, key) = (&member.name, format!("part{index}"));
            let value = match &member.kind {
                PartKind::File => format!("Part::bytes({CONTENT:?})"),
                PartKind::Files => format!("vec![Part::bytes({CONTENT:?}), Part::bytes({CONTENT:?})]"),
                PartKind::Value(ty) => {
                    format!("argument::<{}>(arguments, {key:?})?", type_path(self.api, self.package, ty))
                }
            };
            match member.required {
                true => required.push((name, value)),
                false => {
                    let set = format!("if arguments.get({key:?}).is_some() {{ body.{name} = Some({value}); }} ");
                    optional.push_str(&set);
                }
            }
        }
        let given = match &self.api.definition(*id).required {
            Some(all) => {
                let module = path.rsplit_once("::").map_or("", |(module, _)| module);
                let fields: Vec<String> = required.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                format!("{module}::{all} {{ {} }}", fields.join(", "))
            }
            None => required.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(", "),
        };
        Some(format!("{{ let mut body = {path}::new({given}); {optional}body }}"))
    }

    /// The parts that a body is expected to have, by name.
    pub fn expected_parts(&self, ty: &'g Type, arguments: &Map<String, Value>) -> Vec<Part> {
        let Some(shape) = self.shape(ty) else { return Vec::new() };
        let constant =
            |constant: &Constant| -> Part { (constant.wire.clone(), None, false, constant.value.to_string()) };
        let mut parts: Vec<Part> = shape.constants.iter().map(constant).collect();
        for (index, member) in shape.members.iter().enumerate() {
            let Some(value) = arguments.get(&format!("part{index}")) else { continue };
            let said = member.content_type.as_deref();
            let file = || (member.wire.clone(), Some(said.unwrap_or(BYTES).to_owned()), true, CONTENT.to_owned());
            match (&member.kind, value) {
                (PartKind::File, _) => parts.push(file()),
                (PartKind::Files, _) => parts.extend([file(), file()]),
                (PartKind::Value(_), Value::Array(items)) if said.is_none_or(|said| !said.contains("json")) => {
                    parts
                        .extend(items.iter().filter(|item| !item.is_null()).map(|item| part(&member.wire, said, item)));
                }
                (PartKind::Value(_), Value::Null) => {}
                (PartKind::Value(_), value) => parts.push(part(&member.wire, said, value)),
            }
        }
        parts.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        parts
    }
}

/// The media type of bytes of which nothing is known.
const BYTES: &str = "application/octet-stream";

fn part(name: &str, said: Option<&str>, value: &Value) -> Part {
    let is_json = value.is_object() || value.is_array();
    let text = if is_json { value.to_string() } else { plain(value) };
    (name.to_owned(), said.or(is_json.then_some("application/json")).map(str::to_owned), false, text)
}

/// The parts of a body, by name: one that does not end as it should is an error.
pub fn read(content_type: &str, body: &str) -> Result<Vec<Part>, String> {
    let (_, boundary) = content_type.split_once("boundary=").ok_or("the content type says no boundary")?;
    let inner = body.strip_suffix(&format!("--{boundary}--\r\n")).ok_or("the body of parts does not end")?;
    let mut parts = Vec::new();
    for one in inner.split(&format!("--{boundary}\r\n")).skip(1) {
        let (head, content) = one.split_once("\r\n\r\n").ok_or("a part has no content")?;
        let content = content.strip_suffix("\r\n").ok_or("a part does not end with a line break")?;
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (key, value) = line.split_once(": ")?;
                key.eq_ignore_ascii_case(name).then(|| value.to_owned())
            })
        };
        let disposition = header("content-disposition").ok_or("a part has no content-disposition")?;
        let name = disposition.strip_prefix("form-data; name=\"").and_then(|rest| rest.split_once('"'));
        let (name, rest) = name.ok_or("a part has no name")?;
        let is_file = rest.contains("filename=");
        // A text needs no media type, and may have one.
        let said = header("content-type").filter(|said| is_file || !said.starts_with("text/plain"));
        parts.push((name.to_owned(), said, is_file, content.to_owned()));
    }
    parts.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    Ok(parts)
}
