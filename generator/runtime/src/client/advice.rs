//! Warnings of bodies that lack what is seldom left out on purpose; nothing without the feature `tracing`.

use serde_json::Value;

use crate::http::body::Body;
#[cfg(feature = "tracing")]
use crate::http::body::BodyKind;
use crate::wire::operation::Operation;

/// Warns of members that a body lacks and that are seldom left out on purpose.
#[cfg(feature = "tracing")]
pub(crate) fn advise(operation: Option<&'static Operation>, body: Option<&Body>, further: &[(String, Value)]) {
    let advised = operation.map_or(&[][..], Operation::advised_members);
    let Some(BodyKind::Json(Value::Object(members))) = body.map(|body| &body.kind) else { return };
    for (name, consequence) in advised {
        let set =
            members.get(*name).or_else(|| further.iter().find(|(known, _)| known == name).map(|(_, value)| value));
        if set.is_none_or(Value::is_null) {
            let operation = operation.map_or("", Operation::id);
            tracing::warn!(api.operation = operation, member = name, "`{name}` is not set: {consequence}");
        }
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn advise(_: Option<&'static Operation>, _: Option<&Body>, _: &[(String, Value)]) {}
