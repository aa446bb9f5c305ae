//! Every code has a golden message, and every golden message is what is said.

use std::path::Path;

use clientwright::diagnostic::codes;
use tests::fixtures::root;
use tests::golden;

use super::{cases, generate, rendered};

/// Codes of what is wrong outside of all descriptions, with the messages that `generator/tests/command_line.rs` checks.
const OF_THE_COMMAND_LINE: &[(u16, &str)] = &[(501, "configuration"), (502, "output-in-the-way"), (503, "conventions")];

fn name(folder: &Path) -> String {
    folder.file_name().expect("a folder has a name").to_string_lossy().into_owned()
}

#[test]
fn messages_are_as_reviewed() {
    let mut failures = Vec::new();
    for folder in cases() {
        let generation = generate(&folder.join("openapi.yaml"));
        let mut text = rendered(&generation);
        if name(&folder) == "json" {
            text = generation.diagnostics.render_json(&generation.sources);
        }
        assert!(generation.artefacts.is_none(), "{} has no mistake", folder.display());
        failures.extend(golden::compare(&folder.join("message.txt"), &text).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_folder_of_a_code_shows_that_code() {
    for folder in cases() {
        let name = name(&folder);
        let Some((code, _)) = name.split_once('-').filter(|(code, _)| codes::find(code).is_some()) else { continue };
        let text = rendered(&generate(&folder.join("openapi.yaml")));
        assert!(text.contains(&format!("[{code}]")), "{name} does not say {code}:\n{text}");
    }
}

#[test]
fn every_code_has_a_golden_and_an_explanation() {
    let names: Vec<String> = cases().iter().map(|folder| name(folder)).collect();
    for code in codes::all() {
        let label = format!("E{:04}-", code.number);
        let shown = names.iter().any(|name| name.starts_with(&label));
        assert!(shown || is_shown_by_the_command_line(code.number), "{label} has no folder in tests/ui");
        let explanation = code.explain();
        assert!(explanation.contains(code.title) && code.explanation.len() > 40, "{explanation}");
    }
}

fn is_shown_by_the_command_line(number: u16) -> bool {
    OF_THE_COMMAND_LINE.iter().filter(|(code, _)| *code == number).any(|(_, name)| {
        let path = root().join(format!("generator/tests/command_line/{name}.txt"));
        std::fs::read_to_string(path).is_ok_and(|text| text.contains(&format!("error[E{number:04}]")))
    })
}

#[test]
fn every_folder_belongs_to_a_code_or_is_known() {
    for folder in cases() {
        let name = name(&folder);
        let code = name.split('-').next().unwrap_or_default();
        let known = code.starts_with('E') && codes::find(code).is_some();
        assert!(known || ["all-at-once", "files", "json"].contains(&name.as_str()), "{name} belongs to no code");
    }
}

/// Each message has its place and, as a rule, a cure.
#[test]
fn every_message_has_a_place() {
    for folder in cases() {
        let generation = generate(&folder.join("openapi.yaml"));
        for diagnostic in generation.diagnostics.iter() {
            let position = diagnostic.position(&generation.sources).unwrap_or_default();
            let numbers = position.split(':').skip(1).filter(|part| part.parse::<usize>().is_ok()).count();
            let whole_file = diagnostic.code.number == codes::FILE_UNREADABLE.number;
            assert!(numbers == 2 || whole_file, "{}: {} at `{position}`", folder.display(), diagnostic.message);
        }
    }
}
