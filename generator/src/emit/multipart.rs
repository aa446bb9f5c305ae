//! Multipart bodies: a struct of parts.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::operation::wire as wire_parameter;
use crate::emit::required::required;
use crate::emit::{Context, comment};
use crate::ir::{Definition, Multipart, MultipartMember, PartKind};
use crate::markdown::code;

pub(crate) fn multipart(context: &Context<'_>, definition: &Definition, shape: &Multipart) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, "The parts of a multipart body.");
    let default = definition.traits.default.then(|| quote!(#[derive(Default)]));
    let fields = shape.members.iter().map(|member| {
        let docs = comment::docs(&member.docs, &format!("The part {}.", code(&member.wire)));
        let (name, ty) = (&member.name, ty(context, member));
        let ty = if member.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty,)
    });
    let (given, optional): (Vec<_>, Vec<_>) = shape.members.iter().partition(|member| member.required);
    let new = constructor(context, definition, &given, &optional, shape.open);
    let given = given.iter().map(|member| (&member.name, ty(context, member)));
    let required = required(definition, &quote!(#[derive(Clone, Debug)]), "parts", given);
    let setters = optional.iter().map(|member| setter(context, member));
    let parts = shape.members.iter().map(|member| part(context, member));
    let constants = shape.constants.iter().map(|constant| {
        let (part, wire, value) = (context.runtime("Part"), &constant.wire, constant.value.to_string());
        quote!(parts = parts.part(#wire, #part::text(#value));)
    });
    let target = context.runtime("Multipart");
    let (further, add_further) = match shape.open {
        true => (
            Some(quote! {
                /// Parts that the description does not name.
                pub additional_properties: #target,
            }),
            Some(quote!(parts = parts.parts(form.additional_properties);)),
        ),
        false => (None, None),
    };
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #default
        #[non_exhaustive]
        pub struct #name { #(#fields)* #further }

        #required

        impl #name {
            #new
            #(#setters)*
        }

        impl From<#name> for #target {
            fn from(form: #name) -> Self {
                let mut parts = #target::new();
                #(#constants)*
                #(#parts)*
                #add_further
                parts
            }
        }
    }
}

fn setter(context: &Context<'_>, member: &MultipartMember) -> TokenStream {
    let (name, (ty, value)) = (&member.name, argument(context, member));
    let docs = comment::doc(&format!("Sets [`{name}`](Self::{name})."));
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The constructor: the parts that a body must have, by position or in a struct of their own.
fn constructor(
    context: &Context<'_>,
    definition: &Definition,
    required: &[&MultipartMember],
    optional: &[&MultipartMember],
    open: bool,
) -> TokenStream {
    let (mut arguments, mut given) = (Vec::new(), Vec::new());
    if let Some(all) = &definition.required {
        arguments.push(quote!(required: #all));
    }
    for member in required {
        let (name, (ty, value)) = (&member.name, argument(context, member));
        if definition.required.is_some() {
            given.push(quote!(#name: required.#name));
            continue;
        }
        arguments.push(quote!(#name: #ty));
        given.push(if value.to_string() == name.as_str() { quote!(#name) } else { quote!(#name: #value) });
    }
    let absent = optional.iter().map(|member| {
        let name = &member.name;
        quote!(#name: None)
    });
    let further = open.then(|| {
        let target = context.runtime("Multipart");
        quote!(additional_properties: #target::new(),)
    });
    let new = match required.is_empty() {
        true => quote!(Self::default()),
        false => quote!(Self { #(#given,)* #(#absent,)* #further }),
    };
    quote! {
        /// A body with the parts that it must have.
        #[must_use]
        pub fn new(#(#arguments),*) -> Self { #new }
    }
}

fn ty(context: &Context<'_>, member: &MultipartMember) -> TokenStream {
    // A name is imported where it is asked for.
    let part = || context.runtime("Part");
    match &member.kind {
        PartKind::File => part(),
        PartKind::Files => {
            let part = part();
            quote!(Vec<#part>)
        }
        PartKind::Value(ty) => context.ty(ty),
    }
}

fn argument(context: &Context<'_>, member: &MultipartMember) -> (TokenStream, TokenStream) {
    let name = &member.name;
    match &member.kind {
        PartKind::Value(ty) => context.argument(ty, name),
        PartKind::File | PartKind::Files => (ty(context, member), quote!(#name)),
    }
}

fn part(context: &Context<'_>, member: &MultipartMember) -> TokenStream {
    let (name, wire) = (&member.name, &member.wire);
    let value = if member.required { quote!(form.#name) } else { quote!(#name) };
    let content_type = member.content_type.as_ref().map(|stated| quote!(.content_type(#stated)));
    let add = match &member.kind {
        PartKind::File => quote!(parts = parts.file(#wire, #value #content_type);),
        PartKind::Files => quote!(for part in #value { parts = parts.file(#wire, part #content_type); }),
        PartKind::Value(_) => {
            let model = context.runtime("Model");
            let value = quote!(&#model::to_value(&#value));
            match (&member.style, &member.content_type) {
                (Some(style), _) => {
                    let field = wire_parameter(context, style);
                    quote!(parts = parts.field(&#field, #value);)
                }
                (None, Some(stated)) => quote!(parts = parts.member_as(#wire, #stated, #value);),
                (None, None) => quote!(parts = parts.member(#wire, #value);),
            }
        }
    };
    if member.required { add } else { quote!(if let Some(#name) = form.#name { #add }) }
}
