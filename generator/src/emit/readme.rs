//! The table of operations in the crate's README.

use std::fmt::Write as _;

use crate::ir::{Api, BodyKind, Operation, Payload, Reply, Type};
use crate::markdown::{code, link};

/// A Markdown table: resource and method, its names in other SDKs, HTTP method and path, what it returns.
pub fn operations_table(api: &Api) -> String {
    let mut table = String::from("| call | in other SDKs | HTTP | returns |\n|---|---|---|---|\n");
    for resource in &api.resources {
        let handle = resource.handle.map(|index| format!("{}(…).", api.handles[index].method)).unwrap_or_default();
        for (index, (operation, method)) in resource.reached(api).enumerate() {
            let call = format!("`{handle}{}().{method}({})`", resource.accessor, arguments(operation).join(", "));
            let call = match &operation.docs_url {
                Some(url) => cell(&link(&call, url)),
                None => call,
            };
            let note = if index < resource.operations.len() {
                String::new()
            } else {
                format!(" (as `{}()`)", api.resource(operation.resource).accessor)
            };
            let _ = writeln!(
                table,
                "| {call}{note} | {} | {} | {} |",
                cell(&names(operation)),
                cell(&code(&format!("{} {}", operation.http_method, operation.path))),
                returns(api, operation)
            );
        }
    }
    table
}

/// What the operation is called elsewhere, each name once.
fn names(operation: &Operation) -> String {
    let mut names: Vec<String> = operation.aliases.iter().map(|alias| code(alias)).collect();
    names.dedup();
    names.join(", ")
}

/// Text of a cell: a bar would end it, in code as well.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn arguments(operation: &Operation) -> Vec<String> {
    let mut names: Vec<String> =
        operation.arguments.iter().map(|parameter| parameter.name.as_str().to_owned()).collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let borrowed = matches!(body.variants[..], [crate::ir::BodyVariant { kind: BodyKind::Json(_), .. }]);
        names.push(if borrowed { "&body".to_owned() } else { "body".to_owned() });
    }
    names
}

fn returns(api: &Api, operation: &Operation) -> String {
    if let Some(result) = &operation.result {
        return json(api, &result.ty);
    }
    match &operation.reply {
        Reply::Choice { name, .. } => format!("`{name}`"),
        Reply::One(Payload::Empty) => "nothing".to_owned(),
        Reply::One(Payload::Text) => "text".to_owned(),
        Reply::One(Payload::Stream) => "bytes".to_owned(),
        Reply::One(Payload::Events(_)) => "events".to_owned(),
        Reply::One(Payload::Json(ty)) => json(api, ty),
    }
}

fn json(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Named(id) => format!("`{}`", api.definition(*id).name),
        Type::Vec(item) => match &**item {
            Type::Named(id) => format!("list of `{}`", api.definition(*id).name),
            _ => "list".to_owned(),
        },
        _ => "JSON".to_owned(),
    }
}
