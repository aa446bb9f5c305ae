//! What a description costs grows as it does. Counted is what is asked of the allocator, since no clock says the same twice:
//! four times as many of anything may take four times as much, and nothing beside it.

use std::alloc::System;
use std::fmt::Write as _;

use clientwright::diagnostic::{Format, Mode, RenderOptions};
use clientwright::output::Package;
use clientwright::{Generation, Options};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The smaller of the two sizes.
const MANY: usize = 150;

/// Work that is linear takes 3.9 times to 4.0 times as much for four times as many.
const MOST: f64 = 4.2;

fn generated(text: &str, mode: Mode) -> Generation {
    let options = Options { mode, ..Options::new(Package::standalone("wide", None)) };
    Generation::from_text("wide.yaml", text, &options)
}

/// The bytes that something asks for, and what it gives.
fn counted<T>(act: impl FnOnce() -> T) -> (usize, T) {
    let region = Region::new(ALLOCATOR);
    let result = act();
    (region.change().bytes_allocated, result)
}

/// The bytes that saying what is wrong with a text asks for, in all forms of messages.
fn cost_of_messages(name: &str, text: &str) -> usize {
    let (asked, generation) = counted(|| {
        let generation = generated(text, Mode::Strict);
        for (_, format) in Format::NAMES {
            generation.diagnostics.written(format, &generation.sources, RenderOptions::default(), true);
        }
        generation
    });
    assert!(generation.artefacts.is_none(), "{name} is right");
    asked
}

/// The bytes that generating from a text asks for.
fn cost(name: &str, text: &str) -> usize {
    let (asked, generation) = counted(|| generated(text, Mode::Lenient));
    let errors = || generation.diagnostics.render(&generation.sources, Default::default());
    assert!(generation.artefacts.is_some(), "{name}: {}", errors());
    asked
}

/// A document whose one operation replies with the schema `S`, which `rest` begins with.
fn with_schema(rest: &str) -> String {
    let reply = "{description: D., content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}";
    let operation = format!("  /s: {{get: {{operationId: s, responses: {{'200': {reply}}}}}}}\n");
    with_operations(&format!("{operation}components:\n  schemas:\n    S:\n{rest}"))
}

fn with_operations(rest: &str) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: Wide, version: '1'}}\npaths:\n{rest}")
}

/// A text after which come lines, one for each number.
fn lines(head: &str, count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(head.to_owned(), |mut text, number| {
        let _ = writeln!(text, "{}", line(number));
        text
    })
}

/// One spelling of a name that many have: `ab`, `a_b`, `a__b` and so on are one in Rust.
fn spelling(number: usize) -> String {
    let letters = "abcdefghijkl".char_indices();
    letters.map(|(at, letter)| format!("{letter}{}", if number >> at & 1 == 1 { "__" } else { "_" })).collect()
}

fn operation(number: usize, id: &str, tag: &str) -> String {
    format!("  /p{number}: {{get: {{operationId: {id}, tags: [{tag}], responses: {{'204': {{description: D.}}}}}}}}")
}

