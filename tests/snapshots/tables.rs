//! What each schema and each operation of a table comes out as, in the lines of `api.txt`. The columns stand at the top of
//! `schemas.txt` and `operations.txt`; `UPDATE=1` writes what comes out.

use std::fmt::Write as _;
use std::path::Path;

use clientwright::output::Package;
use clientwright::{Generation, Options};
use tests::golden;

#[test]
fn schemas_come_out_as_the_table_says() {
    check("schemas.txt", |schemas| {
        let description = format!(
            "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths:\n  /e:\n    get:\n      operationId: get\n      \
             responses:\n        '200':\n          description: D.\n          content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/E'}}}}}}\ncomponents:\n  schemas: {{{schemas}}}\n"
        );
        let lines = api_text(&description);
        let lines = lines.iter().map(|line| match line.strip_prefix("operation operations.get: GET /e () ") {
            Some(result) => result.to_owned(),
            None => line.replace("types::", ""),
        });
        lines.filter(|line| !line.starts_with("operation ")).collect()
    });
}

#[test]
fn operations_come_out_as_the_table_says() {
    check("operations.txt", |operation| {
        let description = format!(
            "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths:\n  /e:\n    post: {{operationId: post, {operation}}}\n\
             components:\n  schemas:\n    Pet: {{type: object, properties: {{name: {{type: string}}}}}}\n    \
             Text: {{type: string, maxLength: 9}}\n"
        );
        let lines = api_text(&description);
        lines.iter().map(|line| line.replace("operations.post", "").replace("operation: POST /e ", "")).collect()
    });
}

/// Compares the lines behind ` => ` of each row with what comes out of the text before it.
#[track_caller]
fn check(table: &str, lines: impl Fn(&str) -> Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(table);
    let text = std::fs::read_to_string(&path).expect("the table can be read");
    let mut found = String::new();
    for row in text.lines() {
        let _ = match row.split_once(" => ") {
            Some((from, _)) if !row.starts_with('#') => writeln!(found, "{from} => {}", lines(from).join("; ")),
            _ => writeln!(found, "{row}"),
        };
    }
    golden::compare(&path, &found).unwrap_or_else(|difference| panic!("{difference}"));
}

/// The lines of `api.txt`, but for those that every description has.
fn api_text(description: &str) -> Vec<String> {
    let options = Options::new(Package::standalone("example", None));
    let generation = Generation::from_text("openapi.yaml", description, &options);
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let artefacts = generation.artefacts.unwrap_or_else(|| panic!("{description}\n{said}"));
    let text = &artefacts.iter().find(|file| file.path == "api.txt").expect("every crate has one").text;
    let is_own = |line: &&str| !["#", "description:", "resource "].iter().any(|start| line.starts_with(start));
    text.lines().filter(is_own).map(str::to_owned).collect()
}
