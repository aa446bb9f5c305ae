//! Why a value can't be written as JSON: [`EncodeError`].

use std::fmt;

use super::finite;
use super::{Model as _, Value, not_finite};

/// A number that JSON does not have, and where it is; or that lists and objects lie in one another too deeply.
///
/// ```
/// use clientwright_runtime::Model;
///
/// let error = vec![1.0, f64::NAN].to_json().unwrap_err();
/// assert_eq!(error.to_string(), "the value has NaN at [1], which JSON does not have");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct EncodeError(
    /// Where the number is: `is NaN`, or `has NaN at a.b[1]`.
    String,
);

impl EncodeError {
    /// Of a text with something that stands for such a number.
    pub(super) fn of(text: &str) -> Self {
        let value = Value::from_json(text.as_bytes()).unwrap_or_else(|error| finite::not_a_tree(&error));
        Self(not_finite(&value).unwrap_or_else(|| format!("is {}", finite::TOO_DEEP)))
    }

    /// The text, and what keeps it from being sent.
    pub(crate) fn apart(text: Result<String, Self>) -> (String, Option<String>) {
        match text {
            Ok(text) => (text, None),
            Err(error) => (String::new(), Some(error.0)),
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = if self.0.contains(finite::TOO_DEEP) { "" } else { ", which JSON does not have" };
        write!(f, "the value {}{why}", self.0)
    }
}

impl fmt::Debug for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EncodeError({self})")
    }
}

impl std::error::Error for EncodeError {}
