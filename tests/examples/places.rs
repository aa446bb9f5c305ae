//! Every example of the description, with the type that it is of.

use std::collections::{BTreeMap, BTreeSet};

use clientwright::openapi::{Operation, ParameterLocation};
use clientwright::source::{Location, Node};
use cloudflare_realtimekit::types::ErrorReply;
use tests::description::Description;
use tests::events;
use tests::row::Row;
use tests::trip::{Trip, trip};

/// An example.
pub struct Example {
    /// Where it is, in words.
    pub place: String,
    pub at: Location,
    /// The type that it is of.
    pub trip: Trip,
}

/// The examples of requests, replies and parameters. Those that several operations share are
/// there once for each type.
pub fn typed(description: &Description, rows: &[Row]) -> Result<Vec<Example>, String> {
    let mut examples = BTreeMap::new();
    for operation in &description.document.operations {
        let id = operation.id.as_deref().unwrap_or_default();
        let row = tests::operations::by_id(rows, id)?;
        for (at, trip) in of(description, operation, row)? {
            let place = description.place(at);
            examples.insert((place.clone(), trip as usize), Example { place, at, trip });
        }
    }
    for webhook in &description.document.webhooks {
        let event = events::by_name(webhook.path.as_str())
            .ok_or_else(|| format!("{} has no type: add it to tests/src/events.rs", webhook.path))?;
        let bodies = description.request_examples(webhook).into_iter().map(|at| (at, event));
        let headers = webhook.parameters.iter().flat_map(|header| &header.examples);
        for (at, trip) in bodies.chain(headers.map(|at| (*at, trip::<String> as Trip))) {
            let place = description.place(at);
            examples.insert((place.clone(), trip as usize), Example { place, at, trip });
        }
    }
    Ok(examples.into_values().collect())
}

/// Where the types of requests are told.
const ROW: &str = "its row in tests/src/operations.rs";

fn of(description: &Description, operation: &Operation, row: &Row) -> Result<Vec<(Location, Trip)>, String> {
    let id = row.id();
    let mut list = Vec::new();
    for at in description.request_examples(operation) {
        list.push((at, row.request.ok_or_else(|| format!("{id} sends a body: {ROW} says `body TYPE`"))?));
    }
    list.extend(description.reply_examples(operation, true).into_iter().map(|at| (at, row.reply)));
    // What every error of this API is read as.
    let error: Trip = trip::<ErrorReply>;
    list.extend(description.reply_examples(operation, false).into_iter().map(|at| (at, error)));
    for parameter in &operation.parameters {
        let name = &parameter.name;
        let named = row.query.iter().find(|(found, _)| found == name);
        let trip = match (parameter.place, named) {
            (ParameterLocation::Path, _) => trip::<String>,
            (_, Some((_, trip))) => *trip,
            (place, None) => {
                return Err(format!(
                    "{id} has the parameter {name} ({place:?}): {ROW} says `query {{ {name}: TYPE }}`"
                ));
            }
        };
        list.extend(parameter.examples.iter().map(|at| (*at, trip)));
    }
    Ok(list)
}

/// The places of all examples in the files, found by their keys alone.
pub fn written(description: &Description) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for root in description.sources.roots() {
        look(description, root, &mut found);
    }
    found
}

fn look(description: &Description, node: Node<'_>, found: &mut BTreeSet<String>) {
    // Below `properties` the keys are names of members.
    let names = node.key() == "properties";
    for (key, child) in node.entries() {
        match key {
            "example" if !names => drop(found.insert(description.place(child.location()))),
            "examples" if !names => {
                let values = child.entries().filter_map(|(_, one)| one.get("value")).chain(child.items());
                found.extend(values.map(|one| description.place(one.location())));
            }
            _ => look(description, child, found),
        }
    }
    for child in node.items() {
        look(description, child, found);
    }
}
