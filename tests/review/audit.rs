//! Made-up pages and documents held against a made-up description.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tests::change::Change;
use xtask::audit::{self, Difference};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/audit").join(name)
}

fn text(name: &str) -> String {
    std::fs::read_to_string(data(name)).expect("the file can be read")
}

/// Each difference as its item, without the address, and how it differs.
fn shown(differences: &[Difference]) -> Vec<String> {
    let mut lines: Vec<String> = differences
        .iter()
        .map(|one| {
            let words: Vec<&str> = one.item.splitn(4, ' ').collect();
            let item = if words[0] == "operation" { one.item.clone() } else { format!("{} {}", words[0], words[3]) };
            format!("{item}: {}", one.what)
        })
        .collect();
    lines.sort();
    lines
}

const PAGES: [&str; 8] = [
    "go_markdown",
    "go_plain",
    "python_models",
    "python_example",
    "python_plain",
    "python_markdown",
    "http_plain",
    "http_markdown",
];

fn audit_page(folder: &TempDir, page: &str) -> Result<Vec<String>, String> {
    let path = folder.path().join("page.txt");
    std::fs::write(&path, page).expect("the page can be written");
    audit::pages(&data("description.yaml"), &[path]).map(|differences| shown(&differences))
}

#[test]
fn pages_that_agree_have_no_differences() {
    let folder = TempDir::new().expect("a folder");
    for name in PAGES.map(|name| format!("{name}.txt")) {
        assert_eq!(audit_page(&folder, &text(&name)), Ok(Vec::new()), "{name}");
    }
}

// What pages of the same form have in one way or another: a page, a text everywhere on it, what takes its place.
#[test]
fn forms_have_variants() {
    let folder = TempDir::new().expect("a folder");
    let cases = [
        ("go_plain.txt", "optional\n", "Optional\n"),
        ("http_plain.txt", "object {", "{"),
        ("http_plain.txt", "remark: optional string", "remark: optional string or null"),
        ("http_plain.txt", "Expand Collapse", ""),
        ("http_markdown.txt", "### Body Parameters", "### Body ParametersJSON"),
        ("http_markdown.txt", "optional {", "optional object {"),
        ("http_markdown.txt", "- `town_id: string`", "- `town_id: optional string`"),
        ("http_markdown.txt", " - `", "\n  - `"),
    ];
    for (name, old, new) in cases {
        let page = text(name);
        assert!(page.contains(old), "{name}: {old}");
        assert_eq!(audit_page(&folder, &page.replace(old, new)), Ok(Vec::new()), "{name}: {new}");
    }
}

