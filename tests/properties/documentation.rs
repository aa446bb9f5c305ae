//! Text of a description is never code: no line of it that documentation shows is run by rustdoc, or is HTML; none is a
//! token of Rust, a line of the manifest or one of `api.txt`.

use std::collections::BTreeSet;

use clientwright::diagnostic::{Diagnostics, Mode};
use clientwright::output::{Artefact, Package};
use clientwright::source::Sources;
use clientwright::{Generation, Options, check, emit, lower, openapi};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::prelude::{Strategy, any};
use proptest::sample::select;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use tests::fixtures::{Fixture, root};

use crate::runner;

/// Where every text can be replaced.
const EVERYWHERE: &str = include_str!("documents/text_everywhere.yaml");

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
fn faults(text: &str) -> Vec<String> {
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
    if text.chars().any(|letter| {
        letter.is_control() && letter != '\n' || "\u{200b}\u{200d}\u{202e}\u{2066}\u{feff}".contains(letter)
    }) {
        faults.push("characters that are not seen".to_owned());
    }
    faults
}

/// All documentation of a file, item by item, as rustdoc puts it together.
fn documentation(file: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    for line in file.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(text) => {
                let last = texts.last_mut().expect("there is always one");
                last.push_str(text.strip_prefix(' ').unwrap_or(text));
                last.push('\n');
            }
            None => texts.push(String::new()),
        }
        assert!(
            !line.starts_with("#[doc = ") && !line.starts_with("#![doc = "),
            "documentation in another form: {line}"
        );
        assert!(!line.starts_with("/**") && !line.starts_with("/*!"), "documentation in another form: {line}");
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
fn deeds_of(artefacts: &[Artefact]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in artefacts.iter().filter(|file| file.path.ends_with(".rs")) {
        deeds(file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path)), &mut found);
    }
    found
}

/// The lines of a text that would mean something in the manifest or in `api.txt`, and stand there.
fn smuggled<'a>(text: &'a str, artefacts: &[Artefact]) -> Vec<&'a str> {
    let lines = text.split(['\n', '\r', '\u{85}', '\u{2028}']).map(str::trim).filter(|line| line.len() > 6);
    let plain = artefacts.iter().filter(|file| !file.path.ends_with(".rs"));
    let stands = |line: &&str| plain.clone().any(|file| file.text.lines().any(|other| other.trim().starts_with(line)));
    lines.filter(stands).collect()
}

#[track_caller]
fn check_files(name: &str, artefacts: &[Artefact]) -> usize {
    let mut count = 0;
    for file in artefacts.iter().filter(|file| file.path.ends_with(".rs")) {
        for text in documentation(&file.text) {
            let faults = faults(&text);
            assert!(faults.is_empty(), "{name}: {}: {faults:?}\n{text}", file.path);
            count += 1;
        }
    }
    let manifest = artefacts.iter().find(|file| file.path == "Cargo.toml").expect("there is a manifest");
    assert!(
        !manifest.text.contains(MARK) || manifest.text.lines().all(|line| !line.starts_with(MARK)),
        "{}",
        manifest.text
    );
    count
}

/// Generates from a text, and looks at all files and at the table of the README.
#[track_caller]
fn check_text(name: &str, text: &str) -> usize {
    check_files(name, &artefacts_of(name, text))
}

#[track_caller]
fn artefacts_of(name: &str, text: &str) -> Vec<Artefact> {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = Sources::from_text("openapi.yaml", text, &mut diagnostics);
    let api = openapi::read(&sources, &mut diagnostics).and_then(|document| {
        check::check(&document, &sources, &mut diagnostics);
        (!diagnostics.has_errors()).then(|| lower::lower(&document, &sources, &Default::default(), &mut diagnostics))
    });
    let api = api.filter(|_| !diagnostics.has_errors());
    let api = api.unwrap_or_else(|| panic!("{name}: {}", diagnostics.render(&sources, Default::default())));
    let table = emit::operations_table(&api);
    assert!(faults(&table).is_empty(), "{name}: {:?}\n{table}", faults(&table));
    let rows: usize = api.resources.iter().map(|resource| resource.operations.len() + resource.guests.len()).sum();
    assert_eq!(table.lines().count(), rows + 2, "{name}: a row each\n{table}");
    emit::emit(&api, &Package::standalone("example", None)).expect("emitters write Rust")
}

