//! JSON text: read as strictly as serde_json reads it, and what is unknown sent back as it came.

use clientwright_runtime::{DecodeError, Model, RawJson, Reader, Slot, UnknownMembers, Value, Writer};
use fastrand::Rng;
use serde_json::json;

/// Pieces of JSON, and of what is nearly JSON.
const PIECES: [&str; 48] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    " ",
    "\n",
    "\t",
    "\"",
    "\\",
    "null",
    "true",
    "false",
    "nul",
    "0",
    "-",
    "1",
    "-0",
    "01",
    "1.5",
    "1.",
    ".5",
    "1e5",
    "1E+5",
    "1e",
    "1e400",
    "-1e-400",
    "18446744073709551616",
    "123456789012345678901234567890",
    "31.245270191439438",
    "\"a\"",
    "\"b\":",
    "\"\\u0041\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\udc00\"",
    "\"\\u12\"",
    "\"\\x\"",
    "\"\u{1}\"",
    "\"é\"",
    "\u{feff}",
    "\"a\":1",
    "[]",
    "{}",
    "[[",
    "]]",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
];

/// A text that is JSON now and then.
fn text(random: &mut Rng) -> String {
    if random.bool() {
        let value = value(random, 0);
        let mut text = if random.bool() { value.to_string() } else { serde_json::to_string_pretty(&value).unwrap() };
        if random.bool() {
            let piece = PIECES[random.usize(..PIECES.len())];
            let at = random.usize(..=text.len());
            let at = (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            text.insert_str(at, piece);
        }
        return text;
    }
    (0..random.usize(..8)).map(|_| PIECES[random.usize(..PIECES.len())]).collect()
}

fn value(random: &mut Rng, depth: usize) -> Value {
    match random.u8(..if depth > 4 { 5 } else { 8 }) {
        0 => json!(null),
        1 => json!(random.bool()),
        2 => json!(random.i64(..) >> random.u8(..64)),
        3 => json!(f64::from_bits(random.u64(..))),
        4 => json!((0..random.usize(..12)).map(|_| random.char(..)).collect::<String>()),
        5 | 6 => (0..random.usize(..4)).map(|_| value(random, depth + 1)).collect(),
        _ => Value::Object((0..random.usize(..4)).map(|n| (format!("m{n}\""), value(random, depth + 1))).collect()),
    }
}

/// What is read, skipped and written, against serde_json.
fn check(text: &str) {
    let theirs = serde_json::from_str::<Value>(text.strip_prefix('\u{feff}').unwrap_or(text));
    let ours = Value::from_json(text.as_bytes());
    let skipped = RawJson::from_json(text.as_bytes());
    match (&ours, &theirs) {
        (Ok(ours), Ok(_)) => {
            // serde_json reads some floats a little beside, so only what is written and read again is compared.
            let written = ours.to_json().expect("a tree has no NaN");
            assert_eq!(Value::from_json(written.as_bytes()).as_ref(), Ok(ours), "{text:?}");
        }
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!("{text:?}: {ours:?}, and {theirs:?}"),
    }
    // A number that no float holds is JSON all the same.
    let is_beyond = |error: &DecodeError| error.to_string().contains("a number that fits f64");
    let agree = if skipped.is_ok() { ours.as_ref().err().is_none_or(is_beyond) } else { ours.is_err() };
    assert!(agree, "{text:?}: {skipped:?}, and {ours:?}");
    if let Ok(raw) = skipped {
        assert_eq!(raw.as_str(), text.trim_start_matches('\u{feff}').trim_matches([' ', '\n', '\t', '\r']));
    }
}

#[test]
fn texts_are_json_where_serde_json_says_so() {
    for seed in 0..40_000 {
        check(&text(&mut Rng::with_seed(seed)));
    }
    for piece in PIECES {
        check(piece);
    }
}

/// As that, for as long as one likes: `cargo test --release -p clientwright-runtime --test suite -- --ignored millions`.
#[test]
#[ignore = "takes minutes"]
fn millions_of_texts_are_json_where_serde_json_says_so() {
    for seed in 0..10_000_000 {
        check(&text(&mut Rng::with_seed(seed ^ 0x5EED_0000_0000)));
    }
}

#[test]
fn numbers_are_those_that_the_standard_library_reads() {
    let random = &mut Rng::with_seed(7);
    for _ in 0..100_000 {
        let float = f64::from_bits(random.u64(..));
        if float.is_finite() {
            for text in [float.to_string(), format!("{float:e}"), format!("{:.3}", float % 1e6)] {
                assert_eq!(f64::from_json(text.as_bytes()), Ok(text.parse().unwrap()), "{text}");
            }
            assert_eq!(f64::from_json(float.to_json().unwrap().as_bytes()), Ok(float));
        }
        let integer = random.i64(..) >> random.u8(..64);
        assert_eq!(i64::from_json(integer.to_string().as_bytes()), Ok(integer));
        assert_eq!(integer.to_json().unwrap(), integer.to_string());
    }
}

#[derive(Debug, Default, PartialEq)]
struct Open {
    known: Option<i64>,
    more: UnknownMembers,
}

impl Model for Open {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        read.more = reader.object(&mut [Slot::optional("known", &mut read.known)])?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.more);
        object.set_optional("known", &self.known);
        object.finish();
    }
}

