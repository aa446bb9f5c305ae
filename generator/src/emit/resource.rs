//! A resource: a cheap handle whose methods build calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::operation::{arguments, method_docs};
use crate::emit::{Context, comment, features, webhook};
use crate::ir::{Operation, OperationId, Resource, ResourceId};
use crate::markdown::{code, first_block};

pub(crate) fn resource(context: &Context<'_>, id: ResourceId) -> (TokenStream, TokenStream) {
    let resource = context.api.resource(id);
    let name = &resource.type_name;
    let beside = context.api.webhooks.resource == Some(id);
    let mut about = heading(resource);
    if beside {
        about.push_str("\n\n");
        about.push_str(&webhook::docs(context.api));
    }
    let head = comment::inner(&about);
    let mut modules: Vec<&Operation> = resource.operations.iter().map(|id| context.api.operation(*id)).collect();
    modules.sort_by(|one, other| one.module.cmp(&other.module));
    let modules = modules.into_iter().map(|operation| {
        let (module, call) = (&operation.module, &operation.call);
        let docs =
            comment::doc(&format!("[`{name}::{}`]({name}::{0}) and the types inside it.", operation.method_name));
        quote! {
            #docs
            pub mod #module;
            pub use #module::#call;
        }
    });
    let (holder_field, holder_type) = match resource.handle {
        Some(index) => {
            let handle = &context.api.handles[index];
            (format_ident!("scope"), context.own("crate", &handle.type_name))
        }
        None => (format_ident!("scope"), quote!(crate::Client)),
    };
    let docs = comment::doc(if resource.docs.text.is_empty() {
        "Operations on one kind of thing."
    } else {
        &resource.docs.text
    });
    let own = resource.operations.iter().map(|operation| method(context, *operation, None));
    let guests = resource
        .guests
        .iter()
        .filter(|guest| context.api.resource(context.api.operation(**guest).resource).handle == resource.handle)
        .map(|guest| method(context, *guest, Some(context.api.operation(*guest).resource)));
    let webhooks = beside.then(|| webhook::exports(context.api));
    let items = quote! {
        #(#modules)*
        #webhooks

        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            #holder_field: #holder_type,
        }

        impl #name {
            pub(crate) fn new(#holder_field: #holder_type) -> Self {
                Self { #holder_field }
            }
            #(#own)*
            #(#guests)*
        }
    };
    (head, items)
}

fn heading(resource: &Resource) -> String {
    let first = first_block(&resource.docs.text);
    if first.is_empty() { format!("The resource {}.", code(&resource.tag)) } else { first.to_owned() }
}

/// A method that builds a call, of this resource or of the one that the operation lives in.
fn method(context: &Context<'_>, id: OperationId, home: Option<ResourceId>) -> TokenStream {
    let operation = context.api.operation(id);
    let docs = method_docs(context, operation);
    let deprecated = comment::deprecated(&operation.docs);
    let aliases = operation.aliases.iter().filter(|alias| *alias != operation.method_name.as_str());
    let name = &operation.method_name;
    let call = &operation.call;
    let (gate, call) = match home {
        Some(home) => {
            let home = context.api.resource(home);
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
