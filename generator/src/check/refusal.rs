//! What a validator of JSON Schema says, in the words of all messages.

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::example::brief;
use crate::openapi::SchemaId;

/// What a value does not fit.
#[derive(Debug)]
pub(super) struct Refusal {
    /// JSON pointer to the part of the value.
    pub path: String,
    pub message: String,
    pub schema: SchemaId,
    /// The keyword of the schema, where it is one that is written there.
    pub keyword: String,
}

/// So many faults of one value are told.
const MAX_REFUSALS: usize = 3;

/// Why a value does not fit the schema that a validator is for.
pub(super) fn refusals(validator: &Validator, root: SchemaId, value: &Value) -> Vec<Refusal> {
    let mut found: Vec<Refusal> = Vec::new();
    for error in validator.iter_errors(value).take(MAX_REFUSALS) {
        let error = nearest(&error, 0);
        let schema = error.schema_path().to_string();
        let mut tokens = schema.split('/').skip_while(|token| *token != "$defs").skip(1);
        let id = tokens.next().and_then(|number| number.parse().ok()).map_or(root, SchemaId);
        found.push(Refusal {
            path: error.instance_path().to_string(),
            message: message(error),
            schema: id,
            keyword: error.kind().keyword().to_owned(),
        });
    }
    found
}

/// Branches of unions in one another that are followed to what is wrong in them.
const MAX_DEPTH: usize = 16;

/// Of what is wrong in the branches of a union that which lies deepest: the branch that fits best was meant.
fn nearest<'e>(error: &'e ValidationError<'e>, depth: usize) -> &'e ValidationError<'e> {
    let (Kind::AnyOf { context } | Kind::OneOfNotValid { context }) = error.kind() else { return error };
    let length = |error: &ValidationError<'_>| error.instance_path().to_string().len();
    let deepest = context.iter().flatten().filter(|_| depth < MAX_DEPTH).map(|inner| nearest(inner, depth + 1));
    // The last of equal ones: null, which `nullable` adds, stands first.
    deepest.max_by_key(|error| length(error)).unwrap_or(error)
}

fn message(error: &ValidationError<'_>) -> String {
    let value = brief(error.instance());
    match error.kind() {
        Kind::Pattern { pattern } => format!("{value} does not match the pattern `{pattern}`"),
        Kind::Format { format } => format!("{value} is no `{format}`"),
        Kind::MultipleOf { multiple_of } => format!("{value} is no multiple of {multiple_of}"),
        Kind::Enum { .. } => format!("{value} is not in the enum"),
        Kind::UniqueItems => "two items are equal".to_owned(),
        Kind::OneOfMultipleValid { .. } => format!("{value} fits several branches of `oneOf`"),
        Kind::Not { .. } => format!("{value} fits what `not` rules out"),
        Kind::Contains => "the items are not as `contains` says".to_owned(),
        Kind::Required { property } => format!("the member `{}` is missing", property.as_str().unwrap_or_default()),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            format!("the schema has no member `{}`", unexpected.join("`, `"))
        }
        Kind::ExclusiveMinimum { .. } | Kind::Minimum { .. } => format!("{value} is too small"),
        Kind::ExclusiveMaximum { .. } | Kind::Maximum { .. } => format!("{value} is too large"),
        Kind::MinLength { .. } => format!("{value} is too short"),
        Kind::MaxLength { .. } => format!("{value} is too long"),
        Kind::PropertyNames { error } => message(error),
        Kind::Type { kind: TypeKind::Single(kind) } => format!("{value} is no {kind}"),
        Kind::FalseSchema => "nothing may be here".to_owned(),
        other => format!("{value} does not fit `{}`", other.keyword()),
    }
}
