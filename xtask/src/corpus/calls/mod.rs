//! The calls of a document: made with arguments that fit, and what they would send compared with what OpenAPI says.

mod compare;
mod expected;
mod parts;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use clientwright::Generation;
use clientwright::emit::type_path;
use clientwright::ir::{Api, BodyKind, BodyVariant, Keeper, Operation, Type};
use clientwright::openapi::{Document, MediaType, Parameter, ParameterLocation, SchemaId};
use clientwright::output::Package;
use clientwright::source::Location;
use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::document::{Place, ran};
use super::values;

/// How the calls fared.
#[derive(Debug, Default)]
pub struct Tally {
    /// All calls that were made.
    pub total: usize,
    /// Those that sent what they should.
    pub equal: usize,
    /// Those that did not: operation, arguments, and what differs.
    pub wrong: Vec<String>,
    /// Operations, or forms of their bodies, of which no call was made, and why.
    pub left_out: Vec<String>,
}

/// The program that makes the calls; `ARMS` and others are filled in.
const PROGRAM: &str = include_str!("program.rs.txt");

/// How many values of a parameter are tried, for not every one has a form.
const TRIES: usize = 8;

/// What a file, a text and other bytes hold.
const CONTENT: &str = "a,b";

/// What stands for the parameters that the client or a handle keeps.
const KEPT: &str = "kept";

/// One way to call an operation: with one of the forms of its body, or without.
struct Way<'g> {
    operation: &'g Operation,
    /// The form, and what the document says of it.
    body: Option<(&'g BodyVariant, &'g MediaType)>,
}

/// A call: index of the way, and arguments by what they are called in the program.
struct Trial {
    way: usize,
    arguments: Map<String, Value>,
}

struct Subject<'g> {
    api: &'g Api,
    document: &'g Document,
    package: &'g Package,
    parameters: HashMap<Location, &'g Arc<Parameter>>,
}

/// Builds and runs a program that makes so many calls of each operation.
pub fn try_out(
    generation: &Generation,
    package: &Package,
    out: &Path,
    place: &Place,
    count: usize,
) -> Result<Tally, String> {
    let (Some(api), Some(document)) = (&generation.api, &generation.document) else { return Ok(Tally::default()) };
    let parameters = document.operations.iter().flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| (parameter.at, parameter)).collect();
    let subject = Subject { api, document, package, parameters };
    let mut tally = Tally::default();
    let ways = subject.ways(&mut tally.left_out);
    let mut trials = Vec::new();
    for (index, way) in ways.iter().enumerate() {
        let mut random = Rng::with_seed(index as u64);
        let before = trials.len();
        trials.extend(
            (0..count).filter_map(|_| subject.trial(way, &mut random)).map(|arguments| Trial { way: index, arguments }),
        );
        if trials.len() == before {
            let media_type = way.body.map_or("", |(variant, _)| variant.media_type.as_str());
            tally.left_out.push(format!("{} {media_type}: no arguments were found", way.operation.id));
        }
    }
    if trials.is_empty() {
        return Ok(tally);
    }
    let report = run(&subject.program(&ways), &trials, out, place)?;
    tally.total = trials.len();
    for (trial, line) in trials.iter().zip(report.lines()) {
        let sent: Value = line.parse().map_err(|error| format!("{line}: {error}\n"))?;
        match compare::compare(&subject, &ways[trial.way], &trial.arguments, &sent) {
            Ok(()) => tally.equal += 1,
            Err(difference) => {
                let (id, arguments) = (&ways[trial.way].operation.id, Value::from(trial.arguments.clone()));
                tally.wrong.push(format!("{id} with {arguments}: {difference}"));
            }
        }
    }
    Ok(tally)
}