#[test]
fn unknown_members_are_sent_back_byte_for_byte() {
    for text in [
        "1.10",
        "31.245270191439438",
        "123456789012345678901234567890",
        "1e400",
        "\"\\u00e9\"",
        "-0",
        "-0.0",
        "1E5",
        "[ 1 , {\"a\" : 1.0} ]",
        "\"\\/\"",
        "{\"x\":1,\"x\":2}",
        "18446744073709551616",
        "null",
    ] {
        let whole = format!("{{\"new\":{text}}}");
        let read = Open::from_json(whole.as_bytes()).unwrap();
        assert_eq!(read.to_json().unwrap(), whole);
        assert_eq!(read.more.raw("new"), Some(text));
    }
}

#[test]
fn of_a_member_sent_twice_the_last_wins_and_it_is_noted() {
    for (text, known, back) in [
        (r#"{"known":1,"known":2}"#, Some(2), r#"{"known":2}"#),
        (r#"{"known":1,"known":null}"#, None, "{}"),
        (r#"{"a":1,"b":2,"a":3}"#, None, r#"{"a":3,"b":2}"#),
    ] {
        let (read, mismatches) = Open::from_json_lenient(text.as_bytes()).unwrap();
        assert_eq!((read.known, read.to_json().unwrap().as_str(), mismatches.len()), (known, back, 1), "{text}");
        let said = mismatches.iter().next().unwrap().to_string();
        assert!(said.starts_with("at the whole: expected one member \""), "{said}");
        let error = Open::from_json(text.as_bytes()).unwrap_err().to_string();
        assert!(error.ends_with("found more than one"), "{error}");
    }
}

/// A union without a tag, whose first variant has less.
#[derive(Debug, PartialEq)]
enum Tree {
    Leaf(Node),
    Branch(Node, i64),
    Other(RawJson),
}

#[derive(Debug, PartialEq)]
struct Node {
    child: Option<Box<Tree>>,
    more: UnknownMembers,
}

impl Model for Tree {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        fn leaf(reader: &mut Reader<'_>) -> Result<Tree, DecodeError> {
            let mut child = None;
            let more = reader.object(&mut [Slot::optional("child", &mut child)])?;
            Ok(Tree::Leaf(Node { child, more }))
        }
        fn branch(reader: &mut Reader<'_>) -> Result<Tree, DecodeError> {
            let (mut child, mut size) = (None, None);
            let more = reader.object(&mut [Slot::optional("child", &mut child), Slot::required("size", &mut size)])?;
            Ok(Tree::Branch(Node { child, more }, reader.given(size)?))
        }
        reader.union(&[(&[], leaf), (&["size"], branch)], Self::Other)
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Other(raw) => raw.write(writer),
            Self::Leaf(node) | Self::Branch(node, _) => {
                let mut object = writer.object(&node.more);
                object.set_optional("child", &node.child);
                if let Self::Branch(_, size) = self {
                    object.set("size", size);
                }
                object.finish();
            }
        }
    }
}

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
    while let Tree::Leaf(Node { child: Some(child), .. }) | Tree::Branch(Node { child: Some(child), .. }, _) = inner {
        depth -= 1;
        assert_eq!(matches!(inner, Tree::Branch(..)), depth % 2 == 0, "at {depth}");
        inner = child;
    }
    assert_eq!(depth, 0);
    assert!(began.elapsed().as_secs() < 20, "it took {:?}", began.elapsed());
}
