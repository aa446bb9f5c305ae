//! The example in a method's documentation: real names, and values that compile.

use std::collections::BTreeSet;

use crate::emit::context::{module_of, text};
use crate::emit::operation::is_boxed;
use crate::emit::{Context, prelude};
use crate::ir::{
    Body, BodyKind, Home, Ident, Multipart, Operation, PartKind, Payload, Reply, Shape, Struct, Type, TypeId,
};

/// How deep an example goes into types that contain types.
const DEPTH: usize = 4;

/// The expression and the imports it needs.
struct Example<'a> {
    context: &'a Context<'a>,
    imports: BTreeSet<String>,
}

/// A documentation test that makes the call; `None` where no short value of an argument can be given.
pub(crate) fn example(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let mut example = Example { context, imports: BTreeSet::new() };
    let mut arguments = Vec::new();
    for parameter in &operation.arguments {
        arguments.push(example.argument(&parameter.ty, parameter.name.as_str(), DEPTH)?);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push(example.body(operation, body)?);
    }
    let resource = context.api.resource(operation.resource);
    let handle = resource.handle.map(|index| &context.api.handles[index]);
    let handle = handle.map(|handle| format!("\n    .{}(\"{}\")", handle.method, handle.name)).unwrap_or_default();
    let krate = context.package.library();
    let binding = match &operation.reply {
        Reply::One(Payload::Empty) => "client".to_owned(),
        _ => "let reply = client".to_owned(),
    };
    let used = match &operation.reply {
        Reply::One(Payload::Json(_) | Payload::Text) => "\nprintln!(\"{:?}\", *reply);",
        _ => "",
    };
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(example.imports.iter().map(|path| format!("use {krate}::{path};")));
    if !example.imports.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("# async fn example(client: {krate}::Client) -> Result<(), {krate}::Error> {{"));
    let (accessor, method, arguments) = (&resource.accessor, &operation.method_name, arguments.join(", "));
    let call = format!("{handle}\n    .{accessor}()\n    .{method}({arguments})");
    lines.push(match operation.paging {
        // All of it, not the first page alone.
        Some(_) => format!(
            "let mut items = client{call}\n    .items();\nwhile let Some(item) = items.try_next().await? {{\n    \
             println!(\"{{item:?}}\");\n}}"
        ),
        None => format!("{binding}{call}\n    .await?;{used}"),
    });
    lines.push("# Ok(())\n# }\n```".to_owned());
    Some(lines.join("\n"))
}

