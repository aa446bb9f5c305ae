//! Why a value can't be written as JSON: [`EncodeError`].

use std::fmt;

use super::{Model as _, Value, not_finite};

/// A number that JSON does not have, and where it is.
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
        let value = Value::from_json(text.as_bytes()).unwrap_or_default();
        Self(not_finite(&value).unwrap_or_else(|| "has a number".to_owned()))
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
        write!(f, "the value {}, which JSON does not have", self.0)
    }
}

impl fmt::Debug for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EncodeError({self})")
    }
}

impl std::error::Error for EncodeError {}
