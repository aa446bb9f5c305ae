//! What must not come of a text: code that rustdoc runs, HTML, a token of Rust, a line of the manifest or of `api.txt`.

use std::collections::BTreeSet;

use clientwright::output::Artefact;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// Occurs in every hostile text, and in no example that the generator writes.
const MARK: &str = "panic!";

/// What rustdoc understands.
fn rustdoc() -> pulldown_cmark::Options {
    use pulldown_cmark::Options;
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Whether rustdoc takes a code block with this info string for Rust, as its book says.
fn is_rust(info: &str) -> bool {
    const RUST: [&str; 8] =
        ["rust", "should_panic", "no_run", "ignore", "test_harness", "compile_fail", "standalone_crate", "custom"];
    let words: Vec<&str> = info
        .split(|letter: char| letter.is_whitespace() || ",{}".contains(letter))
        .filter(|word| !word.is_empty())
        .collect();
    let known = |word: &&str| {
        let word = word.trim_start_matches('.');
        RUST.contains(&word) || word.starts_with("edition") || word.starts_with("ignore-")
    };
    words.iter().all(known) || words.iter().any(|word| matches!(*word, "rust" | ".rust"))
}

/// Whether an address is a program: neither a page nor an item of the crate.
fn runs(address: &str) -> bool {
    let (scheme, rest) = address.split_once(':').unwrap_or_default();
    !rest.starts_with(':') && !["", "http", "https"].contains(&scheme)
}

/// The faults of one text of documentation.
pub fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut block: Option<String> = None;
    for event in Parser::new_ext(text, rustdoc()) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => faults.push(format!("HTML: {html}")),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) if runs(&dest_url) => {
                faults.push(format!("a link to {dest_url}"));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let rust = match &kind {
                    CodeBlockKind::Indented => true,
                    CodeBlockKind::Fenced(info) => is_rust(info),
                };
                block = rust.then(|| format!("{kind:?} "));
            }
            Event::Text(text) => {
                if let Some(block) = &mut block {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                let own = |code: &str| {
                    code.starts_with("Fenced(Borrowed(\"no_run\"))") && code.ends_with("# }\n") && !code.contains(MARK)
                };
                faults.extend(block.take().filter(|code| !own(code)).map(|code| format!("run: {code}")));
            }
            _ => {}
        }
    }
    if text.contains(is_odd) {
        faults.push("characters that are not seen".to_owned());
    }
    faults
}

/// What is not seen, turns what follows, or controls a terminal.
pub fn is_odd(letter: char) -> bool {
    letter.is_control() && letter != '\n' || "\u{200b}\u{200d}\u{2028}\u{2029}\u{202e}\u{2066}\u{feff}".contains(letter)
}

/// All documentation of a file, item by item, as rustdoc puts it together.
pub fn documentation(file: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    for line in file.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(text) => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(text.strip_prefix(' ').unwrap_or(text));
                    last.push('\n');
                }
            }
            // The judge reads one form alone, so another is a fault by itself.
            None if ["#[doc = ", "#![doc = ", "/**", "/*!"].iter().any(|form| line.starts_with(form)) => {
                texts.push("<!-- documentation in another form -->".to_owned());
                texts.push(String::new());
            }
            None => texts.push(String::new()),
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

/// What tokens do beside being names and values: macros, attributes, and words that few files need.
fn deeds(tokens: TokenStream, found: &mut BTreeSet<String>) {
    const WORDS: [&str; 4] = ["unsafe", "extern", "static", "macro_rules"];
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match (token, tokens.get(at + 1), tokens.get(at + 2)) {
            (TokenTree::Ident(name), Some(TokenTree::Punct(mark)), Some(TokenTree::Group(_)))
                if mark.as_char() == '!' =>
            {
                found.insert(format!("{name}!"));
            }
            (TokenTree::Ident(word), ..) if WORDS.contains(&word.to_string().as_str()) => {
                found.insert(word.to_string());
            }
            (TokenTree::Group(group), ..) => {
                let attribute =
                    at > 0 && matches!(&tokens[at - 1], TokenTree::Punct(mark) if "#!".contains(mark.as_char()));
                if attribute && group.delimiter() == Delimiter::Bracket {
                    let names = group.stream().into_iter().take_while(|token| !matches!(token, TokenTree::Literal(_)));
                    found.extend(names.take(1).map(|name| format!("#[{name}]")));
                }
                deeds(group.stream(), found);
            }
            _ => {}
        }
    }
}

/// The deeds of all files of Rust.
///
/// # Errors
/// The path of a file that is no Rust.
pub fn deeds_of(artefacts: &[Artefact]) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    for file in artefacts.iter().filter(|file| file.path.ends_with(".rs")) {
        deeds(file.text.parse().map_err(|error| format!("{}: {error}", file.path))?, &mut found);
    }
    Ok(found)
}

/// The faults of all documentation, and of what is no Rust.
pub fn faults_of(artefacts: &[Artefact]) -> Vec<String> {
    let mut found = Vec::new();
    for file in artefacts {
        if file.path.ends_with(".rs") {
            found.extend(documentation(&file.text).iter().flat_map(|text| faults(text)));
        } else if file.text.lines().any(|line| line.starts_with(MARK)) {
            found.push(format!("{}: a line of a text", file.path));
        }
    }
    found
}

/// The lines of a text that would mean something in the manifest or in `api.txt`, and stand there.
pub fn smuggled<'a>(text: &'a str, artefacts: &[Artefact]) -> Vec<&'a str> {
    // The name of a feature may begin with a word of the text, which means nothing by itself.
    let is_word = |line: &str| line.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter));
    let lines = text.split(['\n', '\r', '\u{85}', '\u{2028}']).map(str::trim);
    let lines = lines.filter(|line| line.len() > 6 && !is_word(line));
    let plain = artefacts.iter().filter(|file| !file.path.ends_with(".rs"));
    let stands = |line: &&str| plain.clone().any(|file| file.text.lines().any(|other| other.trim().starts_with(line)));
    lines.filter(stands).collect()
}
