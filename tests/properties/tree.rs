//! The project's description as trees of JSON that can be changed anywhere, and generated from.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use clientwright::diagnostic::{Diagnostics, Mode};
use clientwright::openapi::Document;
use clientwright::output::{Artefact, Package};
use clientwright::source::Sources;
use clientwright::{check, emit, lower, openapi};
use serde_json::Value;
use tests::fixtures::root;

/// The files of a description, the root first.
pub type Files = Vec<(String, Value)>;

/// The project's description. The files are parsed once.
pub fn description() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let folder = root().join("spec");
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("its entries can be read").path();
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            if name.ends_with(".yaml") {
                let text = std::fs::read_to_string(&path).expect("the file can be read");
                let value = serde_yaml::from_str(&text).expect("the description is YAML");
                files.insert((name != "realtimekit.yaml", name), value);
            }
        }
        files.into_iter().map(|((_, name), value)| (name, value)).collect()
    })
}

/// What came of a description.
pub struct Outcome {
    pub sources: Sources,
    pub diagnostics: Diagnostics,
    pub artefacts: Option<Vec<Artefact>>,
}

impl Outcome {
    /// The lines of `api.txt`.
    pub fn api(&self) -> Vec<&str> {
        let files = self.artefacts.iter().flatten();
        files.filter(|file| file.path == "api.txt").flat_map(|file| file.text.lines()).collect()
    }

    pub fn rendered(&self) -> String {
        self.diagnostics.render(&self.sources, Default::default())
    }
}

/// Runs the whole pipeline, in memory.
pub fn generate(files: &Files, mode: Mode) -> Outcome {
    let texts: Vec<(String, String)> = files.iter().map(|(name, value)| (name.clone(), value.to_string())).collect();
    generate_texts(&texts, mode)
}

/// As [`generate`], from text.
pub fn generate_texts(texts: &[(String, String)], mode: Mode) -> Outcome {
    let mut diagnostics = Diagnostics::new(mode);
    let texts = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let sources = Sources::from_texts(texts, &mut diagnostics);
    let artefacts =
        openapi::read(&sources, &mut diagnostics).and_then(|document| artefacts(&document, &sources, &mut diagnostics));
    Outcome { sources, diagnostics, artefacts }
}

fn artefacts(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Vec<Artefact>> {
    check::check(document, sources, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let api = lower::lower(document, sources, &Default::default(), diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    Some(
        emit::emit(&api, &Package::standalone("example", Some(&root().join("generator/runtime"))))
            .expect("emitters write Rust"),
    )
}

/// JSON pointers of all nodes of a file, in document order.
pub fn pointers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, String::new(), &mut found);
    found
}

fn collect(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(inner, format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(elements) => {
            for (index, inner) in elements.iter().enumerate() {
                collect(inner, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        found.push(pointer);
    }
}

/// The parent of a node, and the node's key in it.
pub fn parent<'a>(root: &'a mut Value, pointer: &str) -> Option<(&'a mut Value, String)> {
    let (above, key) = pointer.rsplit_once('/')?;
    Some((root.pointer_mut(above)?, key.replace("~1", "/").replace("~0", "~")))
}
