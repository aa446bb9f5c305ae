//! The body of an operation: its argument, its setter, and the enum of several forms.

use proc_macro2::TokenStream;
use quote::quote;

use super::wire;
use crate::emit::{Context, comment};
use crate::ir::{Body, BodyKind, BodyVariant, Operation, Type};
use crate::markdown::code;

/// The type by which a method takes its body.
pub(super) fn body_argument(context: &Context<'_>, operation: &Operation, body: &Body) -> TokenStream {
    match (&body.name, &body.variants[..]) {
        (Some(name), _) => match context.home {
            Some(_) => quote!(#name),
            None => context.of_operation(operation, name),
        },
        (None, [only, ..]) => match &only.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => {
                let ty = borrowed(context, ty);
                quote!(#ty)
            }
            BodyKind::Multipart(ty) => context.ty(ty),
            BodyKind::Text => quote!(impl Into<String>),
            BodyKind::Bytes => context.runtime("Body"),
        },
        (None, []) => quote!(()),
    }
}

fn borrowed(context: &Context<'_>, ty: &Type) -> TokenStream {
    match context.resolved(ty) {
        Type::String | Type::Text(_) => quote!(&str),
        Type::Vec(inner) => {
            let inner = context.ty(inner);
            quote!(&[#inner])
        }
        Type::Bool | Type::Int(_) | Type::Float | Type::Null => context.ty(ty),
        _ => {
            let ty = context.ty(ty);
            quote!(&#ty)
        }
    }
}

/// What gives a call its body, which is named `body`.
pub(super) fn set_body(context: &Context<'_>, body: &Body) -> TokenStream {
    match (&body.name, &body.variants[..]) {
        (None, [only, ..]) => {
            let value = body_value(context, only, &quote!(body), true);
            quote!(.body(#value))
        }
        _ => quote!(.body(body.into())),
    }
}

/// The expression that makes a runtime body of one form.
fn body_value(context: &Context<'_>, variant: &BodyVariant, value: &TokenStream, borrowed: bool) -> TokenStream {
    let media = &variant.media_type;
    if variant.kind == BodyKind::Bytes {
        return value.clone();
    }
    let ty = context.runtime("Body");
    match &variant.kind {
        BodyKind::Json(inner) => {
            let body = json(context, inner, value, borrowed);
            let media = (media != "application/json").then(|| quote!(.media_type(#media)));
            quote!(#body #media)
        }
        BodyKind::Form(inner) => {
            let (model, reference) = (context.runtime("Model"), reference(context.resolved(inner), borrowed));
            let fields = variant.fields.iter().map(|field| wire(context, field));
            let fields = match variant.fields[..] {
                [] => quote!(&[]),
                // Constant, for a list of what functions return is not one by itself.
                _ => quote!(const { &[#(#fields),*] }),
            };
            quote!(#ty::form(#model::to_value(#reference #value), #fields))
        }
        BodyKind::Multipart(_) => {
            let media = (media != "multipart/form-data" && !media.contains('*')).then(|| quote!(.media_type(#media)));
            quote!(#ty::multipart(#value.into()) #media)
        }
        BodyKind::Text if media == "text/plain" => quote!(#ty::text(#value)),
        BodyKind::Text if borrowed => quote!(#ty::bytes(#media, Into::<String>::into(#value))),
        BodyKind::Text => quote!(#ty::bytes(#media, #value)),
        BodyKind::Bytes => quote!(#value),
    }
}

/// A body of JSON.
fn json(context: &Context<'_>, ty: &Type, value: &TokenStream, borrowed: bool) -> TokenStream {
    let body = context.runtime("Body");
    match context.resolved(ty) {
        Type::String | Type::Text(_) if borrowed => quote!(#body::json(&#value.to_owned())),
        Type::Vec(_) if borrowed => quote!(#body::json_list(#value)),
        ty => {
            let reference = reference(ty, borrowed);
            quote!(#body::json(#reference #value))
        }
    }
}

/// Whether a value that is handed over has to be borrowed.
fn reference(ty: &Type, borrowed: bool) -> Option<TokenStream> {
    let is_scalar = matches!(ty, Type::Bool | Type::Int(_) | Type::Float | Type::Null);
    (is_scalar || !borrowed).then(|| quote!(&))
}

pub(super) fn body_setter(context: &Context<'_>, body: &Body) -> TokenStream {
    let docs = comment::docs(&body.docs, "The body.");
    let ty = match (&body.name, &body.variants[..]) {
        (Some(name), _) => quote!(#name),
        (None, [only, ..]) => match &only.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => borrowed(context, ty),
            BodyKind::Multipart(ty) => context.ty(ty),
            BodyKind::Text => quote!(impl Into<String>),
            BodyKind::Bytes => context.runtime("Body"),
        },
        (None, []) => return TokenStream::new(),
    };
    let set = set_body(context, body);
    quote! {
        #docs
        pub fn body(self, body: #ty) -> Self {
            Self { call: self.call #set }
        }
    }
}

/// Whether the enum over the forms of a body holds a value of the type in a box: lists and maps are small by themselves.
pub(crate) fn is_boxed(context: &Context<'_>, ty: &Type) -> bool {
    matches!(context.resolved(ty), Type::Named(_) | Type::Foreign(_))
}

/// The enum over the forms of a body, where there are several.
pub(super) fn body_enum(context: &Context<'_>, body: &Body) -> Option<TokenStream> {
    let name = body.name.as_ref()?;
    let target = context.runtime("Body");
    let docs = comment::docs(&body.docs, "The body, in one of its forms.");
    let variants = body.variants.iter().map(|variant| {
        let docs = comment::doc(&code(&variant.media_type));
        let name = &variant.name;
        let ty = match &variant.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart(ty) => {
                let inner = context.ty(ty);
                if is_boxed(context, ty) { quote!(Box<#inner>) } else { inner }
            }
            BodyKind::Text => quote!(String),
            BodyKind::Bytes => quote!(#target),
        };
        quote!(#docs #name(#ty),)
    });
    let arms = body.variants.iter().map(|variant| {
        let variant_name = &variant.name;
        let value = match &variant.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart(ty) if is_boxed(context, ty) => {
                quote!((*body))
            }
            _ => quote!(body),
        };
        let value = body_value(context, variant, &value, false);
        quote!(#name::#variant_name(body) => #value,)
    });
    Some(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        impl From<#name> for #target {
            fn from(body: #name) -> Self {
                match body { #(#arms)* }
            }
        }
    })
}
