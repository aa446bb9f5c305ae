//! The crate's root.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Context, Features, comment, features};
use crate::ir::Api;
use crate::lower::REEXPORTED;

/// How deeply the compiler follows functions, unless a crate says otherwise.
const DEFAULT_RECURSION_LIMIT: usize = 128;

/// `src/lib.rs`: its attributes, and its items.
/// Whether all names are ASCII decides on what the compiler says of letters that look like others.
pub(crate) fn library(context: &Context<'_>, features: &Features, is_ascii: bool) -> (TokenStream, TokenStream) {
    (head(context, is_ascii), items(context, features))
}

fn head(context: &Context<'_>, is_ascii: bool) -> TokenStream {
    let docs = comment::inner(&crate_docs(context));
    // Letters of other scripts look like others; the description chose them.
    let letters = (!is_ascii).then(
        || quote!(#![allow(confusable_idents, mixed_script_confusables, non_camel_case_types, uncommon_codepoints)]),
    );
    // The compiler follows functions that call one another for types in types to this depth.
    let depth = context.api.depth;
    let limit = (depth >= DEFAULT_RECURSION_LIMIT / 2).then(|| {
        let limit = proc_macro2::Literal::string(&(2 * depth).next_power_of_two().to_string());
        quote!(#![recursion_limit = #limit])
    });
    let front_page = context.package.front_page.as_ref();
    let front_page = front_page.map(|path| quote!(#![cfg_attr(not(doctest), doc = include_str!(#path))]));
    quote! {
        #docs
        #front_page
        #limit
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #letters
        // Deprecated members still travel, and names, types and signatures follow the description.
        #![allow(
            deprecated,
            clippy::disallowed_names,
            clippy::large_enum_variant,
            clippy::module_inception,
            clippy::new_without_default,
            clippy::self_named_constructors,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::type_complexity,
            clippy::wrong_self_convention
        )]
    }
}

fn items(context: &Context<'_>, features: &Features) -> TokenStream {
    let api = context.api;
    let resources = api.resources.iter().map(|resource| {
        let (gate, module) = (features::gate(resource), &resource.module);
        quote!(#gate pub mod #module;)
    });
    let types = features.any_used().then(|| {
        quote!(
            pub mod types;
        )
    });
    let errors = (!api.errors.is_empty()).then(|| {
        quote!(
            pub mod errors;
        )
    });
    let headers = (!api.headers.is_empty()).then(|| {
        quote!(
            pub mod headers;
        )
    });
    let own_webhooks = !api.webhooks.all.is_empty() && api.webhooks.resource.is_none();
    let webhooks = own_webhooks.then(|| {
        quote!(
            pub mod webhooks;
        )
    });
    let by_hand = context.package.by_hand.as_ref();
    let by_hand = by_hand.map(|path| quote!(#[path = #path] mod by_hand; #[allow(unused_imports)] pub use by_hand::*;));
    let handles = api.handles.iter().map(|handle| &handle.type_name);
    let reexported = REEXPORTED.iter().map(|name| proc_macro2::Ident::new(name, proc_macro2::Span::call_site()));
    quote! {
        mod client;
        #(#resources)*
        #types
        #errors
        #headers
        #webhooks
        #by_hand

        pub use client::{Client, ClientBuilder #(, #handles)*};
        pub use clientwright_runtime::{self as runtime, #(#reexported),*};
    }
}

fn crate_docs(context: &Context<'_>) -> String {
    let api = context.api;
    let mut text = format!("Client of the {}.", title(api));
    if !api.docs.text.is_empty() {
        text.push_str("\n\n");
        text.push_str(&api.docs.text);
    }
    text.push_str(match (api.operations.is_empty(), api.webhooks.all.is_empty()) {
        (true, false) => "\n\nThe API has no operations that are called; [`webhooks`] has what it sends by itself.",
        (_, true) => "\n\nStart with [`Client`].",
        (false, false) => "\n\nStart with [`Client`]; what the API sends by itself is in [`webhooks`].",
    });
    text
}

pub(super) fn title(api: &Api) -> String {
    if api.title.to_ascii_lowercase().contains("api") { api.title.clone() } else { format!("{} API", api.title) }
}
