//! Names and texts that another program was to fill in: `${TITLE}`, `{{ version }}`.

use super::view::operations;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::Document;
use crate::source::{Node, Sources};

/// Signs around the name of what is filled in.
const AROUND: [(&str, &str); 6] = [("${", "}"), ("{{", "}}"), ("<%=", "%>"), ("__", "__"), ("%", "%"), ("@", "@")];

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let root = sources.node(document.at);
    let info = root.get("info");
    let (contact, license) = (info.and_then(|info| info.get("contact")), info.and_then(|info| info.get("license")));
    for holder in [info, contact, license].into_iter().flatten() {
        holder.entries().for_each(|(_, value)| text(value, diagnostics));
    }
    for tag in root.get("tags").into_iter().flat_map(Node::items) {
        ["name", "description"].into_iter().filter_map(|key| tag.get(key)).for_each(|value| text(value, diagnostics));
    }
    for operation in operations(document) {
        let node = sources.node(operation.at);
        let texts = ["operationId", "summary", "description"].into_iter().filter_map(|key| node.get(key));
        texts.for_each(|value| text(value, diagnostics));
    }
}

fn text(node: Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(written) = node.as_str().filter(|text| is_placeholder(text)) else { return };
    let key = node.key();
    diagnostics
        .finding(codes::INVALID_VALUE, node.location(), format!("`{written}` stands for a text that was not filled in"))
        .subject("texts that were not filled in")
        .help(format!("write the {key} itself, or fill it in before the description is read"));
}

/// Whether a text is nothing but a name with such signs around it.
fn is_placeholder(text: &str) -> bool {
    let inner =
        |(begin, end): (&str, &str)| Some(text.trim().strip_prefix(begin)?.strip_suffix(end)?.trim().to_owned());
    let is_name = |name: &String| {
        name.starts_with(char::is_alphabetic)
            && name.chars().all(|letter| letter.is_alphanumeric() || "_.-".contains(letter))
    };
    AROUND.into_iter().filter_map(inner).any(|name| is_name(&name))
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn a_name_in_signs_of_templates_alone_is_one() {
        for text in
            ["${TITLE}", "{{ title }}", "{{title}}", "__VERSION__", "@project.version@", "%VERSION%", "<%= title %>"]
        {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["The ${TITLE}", "{title}", "__", "100%", "@home", "", "${", "$ {a}", "{{ a b }}", "%a b%"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
