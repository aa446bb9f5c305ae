//! Headers of replies: a type that reads them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Context, comment};
use crate::ir::{Operation, ReplyHeader, ReplyHeaders, Shape, Type};
use crate::markdown::code;

pub(crate) fn headers(context: &Context<'_>, operation: &Operation, headers: &ReplyHeaders) -> TokenStream {
    let (name, map) = (&headers.name, context.runtime("HeaderMap"));
    let docs = comment::doc(&format!(
        "The headers of replies to [`{}`], typed. What is absent or reads as no such value is `None`.\n\n\
         `{name}::of(response.headers())` reads those of a response, `{name}::of(error.headers())` those of an error.",
        operation.call
    ));
    let getters = headers.all.iter().map(|header| getter(context, header));
    quote! {
        #docs
        #[derive(Clone, Copy)]
        pub struct #name<'h>(&'h #map);

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