/// A page, a text on it, what takes its place, and the differences that are found.
const CHANGES: &[(&str, &str, &str, &[&str])] = &[
    (
        "http_plain.txt",
        "remark: optional string",
        "remark: optional string or number",
        &["member reply data.remark: number|string, ours string"],
    ),
    (
        "go_plain.txt",
        "Remark stringoptional\n",
        "Remark stringoptional\nColour stringoptional\n",
        &["member reply data.colour: missing"],
    ),
    (
        "go_plain.txt",
        "Remark stringoptional\n",
        "Remark string\n",
        &["member reply data.remark: required, ours optional"],
    ),
    ("go_plain.txt", "Title string\n", "Title stringoptional\n", &["member reply data.title: optional, ours required"]),
    (
        "go_plain.txt",
        "PageCount float64optional\n",
        "PageCount stringoptional\n",
        &["member reply data.page_count: string, ours number"],
    ),
    ("go_plain.txt", "maxLength12", "maxLength32", &["parameter path town_id: maxLength 32, ours 12"]),
    (
        "go_plain.txt",
        "WithLoans param.Field[bool]optional",
        "WithLoans param.Field[bool]",
        &["parameter query with_loans: required, ours optional"],
    ),
    ("go_plain.txt", "Shelf AdminShelf\n", "Shelf AdminShelfDesk\n", &["permission Desk: missing"]),
    ("go_plain.txt", "Shelf AdminShelf\n", "Shelf Admin\n", &["permission Shelf: only ours"]),
    (
        "go_plain.txt",
        "= \"OUT\"\n",
        "= \"AWAY\"\n",
        &["member reply data.state: value \"AWAY\" missing", "member reply data.state: value \"OUT\" only ours"],
    ),
    (
        "go_plain.txt",
        "    \"remark\": \"remark\"\n",
        "    \"remark\": 1\n",
        &["member reply data.remark: example integer, ours string"],
    ),
    (
        "go_plain.txt",
        "GET/towns/{town_id}/books/{book_id}\n",
        "GET/towns/{town_id}/volumes/{book_id}\n",
        &["operation GET /towns/{town_id}/volumes/{book_id}: missing"],
    ),
    ("go_markdown.txt", "- `Reader param.Field[string]` Body param: Who ", "", &["member body reader: only ours"]),
    (
        "go_markdown.txt",
        "- `Days param.Field[float64]` Body param",
        "- `Weeks param.Field[float64]` Body param",
        &["member body days: only ours", "member body weeks: missing"],
    ),
    ("go_markdown.txt", "**post** `", "**put** `", &["operation PUT /towns/{town_id}/books/{book_id}/lend: missing"]),
    ("go_markdown.txt", "- `Until string` ", "- `Until string` - `Fee float64` ", &["member reply data.fee: missing"]),
    (
        "go_markdown.txt",
        "- `WithLoans param.Field[bool]` Query param: With those who have it. ",
        "",
        &["parameter query with_loans: only ours"],
    ),
    (
        "python_models.txt",
        "name: Optional[str]\n",
        "name: str\n",
        &["member reply data.loans[].marks[].name: required, ours optional"],
    ),
    (
        "python_models.txt",
        "remark: Optional[str]\n",
        "remarks: Optional[str]\n",
        &["member reply data.remark: only ours", "member reply data.remarks: missing"],
    ),
    ("python_models.txt", "until: Optional[str]\n", "", &["member reply data.until: only ours"]),
    (
        "python_models.txt",
        "Literal[\"IN\", \"OUT\"]",
        "Literal[\"IN\", \"OUT\", \"LOST\"]",
        &["member reply data.state: value \"LOST\" missing"],
    ),
    (
        "http_plain.txt",
        "title: string\n",
        "title: optional string\n",
        &["member reply data.title: optional, ours required"],
    ),
    ("http_plain.txt", "title: string\n", "title: number\n", &["member reply data.title: number, ours string"]),
    (
        "http_plain.txt",
        "remark: optional string\n",
        "remark: optional string\nshelfMark: optional string\n",
        &["member reply data.shelfMark: missing"],
    ),
    (
        "http_plain.txt",
        "page_count: optional number",
        "pageCount: optional number",
        &["member reply data.pageCount: missing", "member reply data.page_count: only ours"],
    ),
    (
        "http_plain.txt",
        "\"action\": \"action\"",
        "\"deed\": \"action\"",
        &["member reply data.deed: in an example, missing"],
    ),
    ("http_plain.txt", "maxLength12", "maxLength32", &["parameter path town_id: maxLength 32, ours 12"]),
    ("http_plain.txt", "Shelf AdminShelf\n", "Shelf Admin\n", &["permission Shelf: only ours"]),
    (
        "http_plain.txt",
        "with_loans: optional boolean",
        "with_loans: boolean",
        &["parameter query with_loans: required, ours optional"],
    ),
    ("http_plain.txt", "state: \"IN\" or \"OUT\"In", "state: \"IN\" or \"OUT\" or 1 moreIn", &[]),
    (
        "http_plain.txt",
        "\"OUT\"\nloans",
        "\"OUT\"\n\"LOST\"\nloans",
        &["member reply data.state: value \"LOST\" missing"],
    ),
    ("http_markdown.txt", "- `reader: string` Who ", "", &["member body reader: only ours"]),
    (
        "http_markdown.txt",
        "`days: optional number`",
        "`days: optional string`",
        &["member body days: string, ours number"],
    ),
    ("http_markdown.txt", "\"days\": 0", "\"weeks\": 0", &["member body weeks: in an example, missing"]),
    (
        "http_markdown.txt",
        "`marks: optional array of { name }`",
        "`marks: array of { name }`",
        &["member reply data.loans[].marks: required, ours optional"],
    ),
    (
        "http_markdown.txt",
        "### Query Parameters - `with_loans: optional boolean` With those who have it. ",
        "### Header Parameters - `Book-Shelf: optional string` ",
        &["parameter header Book-Shelf: missing"],
    ),
    (
        "http_markdown.txt",
        "- `until: optional string` ",
        "- `until: optional string` - `fee: optional number` ",
        &["member reply data.fee: missing"],
    ),
    (
        "python_plain.txt",
        "days: Optional[float]",
        "weeks: Optional[float]",
        &["member body days: only ours", "member body weeks: missing"],
    ),
    ("python_plain.txt", "reader: str", "reader: Optional[str]", &["member body reader: optional, ours required"]),
    ("python_plain.txt", "maxLength12", "maxLength32", &["parameter path town_id: maxLength 32, ours 12"]),
    (
        "python_plain.txt",
        "\"until\": \"until\"",
        "\"end\": \"until\"",
        &["member reply data.end: in an example, missing"],
    ),
    (
        "python_markdown.txt",
        "`with_loans: Optional[bool]`",
        "`with_marks: Optional[bool]`",
        &["parameter query with_loans: only ours", "parameter query with_marks: missing"],
    ),
    (
        "python_markdown.txt",
        "`remark: Optional[str]`",
        "`remark: str`",
        &["member reply data.remark: required, ours optional"],
    ),
    ("python_example.txt", "\"code\": 404", "\"code\": 409", &["status 409: missing"]),
    (
        "python_example.txt",
        "\"remark\": \"remark\"",
        "\"remark\": \"remark\",\n\"weight\": 1",
        &["member reply data.weight: in an example, missing"],
    ),
];

