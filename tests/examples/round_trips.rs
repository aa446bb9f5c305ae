//! Each example decodes into its type without a surprise, and encodes back with nothing lost.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tests::description::{self, Description};
use tests::operations::{self, by_id};
use tests::trip::{Trip, differences};

use crate::places;

/// Whatever is wrong with a value as one of this type.
fn problems(trip: Trip, value: &Value) -> Vec<String> {
    let tripped = match trip(value.clone()) {
        Ok(tripped) => tripped,
        Err(error) => return vec![error],
    };
    let mut list = differences(&tripped.value, value);
    if tripped.surprises > 0 {
        list.push(format!("{} parts that the type does not know", tripped.surprises));
    }
    list
}

#[test]
fn every_example_comes_back_as_it_was() {
    let description = Description::load();
    let examples = places::typed(&description, &operations::all()).unwrap_or_else(|error| panic!("{error}"));
    let mut wrong = Vec::new();
    for example in &examples {
        let found = problems(example.trip, &description.value(example.at));
        wrong.extend(found.into_iter().map(|problem| format!("{}: {problem}", example.place)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let distinct: BTreeSet<&str> = examples.iter().map(|example| example.place.as_str()).collect();
    println!(
        "{} examples come back as they were, {} of them in more than one type",
        distinct.len(),
        examples.len() - distinct.len()
    );
}

#[test]
fn no_example_is_left_out() {
    let description = Description::load();
    let examples = places::typed(&description, &operations::all()).unwrap_or_else(|error| panic!("{error}"));
    let tried: BTreeSet<String> = examples.into_iter().map(|example| example.place).collect();
    let written = places::written(&description);
    let left: Vec<&String> = written.symmetric_difference(&tried).collect();
    assert!(left.is_empty() && written.len() > 100, "{left:#?}");
}

#[test]
fn every_operation_has_examples() {
    let description = Description::load();
    for operation in &description.document.operations {
        let id = operation.id.as_deref().unwrap_or_default();
        let requests = description.request_examples(operation).len();
        assert_eq!(requests > 0, operation.body.is_some(), "{id}: request");
        assert!(!description.reply_examples(operation, true).is_empty(), "{id}: reply");
    }
}

/// The pages' own examples, as they are on the pages.
#[test]
fn the_examples_of_the_pages_are_in_the_description_and_come_back() {
    let description = Description::load();
    let rows = operations::all();
    let ids = [
        "active_session.get",
        "active_session.kick",
        "active_session.kick_all",
        "active_session.create_poll",
        "sessions.get",
    ];
    for id in ids {
        let text = description::data(&format!("pages/{id}.json"));
        let page: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
        let examples = description.reply_examples(description.operation(id), true);
        let ours: Vec<Value> = examples.into_iter().map(|at| description.value(at)).collect();
        assert_eq!(ours, std::slice::from_ref(&page), "{id}");
        let row = by_id(&rows, id).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(problems(row.reply, &page), [""; 0], "{id}");
    }
}

#[test]
fn what_is_lost_unknown_or_wrong_is_a_problem() {
    let rows = operations::all();
    let trip = by_id(&rows, "active_session.kick_all").expect("a row").reply;
    let cases = [
        (json!({"data": {"action": "a", "kicked_participants_count": 0}, "success": true}), 0),
        (json!({"data": {"kicked_participants_count": 1.5}}), 1),
        (json!({"data": {"unknown": 0}}), 1),
        (json!({"data": null}), 1),
        (json!({"data": []}), 1),
    ];
    for (value, count) in cases {
        assert_eq!(problems(trip, &value).len(), count, "{value}");
    }
}
