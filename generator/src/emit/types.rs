//! The module `types`, and the file of one component.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Context, Features, comment, enumeration, multipart, structure, union};
use crate::ir::{Definition, Home, Shape, TypeId};

/// The macros that derive traits, which have no path.
const DERIVES: &[&str] = &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// `types/mod.rs`: a module per component; then what these are called for, by the features that have them.
pub(crate) fn modules(context: &Context<'_>, features: &Features) -> (TokenStream, TokenStream) {
    let api = context.api;
    let head = comment::inner(
        "Types of requests and replies, one module per schema.\n\nA type that only stands inside a schema lives in that schema's module.",
    );
    let mut order: Vec<u32> = (0..api.components.len() as u32).filter(|index| features.is_used(*index)).collect();
    order.sort_by_key(|index| &api.components[*index as usize]);
    let mut exported: BTreeMap<String, (Option<TokenStream>, Vec<TokenStream>)> = BTreeMap::new();
    let mut items = Vec::new();
    for index in order {
        let (module, name) = (&api.components[index as usize], &api.definition(TypeId(index)).name);
        let gate = features.gate_of_component(api, index);
        let has_required = |id: &TypeId| api.definition(*id).required.is_some();
        let has_more = api
            .by_home
            .get(&Home::Component(index))
            .is_some_and(|types| types.len() > 1 || types.iter().any(has_required));
        // A link to a name alone could mean the derive macro, too.
        let kind = if DERIVES.contains(&name.as_str()) { "type@" } else { "" };
        let docs = format!("[`{kind}{name}`] and the types inside it.");
        let docs = has_more.then(|| comment::doc(&docs));
        let visibility = has_more.then(|| quote!(pub));
        items.push(quote!(#docs #gate #visibility mod #module;));
        let key = gate.as_ref().map(TokenStream::to_string).unwrap_or_default();
        exported.entry(key).or_insert_with(|| (gate, Vec::new())).1.push(quote!(#module::#name));
    }
    let exported = exported.into_values().map(|(gate, types)| match &types[..] {
        [only] => quote!(#gate pub use #only;),
        _ => quote!(#gate pub use {#(#types),*};),
    });
    (head, quote!(#(#items)* #(#exported)*))
}

/// The file of one component: its type, then the types inside it.
pub(crate) fn component(context: &Context<'_>) -> (TokenStream, TokenStream) {
    (TokenStream::new(), definitions(context))
}

/// All definitions of the file.
pub(crate) fn definitions(context: &Context<'_>) -> TokenStream {
    let items = context.definitions().map(|(_, definition)| {
        let (item, name) = (item(context, definition), &definition.name);
        let eq = has_total_equality(definition).then(|| quote!(clientwright_runtime::impl_eq!(#name);));
        quote!(#item #eq)
    });
    quote!(#(#items)*)
}

fn item(context: &Context<'_>, definition: &Definition) -> TokenStream {
    match &definition.shape {
        Shape::Struct(shape) => structure::structure(context, definition, shape),
        Shape::Enum(shape) => enumeration::text(definition, shape),
        Shape::IntegerEnum(shape) => enumeration::integer(definition, shape),
        Shape::Union(shape) => union::union(context, definition, shape),
        Shape::Multipart(shape) => multipart::multipart(context, definition, shape),
        Shape::Alias(ty) => {
            let name = &definition.name;
            let docs = comment::docs(&definition.docs, &format!("The schema `{name}`."));
            let ty = context.ty(ty);
            quote!(#docs pub type #name = #ty;)
        }
        Shape::Newtype(ty) => structure::newtype(context, definition, ty),
    }
}

/// The derives of a definition.
pub(crate) fn derives(definition: &Definition) -> TokenStream {
    let debug = !has_secrets(definition);
    let debug = debug.then(|| quote!(Debug,));
    let default = definition.traits.default.then(|| quote!(, Default));
    quote!(#[derive(Clone, #debug PartialEq #default)])
}

/// Whether a type whose `PartialEq` is derived is `Eq` as well. Open enums are so by their own macros.
fn has_total_equality(definition: &Definition) -> bool {
    let derives = matches!(definition.shape, Shape::Struct(_) | Shape::Union(_) | Shape::Newtype(_));
    derives && definition.traits.eq
}

/// Whether the type has members or variants whose values are not printed.
fn has_secrets(definition: &Definition) -> bool {
    match &definition.shape {
        Shape::Struct(shape) => shape.has_secrets(),
        Shape::Union(union) => union.has_secrets(),
        _ => false,
    }
}
