//! The program as its user meets it: exit codes, messages, and that nothing is written when something is wrong.
//!
//! `UPDATE=1` writes the messages in `command_line/` anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clientwright::diagnostic::{Severity, codes};

const PROGRAM: &str = env!("CARGO_BIN_EXE_clientwright");

const GOOD: &str = "openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: pets.list
      responses:
        '204': {description: Done.}
";

/// A folder with a description, in which the program runs.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn with(description: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        fs::write(folder.path().join("pets.yaml"), description).expect("a file can be written");
        Self { folder }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_program(Path::new(PROGRAM), arguments)
    }

    fn run_program(&self, program: &Path, arguments: &[&str]) -> Output {
        Command::new(program).args(arguments).current_dir(self.folder.path()).output().expect("the program runs")
    }

    fn generate(&self, further: &[&str]) -> Output {
        let arguments = ["generate", "pets.yaml", "--out", "out", "--name", "pets"];
        self.run(&[&arguments[..], further].concat())
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("messages are UTF-8")
}

/// The description is refused with exit code 1, the message of the golden file, and nothing written.
#[track_caller]
fn check(name: &str, description: &str) {
    let desk = Desk::with(description);
    let output = desk.generate(&["--strict"]);
    let text = said(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(!desk.out().exists(), "nothing is written");
    assert!(output.stdout.is_empty(), "messages go to the error stream");
    golden(name, &text);
}

#[track_caller]
fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/command_line").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{} differs; UPDATE=1 accepts it", path.display());
}

#[test]
fn mistakes_are_placed_and_nothing_is_written() {
    check("bad-yaml", "openapi: 3.1.0\ninfo:\n\ttitle: Pets\n");
    check("unclosed", "openapi: 3.1.0\ninfo: {title: Pets, version: '1'\npaths: {}\n");
    check("reference-to-nowhere", &GOOD.replace("{description: Done.}", "{$ref: '#/components/responses/Done'}"));
    check("unknown-key", &GOOD.replace("paths:\n", "pahts: {}\npaths:\n").replace("title: Pets", "titel: Pets"));
    let twice =
        format!("{GOOD}    post:\n      operationId: pets.list\n      responses: {{'204': {{description: Done.}}}}\n");
    check("id-twice", &twice);
}