#[test]
fn what_changes_on_a_page_is_found() {
    let folder = TempDir::new().expect("a folder");
    for (name, old, new, expected) in CHANGES {
        let page = text(name);
        assert!(page.contains(old), "{name}: {old}");
        assert_eq!(
            audit_page(&folder, &page.replacen(old, new, 1)).as_deref(),
            Ok(&expected.iter().map(ToString::to_string).collect::<Vec<_>>()[..]),
            "{name}: {new}"
        );
    }
}

#[test]
fn a_page_that_cannot_be_read_is_shown() {
    let folder = TempDir::new().expect("a folder");
    let cases = [
        ("go_plain.txt", "Title string\n", "Title []strange{}\n", "Title []strange{}"),
        ("go_markdown.txt", "- `Title string`", "- `Title a strange type`", "Title a strange type"),
        ("http_markdown.txt", "- `title: string`", "- `title: a strange type`", "title: a strange type"),
        ("http_plain.txt", "GET/towns", "towns", "belongs to no method and path"),
        ("http_plain.txt", "\"title\": \"title\",\n", "\"title\" \"title\",\n", "no JSON"),
        ("python_models.txt", "title: str\n", "title: Strange[int]\n", "title: Strange[int]"),
        ("python_models.txt", "class BookLendResponse:", "class Other:", "class Other:"),
        ("go_plain.txt", "    \"title\": \"title\",\n", "    \"title\" \"title\",\n", "no JSON"),
        ("go_plain.txt", "GET/towns", "towns", "belongs to no method and path"),
        ("python_example.txt", "GET/towns", "towns", "no method and path"),
        ("go_markdown.txt", "**post** `", "**trace** `", "belongs to no method and path"),
        ("go_markdown.txt", "} ``` ## Lend", "} ## Lend", "ends within a sample"),
        ("python_models.txt", "title: str\n", "title:\nstr\n", "title:"),
        ("python_models.txt", "title: str\n", "title: Optional[\nstr]\n", "title: Optional["),
        (
            "python_models.txt",
            "success: Optional[bool]\nclass BookLendResponse:\n",
            "success: Optional[bool]\n",
            "without BookLendResponse",
        ),
    ];
    for (name, old, new, expected) in cases {
        let page = text(name);
        assert!(page.contains(old), "{name}: {old}");
        let found = audit_page(&folder, &page.replacen(old, new, 1)).expect_err(new);
        assert!(found.contains(expected), "{found}");
    }
}

#[test]
fn a_page_for_another_language_is_refused() {
    let folder = TempDir::new().expect("a folder");
    let page = "Look at a book\nclient.books.get(stringbookId, BookGetParams { town_id } params): Book { id }\n\
                GET/towns/{town_id}/books/{book_id}\nParametersExpand Collapse\nbookId: string\n\
                with_loans?: boolean\nReturnsExpand Collapse\nBook { id }\nid: string\n{\"id\": \"id\"}\n";
    let found = audit_page(&folder, page).expect_err("it is in no form that is known");
    assert!(found.contains("none of the forms for HTTP, Go and Python"), "{found}");
}

