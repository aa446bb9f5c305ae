//! Names of the standard library where a type of the description is called alike: they are written by their paths, so
//! that no name of the description has to give way.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// What emitters write without a path, and where it is from. Sorted.
const NAMES: &[(&str, &str)] = &[
    ("AsRef", "convert"),
    ("Box", "boxed"),
    ("Clone", "clone"),
    ("Copy", "marker"),
    ("Debug", "fmt"),
    ("Default", "default"),
    ("Eq", "cmp"),
    ("Err", "result::Result"),
    ("Extend", "iter"),
    ("Fn", "ops"),
    ("From", "convert"),
    ("Hash", "hash"),
    ("Into", "convert"),
    ("IntoIterator", "iter"),
    ("Iterator", "iter"),
    ("None", "option::Option"),
    ("Ok", "result::Result"),
    ("Option", "option"),
    ("PartialEq", "cmp"),
    ("Result", "result"),
    ("Send", "marker"),
    ("Some", "option::Option"),
    ("String", "string"),
    ("Sync", "marker"),
    ("ToOwned", "borrow"),
    ("ToString", "string"),
    ("Vec", "vec"),
];

/// Whether the standard library has a name that emitters write without a path.
pub(crate) fn has(name: &str) -> bool {
    path_of(name).is_some()
}

fn path_of(name: &str) -> Option<&'static str> {
    NAMES.binary_search_by_key(&name, |(known, _)| known).ok().map(|index| NAMES[index].1)
}

/// The name of a type, told apart from what the standard library calls so until [`by_path`] has seen it.
pub(crate) fn marked(name: &str) -> Ident {
    if has(name) { Ident::new_raw(name, Span::call_site()) } else { Ident::new(name, Span::call_site()) }
}

/// The tokens of a file in which some types are called like something of the standard library: what is marked is the
/// type, everything else of that name is written by its path where the file has the name for a type.
pub(crate) fn by_path(tokens: TokenStream, hidden: &dyn Fn(&str) -> bool) -> TokenStream {
    rewritten(tokens, hidden, false)
}

/// As [`by_path`]; the variants that an enum declares keep their names.
fn rewritten(tokens: TokenStream, hidden: &dyn Fn(&str) -> bool, declares_variants: bool) -> TokenStream {
    let mut written = Vec::new();
    let mut after_path = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let in_path = std::mem::take(&mut after_path);
        match token {
            TokenTree::Ident(ident) => match ident.to_string() {
                text if text.strip_prefix("r#").is_some_and(has) => {
                    written.push(TokenTree::Ident(Ident::new(&text[2..], Span::call_site())));
                }
                // The word that tells a macro what a reply is.
                text if text == "Result" && is_arrow(tokens.peek()) => written.push(TokenTree::Ident(ident)),
                _ if declares_variants && begins_variant(written.last()) => written.push(TokenTree::Ident(ident)),
                text => match path_of(&text).filter(|_| !in_path && hidden(&text)) {
                    Some(path) => {
                        let modules = path.split("::").map(|part| Ident::new(part, Span::call_site()));
                        written.extend(quote!(std:: #(#modules::)* #ident));
                    }
                    None => written.push(TokenTree::Ident(ident)),
                },
            },
            TokenTree::Group(group) => {
                let is_enum =
                    matches!(written.as_slice(), [.., TokenTree::Ident(word), TokenTree::Ident(_)] if word == "enum");
                let inner = rewritten(group.stream(), hidden, is_enum && group.delimiter() == Delimiter::Brace);
                written.push(TokenTree::Group(Group::new(group.delimiter(), inner)));
            }
            TokenTree::Punct(punct) => {
                after_path = is_path(written.last(), &punct);
                written.push(TokenTree::Punct(punct));
            }
            TokenTree::Literal(literal) => written.push(TokenTree::Literal(literal)),
        }
    }
    written.into_iter().collect()
}

/// Whether what comes after a token of an enum's body is the name of a variant: at its beginning, after a comma or an
/// attribute.
fn begins_variant(before: Option<&TokenTree>) -> bool {
    match before {
        None => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == ',',
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
        Some(_) => false,
    }
}

/// Whether a colon is the second one of `::`.
fn is_path(before: Option<&TokenTree>, punct: &Punct) -> bool {
    let joined = |token: &TokenTree| matches!(token, TokenTree::Punct(first) if first.as_char() == ':' && first.spacing() == Spacing::Joint);
    punct.as_char() == ':' && before.is_some_and(joined)
}

fn is_arrow(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == '=' && punct.spacing() == Spacing::Joint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn what_a_type_hides_is_written_by_its_path() {
        let check = |text: &str, expected: &str| {
            let tokens: TokenStream = text.parse().expect("it is Rust");
            let expected: TokenStream = expected.parse().expect("it is Rust");
            assert_eq!(by_path(tokens, &|name| name == "Option" || name == "Result").to_string(), expected.to_string());
        };
        check("struct r#Option { a: Option<r#Option>, }", "struct Option { a: std::option::Option<Option>, }");
        check("a::Option; crate::r#Vec", "a::Option; crate::Vec");
        check("m!(A, Result => Result<(), X>)", "m!(A, Result => std::result::Result<(), X>)");
        check(
            "enum r#Option { Option, #[doc = \"\"] Result(Option<u8>), Vec }",
            "enum Option { Option, #[doc = \"\"] Result(std::option::Option<u8>), Vec }",
        );
        check("match x { None => Ok(Vec::new()) }", "match x { None => Ok(Vec::new()) }");
    }
}