/// Ways to hide code or HTML in a text.
const TEXTS: &[&str] = &[
    "\n\n    panic!();\n\nx",
    "```\npanic!();\n```",
    "\n```\npanic!();\n```\n",
    "~~~\npanic!();\n~~~",
    "~~~~ rust\npanic!();\n~~~~",
    "```rust\npanic!();",
    "```should_panic,rust\npanic!();\n```",
    "```{.rust}\npanic!();\n```",
    "```text,rust\npanic!();\n```",
    "````\n```\npanic!();\n```\n````",
    "```text\n```\n```\npanic!();\n```",
    "* ```rust\n  panic!();\n  ```",
    "1. a\n\n       panic!();",
    "> ```\n> panic!();\n> ```",
    "> a\n>\n>     panic!();",
    "> * > ```\n>   > panic!();\n>   > ```",
    "> ```text\n> aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa\n> ```\n> panic!();",
    "`` <script>panic!()</script> ``",
    "`</code><script>panic!()</script>",
    "<script>panic!()</script>",
    "<div>\n\n    panic!();\n\n</div>",
    "<!-- -->\n```\npanic!();\n```",
    "<run_me",
    "a\r\n\r\n\tpanic!();\r\n",
    "a\u{b}\u{c}\u{85}\u{2028}\u{2029}\n\n    panic!();",
    "\u{202e}run_me\u{200b}\u{2066}\u{feff}\0\u{1b}[31m",
    "[^1]\n\n[^1]: a\n\n        panic!();",
    "[a]: <b>\n```\npanic!();\n```",
    "| a |\n|---|\n| ``` panic!() | <b>x</b> |",
    "![a](https://example.com \"<script>panic!()\") <https://example.com/\"onclick=panic!()>",
    "&lt;script&gt;panic!()&lt;/script&gt; \\<script>panic!()\\</script>",
    "aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa `<script> panic!() <div>`",
    "*/ panic!(); /* \"# run_me\"; panic!(); //",
    "https:// run_me http://<b> https://run_me.example.com/<i>",
    "# Example\n```no_run\npanic!();\n# }\n```",
    "\"; panic!(); \"",
    "\\\"); panic!(); (\\\"",
    "\"### r##\"a\"## br\"\\\" panic!() c\"",
    "*/ #![doc = panic!()]\n#[path = \"/etc/passwd\"] mod x; unsafe { asm!() } /*",
    "{panic!()} {0:?} {{}} {text:panic$} %s ${HOME} $(id) `id`",
    "[a](javascript:panic!()) <javascript:panic!()> [b](data:text/html,panic!()) [c]\n\n[c]: vbscript:panic!()",
    "![a](javascript:panic!()) ![b][c]\n\n[c]: <data:text/html,panic!()> 'x'",
    "a\nstruct types::Injected.x: panic!\nenum types::Injected: panic!\n[dependencies.evil]\nversion = \"1\"\n[features.evil]",
    "a\u{2028}operation a.b: panic!\u{85}[patch.crates-io]\u{2029}\u{1c}build = \"panic!\"",
    "\u{7f}\u{80}\u{9f}\u{fffe}'; panic!(); 'a: loop {} '\\u{0}' b'\\'",
    "&#60;script&#62;panic!()&#60;/script&#62; &#x3c;img src=x onerror=panic!()&#x3e;&NewLine;&NewLine;&Tab;panic!();",
    "Title\n===\n\n+   a\n\n        panic!();\n\n***\n~~~{.rust .ignore}\npanic!();",
    "a\n: b\n\n      panic!();\n\n- [ ] ```\n      panic!();\n- [x] > ~~~\n      > panic!();",
    "$$\n<script>panic!()</script>\n$$\n:::rust\npanic!();\n:::\n{{#include /etc/passwd}}",
];

