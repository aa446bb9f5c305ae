//! Documentation comments as tokens.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// `/// …` for each line of `text`.
pub(crate) fn doc(text: &str) -> TokenStream {
    lines(text, "")
}

/// `//! …` for each line of `text`.
pub(crate) fn inner(text: &str) -> TokenStream {
    lines(text, "!")
}

fn lines(text: &str, bang: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = line.trim_end();
        if line.is_empty() { String::new() } else { format!(" {}", visible(line)) }
    });
    if bang.is_empty() { quote!(#(#[doc = #lines])*) } else { quote!(#(#![doc = #lines])*) }
}

/// A line without characters that Rust refuses in comments, or that show a text otherwise than it is.
fn visible(line: &str) -> Cow<'_, str> {
    let hidden = |letter: char| {
        letter.is_control() && letter != '\t' || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if line.contains(hidden) { line.replace(hidden, "\u{fffd}").into() } else { line.into() }
}

/// The documentation of an item, or `fallback` where the description is silent, and its deprecation.
pub(crate) fn docs(docs: &Docs, fallback: &str) -> TokenStream {
    let text = doc(if docs.text.is_empty() { fallback } else { &docs.text });
    let deprecated = docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#text #deprecated)
}

/// `#[deprecated]` where it applies.
pub(crate) fn deprecated(docs: &Docs) -> Option<TokenStream> {
    docs.deprecated.then(|| quote!(#[deprecated]))
}
