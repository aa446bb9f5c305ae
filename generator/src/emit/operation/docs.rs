//! The documentation of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::methods::returns;
use crate::emit::context::module_of;
use crate::emit::{Context, comment, example, reply, type_path};
use crate::ir::{Body, Operation, Payload, Type};
use crate::markdown::{code, first_block, link};

/// The documentation of a method.
pub(crate) fn method_docs(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let mut text = operation.docs.text.clone();
    if text.is_empty() {
        text = format!("Sends {}.", request_line(operation));
    }
    let mut paragraph = |part: String| {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&part);
    };
    let described: Vec<String> = operation
        .arguments
        .iter()
        .filter(|parameter| !parameter.docs.text.is_empty())
        .map(|parameter| format!("* `{}`: {}", parameter.name, first_lines(&parameter.docs.text)))
        .collect();
    if !described.is_empty() {
        paragraph(format!("# Arguments\n{}", described.join("\n")));
    }
    if !operation.permissions.is_empty() {
        let needed: Vec<String> = operation.permissions.iter().map(|name| code(name)).collect();
        paragraph(format!("# Permissions\nThe token needs one of: {}.", needed.join(", ")));
    }
    operation.body.as_ref().and_then(other_media_types).into_iter().for_each(&mut paragraph);
    callbacks(context, operation).into_iter().for_each(&mut paragraph);
    returns(context, operation).into_iter().for_each(&mut paragraph);
    paragraph(errors(context, operation));
    let page = operation.docs_url.as_deref().map(|url| link("Documentation", url));
    let end = page.into_iter().chain([request_line(operation)]).collect::<Vec<_>>().join("\n\n");
    match example::example(context, operation) {
        Some(block) => {
            let (text, block, end) = (comment::doc(&text), comment::example(&block), comment::doc(&end));
            quote!(#text #block #end)
        }
        None => comment::doc(&format!("{text}\n\n{end}")),
    }
}

/// Media types of a body that are no forms of their own.
fn other_media_types(body: &Body) -> Option<String> {
    let names: Vec<String> = body.other_media_types.iter().map(|name| code(name)).collect();
    (!names.is_empty()).then(|| {
        format!(
            "# Media types\nThe server takes the same JSON as {}, which the header `content-type` of the call can say.",
            names.join(", ")
        )
    })
}

/// What the server may call back, with the types of what it then sends.
fn callbacks(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let lines: Vec<String> = operation
        .callbacks
        .iter()
        .map(|callback| {
            let line = code(&format!("{} {}", callback.name, callback.expression));
            match &callback.payload {
                Some(Type::Named(id)) => {
                    let definition = context.api.definition(*id);
                    let (name, module) = (&definition.name, module_of(context.api, definition));
                    format!("* {line} sends [`{name}`]({module}::{name})")
                }
                _ => format!("* {line}"),
            }
        })
        .collect();
    (!lines.is_empty()).then(|| format!("# Callbacks\nThe server may call back:\n{}", lines.join("\n")))
}

/// The method and the path of an operation, as code.
pub(super) fn request_line(operation: &Operation) -> String {
    code(&format!("{} {}", operation.http_method, operation.path))
}

fn errors(context: &Context<'_>, operation: &Operation) -> String {
    let mut lines = vec!["# Errors".to_owned()];
    for error in &operation.errors {
        let what = if error.docs.text.is_empty() { "an error".to_owned() } else { first_lines(&error.docs.text) };
        let line = format!("* {}: {what}", reply::status_text(error.status));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match &operation.error_enum {
        Some(name) => {
            lines.push(format!("\nThe body of an error is read by `error.reply::<{}::{name}>()`.", operation.module))
        }
        None if operation.errors.is_empty() => {
            lines.push("When the call cannot be made, or the server refuses it.".to_owned());
        }
        None => lines.extend(only_type(context, operation).map(|path| {
            format!("\nThe body of an error is read by {}.", code(&format!("error.reply::<Json<{path}>>()")))
        })),
    }
    lines.join("\n")
}

/// The type of all bodies of errors that have one, as it is written below the crate.
fn only_type(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let ty = operation.errors.iter().find_map(|error| match &error.payload {
        Payload::Json(ty) if *ty != Type::Any => Some(ty),
        _ => None,
    })?;
    Some(type_path(context.api, context.package, ty).replace(&format!("{}::", context.package.library()), ""))
}

/// Text as the continuation of a list item.
fn first_lines(text: &str) -> String {
    first_block(text).lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
