//! How a call is sent: the methods of its reply, and of its pages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::module_of;
use crate::emit::{Context, type_path};
use crate::ir::{Ident, Operation, Paging, Payload, Reply, ResultKind, Type};
use crate::markdown::code;

pub(super) fn methods(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.call;
    if let (Some(result), Reply::One(Payload::Json(envelope))) = (&operation.result, &operation.reply) {
        let envelope = context.ty(envelope);
        let item = match (&result.kind, &result.ty) {
            (ResultKind::List, Type::Vec(item)) => item,
            (_, ty) => ty,
        };
        let (ty, pointers) = (context.ty(item), &result.pointers);
        let kind = match result.kind {
            ResultKind::Required => quote!(Result),
            ResultKind::Optional => quote!(OptionalResult),
            ResultKind::List => quote!(ListResult),
        };
        return quote!(clientwright_runtime::call_methods!(#name, OPERATION, #kind => #ty, #envelope, [#(#pointers),*]););
    }
    match &operation.reply {
        Reply::Choice { name: choice, .. } => {
            quote!(clientwright_runtime::call_methods!(#name, OPERATION, Choice => #choice);)
        }
        Reply::One(Payload::Empty) => quote!(clientwright_runtime::call_methods!(#name, OPERATION, Empty => ());),
        Reply::One(Payload::Text) => quote!(clientwright_runtime::call_methods!(#name, OPERATION, Text => String);),
        Reply::One(Payload::Stream) => quote!(clientwright_runtime::stream_methods!(#name, OPERATION);),
        Reply::One(Payload::Json(ty)) => {
            let ty = context.ty(ty);
            quote!(clientwright_runtime::call_methods!(#name, OPERATION, Json => #ty);)
        }
        Reply::One(Payload::Events(ty)) => {
            let ty = context.ty(ty);
            quote!(clientwright_runtime::events_methods!(#name, OPERATION, #ty);)
        }
    }
}

/// What a call returns, and where it lies in the reply.
pub(super) fn returns(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let inside = format!("{}::", context.package.library());
    let shown = |ty: &Type| {
        let text = code(&type_path(context.api, context.package, ty).replace(&inside, ""));
        let mut named = Vec::new();
        ty.for_each_named(&mut |id| named.push(id));
        match named[..] {
            [id] => {
                let definition = context.api.definition(id);
                format!("[{text}]({}::{})", module_of(context.api, definition), definition.name)
            }
            _ => text,
        }
    };
    let Reply::One(Payload::Json(body)) = &operation.reply else { return None };
    let Some(result) = operation.result.as_ref() else { return Some(format!("# Returns\n{}.", shown(body))) };
    let places: Vec<String> = result.pointers.iter().map(|pointer| code(pointer)).collect();
    let mut text = format!("# Returns\n{}, which the reply has at {}", shown(&result.ty), places.join(", or else at "));
    text.push_str(match result.kind {
        ResultKind::Required => "; a reply without it is an error.",
        ResultKind::Optional => ", if it has it.",
        ResultKind::List => ", a list also where the reply has a single item; a reply without it is an error.",
    });
    let path = type_path(context.api, context.package, body);
    text.push_str(&format!(" The whole reply is `response.envelope::<{path}>()`."));
    Some(text)
}

pub(super) fn pages(context: &Context<'_>, operation: &Operation, paging: &Paging) -> TokenStream {
    let Reply::One(Payload::Json(reply)) = &operation.reply else { return TokenStream::new() };
    let (reply, item) = (context.ty(reply), context.ty(&paging.item));
    let (pages, items, description) = (context.runtime("Pages"), context.runtime("Items"), context.runtime("Paging"));
    let (page, first) = (&paging.page, Literal::i64_unsuffixed(paging.first));
    let size = paging.size.as_ref().map(|size| quote!(.size(#size)));
    let count = access(&paging.items, quote!(page), true);
    let any_optional = paging.items.iter().any(|(_, optional)| *optional);
    let count = if any_optional { quote!(#count.map_or(0, Vec::len)) } else { quote!(#count.len()) };
    let taken = access(&paging.items, quote!(page), false);
    let taken = if any_optional { quote!(#taken.unwrap_or_default()) } else { taken };
    let total = match &paging.total {
        None => quote!(|_| None),
        Some(fields) => {
            let (found, total) = (access(fields, quote!(page), true), context.runtime("Total"));
            if fields.iter().any(|(_, optional)| *optional) {
                quote!(|page| #found.copied().map(#total::from))
            } else {
                quote!(|page| Some(#total::from(#found)))
            }
        }
    };
    quote! {
        /// The pages, as a stream that asks for the next page when it is polled for it.
        pub fn pages(self) -> #pages<#reply> {
            #pages::new(self.call, #description::by_page(#page).first(#first) #size, |page| #count, #total)
        }

        /// The items of all pages, as a stream that asks for the next page when it is polled for it.
        pub fn items(self) -> #items<#reply, #item> {
            #items::new(self.pages(), |page| #taken)
        }
    }
}

/// The expression that follows fields, borrowed or by value.
fn access(fields: &[(Ident, bool)], start: TokenStream, borrowed: bool) -> TokenStream {
    let mut expression = start;
    let mut optional = false;
    for (field, is_optional) in fields {
        expression = match (optional, is_optional, borrowed) {
            (false, false, _) => quote!(#expression.#field),
            (false, true, true) => quote!(#expression.#field.as_ref()),
            (false, true, false) => quote!(#expression.#field),
            (true, false, true) => quote!(#expression.map(|value| &value.#field)),
            (true, false, false) => quote!(#expression.map(|value| value.#field)),
            (true, true, true) => quote!(#expression.and_then(|value| value.#field.as_ref())),
            (true, true, false) => quote!(#expression.and_then(|value| value.#field)),
        };
        optional |= is_optional;
    }
    expression
}
