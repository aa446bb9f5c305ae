//! Bounds that leave no value, or that say less than others beside them.

use serde_json::{Number, Value};

use super::effect::without_effect;
use super::example::equal;
use super::view::{member, value_types, whole_with_target};
use crate::diagnostic::{Diagnostics, Report, codes};
use crate::openapi::{Document, Primitive, Schema, SchemaId, Version};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for schema in &document.schemas {
        numbers(document.version, schema, sources, diagnostics);
        counts(schema, sources, diagnostics);
        items(document, schema, sources, diagnostics);
        members(document, schema, sources, diagnostics);
        constant(schema, diagnostics);
        excluded(document, schema, sources, diagnostics);
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            branches(document, schema, sources, diagnostics);
        }
        if !schema.all_of.is_empty() || schema.reference.is_some() {
            parts(document, schema, sources, diagnostics);
            own_type(document, schema, sources, diagnostics);
        }
    }
}

/// A schema that rules out what anything fits.
fn excluded(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(inner) = schema.not.map(|id| document.schema(id)) else { return };
    let is_anything = sources.node(inner.at).is_mapping() && sources.node(inner.at).entries().next().is_none();
    if is_anything || inner.boolean == Some(true) {
        contradiction(diagnostics, inner.at, "`not` rules out every value".to_owned())
            .at_key()
            .help("say what is ruled out, or remove it");
    }
}

/// The type that a schema states beside branches, all of which are of others.
fn branches(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    for list in [&schema.one_of, &schema.any_of] {
        let differs = |part: &SchemaId| differ(&schema.types, &value_types(document, *part));
        if let Some(first) = list.first().filter(|_| list.iter().all(differs)) {
            let reason = format!("the type is {}, and no branch is", schema.types[0].as_str());
            contradiction(diagnostics, member(sources, schema.at, &["type"]), reason)
                .label(document.schema(*first).at, "the first branch")
                .help("mend the type, or remove it: the branches have their own");
        }
    }
}

/// Whether two lists of types have nothing in common.
pub(super) fn differ(types: &[Primitive], others: &[Primitive]) -> bool {
    let integer = |kind: &Primitive| matches!(kind, Primitive::Integer | Primitive::Number);
    let alike = |kind: &Primitive| others.iter().any(|other| other == kind || (integer(other) && integer(kind)));
    !types.is_empty() && !others.is_empty() && !types.iter().any(alike)
}

/// The type that a schema states beside parts of another.
fn own_type(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    for part in schema.reference.iter().chain(&schema.all_of) {
        let types = value_types(document, *part);
        if !differ(&schema.types, &types) {
            continue;
        }
        let name = |types: &[Primitive]| types[0].as_str();
        let reason = format!("the type is {}, and that of a part is {}", name(&schema.types), name(&types));
        let node = sources.node(schema.at);
        // A reference beside `type: array` that is not below `items`.
        let items = node.get("$ref").filter(|_| schema.types == [Primitive::Array] && schema.items.is_none());
        let at = member(sources, schema.at, &["type"]);
        match items.and_then(|items| Some((items, items.as_str()?))) {
            Some((reference, text)) => contradiction(diagnostics, reference.location(), reason)
                .label(at, "the type")
                .help(format!("write `items: {{$ref: '{text}'}}` if it says what the items are")),
            None => contradiction(diagnostics, at, reason)
                .label(document.schema(*part).at, "the part")
                .help("mend one of the two"),
        };
    }
}

/// The least and the greatest that a schema allows of something.
type Ends = fn(&Schema) -> [Option<f64>; 2];

/// The pairs of bounds, each with how a schema says them.
pub(super) const PAIRS: [(&str, &str, Ends); 4] = [
    ("minimum", "maximum", |part| [number(&part.bounds.minimum), number(&part.bounds.maximum)]),
    ("minLength", "maxLength", |part| [count(part.bounds.min_length), count(part.bounds.max_length)]),
    ("minItems", "maxItems", |part| [count(part.bounds.min_items), count(part.bounds.max_items)]),
    ("minProperties", "maxProperties", |part| [count(part.bounds.min_properties), count(part.bounds.max_properties)]),
];

fn number(number: &Option<Number>) -> Option<f64> {
    number.as_ref().and_then(Number::as_f64)
}

fn count(count: Option<u64>) -> Option<f64> {
    count.map(|count| count as f64)
}

/// Bounds of different parts of a schema, each of which leaves something alone.
fn parts(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let all = whole_with_target(document, schema);
    for (low_key, high_key, read) in PAIRS {
        let lows = all.iter().filter_map(|part| Some((read(part)[0]?, part.at)));
        let highs = all.iter().filter_map(|part| Some((read(part)[1]?, part.at)));
        let low = lows.max_by(|one, other| one.0.total_cmp(&other.0));
        let high = highs.min_by(|one, other| one.0.total_cmp(&other.0));
        let (Some((low, low_at)), Some((high, high_at))) = (low, high) else { continue };
        if low > high && low_at != high_at {
            let reason = format!("`{low_key}` of one part is greater than `{high_key}` of another");
            contradiction(diagnostics, member(sources, low_at, &[low_key]), reason)
                .label(member(sources, high_at, &[high_key]), "the upper bound")
                .help("mend one of the two");
        }
    }
}

