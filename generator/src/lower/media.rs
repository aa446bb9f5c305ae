//! Media types: what can be done with each, what forms are called after them, and which say the same.

use std::collections::HashSet;

use crate::ir::{Case, Scope};
use crate::lower::Lowering;
use crate::lower::view::View;
use crate::openapi::{FORM, MediaType, Primitive, SchemaId};

/// Media types by what can be done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Json,
    Form,
    Multipart,
    /// Server-sent events.
    Events,
    /// JSON values one after the other.
    Lines,
    Text,
    Xml,
    Any,
    Binary,
}

impl Family {
    pub(crate) fn of(name: &str) -> Self {
        match essence(name).as_str() {
            "application/json" | "text/json" | "application/x-json" => Family::Json,
            FORM => Family::Form,
            "text/event-stream" => Family::Events,
            "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonl"
            | "application/jsonlines"
            | "application/x-jsonlines"
            | "application/json-lines"
            | "application/stream+json"
            | "application/x-json-stream"
            | "application/json-seq" => Family::Lines,
            other if other.ends_with("+json-seq") => Family::Lines,
            "application/xml" | "text/xml" => Family::Xml,
            "*/*" | "application/*" => Family::Any,
            "application/yaml" | "application/graphql" | "application/javascript" => Family::Text,
            other if other.ends_with("+json") => Family::Json,
            other if other.ends_with("+xml") => Family::Xml,
            other if other.starts_with("multipart/") => Family::Multipart,
            other if other.starts_with("text/") => Family::Text,
            _ => Family::Binary,
        }
    }

    /// Whether it is a stream of typed values.
    pub(crate) fn is_stream(self) -> bool {
        matches!(self, Family::Events | Family::Lines)
    }
}

/// A media type without its parameters, in lower case.
pub(crate) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether it is JSON of no special kind.
pub(crate) fn is_plain_json(name: &str) -> bool {
    essence(name) == "application/json"
}

/// The media type as it is sent: ranges (`application/*+json`) can't be.
pub(crate) fn as_sent(name: &str) -> String {
    if name.contains('*') && Family::of(name) == Family::Json { "application/json".to_owned() } else { name.to_owned() }
}

/// The media types, without parameters, that several of the names have.
pub(crate) fn ambiguous<'n>(names: impl IntoIterator<Item = &'n str>) -> HashSet<String> {
    let mut seen = HashSet::new();
    names.into_iter().map(essence).filter(|short| !seen.insert(short.clone())).collect()
}

/// What a form is called after its media type, in Pascal case: `MergePatchJson`. Parameters count where two have the
/// same type without them.
pub(crate) fn words(name: &str, ambiguous: &HashSet<String>) -> String {
    let short = essence(name);
    let text = if name.contains(';') && ambiguous.contains(&short) { name } else { short.as_str() };
    let text = text.trim_start_matches("application/");
    // The `=` of a parameter is no symbol of its name.
    let text = text.replace('=', " ");
    Scope::alone(Case::Pascal, &text)
}

impl<'d> Lowering<'d> {
    /// Whether a schema is of no object. A form of it is the text that callers write.
    pub(crate) fn has_no_members(&self, schema: SchemaId) -> bool {
        let types = View::of(self.document, schema).possible_types();
        !types.is_empty() && !types.contains(&Primitive::Object)
    }

    /// Whether a schema is of texts alone.
    pub(crate) fn is_text(&self, schema: SchemaId) -> bool {
        let types = View::of(self.document, schema).possible_types();
        !types.is_empty() && types.iter().all(|kind| *kind == Primitive::String)
    }

    /// The media types of JSON that have schemas of their own, the plain one first, then in document order; and those
    /// that say the same as one of them.
    pub(crate) fn distinct_json(&self, content: &'d [MediaType]) -> (Vec<&'d MediaType>, Vec<&'d MediaType>) {
        let mut all: Vec<&MediaType> = content.iter().filter(|media| Family::of(&media.name) == Family::Json).collect();
        // One that can be sent as it is written goes before a range.
        all.sort_by_key(|media| (!is_plain_json(&media.name), media.name.contains('*')));
        if all.len() < 2 {
            return (all, Vec::new());
        }
        let (mut distinct, mut same) = (Vec::with_capacity(all.len()), Vec::new());
        let (mut schemas, mut essences) = (HashSet::new(), HashSet::new());
        let plain = all.first().is_some_and(|media| is_plain_json(&media.name));
        for media in all {
            // Two have one schema also where it is written twice.
            let schema = media.schema.map(|id| self.sources.value(self.document.schema(id).at));
            let essence = essence(&media.name);
            // Without plain JSON nothing says which of several kinds of JSON is meant.
            let stands_for = plain || media.name.contains('*') || essences.contains(&essence);
            if stands_for && schemas.contains(&schema) {
                same.push(media);
            } else {
                distinct.push(media);
                schemas.insert(schema);
                essences.insert(essence);
            }
        }
        (distinct, same)
    }
}

#[cfg(test)]
mod tests {
    use super::{Family, ambiguous, as_sent, words};

    #[test]
    fn media_types_have_families() {
        for (name, family) in [
            ("application/json", Family::Json),
            ("application/json; charset=utf-8", Family::Json),
            ("Application/Vnd.API+JSON", Family::Json),
            ("application/*+json", Family::Json),
            ("application/x-ndjson", Family::Lines),
            ("application/jsonl", Family::Lines),
            ("application/json-seq", Family::Lines),
            ("application/geo+json-seq", Family::Lines),
            ("application/stream+json;charset=UTF-8", Family::Lines),
            ("text/event-stream", Family::Events),
            ("text/csv", Family::Text),
            ("application/atom+xml", Family::Xml),
            ("multipart/mixed", Family::Multipart),
            ("*/*", Family::Any),
            ("image/png", Family::Binary),
        ] {
            assert_eq!(Family::of(name), family, "{name}");
        }
    }

    #[test]
    fn forms_are_called_after_media_types() {
        for (name, others, expected) in [
            ("application/json", vec!["application/json", "text/json"], "Json"),
            ("text/json", vec!["application/json", "text/json"], "TextJson"),
            ("application/merge-patch+json", vec![], "MergePatchJson"),
            ("application/vnd.github.v3.star+json", vec![], "VndGithubV3StarJson"),
            ("application/json; v=2", vec!["application/json", "application/json; v=2"], "JsonV2"),
            ("application/json; v=2", vec!["application/json; v=2"], "Json"),
        ] {
            assert_eq!(words(name, &ambiguous(others)), expected, "{name}");
        }
        assert_eq!(as_sent("application/*+json"), "application/json");
        assert_eq!(as_sent("application/merge-patch+json"), "application/merge-patch+json");
    }
}
