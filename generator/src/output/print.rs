//! Tokens to text.

use proc_macro2::TokenStream;

/// Rust source for a file's tokens. Fails only when an emitter wrote tokens that are no Rust.
pub(crate) fn print(tokens: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| format!("an emitter wrote invalid Rust: {error}"))?;
    Ok(space(&prettyplease::unparse(&file)))
}

/// Empty lines between items and after a file's head, as a careful author leaves them.
fn space(code: &str) -> String {
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
        spaced.push_str(line);
        spaced.push('\n');
        inner_attribute = line.starts_with("#![") || inner_attribute && !previous.ends_with(']');
        previous = line;
    }
    spaced
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
    use super::space;

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
            (
                "impl A {\n    fn b() {\n    }\n    fn c() {}\n}\nimpl B {}\n",
                "impl A {\n    fn b() {\n    }\n\n    fn c() {}\n}\n\nimpl B {}\n",
            ),
        ];
        for (code, expected) in cases {
            assert_eq!(space(code), expected);
        }
    }
}
