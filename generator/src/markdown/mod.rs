//! Text of a description as Markdown that rustdoc renders and never runs.
//!
//! Whatever a document says reaches documentation through here: prose by [`markdown`] and [`line`], names and values by
//! [`code`]. [`is_inert`] is the judge that [`crate::emit`] asks before it prints.

mod html;
mod judge;
mod outdent;
mod quote;

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::visible::{is_hidden, one_line, visible};

use html::without_layout;
pub(crate) use judge::inert;
#[cfg(test)]
use judge::is_inert;
use outdent::outdented;
use quote::quoted;

/// What stands for a `&` that need not be written as an entity, until the text is rendered. No text has this: what is
/// no character is shown by its number.
const AMPERSAND: char = '\u{fdd0}';

/// What descriptions may use beside CommonMark.
const EXTENSIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// What rustdoc understands beside CommonMark.
pub(crate) const RUSTDOC: Options = EXTENSIONS
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// `text` as safe Markdown: code blocks are marked as text, raw HTML and links that lead nowhere become plain text, and
/// bare addresses become links.
pub(crate) fn markdown(text: &str) -> String {
    // A carriage return or a tab is spacing; a last line without an end would swallow the end of the code block that it
    // is in.
    let text = outdented(text.trim().replace('\r', "").replace('\t', "    "));
    let text = visible(&text);
    if is_plain(&text) {
        return text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    }
    if is_too_deep(&text) {
        return escape(&text);
    }
    let text = text.into_owned() + "\n";
    let events = inert_events(&text);
    let mut rendered = String::with_capacity(text.len() + 16);
    let fences = longest_run_of_backquotes(&events).max(2) + 1;
    let options = pulldown_cmark_to_cmark::Options { code_block_token_count: fences, ..Default::default() };
    match pulldown_cmark_to_cmark::cmark_with_options(events.iter(), &mut rendered, EXTENSIONS, options) {
        Ok(_) => {
            // An entity (`&Tab;`) becomes the character that it stands for.
            let rendered = rendered.trim().replace('\t', " ").replace(AMPERSAND, "&");
            inert(quoted(rendered.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")))
        }
        Err(_) => escape(&text),
    }
}

/// Renders texts, of which one that occurs again costs no more than a copy: large descriptions say half of what they say
/// twice.
#[derive(Default)]
pub(crate) struct Rendered {
    whole: RefCell<HashMap<Box<str>, String>>,
    lines: RefCell<HashMap<Box<str>, String>>,
}

impl Rendered {
    /// As [`markdown`].
    pub fn markdown(&self, text: &str) -> String {
        once(&self.whole, text, markdown)
    }

    /// As [`line`].
    pub fn line(&self, text: &str) -> String {
        once(&self.lines, text, line)
    }
}

fn once(known: &RefCell<HashMap<Box<str>, String>>, text: &str, render: fn(&str) -> String) -> String {
    if let Some(rendered) = known.borrow().get(text) {
        return rendered.clone();
    }
    let rendered = render(text);
    known.borrow_mut().insert(text.into(), rendered.clone());
    rendered
}

/// What is to be rendered of a text.
fn inert_events(text: &str) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    let mut dropped_links = 0_usize;
    let mut inside_link = 0_usize;
    let mut inside_code = false;
    for event in TextMergeStream::new(Parser::new_ext(text, EXTENSIONS)) {
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
            Event::Html(html) => {
                push_plain(&mut events, without_layout(&html).split_whitespace().collect::<Vec<_>>().join(" "))
            }
            Event::InlineHtml(html) => push_plain(&mut events, without_layout(&html).replace('\n', " ")),
            Event::Start(Tag::Link { ref dest_url, .. }) if !leads_somewhere(dest_url) => dropped_links += 1,
            Event::End(TagEnd::Link) if dropped_links > 0 => dropped_links -= 1,
            // Pictures of a description are rarely reachable; their text is what counts.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                inside_link += 1;
                // Reference links are written out, for their definitions may not survive.
                let (link_type, dest_url) = match link_type {
                    LinkType::Autolink => (link_type, dest_url),
                    _ => (LinkType::Inline, ampersands(&dest_url).into()),
                };
                events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Event::End(TagEnd::Link) => {
                inside_link = inside_link.saturating_sub(1);
                events.push(Event::End(TagEnd::Link));
            }
            Event::Text(text) if inside_link == 0 && !inside_code => push_text(&mut events, &text),
            Event::Text(text) if !inside_code => push_words(&mut events, &text),
            other => events.push(other),
        }
    }
    events
}

