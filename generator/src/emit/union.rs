//! Unions: an enum over the types, open to values that fit none.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::derives;
use crate::emit::{Context, comment};
use crate::ir::{Definition, Ident, Maker, Presence, Shape, Type, Union, UnionVariant, VariantTest};

pub(crate) fn union(context: &Context<'_>, definition: &Definition, shape: &Union) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("One of the types of `{name}`."));
    let derives = derives(definition);
    let (model, error) = (context.runtime("Model"), context.runtime("DecodeError"));
    let (reader, writer, raw) = (context.runtime("Reader"), context.runtime("Writer"), context.runtime("RawJson"));
    let variants = shape.variants.iter().map(|variant| {
        let docs = comment::docs(&variant.docs, &format!("The variant `{}`.", variant.name));
        let (name, ty) = (&variant.name, context.ty(&variant.ty));
        quote!(#docs #name(#ty),)
    });
    let read = match &shape.tag {
        Some(tag) => by_tag(context, tag, &shape.variants),
        None => by_shape(context, &shape.variants),
    };
    let written = shape.variants.iter().map(|variant| written(context, shape, variant));
    let mut holders: HashMap<&Type, usize> = HashMap::new();
    for variant in &shape.variants {
        *holders.entry(held(context, variant)).or_default() += 1;
    }
    let is_made = definition.made_by == Maker::Caller;
    let sole = shape.variants.iter().filter(|variant| is_made && holders.get(held(context, variant)) == Some(&1));
    let debug = shape.has_secrets().then(|| debug(name, shape));
    let conversions = sole.map(|variant| conversion(context, definition, variant));
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

        impl #model for #name {
            fn read(reader: &mut #reader<'_>) -> Result<Self, #error> {
                #read
            }

            fn write(&self, writer: &mut #writer) {
                match self {
                    #(#written)*
                    Self::Other(value) => value.write(writer),
                }
            }
        }

        clientwright_runtime::impl_serde!(#name);

        #(#conversions)*
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

fn by_tag(context: &Context<'_>, tag: &str, variants: &[UnionVariant]) -> TokenStream {
    let model = context.runtime("Model");
    let arms = variants.iter().filter_map(|variant| match &variant.test {
        VariantTest::Tag(values) => {
            let name = &variant.name;
            Some(quote!(Some(#(#values)|*) => #model::read(reader).map(Self::#name),))
        }
        VariantTest::Shape => None,
    });
    quote! {
        match reader.tag(#tag).as_deref() {
            #(#arms)*
            _ => reader.unknown(Self::Other),
        }
    }
}

/// Writes a variant, and the tag where the variant has no member for it.
fn written(context: &Context<'_>, shape: &Union, variant: &UnionVariant) -> TokenStream {
    let name = &variant.name;
    let lacking = shape.tag.as_deref().filter(|tag| lacks(context, &variant.ty, tag));
    match (lacking, &variant.test) {
        (Some(tag), VariantTest::Tag(values)) if values.len() == 1 => {
            let value = &values[0];
            quote!(Self::#name(value) => writer.tagged(#tag, #value, value),)
        }
        _ => quote!(Self::#name(value) => value.write(writer),),
    }
}

/// Whether a type is a struct without such a member.
fn lacks(context: &Context<'_>, ty: &Type, member: &str) -> bool {
    match context.resolved(unboxed(ty)) {
        Type::Named(id) => match &context.api.definition(*id).shape {
            Shape::Struct(structure) => structure.wires().all(|known| known != member),
            _ => false,
        },
        _ => false,
    }
}

/// Tries the variants in their order, but what takes more after what takes less: on ties the first one wins.
fn by_shape(context: &Context<'_>, variants: &[UnionVariant]) -> TokenStream {
    let model = context.runtime("Model");
    let mut tried: Vec<&UnionVariant> = variants.iter().collect();
    tried.sort_by_key(|variant| breadth(context, &variant.ty));
    let is_plain = |variant: &UnionVariant| *held(context, variant) == Type::String;
    let has_plain = variants.iter().any(is_plain);
    let attempts = tried.into_iter().map(|variant| {
        let (name, required) = (&variant.name, required(context, &variant.ty));
        match held(context, variant) {
            ty @ Type::Text(_) if has_plain => {
                let ty = context.ty(ty);
                quote!((&[], |reader| reader.formatted(#ty::has_format).map(Self::#name)))
            }
            _ => quote!((&[#(#required),*], |reader| #model::read(reader).map(Self::#name))),
        }
    });
    quote!(reader.union(&[#(#attempts),*], Self::Other))
}

/// How much a type takes of what others of its kind of JSON take.
fn breadth(context: &Context<'_>, ty: &Type) -> u8 {
    match context.resolved(unboxed(ty)) {
        Type::Any => 3,
        Type::Map(value) if *context.resolved(value) == Type::Any => 2,
        Type::String | Type::Float => 1,
        Type::Vec(item) => breadth(context, item),
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
fn held<'c>(context: &Context<'c>, variant: &'c UnionVariant) -> &'c Type {
    context.resolved(unboxed(&variant.ty))
}

/// `From` for what a variant alone holds.
fn conversion(context: &Context<'_>, definition: &Definition, variant: &UnionVariant) -> Option<TokenStream> {
    let own = held(context, variant);
    let plain = matches!(own, Type::Named(_) | Type::String | Type::Bool | Type::Int(_) | Type::Float);
    if !plain {
        return None;
    }
    let (name, variant_name) = (&definition.name, &variant.name);
    let (ty, value) = match &variant.ty {
        Type::Boxed(inner) => (context.ty(inner), quote!(Box::new(value))),
        Type::Nested(inner) => (context.ty(inner), quote!(value.into())),
        ty => (context.ty(ty), quote!(value)),
    };
    let text = (*own == Type::String).then(|| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    Self::#variant_name(value.to_owned())
                }
            }
        }
    });
    Some(quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#variant_name(#value)
            }
        }
        #text
    })
}