/// The document with the text at all of its places.
fn everywhere(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    // YAML takes some characters for line breaks.
    let json: String =
        json.chars()
            .map(|letter| {
                if (' '..='~').contains(&letter) { letter.to_string() } else { format!("\\u{:04x}", u32::from(letter)) }
            })
            .collect();
    EVERYWHERE.replace("TEXT", json.get(1..json.len() - 1).expect("it is in quotes"))
}

#[test]
fn no_place_makes_code_of_a_text() {
    for text in TEXTS {
        assert!(check_text(text, &everywhere(text)) > 30);
    }
}

/// Macros, attributes and `unsafe` are the generator's own, whatever the texts are.
#[test]
fn no_place_makes_a_token_of_a_text() {
    let usual: BTreeSet<String> =
        ["a", "B c"].iter().flat_map(|text| deeds_of(&artefacts_of(text, &everywhere(text)))).collect();
    assert!(usual.contains("#[doc]") && usual.iter().any(|deed| deed.ends_with('!')), "{usual:?}");
    for text in TEXTS {
        let artefacts = artefacts_of(text, &everywhere(text));
        let unusual: Vec<String> = deeds_of(&artefacts).difference(&usual).cloned().collect();
        assert!(unusual.is_empty(), "{text}: {unusual:?}");
        assert_eq!(smuggled(text, &artefacts), [""; 0], "{text}");
    }
}

/// Pieces of the language of documentation in any order.
#[test]
fn no_text_at_all_becomes_code() {
    const PIECES: &[&str] = &[
        "```",
        "~~~",
        "`",
        "rust",
        "text",
        "\n",
        "\n\n",
        "    ",
        "> ",
        "* ",
        "1. ",
        "<b>",
        "<script>",
        "</div>",
        "<!--",
        "-->",
        "panic!();",
        "a ",
        "|",
        "|---|",
        "[^1]",
        ": ",
        "\\",
        "&lt;",
        "#",
        "---\n",
        "aaaa aaaa aaaa aaaa aaaa aaaa aaaa ",
        "\t",
        "\r",
        "\u{202e}",
        "(",
        "](",
        "https://",
        "=",
    ];
    let text = proptest::collection::vec(select(PIECES), 1..24).prop_map(|pieces| pieces.concat());
    let text = (text, any::<bool>()).prop_map(|(text, marked)| if marked { format!("{text}panic!") } else { text });
    let run = runner(48).run(&text, |text| {
        check_text(&text, &everywhere(&text));
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn no_fixture_and_no_description_here_becomes_code() {
    for fixture in Fixture::all() {
        let artefacts = fixture.generate().artefacts.expect("fixtures generate");
        check_files(&fixture.name, &artefacts);
    }
    let spec = root().join("spec/realtimekit.yaml");
    let generation = Generation::from_path(&spec, &Options::new(Package::standalone("example", None)));
    assert!(check_files("spec", &generation.artefacts.expect("it generates")) > 500);
}

#[test]
fn a_foreign_crate_has_no_documentation_tests() {
    let generation =
        Generation::from_text("a.yaml", &everywhere("a"), &Options::new(Package::standalone("example", None)));
    let manifest = generation.artefacts.and_then(|files| files.into_iter().find(|file| file.path == "Cargo.toml"));
    assert!(manifest.is_some_and(|file| file.text.contains("[lib]\ndoctest = false\n")));
}

/// The judge is no rubber stamp.
#[test]
fn code_is_found_where_it_is() {
    for text in ["```\npanic!();\n```", "a\n\n    panic!();", "<b>", "```text rust\n```", "a\u{200b}"] {
        assert!(!faults(text).is_empty(), "{text}");
    }
    assert!(faults("```text\npanic!();\n```\n`<b>` [a](crate::Client::new) [b](https://example.com)").is_empty());
    assert!(!faults("[a](javascript:panic!)").is_empty());
    let file = |path: &str, text: &str| Artefact::text(path, text.to_owned());
    let found = deeds_of(&[file("a.rs", "#[path = \"x\"] mod x; fn f() { unsafe { run!() } if a != (b) {} }")]);
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["#[path]", "run!", "unsafe"]);
    assert_eq!(smuggled("a\n[features]", &[file("Cargo.toml", "x = 1\n[features]\n")]), ["[features]"]);
}
