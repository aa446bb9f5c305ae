//! Problems as JSON, one object a line, for editors and continuous integration.

use serde_json::{Map, Value, json};

use super::place;
use super::{Diagnostic, Diagnostics, Label, Position, Severity};
use crate::source::Sources;
use crate::visible;

impl Diagnostics {
    /// All problems, sorted by place, as one JSON object a line.
    pub fn render_json(&self, sources: &Sources) -> String {
        let line = |diagnostic: &Diagnostic| visible::json(&format!("{}\n", diagnostic.to_json(sources))).into_owned();
        self.sorted().into_iter().map(line).collect()
    }
}

impl Diagnostic {
    /// The problem as a JSON object.
    pub fn to_json(&self, sources: &Sources) -> Value {
        let shown = self.shown(sources);
        let mut object = position(&shown.place, sources);
        object.insert("code".into(), shown.code.label(shown.severity).into());
        object.insert("severity".into(), severity(shown.severity).into());
        object.insert("message".into(), shown.message.clone().into());
        object.insert("note".into(), json!(shown.note));
        object.insert("help".into(), json!(shown.help));
        object.insert("labels".into(), shown.labels.iter().map(|label| labelled(label, sources)).collect());
        object.insert("fix".into(), json!(shown.fix.as_ref().map(|fix| fix.text.clone())));
        Value::Object(object)
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn labelled(label: &Label, sources: &Sources) -> Value {
    let mut object = position(&label.place, sources);
    object.insert("message".into(), label.text.clone().into());
    Value::Object(object)
}

/// Longer pointers are left out: line and column say where, too.
const MAX_POINTER: usize = 4096;

fn position(place: &Position, sources: &Sources) -> Map<String, Value> {
    let mut object = Map::new();
    if let Position::Path(path) = place {
        object.insert("file".into(), path.clone().into());
    }
    if let Some(spot) = place::spot(place, sources) {
        object.insert("file".into(), spot.path.into());
        // A pointer is made of the file's keys, of which one may be a megabyte.
        if !place::is_hidden(place, sources) && spot.pointer.len() <= MAX_POINTER {
            object.insert("pointer".into(), spot.pointer.into());
        }
        object.insert("line".into(), spot.start.0.into());
        object.insert("column".into(), spot.start.1.into());
        object.insert("end".into(), json!({ "line": spot.end.0, "column": spot.end.1 }));
    }
    object
}
