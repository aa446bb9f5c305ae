//! Enums that stay open: known values as variants, others kept as they were sent.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::emit::comment;
use crate::ir::{Definition, Enum, IntegerEnum, Tag};
use crate::markdown::code;

pub(crate) fn text(definition: &Definition, shape: &Enum) -> TokenStream {
    let rows = shape.values.iter().map(|value| (value, code(&value.wire), Literal::string(&value.wire)));
    open(definition, rows, ("string_enum", "as_str", quote!(String)))
}

pub(crate) fn integer(definition: &Definition, shape: &IntegerEnum) -> TokenStream {
    let rows =
        shape.values.iter().map(|value| (value, code(&value.wire.to_string()), Literal::i64_unsuffixed(value.wire)));
    open(definition, rows, ("integer_enum", "as_i64", quote!(i64)))
}

/// An enum of these values, each with what is said of it at least and how it is sent. `table` gives it its traits; `getter`
/// gives what is sent, of a value that is not known as well; `kept` is the type that such a one has.
fn open<'v, T: 'v>(
    definition: &Definition,
    values: impl Iterator<Item = (&'v Tag<T>, String, Literal)>,
    (table, getter, kept): (&str, &str, TokenStream),
) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("Values of `{name}`."));
    let (variants, known): (Vec<_>, Vec<_>) = values
        .map(|(value, said, wire)| {
            let (docs, variant) = (comment::docs(&value.docs, &said), &value.name);
            (quote!(#docs #variant,), quote!(#variant = #wire,))
        })
        .unzip();
    let unknown = comment::doc(&format!(
        "A value that this version does not know; a later one may, so compare what `{getter}` gives."
    ));
    let table = Ident::new(table, Span::call_site());
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown
            UnknownValue(clientwright_runtime::Unknown<#kept>),
        }

        clientwright_runtime::#table!(#name { #(#known)* });
    }
}
