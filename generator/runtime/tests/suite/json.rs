//! JSON text: read as strictly as serde_json reads it, and what is unknown sent back as it came.

use clientwright_runtime::{Model, UnknownMembers, impl_object};
use fastrand::Rng;

use crate::texts;

#[track_caller]
fn check(text: &str) {
    texts::compare(text).unwrap_or_else(|fault| panic!("{fault}"));
}

/// `cargo xtask fuzz --target json` tries more of them.
#[test]
fn texts_are_json_where_serde_json_says_so() {
    for seed in 0..40_000 {
        check(&texts::text(&mut Rng::with_seed(seed)));
    }
    for piece in texts::PIECES {
        check(piece);
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

impl_object!(default Open { known: optional "known", ..more });

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
