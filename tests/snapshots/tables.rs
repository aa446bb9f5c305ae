//! What each schema, operation and description of a table comes out as, in the lines of `api.txt`. The columns stand at the top of
//! `schemas.txt`, `operations.txt` and `descriptions.txt`; `UPDATE=1` writes what comes out.

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
             responses: {{'200': {{description: D., content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/E'}}}}}}}}}}\ncomponents:\n  schemas: {{{schemas}}}\n"
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
        let responses = if operation.contains("responses: ") { "" } else { ", responses: {'204': {description: D.}}" };
        let description = format!(
            "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths:\n  /e:\n    post: {{operationId: post, \
             {operation}{responses}}}\ncomponents:\n  schemas:\n    Pet: {{type: object, properties: {{name: {{type: \
             string}}}}}}\n    Text: {{type: string}}\n"
        );
        let lines = api_text(&description);
        let short = |line: &String| line.replace("operations.post: POST /e ", "").replace("operations.post", "");
        lines.iter().filter(|line| !line.contains(" types::")).map(short).collect()
    });
}

#[test]
fn descriptions_come_out_as_the_table_says() {
    check("descriptions.txt", |members| {
        api_text(&format!("{{openapi: 3.1.0, info: {{title: E, version: '1'}}, {members}}}"))
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
            Some((from, _)) if !row.starts_with("#") => {
                writeln!(found, "{from} => {}", lines(&with_pointers(from)).join("; "))
            }
            _ => writeln!(found, "{row}"),
        };
    }
    golden::compare(&path, &found).unwrap_or_else(|difference| panic!("{difference}"));
}

/// A row with whole pointers in place of the names of components.
fn with_pointers(row: &str) -> String {
    let mut parts = row.split("$ref: ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let _ = match part.split_at(part.find([',', '}']).expect("something ends the name")) {
            (name, rest) if !name.starts_with('\'') => write!(text, "$ref: '#/components/schemas/{name}'{rest}"),
            _ => write!(text, "$ref: {part}"),
        };
    }
    text
}

/// The lines of `api.txt`, but for the usual ones.
fn api_text(description: &str) -> Vec<String> {
    let options = Options::new(Package::standalone("example", None));
    let generation = Generation::from_text("openapi.yaml", description, &options);
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let artefacts = generation.artefacts.unwrap_or_else(|| panic!("{description}\n{said}"));
    let text = &artefacts.iter().find(|file| file.path == "api.txt").expect("every crate has one").text;
    let is_usual = |line: &str| {
        ["#", "description:", "resource operations on Client"].iter().any(|start| line.starts_with(start))
            || ["@accept: application/json", "@success: 204"].iter().any(|end| line.ends_with(end))
    };
    text.lines().filter(|line| !is_usual(line)).map(str::to_owned).collect()
}
