//! One operation: its constant, the call with its setters, and the types of its inline schemas.

mod body;
mod docs;
mod methods;

use proc_macro2::TokenStream;
use quote::quote;

use self::body::{body_argument, body_enum, body_setter, set_body};
use self::docs::request_line;
use self::methods::{methods, pages};
use crate::emit::{Context, client, comment, headers, reply, types};
use crate::ir::{
    BodyKind, Keeper, Operation, OperationId, Parameter, ParameterLocation, Setter, Shape, Style, Type, WireParameter,
};
use crate::markdown::code;

pub(crate) use self::body::is_boxed;
pub(crate) use self::docs::method_docs;

pub(crate) fn operation(context: &Context<'_>, id: OperationId) -> (TokenStream, TokenStream) {
    let operation = context.api.operation(id);
    let constant = constant(context, operation);
    let call = call(context, operation);
    let body = operation.body.as_ref().map(|body| body_enum(context, body));
    let replies = reply::enums(context, operation);
    let headers = operation.reply_headers.as_ref().map(|all| headers::headers(context, operation, all));
    let definitions = types::definitions(context);
    (TokenStream::new(), quote!(#constant #call #body #replies #headers #definitions))
}

fn constant(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let (ty, method) = (context.runtime("Operation"), context.runtime("Method"));
    let (id, path) = (&operation.id, &operation.path);
    let verb = match operation.http_method {
        "GET" => quote!(Get),
        "HEAD" => quote!(Head),
        "POST" => quote!(Post),
        "PUT" => quote!(Put),
        "PATCH" => quote!(Patch),
        "DELETE" => quote!(Delete),
        "OPTIONS" => quote!(Options),
        "TRACE" => quote!(Trace),
        other => quote!(Other(#other)),
    };
    let accept = (operation.accept != "application/json").then(|| {
        let accept = &operation.accept;
        quote!(.accept(#accept))
    });
    let security = operation.security.as_ref().map(|alternatives| {
        let alternatives = client::alternatives(alternatives);
        quote!(.security(#alternatives))
    });
    let server = operation.server.as_ref().map(|server| quote!(.server(#server)));
    let idempotent = operation.idempotent.map(|idempotent| quote!(.idempotent(#idempotent)));
    let media_type = operation.content_type_without_body.as_ref();
    let media_type = media_type.map(|media_type| quote!(.content_type_without_body(#media_type)));
    let advised = advised(context, operation);
    let docs = comment::doc(&request_line(operation));
    quote! {
        #docs
        pub const OPERATION: #ty =
            #ty::new(#id, #method::#verb, #path) #accept #security #server #idempotent #media_type #advised;
    }
}

/// The members without which a body of JSON is seldom meant, and what happens then.
fn advised(context: &Context<'_>, operation: &Operation) -> Option<TokenStream> {
    let variants = operation.body.iter().flat_map(|body| &body.variants);
    let types = variants.filter_map(|variant| match &variant.kind {
        BodyKind::Json(Type::Named(id)) => Some(context.api.definition(*id)),
        _ => None,
    });
    let members = types.filter_map(|definition| match &definition.shape {
        Shape::Struct(shape) => Some(&shape.members),
        _ => None,
    });
    let pairs: Vec<TokenStream> = members
        .flatten()
        .filter_map(|member| member.advised.as_ref().map(|advised| (&member.wire, advised)))
        .map(|(wire, advised)| quote!((#wire, #advised)))
        .collect();
    (!pairs.is_empty()).then(|| quote!(.advised(&[#(#pairs),*])))
}

fn call(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.call;
    let core = context.runtime("Call");
    let resource = context.api.resource(operation.resource);
    let (type_name, method) = (&resource.type_name, &operation.method_name);
    let docs = comment::doc(&format!(
        "A call of [`{type_name}::{method}`](super::{type_name}::{method}), sent by `.await` or `.send().await`."
    ));
    let new = new(context, operation);
    let setters = operation.setters.iter().map(|of| setter(context, of));
    let body = operation.body.as_ref().filter(|body| !body.required).map(|body| body_setter(context, body));
    let paging = operation.paging.as_ref().map(|paging| pages(context, operation, paging));
    let events = operation.events.as_ref().map(|stream| {
        let (response, events, error, ty) =
            (context.runtime("Response"), context.runtime("Events"), context.runtime("Error"), context.ty(&stream.ty));
        let media_type = &stream.media_type;
        quote! {
            /// Sends the call and reads the reply as a stream of events.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            pub async fn send_events(self) -> Result<#response<#events<#ty>>, #error> {
                self.call.header("accept", #media_type).send_events().await
            }
        }
    });
    let methods = methods(context, operation);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is sent"]
        pub struct #name {
            call: #core,
        }

        impl #name {
            #new
            #(#setters)*
            #body
            #paging
            #events
        }

        #methods
    }
}

/// The names and types of a method's arguments.
pub(crate) fn arguments(context: &Context<'_>, operation: &Operation) -> Vec<(TokenStream, TokenStream)> {
    let mut arguments: Vec<(TokenStream, TokenStream)> = operation
        .arguments
        .iter()
        .map(|parameter| {
            let name = &parameter.name;
            (quote!(#name), context.argument(&parameter.ty, name).0)
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        arguments.push((quote!(body), body_argument(context, operation, body)));
    }
    arguments
}

/// The owner of an operation's resource, as the constructor of a call takes it.
fn owner(context: &Context<'_>, operation: &Operation) -> (TokenStream, TokenStream) {
    match context.api.resource(operation.resource).handle {
        Some(index) => {
            let handle = &context.api.handles[index].type_name;
            (context.own("crate", handle), quote!(this.client()))
        }
        None => (quote!(crate::Client), quote!(this)),
    }
}

fn new(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let core = context.runtime("Call");
    let (owner, client) = owner(context, operation);
    let arguments = arguments(context, operation).into_iter().map(|(name, ty)| quote!(#name: #ty));
    let scoped = operation.scoped.iter().map(|(wire, keeper)| {
        let parameter = context.runtime("Parameter");
        let value = match keeper {
            Keeper::Client(index) => {
                let name = &context.api.client_scopes[*index].getter;
                quote!(#client.#name())
            }
            Keeper::Handle => {
                let handle = context.api.resource(operation.resource).handle;
                let name = handle.map(|index| &context.api.handles[index].name);
                quote!(this.#name())
            }
        };
        quote!(.text(#parameter::path(#wire), #value))
    });
    let conversions = operation.arguments.iter().map(|parameter| conversion(context, parameter));
    let given = operation.arguments.iter().map(|parameter| set(context, parameter));
    let body = operation.body.as_ref().filter(|body| body.required).map(|body| set_body(context, body));
    quote! {
        pub(crate) fn new(this: &#owner, #(#arguments),*) -> Self {
            #(#conversions)*
            Self { call: #core::new(#client.core(), &OPERATION) #(#scoped)* #(#given)* #body }
        }
    }
}

/// The statement that turns an argument into the parameter's type, where they differ. What sets a text does that itself.
fn conversion(context: &Context<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let name = &parameter.name;
    let (_, value) = context.argument(&parameter.ty, name);
    let ty = context.ty(&parameter.ty);
    (!is_text(context, parameter) && value.to_string() != name.as_str()).then(|| quote!(let #name: #ty = #value;))
}

/// What gives a call the value of a parameter.
fn set(context: &Context<'_>, parameter: &Parameter) -> TokenStream {
    let (wire, name) = (wire(context, &parameter.wire), &parameter.name);
    if is_text(context, parameter) { quote!(.text(#wire, #name)) } else { quote!(.parameter(#wire, &#name)) }
}

fn is_text(context: &Context<'_>, parameter: &Parameter) -> bool {
    *context.resolved(&parameter.ty) == Type::String
}

pub(super) fn wire(context: &Context<'_>, parameter: &WireParameter) -> TokenStream {
    let ty = context.runtime("Parameter");
    let wire = &parameter.wire;
    let base = match parameter.place {
        ParameterLocation::Path => quote!(#ty::path(#wire)),
        ParameterLocation::Query => quote!(#ty::query(#wire)),
        ParameterLocation::Header => quote!(#ty::header(#wire)),
        ParameterLocation::Cookie => quote!(#ty::cookie(#wire)),
    };
    let usual = match parameter.place {
        ParameterLocation::Path | ParameterLocation::Header => Style::Simple,
        ParameterLocation::Query | ParameterLocation::Cookie => Style::Form,
    };
    let style = parameter.style.filter(|style| *style != usual).map(|style| {
        let enumeration = context.runtime("Style");
        let name = match style {
            Style::Simple => quote!(Simple),
            Style::Label => quote!(Label),
            Style::Matrix => quote!(Matrix),
            Style::Form => quote!(Form),
            Style::SpaceDelimited => quote!(SpaceDelimited),
            Style::PipeDelimited => quote!(PipeDelimited),
            Style::DeepObject => quote!(DeepObject),
            Style::Json => quote!(Json),
        };
        quote!(.style(#enumeration::#name))
    });
    let exploded = matches!(parameter.style.unwrap_or(usual), Style::Form | Style::DeepObject);
    let explode = parameter.explode.filter(|explode| *explode != exploded).map(|explode| quote!(.explode(#explode)));
    let reserved = parameter.reserved.then(|| quote!(.reserved(true)));
    quote!(#base #style #explode #reserved)
}

/// The setter of an optional parameter, and the one that takes an option. Their bodies are single calls of compiled
/// functions, which is what the compiler checks fastest.
fn setter(context: &Context<'_>, setter: &Setter) -> TokenStream {
    let Setter { parameter, maybe } = setter;
    let name = &parameter.name;
    let docs = comment::docs(&parameter.docs, &format!("The parameter {}.", code(&parameter.wire.wire)));
    let maybe_docs = comment::doc(&format!("[`{name}`](Self::{name}), where there is a value."));
    let (argument, _) = context.argument(&parameter.ty, name);
    let wire = wire(context, &parameter.wire);
    let set = match context.resolved(&parameter.ty) {
        Type::String => quote!(maybe_text(#wire, #name)),
        Type::Vec(item) => {
            let item = context.ty(item);
            quote!(maybe_list::<#item>(#wire, #name))
        }
        ty => {
            let ty = context.ty(ty);
            quote!(maybe_parameter::<#ty>(#wire, #name))
        }
    };
    quote! {
        #docs
        pub fn #name(self, #name: #argument) -> Self {
            self.#maybe(Some(#name))
        }

        #maybe_docs
        pub fn #maybe(self, #name: Option<#argument>) -> Self {
            Self { call: self.call.#set }
        }
    }
}
