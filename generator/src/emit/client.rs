//! The crate's root, the client with its builder, and the handles that keep a parameter.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Context, Features, comment, features, verifier};
use crate::ir::{
    Api, ClientScope, Credential, CredentialLocation, Handle, NeededCredential, Resource, ServerUrl, ServerVariable,
};
use crate::lower::REEXPORTED;
use crate::markdown::code;

/// How deeply the compiler follows functions, unless a crate says otherwise.
const DEFAULT_RECURSION_LIMIT: usize = 128;

/// `src/lib.rs`.
/// Whether all names are ASCII decides on what the compiler says of letters that look like others.
pub(crate) fn library(context: &Context<'_>, features: &Features, is_ascii: bool) -> (TokenStream, TokenStream) {
    let api = context.api;
    let docs = comment::inner(&crate_docs(context));
    let resources = api.resources.iter().map(|resource| {
        let (gate, module) = (features::gate(resource), &resource.module);
        quote!(#gate pub mod #module;)
    });
    let types = features.any_used().then(|| {
        quote!(
            pub mod types;
        )
    });
    let errors = (!api.errors.is_empty()).then(|| {
        quote!(
            pub mod errors;
        )
    });
    let headers = (!api.headers.is_empty()).then(|| {
        quote!(
            pub mod headers;
        )
    });
    let own_webhooks = !api.webhooks.all.is_empty() && api.webhooks.resource.is_none();
    let webhooks = own_webhooks.then(|| {
        quote!(
            pub mod webhooks;
        )
    });
    let handles = api.handles.iter().map(|handle| &handle.type_name);
    let reexported = REEXPORTED.iter().map(|name| proc_macro2::Ident::new(name, proc_macro2::Span::call_site()));
    // Letters of other scripts look like others; the description chose them.
    let letters = (!is_ascii).then(
        || quote!(#![allow(confusable_idents, mixed_script_confusables, non_camel_case_types, uncommon_codepoints)]),
    );
    // The compiler follows functions that call one another for types in types to this depth.
    let depth = (api.depth >= DEFAULT_RECURSION_LIMIT / 2).then(|| {
        let limit = proc_macro2::Literal::string(&(2 * api.depth).next_power_of_two().to_string());
        quote!(#![recursion_limit = #limit])
    });
    let front_page = context.package.front_page.as_ref();
    let front_page = front_page.map(|path| quote!(#![cfg_attr(not(doctest), doc = include_str!(#path))]));
    let head = quote! {
        #docs
        #front_page
        #depth
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #letters
        // Deprecated members still travel, and names and signatures follow the description.
        #![allow(
            deprecated,
            clippy::large_enum_variant,
            clippy::new_without_default,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::wrong_self_convention
        )]
    };
    let by_hand = context
        .package
        .by_hand
        .as_ref()
        .map(|path| quote!(#[path = #path] mod by_hand; #[allow(unused_imports)] pub use by_hand::*;));
    let items = quote! {
        mod client;
        #(#resources)*
        #types
        #errors
        #headers
        #webhooks
        #by_hand

        pub use client::{Client, ClientBuilder #(, #handles)*};
        pub use clientwright_runtime::{self as runtime, #(#reexported),*};
    };
    (head, items)
}

fn crate_docs(context: &Context<'_>) -> String {
    let api = context.api;
    let mut text = format!("Client of the {}.", title(api));
    if !api.docs.text.is_empty() {
        text.push_str("\n\n");
        text.push_str(&api.docs.text);
    }
    text.push_str(match (api.operations.is_empty(), api.webhooks.all.is_empty()) {
        (true, false) => "\n\nThe API has no operations that are called; [`webhooks`] has what it sends by itself.",
        (_, true) => "\n\nStart with [`Client`].",
        (false, false) => "\n\nStart with [`Client`]; what the API sends by itself is in [`webhooks`].",
    });
    text
}

fn title(api: &Api) -> String {
    if api.title.to_ascii_lowercase().contains("api") { api.title.clone() } else { format!("{} API", api.title) }
}

/// `src/client.rs`.
pub(crate) fn client(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let head = comment::inner("The client, its builder, and the handles that keep a parameter.");
    let constant = constant(context);
    let server = server_with_variables(context.api).map(|server| server_constant(context, server));
    let client = client_type(context);
    let builder = builder(context);
    let handles = context.api.handles.iter().enumerate().map(|(index, item)| handle(context, index, item));
    (head, quote!(#constant #server #client #builder #(#handles)*))
}

/// Sets of credentials, one of which calls need.
pub(crate) fn alternatives(all: &[Vec<NeededCredential>]) -> TokenStream {
    let alternatives = all.iter().map(|set| {
        let ids = set.iter().map(|credential| &credential.id);
        quote!(&[#(#ids),*])
    });
    quote!(&[#(#alternatives),*])
}

fn constant(context: &Context<'_>) -> TokenStream {
    let api = context.api;
    let ty = context.runtime("Api");
    let option = |value: Option<&String>| match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    };
    let name = &api.title;
    let url = api.server.as_ref().map_or("", |server| server.url.as_str()).trim_end_matches('/');
    let url_env = option(api.server.as_ref().and_then(|server| server.env.as_ref()));
    let credentials = api.credentials.iter().map(|item| {
        let (id, env) = (&item.id, option(item.env.as_ref()));
        let (credential, location) = (context.runtime("Credential"), context.runtime("CredentialLocation"));
        let kind = match &item.place {
            CredentialLocation::Bearer => quote!(#location::Bearer),
            CredentialLocation::Basic => quote!(#location::Basic),
            CredentialLocation::Header(name) => quote!(#location::Header(#name)),
            CredentialLocation::Query(name) => quote!(#location::Query(#name)),
            CredentialLocation::Cookie(name) => quote!(#location::Cookie(#name)),
        };
        quote!(#credential { id: #id, location: #kind, env: #env },)
    });
    let security = alternatives(&api.security);
    let success = option(api.success_member.as_ref());
    quote! {
        static API: #ty = #ty {
            name: #name,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            base_url: #url,
            base_url_env: #url_env,
            credentials: &[#(#credentials)*],
            security: #security,
            success_member: #success,
        };
    }
}

fn server_with_variables(api: &Api) -> Option<&ServerUrl> {
    api.server.as_ref().filter(|server| !server.variables.is_empty())
}

fn server_constant(context: &Context<'_>, server: &ServerUrl) -> TokenStream {
    let (ty, variable) = (context.runtime("Server"), context.runtime("ServerVariable"));
    let url = server.template.trim_end_matches('/');
    let variables = server.variables.iter().map(|one| {
        let (name, default, values) = (&one.wire, &one.default, &one.values);
        quote!(#variable { name: #name, default: #default, values: &[#(#values),*] },)
    });
    quote!(static SERVER: #ty = #ty { url: #url, variables: &[#(#variables)*] };)
}

fn client_type(context: &Context<'_>) -> TokenStream {
    let api = context.api;
    let (error, call, method) = (context.runtime("Error"), context.runtime("Call"), context.runtime("Method"));
    let fields = api.client_scopes.iter().map(|scope| {
        let name = &scope.getter;
        quote!(#name: std::sync::Arc<str>,)
    });
    let getters = api.client_scopes.iter().map(|scope| {
        let name = &scope.getter;
        let docs = comment::docs(&scope.docs, &format!("The parameter {}.", code(&scope.wire)));
        quote! {
            #docs
            pub fn #name(&self) -> &str {
                &self.#name
            }
        }
    });
    let handles = api.handles.iter().map(|handle| {
        let (method, ty, name) = (&handle.method, &handle.type_name, &handle.name);
        let docs = comment::doc(&format!("Everything under one {}.", code(&handle.wire)));
        quote! {
            #docs
            pub fn #method(&self, #name: impl Into<String>) -> #ty {
                #ty { client: self.clone(), #name: #name.into().into() }
            }
        }
    });
    let resources = api
        .resources
        .iter()
        .filter(|resource| resource.handle.is_none())
        .map(|item| accessor(item, &quote!(self.clone())));
    let webhook_verifier = verifier::accessor(api, None);
    let docs = comment::doc(&client_docs(context));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            core: clientwright_runtime::Client,
            #(#fields)*
        }

        impl Client {
            /// A client from the environment alone.
            ///
            /// # Errors
            /// When a variable that is needed is missing; the message names it.
            pub fn from_env() -> Result<Self, #error> {
                Self::builder().build()
            }

            /// A client with settings of its own. What is not set comes from the environment.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::default()
            }

            #(#getters)*
            #(#handles)*
            #(#resources)*
            #webhook_verifier

            /// A call to an endpoint that this crate does not know: `path` is appended to the base URL.
            pub fn request(&self, method: #method, path: &str) -> #call {
                self.core.request(method, path)
            }

            /// The file at an absolute URL that a reply holds. Credentials go to the API's own host alone.
            pub fn download(&self, url: impl AsRef<str>) -> clientwright_runtime::Fetch {
                self.core.download(url)
            }

            /// What the client is made of, for calls by hand.
            pub fn core(&self) -> &clientwright_runtime::Client {
                &self.core
            }
        }
    }
}

fn client_docs(context: &Context<'_>) -> String {
    let api = context.api;
    let mut text = format!("A client of the {}; cloning it is cheap.", title(api));
    if let Some(server) = &api.server {
        text.push_str(&format!("\n\nCalls go to {}", code(&server.url)));
        match &server.env {
            Some(env) => text.push_str(&format!(", unless the builder or `{env}` says otherwise.")),
            None => text.push_str(", unless the builder says otherwise."),
        }
        for variable in &server.variables {
            text.push_str(&format!("\n\nIts {} is {}", code(&variable.wire), code(&variable.default)));
            if !variable.values.is_empty() {
                text.push_str(&format!(" and can be {}", listed(&variable.values)));
            }
            text.push_str(if variable.docs.is_empty() { "." } else { ": " });
            text.push_str(&variable.docs);
        }
    }
    for (url, description) in &api.other_servers {
        text.push_str(&format!("\n\nAnother server: {}", code(url)));
        text.push_str(if description.is_empty() { "." } else { ", " });
        text.push_str(description);
    }
    text
}

fn listed(values: &[String]) -> String {
    values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ")
}

fn accessor(resource: &Resource, holder: &TokenStream) -> TokenStream {
    let (gate, module, ty) = (features::gate(resource), &resource.module, &resource.type_name);
    let accessor = &resource.accessor;
    let docs = comment::doc(if resource.docs.text.is_empty() {
        "Operations on one kind of thing."
    } else {
        &resource.docs.text
    });
    quote! {
        #docs
        #gate
        pub fn #accessor(&self) -> crate::#module::#ty {
            crate::#module::#ty::new(#holder)
        }
    }
}

fn builder(context: &Context<'_>) -> TokenStream {
    let api = context.api;
    let error = context.runtime("Error");
    let fields = api.client_scopes.iter().map(|scope| {
        let name = &scope.getter;
        quote!(#name: Option<String>,)
    });
    let absent = api.client_scopes.iter().map(|scope| {
        let name = &scope.getter;
        quote!(#name: None,)
    });
    let credentials = api.credentials.iter().map(credential);
    let setters = api.client_scopes.iter().map(scope_setter);
    let variables = api.server.iter().flat_map(|server| &server.variables).map(variable_setter);
    let resolved = api.client_scopes.iter().map(|scope| {
        let (name, wire) = (&scope.getter, &scope.wire);
        let env = match &scope.env {
            Some(env) => quote!(Some(#env)),
            None => quote!(None),
        };
        quote!(let #name = self.inner.scope(#wire, self.#name, #env)?;)
    });
    let given = api.client_scopes.iter().map(|scope| {
        let name = &scope.getter;
        quote!(#name: #name.into(),)
    });
    let inner = match server_with_variables(api) {
        Some(_) => quote!(clientwright_runtime::ClientBuilder::with_server(&API, &SERVER)),
        None => quote!(clientwright_runtime::ClientBuilder::new(&API)),
    };
    quote! {
        /// Settings of a [`Client`].
        #[derive(Debug)]
        pub struct ClientBuilder {
            inner: clientwright_runtime::ClientBuilder,
            #(#fields)*
        }

        impl Default for ClientBuilder {
            fn default() -> Self {
                Self { inner: #inner, #(#absent)* }
            }
        }

        impl ClientBuilder {
            #(#credentials)*
            #(#setters)*
            #(#variables)*

            /// The client.
            ///
            /// # Errors
            /// When something that is needed is neither set nor in the environment; the message names it.
            pub fn build(self) -> Result<Client, #error> {
                #(#resolved)*
                Ok(Client { core: self.inner.build()?, #(#given)* })
            }
        }

        clientwright_runtime::builder_methods!(ClientBuilder);
    }
}

fn credential(item: &Credential) -> TokenStream {
    let (name, id) = (&item.name, &item.id);
    let mut text =
        if item.docs.text.is_empty() { format!("The credential {}.", code(id)) } else { item.docs.text.clone() };
    if let Some(env) = &item.env {
        text.push_str(&format!("\n\nOtherwise `{env}` is read from the environment."));
    }
    let docs = comment::doc(&text);
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: impl Into<String>) -> Self {
            self.inner = self.inner.credential(#id, #name.into());
            self
        }
    }
}

fn scope_setter(scope: &ClientScope) -> TokenStream {
    let (name, field) = (&scope.setter, &scope.getter);
    let mut text = if scope.docs.text.is_empty() {
        format!("The parameter {} of all calls.", code(&scope.wire))
    } else {
        scope.docs.text.clone()
    };
    if let Some(env) = &scope.env {
        text.push_str(&format!("\n\nOtherwise `{env}` is read from the environment."));
    }
    let docs = comment::doc(&text);
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: impl Into<String>) -> Self {
            self.#field = Some(#name.into());
            self
        }
    }
}

fn variable_setter(variable: &ServerVariable) -> TokenStream {
    let (name, wire) = (&variable.name, &variable.wire);
    let mut text = if variable.docs.is_empty() {
        format!("The variable {} of the server's URL.", code(wire))
    } else {
        variable.docs.clone()
    };
    text.push_str(&format!("\n\nOtherwise it is {}", code(&variable.default)));
    if !variable.values.is_empty() {
        text.push_str(&format!("; it can be {}", listed(&variable.values)));
    }
    text.push('.');
    let docs = comment::doc(&text);
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: impl Into<String>) -> Self {
            self.inner = self.inner.server_variable(#wire, #name);
            self
        }
    }
}

fn handle(context: &Context<'_>, index: usize, handle: &Handle) -> TokenStream {
    let (ty, name) = (&handle.type_name, &handle.name);
    let docs =
        comment::doc(&format!("Everything under one {}; made by [`Client::{}`].", code(&handle.wire), handle.method));
    let field_docs = comment::docs(&handle.docs, &format!("The parameter {}.", code(&handle.wire)));
    let resources = context.api.resources.iter().filter(|resource| resource.handle == Some(index));
    let resources = resources.map(|item| accessor(item, &quote!(self.clone())));
    let webhook_verifier = verifier::accessor(context.api, Some(index));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #ty {
            client: Client,
            #name: std::sync::Arc<str>,
        }

        impl #ty {
            /// The client that calls go through.
            pub fn client(&self) -> &Client {
                &self.client
            }

            #field_docs
            pub fn #name(&self) -> &str {
                &self.#name
            }

            #(#resources)*
            #webhook_verifier
        }
    }
}