/// One end of a range of numbers.
#[derive(Clone, Copy)]
struct End {
    key: &'static str,
    value: f64,
    /// Whether the value itself is out of the range.
    open: bool,
}

fn contradiction<'d>(diagnostics: &'d mut Diagnostics, at: Location, reason: String) -> Report<'d> {
    let mut report = diagnostics.finding(codes::CONTRADICTION, at, format!("no value fits: {reason}"));
    report.subject("bounds that no value fits");
    report
}

fn numbers(version: Version, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let bounds = &schema.bounds;
    let node = sources.node(schema.at);
    // In OpenAPI 3.0 a flag beside the bound.
    let flag = |key: &str| node.get(key).and_then(Node::as_bool) == Some(true);
    // There a number in its place is reported.
    let of_number = |number: &Option<Number>| number.clone().filter(|_| version != Version::V3_0);
    let exclusive = [of_number(&bounds.exclusive_minimum), of_number(&bounds.exclusive_maximum)];
    let end = |key, number: &Option<Number>, open| Some(End { key, value: number.as_ref()?.as_f64()?, open });
    let low = [
        end("minimum", &bounds.minimum, bounds.minimum.is_some() && flag("exclusiveMinimum")),
        end("exclusiveMinimum", &exclusive[0], true),
    ];
    let high = [
        end("maximum", &bounds.maximum, bounds.maximum.is_some() && flag("exclusiveMaximum")),
        end("exclusiveMaximum", &exclusive[1], true),
    ];
    let lower = |one: &End, other: &End| (one.value, one.open) >= (other.value, other.open);
    let upper = |one: &End, other: &End| (one.value, !one.open) <= (other.value, !other.open);
    let low = strictest(low, lower, (schema, "lower"), sources, diagnostics);
    let high = strictest(high, upper, (schema, "upper"), sources, diagnostics);
    if let (Some(low), Some(high)) = (low, high) {
        range(schema, (low, high), sources, diagnostics);
    }
    multiples(schema, (low, high), sources, diagnostics);
    format_range(schema, (low, high), sources, diagnostics);
}

