//! The struct of what a constructor must be given, where that is much: each by its name.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::comment;
use crate::ir::{Definition, Ident};

/// The struct, with the fields of these names and types.
pub(crate) fn required<'n>(
    definition: &Definition,
    derives: &TokenStream,
    what: &str,
    fields: impl Iterator<Item = (&'n Ident, TokenStream)>,
) -> Option<TokenStream> {
    let (name, whole) = (definition.required.as_ref()?, &definition.name);
    let docs = comment::doc(&format!("The {what} that a [`{whole}`] must have, for [`{whole}::new`]."));
    let fields = fields.map(|(name, ty)| {
        let docs = comment::doc(&format!("See [`{whole}::{name}`].", name = name.as_str()));
        quote!(#docs pub #name: #ty,)
    });
    Some(quote! {
        #docs
        #derives
        pub struct #name {
            #(#fields)*
        }
    })
}