/// What grows, and a description with so many of them.
type Growth = (&'static str, fn(usize) -> String);

/// How a document grows: one of each kind that has a table, a list or a scope of its own.
fn growths() -> Vec<Growth> {
    const PROPERTIES: &str = "      type: object\n      properties:\n";
    const ONE_OPERATION: &str = "  /s:\n    post:\n      operationId: s\n";
    vec![
        ("members", |count| with_schema(&lines(PROPERTIES, count, |n| format!("        m{n}: {{type: string}}")))),
        ("members of one name", |count| {
            with_schema(&lines(PROPERTIES, count, |n| format!("        {}: {{type: string}}", spelling(n))))
        }),
        ("inline objects", |count| {
            let line = |n| format!("        m{n}: {{type: object, properties: {{a: {{type: string, enum: [x, y]}}}}}}");
            with_schema(&lines(PROPERTIES, count, line))
        }),
        ("values", |count| {
            with_schema(&lines("      type: string\n      enum:\n", count, |n| format!("      - v{n}")))
        }),
        ("values of one name", |count| {
            with_schema(&lines("      type: string\n      enum:\n", count, |n| format!("      - {}", spelling(n))))
        }),
        ("parts", |count| {
            let line =
                |n| format!("      - {{type: object, required: [m{n}], properties: {{m{n}: {{type: string}}}}}}");
            with_schema(&lines("      allOf:\n", count, line))
        }),
        ("schemas of one name", |count| {
            let members =
                lines(PROPERTIES, count, |n| format!("        m{n}: {{$ref: '#/components/schemas/{}'}}", spelling(n)));
            with_schema(&lines(&members, count, |n| {
                format!("    {}: {{type: object, properties: {{a: {{type: string}}}}}}", spelling(n))
            }))
        }),
        ("operations", |count| with_operations(&lines("", count, |n| operation(n, &format!("o{n}"), "t")))),
        ("operations of one id", |count| with_operations(&lines("", count, |n| operation(n, "same", "t")))),
        ("operations of one name", |count| with_operations(&lines("", count, |n| operation(n, &spelling(n), "t")))),
        ("tags", |count| with_operations(&lines("", count, |n| operation(n, &format!("o{n}"), &format!("t{n}"))))),
        ("tags of one name", |count| {
            with_operations(&lines("", count, |n| operation(n, &format!("o{n}"), &spelling(n))))
        }),
        ("parameters", |count| {
            let head = format!("{ONE_OPERATION}      responses: {{'204': {{description: D.}}}}\n      parameters:\n");
            with_operations(&lines(&head, count, |n| {
                format!("      - {{name: p{n}, in: query, schema: {{type: string}}}}")
            }))
        }),
        ("headers", |count| {
            let head = format!(
                "{ONE_OPERATION}      responses:\n        '204':\n          description: D.\n          headers:\n"
            );
            with_operations(&lines(&head, count, |n| format!("            h{n}: {{schema: {{type: string}}}}")))
        }),
        ("media types", |count| {
            let head = format!(
                "{ONE_OPERATION}      responses: {{'204': {{description: D.}}}}\n      requestBody:\n        content:\n"
            );
            with_operations(&lines(&head, count, |n| {
                format!(
                    "          application/v{n}+json: {{schema: {{type: object, properties: {{a{n}: {{type: string}}}}}}}}"
                )
            }))
        }),
        ("variants", |count| {
            let line =
                |n| format!("      - {{type: object, required: [m{n}], properties: {{m{n}: {{type: string}}}}}}");
            with_schema(&lines("      oneOf:\n", count, line))
        }),
        ("variants of one type", |count| {
            let head = "      discriminator: {propertyName: kind, mapping: {";
            let mapping: Vec<_> = (0..count).map(|n| format!("v{n}: '#/components/schemas/S{n}'")).collect();
            let head = lines(&format!("{head}{}}}}}\n      oneOf:\n", mapping.join(", ")), count, |n| {
                format!("      - {{$ref: '#/components/schemas/S{n}'}}")
            });
            let line =
                |n| format!("    S{n}: {{type: object, properties: {{kind: {{type: string}}, a: {{type: string}}}}}}");
            with_schema(&lines(&head, count, line))
        }),
        ("branches that extend their union", |count| {
            let head = "      required: [kind]\n      properties: {kind: {type: string}}\n      oneOf:\n";
            let head = lines(head, count, |n| format!("      - {{$ref: '#/components/schemas/H{n}'}}"));
            with_schema(&lines(&head, count, |n| {
                format!(
                    "    H{n}: {{allOf: [{{$ref: '#/components/schemas/S'}}, {{properties: {{m{n}: {{type: string}}}}}}]}}"
                )
            }))
        }),
        ("heirs", |count| {
            let head = "      type: object\n      discriminator: {propertyName: kind}\n      required: [kind]\n      \
                        properties: {kind: {type: string}}\n";
            with_schema(&lines(head, count, |n| {
                format!(
                    "    H{n}: {{allOf: [{{$ref: '#/components/schemas/S'}}, {{properties: {{m{n}: {{type: string}}}}}}]}}"
                )
            }))
        }),
        ("warnings", |count| {
            with_schema(&lines(PROPERTIES, count, |n| {
                format!("        m{n}: {{type: string, if: {{}}, unknown{n}: 1}}")
            }))
        }),
    ]
}

/// How a document with mistakes grows: what is told of each, what follows from it, and what is made of it.
fn mistakes() -> Vec<Growth> {
    vec![
        ("unknown keys", |count| {
            with_schema(&lines("      type: object\n", count, |n| format!("      \"\\x61{n}\": 1")))
        }),
        ("keys that are given twice", |count| {
            with_schema(&lines("      type: object\n", count, |_| "      x-a: 1".to_owned()))
        }),
        ("wrong items", |count| {
            with_schema(&lines("      type: object\n      required:\n", count, |_| "      - 1".to_owned()))
        }),
        ("wrong items in a line", |count| {
            with_schema(&format!("      {{type: object, required: [{}]}}\n", vec!["1"; count].join(", ")))
        }),
        ("references that lead nowhere", |count| {
            with_schema(&lines("      properties:\n", count, |n| {
                format!("        m{n}: {{$ref: '#/components/schemas/M{n}'}}")
            }))
        }),
        ("parts with a mistake, each made of the next", |count| {
            let line = |n| {
                format!(
                    "    S{n}: {{properties: {{a: {{$ref: '#/components/schemas/S{}'}}, b: {{type: integer, default: x}}}}, \
                     example: {{b: y}}, maxLength: {{}}}}",
                    (n + 1) % count
                )
            };
            with_schema(&lines("      properties: {a: {$ref: '#/components/schemas/S0'}}\n", count, line))
        }),
    ]
}

#[test]
fn four_times_as_much_takes_four_times_as_much() {
    // What is made once is made here.
    cost("nothing", &with_operations(&operation(0, "o", "t")));
    let right = growths().into_iter().map(|growth| (growth, cost as fn(&str, &str) -> usize));
    let wrong = mistakes().into_iter().map(|growth| (growth, cost_of_messages as _));
    for ((name, grow), cost) in right.chain(wrong) {
        let (less, more) = (cost(name, &grow(MANY)), cost(name, &grow(4 * MANY)));
        let ratio = more as f64 / less as f64;
        assert!(ratio < MOST, "{name}: {less} bytes for {MANY}, {more} for four times as many, {ratio:.1} times");
    }
}