impl<'g> Subject<'g> {
    /// All ways to make the calls of a document.
    fn ways(&self, left_out: &mut Vec<String>) -> Vec<Way<'g>> {
        let bodies = self.document.operations.iter().filter_map(|operation| operation.body.as_ref());
        let media: HashMap<Location, &MediaType> =
            bodies.flat_map(|body| &body.content).map(|media| (media.at, media)).collect();
        let mut ways = Vec::new();
        for operation in &self.api.operations {
            let before = ways.len();
            if operation.body.as_ref().is_none_or(|body| !body.required) {
                ways.push(Way { operation, body: None });
            }
            let variants = operation.body.iter().flat_map(|body| &body.variants);
            let described = variants.filter_map(|variant| Some((variant, *media.get(&variant.at)?)));
            ways.extend(described.map(|body| Way { operation, body: Some(body) }));
            if ways.len() == before {
                left_out.push(format!("{}: nothing describes its body", operation.id));
            }
        }
        ways
    }

    /// Arguments of a call; `None` where no value of one is found.
    fn trial(&self, way: &Way<'g>, random: &mut Rng) -> Option<Map<String, Value>> {
        let mut arguments = Map::new();
        let operation = way.operation;
        for (index, parameter) in operation.parameters().enumerate() {
            let is_required = index < operation.arguments.len();
            if !is_required && random.bool() {
                continue;
            }
            let described = self.parameters.get(&parameter.at)?;
            let form = expected::Form::of_parameter(described);
            // A segment of a path can't be empty, nor a step upwards.
            let is_step = |value: &Value| matches!(&*form.text("", value, str::to_owned), "" | "." | "..");
            let is_in_path = described.place == ParameterLocation::Path;
            let has_rule = |value: &Value| form.has_rule(value) && !(is_in_path && is_step(value));
            let value = (0..TRIES).find_map(|_| self.value(described.schema, random).filter(has_rule));
            match value {
                Some(value) => _ = arguments.insert(index.to_string(), value),
                None if is_required => return None,
                None => {}
            }
        }
        match way.body.map(|(variant, media)| (&variant.kind, media)) {
            Some((BodyKind::Json(_) | BodyKind::Form(_), media)) => {
                arguments.insert("body".to_owned(), self.value(media.schema, random)?);
            }
            Some((BodyKind::Multipart(ty), media)) => arguments.extend(self.values_of_parts(ty, media, random)?),
            Some((BodyKind::Text | BodyKind::Bytes, _)) | None => {}
        }
        Some(arguments)
    }

    fn value(&self, schema: Option<SchemaId>, random: &mut Rng) -> Option<Value> {
        match schema {
            Some(schema) => values::of(self.document, schema, 1, random.u64(..)).pop(),
            None => Some(json!("a/b c")),
        }
    }

    fn program(&self, ways: &[Way<'g>]) -> String {
        let mut settings = String::new();
        for name in self.api.credentials.iter().map(|credential| &credential.name) {
            let _ = write!(settings, ".{name}(\"secret\")");
        }
        for scope in &self.api.client_scopes {
            let _ = write!(settings, ".{}(\"{KEPT}\")", scope.setter);
        }
        let mut arms = String::new();
        for (index, way) in ways.iter().enumerate() {
            let _ = writeln!(
                arms,
                "        {index} => {}.send_blocking().map(drop).map_err(|error| error.to_string()),",
                self.call(way)
            );
        }
        let program = PROGRAM.replace("KRATE", &self.package.library()).replace("SETTINGS", &settings);
        program.replace("        // ARMS\n", &arms)
    }

    /// The expression that makes a call.
    fn call(&self, way: &Way<'g>) -> String {
        let operation = way.operation;
        let resource = self.api.resource(operation.resource);
        let handle = resource.handle.map(|index| format!(".{}(\"{KEPT}\")", self.api.handles[index].method));
        let path = |ty: &Type| type_path(self.api, self.package, ty);
        let mut given: Vec<String> = Vec::new();
        for (index, parameter) in operation.arguments.iter().enumerate() {
            given.push(format!("argument::<{}>(arguments, \"{index}\")?", path(&parameter.ty)));
        }
        let body = way.body.map(|(variant, _)| self.body(operation, variant));
        let is_required = operation.body.as_ref().is_some_and(|body| body.required);
        let (as_argument, as_setter) = if is_required { (body, None) } else { (None, body) };
        given.extend(as_argument);
        let mut call = format!(
            "client{}.{}().{}({})",
            handle.unwrap_or_default(),
            resource.accessor,
            operation.method_name,
            given.join(", ")
        );
        for (index, setter) in operation.setters.iter().enumerate() {
            let index = index + operation.arguments.len();
            let ty = path(&setter.parameter.ty);
            let _ = write!(call, ".{}(given::<{ty}>(arguments, \"{index}\")?)", setter.maybe);
        }
        as_setter.iter().for_each(|body| _ = write!(call, ".body({body})"));
        call
    }

    /// The expression of a body.
    fn body(&self, operation: &Operation, variant: &'g BodyVariant) -> String {
        let name = operation.body.as_ref().and_then(|body| body.name.as_ref());
        let media_type =
            if variant.media_type.contains('*') { "application/octet-stream" } else { &variant.media_type };
        let value = match &variant.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => {
                let is_scalar = matches!(self.api.resolved(ty), Type::Bool | Type::Int(_) | Type::Float | Type::Null);
                let borrowed = if is_scalar || name.is_some() { "" } else { "&" };
                format!("{borrowed}argument::<{}>(arguments, \"body\")?", type_path(self.api, self.package, ty))
            }
            BodyKind::Multipart(ty) => self.body_of_parts(ty).unwrap_or_default(),
            BodyKind::Text => format!("String::from({CONTENT:?})"),
            BodyKind::Bytes => format!("Body::bytes({media_type:?}, {CONTENT:?})"),
        };
        let Some(name) = name else { return value };
        let resource = &self.api.resource(operation.resource).module;
        let path = format!("{}::{resource}::{}::{name}", self.package.library(), operation.module);
        format!("{path}::{}({value}.into())", variant.name)
    }

    /// The values of the parameters of a path that no call is given.
    fn kept(&self, operation: &'g Operation) -> impl Iterator<Item = &'g str> {
        operation.scoped.iter().map(|(wire, _): &(String, Keeper)| wire.as_str())
    }
}

/// Runs the program; a line for each call.
fn run(program: &str, trials: &[Trial], out: &Path, place: &Place) -> Result<String, String> {
    let trials = trials.iter().map(|trial| json!({"call": trial.way, "arguments": trial.arguments}));
    let data = trials.collect::<Value>().to_string();
    ran("calls", program, &data, out, place)
}
