//! A resource: a cheap handle whose methods build calls.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::operation::{arguments, method_docs};
use crate::emit::{Context, comment, features, webhook};
use crate::ir::{Ident, Operation, Resource, ResourceId};
use crate::markdown::{code, first_block};

/// The file of a resource: its documentation, and its items.
pub(crate) fn resource(context: &Context<'_>, id: ResourceId) -> (TokenStream, TokenStream) {
    let resource = context.api.resource(id);
    let has_webhooks = context.api.webhooks.resource == Some(id);
    let mut about = heading(resource);
    if has_webhooks {
        about.push_str("\n\n");
        about.push_str(&webhook::docs(context.api));
    }
    let modules = modules(context, resource);
    let webhooks = has_webhooks.then(|| webhook::exports(context.api));
    let handle = handle(context, id, resource);
    (comment::inner(&about), quote!(#modules #webhooks #handle))
}

fn heading(resource: &Resource) -> String {
    let first = first_block(&resource.docs.text);
    if first.is_empty() { format!("The resource {}.", code(&resource.tag)) } else { first.to_owned() }
}

/// A module for each operation, by name.
fn modules(context: &Context<'_>, resource: &Resource) -> TokenStream {
    let name = &resource.type_name;
    let mut operations: Vec<&Operation> = resource.operations.iter().map(|id| context.api.operation(*id)).collect();
    operations.sort_by(|one, other| one.module.cmp(&other.module));
    let modules = operations.into_iter().map(|operation| {
        let (module, call) = (&operation.module, &operation.call);
        let docs =
            comment::doc(&format!("[`{name}::{}`]({name}::{0}) and the types inside it.", operation.method_name));
        quote! {
            #docs
            pub mod #module;
            pub use #module::#call;
        }
    });
    quote!(#(#modules)*)
}

/// The type of the resource, with a method for each operation.
fn handle(context: &Context<'_>, id: ResourceId, resource: &Resource) -> TokenStream {
    let name = &resource.type_name;
    let holder = match resource.handle {
        Some(index) => context.own("crate", &context.api.handles[index].type_name),
        None => quote!(crate::Client),
    };
    let about = if resource.docs.text.is_empty() { "Operations on one kind of thing." } else { &resource.docs.text };
    let maker = resource.handle.map_or("Client", |index| context.api.handles[index].type_name.as_str());
    let accessor = &resource.accessor;
    let docs = comment::doc(&format!("{about}\n\nMade by [`{maker}::{accessor}`](crate::{maker}::{accessor})."));
    let own = resource.operations.iter().map(|id| {
        let operation = context.api.operation(*id);
        method(context, operation, &operation.method_name, None)
    });
    let guests = guests(context, id, resource);
    // Without the features of its guests nothing may read it.
    let unread = resource.operations.is_empty().then(|| quote!(#[allow(dead_code)]));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            #unread
            scope: #holder,
        }

        impl #name {
            pub(crate) fn new(scope: #holder) -> Self {
                Self { scope }
            }
            #(#own)*
            #guests
        }
    }
}

/// Methods for operations that live in other resources.
fn guests(context: &Context<'_>, id: ResourceId, resource: &Resource) -> TokenStream {
    // What belongs to another feature is named by its path, since imports belong to none.
    let by_path = Context::by_path(context.api, context.package).in_resource(id);
    let guests = resource.guests.iter().filter_map(|guest| {
        let operation = context.api.operation(guest.operation);
        let home = context.api.resource(operation.resource);
        (home.handle == resource.handle).then(|| method(&by_path, operation, &guest.method, Some(home)))
    });
    let guests = quote!(#(#guests)*);
    context.mention_as(&by_path);
    guests
}

/// A method that builds a call, of this resource or of the one that the operation lives in.
fn method(context: &Context<'_>, operation: &Operation, name: &Ident, home: Option<&Resource>) -> TokenStream {
    let docs = method_docs(context, operation);
    let deprecated = comment::deprecated(&operation.docs);
    let aliases = operation.aliases.iter().filter(|alias| *alias != name.as_str());
    let call = &operation.call;
    let (gate, call) = match home {
        Some(home) => {
            let module = &home.module;
            (Some(features::gate(home)), quote!(crate::#module::#call))
        }
        None => (None, quote!(#call)),
    };
    let (names, types): (Vec<_>, Vec<_>) = arguments(context, operation).into_iter().unzip();
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        #gate
        pub fn #name(&self, #(#names: #types),*) -> #call {
            #call::new(&self.scope, #(#names),*)
        }
    }
}
