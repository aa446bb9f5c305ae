//! Headers of replies: a type that reads them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Context, comment, features};
use crate::ir::{Ident, Operation, ReplyHeader, ReplyHeaders, Shape, Type};
use crate::markdown::code;

pub(crate) fn headers(context: &Context<'_>, operation: &Operation, headers: &ReplyHeaders) -> TokenStream {
    let (name, call) = (&headers.name, &operation.call);
    let docs = format!("The headers of replies to [`{call}`], typed. {}", ways(name));
    match headers.shared.and_then(|index| context.api.headers.get(index)) {
        Some(shared) => {
            let (docs, shared) = (comment::doc(&docs), &shared.name);
            quote!(#docs pub type #name<'h> = crate::headers::#shared<'h>;)
        }
        None => reading(context, name, &docs, &headers.all, None),
    }
}

/// `src/headers.rs`: the headers that replies of several operations have alike.
pub(crate) fn shared(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let head = comment::inner("Headers of replies, where those of several operations are the same.");
    let items = context.api.headers.iter().map(|shared| {
        let gate = features::gate_of(context.api, &shared.resources);
        let docs = format!("Headers of replies, typed. {}", ways(&shared.name));
        reading(context, &shared.name, &docs, &shared.all, gate.as_ref())
    });
    (head, quote!(#(#items)*))
}

/// How the headers are read.
fn ways(name: &Ident) -> String {
    format!(
        "What is absent or reads as no such value is `None`.\n\n\
         `{name}::of(response.headers())` reads those of a response, `{name}::of(error.headers())` those of an error."
    )
}

fn reading(
    context: &Context<'_>,
    name: &Ident,
    docs: &str,
    all: &[ReplyHeader],
    gate: Option<&TokenStream>,
) -> TokenStream {
    let (docs, map) = (comment::doc(docs), context.runtime("HeaderMap"));
    let getters = all.iter().map(|header| getter(context, header));
    quote! {
        #docs
        #gate
        #[derive(Clone, Copy)]
        pub struct #name<'h>(&'h #map);

        #gate
        impl<'h> #name<'h> {
            /// Reads these headers.
            #[must_use]
            pub fn of(headers: &'h #map) -> Self {
                Self(headers)
            }
            #(#getters)*
        }
    }
}

fn getter(context: &Context<'_>, header: &ReplyHeader) -> TokenStream {
    let docs = comment::docs(&header.docs, &format!("The header {}.", code(&header.wire)));
    let (getter, wire) = (&header.getter, &header.wire);
    let (ty, read) = match context.resolved(&header.ty) {
        Type::Vec(item) if is_scalar(context, item) => {
            (context.ty(&Type::Vec(item.clone())), quote!(clientwright_runtime::private::header_list))
        }
        _ if is_scalar(context, &header.ty) => (context.ty(&header.ty), quote!(clientwright_runtime::private::header)),
        _ => (quote!(String), quote!(clientwright_runtime::private::header)),
    };
    quote! {
        #docs
        #[must_use]
        pub fn #getter(&self) -> Option<#ty> {
            #read(self.0, #wire)
        }
    }
}

/// Whether a text alone can be a value of the type.
fn is_scalar(context: &Context<'_>, ty: &Type) -> bool {
    match context.resolved(ty) {
        Type::Bool | Type::Int(_) | Type::Float | Type::String | Type::Text(_) => true,
        Type::Named(id) => {
            matches!(context.api.definition(*id).shape, Shape::Enum(_) | Shape::IntegerEnum(_))
        }
        _ => false,
    }
}
