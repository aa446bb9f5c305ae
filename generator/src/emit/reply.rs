//! Enums over replies: several successes, or several typed errors, by status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{Context, comment};
use crate::ir::{Docs, Ident, Operation, Payload, Reply, StatusMatch};
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
            Some(by_status(context, name, &docs, &arms, nearest(&arms)))
        }
    };
    let errors = operation.error_enum.as_ref().map(|name| {
        let arms: Vec<Arm<'_>> = operation
            .errors
            .iter()
            .filter_map(|error| {
                Some(Arm {
                    name: &error.variant.as_ref()?.name,
                    status: error.status,
                    media_type: error.media_type.as_deref(),
                    docs: &error.docs,
                    payload: &error.payload,
                })
            })
            .collect();
        let docs = format!(
            "The typed body of a failed [`{}`], by status: what [`Error::reply`](clientwright_runtime::Error::reply) reads.",
            operation.call
        );
        by_status(context, name, &docs, &arms, None)
    });
    quote!(#choice #errors)
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

fn by_status(
    context: &Context<'_>,
    name: &Ident,
    docs: &str,
    variants: &[Arm<'_>],
    nearest: Option<TokenStream>,
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
        let pattern = pattern(group[0].status);
        for arm in &group[1..] {
            let (reading, media_type) = (arm.reading(), arm.media_type.unwrap_or_default());
            arms.push(quote!(#pattern if reply.is(#media_type) => #reading,));
        }
        let reading = group[0].reading();
        arms.push(quote!(#pattern => #reading,));
    }
    let any = variants.iter().any(|arm| arm.status == StatusMatch::Any);
    let rest = (!any).then(|| {
        nearest.unwrap_or_else(
            || quote!(status => Err(#error::mismatch("a status that is described", status.to_string())),),
        )
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#fields)* }

        impl #decode for #name {
            type Output = Self;

            fn decode(reply: &#reply) -> Result<Self, #error> {
                match reply.status() {
                    #(#arms)*
                    #rest
                }
            }
        }
    }
}

/// How a success is read whose status is not described: as the nearest that is, of those with a body where it has one.
/// `None` where a range has all of them.
fn nearest(variants: &[Arm<'_>]) -> Option<TokenStream> {
    let mut described: Vec<(u16, &Arm<'_>)> = Vec::new();
    for arm in variants {
        match arm.status {
            StatusMatch::Status(status) if described.iter().all(|(known, _)| *known != status) => {
                described.push((status, arm));
            }
            StatusMatch::Status(_) => {}
            StatusMatch::Range(_) | StatusMatch::Any => return None,
        }
    }
    let is_empty = |(_, arm): &(u16, &Arm<'_>)| *arm.payload == Payload::Empty;
    let empty = described.iter().find(|one| is_empty(one)).map(|(_, arm)| arm.reading());
    described.retain(|one| !is_empty(one));
    let has_body = empty.is_some().then(|| quote!(!reply.bytes().is_empty()));
    let (last, others) = described.split_last()?;
    let between = others.iter().zip(&described[1..]).map(|(one, next)| {
        let (middle, reading) = (Literal::u16_unsuffixed((one.0 + next.0) / 2), one.1.reading());
        match &has_body {
            Some(has_body) => quote!(status if status <= #middle && #has_body => #reading,),
            None => quote!(status if status <= #middle => #reading,),
        }
    });
    let reading = last.1.reading();
    let end = match (&has_body, empty) {
        (Some(has_body), Some(empty)) => quote!(_ if #has_body => #reading, _ => #empty,),
        _ => quote!(_ => #reading,),
    };
    Some(quote!(#(#between)* #end))
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
