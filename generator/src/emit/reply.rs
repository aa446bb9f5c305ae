//! Enums over replies: several successes, or several typed errors, by status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{Context, comment};
use crate::ir::{Docs, Ident, Operation, Payload, Reply, StatusMatch};

/// The enums of an operation, as far as it needs them.
pub(crate) fn enums(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let choice = match &operation.reply {
        Reply::One(_) => None,
        Reply::Choice { name, variants } => {
            let variants: Vec<Arm<'_>> = variants
                .iter()
                .map(|variant| (&variant.name, variant.status, &variant.docs, &variant.payload))
                .collect();
            let docs = format!("What a successful [`{}`] returns, by status.", operation.call);
            Some(by_status(context, name, &docs, &variants))
        }
    };
    let errors = operation.error_enum.as_ref().map(|name| {
        let variants: Vec<Arm<'_>> = operation
            .errors
            .iter()
            .filter_map(|error| {
                let variant = error.variant.as_ref()?;
                Some((&variant.name, error.status, &error.docs, &error.payload))
            })
            .collect();
        let docs = format!(
            "The typed body of a failed [`{}`], by status: what [`Error::reply`](clientwright_runtime::Error::reply) reads.",
            operation.call
        );
        by_status(context, name, &docs, &variants)
    });
    quote!(#choice #errors)
}

type Arm<'a> = (&'a Ident, StatusMatch, &'a Docs, &'a Payload);

fn by_status(context: &Context<'_>, name: &Ident, docs: &str, variants: &[Arm<'_>]) -> TokenStream {
    let docs = comment::doc(docs);
    let (decode, reply, error) = (context.runtime("Decode"), context.runtime("Reply"), context.runtime("DecodeError"));
    let fields = variants.iter().map(|(name, status, docs, payload)| {
        let docs = comment::docs(docs, &format!("{}.", status_text(*status)));
        match payload_type(context, payload) {
            Some(ty) => quote!(#docs #name(#ty),),
            None => quote!(#docs #name,),
        }
    });
    let any = variants.iter().any(|(_, status, _, _)| *status == StatusMatch::Any);
    let arms = variants.iter().map(|(name, status, _, payload)| {
        let pattern = pattern(*status);
        match payload {
            Payload::Empty => quote!(#pattern => Ok(Self::#name),),
            Payload::Json(_) => quote!(#pattern => reply.json().map(|body| Self::#name(Box::new(body))),),
            Payload::Text => quote!(#pattern => reply.text().map(Self::#name),),
            Payload::Stream | Payload::Events(_) => quote!(#pattern => Ok(Self::#name(reply.bytes().clone())),),
        }
    });
    let status = matched_status(variants);
    let rest =
        (!any).then(|| quote!(status => Err(#error::mismatch("a status that is described", status.to_string())),));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#fields)* }

        impl #decode for #name {
            type Output = Self;

            fn decode(reply: &#reply) -> Result<Self, #error> {
                match #status {
                    #(#arms)*
                    #rest
                }
            }
        }
    }
}

/// What replies are told apart by. A success that is not described is read as the nearest one.
fn matched_status(variants: &[Arm<'_>]) -> TokenStream {
    let of = |status: &StatusMatch| match status {
        StatusMatch::Status(status) => Some(*status),
        StatusMatch::Range(_) | StatusMatch::Any => None,
    };
    let statuses: Option<Vec<u16>> = variants.iter().map(|(_, status, _, _)| of(status)).collect();
    let Some(statuses) = statuses.filter(|statuses| statuses.iter().all(|status| status / 100 == 2)) else {
        return quote!(reply.status());
    };
    let pairs = || statuses.iter().zip(variants).map(|(status, (_, _, _, payload))| (status, *payload));
    let with = pairs().filter(|(_, payload)| !matches!(payload, Payload::Empty));
    let without = pairs().filter(|(_, payload)| matches!(payload, Payload::Empty));
    let [with, without]: [Vec<Literal>; 2] = [
        with.map(|(status, _)| Literal::u16_unsuffixed(*status)).collect(),
        without.map(|(status, _)| Literal::u16_unsuffixed(*status)).collect(),
    ];
    quote!(reply.status_among(&[#(#with),*], &[#(#without),*]))
}

fn payload_type(context: &Context<'_>, payload: &Payload) -> Option<TokenStream> {
    match payload {
        Payload::Empty => None,
        Payload::Json(ty) => {
            let ty = context.ty(ty);
            Some(quote!(Box<#ty>))
        }
        Payload::Text => Some(quote!(String)),
        Payload::Stream | Payload::Events(_) => Some(context.runtime("Bytes")),
    }
}

fn pattern(status: StatusMatch) -> TokenStream {
    match status {
        StatusMatch::Status(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        StatusMatch::Range(digit) => {
            let from = Literal::u16_unsuffixed(u16::from(digit) * 100);
            let to = Literal::u16_unsuffixed(u16::from(digit) * 100 + 99);
            quote!(#from..=#to)
        }
        StatusMatch::Any => quote!(_),
    }
}

/// A status in words for documentation.
pub(crate) fn status_text(status: StatusMatch) -> String {
    match status {
        StatusMatch::Status(status) => format!("Status {status}"),
        StatusMatch::Range(digit) => format!("Status {digit}xx"),
        StatusMatch::Any => "Any other status".to_owned(),
    }
}
