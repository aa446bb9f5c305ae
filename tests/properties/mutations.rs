//! A description with mistakes at random places ends in files that are Rust, or in errors that have a place.

use std::cell::RefCell;

use clientwright::diagnostic::{Mode, Severity};
use clientwright::output::{Artefact, Overwrite, update};
use proptest::prelude::*;
use serde_json::{Value, json};
use tests::cargo::Workspace;

use crate::runner;
use crate::tree::{Files, description, generate, parent, pointers};

/// One mistake.
#[derive(Clone, Debug)]
enum Mistake {
    Drop,
    Rename(&'static str),
    Retype(Value),
    Duplicate,
    Swap(prop::sample::Index),
}

/// Where it is: a file, and a node in it.
type Spot = (prop::sample::Index, prop::sample::Index);

fn mistakes() -> impl Strategy<Value = Vec<(Spot, Mistake)>> {
    let names = prop::sample::select(vec![
        "",
        "type",
        "$ref",
        "x",
        "self",
        "properties",
        "allOf",
        "enum",
        "items",
        "🎉",
        "{a}",
    ]);
    let values = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("type"),
        json!("#/components/schemas/Meeting"),
        json!("\"*/ } fn main() {} /*"),
        json!([]),
        json!({}),
        json!([{}, "a", null]),
        json!({"$ref": "#/components/schemas/Session"}),
        json!({"$ref": "common.yaml#/components/schemas/ErrorReply"}),
        json!({"allOf": [{"$ref": "#/components/schemas/Poll"}, {"type": "string"}]}),
        json!({"type": ["object", "string", "null"], "properties": {"": {}}}),
    ]);
    let mistake = prop_oneof![
        Just(Mistake::Drop),
        names.prop_map(Mistake::Rename),
        values.prop_map(Mistake::Retype),
        Just(Mistake::Duplicate),
        any::<prop::sample::Index>().prop_map(Mistake::Swap),
    ];
    prop::collection::vec((any::<Spot>(), mistake), 1..4)
}

fn apply(files: &mut Files, (file, node): &Spot, mistake: &Mistake) {
    let position = file.index(files.len());
    let (_, value) = &mut files[position];
    let all = pointers(value);
    if all.is_empty() {
        return;
    }
    let pointer = node.get(&all);
    if let Mistake::Swap(other) = mistake {
        let copy = value.pointer(&all[other.index(all.len())]).cloned();
        if let (Some(place), Some(copy)) = (value.pointer_mut(pointer), copy) {
            *place = copy;
        }
        return;
    }
    if let Mistake::Retype(new) = mistake {
        if let Some(place) = value.pointer_mut(pointer) {
            *place = new.clone();
        }
        return;
    }
    match parent(value, pointer) {
        Some((Value::Object(members), key)) => match mistake {
            Mistake::Drop => drop(members.remove(&key)),
            Mistake::Rename(name) => {
                if let Some(member) = members.remove(&key) {
                    members.insert((*name).to_owned(), member);
                }
            }
            _ => {
                if let Some(member) = members.get(&key).cloned() {
                    members.insert(format!("{key} "), member);
                }
            }
        },
        Some((Value::Array(elements), key)) => {
            let Some(index) = key.parse::<usize>().ok().filter(|index| *index < elements.len()) else { return };
            match mistake {
                Mistake::Drop => drop(elements.remove(index)),
                _ => elements.insert(index, elements[index].clone()),
            }
        }
        _ => {}
    }
}

/// Errors all have a line and a column; without errors all files parse, and are returned.
fn holds(files: &Files, mode: Mode) -> Result<Option<Vec<Artefact>>, TestCaseError> {
    let outcome = generate(files, mode);
    let rendered = outcome.rendered();
    let Some(artefacts) = outcome.artefacts else {
        let errors = outcome.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        prop_assert!(errors.clone().count() > 0, "nothing was generated and nothing said");
        for error in errors {
            let position = error.position(&outcome.sources).unwrap_or_default();
            let numbers = position.split(':').filter(|part| part.parse::<usize>().is_ok()).count();
            prop_assert_eq!(numbers, 2, "{} at `{}`\n{}", error.message, position, rendered);
        }
        return Ok(None);
    };
    for file in artefacts.iter().filter(|file| file.path.ends_with(".rs")) {
        if let Err(error) = syn::parse_file(&file.text) {
            return Err(TestCaseError::fail(format!("{}: {error}\n{}", file.path, file.text)));
        }
    }
    Ok(Some(artefacts))
}

/// How many of the crates that come of mistakes are compiled.
const SAMPLE: usize = 3;

/// Compiles crates, with all of their features.
fn compile(crates: &[&Vec<Artefact>]) {
    let members: Vec<String> = (0..crates.len()).map(|number| format!("mutation-{number}")).collect();
    let workspace = Workspace::write(env!("CARGO_TARGET_TMPDIR"), "mutations", &members);
    for (name, artefacts) in members.iter().zip(crates) {
        let mut artefacts = (*artefacts).clone();
        for manifest in artefacts.iter_mut().filter(|file| file.path == "Cargo.toml") {
            // A member of the workspace, with a name of its own.
            let own = manifest.text.replacen("\nname = \"example\"\n", &format!("\nname = \"{name}\"\n"), 1);
            manifest.text = own.replacen("\n[workspace]\n", "\n", 1);
        }
        update(&workspace.folder.join(name), &artefacts, Overwrite::Generated).expect("the folder can be written");
    }
    let _ = workspace.run(&["build", "--workspace", "--all-features"]);
}

#[test]
fn mistakes_end_in_rust_or_in_errors_with_a_place() {
    let before = holds(description(), Mode::Lenient).expect("it holds").expect("it is generated");
    let code = |artefacts: &[Artefact]| artefacts.iter().map(|file| file.text.clone()).collect::<Vec<_>>();
    let generated: RefCell<Vec<Vec<Artefact>>> = RefCell::default();
    let ran = runner(24).run(&(mistakes(), any::<bool>()), |(mistakes, strict)| {
        let mut files = description().clone();
        for (spot, mistake) in &mistakes {
            apply(&mut files, spot, mistake);
        }
        let mode = if strict { Mode::Strict } else { Mode::Lenient };
        if let Some(artefacts) = holds(&files, mode)?
            && code(&artefacts) != code(&before)
        {
            generated.borrow_mut().push(artefacts);
        }
        Ok(())
    });
    ran.unwrap_or_else(|error| panic!("{error}"));
    let generated = generated.into_inner();
    assert!(!generated.is_empty(), "some mistakes stop nothing");
    // Spread over all of them, which are in the order of their seeds.
    let step = generated.len().div_ceil(SAMPLE);
    compile(&generated.iter().step_by(step).collect::<Vec<_>>());
}

#[test]
fn the_description_without_mistakes_is_generated() {
    assert!(holds(description(), Mode::Strict).expect("it holds").is_some());
}
