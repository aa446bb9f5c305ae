//! Hostile texts in all places of a description that documentation, names or the manifest show.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use clientwright::diagnostic::{Diagnostics, Mode};
use clientwright::output::{Artefact, Package};
use clientwright::source::Sources;
use clientwright::{check, emit, lower, openapi};
use fastrand::Rng;

use super::judge;

/// Where every text can be replaced.
const EVERYWHERE: &str = include_str!("../../../tests/properties/documents/text_everywhere.yaml");

/// Ways to hide code or HTML in a text.
pub const TEXTS: &[&str] = &[
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

/// Pieces of the language of documentation, and of Rust.
pub const PIECES: &[&str] = &[
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
    "***",
    "__",
    "[a]: ",
    "<a href=x>",
    "<!DOCTYPE",
    "<?",
    "<![CDATA[",
    "]]>",
    "javascript:",
    "&#x3c;b&#62;",
    "&NewLine;",
    "*/",
    "/*",
    "\"#",
    "\"",
    "'",
    "r##\"",
    "}",
    "{",
    "$",
    "!",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\0",
    "~~~{.rust}\n",
    "```rust\n",
    "\n    panic!();\n",
    "\n#[panic!]\n",
    "\n[features]\n",
    "+++\n",
    ":::",
    "- [ ] ",
    "é",
    "🎉",
];

/// Pieces in any order, or in one of the known ways to hide code.
pub(super) fn text(random: &mut Rng) -> String {
    let mut text = match random.u8(..4) {
        0 => TEXTS[random.usize(..TEXTS.len())].to_owned(),
        _ => String::new(),
    };
    for _ in 0..random.usize(1..24) {
        let piece = PIECES[random.usize(..PIECES.len())];
        let at = if random.bool() { text.len() } else { random.usize(..=text.len()) };
        let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.insert_str(at, piece);
    }
    text
}

/// The document with the text at all of its places.
pub fn everywhere(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    // YAML takes some characters for line breaks.
    let plain = |letter: char| (' '..='~').contains(&letter);
    let mut escaped = String::with_capacity(json.len());
    for letter in json[1..json.len() - 1].chars() {
        match letter {
            letter if plain(letter) => escaped.push(letter),
            letter => escaped.push_str(&format!("\\U{:08x}", u32::from(letter))),
        }
    }
    EVERYWHERE.replace("TEXT", &escaped)
}

/// The files that come of the document with the text, and the table of operations.
///
/// # Errors
/// Why there are none.
pub fn generate(text: &str) -> Result<(Vec<Artefact>, String), String> {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = Sources::from_text("openapi.yaml", &everywhere(text), &mut diagnostics);
    let api = openapi::read(&sources, &mut diagnostics).and_then(|document| {
        check::check(&document, &sources, &mut diagnostics);
        (!diagnostics.has_errors()).then(|| lower::lower(&document, &sources, &Default::default(), &mut diagnostics))
    });
    let api = api.filter(|_| !diagnostics.has_errors());
    let api = api.ok_or_else(|| diagnostics.render(&sources, Default::default()))?;
    let table = emit::operations_table(&api);
    let rows: usize = api.resources.iter().map(|resource| resource.operations.len() + resource.guests.len()).sum();
    if table.lines().count() != rows + 2 {
        return Err(format!("not a row each:\n{table}"));
    }
    let files = emit::emit(&api, &Package::standalone("example", None)).map_err(|fault| format!("no Rust: {fault}"))?;
    Ok((files, table))
}

/// What comes of texts without any meaning.
struct Usual {
    deeds: BTreeSet<String>,
    lines: BTreeSet<String>,
}

static USUAL: LazyLock<Usual> = LazyLock::new(|| {
    let mut usual = Usual { deeds: BTreeSet::new(), lines: BTreeSet::new() };
    for text in ["a", "B c", "some words", "0"] {
        let (files, _) = generate(text).unwrap_or_default();
        usual.deeds.extend(judge::deeds_of(&files).unwrap_or_default());
        let plain = files.iter().filter(|file| !file.path.ends_with(".rs"));
        usual.lines.extend(plain.flat_map(|file| file.text.lines()).map(|line| line.trim().to_owned()));
    }
    usual
});

/// Whether files came of the text.
///
/// # Errors
/// What came of it that should not.
pub fn attempt(text: &str) -> Result<bool, String> {
    let (files, table) = generate(text)?;
    let faults: Vec<String> = judge::faults_of(&files).into_iter().chain(judge::faults(&table)).collect();
    if !faults.is_empty() {
        return Err(format!("{faults:?}"));
    }
    let unusual: Vec<String> = judge::deeds_of(&files)?.difference(&USUAL.deeds).cloned().collect();
    if !unusual.is_empty() {
        return Err(format!("unusual tokens: {unusual:?}"));
    }
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        syn::parse_file(&file.text).map_err(|error| format!("{}: {error}", file.path))?;
    }
    let is_usual = |line: &&str| USUAL.lines.iter().any(|usual| usual.starts_with(*line));
    match judge::smuggled(text, &files).into_iter().find(|line| !is_usual(line)) {
        Some(line) => Err(format!("`{line}` is a line of the manifest or of `api.txt`")),
        None => Ok(true),
    }
}