/// Differences planted into the description, to hold it against the result: a text, what takes its place, what is found.
const PLANTED: &[(&str, &str, &[&str])] = &[
    (
        "  /towns/{town_id}/books/{book_id}/lend:\n    post:",
        "  /towns/{town_id}/books/{book_id}/borrow:\n    post:",
        &[
            "operation POST /towns/{town_id}/books/{book_id}/borrow: missing",
            "operation POST /towns/{town_id}/books/{book_id}/lend: only ours",
        ],
    ),
    (
        "  /towns/{town_id}/books/{book_id}/lend:\n    post:",
        "  /towns/{town_id}/books/{book_id}/lend:\n    put:",
        &[
            "operation POST /towns/{town_id}/books/{book_id}/lend: only ours",
            "operation PUT /towns/{town_id}/books/{book_id}/lend: missing",
        ],
    ),
    (
        "        - {name: with_loans, in: query, schema: {type: boolean}}\n",
        "",
        &["parameter query with_loans: only ours"],
    ),
    (
        "in: query, schema: {type: boolean}",
        "in: header, schema: {type: boolean}",
        &["parameter header with_loans: missing", "parameter query with_loans: only ours"],
    ),
    (
        "in: query, schema: {type: boolean}",
        "in: query, required: true, schema: {type: boolean}",
        &["parameter query with_loans: required, ours optional"],
    ),
    (
        "in: query, schema: {type: boolean}",
        "in: query, schema: {type: string}",
        &["parameter query with_loans: string, ours boolean"],
    ),
    (
        "        '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}\n",
        "        '404': {description: None.}\n",
        &["content error application/json: only ours"],
    ),
    ("        '404': {description", "        '410': {description", &["status 404: only ours", "status 410: missing"]),
    ("required: [reader]", "required: []", &["member body reader: optional, ours required"]),
    ("                days: {type: number}\n", "", &["member body days: only ours"]),
    ("days: {type: number}", "weeks: {type: number}", &["member body days: only ours", "member body weeks: missing"]),
    (
        "reader_ids: {type: array, items: {type: string}}",
        "reader_ids: {type: array, items: {type: integer}}",
        &["member body reader_ids: array<integer>, ours array<string>"],
    ),
    ("required: [id, title, state]", "required: [id, title]", &["member reply data.state: optional, ours required"]),
    (
        "required: [id, title, state]",
        "required: [id, title, state, remark]",
        &["member reply data.remark: required, ours optional"],
    ),
    (
        "page_count: {type: number}",
        "page_count: {type: integer}",
        &["member reply data.page_count: integer, ours number"],
    ),
    ("enum: [IN, OUT]", "enum: [IN, OUT, LOST]", &["member reply data.state: value \"LOST\" missing"]),
    ("enum: [IN, OUT]", "enum: [IN]", &["member reply data.state: value \"OUT\" only ours"]),
    ("required: [id]\n", "required: []\n", &["member reply data.loans[].id: optional, ours required"]),
    (
        "properties: {name: {type: string}}",
        "properties: {name: {type: string}, colour: {type: string}}",
        &["member reply data.loans[].marks[].colour: missing"],
    ),
    (
        "data: {type: object, properties: {action: {type: string}, until: {type: string}}}",
        "data: {type: object, properties: {action: {type: string}}}",
        &["member reply data.until: only ours"],
    ),
    ("code: {type: integer}", "code: {type: string}", &["member error error.code: string, ours integer"]),
    (
        "title: {type: string}\n",
        "title: {type: string, maxLength: 80}\n",
        &["member reply data.title: maxLength 80 missing"],
    ),
    ("x-permissions: [Shelf Admin, Shelf]", "x-permissions: [Shelf Admin]", &["permission Shelf: only ours"]),
];

fn held(folder: &TempDir, ours: &str, document: &str, prefix: &str) -> Result<Vec<Difference>, String> {
    let path = folder.path().join("other.yaml");
    std::fs::write(&path, document).expect("the document can be written");
    audit::against(&data(ours), &path, prefix)
}

fn against(folder: &TempDir, document: &str) -> Vec<String> {
    let found = held(folder, "description.yaml", document, "/towns/").expect("it can be read");
    assert!(
        found
            .iter()
            .all(|one| one.theirs.contains("other.yaml") && one.ours.contains("description.yaml")
                || one.what == "missing")
    );
    shown(&found)
}

