//! Descriptions of the document as Markdown that rustdoc renders and never runs.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

/// What rustdoc understands beside CommonMark.
const EXTENSIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// `text` as safe Markdown: code blocks are marked as text, raw HTML and links that lead nowhere become plain text, and
/// bare addresses become links.
pub(crate) fn markdown(text: &str) -> String {
    let text = text.trim();
    if is_plain(text) {
        return text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    }
    // A last line without an end would swallow the end of the code block that it is in.
    let text = text.replace('\r', "").replace('\t', "    ") + "\n";
    let mut events = Vec::new();
    let mut dropped_links = 0_usize;
    let mut inside_link = 0_usize;
    let mut inside_code = false;
    for event in Parser::new_ext(&text, EXTENSIONS) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                inside_code = true;
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language(&kind)))));
            }
            Event::End(TagEnd::CodeBlock) => {
                inside_code = false;
                events.push(Event::End(TagEnd::CodeBlock));
            }
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Html(html) | Event::InlineHtml(html) => {
                let plain = without_tags(&html);
                // A line break would be written as an entity.
                let plain = plain.trim_matches('\n').replace('\n', " ");
                if !plain.is_empty() {
                    events.push(Event::Text(plain.into()));
                }
            }
            Event::Start(Tag::Link { ref dest_url, .. }) if !leads_somewhere(dest_url) => dropped_links += 1,
            Event::End(TagEnd::Link) if dropped_links > 0 => dropped_links -= 1,
            // Pictures of a description are rarely reachable; their text is what counts.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                inside_link += 1;
                // Reference links are written out, for their definitions may not survive.
                let link_type = if link_type == LinkType::Autolink { link_type } else { LinkType::Inline };
                events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Event::End(TagEnd::Link) => {
                inside_link = inside_link.saturating_sub(1);
                events.push(Event::End(TagEnd::Link));
            }
            Event::Text(text) if inside_link == 0 && !inside_code => push_text(&mut events, &text),
            other => events.push(other),
        }
    }
    let mut rendered = String::with_capacity(text.len() + 16);
    let fences = longest_run_of_backquotes(&events).max(2) + 1;
    let options = pulldown_cmark_to_cmark::Options { code_block_token_count: fences, ..Default::default() };
    match pulldown_cmark_to_cmark::cmark_with_options(events.iter(), &mut rendered, EXTENSIONS, options) {
        Ok(_) => rendered.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n"),
        Err(_) => escape(&text),
    }
}

/// One line of plain text, escaped for Markdown.
pub(crate) fn line(text: &str) -> String {
    markdown(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A value in backquotes.
pub(crate) fn code(text: &str) -> String {
    let text: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Whether nothing in the text means anything to Markdown.
fn is_plain(text: &str) -> bool {
    !text.bytes().any(|byte| {
        matches!(
            byte,
            b'[' | b'<' | b'`' | b'*' | b'_' | b'#' | b'|' | b'>' | b'\\' | b'~' | b'\t' | b'\r' | b'&' | b'='
        )
    }) && !text.contains("://")
        && !text.lines().any(|line| {
            let trimmed = line.trim_start();
            line.len() - trimmed.len() > 3
                || trimmed.starts_with(['-', '+', '='])
                || trimmed.starts_with(|first: char| first.is_ascii_digit())
        })
}

/// The language of a code block, when it is one that rustdoc does not take for Rust.
fn language(kind: &CodeBlockKind<'_>) -> CowStr<'static> {
    const KNOWN: [&str; 12] =
        ["json", "yaml", "xml", "http", "bash", "sh", "javascript", "typescript", "python", "html", "graphql", "sql"];
    let stated = match kind {
        CodeBlockKind::Fenced(info) => info.split([' ', ',']).next().unwrap_or(""),
        CodeBlockKind::Indented => "",
    };
    KNOWN.iter().find(|known| known.eq_ignore_ascii_case(stated)).map_or("text", |known| known).into()
}

fn leads_somewhere(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && !url.contains(|character: char| {
            character.is_whitespace() || character.is_control() || "<>\"`{}[]|\\^".contains(character)
        })
}

/// Text with its bare addresses as links.
fn push_text(events: &mut Vec<Event<'_>>, text: &str) {
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let tail = &rest[start..];
        let end = tail
            .find(|character: char| character.is_whitespace() || "<>\"'`)(]}[{,;|\\^*".contains(character))
            .unwrap_or(tail.len());
        let url = tail[..end].trim_end_matches(['.', ':', '!', '?', '_']);
        if url.len() <= "https://".len() || !leads_somewhere(url) {
            break;
        }
        events.push(Event::Text(rest[..start].to_owned().into()));
        events.push(Event::Start(Tag::Link {
            link_type: LinkType::Autolink,
            dest_url: url.to_owned().into(),
            title: "".into(),
            id: "".into(),
        }));
        events.push(Event::Text(url.to_owned().into()));
        events.push(Event::End(TagEnd::Link));
        rest = &tail[url.len()..];
    }
    // What is left of an address that is none would be taken for one by rustdoc.
    events.push(Event::Text(rest.replace("://", ":\u{200b}//").into()));
}

/// A fence has to be longer than any run of backquotes inside it.
fn longest_run_of_backquotes(events: &[Event<'_>]) -> usize {
    let texts = events.iter().filter_map(|event| if let Event::Text(text) = event { Some(text) } else { None });
    texts.flat_map(|text| text.split(|character| character != '`').map(str::len)).max().unwrap_or(0)
}

fn without_tags(html: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => plain.push(character),
            _ => {}
        }
    }
    plain
}

fn escape(text: &str) -> String {
    text.chars()
        .flat_map(|character| {
            let special = "\\`*_{}[]<>()#+-.!|".contains(character);
            special.then_some('\\').into_iter().chain([character])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(markdown(text), expected);
    }

    #[test]
    fn plain_text_stays() {
        check("Title of the meeting, at most 32 characters.", "Title of the meeting, at most 32 characters.");
        check("  One.\n  Two.", "One.\nTwo.");
    }

    #[test]
    fn code_never_becomes_a_documentation_test() {
        check("```\nlet x = 1;\n```", "```text\nlet x = 1;\n```");
        check("```rust\npanic!()\n```", "```text\npanic!()\n```");
        check("```json\n{}\n```", "```json\n{}\n```");
        check("Text\n\n    indented();", "Text\n\n```text\nindented();\n```");
    }

    #[test]
    fn links_lead_somewhere_or_are_text() {
        check("See https://example.com/a.", "See <https://example.com/a>.");
        check("See [the page](https://example.com).", "See [the page](https://example.com).");
        check("See [the page](#section) and [Foo].", "See the page and \\[Foo\\].");
    }

    #[test]
    fn html_is_dropped() {
        check("One<br/>two <script>alert(1)</script>", "Onetwo alert(1)");
    }
}
