//! The client's builder: a setter for each credential, shared parameter and variable of the server.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Context, comment};
use crate::ir::{Api, ClientScope, Credential, CredentialLocation, ServerUrl, ServerVariable};
use crate::markdown::code;

pub(super) fn builder(context: &Context<'_>) -> TokenStream {
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
    if item.place == CredentialLocation::Basic {
        text.push_str("\n\nIt is `user:password`, not yet encoded; a user alone has no password.");
    }
    if !item.token_urls.is_empty() {
        text.push_str("\n\nWhere a token is had:");
    }
    for one in &item.token_urls {
        text.push_str(&format!("\n* {}: {}", code(&one.keys), code(&one.url)));
    }
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

pub(super) fn server_with_variables(api: &Api) -> Option<&ServerUrl> {
    api.server.as_ref().filter(|server| !server.variables.is_empty())
}

pub(super) fn listed(values: &[String]) -> String {
    values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ")
}
