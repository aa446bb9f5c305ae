//! The forms in which problems are written: for people, for programs, for GitHub's annotations, for viewers of SARIF.

use serde_json::{Value, json};

use super::place::{self, Spot};
use super::render::RenderOptions;
use super::{Diagnostic, Diagnostics, Severity};
use crate::source::Sources;
use crate::visible::{self, one_line};

/// How problems are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text with excerpts.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
    /// Workflow commands of GitHub Actions, which annotate lines of a pull request.
    Github,
    /// One SARIF 2.1.0 log.
    Sarif,
}

impl Format {
    /// The names that command lines take.
    pub const NAMES: [(&'static str, Format); 4] =
        [("human", Format::Human), ("json", Format::Json), ("github", Format::Github), ("sarif", Format::Sarif)];

    /// The form of a name.
    pub fn named(name: &str) -> Option<Format> {
        Format::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

impl Diagnostics {
    /// All problems in a form; for people those that are no errors may be summed up by kind.
    pub fn written(&self, format: Format, sources: &Sources, style: RenderOptions, all: bool) -> String {
        match format {
            Format::Human if all || self.has_errors() => self.render(sources, style),
            Format::Human => self.summary(sources),
            Format::Json => self.render_json(sources),
            Format::Github => self.sorted().into_iter().map(|one| one.shown(sources).to_github(sources)).collect(),
            Format::Sarif => visible::json(&format!("{:#}\n", self.to_sarif(sources))).into_owned(),
        }
    }

    fn to_sarif(&self, sources: &Sources) -> Value {
        let sorted = self.sorted();
        let mut codes: Vec<_> = sorted.iter().map(|one| one.code).collect();
        codes.sort_by_key(|code| code.number);
        codes.dedup_by_key(|code| code.number);
        let rules = codes.iter().map(|code| {
            json!({
                "id": format!("{:04}", code.number),
                "shortDescription": { "text": code.title },
                "fullDescription": { "text": code.explanation },
            })
        });
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "clientwright", "rules": rules.collect::<Vec<_>>() } },
                "columnKind": "unicodeCodePoints",
                "results": sorted.iter().map(|one| one.shown(sources).to_sarif(sources)).collect::<Vec<_>>(),
            }],
        })
    }
}

impl Diagnostic {
    /// `::error file=a.yaml,line=3,…::what is wrong`.
    fn to_github(&self, sources: &Sources) -> String {
        let mut place = match place::spot(&self.place, sources) {
            Some(Spot { path, start, end, .. }) => {
                let columns = if start.0 == end.0 { format!(",endColumn={}", end.1) } else { String::new() };
                format!("file={},line={},col={}{columns},", property(&path), start.0, start.1)
            }
            None => self.path().map(|path| format!("file={},", property(path))).unwrap_or_default(),
        };
        place.push_str(&format!("title={}", property(&self.code.label(self.severity))));
        let help = self.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
        format!("::{} {place}::{}\n", self.level(), data(&format!("{}{help}", self.message)))
    }

    fn to_sarif(&self, sources: &Sources) -> Value {
        let help = self.help.as_ref().map(|help| format!(". {help}")).unwrap_or_default();
        let related = self.labels.iter().filter_map(|label| {
            let mut location = location(&place::spot(&label.place, sources)?);
            location["message"] = json!({ "text": label.text });
            Some(location)
        });
        let own = match place::spot(&self.place, sources) {
            Some(spot) => vec![location(&spot)],
            None => self.path().map(|path| json!({ "physicalLocation": file(path) })).into_iter().collect(),
        };
        json!({
            "ruleId": format!("{:04}", self.code.number),
            "level": self.level(),
            "message": { "text": format!("{}{help}", self.message) },
            "locations": own,
            "relatedLocations": related.collect::<Vec<_>>(),
        })
    }

    fn level(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

fn file(path: &str) -> Value {
    json!({ "artifactLocation": { "uri": path.replace('%', "%25").replace(' ', "%20").replace('\\', "/") } })
}

fn location(spot: &Spot) -> Value {
    let mut physical = file(&spot.path);
    physical["region"] = json!({
        "startLine": spot.start.0, "startColumn": spot.start.1, "endLine": spot.end.0, "endColumn": spot.end.1,
    });
    json!({ "physicalLocation": physical })
}

/// What a workflow command can hold: percent signs and line breaks are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As [`data`], in a property of the command.
fn property(text: &str) -> String {
    data(&one_line(text)).replace(':', "%3A").replace(',', "%2C")
}
