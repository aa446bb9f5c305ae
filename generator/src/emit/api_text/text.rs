//! Types, payloads, statuses and names as lines say them.

use crate::emit::context::{module_of, text};
use crate::ir::{Api, Payload, StatusMatch, Type};

/// A name on the wire, where it is not the name in Rust.
pub(super) fn wire(wire: &str, name: &str) -> String {
    if wire == name { String::new() } else { format!(" = {wire:?}") }
}

pub(super) fn status(status: StatusMatch) -> String {
    match status {
        StatusMatch::Status(status) => status.to_string(),
        StatusMatch::Range(digit) => format!("{digit}XX"),
        StatusMatch::Any => "default".to_owned(),
    }
}

pub(super) fn payload(api: &Api, payload: &Payload) -> String {
    match payload {
        Payload::Empty => "()".to_owned(),
        Payload::Json(inner) => ty(api, inner),
        Payload::Text => "text".to_owned(),
        Payload::Stream => "stream".to_owned(),
        Payload::Events(inner) => format!("events {}", ty(api, inner)),
    }
}

pub(super) fn ty(api: &Api, of: &Type) -> String {
    match of {
        Type::Bool => "bool".to_owned(),
        Type::Int(kind) => format!("{kind:?}").to_ascii_lowercase(),
        Type::Float => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Text(format) => text(*format).to_owned(),
        Type::Any => "Value".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Named(id) => {
            let definition = api.definition(*id);
            let module = module_of(api, definition);
            match module.trim_start_matches("crate::").trim_start_matches("types") {
                "" => definition.name.as_str().to_owned(),
                module => format!("{}::{}", module.trim_start_matches("::"), definition.name),
            }
        }
        Type::Foreign(path) => path.clone(),
        Type::Vec(inner) => format!("[{}]", ty(api, inner)),
        Type::Map(inner) => format!("{{{}}}", ty(api, inner)),
        Type::Tuple(places) => {
            format!("({})", places.iter().map(|place| ty(api, place)).collect::<Vec<_>>().join(", "))
        }
        Type::Option(inner) => format!("{}|null", ty(api, inner)),
        Type::Clearable(inner) => format!("{}|\"\"", ty(api, inner)),
        Type::Boxed(inner) | Type::Nested(inner) => ty(api, inner),
    }
}
