//! Each fixture's generated files, as a reviewer should see them change.

use std::fmt::Write as _;

use clientwright::Generation;
use clientwright::source::Location;
use tests::fixtures::Fixture;

#[test]
fn generated_code_is_as_reviewed() {
    for fixture in Fixture::all() {
        let generation = fixture.generate();
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path(&fixture.folder);
        settings.set_description(fixture.name.clone());
        // Where the repository lies says nothing of what is generated.
        let folder = format!("{}/", fixture.folder.display());
        settings.bind(|| insta::assert_snapshot!("generated", shown(&generation).replace(&folder, "")));
    }
}

/// The warnings, `api.txt`, and the files that the description's `x-show` names; an empty list shows neither.
fn shown(generation: &Generation) -> String {
    let artefacts = generation.artefacts.as_ref().unwrap_or_else(|| {
        panic!("{}", generation.diagnostics.render(&generation.sources, Default::default()));
    });
    let mut text = generation.diagnostics.summary(&generation.sources);
    for path in chosen(generation) {
        let file = artefacts.iter().find(|file| file.path == path);
        let file = file.unwrap_or_else(|| panic!("`{path}` is not generated; these are: {:#?}", paths(generation)));
        let _ = write!(text, "==> {path}\n{}\n", file.text);
    }
    text
}

fn chosen(generation: &Generation) -> Vec<String> {
    let root = generation.sources.node(Location::default());
    let Some(list) = root.get("x-show") else { return vec!["api.txt".to_owned()] };
    let mut files: Vec<String> =
        list.items().filter_map(|item| item.as_str().map(|path| format!("src/{path}"))).collect();
    if !files.is_empty() {
        files.insert(0, "api.txt".to_owned());
    }
    files
}

fn paths(generation: &Generation) -> Vec<&str> {
    generation.artefacts.iter().flatten().map(|file| file.path.as_str()).collect()
}