/// Of two bounds on one side the one that counts; the other has no effect.
fn strictest(
    ends: [Option<End>; 2],
    counts: impl Fn(&End, &End) -> bool,
    (schema, side): (&Schema, &str),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<End> {
    let [Some(one), Some(other)] = ends else { return ends.into_iter().flatten().next() };
    let (kept, idle) = if counts(&one, &other) { (one, other) } else { (other, one) };
    let place = |end: End| member(sources, schema.at, &[end.key]);
    without_effect(diagnostics, place(idle), format!("`{}` has no effect beside `{}`", idle.key, kept.key))
        .label(place(kept), format!("the stricter {side} bound"))
        .subject(format!("two {side} bounds"))
        .help("leave out one of the two");
    Some(kept)
}

fn range(schema: &Schema, (low, high): (End, End), sources: &Sources, diagnostics: &mut Diagnostics) {
    let place = |end: End| member(sources, schema.at, &[end.key]);
    let reason = if low.value > high.value {
        format!("`{}` is greater than `{}`", low.key, high.key)
    } else if low.value == high.value && (low.open || high.open) {
        format!("`{}` and `{}` are equal, and one of them is exclusive", low.key, high.key)
    } else if is_integer(schema) && least_integer(low) > greatest_integer(high) {
        format!("no integer is between `{}` and `{}`", low.key, high.key)
    } else {
        return;
    };
    contradiction(diagnostics, place(low), reason)
        .label(place(high), "the upper bound")
        .help("exchange or mend the two");
}

fn is_integer(schema: &Schema) -> bool {
    schema.types.contains(&Primitive::Integer) && !schema.types.contains(&Primitive::Number)
}

fn least_integer(low: End) -> f64 {
    if low.open && low.value.fract() == 0.0 { low.value + 1.0 } else { low.value.ceil() }
}

fn greatest_integer(high: End) -> f64 {
    if high.open && high.value.fract() == 0.0 { high.value - 1.0 } else { high.value.floor() }
}

fn multiples(
    schema: &Schema,
    (low, high): (Option<End>, Option<End>),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(step) = schema.bounds.multiple_of.as_ref().and_then(Number::as_f64) else { return };
    let at = member(sources, schema.at, &["multipleOf"]);
    if step <= 0.0 {
        diagnostics
            .finding(codes::INVALID_VALUE, at, "`multipleOf` must be greater than 0")
            .subject("`multipleOf` of 0 or less")
            .help("remove it, or write the step");
        return;
    }
    let (Some(low), Some(high)) = (low, high) else { return };
    let mut first = (low.value / step).ceil() * step;
    if low.open && first == low.value {
        first += step;
    }
    let beyond = first > high.value || (high.open && first == high.value);
    // Fractions are not exact, and ranges that hold nothing at all were reported.
    if beyond && step.fract() == 0.0 && low.value <= high.value {
        contradiction(diagnostics, at, format!("no multiple of {step} is between `{}` and `{}`", low.key, high.key))
            .label(member(sources, schema.at, &[low.key]), "the lower bound")
            .label(member(sources, schema.at, &[high.key]), "the upper bound")
            .help("mend one of the three");
    }
}

/// The numbers that a format has, and that values of its type in Rust can be.
pub(super) fn range_of_format(format: &str) -> Option<(f64, f64)> {
    Some(match format {
        "int8" => (f64::from(i8::MIN), f64::from(i8::MAX)),
        "int16" => (f64::from(i16::MIN), f64::from(i16::MAX)),
        "int32" => (f64::from(i32::MIN), f64::from(i32::MAX)),
        "int64" => (i64::MIN as f64, i64::MAX as f64),
        "uint8" => (0.0, f64::from(u8::MAX)),
        "uint16" => (0.0, f64::from(u16::MAX)),
        "uint32" => (0.0, f64::from(u32::MAX)),
        "uint64" => (0.0, u64::MAX as f64),
        "float" => (f64::from(f32::MIN), f64::from(f32::MAX)),
        _ => return None,
    })
}

fn format_range(
    schema: &Schema,
    (low, high): (Option<End>, Option<End>),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(format) = &schema.format else { return };
    let Some((least, greatest)) = range_of_format(format) else { return };
    for end in [low, high].into_iter().flatten() {
        if end.value < least || end.value > greatest {
            let at = member(sources, schema.at, &[end.key]);
            diagnostics
                .finding(codes::CONTRADICTION, at, format!("`{}` is no number that the format `{format}` has", end.key))
                .label(member(sources, schema.at, &["format"]), "the format")
                .subject(format!("bounds beyond the format `{format}`"))
                .help("mend the bound, or choose a wider format");
        }
    }
}

/// Least and greatest counts.
fn counts(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let bounds = &schema.bounds;
    let node = sources.node(schema.at);
    let count = |key: &str| node.get(key).and_then(Node::as_u64);
    let pairs = [
        ("minLength", bounds.min_length, "maxLength", bounds.max_length),
        ("minItems", bounds.min_items, "maxItems", bounds.max_items),
        ("minProperties", bounds.min_properties, "maxProperties", bounds.max_properties),
        ("minContains", count("minContains"), "maxContains", count("maxContains")),
    ];
    for (low_key, low, high_key, high) in pairs {
        if let (Some(low), Some(high)) = (low, high)
            && low > high
        {
            let reason = format!("`{low_key}` is greater than `{high_key}`");
            contradiction(diagnostics, member(sources, schema.at, &[low_key]), reason)
                .label(member(sources, schema.at, &[high_key]), "the upper bound")
                .help("exchange or mend the two");
        }
    }
}

fn items(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(least) = schema.bounds.min_items else { return };
    let at = || member(sources, schema.at, &["minItems"]);
    let closed = schema.items.is_some_and(|items| document.schema(items).boolean == Some(false));
    if closed && least > schema.prefix_items.len() as u64 {
        let reason = format!("`minItems` is {least}, and there are {} places", schema.prefix_items.len());
        contradiction(diagnostics, at(), reason).help("describe more places, or mend the bound");
    }
    // Of a list of values each can be there once.
    let values = schema.items.and_then(|items| document.schema(items).enumeration.as_ref());
    if let Some(values) = values.filter(|values| schema.bounds.unique_items && least > values.len() as u64) {
        let reason = format!("`minItems` is {least}, and there are {} values that differ", values.len());
        contradiction(diagnostics, at(), reason).help("mend the bound, or leave out `uniqueItems`");
    }
}

fn members(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut required: Vec<&str> = schema.required.iter().map(|(name, _)| name.as_str()).collect();
    required.sort_unstable();
    required.dedup();
    if let Some(most) = schema.bounds.max_properties.filter(|most| required.len() as u64 > *most) {
        let reason = format!("{} members are required, and `maxProperties` is {most}", required.len());
        contradiction(diagnostics, member(sources, schema.at, &["maxProperties"]), reason)
            .label(member(sources, schema.at, &["required"]), "what is required")
            .help("mend the bound, or require less");
    }
    let closed = schema.additional_properties.is_some_and(|rest| document.schema(rest).boolean == Some(false))
        && schema.pattern_properties.is_empty();
    let known = schema.properties.len() as u64;
    if let Some(least) = schema.bounds.min_properties.filter(|least| closed && *least > known) {
        let reason = format!("`minProperties` is {least}, and there are {known} members");
        contradiction(diagnostics, member(sources, schema.at, &["minProperties"]), reason)
            .help("mend the bound, or describe more members");
    }
}

fn constant(schema: &Schema, diagnostics: &mut Diagnostics) {
    let is_listed =
        |constant: &Value, values: &[(Value, Location)]| values.iter().any(|(value, _)| equal(value, constant));
    if let (Some(constant), Some(values)) = (&schema.constant, &schema.enumeration)
        && !is_listed(constant, values)
    {
        diagnostics
            .finding(codes::CONTRADICTION, schema.at, "no value fits: the `const` is not in the `enum`")
            .at_key()
            .help("leave out one of the two");
    }
}
