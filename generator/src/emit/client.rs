//! The client and the handles that keep a parameter.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client_builder::{builder, listed, server_with_variables};
use crate::emit::library::title;
use crate::emit::{Context, comment, features, verifier};
use crate::ir::{Api, CredentialLocation, Handle, NeededCredential, Resource, ServerUrl};
use crate::markdown::code;

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
    let getters = getters(api);
    let handles = handle_methods(api);
    let resources = api.resources.iter().filter(|resource| resource.handle.is_none());
    let resources = resources.map(|item| accessor(item, &quote!(self.clone())));
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

            #getters
            #handles
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

/// What the client says of the parameters that it keeps.
fn getters(api: &Api) -> TokenStream {
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
    quote!(#(#getters)*)
}

/// The methods that make handles.
fn handle_methods(api: &Api) -> TokenStream {
    let methods = api.handles.iter().map(|handle| {
        let (method, ty, name) = (&handle.method, &handle.type_name, &handle.name);
        let docs = comment::doc(&format!("Everything under one {}.", code(&handle.wire)));
        quote! {
            #docs
            pub fn #method(&self, #name: impl Into<String>) -> #ty {
                #ty { client: self.clone(), #name: #name.into().into() }
            }
        }
    });
    quote!(#(#methods)*)
}

fn client_docs(context: &Context<'_>) -> String {
    let api = context.api;
    let mut text = format!("A client of the {}; cloning it is cheap.", title(api));
    if let Some(server) = &api.server {
        let url = code(&server.url);
        let who = server.env.as_ref().map_or("the builder".to_owned(), |env| format!("the builder or `{env}`"));
        text.push_str(&match server.url.contains("://") {
            true => format!("\n\nCalls go to {url}, unless {who} says otherwise."),
            false => format!("\n\nThe API is at {url} of a host that {who} has to name, in a whole base URL."),
        });
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