#[test]
fn a_missing_file_is_named() {
    let desk = Desk::with(GOOD);
    let output = desk.run(&["generate", "pest.yaml", "--out", "out", "--name", "pets"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!desk.out().exists());
    golden("missing-file", &said(&output));
}

#[test]
fn a_configuration_without_effect_is_refused() {
    let desk = Desk::with(GOOD);
    fs::write(desk.folder.path().join("pets.toml"), "only = [\"tag:Birds\"]\n").expect("a file can be written");
    let output = desk.generate(&["--config", "pets.toml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!desk.out().exists());
    golden("configuration", &said(&output));
    let output = desk.generate(&["--only", "path:/*", "--except", "path:/*"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!desk.out().exists());
    assert!(said(&output).contains("`only` and `except` leave no operation"), "{}", said(&output));
}

#[cfg(unix)]
#[test]
fn a_file_where_the_folder_should_be_is_named() {
    let desk = Desk::with(GOOD);
    fs::write(desk.out(), "in the way").expect("a file can be written");
    let output = desk.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_to_string(desk.out()).expect("the file is still there"), "in the way");
    golden("output-in-the-way", &said(&output));
}

#[test]
fn findings_are_warnings_and_with_strict_errors() {
    let faulty = GOOD.replace("operationId", "operationIdd: x\n      operationId");
    let desk = Desk::with(&faulty);
    let lenient = desk.generate(&[]);
    assert!(lenient.status.success(), "{}", said(&lenient));
    assert!(said(&lenient).contains("warning[W0107]"), "{}", said(&lenient));
    assert!(desk.out().join("src/lib.rs").exists());
    let strict = Desk::with(&faulty);
    let output = strict.generate(&["--strict"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("error[E0107]"), "{}", said(&output));
    assert!(!strict.out().exists());
}

#[test]
fn an_error_leaves_the_last_output_as_it_was() {
    let desk = Desk::with(GOOD);
    assert!(desk.generate(&[]).status.success());
    let before = fs::read_to_string(desk.out().join("src/lib.rs")).expect("it is generated");
    fs::write(desk.folder.path().join("pets.yaml"), "openapi: 2.0\n").expect("a file can be written");
    assert_eq!(desk.generate(&[]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(desk.out().join("src/lib.rs")).expect("it is still there"), before);
}

/// A description that is generated into a crate of one's own by mistake costs nothing.
#[test]
fn files_written_by_hand_are_kept_unless_forced() {
    let own = [
        ("Cargo.toml", "[package]\nname = \"mine\"\n"),
        ("src/lib.rs", "//! Mine.\n"),
        ("src/client.rs", "//! Mine.\n"),
        ("api.txt", "mine\n"),
    ];
    let desk = Desk::with(GOOD);
    for (path, text) in own {
        fs::create_dir_all(desk.out().join("src")).expect("a folder can be made");
        fs::write(desk.out().join(path), text).expect("a file can be written");
    }
    let output = desk.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    golden("written-by-hand", &said(&output));
    for (path, text) in own {
        assert_eq!(fs::read_to_string(desk.out().join(path)).expect("it is still there"), text);
    }
    assert_eq!(fs::read_dir(desk.out()).expect("it can be read").count(), 3, "nothing is written beside them");
    let forced = desk.generate(&["--force"]);
    assert!(forced.status.success(), "{}", said(&forced));
    assert!(!fs::read_to_string(desk.out().join("Cargo.toml")).expect("it is there").contains("mine"));
}

/// What was generated is generated anew, with all of its files.
#[test]
fn a_change_of_the_description_needs_no_force() {
    let desk = Desk::with(GOOD);
    assert!(desk.generate(&[]).status.success());
    let changed = GOOD.replace("pets.list", "pets.all");
    fs::write(desk.folder.path().join("pets.yaml"), changed).expect("a file can be written");
    let output = desk.generate(&[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(fs::read_to_string(desk.out().join("api.txt")).expect("it is there").contains("all"));
}

/// In a checkout the crate uses the runtime of the checkout, and says so.
#[test]
fn the_runtime_beside_the_program_is_named() {
    let desk = Desk::with(GOOD);
    let output = desk.generate(&[]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
    assert!(text.contains(&format!("using the runtime at {}\n", runtime.display())), "{text}");
    let manifest = fs::read_to_string(desk.out().join("Cargo.toml")).expect("it is generated");
    assert!(manifest.contains(&format!("path = \"{}\"", runtime.display())), "{manifest}");
}

/// A path of the command line begins where the program runs, one that leads there from the crate is kept, and any other is an
/// error before something is written.
#[test]
fn the_runtime_is_found_from_the_working_folder() {
    let desk = Desk::with(GOOD);
    let here = desk.folder.path().join("runtimes/one");
    fs::create_dir_all(&here).expect("a folder can be made");
    fs::write(here.join("Cargo.toml"), "").expect("a file can be written");
    let absolute = here.display().to_string();
    for (given, expected) in [
        ("runtimes/one", Some(absolute.as_str())),
        ("./runtimes/one", Some(&absolute)),
        (&absolute, Some(&absolute)),
        ("../runtimes/one", Some("../runtimes/one")),
        ("runtimes", None),
        ("runtimes/two", None),
    ] {
        let _ = fs::remove_dir_all(desk.out());
        let output = desk.generate(&["--runtime", given]);
        let manifest = fs::read_to_string(desk.out().join("Cargo.toml")).ok();
        let path = manifest.as_deref().and_then(|text| text.split_once("path = \"")?.1.split_once('"'));
        assert_eq!((output.status.success(), path.map(|(path, _)| path)), (expected.is_some(), expected), "{given}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(said.contains("is not the runtime's folder"), expected.is_none(), "{said}");
    }
}

/// What is installed does not lead back to the folder that it was built from. Cargo copies the program when it installs;
/// the check `packages` installs it so.
#[test]
fn a_program_away_from_its_folder_uses_the_published_runtime() {
    let desk = Desk::with(GOOD);
    let program = desk.folder.path().join("bin").join(Path::new(PROGRAM).file_name().expect("a program has a name"));
    fs::create_dir(desk.folder.path().join("bin")).expect("the folder can be made");
    fs::copy(PROGRAM, &program).expect("the program can be copied");
    let output = desk.run_program(&program, &["generate", "pets.yaml", "--out", "out", "--name", "pets"]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && !printed.contains("using the runtime"), "{printed}");
    let manifest = fs::read_to_string(desk.out().join("Cargo.toml")).expect("it is generated");
    let version = env!("CARGO_PKG_VERSION");
    let line = format!("clientwright-runtime = {{ version = \"{version}\", default-features = false }}\n");
    assert!(manifest.contains(&line), "{manifest}");
    assert!(!manifest.contains(env!("CARGO_MANIFEST_DIR")), "{manifest}");
}

#[test]
fn a_second_run_writes_nothing() {
    let desk = Desk::with(GOOD);
    assert!(desk.generate(&[]).status.success());
    let again = desk.generate(&[]);
    let text = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(text.contains("all up to date"), "{text}");
}

/// One object a line, with what an editor needs.
#[test]
fn messages_as_json() {
    let desk = Desk::with(&GOOD.replace("title: Pets", "titel: Pets").replace("operationId", "operationIdd"));
    let output = desk.generate(&["--strict", "--message-format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let text = said(&output);
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    assert_eq!(lines.len(), 2, "{text}");
    let expected = serde_json::json!({
        "code": "E0107", "severity": "error", "message": "`titel` is not a key of the info object", "file": "pets.yaml",
        "line": 2, "column": 8, "end": {"line": 2, "column": 13}, "pointer": "/info/titel",
        "help": "did you mean `title`?", "labels": [], "note": null, "fix": "title",
    });
    assert_eq!(lines[0], expected);
}

#[test]
fn no_colours_unless_a_person_reads() {
    let output = Desk::with("openapi: 3.1.0\n").generate(&[]);
    assert!(!said(&output).contains('\u{1b}'));
}

#[test]
fn codes_are_explained() {
    let desk = Desk::with(GOOD);
    for code in codes::all() {
        let output = desk.run(&["explain", &code.label(Severity::Error)]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && text.contains(code.explanation), "{text}");
    }
    let unknown = desk.run(&["explain", "E9999"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(said(&unknown).contains("E9999"));
}

#[test]
fn a_name_that_cargo_refuses_is_refused() {
    for name in ["", "1st", "../escape", "a b", "-x"] {
        let desk = Desk::with(GOOD);
        let output = desk.run(&["generate", "pets.yaml", "--out", "out", &format!("--name={name}")]);
        assert!(!output.status.success(), "`{name}` was accepted");
        assert!(!desk.out().exists());
    }
}

/// Files that lie about on a machine, each with a secret that no message may show.
const SECRETS: [(&str, &str); 8] = [
    ("passwd", "root:HUNTER2:0:0:root:/root:/bin/bash\nmore: HUNTER2: x\n"),
    ("credentials", "[default]\naws_secret_access_key = HUNTER2\n"),
    ("key.pem", "-----BEGIN PRIVATE KEY-----\nHUNTER2\n-----END PRIVATE KEY-----\n"),
    ("secret.yaml", "apiVersion: v1\nkind: Secret\ntype: HUNTER2\nHUNTER2: HUNTER2\n"),
    ("account.json", "{\"type\": \"service_account\", \"HUNTER2\": \"HUNTER2\", \"HUNTER2\": 1,}"),
    ("twice.yaml", "HUNTER2: 1\nHUNTER2: 2\n"),
    // What could be mended, and would be shown as the cure.
    ("settings.yaml", "user: x\npassword:HUNTER2\n"),
    ("tab.yaml", "user:\n\tpassword: HUNTER2\n"),
];

/// A description that takes a file for a schema, for a reply and for an example.
fn referring_to(file: &str) -> String {
    GOOD.replace("'204': {description: Done.}", &format!("'204': {{$ref: '{file}'}}"))
        + &format!(
            "    post:\n      responses:\n        '200':\n          description: D.\n          content:\n            \
             application/json:\n              schema: {{$ref: '{file}#/HUNTER'}}\n              \
             example: {{$ref: '{file}'}}\n    put: {{$ref: '{file}'}}\n  /others: {{get: {{responses: {{'200': {{description: D., \
             content: {{application/json: {{schema: {{$ref: '{file}'}}}}}}}}}}}}}}\n"
        )
}

#[test]
fn nothing_of_a_file_that_is_no_description_is_shown() {
    for (name, text) in SECRETS {
        for description in [referring_to(name), text.to_owned()] {
            let desk = Desk::with(&description);
            fs::write(desk.folder.path().join(name), text).expect("a file can be written");
            let forms = ["human", "json", "github", "sarif"].map(|form| vec!["--message-format", form]);
            for further in forms.iter().chain([&vec!["--strict"], &vec!["--all-warnings"]]) {
                let output = desk.generate(further);
                let said = said(&output) + &String::from_utf8_lossy(&output.stdout);
                assert!(!said.contains("HUNTER2"), "{name} {further:?}:\n{said}");
                assert!(said.contains(name) || said.contains("pets.yaml"), "{name} {further:?}:\n{said}");
            }
        }
    }
}

/// A cure is not made in a file that a reference leads to and that is no description.
#[test]
fn a_file_that_is_no_description_is_not_mended() {
    for (name, text) in SECRETS {
        let desk = Desk::with(&referring_to(name));
        fs::write(desk.folder.path().join(name), text).expect("a file can be written");
        let output = desk.run(&["check", "pets.yaml", "--strict", "--fix"]);
        assert!(!output.status.success(), "{}", said(&output));
        assert_eq!(fs::read_to_string(desk.folder.path().join(name)).expect("it is still there"), text);
    }
}

/// References end at the folder of the description, whatever way they take.
#[test]
fn files_elsewhere_are_not_read() {
    let desk = Desk::with("");
    let inner = desk.folder.path().join("inner");
    fs::create_dir(&inner).expect("a folder can be made");
    fs::write(desk.folder.path().join("secret.yaml"), "{type: string, description: HUNTER2}")
        .expect("it can be written");
    let mut references = vec!["../secret.yaml", "../inner/../secret.yaml", "%2e%2e/secret.yaml", "x/../../secret.yaml"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.yaml", inner.join("link.yaml")).expect("there are links");
        references.push("link.yaml");
    }
    for reference in references {
        fs::write(inner.join("pets.yaml"), referring_to(reference)).expect("a file can be written");
        let arguments = ["generate", "inner/pets.yaml", "--out", "out", "--name", "pets"];
        for further in [&["--strict"][..], &[], &["--references-below", "inner"]] {
            let output = desk.run(&[&arguments[..], further].concat());
            let said = said(&output);
            assert!(said.contains("is not below `inner`"), "{reference} {further:?}:\n{said}");
            assert!(!said.contains("HUNTER2"), "{reference}:\n{said}");
        }
    }
    let wider = GOOD.replace("{description: Done.}", "{description: {$ref: ../about.md}}");
    fs::write(inner.join("pets.yaml"), wider).expect("a file can be written");
    fs::write(desk.folder.path().join("about.md"), "Done.").expect("a file can be written");
    let arguments = ["generate", "inner/pets.yaml", "--out", "out", "--name", "pets", "--references-below", "."];
    let output = desk.run(&arguments);
    assert!(output.status.success(), "{}", said(&output));
}

/// A pipe that nobody writes to would be waited for.
#[cfg(unix)]
#[test]
fn a_reference_to_a_pipe_is_no_file() {
    let desk = Desk::with(&referring_to("pipe.yaml"));
    let pipe = desk.folder.path().join("pipe.yaml");
    assert!(Command::new("mkfifo").arg(pipe).status().expect("there are pipes").success());
    let output = desk.generate(&[]);
    assert!(said(&output).contains("it is not a file"), "{}", said(&output));
}

#[test]
fn a_check_writes_nothing_and_tells_in_every_form() {
    let desk = Desk::with(&GOOD.replace("title: Pets", "titel: Pets"));
    for (format, words) in [
        ("human", "error[E0107]: `titel` is not a key of the info object"),
        ("json", "\"code\":\"E0107\""),
        ("github", "::error file=pets.yaml,line=2,col=8,endColumn=13,title=E0107::`titel` is not a key"),
        ("sarif", "\"ruleId\": \"0107\""),
    ] {
        let output = desk.run(&["check", "pets.yaml", "--strict", "--message-format", format]);
        let text = said(&output);
        assert!(output.status.code() == Some(1) && text.contains(words), "{format}: {text}");
        if format == "sarif" {
            let log: serde_json::Value = serde_json::from_str(&text).expect("a log is JSON");
            let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
            assert_eq!(region["startLine"], 2, "{log}");
        }
    }
    assert!(Desk::with(GOOD).run(&["check", "pets.yaml", "--strict"]).status.success());
    let files = fs::read_dir(desk.folder.path()).expect("the folder can be read").count();
    assert_eq!(files, 1, "nothing is written");
}

/// A description without a mistake.
const SOUND: &str = "openapi: 3.1.0  # the version\ninfo:\n  title: Pets\n  version: '1.0'\npaths:\n  /pets:\n    get:\n      \
                     operationId: pets.list  # all of them\n      tags: [pets]\n      responses:\n        '200':\n          \
                     description: The pets.\n          content:\n            application/json:\n              schema:\n                \
                     $ref: '#/components/schemas/Pets'\ncomponents:\n  schemas:\n    Pets:  # a list\n      type: array\n      \
                     minItems: 1\n      items:\n        type: string\n";

/// What a mistake becomes by `check --fix`: the text that it had before, with its comments.
#[test]
fn cures_that_are_certain_are_made() {
    for (right, wrong) in [
        ("title: Pets", "titel: Pets"),
        ("responses:", "respones:"),
        ("schemas:\n", "schema:\n"),
        ("'1.0'", "1.0"),
        ("minItems: 1", "minItems: '1'"),
        ("type: array", "type: aray"),
        ("type: string", "type:string"),
        ("operationId: pets", "operationId:pets"),
        ("tags: [pets]", "tags: pets"),
        ("'#/components/schemas/Pets'", "#/components/schemas/Pets"),
        ("'#/components/schemas/Pets'", "'#/components/schemas/Pest'"),
        ("'#/components/schemas/Pets'", "'/components/schemas/Pets'"),
        ("'#/components/schemas/Pets'", "Pets"),
        ("    Pets:  # a list", "    Pets:  # a list"),
    ] {
        let desk = Desk::with(&SOUND.replace(right, wrong));
        let output = desk.run(&["check", "pets.yaml", "--strict", "--fix"]);
        let text = fs::read_to_string(desk.folder.path().join("pets.yaml")).expect("the file is there");
        assert_eq!(text, SOUND, "{wrong}\n{}", said(&output));
        assert!(output.status.success(), "{wrong}\n{}", said(&output));
    }
    // What only may have been meant is left.
    let unsure = SOUND.replace("items:\n        type: string", "items:\n        type: word");
    let desk = Desk::with(&unsure);
    assert_eq!(desk.run(&["check", "pets.yaml", "--strict", "--fix"]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(desk.folder.path().join("pets.yaml")).ok(), Some(unsure));
}

/// A byte order mark and the ends of lines stay as they are.
#[test]
fn a_cure_leaves_the_rest_of_a_file_alone() {
    let written = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let desk = Desk::with(&written(&SOUND.replace("title: Pets", "titel: Pets")));
    assert!(desk.run(&["check", "pets.yaml", "--strict", "--fix"]).status.success());
    assert_eq!(fs::read_to_string(desk.folder.path().join("pets.yaml")).ok(), Some(written(SOUND)));
}

/// Where a cure would be one of two, or would make a key that is there already, nothing is changed.
#[test]
fn cures_that_are_not_certain_are_left_to_the_reader() {
    for (right, wrong) in [
        ("title: Pets", "titel: Pets\n  tilte: Pets"),
        ("tags: [pets]", "tags: [pets]\n      x-aliases: [pets.all]\n      x-aliasses: [pets.each]"),
        ("tags: [pets]", "tags: [pets]\n      x-aliasse: [pets.all]\n      x-aliasses: [pets.each]"),
        (
            "schemas/Pets'\ncomponents:\n  schemas:\n",
            "schemas/Pits'\ncomponents:\n  schemas:\n    Pats: {type: string}\n",
        ),
    ] {
        let text = SOUND.replace(right, wrong);
        assert_ne!(text, SOUND, "{wrong}");
        let desk = Desk::with(&text);
        let output = desk.run(&["check", "pets.yaml", "--strict", "--fix"]);
        let after = fs::read_to_string(desk.folder.path().join("pets.yaml")).expect("the file is there");
        assert_eq!(after, text, "{}", said(&output));
        assert!(!output.status.success(), "{wrong}");
    }
}

/// Another word for an extension is told, and not written.
#[test]
fn an_extension_by_another_name_is_suggested() {
    let desk = Desk::with(&SOUND.replace("tags: [pets]", "tags: [pets]\n      x-pagination: {page: page, items: ''}"));
    let output = desk.run(&["check", "pets.yaml", "--strict"]);
    assert!(said(&output).contains("did you mean `x-paging`?"), "{}", said(&output));
}

#[test]
fn a_configuration_says_what_was_meant() {
    let cases = [
        ("onlly = [\"tag:Pets\"]", "did you mean `only`?"),
        ("conventions = [\"tag\"]", "did you mean `tags`?"),
        ("[formats]\ndate = \"chrono NaiveDate\"", "did you mean `chrono::NaiveDate`?"),
        ("[dependencies]\nchrono = \"latest\"", "write one as in `1.2`"),
    ];
    for (text, words) in cases {
        let desk = Desk::with(GOOD);
        fs::write(desk.folder.path().join("pets.toml"), text).expect("a file can be written");
        let output = desk.run(&["check", "pets.yaml", "--config", "pets.toml"]);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(said(&output).contains(words), "{text}: {}", said(&output));
    }
    let output = Desk::with(GOOD).run(&["check", "pets.yaml", "--references-below", "parts"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said(&output), "error: `parts` of `--references-below` is no folder\n");
}

#[test]
fn conventions_are_kept_that_the_configuration_chooses() {
    let desk = Desk::with(GOOD);
    fs::write(desk.folder.path().join("pets.toml"), "conventions = [\"summaries\", \"default-responses\"]\n")
        .expect("a file can be written");
    assert!(desk.run(&["check", "pets.yaml", "--strict"]).status.success());
    let output = desk.run(&["check", "pets.yaml", "--strict", "--config", "pets.toml"]);
    assert_eq!(output.status.code(), Some(1));
    golden("conventions", &said(&output));
}
