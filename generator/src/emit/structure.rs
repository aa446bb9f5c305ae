//! Objects: a struct, its constructor and setters, and its way to JSON and back.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::derives;
use crate::emit::{Context, comment};
use crate::ir::{Additional, Definition, Flattened, Ident, Maker, Member, Presence, Struct, Type};
use crate::markdown::code;

pub(crate) fn structure(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let name = &definition.name;
    let docs = comment::docs(&definition.docs, &format!("The object `{name}`."));
    let derives = derives(definition);
    let fields = shape.members.iter().map(|member| field(context, member));
    let flattened = shape.flattened.as_ref().map(|union| flattened_field(context, union));
    let additional = additional_field(context, &shape.additional);
    let making = (definition.made_by == Maker::Caller).then(|| making(context, definition, shape));
    let debug = shape.has_secrets().then(|| {
        let further = quote!(.field("additional_properties", &self.additional_properties));
        debug(name, shape, &further)
    });
    let model = model(context, name, shape);
    quote! {
        #docs
        #derives
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

/// What callers make a value with: the constructor and the setters.
fn making(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let new = constructor(context, shape);
    let setters = shape.members.iter().filter(|member| member.presence != Presence::Required);
    let setters = setters.map(|member| setter(context, member));
    let (name, required) = (&definition.name, required(context, definition, shape));
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
    let (model, decoder) = (context.runtime("Model"), context.runtime("Decoder"));
    let (error, value) = (context.runtime("DecodeError"), context.runtime("Value"));
    quote! {
        #docs
        #derives
        pub struct #name(pub #inner);

        impl #model for #name {
            fn decode(value: #value, decoder: &mut #decoder) -> Result<Self, #error> {
                Model::decode(value, decoder).map(Self)
            }

            fn encode(&self) -> #value {
                self.0.encode()
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
        Additional::Closed => (Type::Any, "Members that the description rules out, should a newer server send some."),
        Additional::Open => (Type::Any, "Members that the description does not name, as they were sent."),
        Additional::Typed(ty) => (ty.clone(), "Members with names of their own."),
    };
    let ty = context.ty(&Type::Map(Box::new(ty)));
    let docs = comment::doc(docs);
    quote!(#docs pub additional_properties: #ty,)
}

fn constructor(context: &Context<'_>, shape: &Struct) -> TokenStream {
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    let mut give = |name: &Ident, ty: &Type| match &shape.required {
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
    if let Some(required) = &shape.required {
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
        #[must_use]
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
    let map = context.map();
    quote!(#(#members)* additional_properties: #map::new(),)
}

/// The struct of the members that must be given, where they are many: each by its name.
fn required(context: &Context<'_>, definition: &Definition, shape: &Struct) -> Option<TokenStream> {
    let (name, whole) = (shape.required.as_ref()?, &definition.name);
    let docs = comment::doc(&format!("The members that a [`{whole}`] must have, for [`{whole}::new`]."));
    let members: Vec<Member> = context.api.given(shape).cloned().collect();
    let only = Struct { members, additional: Additional::Closed, flattened: shape.flattened.clone(), required: None };
    let named = only.members.iter().map(|member| (&member.name, &member.ty));
    let fields = named.chain(only.flattened.iter().map(|union| (&union.name, &union.ty))).map(|(name, ty)| {
        let docs = comment::doc(&format!("See [`{whole}::{name}`].", name = name.as_str()));
        let ty = context.ty(ty);
        quote!(#docs pub #name: #ty,)
    });
    let (derived, debug) = match only.has_secrets() {
        true => (quote!(#[derive(Clone, PartialEq)]), Some(debug(name, &only, &TokenStream::new()))),
        false => (quote!(#[derive(Clone, Debug, PartialEq)]), None),
    };
    Some(quote! {
        #docs
        #derived
        pub struct #name {
            #(#fields)*
        }

        #debug
    })
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
            #[must_use]
            pub fn #method(mut self) -> Self {
                self.#name = Some(None);
                self
            }
        }
    });
    quote! {
        #docs
        #deprecated
        #[must_use]
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

fn model(context: &Context<'_>, name: &Ident, shape: &Struct) -> TokenStream {
    let (model, decoder) = (context.runtime("Model"), context.runtime("Decoder"));
    let (error, value) = (context.runtime("DecodeError"), context.runtime("Value"));
    let (object, writer) = (context.runtime("Object"), context.runtime("ObjectWriter"));
    let read = shape.members.iter().map(|member| {
        let (name, wire) = (&member.name, &member.wire);
        match member.presence {
            Presence::Required => quote!(#name: object.required(#wire)?,),
            Presence::Optional if *context.resolved(&member.ty) == Type::Any => quote!(#name: object.any(#wire),),
            Presence::Optional if *context.resolved(&member.ty) == Type::Null => quote!(#name: object.null(#wire)?,),
            Presence::Optional => quote!(#name: object.optional(#wire)?,),
            Presence::Nullable => quote!(#name: object.nullable(#wire)?,),
        }
    });
    let write = shape.members.iter().map(|member| {
        let (name, wire) = (&member.name, &member.wire);
        match member.presence {
            Presence::Required => quote!(object.set(#wire, &self.#name);),
            Presence::Optional => quote!(object.set_optional(#wire, &self.#name);),
            Presence::Nullable => quote!(object.set_nullable(#wire, &self.#name);),
        }
    });
    let own = |wire: &&String| shape.members.iter().any(|member| member.wire == **wire);
    let part = shape.flattened.as_ref().map(|union| {
        let name = &union.name;
        match &union.members {
            Some(members) => {
                let (both, only): (Vec<&String>, Vec<&String>) = members.iter().partition(own);
                quote!(#name: object.part(&[#(#only),*], &[#(#both),*])?,)
            }
            None => {
                let members = shape.members.iter().map(|member| &member.wire);
                quote!(#name: object.others(&[#(#members),*])?,)
            }
        }
    });
    let write_part = shape.flattened.as_ref().map(|union| {
        let name = &union.name;
        quote!(object.set_part(&self.#name);)
    });
    let decode = match &shape.additional {
        Additional::Closed | Additional::Open => {
            quote!(Ok(Self { #part #(#read)* additional_properties: object.additional(), }))
        }
        Additional::Typed(_) => quote!(Ok(Self { #part #(#read)* additional_properties: object.rest()?, })),
    };
    quote! {
        impl #model for #name {
            fn decode(value: #value, decoder: &mut #decoder) -> Result<Self, #error> {
                let mut object = #object::open(value, decoder)?;
                #decode
            }

            fn encode(&self) -> #value {
                let mut object = #writer::with(&self.additional_properties);
                #write_part
                #(#write)*
                object.finish()
            }
        }

        clientwright_runtime::impl_serde!(#name);
    }
}
