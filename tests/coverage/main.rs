//! How much of the API is transcribed: the description against the inventory of the official SDKs.

mod inventory;
mod transcribed;

use std::collections::BTreeMap;

use inventory::{Fact, Item};
use tests::description::{self, Description};
use tests::operations;
use tests::register::{self, Kind, unexplained};

/// How many of one sort there are in the inventory, and how many of them in the description.
#[derive(Debug, Default, PartialEq)]
struct Figures {
    there: usize,
    transcribed: usize,
}

/// The members of all kinds of each union, as if they were those of one object: where one has a
/// union, the other may have one object that stands for all kinds.
fn in_one_object(facts: &BTreeMap<Item, Fact>) -> BTreeMap<Item, Fact> {
    let mut merged: BTreeMap<Item, Fact> = BTreeMap::new();
    for (item, fact) in facts {
        let known = merged.entry(item.in_one_object()).or_insert_with(|| fact.clone());
        known.required &= fact.required;
        known.values.extend(fact.values.iter().cloned());
        known.traits.extend(fact.traits.iter().cloned());
    }
    merged
}

/// Where the description is not as the inventory has it, and the figures by sort.
fn compare(
    inventory: &BTreeMap<Item, Fact>,
    ours: &BTreeMap<Item, Fact>,
) -> (Vec<(Item, String)>, BTreeMap<&'static str, Figures>) {
    let mut differences = Vec::new();
    let mut figures: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let merged = in_one_object(ours);
    for (item, fact) in inventory {
        let found = ours.get(item).or_else(|| match item.path.contains('|') {
            true => ours.get(&item.in_one_object()),
            false => merged.get(item),
        });
        let figure = figures.entry(item.sort).or_default();
        figure.there += 1;
        match found {
            None => differences.push((item.clone(), "missing".to_owned())),
            Some(found) => {
                figure.transcribed += 1;
                let all = found.differences(fact).into_iter();
                differences.extend(all.map(|difference| (item.clone(), difference)));
            }
        }
    }
    let only_ours = beyond(ours, inventory).into_iter().filter(|item| item.side != "reply");
    differences.extend(only_ours.map(|item| (item, "only ours".to_owned())));
    (differences, figures)
}

/// What we have and the inventory has not. In replies that is much, for operations share shapes.
fn beyond(ours: &BTreeMap<Item, Fact>, inventory: &BTreeMap<Item, Fact>) -> Vec<Item> {
    let merged = in_one_object(inventory);
    let known = |item: &&Item| inventory.contains_key(item) || merged.contains_key(&item.in_one_object());
    ours.keys().filter(|item| !known(item)).cloned().collect()
}

#[test]
fn the_inventory_is_transcribed() {
    let inventory = inventory::parse(&description::data("inventory.txt"));
    let ours = transcribed::facts(&Description::load(), &operations::all());
    let (differences, figures) = compare(&inventory, &ours);
    let decided = register::of_kind(Kind::Inventory);
    let differences: Vec<(String, String)> =
        differences.into_iter().map(|(item, what)| (item.to_string(), what)).collect();
    for (sort, Figures { there, transcribed }) in &figures {
        println!("{sort:>9}s: {transcribed} of {there} transcribed");
    }
    println!("           (of the operations one has two names: they are {})", operations::all().len());
    let known = beyond(&ours, &inventory).len();
    println!("   beyond: {known} that the inventory does not have for the operation, nearly all in shared replies");
    for (reason, count) in register::counts(&differences, &decided) {
        println!("{count:>9} otherwise, on purpose: {reason}");
    }
    let problems = unexplained(&differences, &decided);
    assert!(problems.is_empty(), "{}", register::advice(&problems, "tests/data/inventory.txt", "inventory"));
    let there: Vec<usize> = figures.values().map(|figure| figure.there).collect();
    assert_eq!(there, [3047, 56, 221], "members, operations and parameters of the inventory");
}

#[test]
fn all_operations_and_events_are_described() {
    let document = Description::load().document;
    let count = |beginning: &str| document.operations.iter().filter(|one| one.path.starts_with(beginning)).count();
    let counts = (count("/accounts/{account_id}/realtime/kit/"), count("/.well-known/"));
    assert_eq!(
        counts,
        (62, 1),
        "operations came or went: write the new numbers here and in the first entry of CHANGELOG.md"
    );
    let permissions =
        document.operations.iter().filter(|one| one.permissions == ["Realtime Admin", "Realtime"]).count();
    assert_eq!(permissions, counts.0, "every operation of the API says which permissions it takes");
    assert_eq!(document.webhooks.len(), 9, "events came or went: write the new number here and in CHANGELOG.md");
}

/// Decisions on facts that no other test meets are at least about something that the description has.
#[test]
fn decisions_on_sources_name_parts_of_the_description() {
    let description = Description::load();
    let document = &description.document;
    let mut known: Vec<String> =
        document.operations.iter().filter_map(|one| Some(format!("operation {}", one.id.as_deref()?))).collect();
    for component in &document.components {
        known.push(format!("schema {}", component.name));
        let members = &document.schema(component.schema).properties;
        known.extend(members.iter().map(|member| format!("schema {}.{}", component.name, member.name)));
    }
    known.push("response Error".to_owned());
    for decision in register::of_kind(Kind::Source) {
        assert!(known.contains(&decision.item), "stale: {decision:?}");
        assert!(
            !decision.what.trim().is_empty() && !decision.reason.trim().is_empty(),
            "without a reason: {decision:?}"
        );
    }
}

#[test]
fn what_is_missing_or_otherwise_is_found() {
    let inventory = "op\ta.b\tGET\t/x\nparam\ta.b\tquery\tq\tstring\trequired\n\
        member\ta.b\treply\tdata.u|1.x\tstring\toptional\tA|B\n";
    let all = |text: &str| inventory::parse(text);
    let cases = [
        (inventory.to_owned(), ""),
        (inventory.replace("GET", "PUT"), "operation a.b: GET /x, ours PUT /x"),
        (inventory.replace("\tq\tstring", "\tq\tinteger"), "parameter a.b query q: string, ours integer"),
        (inventory.replace("required", "optional"), "parameter a.b query q: required, ours optional"),
        (inventory.replace("\tq\t", "\tr\t"), "parameter a.b query q: missing"),
        (inventory.replace("|1", ""), ""),
        (inventory.replace("|1", "|2"), "member a.b reply data.u|1.x: missing"),
        (format!("{inventory}param\ta.b\tquery\tr\tstring\toptional\n"), "parameter a.b query r: only ours"),
        (format!("{inventory}member\ta.b\treply\tr\tstring\toptional\n"), ""),
        (inventory.replace("A|B", "A|B\tnull"), "member a.b reply data.u|1.x: null only ours"),
        (inventory.replace("A|B", "B|C"), "member a.b reply data.u|1.x: value A missing"),
    ];
    for (ours, expected) in cases {
        let (differences, figures) = compare(&all(inventory), &all(&ours));
        let lines: Vec<String> = differences.iter().map(|(item, what)| format!("{item}: {what}")).collect();
        assert_eq!(lines.first().map_or("", String::as_str), expected);
        let missing = lines.iter().filter(|line| line.ends_with(": missing")).count();
        let transcribed: usize = figures.values().map(|figure| figure.transcribed).sum();
        assert_eq!(transcribed + missing, 3);
    }
}
