//! Enums that stay open: known values as variants, others kept as they were sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::comment;
use crate::ir::{Definition, Enum, IntegerEnum};
use crate::markdown::code;

pub(crate) fn text(definition: &Definition, shape: &Enum) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("Values of `{name}`."));
    let variants = shape.values.iter().map(|value| {
        let (docs, name) = (comment::docs(&value.docs, &code(&value.wire)), &value.name);
        quote!(#docs #name,)
    });
    let (names, wires): (Vec<_>, Vec<_>) = shape.values.iter().map(|value| (&value.name, &value.wire)).unzip();
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
            UnknownValue(clientwright_runtime::Unknown<String>),
        }

        impl #name {
            /// The values that this version knows, and how each is sent.
            pub const KNOWN: &'static [(Self, &'static str)] = &[#((Self::#names, #wires)),*];
        }

        clientwright_runtime::string_enum!(#name);
    }
}

pub(crate) fn integer(definition: &Definition, shape: &IntegerEnum) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("Values of `{name}`."));
    let variants = shape.values.iter().map(|value| {
        let (docs, name) = (comment::docs(&value.docs, &code(&value.wire.to_string())), &value.name);
        quote!(#docs #name,)
    });
    let names: Vec<_> = shape.values.iter().map(|value| &value.name).collect();
    let wires: Vec<_> = shape.values.iter().map(|value| Literal::i64_unsuffixed(value.wire)).collect();
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not know. A later one may know it, so compare what `as_i64` gives.
            UnknownValue(clientwright_runtime::Unknown<i64>),
        }

        impl #name {
            /// The values that this version knows, and how each is sent.
            pub const KNOWN: &'static [(Self, i64)] = &[#((Self::#names, #wires)),*];
        }

        clientwright_runtime::integer_enum!(#name);
    }
}
