//! Unions without a tag: which variant a value is read as.

use clientwright_runtime::{Model, RawJson, UnknownMembers, impl_object, impl_union};

/// A union without a tag, whose first variant has less.
#[derive(Debug, PartialEq)]
enum Tree {
    Leaf(Leaf),
    Branch(Branch),
    Other(RawJson),
}

#[derive(Debug, Default, PartialEq)]
struct Leaf {
    child: Option<Box<Tree>>,
    more: UnknownMembers,
}

#[derive(Debug, Default, PartialEq)]
struct Branch {
    child: Option<Box<Tree>>,
    size: i64,
    more: UnknownMembers,
}

impl_object!(default Leaf { child: optional "child", ..more });
impl_object!(default Branch { child: optional "child", size: required "size", ..more });

impl_union!(Tree { Leaf: [], Branch: ["size"] });

#[test]
fn the_variant_with_the_fewest_surprises_is_taken_at_every_level() {
    for (text, variant) in [("{}", "Leaf"), (r#"{"size":1}"#, "Branch"), (r#"{"size":"x"}"#, "Leaf"), ("7", "Other")] {
        let tree = Tree::from_json(text.as_bytes()).unwrap();
        assert!(format!("{tree:?}").starts_with(variant), "{text}: {tree:?}");
        assert_eq!(tree.to_json().unwrap(), text);
    }
    // The member that tells them apart stands behind what is inside.
    let mut text = String::from("{}");
    for depth in 0..100 {
        text = format!("{{\"child\":{text},{}:{depth}}}", if depth % 2 == 0 { "\"size\"" } else { "\"odd\"" });
    }
    let began = std::time::Instant::now();
    let tree = Tree::from_json(text.as_bytes()).unwrap();
    assert_eq!(tree.to_json().unwrap(), text);
    let (mut inner, mut depth) = (&tree, 100);
    while let Tree::Leaf(Leaf { child: Some(child), .. }) | Tree::Branch(Branch { child: Some(child), .. }) = inner {
        depth -= 1;
        assert_eq!(matches!(inner, Tree::Branch(..)), depth % 2 == 0, "at {depth}");
        inner = child;
    }
    assert_eq!(depth, 0);
    // What lies at the bottom has to be read leniently.
    let text = text.replacen("{}", r#"{"size":1,"size":2}"#, 1);
    let (tree, mismatches) = Tree::from_json_lenient(text.as_bytes()).unwrap();
    assert_eq!((tree.to_json().unwrap(), mismatches.len()), (text.replacen(r#""size":1,"#, "", 1), 1));
    // So does each level.
    let (mut text, mut back) = (String::from("7"), String::from("7"));
    for _ in 0..100 {
        text = format!(r#"{{"child":{text},"size":1,"size":2}}"#);
        back = format!(r#"{{"child":{back},"size":2}}"#);
    }
    let (tree, mismatches) = Tree::from_json_lenient(text.as_bytes()).unwrap();
    assert_eq!((tree.to_json().unwrap(), mismatches.len()), (back, 100));
    assert!(began.elapsed().as_secs() < 20, "it took {:?}", began.elapsed());
}

/// A union of two objects that have members in common, and a text.
#[derive(Debug, PartialEq)]
enum Owner {
    Person(Person),
    Team(Team),
    Name(String),
    Other(RawJson),
}

#[derive(Debug, Default, PartialEq)]
struct Person {
    id: String,
    age: Option<i64>,
    pets: Option<Vec<Tree>>,
    more: UnknownMembers,
}

#[derive(Debug, Default, PartialEq)]
struct Team {
    id: String,
    lead: Option<Box<Owner>>,
    more: UnknownMembers,
}

impl_object!(default Person { id: required "id", age: optional "age", pets: optional "pets", ..more });
impl_object!(default Team { id: required "id", lead: optional "lead", ..more });

impl_union!(Owner { Person: ["id"], Team: ["id"], Name: [] });

/// Reads a value with a lenient reader and holds the variant, what is noted, and what is sent back against what is expected.
fn check(text: &str, variant: &str, noted: &[&str], back: &str) {
    let (owner, mismatches) = Owner::from_json_lenient(text.as_bytes()).unwrap();
    assert!(format!("{owner:?}").starts_with(variant), "{text}: {owner:?}");
    let paths: Vec<_> = mismatches.iter().map(|one| one.path.as_str()).collect();
    assert_eq!((paths.as_slice(), mismatches.len()), (noted, noted.len()), "{text}");
    assert_eq!(owner.to_json().unwrap(), back, "{text}");
    let strict = Owner::from_json(text.as_bytes()).unwrap();
    assert_eq!(strict == owner, noted.is_empty(), "{text}: {strict:?}");
}

#[test]
fn a_member_that_does_not_fit_is_left_out_of_the_variant_of_which_the_rest_fits() {
    for (text, variant) in [
        (r#""Ada""#, "Name"),
        (r#"{"id":"a","age":5}"#, "Person"),
        (r#"{"id":"a","lead":{"id":"b","age":5}}"#, "Team"),
        (r#"{"id":"a","lead":7}"#, "Team"),
        // What is unknown is no fault, what does not fit is one.
        (r#"{"id":"a","lead":"b","age":"5"}"#, "Team"),
        (r#"{"id":true,"age":"5"}"#, "Other"),
        (r#"{"age":5,"age":6}"#, "Other"),
        ("[7]", "Other"),
    ] {
        check(text, variant, &[], text);
    }
    for (text, variant, noted, back) in [
        (r#"{"id":7,"age":5}"#, "Person", "/id", r#"{"id":"7","age":5}"#),
        (r#"{"id":"a","id":"b"}"#, "Person", "", r#"{"id":"b"}"#),
        (r#"{"id":"a","lead":"b","lead":"c"}"#, "Team", "", r#"{"id":"a","lead":"c"}"#),
        (r#"{"id":"a","pets":[{"size":1,"size":2}]}"#, "Person", "/pets/0", r#"{"id":"a","pets":[{"size":2}]}"#),
        (r#"{"id":"a","lead":{"id":"b","age":1,"age":2}}"#, "Team", "/lead", r#"{"id":"a","lead":{"id":"b","age":2}}"#),
        (
            r#"{"id":"a","lead":{"id":"b","lead":{"id":"c","lead":"d","lead":"e"}}}"#,
            "Team",
            "/lead/lead",
            r#"{"id":"a","lead":{"id":"b","lead":{"id":"c","lead":"e"}}}"#,
        ),
    ] {
        check(text, variant, &[noted], back);
    }
}

/// Changes of which the second can take something away by null.
#[derive(Debug, PartialEq)]
enum Change {
    Name(Name),
    Clear(Clear),
    Other(RawJson),
}

#[derive(Debug, Default, PartialEq)]
struct Name {
    name: Option<String>,
    size: Option<i64>,
    more: UnknownMembers,
}

#[derive(Debug, Default, PartialEq)]
struct Clear {
    name: Option<Option<String>>,
    more: UnknownMembers,
}

impl_object!(default Name { name: optional "name", size: optional "size", ..more });
impl_object!(default Clear { name: nullable "name", ..more });
impl_union!(Change { Name: [], Clear: [] });

#[test]
fn null_goes_to_the_variant_that_keeps_it_where_others_fit_as_well() {
    for (text, variant, back) in [
        (r#"{"name":null}"#, "Clear", r#"{"name":null}"#),
        (r#"{"name":"a"}"#, "Name", r#"{"name":"a"}"#),
        (r#"{"name":null,"new":1}"#, "Clear", r#"{"name":null,"new":1}"#),
        // Names that are known say more than null: many servers send it for what is absent.
        (r#"{"name":null,"size":null}"#, "Name", "{}"),
        (r#"{"name":null,"size":7}"#, "Name", r#"{"size":7}"#),
    ] {
        let change = Change::from_json(text.as_bytes()).unwrap();
        assert!(format!("{change:?}").starts_with(variant), "{text}: {change:?}");
        assert_eq!(change.to_json().unwrap(), back, "{text}");
    }
}
