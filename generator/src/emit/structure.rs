//! Objects: a struct, its constructor and setters, and its way to JSON and back.

use std::borrow::Cow;
use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::required::required;
use crate::emit::types::derives;
use crate::emit::{Context, comment};
use crate::ir::{Additional, ConstantValue, Definition, Docs, Flattened, Ident, Maker, Member, Presence, Struct, Type};
use crate::markdown::code;

pub(crate) fn structure(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&documented(definition, shape), &format!("The object `{name}`."));
    let derives = derives(definition);
    let fields = shape.members.iter().map(|member| field(context, member));
    let flattened = shape.flattened.as_ref().map(|union| flattened_field(context, union));
    let additional = additional_field(context, &shape.additional);
    let is_made = definition.made_by == Maker::Caller;
    let making = is_made.then(|| making(context, definition, shape));
    let must_use = is_made.then(|| quote!(#[must_use]));
    let debug = shape.has_secrets().then(|| {
        let further = match shape.hides_additional {
            true => quote!(.field("additional_properties", &format_args!("[redacted]"))),
            false => {
                let further = match (&shape.additional, shape.secret_wires().collect::<Vec<_>>()) {
                    (Additional::Typed(_), _) => quote!(self.additional_properties),
                    (Additional::Open | Additional::Closed, names) => {
                        quote!(self.additional_properties.hiding(&[#(#names),*]))
                    }
                };
                quote!(.field("additional_properties", &#further))
            }
        };
        debug(name, shape, &further)
    });
    let model = model(context, definition, shape);
    quote! {
        #docs
        #derives
        #must_use
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #flattened
            #additional
        }

        #making

        #debug
        #model
    }
}

/// What is said about an object, its constants included.
fn documented<'d>(definition: &'d Definition, shape: &Struct) -> Cow<'d, Docs> {
    if shape.constants.is_empty() {
        return Cow::Borrowed(&definition.docs);
    }
    let mut docs = definition.docs.clone();
    if docs.text.is_empty() {
        docs.text = format!("The object `{}`.", definition.name);
    }
    docs.text.push_str("\n\n");
    for (index, constant) in shape.constants.iter().enumerate() {
        let joint = if index > 0 { " " } else { "" };
        let _ = write!(
            docs.text,
            "{joint}The member {} is always {}.",
            code(&constant.wire),
            code(&constant.value.to_string())
        );
    }
    Cow::Owned(docs)
}

/// What callers make a value with: the constructor and the setters.
fn making(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let new = constructor(context, definition, shape);
    let setters = shape.members.iter().filter(|member| member.presence != Presence::Required);
    let setters = setters.map(|member| setter(context, member));
    let (name, required) = (&definition.name, required_members(context, definition, shape));
    quote! {
        #required

        impl #name {
            #new
            #(#setters)*
        }
    }
}

/// `Debug` without the values of members that are secret.
fn debug(name: &Ident, shape: &Struct, further: &TokenStream) -> TokenStream {
    let text = name.as_str();
    let fields = shape.members.iter().map(|member| {
        let (name, text) = (&member.name, member.name.as_str());
        let hidden = quote!(format_args!("[redacted]"));
        match (member.secret, member.presence) {
            (false, _) => quote!(.field(#text, &self.#name)),
            (true, Presence::Required) => quote!(.field(#text, &#hidden)),
            (true, Presence::Optional) => quote!(.field(#text, &self.#name.as_ref().map(|_| #hidden))),
            (true, Presence::Nullable) => {
                quote!(.field(#text, &self.#name.as_ref().map(|value| value.as_ref().map(|_| #hidden))))
            }
        }
    });
    let flattened = shape.flattened.as_ref().map(|union| {
        let (name, text) = (&union.name, union.name.as_str());
        quote!(.field(#text, &self.#name))
    });
    quote! {
        /// Without the values of members that are secret.
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text) #(#fields)* #flattened #further .finish()
            }
        }
    }
}

/// A type of its own around another.
pub(crate) fn newtype(context: &Context<'_>, definition: &Definition, ty: &Type) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("The schema `{name}`."));
    let derives = derives(definition);
    let inner = context.ty(ty);
    let (model, error) = (context.runtime("Model"), context.runtime("DecodeError"));
    let (reader, writer) = (context.runtime("Reader"), context.runtime("Writer"));
    quote! {
        #docs
        #derives
        pub struct #name(pub #inner);

        impl #model for #name {
            fn read(reader: &mut #reader<'_>) -> Result<Self, #error> {
                Model::read(reader).map(Self)
            }

            fn write(&self, writer: &mut #writer) {
                self.0.write(writer);
            }
        }

        clientwright_runtime::impl_serde!(#name);
    }
}

fn field(context: &Context<'_>, member: &Member) -> TokenStream {
    let docs = comment::docs(&member.docs, &format!("The member {}.", code(&member.wire)));
    let name = &member.name;
    let ty = context.ty(&member.ty);
    let ty = match member.presence {
        Presence::Required => ty,
        Presence::Optional => quote!(Option<#ty>),
        Presence::Nullable => quote!(Option<Option<#ty>>),
    };
    quote!(#docs pub #name: #ty,)
}

fn flattened_field(context: &Context<'_>, union: &Flattened) -> TokenStream {
    let (name, ty) = (&union.name, context.ty(&union.ty));
    let docs = comment::doc("The members that depend on what it is, which stand among the others.");
    quote!(#docs pub #name: #ty,)
}

fn additional_field(context: &Context<'_>, additional: &Additional) -> TokenStream {
    let (ty, docs) = match additional {
        Additional::Closed => (None, "Members that the description rules out, should a newer server send some."),
        Additional::Open => (None, "Members that the description does not name, as they were sent."),
        Additional::Typed(ty) => (Some(ty), "Members with names of their own."),
    };
    let ty = match ty {
        Some(ty) => context.ty(&Type::Map(Box::new(ty.clone()))),
        None => context.runtime("UnknownMembers"),
    };
    let docs = comment::doc(docs);
    quote!(#docs pub additional_properties: #ty,)
}

fn constructor(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    let mut give = |name: &Ident, ty: &Type| match &definition.required {
        Some(_) => fields.push(quote!(#name: required.#name,)),
        None => {
            let (ty, value) = context.argument(ty, name);
            arguments.push(quote!(#name: #ty,));
            let plain = value.to_string() == name.to_string();
            fields.push(if plain { quote!(#name,) } else { quote!(#name: #value,) });
        }
    };
    context.api.given(shape).for_each(|member| give(&member.name, &member.ty));
    shape.flattened.iter().for_each(|union| give(&union.name, &union.ty));
    if let Some(required) = &definition.required {
        arguments.push(quote!(required: #required));
    }
    let docs = comment::doc(if arguments.is_empty() {
        "An object in which no member is set."
    } else {
        "An object with the members that it must have."
    });
    // An object that can be empty derives `Default`, which says the same.
    let body = if arguments.is_empty() && shape.members.iter().all(|member| member.presence != Presence::Required) {
        quote!(Self::default())
    } else {
        let others = others(context, shape);
        quote!(Self { #(#fields)* #others })
    };
    quote! {
        #docs
        pub fn new(#(#arguments)*) -> Self { #body }
    }
}

/// What a constructor fills in by itself.
fn others(context: &Context<'_>, shape: &Struct) -> TokenStream {
    let members = shape.members.iter().filter_map(|member| {
        let name = &member.name;
        if member.presence != Presence::Required {
            return Some(quote!(#name: None,));
        }
        let (only, ty) = (&context.api.only_value(&member.ty)?.name, context.ty(&member.ty));
        Some(quote!(#name: #ty::#only,))
    });
    let none = match &shape.additional {
        Additional::Closed | Additional::Open => context.runtime("UnknownMembers"),
        Additional::Typed(_) => context.map(),
    };
    quote!(#(#members)* additional_properties: #none::default(),)
}

/// The struct of the members that must be given, where they are many.
fn required_members(context: &Context<'_>, definition: &Definition, shape: &Struct) -> Option<TokenStream> {
    let name = definition.required.as_ref()?;
    let members: Vec<Member> = context.api.given(shape).cloned().collect();
    let only = Struct {
        members,
        constants: Vec::new(),
        additional: Additional::Closed,
        hides_additional: false,
        flattened: shape.flattened.clone(),
    };
    let named = only.members.iter().map(|member| (&member.name, &member.ty));
    let fields = named.chain(only.flattened.iter().map(|union| (&union.name, &union.ty)));
    let (derives, debug) = match only.has_secrets() {
        true => (quote!(#[derive(Clone, PartialEq)]), Some(debug(name, &only, &TokenStream::new()))),
        false => (quote!(#[derive(Clone, Debug, PartialEq)]), None),
    };
    let required = required(definition, &derives, "members", fields.map(|(name, ty)| (name, context.ty(ty))));
    Some(quote!(#required #debug))
}

fn setter(context: &Context<'_>, member: &Member) -> TokenStream {
    let name = &member.name;
    let (ty, value) = context.argument(&member.ty, name);
    let docs = comment::doc(&format!("Sets [`{name}`](Self::{name}).", name = Shown(name)));
    let deprecated = comment::deprecated(&member.docs);
    let value = if member.presence == Presence::Nullable { quote!(Some(Some(#value))) } else { quote!(Some(#value)) };
    let null = member.null_setter.as_ref().map(|method| {
        let docs = comment::doc(&format!("Sets [`{name}`](Self::{name}) to null.", name = Shown(name)));
        quote! {
            #docs
            #deprecated
            pub fn #method(mut self) -> Self {
                self.#name = Some(None);
                self
            }
        }
    });
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
        #null
    }
}

/// A field in a link: rustdoc tells it from the method of that name.
struct Shown<'a>(&'a Ident);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0.as_str())
    }
}

/// How the object is read and written: a line for each member.
fn model(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let name = &definition.name;
    // What can be made without a member is read in place.
    let default = definition.traits.default.then(|| quote!(default));
    let constants = shape.constants.iter().map(|constant| {
        let (wire, value) = (&constant.wire, literal(&constant.value));
        quote!(#wire: #value,)
    });
    let members = shape.members.iter().map(|member| {
        let (name, presence, wire) = (&member.name, presence(context, member), &member.wire);
        quote!(#name: #presence #wire,)
    });
    let flattened = shape.flattened.as_ref().map(|union| flattened(shape, union));
    quote! {
        clientwright_runtime::impl_object!(#default #name {
            #(#constants)*
            #(#members)*
            ..additional_properties
        } #flattened);
    }
}

fn literal(value: &ConstantValue) -> Literal {
    match value {
        ConstantValue::Text(text) => Literal::string(text),
        ConstantValue::Integer(number) => Literal::i64_unsuffixed(*number),
    }
}

/// Whether a member has to be there, and whether null is a value of it.
fn presence(context: &Context<'_>, member: &Member) -> TokenStream {
    let takes_null = || matches!(context.resolved(&member.ty), Type::Any | Type::Null);
    match member.presence {
        Presence::Required => quote!(required),
        Presence::Optional if !takes_null() => quote!(optional),
        Presence::Optional | Presence::Nullable => quote!(nullable),
    }
}

/// The union whose members stand among the others, and which members it has: these, or all others.
fn flattened(shape: &Struct, union: &Flattened) -> TokenStream {
    let name = &union.name;
    let Some(all) = &union.members else { return quote!(flatten #name) };
    let (shared, passed): (Vec<_>, Vec<_>) = all.iter().partition(|wire| shape.wires().any(|own| own == *wire));
    let shared = (!shared.is_empty()).then(|| quote!(and { #(#shared),* }));
    quote!(flatten #name { #(#passed),* } #shared)
}
