//! HTML in a text: which tags only lay it out.

/// Elements of HTML that only lay text out; their tags are dropped. Others are text: `<id>` stands for something.
const LAYOUT: [&str; 49] = [
    "a",
    "b",
    "blockquote",
    "br",
    "center",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
    "nobr",
];

/// Components of documentation pages that frame a text, with the capital that tells them from what `<note>` stands for.
const FRAMES: [&str; 6] = ["Callout", "Info", "Note", "Tip", "Warning", "Danger"];

/// HTML without comments and without the tags of layout; those that end a line leave a space.
pub(super) fn without_layout(html: &str) -> String {
    let mut plain = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        plain.push_str(&rest[..start]);
        let tail = &rest[start..];
        if let Some(comment) = tail.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = tail.find('>').map_or(tail.len(), |end| end + 1);
        let name = tail[1..end].trim_start_matches('/');
        let name = &name[..name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len())];
        let known = LAYOUT.iter().any(|known| known.eq_ignore_ascii_case(name)) || FRAMES.contains(&name);
        match name {
            _ if !known => plain.push_str(&tail[..end]),
            "br" | "p" | "li" | "tr" | "td" | "div" if !plain.ends_with([' ', '\n']) => plain.push(' '),
            _ => {}
        }
        rest = &tail[end..];
    }
    plain.push_str(rest);
    plain
}