#[test]
fn planted_differences_are_found_and_none_is_invented() {
    let folder = TempDir::new().expect("a folder");
    let ours = text("description.yaml");
    assert_eq!(against(&folder, &ours), Vec::<String>::new());
    for (old, new, expected) in PLANTED {
        assert_eq!(ours.matches(old).count(), 1, "{old}");
        assert_eq!(against(&folder, &ours.replace(old, new)), *expected, "{new}");
    }
    assert!(PLANTED.len() >= 20);
}

#[test]
fn other_paths_are_left_alone() {
    let folder = TempDir::new().expect("a folder");
    let more = text("description.yaml")
        .replace("paths:\n", "paths:\n  /other:\n    get: {responses: {'204': {description: D.}}}\n");
    assert_eq!(against(&folder, &more), Vec::<String>::new());
}

/// The rows of `planted.txt`: each a change, and what is found.
fn planted() -> Vec<(String, Vec<String>)> {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for line in text("planted.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.strip_prefix("    | "), rows.last_mut()) {
            (Some(found), Some((_, all))) => all.push(found.to_owned()),
            _ => rows.push((line.to_owned(), Vec::new())),
        }
    }
    rows
}

/// A difference with its two lines: `member GET /x body a: missing (7, 8)`.
fn placed(one: &Difference) -> String {
    let line = |place: &str| place.rsplit_once(':').map_or("-", |(_, line)| line).to_owned();
    format!("{}: {} ({}, {})", one.item, one.what, line(&one.theirs), line(&one.ours))
}

#[test]
fn all_kinds_of_planted_differences_are_found_once() {
    let folder = TempDir::new().expect("a folder");
    let ours = text("ferries.yaml");
    let mut written: String =
        text("planted.txt").lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    let mut problems = Vec::new();
    for (change, expected) in planted() {
        let files =
            Change::parse(&change).made(&[("ferries.yaml", &ours)]).unwrap_or_else(|| panic!("not once: {change}"));
        let found = held(&folder, "ferries.yaml", &files[0].1, "/ports/").unwrap_or_else(|message| panic!("{message}"));
        let items: std::collections::BTreeSet<_> = found.iter().map(|one| (&one.item, &one.what)).collect();
        assert_eq!(items.len(), found.len(), "{change} is told twice: {found:?}");
        let found: Vec<String> = found.iter().map(placed).collect();
        written.push_str(&format!("\n{change}\n"));
        found.iter().for_each(|one| written.push_str(&format!("    | {one}\n")));
        if found.is_empty() || found != expected {
            problems.push(format!("{change}\n    {}", found.join("\n    ")));
        }
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(data("planted.txt"), written).expect("the file can be written");
    } else {
        assert!(problems.is_empty(), "UPDATE=1 accepts it:\n{}", problems.join("\n"));
    }
}

/// A document in which several schemas describe one place, and what the server sends by itself.
const SEVERAL: &str = "openapi: 3.1.0
info: {title: Gates, version: '1'}
paths:
  /gates:
    post:
      operationId: gates.add
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Gate'}}
          multipart/form-data: {schema: {type: object, required: [name], properties: {name: {type: string}, wide: {type: boolean}, lock: {type: string}}}}
      responses:
        '200': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Gate'}}}}
        '404': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/None'}}}}
        '409': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Taken'}}}}
