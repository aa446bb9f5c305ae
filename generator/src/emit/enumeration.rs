//! Enums that stay open: known values as variants, others kept as they were sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::comment;
use crate::ir::{Definition, Enum, IntegerEnum, Tag};
use crate::markdown::code;

pub(crate) fn text(definition: &Definition, shape: &Enum) -> TokenStream {
    let rows = shape.values.iter().map(|value| (value, code(&value.wire), Literal::string(&value.wire)));
    let name = &definition.name;
    let made = quote!(clientwright_runtime::string_enum!(#name););
    open(definition, rows, ("as_str", quote!(String), quote!(&'static str)), made)
}

pub(crate) fn integer(definition: &Definition, shape: &IntegerEnum) -> TokenStream {
    let rows =
        shape.values.iter().map(|value| (value, code(&value.wire.to_string()), Literal::i64_unsuffixed(value.wire)));
    let name = &definition.name;
    let made = quote!(clientwright_runtime::integer_enum!(#name););
    open(definition, rows, ("as_i64", quote!(i64), quote!(i64)), made)
}

/// An enum of these values, each with what is said of it at least and how it is sent. `getter` gives what is sent, of one
/// that is not known as well; `kept` is the type that such a one has, `sent` that of the table; `made` gives it its traits.
fn open<'v, T: 'v>(
    definition: &Definition,
    values: impl Iterator<Item = (&'v Tag<T>, String, Literal)>,
    (getter, kept, sent): (&str, TokenStream, TokenStream),
    made: TokenStream,
) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("Values of `{name}`."));
    let (variants, known): (Vec<_>, Vec<_>) = values
        .map(|(value, said, wire)| {
            let (docs, variant) = (comment::docs(&value.docs, &said), &value.name);
            (quote!(#docs #variant,), quote!((Self::#variant, #wire)))
        })
        .unzip();
    let unknown = comment::doc(&format!(
        "A value that this version does not know; a later one may, so compare what `{getter}` gives."
    ));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
            UnknownValue(clientwright_runtime::Unknown<#kept>),
        }

        impl #name {
            /// The values that this version knows, and how each is sent.
            pub const KNOWN: &'static [(Self, #sent)] = &[#(#known),*];
        }

        #made
    }
}