/// Adds what is left of HTML. A block does not begin with a space, which would be written as an entity.
fn push_plain(events: &mut Vec<Event<'_>>, plain: String) {
    let begins = matches!(events.last(), None | Some(Event::Start(_)));
    let plain = if begins { plain.trim_start().to_owned() } else { plain };
    push_words(events, &plain);
}

/// Adds text in which `&` stands for itself, where it begins no entity, as a person writes it: `Q&A`. A text without letters
/// would not be read again from what is rendered.
fn push_words(events: &mut Vec<Event<'_>>, text: &str) {
    if !text.is_empty() {
        events.push(Event::Text(ampersands(text).into()));
    }
}

/// Text with [`AMPERSAND`] for each `&` that begins no entity.
fn ampersands(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut start = 0;
    for (at, _) in text.match_indices('&') {
        let after = &text[at + 1..];
        let name = after.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#').unwrap_or(after.len());
        // The end of a text may be followed by the rest of an entity.
        if name < after.len() && !after[name..].starts_with(';') {
            words.push_str(&text[start..at]);
            words.push(AMPERSAND);
            start = at + 1;
        }
    }
    words.push_str(&text[start..]);
    words
}

/// One line of text, escaped for Markdown.
pub(crate) fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = markdown(&text);
    // A heading, a list or a code block would end the sentence that it is put into.
    let sentence =
        is_plain(&line) || matches!(Parser::new_ext(&line, RUSTDOC).next(), Some(Event::Start(Tag::Paragraph)));
    if sentence && !line.contains('\n') { line } else { escape(&text) }
}

/// A name or a value as code: in one line, with a fence longer than any run of backquotes inside.
pub(crate) fn code(text: &str) -> String {
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    let text = one_line(text);
    let fence = "`".repeat(text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0) + 1);
    // One space at each end is not part of the code.
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A link to the page of something, or its address as code where it is none that can be linked.
pub(crate) fn link(title: &str, url: &str) -> String {
    if leads_somewhere(url) && !url.contains(['(', ')']) {
        format!("[{title}]({url})")
    } else {
        format!("{title}: {}", code(url))
    }
}

/// The first block of a text: a paragraph, a list, a code block with all of its lines.
pub(crate) fn first_block(text: &str) -> &str {
    // One line that begins with a letter is a paragraph.
    if text.starts_with(char::is_alphabetic) && !text.contains('\n') {
        return text.trim();
    }
    let end = blocks(text).next().map_or(0, |range| range.end);
    text.get(..end).unwrap_or_default().trim()
}

/// Where the top-level blocks of a text are.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut depth = 0_usize;
    Parser::new_ext(text, RUSTDOC).into_offset_iter().filter_map(move |(event, range)| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(range)
    })
}

/// Whether a line begins with so many marks of quotations and lists that it can only be meant to take time: what is in one
/// another costs the square of its depth.
fn is_too_deep(text: &str) -> bool {
    let is_mark = |byte: &u8| matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b'0'..=b'9');
    text.lines().any(|line| line.bytes().take_while(|byte| is_mark(byte)).count() > 512)
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
            character.is_whitespace() || is_hidden(character) || "<>\"`{}[]|\\^".contains(character)
        })
}

/// Text with its bare addresses as links. What begins like an address and is none is code, for rustdoc would take it for
/// one.
fn push_text(events: &mut Vec<Event<'_>>, text: &str) {
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let tail = &rest[start..];
        let end = tail
            .find(|character: char| character.is_whitespace() || "<>\"'`)(]}[{,;|\\^*".contains(character))
            .unwrap_or(tail.len());
        let url = tail[..end].trim_end_matches(['.', ':', '!', '?', '_']);
        let scheme = tail.find("://").map_or(0, |colon| colon + "://".len());
        push_words(events, &rest[..start]);
        if url.len() > scheme && leads_somewhere(url) {
            events.push(Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: url.to_owned().into(),
                title: "".into(),
                id: "".into(),
            }));
            events.push(Event::Text(url.to_owned().into()));
            events.push(Event::End(TagEnd::Link));
            rest = &tail[url.len()..];
        } else {
            events.push(Event::Code(tail[..scheme].to_owned().into()));
            rest = &tail[scheme..];
        }
    }
    push_words(events, rest);
}

