//! What a validator of JSON Schema says, in the words of all messages.

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::fault::{Fault, Measure, Side};
use crate::openapi::SchemaId;

/// What a value does not fit.
#[derive(Debug)]
pub(super) struct Refusal {
    /// JSON pointer to the part of the value.
    pub path: String,
    pub message: String,
    pub fault: Fault,
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
        let (fault, value) = fault(error);
        found.push(Refusal {
            path: error.instance_path().to_string(),
            message: fault.message(value),
            fault,
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
    let is_null = |error: &ValidationError<'_>| matches!(fault(error).0, Fault::Type(kinds) if kinds == ["null"]);
    // The last of equal ones, and null last of all.
    deepest.max_by_key(|error| (length(error), !is_null(error))).unwrap_or(error)
}

/// What is wrong with which value.
fn fault<'e>(error: &'e ValidationError<'_>) -> (Fault, &'e Value) {
    let fault = match error.kind() {
        Kind::Pattern { pattern } => Fault::Pattern(pattern.clone()),
        Kind::Format { format } => Fault::Format(format.clone()),
        Kind::MultipleOf { multiple_of } => Fault::MultipleOf(multiple_of.to_string()),
        Kind::Enum { .. } => Fault::Enum,
        Kind::UniqueItems => Fault::EqualItems,
        Kind::OneOfMultipleValid { .. } => Fault::SeveralBranches,
        Kind::Not { .. } => Fault::Not,
        Kind::Contains => Fault::Contains,
        Kind::Required { property } => Fault::Missing(property.as_str().unwrap_or_default().to_owned()),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            Fault::NoMember(unexpected.clone())
        }
        Kind::ExclusiveMinimum { .. } | Kind::Minimum { .. } => Fault::Bound(Side::Least, Measure::Number),
        Kind::ExclusiveMaximum { .. } | Kind::Maximum { .. } => Fault::Bound(Side::Greatest, Measure::Number),
        Kind::MinLength { .. } => Fault::Bound(Side::Least, Measure::Length),
        Kind::MaxLength { .. } => Fault::Bound(Side::Greatest, Measure::Length),
        Kind::MinItems { .. } => Fault::Bound(Side::Least, Measure::Items),
        Kind::MaxItems { .. } => Fault::Bound(Side::Greatest, Measure::Items),
        Kind::MinProperties { .. } => Fault::Bound(Side::Least, Measure::Members),
        Kind::MaxProperties { .. } => Fault::Bound(Side::Greatest, Measure::Members),
        Kind::PropertyNames { error } => return self::fault(error),
        Kind::Type { kind: TypeKind::Single(kind) } => Fault::Type(vec![kind.as_str()]),
        Kind::FalseSchema => Fault::Nothing,
        other => Fault::Other(other.keyword().to_owned()),
    };
    (fault, error.instance())
}
