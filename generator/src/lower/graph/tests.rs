//! What is in a box, what is a type of its own, and what is held apart.

use crate::ir::{Api, Shape, Type};
use crate::output::Package;
use crate::{Generation, Options};

/// What each definition of these components holds, in the order of names; `_` is a type without a name.
#[track_caller]
fn check(schemas: &str, expected: &[&str]) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths: {{/e: {{get: {{operationId: e, responses: {{'200': {{description: \
         D., content: {{application/json: {{schema: {{$ref: '#/components/schemas/E'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas: \
         {{{schemas}}}\n"
    );
    let text = ["A", "B", "E"].iter().fold(text, |text, name| {
        text.replace(&format!("${name}"), &format!("{{$ref: '#/components/schemas/{name}'}}"))
    });
    let generation = Generation::from_text("e.yaml", &text, &Options::new(Package::standalone("e", None)));
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let api = generation.api.unwrap_or_else(|| panic!("{text}{said}"));
    let mut found: Vec<String> =
        api.definitions.iter().map(|one| format!("{}: {}", one.name, held(&api, &one.shape))).collect();
    found.sort();
    assert_eq!(found, expected, "{text}");
}

fn held(api: &Api, shape: &Shape) -> String {
    let mut types = Vec::new();
    shape.for_each_type(&mut |ty| types.push(shown(api, ty)));
    let kind = if matches!(shape, Shape::Newtype(_)) { "a type of its own, " } else { "" };
    format!("{kind}{}", types.join(", "))
}

fn shown(api: &Api, ty: &Type) -> String {
    let all = |parts: &[&Type]| parts.iter().map(|part| shown(api, part)).collect::<Vec<_>>().join(", ");
    match ty {
        Type::Named(id) => api.definition(*id).name.as_str().to_owned(),
        Type::Boxed(inner) => format!("Box<{}>", shown(api, inner)),
        Type::Nested(inner) => format!("Nested<{}>", shown(api, inner)),
        Type::Option(inner) => format!("{} or null", shown(api, inner)),
        Type::Vec(inner) => format!("[{}]", shown(api, inner)),
        Type::Map(inner) => format!("{{{}}}", shown(api, inner)),
        Type::Tuple(places) => format!("({})", all(&places.iter().collect::<Vec<_>>())),
        _ => "_".to_owned(),
    }
}

#[test]
fn what_is_held_in_itself_is_in_a_box() {
    check("E: {properties: {e: $E, a: $A}}, A: {properties: {b: {type: string}}}", &["A: _", "E: Box<E>, A"]);
    check("E: {properties: {a: $A}}, A: {properties: {e: $E}}", &["A: Box<E>", "E: Box<A>"]);
    check(
        "E: {properties: {a: $A}}, A: {properties: {b: $B}}, B: {properties: {e: $E}}",
        &["A: Box<B>", "B: Box<E>", "E: Box<A>"],
    );
    check("E: {required: [e], properties: {e: {oneOf: [$E, {type: 'null'}]}}}", &["E: Box<E> or null"]);
    // A list and a map end it.
    check("E: {properties: {e: {type: array, items: $E}, f: {additionalProperties: $E}}}", &["E: [E], {E}"]);
    check("E: {properties: {e: {prefixItems: [{type: string}, $E]}}}", &["E: (_, Box<E>)"]);
    // What leads to a circle is on none.
    check("E: {properties: {a: $A}}, A: {properties: {a: $A, b: {type: string}}}", &["A: Box<A>, _", "E: A"]);
    check(
        "E: {properties: {a: $A, b: $B}}, A: {properties: {b: $B}}, B: {properties: {c: {type: string}}}",
        &["A: B", "B: _", "E: A, B"],
    );
}

#[test]
fn what_is_large_is_in_a_box_of_its_variant() {
    let a = "A: {properties: {b: {type: string}}}";
    check(&format!("E: {{oneOf: [$A, {{type: string}}]}}, {a}"), &["A: _", "E: Box<A>, _"]);
    check(&format!("E: {{oneOf: [$B, {{type: string}}]}}, B: $A, {a}"), &["A: _", "B: A", "E: Box<B>, _"]);
    check(
        "E: {oneOf: [$A, {type: boolean}]}, A: {oneOf: [{type: string}, {type: integer}]}",
        &["A: _, _", "E: Box<A>, _"],
    );
    check("E: {oneOf: [$A, {type: boolean}]}, A: {type: string, enum: [a]}", &["A: ", "E: A, _"]);
    check("E: {oneOf: [$A, {type: boolean}]}, A: {type: array, items: {type: string}}", &["A: [_]", "E: A, _"]);
    check(&format!("E: {{oneOf: [{{type: array, items: $A}}, {{type: string}}]}}, {a}"), &["A: _", "E: [A], _"]);
}

#[test]
fn an_alias_that_leads_back_to_itself_is_a_type_of_its_own() {
    check("E: {additionalProperties: $E}", &["E: a type of its own, {E}"]);
    check(
        "E: {type: array, items: $A}, A: {type: array, items: $E}",
        &["A: a type of its own, [E]", "E: a type of its own, [A]"],
    );
    check("E: {type: array, items: $A}, A: {type: array, items: {type: string}}", &["A: [_]", "E: [A]"]);
    check("E: {type: array, items: $A}, A: {properties: {e: $E}}", &["A: E", "E: [A]"]);
    check("E: {prefixItems: [{type: string}, $E]}", &["E: a type of its own, (_, Box<E>)"]);
}

#[test]
fn of_lists_in_one_another_those_that_lie_very_deep_hold_any_json() {
    for (levels, kept) in [(3, 3), (29, 29), (30, 1), (50, 21)] {
        let lists = format!("{}{{type: string}}{}", "{type: array, items: ".repeat(levels), "}".repeat(levels));
        let expected = format!("E: {}_{}", "[".repeat(kept), "]".repeat(kept));
        check(&format!("E: {{properties: {{e: {lists}}}}}"), &[&expected]);
    }
}

#[test]
fn of_types_that_are_held_very_deeply_some_are_held_apart() {
    for (count, apart) in [(3, vec![]), (56, vec![]), (57, vec![0]), (120, vec![7, 63])] {
        let member = |index: usize| match index + 1 {
            inner if inner < count => format!("{{$ref: '#/components/schemas/T{inner}'}}"),
            _ => "{type: string}".to_owned(),
        };
        let schema = |index: usize| format!("T{index}: {{properties: {{a: {}}}}}", member(index));
        let schemas: Vec<String> = (0..count).map(schema).collect();
        let held = |inner: usize| match apart.contains(&inner) {
            true => format!("Nested<T{inner}>"),
            false => format!("T{inner}"),
        };
        let chain = (1..count).map(|inner| format!("T{}: {}", inner - 1, held(inner)));
        let mut expected: Vec<String> =
            chain.chain([format!("T{}: _", count - 1), format!("E: {}", held(0))]).collect();
        expected.sort();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(
            &format!(
                "E: {{type: object, properties: {{t: {{$ref: '#/components/schemas/T0'}}}}}}, {}",
                schemas.join(", ")
            ),
            &expected,
        );
    }
}
