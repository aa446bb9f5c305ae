//! Warnings of bodies that lack what is seldom left out on purpose; nothing without the feature `tracing`.

use serde_json::Value;

use crate::http::body::Body;
#[cfg(feature = "tracing")]
use crate::http::body::BodyKind;
#[cfg(feature = "tracing")]
use crate::json::Document;
use crate::wire::operation::Operation;

/// Warns of members that a body lacks and that are seldom left out on purpose.
#[cfg(feature = "tracing")]
pub(crate) fn advise(operation: Option<&'static Operation>, body: Option<&Body>, further: &[(String, Value)]) {
    let advised = operation.map_or(&[][..], Operation::advised_members);
    let Some(BodyKind::Json(json)) = body.map(|body| &body.kind) else { return };
    let Ok(document) = Document::new(json.text.as_bytes(), true) else { return };
    for (name, consequence) in advised {
        let is_set = |(known, value): &(String, Value)| known == name && !value.is_null();
        if !document.has(name) && !further.iter().any(is_set) {
            let operation = operation.map_or("", Operation::id);
            tracing::warn!(api.operation = operation, member = name, "`{name}` is not set: {consequence}");
        }
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn advise(_: Option<&'static Operation>, _: Option<&Body>, _: &[(String, Value)]) {}
