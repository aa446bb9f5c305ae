//! Tokens to text.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// The macros whose calls are tables: a line for each entry. What is in a macro, `prettyplease` fills into lines.
const TABLES: [&str; 4] = ["impl_object", "impl_union", "integer_enum", "string_enum"];

/// How long a line of a table may be, in bytes.
const WIDTH: usize = 98;

/// What stands between the lines of a comment in its one attribute. No text of a description has it, since what is not
/// seen is shown by its number.
pub(crate) const LINE_BREAK: char = '\u{1f}';

/// Rust source for a file's tokens. Fails only when an emitter wrote tokens that are no Rust.
pub(crate) fn print(tokens: TokenStream) -> Result<String, String> {
    let mut file: syn::File = syn::parse2(tokens).map_err(|error| format!("an emitter wrote invalid Rust: {error}"))?;
    let tables: Vec<TokenStream> = file.items.iter_mut().filter_map(table).collect();
    let mut tables = tables.into_iter();
    let text = prettyplease::unparse(&file);
    Ok(space(&text, |line| {
        let call = line.strip_suffix(");").filter(|call| TABLES.iter().any(|name| is_call(call, name)))?;
        tables.next().map(|tokens| filled(call, tokens))
    }))
}

/// Whether a line begins a call of a macro of the runtime.
fn is_call(line: &str, name: &str) -> bool {
    line.strip_prefix("clientwright_runtime::").and_then(|call| call.strip_prefix(name)) == Some("!(")
}

/// Takes the table out of an item, to be printed afterwards.
fn table(item: &mut syn::Item) -> Option<TokenStream> {
    let syn::Item::Macro(item) = item else { return None };
    let name = &item.mac.path.segments.last()?.ident;
    TABLES.iter().any(|table| name == table).then(|| std::mem::take(&mut item.mac.tokens))
}

/// A call of a macro with these arguments.
fn filled(call: &str, tokens: TokenStream) -> String {
    let mut text = call.to_owned();
    entries(tokens, &mut text);
    text.push_str(");");
    text
}

/// Writes tokens, those in braces as a line for each entry.
fn entries(tokens: TokenStream, text: &mut String) {
    let mut is_open = true;
    for token in tokens {
        let is_close = match &token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | ','),
            TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
            _ => false,
        };
        let is_spaced = !is_open && !is_close;
        is_open = is_joined(&token);
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !group.stream().is_empty() => {
                text.push_str(" {\n    ");
                entries(group.stream(), text);
                text.truncate(text.trim_end().len());
                text.push_str("\n}");
            }
            TokenTree::Group(group) => list(&group, is_spaced, text),
            TokenTree::Punct(punct) if punct.as_char() == ',' => text.push_str(",\n    "),
            token => place(&token.to_string(), is_spaced, text),
        }
    }
}

/// Writes tokens in parentheses or brackets, beside each other.
fn list(group: &Group, is_spaced: bool, text: &mut String) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace | Delimiter::None => ("{", "}"),
    };
    place(open, is_spaced, text);
    let mut is_next = false;
    for token in group.stream() {
        place(&token.to_string(), is_next, text);
        is_next = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
    }
    text.push_str(close);
}

/// Whether what follows a token stands right behind it.
fn is_joined(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(punct) => punct.spacing() == Spacing::Joint || matches!(punct.as_char(), '.' | '-' | ','),
        _ => false,
    }
}

/// Writes a token, in a line of its own where the line would be too long.
fn place(token: &str, is_spaced: bool, text: &mut String) {
    let line = text.len() - text.rfind('\n').map_or(0, |end| end + 1);
    match is_spaced {
        true if line + token.len() > WIDTH => text.push_str("\n        "),
        true => text.push(' '),
        false => {}
    }
    text.push_str(token);
}

/// Empty lines between items and after a file's head, as a careful author leaves them; a line that `replaced` knows comes
/// out as what that says.
fn space(code: &str, mut replaced: impl FnMut(&str) -> Option<String>) -> String {
    let mut spaced = String::with_capacity(code.len() + code.len() / 32);
    let mut previous = "";
    let mut inner_attribute = false;
    for line in code.lines() {
        let depth = line.len() - line.trim_start().len();
        let ends = |close: &str| previous.len() == depth + close.len() && previous.ends_with(close);
        let statement = depth == 0 && previous.ends_with(';') && !previous.starts_with("//");
        let closed = (ends("}") && depth <= 4) || (statement && !same_kind(previous, line));
        let in_head =
            line.starts_with("//!") && previous.starts_with("//!") || line.starts_with("#![") && inner_attribute;
        let after_head = (previous.starts_with("//!") || inner_attribute && previous.ends_with(']')) && !in_head;
        if (closed || after_head) && !line.trim_start().starts_with('}') && !line.is_empty() {
            spaced.push('\n');
        }
        match replaced(line) {
            Some(text) => spaced.push_str(&text),
            None => comment(line, depth, &mut spaced),
        }
        spaced.push('\n');
        inner_attribute = line.starts_with("#![") || inner_attribute && !previous.ends_with(']');
        previous = line;
    }
    spaced
}

