//! One operation: its constant, the call with its setters, and the types of its inline schemas.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::module_of;
use crate::emit::{Context, client, comment, example, headers, reply, type_path, types};
use crate::ir::{
    Body, BodyKind, BodyVariant, Keeper, Operation, OperationId, Paging, Parameter, ParameterLocation, Payload, Reply,
    ResultKind, Shape, Style, Type, WireParameter,
};
use crate::markdown::{code, first_block, link};

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
    let setters = operation.setters.iter().map(|parameter| setter(context, parameter));
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
        quote!(.parameter(#parameter::path(#wire), &#value.to_owned()))
    });
    let conversions = operation.arguments.iter().map(|parameter| conversion(context, parameter));
    let given = operation.arguments.iter().map(|parameter| {
        let (wire, name) = (wire(context, &parameter.wire), &parameter.name);
        quote!(.parameter(#wire, &#name))
    });
    let body = operation.body.as_ref().filter(|body| body.required).map(|body| set_body(context, body));
    quote! {
        pub(crate) fn new(this: &#owner, #(#arguments),*) -> Self {
            #(#conversions)*
            let call = #core::new(#client.core(), &OPERATION) #(#scoped)* #(#given)* #body;
            Self { call }
        }
    }
}

/// The statement that turns an argument into the parameter's type, where they differ.
fn conversion(context: &Context<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let name = &parameter.name;
    let (_, value) = context.argument(&parameter.ty, name);
    let ty = context.ty(&parameter.ty);
    (value.to_string() != name.as_str()).then(|| quote!(let #name: #ty = #value;))
}

fn wire(context: &Context<'_>, parameter: &WireParameter) -> TokenStream {
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

fn setter(context: &Context<'_>, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let docs = comment::docs(&parameter.docs, &format!("The parameter {}.", code(&parameter.wire.wire)));
    let wire = wire(context, &parameter.wire);
    let (ty, _) = context.argument(&parameter.ty, name);
    let conversion = conversion(context, parameter);
    let maybe = parameter.maybe.as_ref().map(|maybe| {
        let docs = comment::doc(&format!("[`{name}`](Self::{name}), where there is a value."));
        quote! {
            #docs
            pub fn #maybe(self, #name: Option<#ty>) -> Self {
                match #name {
                    Some(#name) => self.#name(#name),
                    None => self,
                }
            }
        }
    });
    quote! {
        #docs
        pub fn #name(mut self, #name: #ty) -> Self {
            #conversion
            self.call = self.call.parameter(#wire, &#name);
            self
        }
        #maybe
    }
}

/// The type by which a method takes its body.
fn body_argument(context: &Context<'_>, operation: &Operation, body: &Body) -> TokenStream {
    match (&body.name, &body.variants[..]) {
        (Some(name), _) => match context.home {
            Some(_) => quote!(#name),
            None => context.of_operation(operation, name),
        },
        (None, [only, ..]) => match &only.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => {
                let ty = borrowed(context, ty);
                quote!(#ty)
            }
            BodyKind::Multipart(ty) => context.ty(ty),
            BodyKind::Text => quote!(impl Into<String>),
            BodyKind::Bytes => context.runtime("Body"),
        },
        (None, []) => quote!(()),
    }
}

fn borrowed(context: &Context<'_>, ty: &Type) -> TokenStream {
    match context.resolved(ty) {
        Type::String | Type::Text(_) => quote!(&str),
        Type::Vec(inner) => {
            let inner = context.ty(inner);
            quote!(&[#inner])
        }
        Type::Bool | Type::Int(_) | Type::Float(_) | Type::Null => context.ty(ty),
        _ => {
            let ty = context.ty(ty);
            quote!(&#ty)
        }
    }
}

/// What gives a call its body, which is named `body`.
fn set_body(context: &Context<'_>, body: &Body) -> TokenStream {
    match (&body.name, &body.variants[..]) {
        (None, [only, ..]) => {
            let value = body_value(context, only, &quote!(body), true);
            quote!(.body(#value))
        }
        _ => quote!(.body(body.into())),
    }
}

/// The expression that makes a runtime body of one form.
fn body_value(context: &Context<'_>, variant: &BodyVariant, value: &TokenStream, borrowed: bool) -> TokenStream {
    let media = &variant.media_type;
    if variant.kind == BodyKind::Bytes {
        return value.clone();
    }
    let ty = context.runtime("Body");
    match &variant.kind {
        BodyKind::Json(inner) => {
            let body = json(context, inner, value, borrowed);
            let media = (media != "application/json").then(|| quote!(.media_type(#media)));
            quote!(#body #media)
        }
        BodyKind::Form(inner) => {
            let (model, reference) = (context.runtime("Model"), reference(context.resolved(inner), borrowed));
            let fields = variant.fields.iter().map(|field| wire(context, field));
            let fields = match variant.fields[..] {
                [] => quote!(&[]),
                // Constant, for a list of what functions return is not one by itself.
                _ => quote!(const { &[#(#fields),*] }),
            };
            quote!(#ty::form(#model::to_value(#reference #value), #fields))
        }
        BodyKind::Multipart(_) => quote!(#ty::multipart(#value.into())),
        BodyKind::Text if media == "text/plain" => quote!(#ty::text(#value)),
        BodyKind::Text if borrowed => quote!(#ty::bytes(#media, Into::<String>::into(#value))),
        BodyKind::Text => quote!(#ty::bytes(#media, #value)),
        BodyKind::Bytes => quote!(#value),
    }
}

/// A body of JSON.
fn json(context: &Context<'_>, ty: &Type, value: &TokenStream, borrowed: bool) -> TokenStream {
    let body = context.runtime("Body");
    match context.resolved(ty) {
        Type::String | Type::Text(_) if borrowed => quote!(#body::json(&#value.to_owned())),
        Type::Vec(_) if borrowed => quote!(#body::json_list(#value)),
        ty => {
            let reference = reference(ty, borrowed);
            quote!(#body::json(#reference #value))
        }
    }
}

/// Whether a value that is handed over has to be borrowed.
fn reference(ty: &Type, borrowed: bool) -> Option<TokenStream> {
    let is_scalar = matches!(ty, Type::Bool | Type::Int(_) | Type::Float(_) | Type::Null);
    (is_scalar || !borrowed).then(|| quote!(&))
}

fn body_setter(context: &Context<'_>, body: &Body) -> TokenStream {
    let docs = comment::docs(&body.docs, "The body.");
    let ty = match (&body.name, &body.variants[..]) {
        (Some(name), _) => quote!(#name),
        (None, [only, ..]) => match &only.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => borrowed(context, ty),
            BodyKind::Multipart(ty) => context.ty(ty),
            BodyKind::Text => quote!(impl Into<String>),
            BodyKind::Bytes => context.runtime("Body"),
        },
        (None, []) => return TokenStream::new(),
    };
    let set = set_body(context, body);
    quote! {
        #docs
        pub fn body(mut self, body: #ty) -> Self {
            self.call = self.call #set;
            self
        }
    }
}

/// The enum over the forms of a body, where there are several.
fn body_enum(context: &Context<'_>, body: &Body) -> Option<TokenStream> {
    let name = body.name.as_ref()?;
    let target = context.runtime("Body");
    let docs = comment::docs(&body.docs, "The body, in one of its forms.");
    let variants = body.variants.iter().map(|variant| {
        let docs = comment::doc(&code(&variant.media_type));
        let name = &variant.name;
        let ty = match &variant.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => {
                let ty = context.ty(ty);
                quote!(Box<#ty>)
            }
            BodyKind::Multipart(ty) => {
                let ty = context.ty(ty);
                quote!(Box<#ty>)
            }
            BodyKind::Text => quote!(String),
            BodyKind::Bytes => quote!(#target),
        };
        quote!(#docs #name(#ty),)
    });
    let arms = body.variants.iter().map(|variant| {
        let variant_name = &variant.name;
        let value = match &variant.kind {
            BodyKind::Json(_) | BodyKind::Form(_) | BodyKind::Multipart(_) => quote!((*body)),
            BodyKind::Text | BodyKind::Bytes => quote!(body),
        };
        let value = body_value(context, variant, &value, false);
        quote!(#name::#variant_name(body) => #value,)
    });
    Some(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        impl From<#name> for #target {
            fn from(body: #name) -> Self {
                match body { #(#arms)* }
            }
        }
    })
}

fn methods(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let name = &operation.call;
    if let (Some(result), Reply::One(Payload::Json(envelope))) = (&operation.result, &operation.reply) {
        let envelope = context.ty(envelope);
        let item = match (&result.kind, &result.ty) {
            (ResultKind::List, Type::Vec(item)) => item,
            (_, ty) => ty,
        };
        let (ty, pointers) = (context.ty(item), &result.pointers);
        let kind = match result.kind {
            ResultKind::Required => quote!(Result),
            ResultKind::Optional => quote!(OptionalResult),
            ResultKind::List => quote!(ListResult),
        };
        return quote!(clientwright_runtime::call_methods!(#name, OPERATION, #kind => #ty, #envelope, [#(#pointers),*]););
    }
    match &operation.reply {
        Reply::Choice { name: choice, .. } => {
            quote!(clientwright_runtime::call_methods!(#name, OPERATION, Choice => #choice);)
        }
        Reply::One(Payload::Empty) => quote!(clientwright_runtime::call_methods!(#name, OPERATION, Empty => ());),
        Reply::One(Payload::Text) => quote!(clientwright_runtime::call_methods!(#name, OPERATION, Text => String);),
        Reply::One(Payload::Stream) => quote!(clientwright_runtime::stream_methods!(#name, OPERATION);),
        Reply::One(Payload::Json(ty)) => {
            let ty = context.ty(ty);
            quote!(clientwright_runtime::call_methods!(#name, OPERATION, Json => #ty);)
        }
        Reply::One(Payload::Events(ty)) => {
            let ty = context.ty(ty);
            quote!(clientwright_runtime::events_methods!(#name, OPERATION, #ty);)
        }
    }
}

/// What a call returns, and where it lies in the reply.
fn returns(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let inside = format!("{}::", context.package.library());
    let shown = |ty: &Type| {
        let text = code(&type_path(context.api, context.package, ty).replace(&inside, ""));
        let mut named = Vec::new();
        ty.for_each_named(&mut |id| named.push(id));
        match named[..] {
            [id] => {
                let definition = context.api.definition(id);
                format!("[{text}]({}::{})", module_of(context.api, definition), definition.name)
            }
            _ => text,
        }
    };
    let Reply::One(Payload::Json(body)) = &operation.reply else { return None };
    let Some(result) = operation.result.as_ref() else { return Some(format!("# Returns\n{}.", shown(body))) };
    let places: Vec<String> = result.pointers.iter().map(|pointer| code(pointer)).collect();
    let mut text = format!("# Returns\n{}, which the reply has at {}", shown(&result.ty), places.join(", or else at "));
    text.push_str(match result.kind {
        ResultKind::Required => "; a reply without it is an error.",
        ResultKind::Optional => ", if it has it.",
        ResultKind::List => ", a list also where the reply has a single item; a reply without it is an error.",
    });
    let path = type_path(context.api, context.package, body);
    text.push_str(&format!(" The whole reply is `response.envelope::<{path}>()`."));
    Some(text)
}

fn pages(context: &Context<'_>, operation: &Operation, paging: &Paging) -> TokenStream {
    let Reply::One(Payload::Json(reply)) = &operation.reply else { return TokenStream::new() };
    let (reply, item) = (context.ty(reply), context.ty(&paging.item));
    let (pages, items, description) = (context.runtime("Pages"), context.runtime("Items"), context.runtime("Paging"));
    let (page, first) = (&paging.page, Literal::i64_unsuffixed(paging.first));
    let size = paging.size.as_ref().map(|size| quote!(.size(#size)));
    let count = access(&paging.items, quote!(page), true);
    let any_optional = paging.items.iter().any(|(_, optional)| *optional);
    let count = if any_optional { quote!(#count.map_or(0, Vec::len)) } else { quote!(#count.len()) };
    let taken = access(&paging.items, quote!(page), false);
    let taken = if any_optional { quote!(#taken.unwrap_or_default()) } else { taken };
    let total = match &paging.total {
        None => quote!(|_| None),
        Some(fields) => {
            let (found, total) = (access(fields, quote!(page), true), context.runtime("Total"));
            if fields.iter().any(|(_, optional)| *optional) {
                quote!(|page| #found.copied().map(#total::from))
            } else {
                quote!(|page| Some(#total::from(#found)))
            }
        }
    };
    quote! {
        /// The pages, as a stream that asks for the next page when it is polled for it.
        pub fn pages(self) -> #pages<#reply> {
            #pages::new(self.call, #description::by_page(#page).first(#first) #size, |page| #count, #total)
        }

        /// The items of all pages, as a stream that asks for the next page when it is polled for it.
        pub fn items(self) -> #items<#reply, #item> {
            #items::new(self.pages(), |page| #taken)
        }
    }
}

/// The expression that follows fields, borrowed or by value.
fn access(fields: &[(crate::ir::Ident, bool)], start: TokenStream, borrowed: bool) -> TokenStream {
    let mut expression = start;
    let mut optional = false;
    for (field, is_optional) in fields {
        expression = match (optional, is_optional, borrowed) {
            (false, false, _) => quote!(#expression.#field),
            (false, true, true) => quote!(#expression.#field.as_ref()),
            (false, true, false) => quote!(#expression.#field),
            (true, false, true) => quote!(#expression.map(|value| &value.#field)),
            (true, false, false) => quote!(#expression.map(|value| value.#field)),
            (true, true, true) => quote!(#expression.and_then(|value| value.#field.as_ref())),
            (true, true, false) => quote!(#expression.and_then(|value| value.#field)),
        };
        optional |= is_optional;
    }
    expression
}

/// The documentation of a method.
pub(crate) fn method_docs(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let mut text = operation.docs.text.clone();
    if text.is_empty() {
        text = format!("Sends {}.", request_line(operation));
    }
    let mut paragraph = |part: String| {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&part);
    };
    let described: Vec<String> = operation
        .arguments
        .iter()
        .filter(|parameter| !parameter.docs.text.is_empty())
        .map(|parameter| format!("* `{}`: {}", parameter.name, first_lines(&parameter.docs.text)))
        .collect();
    if !described.is_empty() {
        paragraph(format!("# Arguments\n{}", described.join("\n")));
    }
    if !operation.permissions.is_empty() {
        let needed: Vec<String> = operation.permissions.iter().map(|name| code(name)).collect();
        paragraph(format!("# Permissions\nThe token needs one of: {}.", needed.join(", ")));
    }
    operation.body.as_ref().and_then(other_media_types).into_iter().for_each(&mut paragraph);
    callbacks(context, operation).into_iter().for_each(&mut paragraph);
    returns(context, operation).into_iter().for_each(&mut paragraph);
    paragraph(errors(operation));
    let page = operation.docs_url.as_deref().map(|url| link("Documentation", url));
    let end = page.into_iter().chain([request_line(operation)]).collect::<Vec<_>>().join("\n\n");
    match example::example(context, operation) {
        Some(block) => {
            let (text, block, end) = (comment::doc(&text), comment::example(&block), comment::doc(&end));
            quote!(#text #block #end)
        }
        None => comment::doc(&format!("{text}\n\n{end}")),
    }
}

/// Media types of a body that are no forms of their own.
fn other_media_types(body: &Body) -> Option<String> {
    let names: Vec<String> = body.other_media_types.iter().map(|name| code(name)).collect();
    (!names.is_empty()).then(|| {
        format!(
            "# Media types\nThe server takes the same JSON as {}, which the header `content-type` of the call can say.",
            names.join(", ")
        )
    })
}

/// What the server may call back, with the types of what it then sends.
fn callbacks(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let lines: Vec<String> = operation
        .callbacks
        .iter()
        .map(|callback| {
            let line = code(&format!("{} {}", callback.name, callback.expression));
            match &callback.payload {
                Some(Type::Named(id)) => {
                    let definition = context.api.definition(*id);
                    let (name, module) = (&definition.name, module_of(context.api, definition));
                    format!("* {line} sends [`{name}`]({module}::{name})")
                }
                _ => format!("* {line}"),
            }
        })
        .collect();
    (!lines.is_empty()).then(|| format!("# Callbacks\nThe server may call back:\n{}", lines.join("\n")))
}

/// The method and the path of an operation, as code.
fn request_line(operation: &Operation) -> String {
    code(&format!("{} {}", operation.http_method, operation.path))
}

fn errors(operation: &Operation) -> String {
    let mut lines = vec!["# Errors".to_owned()];
    for error in &operation.errors {
        let what = if error.docs.text.is_empty() { "an error".to_owned() } else { first_lines(&error.docs.text) };
        let line = format!("* {}: {what}", reply::status_text(error.status));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match &operation.error_enum {
        Some(name) => {
            lines.push(format!("\nThe body of an error is read by `error.reply::<{}::{name}>()`.", operation.module))
        }
        None if operation.errors.is_empty() => {
            lines.push("When the call cannot be made, or the server refuses it.".to_owned());
        }
        None => {}
    }
    lines.join("\n")
}

/// Text as the continuation of a list item.
fn first_lines(text: &str) -> String {
    first_block(text).lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
