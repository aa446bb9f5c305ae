//! `webhooks/verifier.rs`: the scheme by which deliveries are signed, and the verifiers that read them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};

use crate::emit::manifest::VERIFICATION;
use crate::emit::{Context, comment, features};
use crate::ir::{Api, OperationId, OwnerScope, SignatureAlgorithm, SignatureOwner, Type, WebhookSignature};
use crate::lower::EVENT;
use crate::markdown::code;

/// The file.
pub(crate) fn verifier(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let head = comment::inner("How deliveries are signed, and the verifiers of them.");
    let api = context.api;
    let Some(signature) = &api.webhooks.signature else { return (head, TokenStream::new()) };
    let scheme = scheme(signature);
    let event = event(api);
    let owner = signature.owner.as_ref().map(|owner| owner_method(api, owner));
    let owner = owner.map(|method| quote!(, owner = #method));
    let tolerance = signature.signed.contains("{timestamp}").then(|| quote!(, tolerance = tolerance));
    let docs = comment::doc(&docs(api, signature, false));
    let fetching = signature.key.map(|id| fetching(context, signature, id, &quote!(#event #owner #tolerance)));
    let items = quote! {
        use clientwright_runtime::webhooks::{self, Algorithm, Scheme};

        #scheme

        #docs
        #[derive(Clone, Debug)]
        pub struct Verifier {
            inner: webhooks::Verifier,
        }

        clientwright_runtime::verifier_methods!(Verifier, #event, SCHEME #owner #tolerance);

        #fetching
    };
    (head, items)
}

/// The verifier that fetches its key by an operation.
fn fetching(context: &Context<'_>, signature: &WebhookSignature, id: OperationId, traits: &TokenStream) -> TokenStream {
    let operation = context.api.operation(id);
    let resource = context.api.resource(operation.resource);
    let (gate, module, method) = (features::gate(resource), &resource.module, &operation.method_name);
    let (holder, argument) = match resource.handle {
        Some(index) => {
            let handle = &context.api.handles[index];
            (handle.type_name.to_token_stream(), handle.method.to_token_stream())
        }
        None => (quote!(Client), quote!(client)),
    };
    let docs = comment::doc(&docs(context.api, signature, true));
    quote! {
        #docs
        #gate
        #[derive(Clone, Debug)]
        pub struct FetchingVerifier {
            inner: webhooks::FetchingVerifier,
        }

        #gate
        impl FetchingVerifier {
            /// A verifier that has no key yet; the first delivery fetches it.
            #[must_use]
            pub fn new(#argument: &crate::#holder) -> Self {
                let call = #argument.#module().#method().deadline(webhooks::FETCH_DEADLINE);
                let fetch = move || -> clientwright_runtime::transport::BoxFuture<'static, _> {
                    let call = call.clone();
                    Box::pin(async move { Ok(call.await?.into_inner()) })
                };
                Self { inner: webhooks::FetchingVerifier::new(&SCHEME, fetch) }
            }
        }

        #gate
        clientwright_runtime::fetching_verifier_methods!(FetchingVerifier, #traits);
    }
}

fn scheme(signature: &WebhookSignature) -> TokenStream {
    let algorithm = match signature.algorithm {
        SignatureAlgorithm::RsaSha256 => quote!(RsaSha256),
        SignatureAlgorithm::HmacSha256 => quote!(HmacSha256),
        SignatureAlgorithm::StandardWebhooks => quote!(StandardWebhooks),
    };
    let WebhookSignature { header, prefix, signed, .. } = signature;
    let prefix = (!prefix.is_empty()).then(|| quote!(.prefix(#prefix)));
    let hex = signature.hex.then(|| quote!(.hex()));
    let signed = (signed != "{body}").then(|| quote!(.signed(#signed)));
    let id = signature.id.iter().map(|header| quote!(.id(#header)));
    let timestamp = signature.timestamp.iter().map(|header| quote!(.timestamp(#header)));
    let owner = signature.owner.iter().map(|owner| {
        let pointers = &owner.pointers;
        quote!(.owner(&[#(#pointers),*]))
    });
    quote! {
        /// How deliveries are signed.
        pub const SCHEME: Scheme =
            Scheme::new(Algorithm::#algorithm, #header) #prefix #hex #signed #(#id)* #(#timestamp)* #(#owner)*;
    }
}

/// The type of what is delivered; any JSON where no type is over all of it.
fn event(api: &Api) -> TokenStream {
    match &api.webhooks.event {
        Some(Type::Named(_)) => {
            let event = Ident::new(EVENT, Span::call_site());
            quote!(super::#event)
        }
        _ => quote!(clientwright_runtime::Value),
    }
}

fn owner_method<'a>(api: &'a Api, owner: &SignatureOwner) -> &'a crate::ir::Ident {
    match owner.scope {
        OwnerScope::Client(index) => &api.client_scopes[index].getter,
        OwnerScope::Handle(index) => &api.handles[index].method,
    }
}

fn docs(api: &Api, signature: &WebhookSignature, fetches: bool) -> String {
    let mut text = "Checks deliveries of webhooks and reads their events.".to_owned();
    if fetches {
        let key = signature.key.map(|id| code(&api.operation(id).id)).unwrap_or_default();
        text.push_str(&format!(" The key is what {key} returns, and kept."));
    }
    if !signature.docs.text.is_empty() {
        text.push_str(&format!("\n\n{}", signature.docs.text));
    }
    if let Some(owner) = &signature.owner {
        let places: Vec<String> = owner.pointers.iter().map(|pointer| code(pointer)).collect();
        text.push_str(&format!(
            "\n\n[`{}`](Self::{0}) says whose events are taken. A delivery says it at {}; one that says nothing is \
             taken, with `None` as its `owner`.",
            owner_method(api, owner),
            places.join(", ")
        ));
    }
    text
}

/// What the module of webhooks has of it.
pub(crate) fn exports(api: &Api) -> Option<TokenStream> {
    let signature = api.webhooks.signature.as_ref()?;
    let gate = quote!(#[cfg(feature = #VERIFICATION)]);
    let fetching = signature.key.map(|id| {
        let feature = &api.resource(api.operation(id).resource).feature;
        quote! {
            #[cfg(all(feature = #VERIFICATION, feature = #feature))]
            pub use verifier::FetchingVerifier;
        }
    });
    Some(quote! {
        #gate
        mod verifier;
        #gate
        pub use verifier::{SCHEME, Verifier};
        #fetching
        #gate
        pub use clientwright_runtime::webhooks::{Delivery, Seen, VerifyError};
    })
}

/// The method that makes the verifier that fetches its key, on the client (`None`) or a handle.
pub(crate) fn accessor(api: &Api, on: Option<usize>) -> Option<TokenStream> {
    let signature = api.webhooks.signature.as_ref()?;
    let operation = api.operation(signature.key?);
    let key_on = api.resource(operation.resource).handle;
    let owner_on = signature.owner.as_ref().and_then(|owner| match owner.scope {
        OwnerScope::Handle(index) => Some(index),
        OwnerScope::Client(_) => None,
    });
    if owner_on.or(key_on) != on {
        return None;
    }
    let holder = match (on, key_on) {
        (Some(_), None) => quote!(&self.client),
        _ => quote!(self),
    };
    let owner = signature.owner.as_ref().map(|owner| {
        let method = owner_method(api, owner);
        let value = match (owner.scope, on) {
            (OwnerScope::Handle(index), _) => {
                let name = &api.handles[index].name;
                quote!(self.#name())
            }
            (OwnerScope::Client(_), Some(_)) => quote!(self.client.#method()),
            (OwnerScope::Client(_), None) => quote!(self.#method()),
        };
        quote!(.#method(#value))
    });
    let resources = api.webhooks.resource.into_iter().map(|id| &api.resource(id).feature);
    let mut needed: Vec<&String> = resources.chain([&api.resource(operation.resource).feature]).collect();
    needed.dedup();
    Some(quote! {
        /// A verifier of the deliveries of webhooks, which fetches the key when it needs it.
        #[cfg(all(feature = #VERIFICATION #(, feature = #needed)*))]
        pub fn webhook_verifier(&self) -> crate::webhooks::FetchingVerifier {
            crate::webhooks::FetchingVerifier::new(#holder)#owner
        }
    })
}

/// The line of `api.txt`.
pub(crate) fn api_line(api: &Api, signature: &WebhookSignature) -> String {
    let owner = signature
        .owner
        .as_ref()
        .map(|owner| format!(", {} at {}", owner_method(api, owner), owner.pointers.join(" or ")));
    let key = signature.key.map(|id| format!(", key by {}", api.operation(id).id));
    format!(
        "webhooks::Verifier: {:?} of {:?} in {}{}{}{}{}",
        signature.algorithm,
        signature.signed,
        signature.header,
        if signature.prefix.is_empty() { String::new() } else { format!(" after {:?}", signature.prefix) },
        if signature.hex { " (hex)" } else { "" },
        owner.unwrap_or_default(),
        key.unwrap_or_default(),
    )
}