/// Writes a line; a comment of several lines with the mark of a comment before each.
fn comment(line: &str, depth: usize, text: &mut String) {
    let mark = line.get(..depth + "///".len()).filter(|mark| mark.ends_with("///") || mark.ends_with("//!"));
    match mark {
        Some(mark) => line.split(LINE_BREAK).enumerate().for_each(|(index, further)| {
            if index > 0 {
                text.extend(["\n", mark]);
            }
            text.push_str(further);
        }),
        None => text.push_str(line),
    }
}

/// Whether two lines belong to one group of imports or modules.
fn same_kind(one: &str, other: &str) -> bool {
    let kind = |line: &str| match line {
        _ if line.starts_with("use ") => 1,
        _ if line.starts_with("pub use ") || line.starts_with("pub mod ") || line.starts_with("mod ") => 2,
        _ if line.starts_with("#[cfg(") => 2,
        _ => 0,
    };
    kind(one) != 0 && kind(one) == kind(other)
}

#[cfg(test)]
mod tests {
    use super::{print, space};

    #[test]
    fn a_table_has_a_line_for_each_entry() {
        let check = |table: &str, expected: &str| {
            let tokens = format!("struct A; clientwright_runtime::impl_object!({table}); struct B;");
            let printed = print(tokens.parse().expect("they are tokens")).expect("they are Rust");
            assert_eq!(printed, format!("struct A;\n\nclientwright_runtime::impl_object!({expected});\n\nstruct B;\n"));
        };
        check("A { B = -1, C = 2, }", "A {\n    B = -1,\n    C = 2,\n}");
        check(
            "A by \"t\" { B(crate::C, &str): \"b\" | \"c\" => \"b\", D: [\"e\", \"f\"], G: [], }",
            "A by \"t\" {\n    B(crate::C, &str): \"b\" | \"c\" => \"b\",\n    D: [\"e\", \"f\"],\n    G: [],\n}",
        );
        let (long, longer) = ("e".repeat(50), "f".repeat(60));
        check(
            &format!("A {{ D: [{long:?}, {longer:?}], }}"),
            &format!("A {{\n    D: [{long:?},\n        {longer:?}],\n}}"),
        );
        check("default A { ..b }", "default A {\n    ..b\n}");
        check(
            "A { \"n\": -1, r#type: required \"type\", ..b } flatten c { \"d\", \"e\" } and {}",
            "A {\n    \"n\": -1,\n    r#type: required \"type\",\n    ..b\n} flatten c {\n    \"d\",\n    \"e\"\n} and {}",
        );
    }

    #[test]
    fn empty_lines_stand_between_items() {
        let cases = [
            (
                "//! A\n//! B\nuse a;\nuse b;\nfn c() {}\nfn d() {}\n",
                "//! A\n//! B\n\nuse a;\nuse b;\n\nfn c() {}\nfn d() {}\n",
            ),
            ("/// a;\n/// b\nmod c;\n", "/// a;\n/// b\nmod c;\n"),
            ("#![x(\n    a,\n)]\n#![y]\nmod a;\n", "#![x(\n    a,\n)]\n#![y]\n\nmod a;\n"),
            ("#[cfg(\n    any(a)\n)]\nmod a;\n", "#[cfg(\n    any(a)\n)]\nmod a;\n"),
            ("/// a\u{1f}\u{1f} b\nmod c;\n", "/// a\n///\n/// b\nmod c;\n"),
            ("mod a {\n    //! b\u{1f} c\n}\n", "mod a {\n    //! b\n    //! c\n}\n"),
            (
                "impl A {\n    fn b() {\n    }\n    fn c() {}\n}\nimpl B {}\n",
                "impl A {\n    fn b() {\n    }\n\n    fn c() {}\n}\n\nimpl B {}\n",
            ),
        ];
        for (code, expected) in cases {
            assert_eq!(space(code, |_| None), expected);
        }
    }
}
