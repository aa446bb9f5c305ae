//! Enums over replies: several successes, or several typed errors, by status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{Context, comment, features};
use crate::ir::{Docs, ErrorReply, Ident, Operation, Payload, Reply, StatusMatch};
use crate::markdown::code;

/// The enums of an operation, as far as it needs them.
pub(crate) fn enums(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let choice = match &operation.reply {
        Reply::One(_) => None,
        Reply::Choice { name, variants } => {
            let arms: Vec<Arm<'_>> = variants
                .iter()
                .map(|variant| Arm {
                    name: &variant.name,
                    status: variant.status,
                    media_type: variant.media_type.as_deref(),
                    docs: &variant.docs,
                    payload: &variant.payload,
                })
                .collect();
            let docs = format!("What a successful [`{}`] returns, by status.", operation.call);
            Some(by_status(context, name, &docs, &arms))
        }
    };
    let errors = operation.error_enum.as_ref().map(|name| {
        let docs = format!(
            "The typed body of a failed [`{}`], by status: what [`Error::reply`](clientwright_runtime::Error::reply) reads.",
            operation.call
        );
        match operation.shared_error.and_then(|index| context.api.errors.get(index)) {
            Some(shared) => {
                let (docs, shared) = (comment::doc(&docs), &shared.name);
                quote!(#docs pub type #name = crate::errors::#shared;)
            }
            None => by_status(context, name, &docs, &arms_of(&operation.errors)),
        }
    });
    quote!(#choice #errors)
}

/// `src/errors.rs`: the enums over typed errors that several operations have alike.
pub(crate) fn shared(context: &Context<'_>) -> (TokenStream, TokenStream) {
    let head = comment::inner(
        "Typed bodies of failed calls, where those of several operations have the same parts. Each is called after these.",
    );
    let docs =
        "The typed body of a failed call, by status: what [`Error::reply`](clientwright_runtime::Error::reply) reads.";
    let items = context.api.errors.iter().map(|shared| {
        let gate = features::gate_of(context.api, &shared.resources);
        by_status_gated(context, &shared.name, docs, &arms_of(&shared.errors), gate.as_ref())
    });
    (head, quote!(#(#items)*))
}

fn arms_of(errors: &[ErrorReply]) -> Vec<Arm<'_>> {
    let arms = errors.iter().filter_map(|error| {
        Some(Arm {
            name: &error.variant.as_ref()?.name,
            status: error.status,
            media_type: error.media_type.as_deref(),
            docs: &error.docs,
            payload: &error.payload,
        })
    });
    arms.collect()
}

/// A variant, and the replies that it stands for.
struct Arm<'a> {
    name: &'a Ident,
    status: StatusMatch,
    /// Where its status has several media types; the first of them stands for others as well.
    media_type: Option<&'a str>,
    docs: &'a Docs,
    payload: &'a Payload,
}

impl Arm<'_> {
    /// The expression that reads the variant.
    fn reading(&self) -> TokenStream {
        let name = self.name;
        match self.payload {
            Payload::Empty => quote!(Ok(Self::#name)),
            Payload::Json(_) => quote!(reply.json().map(|body| Self::#name(Box::new(body)))),
            Payload::Text => quote!(reply.text().map(Self::#name)),
            Payload::Stream | Payload::Events(_) => quote!(Ok(Self::#name(reply.bytes().clone()))),
        }
    }
}

fn by_status(context: &Context<'_>, name: &Ident, docs: &str, variants: &[Arm<'_>]) -> TokenStream {
    by_status_gated(context, name, docs, variants, None)
}

fn by_status_gated(
    context: &Context<'_>,
    name: &Ident,
    docs: &str,
    variants: &[Arm<'_>],
    gate: Option<&TokenStream>,
) -> TokenStream {
    let docs = comment::doc(docs);
    let (decode, reply, error) = (context.runtime("Decode"), context.runtime("Reply"), context.runtime("DecodeError"));
    let fields = variants.iter().map(|arm| {
        let (name, mut says) = (arm.name, format!("{}.", status_text(arm.status)));
        if let Some(media_type) = arm.media_type {
            says = format!("{} as {}.", status_text(arm.status), code(media_type));
        }
        let docs = if arm.media_type.is_some() { comment::doc(&says) } else { comment::docs(arm.docs, &says) };
        match payload_type(context, arm.payload) {
            Some(ty) => quote!(#docs #name(#ty),),
            None => quote!(#docs #name,),
        }
    });
    let mut arms = Vec::with_capacity(variants.len());
    for group in variants.chunk_by(|one, other| one.status == other.status) {
        let pattern = pattern(group[0].status, variants);
        for arm in &group[1..] {
            let (reading, media_type) = (arm.reading(), arm.media_type.unwrap_or_default());
            arms.push(quote!(#pattern if reply.is(#media_type) => #reading,));
        }
        let reading = group[0].reading();
        arms.push(quote!(#pattern => #reading,));
    }
    let any = variants.iter().any(|arm| arm.status == StatusMatch::Any);
    let status = matched_status(variants);
    let rest = (!any).then(|| quote!(status => Err(#error::undescribed(status)),));
    quote! {
        #docs
        #gate
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#fields)* }

        #gate
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
    let statuses: Option<Vec<u16>> = variants.iter().map(|arm| of(&arm.status)).collect();
    let Some(statuses) = statuses.filter(|statuses| statuses.iter().all(|status| status / 100 == 2)) else {
        return quote!(reply.status());
    };
    let pairs = || {
        let mut pairs: Vec<(&u16, &Payload)> = statuses.iter().zip(variants.iter().map(|arm| arm.payload)).collect();
        pairs.dedup_by_key(|(status, _)| *status);
        pairs.into_iter()
    };
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

/// What a status is matched by. The ends of a range that have arms of their own are not in it: clippy warns of those.
fn pattern(status: StatusMatch, variants: &[Arm<'_>]) -> TokenStream {
    match status {
        StatusMatch::Status(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        StatusMatch::Range(digit) => {
            let has_arm = |status: &u16| variants.iter().any(|arm| arm.status == StatusMatch::Status(*status));
            let first = u16::from(digit) * 100;
            let range = || (first..=first + 99).filter(|status| !has_arm(status));
            let from = Literal::u16_unsuffixed(range().next().unwrap_or(first));
            let to = Literal::u16_unsuffixed(range().next_back().unwrap_or(first + 99));
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
