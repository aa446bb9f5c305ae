//! Objects: a struct, its constructor and setters, and its way to JSON and back.

use std::borrow::Cow;
use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};

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
        let further = quote!(.field("additional_properties", &self.additional_properties));
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
    let only =
        Struct { members, constants: Vec::new(), additional: Additional::Closed, flattened: shape.flattened.clone() };
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

fn model(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let name = &definition.name;
    let (model, error) = (context.runtime("Model"), context.runtime("DecodeError"));
    let (reader, writer) = (context.runtime("Reader"), context.runtime("Writer"));
    let read = read(context, definition, shape);
    let constants = shape.constants.iter().map(|constant| {
        let (set, wire, value) = (context.runtime("set_constant"), &constant.wire, literal(&constant.value));
        quote!(#set(#wire, #value))
    });
    let members = shape.members.iter().map(|member| {
        let set = context.runtime(match member.presence {
            Presence::Required => "set",
            Presence::Optional | Presence::Nullable => "set_optional",
        });
        let (name, wire) = (&member.name, &member.wire);
        quote!(#set(#wire, &self.#name))
    });
    let part = shape.flattened.iter().map(|union| {
        let (set, name) = (context.runtime("set_part"), &union.name);
        quote!(#set(&self.#name))
    });
    let members = constants.chain(members).chain(part);
    let parameter = local("reader", shape);
    quote! {
        impl #model for #name {
            fn read(#parameter: &mut #reader<'_>) -> Result<Self, #error> {
                #read
            }

            fn write(&self, writer: &mut #writer) {
                let members = [#(#members,)*];
                writer.object(&members, &self.additional_properties);
            }
        }

        clientwright_runtime::impl_serde!(#name);
    }
}

fn literal(value: &ConstantValue) -> Literal {
    match value {
        ConstantValue::Text(text) => Literal::string(text),
        ConstantValue::Integer(number) => Literal::i64_unsuffixed(*number),
    }
}

/// A name of a local that no member has.
fn local(name: &str, shape: &Struct) -> proc_macro2::Ident {
    let mut name = name.to_owned();
    while shape.members.iter().any(|member| member.name.as_str() == name) {
        name.push('_');
    }
    proc_macro2::Ident::new(&name, proc_macro2::Span::call_site())
}

/// Reads the members into slots: in the place of those of a value that says nothing, where there is one.
fn read(context: &Context<'_>, definition: &Definition, shape: &Struct) -> TokenStream {
    let (reader, slots, read) = (local("reader", shape), local("slots", shape), local("read", shape));
    let in_place = definition.traits.default;
    let constants = shape.constants.iter().map(|constant| {
        let (slot, wire, value) = (context.runtime("constant"), &constant.wire, literal(&constant.value));
        quote!(#slot(#wire, #value))
    });
    let places = shape.members.iter().map(|member| place(context, shape, member, in_place.then_some(&read)));
    let places = constants.chain(places);
    let (part, passed, takes_all) = flattened(context, shape);
    let object = match &shape.additional {
        _ if takes_all => quote!(object_alone),
        Additional::Closed | Additional::Open => quote!(object),
        Additional::Typed(_) => quote!(object_of),
    };
    if in_place {
        return quote! {
            let mut #read = Self::default();
            let mut #slots = [#(#places,)*];
            #read.additional_properties = #reader.#object(&mut #slots)?;
            Ok(#read)
        };
    }
    let variables = shape.members.iter().map(|member| variable(&member.name, shape));
    let fields = shape.members.iter().map(|member| match member.presence {
        Presence::Required => {
            let (name, variable) = (&member.name, variable(&member.name, shape));
            quote!(#name: #reader.given(#variable)?,)
        }
        Presence::Optional | Presence::Nullable => kept(&member.name, shape),
    });
    let flattened = shape.flattened.iter().map(|union| kept(&union.name, shape));
    let keep = (!takes_all).then(|| quote!(let additional_properties =));
    let value = takes_all.then(|| quote!(: Default::default()));
    quote! {
        #part
        #(let mut #variables = None;)*
        let mut #slots = [#(#places,)* #(#passed,)*];
        #keep #reader.#object(&mut #slots)?;
        Ok(Self { #(#fields)* #(#flattened)* additional_properties #value })
    }
}

/// What holds a member until all are read. One that is called as a function which makes slots would hide that.
fn variable(name: &Ident, shape: &Struct) -> TokenStream {
    match name.as_str() {
        "constant" | "nullable" | "optional" | "passed" | "required" => {
            local(&format!("{name}_"), shape).into_token_stream()
        }
        _ => quote!(#name),
    }
}

/// A field of what its variable holds.
fn kept(name: &Ident, shape: &Struct) -> TokenStream {
    let variable = variable(name, shape);
    let is_short = variable.to_string() == quote!(#name).to_string();
    if is_short { quote!(#name,) } else { quote!(#name: #variable,) }
}

/// The slot of a member: its field in a value, or a variable of its own.
fn place(context: &Context<'_>, shape: &Struct, member: &Member, value: Option<&proc_macro2::Ident>) -> TokenStream {
    let (name, wire) = (&member.name, &member.wire);
    let variable = variable(&member.name, shape);
    let place = value.map_or_else(|| quote!(&mut #variable), |value| quote!(&mut #value.#name));
    let takes_null = || matches!(context.resolved(&member.ty), Type::Any | Type::Null);
    let slot = context.runtime(match member.presence {
        Presence::Required if value.is_some() => "in_place",
        Presence::Required => "required",
        Presence::Optional if !takes_null() => "optional",
        Presence::Optional | Presence::Nullable => "nullable",
    });
    quote!(#slot(#wire, #place))
}

/// What reads the union whose members stand among the others; the slots of these; and whether it has all others.
fn flattened(context: &Context<'_>, shape: &Struct) -> (Option<TokenStream>, Vec<TokenStream>, bool) {
    let Some(union) = &shape.flattened else { return (None, Vec::new(), false) };
    let (reader, name) = (local("reader", shape), variable(&union.name, shape));
    let own = |wire: &&String| shape.wires().any(|own| own == **wire);
    match &union.members {
        Some(all) => {
            let passed = all.iter().filter(|wire| !own(wire)).map(|wire| {
                let passed = context.runtime("passed");
                quote!(#passed(#wire))
            });
            let passed = passed.collect();
            (Some(quote!(let #name = #reader.part(&[#(#all),*])?;)), passed, false)
        }
        None => {
            let members = shape.wires();
            (Some(quote!(let #name = #reader.others(&[#(#members),*])?;)), Vec::new(), true)
        }
    }
}
