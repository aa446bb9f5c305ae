//! Equality that is an equivalence, and hashes: by what is written, in a function of the runtime.

use std::hash::{Hash as _, Hasher};

use super::Model;
use super::writer::Writer;

/// Hashes what a value is written as. Values that are equal are written alike, but for the sign of zero.
#[doc(hidden)]
pub fn hash<T: Model, H: Hasher>(value: &T, state: &mut H) {
    let mut writer = Writer::sorted();
    value.write(&mut writer);
    let mut text = writer.into_text();
    text.retain(|letter| letter != '-');
    text.hash(state);
}

/// Implements `Eq` and `Hash` for a [`Model`](crate::Model) whose `PartialEq` is derived and that has no floating-point
/// number. A derive does the same and has the compiler look at each member once more: for large APIs that is an eighth
/// of what `cargo check` takes.
///
/// ```
/// use std::collections::HashSet;
///
/// use clientwright_runtime::{UnknownMembers, impl_eq, impl_object};
///
/// #[derive(Debug, Default, PartialEq)]
/// struct Tag { name: String, unknown: UnknownMembers }
/// impl_object!(default Tag { name: required "name", ..unknown });
/// impl_eq!(Tag);
///
/// let tag = |name: &str| Tag { name: name.to_owned(), ..Tag::default() };
/// assert_eq!(HashSet::from([tag("a"), tag("b"), tag("a")]).len(), 2);
/// ```
#[macro_export]
macro_rules! impl_eq {
    ($type:ident) => {
        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::private::hash(self, state);
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasher as _, RandomState};

    use super::*;
    use crate::Value;

    struct Hashed(Value);

    impl std::hash::Hash for Hashed {
        fn hash<H: Hasher>(&self, state: &mut H) {
            hash(&self.0, state);
        }
    }

    #[test]
    fn what_is_equal_has_one_hash() {
        let state = RandomState::new();
        let of = |text: &str| state.hash_one(Hashed(serde_json::from_str(text).expect("it is JSON")));
        for (one, other) in [("0.0", "-0.0"), ("[1, {\"b\": 2, \"a\": 1e2}]", "[1,{\"a\":100.0,\"b\":2}]")] {
            assert_eq!(of(one), of(other), "{one}");
        }
        for (one, other) in [("1", "2"), ("\"a\"", "\"b\""), ("null", "[]")] {
            assert_ne!(of(one), of(other), "{one}");
        }
    }
}