webhooks:
  gate.opened:
    post:
      parameters: [{name: X-Try, in: header, schema: {type: integer}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Wide'}}}}
      responses: {'204': {description: D.}}
components:
  schemas:
    Gate: {oneOf: [{$ref: '#/components/schemas/Wide'}, {$ref: '#/components/schemas/Tall'}]}
    Wide: {type: object, required: [name], properties: {name: {type: string}, lock: {type: string}, wide: {type: boolean}}}
    Tall: {type: object, properties: {name: {type: string}, lock: {type: string}, mode: {type: string, enum: [a, b]}}}
    None: {type: object, required: [why], properties: {why: {type: string}, code: {type: string, enum: [x, y]}}}
    Taken: {type: object, properties: {why: {type: string}, code: {type: string, enum: [x, z]}}}
";

/// What is planted into one of several schemas, while the others still say what it said.
const IN_ONE: &[(&str, &str, &[&str])] = &[
    (
        "Tall: {type: object, properties: {name: {type: string}, lock: {type: string}, ",
        "Tall: {type: object, properties: {name: {type: string}, ",
        &[
            "member body lock: only ours, in application/json, Tall",
            "member reply lock: only ours, in 200 application/json, Tall",
        ],
    ),
    (
        "Wide: {type: object, required: [name], ",
        "Wide: {type: object, ",
        &[
            "member body name: optional, ours required",
            "member body name: optional, ours required, in application/json, Wide",
            "member reply name: optional, ours required, in 200 application/json, Wide",
        ],
    ),
    (
        "wide: {type: boolean}, lock: {type: string}",
        "wide: {type: boolean}",
        &["member body lock: only ours, in multipart/form-data"],
    ),
    (
        "None: {type: object, required: [why], ",
        "None: {type: object, ",
        &["member error why: optional, ours required, in 404 application/json"],
    ),
    ("enum: [x, y]", "enum: [y]", &["member error code: value \"x\" only ours, in 404 application/json"]),
    (
        "'409': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Taken'}}}}",
        "'409': {description: D.}",
        &[
            "content error: only ours, in 409 application/json",
            "member error code: value \"z\" only ours",
            "member error why: required, ours optional",
        ],
    ),
    (
        "X-Try, in: header, schema: {type: integer}",
        "X-Try, in: header, schema: {type: string}",
        &["parameter header X-Try: string, ours integer"],
    ),
    ("responses: {'204'", "responses: {'200'", &["status 200: missing", "status 204: only ours"]),
    (
        "gate.opened:\n    post:",
        "gate.opened:\n    put:",
        &["operation POST webhook:gate.opened: only ours", "operation PUT webhook:gate.opened: missing"],
    ),
];

#[test]
fn what_one_of_several_schemas_says_is_compared() {
    let folder = TempDir::new().expect("a folder");
    let [ours, theirs] = ["ours.yaml", "theirs.yaml"].map(|name| folder.path().join(name));
    std::fs::write(&ours, SEVERAL).expect("the document can be written");
    let mut problems = Vec::new();
    for (old, new, expected) in IN_ONE {
        assert_eq!(SEVERAL.matches(old).count(), 1, "{old}");
        std::fs::write(&theirs, SEVERAL.replace(old, new)).expect("the document can be written");
        let found = shown(&audit::against(&ours, &theirs, "").expect("both can be read"));
        if found != *expected {
            problems.push(format!("{new}\n{found:#?}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_same_api_told_in_another_way_has_no_differences() {
    let folder = TempDir::new().expect("a folder");
    for document in [text("ferries_3_0.yaml"), text("ferries.yaml")] {
        for prefix in ["/ports/", "/ports", "ports/", "", "/ports/{other}/ferries"] {
            let found = held(&folder, "ferries.yaml", &document, prefix);
            assert_eq!(found.map(|found| shown(&found)), Ok(Vec::new()), "{prefix}");
        }
    }
    let message = held(&folder, "ferries.yaml", &text("ferries.yaml"), "/port/").expect_err("no path begins so");
    assert!(message.contains("no path begins with \"/port/\""), "{message}");
}

/// What says the same in other words: changes of ferries.yaml that are no differences.
const SAME: &[&str] = &[
    "seats: {type: integer, exclusiveMinimum: 0} => seats: {type: integer, format: int64, exclusiveMinimum: 0}",
    "speed: {type: number, minimum: 0 => speed: {type: number, format: double, minimum: 0",
    "code: {type: string, pattern => code: {type: string, minLength: 0, pattern",
    "mails: {type: array, items => mails: {type: array, minItems: 0, uniqueItems: false, items",
    "Problem: {type: object, => Problem: {type: object, minProperties: 0, additionalProperties: {},",
    "Problem: {type: object, => Problem: {type: object, additionalProperties: {description: Whatever it is.},",
    "Problem: {type: object, => Problem: {",
    "old: {type: boolean, deprecated: true} => old: {type: boolean, enum: [true, false], deprecated: true}",
    "Sort: {type: string, enum: [name, age], default: name} => Sort: {default: name, oneOf: [{const: age, title: Age}, {type: string, enum: [name]}]}",
    "Sort: {type: string, enum: [name, age] => Sort: {enum: [age, name]",
    "note: {type: [string, 'null']} => note: {anyOf: [{type: 'null'}, {type: string}]}",
    "note: {type: [string, 'null']} => note: {allOf: [{type: [string, 'null']}]}",
    "zip: {type: [string, integer]} => zip: {anyOf: [{type: integer}, {type: string}]}",
    "kind: {type: string, const: sail} => kind: {enum: [sail]}",
    "content: {application/json: {schema: {type: array, items: {type: string}}}} => content: {Application/JSON; charset=utf-8: {schema: {type: array, items: {type: string}}}}",
    "application/problem+json => application/problem+json;charset=UTF-8",
    "{name: X-Trace, in: header, schema: {type: string}} => {name: x-trace, in: header, required: false, style: simple, explode: false, schema: {type: string}}",
    "next: {$ref: '#/components/schemas/Ferry'} => next: {allOf: [{$ref: '#/components/schemas/Ferry'}]}",
    "data: {type: array, items: {$ref: '#/components/schemas/Ferry'}} => data: {type: array, items: {allOf: [{$ref: '#/components/schemas/Ferry'}, {description: Sails.}]}}",
    "oneOf: [{$ref: '#/components/schemas/Sail'}, {$ref: '#/components/schemas/Diesel'}] => anyOf: [{$ref: '#/components/schemas/Diesel'}, {$ref: '#/components/schemas/Sail'}]",
];

#[test]
fn other_words_for_the_same_are_no_difference() {
    let folder = TempDir::new().expect("a folder");
    let ours = text("ferries.yaml");
    for change in SAME {
        let files =
            Change::parse(change).made(&[("ferries.yaml", &ours)]).unwrap_or_else(|| panic!("not once: {change}"));
        let found = held(&folder, "ferries.yaml", &files[0].1, "/ports/").unwrap_or_else(|message| panic!("{message}"));
        assert_eq!(shown(&found), Vec::<String>::new(), "{change}");
    }
}

/// A page that was cut is an error, or what stands behind the cut says nothing that is held against the description.
/// Schemas that all refer to one another have a member in as many places as there are orders of them.
#[test]
fn a_document_without_end_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let schemas = (0..10).map(|one| {
        let members = (0..10).map(|other| format!("m{other}: {{$ref: '#/components/schemas/S{other}'}}"));
        format!("    S{one}: {{properties: {{{}}}}}\n", members.collect::<Vec<_>>().join(", "))
    });
    let reply = "{application/json: {schema: {$ref: '#/components/schemas/S0'}}}";
    let document = format!(
        "openapi: 3.1.0\ninfo: {{title: Ferries, version: '1'}}\npaths:\n  /a: {{get: {{responses: {{'200': \
         {{description: All., content: {reply}}}}}}}}}\ncomponents:\n  schemas:\n{}",
        schemas.collect::<String>()
    );
    let refused = held(&folder, "ferries.yaml", &document, "").expect_err("it has too many members");
    assert!(refused.contains("choose fewer operations by `--prefix`"), "{refused}");
}

#[test]
fn pages_that_were_cut_say_so() {
    let folder = TempDir::new().expect("a folder");
    for name in [
        "go_plain.txt",
        "go_markdown.txt",
        "http_plain.txt",
        "http_markdown.txt",
        "python_example.txt",
        "python_plain.txt",
    ] {
        let page = text(name);
        for end in (1..page.len()).step_by(7).filter(|end| page.is_char_boundary(*end)) {
            if let Ok(found) = audit_page(&folder, &page[..end]) {
                assert_eq!(found, Vec::<String>::new(), "{name} to {:?}", &page[end.saturating_sub(40)..end]);
            }
        }
    }
}

#[test]
fn pages_with_entities_are_read() {
    let folder = TempDir::new().expect("a folder");
    for name in PAGES.map(|name| format!("{name}.txt")) {
        let escaped = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("`", "&#96;")];
        let page = escaped.iter().fold(text(&name), |page, (letter, entity)| page.replace(letter, entity));
        assert_eq!(audit_page(&folder, &page), Ok(Vec::new()), "{name}");
    }
}

#[test]
fn the_description_does_not_differ_from_itself() {
    let spec = tests::fixtures::root().join("spec/realtimekit.yaml");
    for prefix in ["", "accounts/{account}/realtime"] {
        let found = audit::against(&spec, &spec, prefix).expect("it can be read");
        assert_eq!(shown(&found), Vec::<String>::new());
    }
}

/// Lines of at most so many letters, broken at spaces.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.len() + word.len() < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[test]
fn a_page_of_markdown_that_was_wrapped_is_read() {
    let folder = TempDir::new().expect("a folder");
    let page = text("go_markdown.txt");
    for width in [60, 72, 80, 90, 100, 110, 120, 160] {
        assert_eq!(audit_page(&folder, &wrapped(&page, width)), Ok(Vec::new()), "{width}");
    }
}