impl Example<'_> {
    /// An expression for an argument of a method, a constructor or a setter.
    fn argument(&mut self, ty: &Type, name: &str, depth: usize) -> Option<String> {
        if let Type::Option(inner) = ty {
            let _ = inner;
            return Some("None".to_owned());
        }
        let context = self.context;
        Some(match context.resolved(ty) {
            Type::String | Type::Text(_) | Type::Any => format!("{:?}", name.trim_end_matches('_')),
            Type::Vec(inner) => match context.resolved(inner) {
                Type::String | Type::Text(_) => format!("[{:?}]", name.trim_end_matches('_')),
                _ => format!("[{}]", self.value(inner, name, depth)?),
            },
            Type::Boxed(inner) | Type::Nested(inner) => self.value(inner, name, depth)?,
            _ => self.value(ty, name, depth)?,
        })
    }

    /// An expression of exactly this type.
    fn value(&mut self, ty: &Type, name: &str, depth: usize) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let context = self.context;
        Some(match ty {
            Type::Bool => "true".to_owned(),
            Type::Int(_) => "1".to_owned(),
            Type::Float => "1.0".to_owned(),
            Type::String => format!("{:?}.to_owned()", name.trim_end_matches('_')),
            Type::Text(format) => format!("{}::from({name:?})", self.import_root(text(*format))),
            Type::Any => format!("{}::Null", self.import_root("Value")),
            Type::Null => "()".to_owned(),
            Type::Option(_) => "None".to_owned(),
            Type::Vec(inner) => format!("vec![{}]", self.value(inner, name, depth)?),
            Type::Map(_) => "Default::default()".to_owned(),
            Type::Tuple(places) => {
                let places: Option<Vec<String>> = places.iter().map(|place| self.value(place, name, depth)).collect();
                format!("({})", places?.join(", "))
            }
            Type::Clearable(inner) => format!("{}.into()", self.value(inner, name, depth)?),
            Type::Boxed(inner) => format!("Box::new({})", self.value(inner, name, depth)?),
            Type::Nested(inner) => format!("{}.into()", self.value(inner, name, depth)?),
            Type::Named(id) => return self.named(*id, name, depth),
            Type::Foreign(_) => return None,
        })
        .filter(|_| !matches!(context.resolved(ty), Type::Foreign(_)))
    }

    fn named(&mut self, id: TypeId, name: &str, depth: usize) -> Option<String> {
        let context = self.context;
        let definition = context.api.definition(id);
        match &definition.shape {
            Shape::Alias(ty) => self.value(ty, name, depth + 1),
            Shape::Newtype(ty) => {
                let inner = self.value(ty, name, depth)?;
                Some(format!("{}({inner})", self.import(id)))
            }
            Shape::Enum(shape) => Some(match shape.values.first() {
                Some(value) => format!("{}::{}", self.import(id), value.name),
                None => format!("{}::from(\"\")", self.import(id)),
            }),
            Shape::IntegerEnum(shape) => Some(format!("{}::{}", self.import(id), shape.values.first()?.name)),
            Shape::Union(shape) => {
                let variant = shape.variants.first()?;
                let inner = self.value(&variant.ty, name, depth)?;
                Some(format!("{}::{}({inner})", self.import(id), variant.name))
            }
            Shape::Struct(shape) => self.structure(id, shape, depth),
            Shape::Multipart(shape) => self.multipart(id, shape, depth),
        }
    }

    /// A call of a struct's constructor.
    fn structure(&mut self, id: TypeId, shape: &Struct, depth: usize) -> Option<String> {
        let context = self.context;
        let given = context.api.given(shape).map(|member| (&member.name, &member.ty));
        let mut arguments = Vec::new();
        for (name, ty) in given.chain(shape.flattened.iter().map(|union| (&union.name, &union.ty))) {
            arguments.push((name, self.given(id, ty, name, depth)?));
        }
        Some(self.constructor(id, &arguments))
    }

    /// A call of the constructor of a multipart body.
    fn multipart(&mut self, id: TypeId, shape: &Multipart, depth: usize) -> Option<String> {
        let mut arguments = Vec::new();
        for member in shape.members.iter().filter(|member| member.required) {
            let value = match &member.kind {
                PartKind::File => format!("{}::bytes(\"…\")", self.import_root("Part")),
                PartKind::Files => format!("vec![{}::bytes(\"…\")]", self.import_root("Part")),
                PartKind::Value(ty) => self.given(id, ty, &member.name, depth)?,
            };
            arguments.push((&member.name, value));
        }
        Some(self.constructor(id, &arguments))
    }

    /// What the constructor of a type is given for a member: an argument, or a field's value.
    fn given(&mut self, id: TypeId, ty: &Type, name: &Ident, depth: usize) -> Option<String> {
        match self.context.api.definition(id).required {
            Some(_) => self.value(ty, name.as_str(), depth),
            None => self.argument(ty, name.as_str(), depth),
        }
    }

    /// A call of a constructor: by position, or with the struct of what it requires.
    fn constructor(&mut self, id: TypeId, arguments: &[(&Ident, String)]) -> String {
        let whole = self.import(id);
        match &self.context.api.definition(id).required {
            Some(name) => {
                let fields: Vec<String> = arguments.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                format!("{whole}::new({} {{ {} }})", self.import_required(id, name), fields.join(", "))
            }
            None => {
                let values: Vec<&str> = arguments.iter().map(|(_, value)| value.as_str()).collect();
                format!("{whole}::new({})", values.join(", "))
            }
        }
    }

    fn body(&mut self, operation: &Operation, body: &Body) -> Option<String> {
        let variant = body.variants.first()?;
        if let Some(name) = &body.name {
            let resource = self.context.api.resource(operation.resource);
            let module = format!("crate::{}::{}", resource.module, operation.module);
            let name = self.import_inside(&module, name);
            let value = match &variant.kind {
                BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart(ty) => {
                    let inner = self.value(ty, "body", DEPTH)?;
                    if is_boxed(self.context, ty) { format!("Box::new({inner})") } else { inner }
                }
                BodyKind::Text => "\"text\".to_owned()".to_owned(),
                BodyKind::Bytes => self.bytes(&variant.media_type),
            };
            return Some(format!("{name}::{}({value})", variant.name));
        }
        match &variant.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => match self.context.resolved(ty) {
                Type::String | Type::Text(_) => Some("\"text\"".to_owned()),
                Type::Bool | Type::Int(_) | Type::Float | Type::Null => self.value(ty, "body", DEPTH),
                Type::Vec(inner) => Some(format!("&[{}]", self.value(inner, "item", DEPTH)?)),
                _ => Some(format!("&{}", self.value(ty, "body", DEPTH)?)),
            },
            BodyKind::Multipart(ty) => self.value(ty, "body", DEPTH),
            BodyKind::Text => Some("\"text\"".to_owned()),
            BodyKind::Bytes => Some(self.bytes(&variant.media_type)),
        }
    }

    /// A body of any content. One of parts has a boundary that is made when it is sent.
    fn bytes(&mut self, media_type: &str) -> String {
        if media_type.starts_with("multipart/") {
            let (body, parts) = (self.import_root("Body"), self.import_root("Multipart"));
            let part = self.import_root("Part");
            return format!("{body}::multipart({parts}::new().part(\"name\", {part}::text(\"…\")))");
        }
        // A range says what may be sent, and nothing that is.
        let media_type = if media_type.contains('*') { "application/octet-stream" } else { media_type };
        format!("{}::bytes({media_type:?}, \"…\")", self.import_root("Body"))
    }

    /// A name that the crate re-exports from the runtime.
    fn import_root(&mut self, name: &str) -> String {
        self.imports.insert(name.to_owned());
        name.to_owned()
    }

    fn import(&mut self, id: TypeId) -> String {
        let definition = self.context.api.definition(id);
        let module = module_of(self.context.api, definition);
        match definition.home {
            Home::Operation(_) => self.import_inside(&module, &definition.name),
            Home::Component(_) | Home::Webhooks => self.import_from(&module, &definition.name),
        }
    }

    /// A name of an operation's module, told by that module.
    fn import_inside(&mut self, module: &str, name: &Ident) -> String {
        let (outer, inner) = module.rsplit_once("::").unwrap_or(("crate", module));
        format!("{}::{name}", self.import_path(outer, inner))
    }

    /// The struct of what a type requires, which lives in the type's own module.
    fn import_required(&mut self, id: TypeId, name: &Ident) -> String {
        let api = self.context.api;
        let definition = api.definition(id);
        match definition.home {
            Home::Component(index) => {
                self.import_from(&format!("crate::types::{}", api.components[index as usize]), name)
            }
            Home::Operation(_) => self.import_inside(&module_of(api, definition), name),
            Home::Webhooks => self.import_from(&module_of(api, definition), name),
        }
    }

    fn import_from(&mut self, module: &str, name: &Ident) -> String {
        if prelude::has(name.as_str()) {
            return format!("{}::{name}", module.replacen("crate", &self.context.package.library(), 1));
        }
        self.import_path(module, name.as_str())
    }

    /// The last part of a path, imported where nothing else is called so; then the whole path.
    fn import_path(&mut self, module: &str, name: &str) -> String {
        let path = format!("{}::{name}", module.trim_start_matches("crate::"));
        let taken = |known: &String| known.rsplit("::").next() == Some(name) && *known != path;
        if self.imports.iter().any(taken) {
            return format!("{}::{path}", self.context.package.library());
        }
        self.imports.insert(path);
        name.to_owned()
    }
}