/// A fence has to be longer than any run of backquotes inside it.
fn longest_run_of_backquotes(events: &[Event<'_>]) -> usize {
    let texts = events.iter().filter_map(|event| if let Event::Text(text) = event { Some(text) } else { None });
    texts.flat_map(|text| text.split(|character| character != '`').map(str::len)).max().unwrap_or(0)
}

/// Text in which nothing means anything to Markdown, line by line.
fn escape(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let mut escaped = String::with_capacity(line.len() + 8);
        for letter in visible(line.trim()).chars() {
            if letter.is_ascii_punctuation() && !matches!(letter, ',' | ';' | '\'' | '/' | '%' | '?' | '@' | '"') {
                escaped.push('\\');
            }
            // A number in front of a dot begins a list; the dot is escaped already.
            escaped.push(letter);
        }
        escaped
    });
    lines.collect::<Vec<_>>().join("\n")
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
    fn quotations_begin_with_their_sign() {
        check("a\n\n> b\n> c", "a\n\n> b\n> c");
        check("> `a`", "> `a`");
        check(">\n> *a*\n>\n> b", "> *a*\n>\n> b");
        check("*a*\n> ```\n>  > b\n> ```\n\nc", "*a*\n\n> ```text\n>  > b\n> ```\n\nc");
        check("```\n\n > a\n```", "```text\n\n > a\n```");
    }

    #[test]
    fn links_lead_somewhere_or_are_text() {
        check("See https://example.com/a.", "See <https://example.com/a>.");
        check("*See* https://example.com/a", "*See* <https://example.com/a>");
        check("See [the page](https://example.com).", "See [the page](https://example.com).");
        check("See [the page](#section) and [Foo].", "See the page and \\[Foo\\].");
    }

    #[test]
    fn html_is_text_but_for_its_layout() {
        check("One<br/>two <script>alert(1)</script>", "One two \\<script>alert(1)\\</script>");
        check("<p>One</p> <b>two</b><!-- three -->", "One two");
        check("Send <token> here.", "Send \\<token> here.");
        check("One. <Note>Two.</Note>", "One. Two.");
        check("<Warning>One.</Warning>", "One.");
        check("Send <note>.", "Send \\<note>.");
    }

    #[test]
    fn ampersands_that_begin_no_entity_stay() {
        check("Q&A, R & D, AT&T;", "Q&A, R & D, AT&amp;T;");
        check("a && b *c*", "a && b *c*");
        check("&lt;id&gt; & more", "\\<id> & more");
        check("&amp;lt; &copy; `a&b` *", "&amp;lt; © `a&b` \\*");
        check("[R&D x](https://example.com/?a=1&b=2)", "[R&D x](https://example.com/?a=1&b=2)");
        check("*a* https://example.com/?a=1&b=2", "*a* <https://example.com/?a=1&b=2>");
        check("```\na & b\n```", "```text\na & b\n```");
    }

    #[test]
    fn comments_of_source_code_lose_the_indentation_of_the_code() {
        check("One of:\n    * `a`\n    * `b`", "One of:\n\n* `a`\n* `b`");
        check("One of:\r\n      - `a`\r\n      - `b`\r\n\r\n      Two.", "One of:\n\n* `a`\n* `b`\n\nTwo.");
        check("One:\n\n    code();", "One:\n\n```text\ncode();\n```");
        check("One:\n    two `x`\n\n        code();", "One:\ntwo `x`\n\n```text\ncode();\n```");
        check("- One\n  two\n\n      code();", "* One\n  two\n\n  ```text\n  code();\n  ```");
        check("* a\n    * b", "* a\n  * b");
    }

    #[test]
    fn what_hides_is_shown() {
        check("a\u{202e}b", "a\\u{202e}b");
        assert_eq!(code("a\n\n    b\u{200b}\0"), "`a\\n\\n    b\\u{200b}\\u{0}`");
    }

    #[test]
    fn fences_are_longer_than_what_they_hold() {
        for (text, expected) in
            [("a", "`a`"), ("a`b", "``a`b``"), ("`` a ``", "``` `` a `` ```"), ("`", "`` ` ``"), ("", "`\"\"`")]
        {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn depth_is_bounded() {
        for mark in ["> ", "- ", "1. ", "* > ", "+ 1) ", ">"] {
            assert!(is_inert(&markdown(&(mark.repeat(50_000) + "a"))), "{mark}");
        }
    }
}
