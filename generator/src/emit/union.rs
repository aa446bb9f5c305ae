//! Unions: an enum over the types, open to values that fit none.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::derives;
use crate::emit::{Context, comment};
use crate::ir::{Api, Definition, Ident, Maker, Presence, Shape, Type, Union, UnionVariant, VariantTest};

pub(crate) fn union(context: &Context<'_>, definition: &Definition, shape: &Union) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("One of the types of `{name}`."));
    let derives = derives(definition);
    let raw = context.runtime("RawJson");
    let variants = shape.variants.iter().map(|variant| {
        let docs = comment::docs(&variant.docs, &format!("The variant `{}`.", variant.name));
        let (name, ty) = (&variant.name, context.ty(&variant.ty));
        quote!(#docs #name(#ty),)
    });
    let debug = shape.has_secrets().then(|| debug(name, shape));
    let model = match &shape.tag {
        Some(tag) => by_tag(context, definition, shape, tag),
        None => by_shape(context, definition, shape),
    };
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that fits none of the types that this version knows.
            Other(#raw),
        }

        #debug
        #model
    }
}

/// `Debug` without the values of variants that are secret. What fits none may be such a value.
fn debug(name: &Ident, shape: &Union) -> TokenStream {
    let variants = shape.variants.iter().map(|variant| {
        let (name, text) = (&variant.name, variant.name.as_str());
        match variant.secret {
            true => quote!(Self::#name(_) => f.debug_tuple(#text).field(&format_args!("[redacted]")).finish(),),
            false => quote!(Self::#name(value) => f.debug_tuple(#text).field(value).finish(),),
        }
    });
    quote! {
        /// Without the values of variants that are secret.
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#variants)*
                    Self::Other(_) => f.debug_tuple("Other").field(&format_args!("[redacted]")).finish(),
                }
            }
        }
    }
}

/// How the variants are read and written that a member tells apart: a line for each.
fn by_tag(context: &Context<'_>, definition: &Definition, shape: &Union, tag: &str) -> TokenStream {
    let name = &definition.name;
    let sources = sources(context, definition, shape);
    let variants = shape.variants.iter().filter_map(|variant| match &variant.test {
        VariantTest::Tag(values) => {
            let (name, sources) = (&variant.name, sources(variant));
            let written = match &values[..] {
                [only] if may_lack(context, &variant.ty, tag) => Some(quote!(=> #only)),
                _ => None,
            };
            Some(quote!(#name #sources: #(#values)|* #written,))
        }
        VariantTest::Shape => None,
    });
    quote!(clientwright_runtime::impl_union!(#name by #tag { #(#variants)* });)
}

/// Whether a type is a struct whose values may be without such a member, which is a text where it is described.
fn may_lack(context: &Context<'_>, ty: &Type, tag: &str) -> bool {
    let Type::Named(id) = context.resolved(unboxed(ty)) else { return false };
    let Shape::Struct(structure) = &context.api.definition(*id).shape else { return false };
    match structure.members.iter().find(|member| member.wire == tag) {
        Some(member) => member.presence != Presence::Required && is_text(context, &member.ty),
        None => structure.wires().all(|known| known != tag),
    }
}

fn is_text(context: &Context<'_>, ty: &Type) -> bool {
    match context.resolved(unboxed(ty)) {
        Type::String | Type::Text(_) => true,
        Type::Named(id) => matches!(context.api.definition(*id).shape, Shape::Enum(_)),
        _ => false,
    }
}

/// How the variants are read that nothing tells apart but what they hold.
fn by_shape(context: &Context<'_>, definition: &Definition, shape: &Union) -> TokenStream {
    let name = &definition.name;
    let sources = sources(context, definition, shape);
    let is_text = |variant: &&UnionVariant| matches!(held(context.api, variant), Type::String | Type::Text(_));
    let has_texts = shape.variants.iter().filter(is_text).count() > 1;
    let variants = tried(context.api, shape).into_iter().map(|variant| {
        let (name, sources) = (&variant.name, sources(variant));
        match held(context.api, variant) {
            Type::Text(_) if has_texts => quote!(#name #sources: formatted,),
            _ => {
                let required = required(context, &variant.ty);
                quote!(#name #sources: [#(#required),*],)
            }
        }
    });
    quote!(clientwright_runtime::impl_union!(#name { #(#variants)* });)
}

/// The variants in the order in which they are tried: what takes more comes after what takes less, since on ties the first
/// one wins.
pub(crate) fn tried<'s>(api: &Api, shape: &'s Union) -> Vec<&'s UnionVariant> {
    let mut tried: Vec<&UnionVariant> = shape.variants.iter().collect();
    tried.sort_by_key(|variant| breadth(api, &variant.ty));
    tried
}

/// How much a type takes of what others of its kind of JSON take.
fn breadth(api: &Api, ty: &Type) -> u8 {
    match api.resolved(unboxed(ty)) {
        Type::Any => 3,
        Type::Map(value) if *api.resolved(value) == Type::Any => 2,
        Type::String | Type::Float => 1,
        Type::Vec(item) => breadth(api, item),
        _ => 0,
    }
}

/// The members that a value of this type has to have, where it is a struct.
fn required<'c>(context: &Context<'c>, ty: &Type) -> Vec<&'c str> {
    let Type::Named(id) = context.resolved(unboxed(ty)) else { return Vec::new() };
    let Shape::Struct(structure) = &context.api.definition(*id).shape else { return Vec::new() };
    let members = structure.members.iter().filter(|member| member.presence == Presence::Required);
    let constants = structure.constants.iter().map(|constant| constant.wire.as_str());
    constants.chain(members.map(|member| member.wire.as_str())).collect()
}

fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) | Type::Nested(inner) => inner,
        ty => ty,
    }
}

/// What a variant holds, whatever it is called and wherever it lies.
pub(crate) fn held<'c>(api: &'c Api, variant: &'c UnionVariant) -> &'c Type {
    api.resolved(unboxed(&variant.ty))
}

/// The types that turn into a variant, as the macro takes them.
fn sources<'c>(
    context: &'c Context<'_>,
    definition: &Definition,
    shape: &'c Union,
) -> impl Fn(&'c UnionVariant) -> Option<TokenStream> {
    let turned = turned(context.api, definition, shape);
    move |variant| {
        let (ty, and_text) = turned(variant)?;
        let ty = context.ty(ty);
        Some(if and_text { quote!((#ty, &str)) } else { quote!((#ty)) })
    }
}

/// What turns into a variant: the type that it alone holds, where callers make values of the union, and whether `&str` does.
pub(crate) fn turned<'c>(
    api: &'c Api,
    definition: &Definition,
    shape: &'c Union,
) -> impl Fn(&'c UnionVariant) -> Option<(&'c Type, bool)> {
    let mut holders: HashMap<&Type, usize> = HashMap::new();
    for variant in &shape.variants {
        *holders.entry(held(api, variant)).or_default() += 1;
    }
    let texts = holders.keys().filter(|ty| matches!(ty, Type::String | Type::Text(_))).count();
    let is_made = definition.made_by == Maker::Caller;
    move |variant| {
        let held = held(api, variant);
        if !is_made || holders.get(held) != Some(&1) {
            return None;
        }
        match held {
            // Of texts with a format and others, the others take any.
            Type::String => Some((held, true)),
            Type::Text(_) => Some((unboxed(&variant.ty), texts == 1)),
            Type::Named(_) | Type::Bool | Type::Int(_) | Type::Float => Some((unboxed(&variant.ty), false)),
            _ => None,
        }
    }
}
