//! Whether rustdoc runs or renders what it should not of a text.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::{RUSTDOC, blocks, escape, language};

/// Whether rustdoc would neither run a line of `text` nor take one for HTML, and whether what follows stands for itself.
pub(crate) fn is_inert(text: &str) -> bool {
    has_no_block(text) || has_inert_blocks(text) || is_judged_inert(text)
}

/// Whether nothing begins a block of code or HTML but in paragraphs that stand alone, which are judged by themselves: what
/// begins with a letter after an empty line belongs to nothing before it.
fn has_inert_blocks(text: &str) -> bool {
    text.split("\n\n").all(|block| {
        has_no_block(block) || block.starts_with(|first: char| first.is_alphabetic()) && is_judged_inert(block)
    })
}

/// Whether nothing in the text can begin HTML or a block of code, seen without a parser: most texts are so.
fn has_no_block(text: &str) -> bool {
    let (mut last, mut run) = (0, 0);
    text.bytes().all(|byte| {
        run = if byte == last { run + 1 } else { 1 };
        last = byte;
        match byte {
            b'<' | b'\t' | b'\r' => false,
            b'`' | b'~' => run < 3,
            b' ' => run < 4,
            _ => true,
        }
    })
}

/// What a parser says of the text.
fn is_judged_inert(text: &str) -> bool {
    let whole = format!("{text}\n\nEnd");
    let mut depth = 0_usize;
    let mut ends_in_the_open = false;
    for event in Parser::new_ext(&whole, RUSTDOC) {
        ends_in_the_open = false;
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => return false,
            Event::Start(Tag::CodeBlock(kind)) => {
                let named = matches!(&kind, CodeBlockKind::Fenced(info) if **info == *language(&kind));
                if !named {
                    return false;
                }
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => {
                depth -= 1;
                ends_in_the_open = depth == 0;
            }
            _ => {}
        }
    }
    let last = blocks(&whole).last().and_then(|range| whole.get(range));
    ends_in_the_open && last.is_some_and(|last| last.trim() == "End")
}

/// The text, or all of it escaped where rustdoc would run or render what it should not.
pub(crate) fn inert(text: String) -> String {
    if is_inert(&text) { text } else { escape(&text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_begin_no_block_is_inert_to_the_parser() {
        let pieces = [
            "a", " ", "   ", "    ", "\n", "\n\n", "- ", "> ", "1. ", "# ", "`", "```", "~~~", "~", "<", "<b>", "|",
            "---", "[^1]", ": ", "[a]: b", "[a](b", "\\", "&lt;", "*", "=", "\t", "\r", "$", "+   ",
        ];
        let mut state = 1_u32;
        let mut next = |bound: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % bound
        };
        for _ in 0..8_000 {
            let text: String = (0..=next(12)).map(|_| pieces[next(pieces.len())]).collect();
            assert!(!has_no_block(&text) || is_judged_inert(&text), "{text:?}");
            assert!(!has_inert_blocks(&text) || is_judged_inert(&text), "{text:?}");
        }
    }

    #[test]
    fn the_judge_knows_what_rustdoc_does() {
        for text in [
            "```\na\n```",
            "~~~rust\na\n~~~",
            "Text\n\n    a();",
            "> ```text,rust\n> a\n> ```",
            "* ```\n  a\n  ```",
            "<b>a</b>",
            "a <i> b",
            "```text\nnever closed",
            "[^1]\n\n[^1]:\n    ```\n    a\n    ```",
            "```{.rust}\na\n```",
        ] {
            assert!(!is_inert(text), "{text}");
            assert!(is_inert(&inert(text.to_owned())), "{text}");
        }
        for text in ["a", "```text\na\n```", "* a\n* b", "`<b>`", "a < b", "# A\n\n> b", "| a |\n|---|\n| b |"] {
            assert!(is_inert(text), "{text}");
        }
    }
}
