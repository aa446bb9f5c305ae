//! The module `webhooks`: the payloads of deliveries, the type of any of them, and the names of their headers.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::emit::{Context, comment, types, verifier};
use crate::ir::{Api, Definition, Home, Type, Webhook};
use crate::lower::{EVENT, VERIFIER_NAMES};
use crate::markdown::{code, first_block};

/// The file of the types: those that no component has.
pub(crate) fn definitions(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let head = comment::inner("What webhooks deliver, as far as the description has no schema of its own for it.");
    let headers = headers(context.api);
    let definitions = types::definitions(context);
    (head, quote!(#definitions #headers))
}

/// `webhooks/mod.rs`, where no resource has that name.
pub(crate) fn module(context: &Context<'_>) -> (TokenStream, TokenStream) {
    (comment::inner(&docs(context.api)), exports(context.api))
}

/// What the module `webhooks` has for webhooks, be it a resource's or their own.
pub(crate) fn exports(api: &Api) -> TokenStream {
    let webhooks = &api.webhooks;
    if webhooks.all.is_empty() {
        return TokenStream::new();
    }
    let own: Vec<&Definition> = at_home(api).collect();
    let names = own.iter().map(|definition| &definition.name);
    let header = (!webhooks.headers.is_empty()).then(|| quote!(header,));
    let file = has_file(api).then(|| {
        quote! {
            mod event;
            pub use event::{#header #(#names),*};
        }
    });
    let components = components(api);
    let components = components.iter().map(|definition| {
        let name = &definition.name;
        quote!(pub use crate::types::#name;)
    });
    let event = renamed_event(api);
    let verifier = verifier::exports(api);
    quote!(#file #(#components)* #event #verifier)
}

/// Names that the exports bring into the module.
pub(crate) fn exported(api: &Api) -> Vec<&crate::ir::Ident> {
    at_home(api).chain(components(api)).map(|definition| &definition.name).collect()
}

/// Whether there are types or headers that need the file.
pub(crate) fn has_file(api: &Api) -> bool {
    at_home(api).next().is_some() || !api.webhooks.headers.is_empty()
}

fn at_home(api: &Api) -> impl Iterator<Item = &Definition> {
    api.by_home.get(&Home::Webhooks).into_iter().flatten().map(|id| api.definition(*id))
}

/// The components that are payloads, as far as their names are free in the module.
fn components(api: &Api) -> Vec<&Definition> {
    let resource = api.webhooks.resource.map(|id| api.resource(id));
    let calls = resource.iter().flat_map(|one| &one.operations).map(|id| api.operation(*id).call.as_str());
    let mut taken: Vec<&str> = at_home(api).map(|definition| definition.name.as_str()).chain(calls).collect();
    taken.extend(resource.map(|resource| resource.type_name.as_str()));
    taken.push(EVENT);
    if api.webhooks.signature.is_some() {
        taken.extend(VERIFIER_NAMES);
    }
    let mut found: Vec<&Definition> = Vec::new();
    for ty in api.webhooks.all.iter().filter_map(|webhook| webhook.payload.as_ref()) {
        let Some(definition) = component(api, ty) else { continue };
        if !taken.contains(&definition.name.as_str()) {
            taken.push(definition.name.as_str());
            found.push(definition);
        }
    }
    found.sort_by_key(|definition| &definition.name);
    found
}

/// The component that a type names.
fn component<'a>(api: &'a Api, ty: &Type) -> Option<&'a Definition> {
    let Type::Named(id) = ty else { return None };
    let definition = api.definition(*id);
    matches!(definition.home, Home::Component(_)).then_some(definition)
}

/// `Event`, where another type stands for it.
fn renamed_event(api: &Api) -> Option<TokenStream> {
    let Some(Type::Named(id)) = &api.webhooks.event else { return None };
    let definition = api.definition(*id);
    let (name, event) = (&definition.name, Ident::new(EVENT, Span::call_site()));
    let docs = comment::doc("What any webhook delivers.");
    match definition.home {
        Home::Webhooks if name.as_str() == EVENT => None,
        Home::Webhooks => Some(quote!(#docs pub type #event = #name;)),
        _ => Some(quote!(#docs pub type #event = crate::types::#name;)),
    }
}

/// Constants of the headers that deliveries have.
fn headers(api: &Api) -> Option<TokenStream> {
    let constants = api.webhooks.headers.iter().map(|(name, header)| {
        let wire = &header.wire;
        let docs = comment::docs(&header.docs, &format!("The header {}.", code(wire)));
        quote!(#docs pub const #name: &str = #wire;)
    });
    (!api.webhooks.headers.is_empty()).then(|| {
        quote! {
            /// Names of the headers of deliveries.
            pub mod header {
                #(#constants)*
            }
        }
    })
}

/// What webhooks there are, as a list.
pub(crate) fn docs(api: &Api) -> String {
    let mut text = "What the server sends to an address of yours.".to_owned();
    if api.webhooks.signature.is_some() {
        text.push_str(" With the feature `webhook-verification`, `Verifier` checks a delivery and reads it.");
    }
    if api.webhooks.event.is_some() {
        text.push_str(" `serde_json::from_slice::<Event>` reads a delivery as an [`Event`].");
    } else {
        text.push_str(" No member tells the payloads apart, so there is no type over all of them.");
    }
    text.push_str("\n\n# Webhooks");
    // Most APIs send the same headers each time, which is said once.
    let shared = api.webhooks.all.first().map(|first| first.delivery.header_names()).unwrap_or_default();
    let differ = api.webhooks.all.iter().any(|webhook| webhook.delivery.header_names() != shared);
    for webhook in &api.webhooks.all {
        text.push_str(&format!("\n* {}", line(api, webhook)));
        let headers = webhook.delivery.header_names();
        if differ && !headers.is_empty() {
            text.push_str(&format!(" Headers: {}.", listed(&headers)));
        }
    }
    if !differ && !shared.is_empty() {
        text.push_str(&format!("\n\nEach delivery has the headers {}.", listed(&shared)));
    }
    text
}

fn listed(headers: &[String]) -> String {
    headers.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

fn line(api: &Api, webhook: &Webhook) -> String {
    let mut line = code(&webhook.name);
    if let Some(Type::Named(id)) = &webhook.payload {
        // Types of components are exported again beside this text.
        line.push_str(&format!(" sends [`{}`]", api.definition(*id).name));
    }
    let words = first_block(&webhook.docs.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let words = if words.is_empty() { ".".to_owned() } else { format!(": {words}") };
    line.push_str(&words);
    line
}
