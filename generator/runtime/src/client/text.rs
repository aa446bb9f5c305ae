//! How settings that are text are read: from the environment, and as they are given.

/// The text without the space around it; `None` when nothing else is there.
fn trimmed(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The value of a variable. A blank one is as good as none.
pub(crate) fn variable(value: Option<String>) -> Option<String> {
    trimmed(&value?)
}

/// A value that may be given. `None` when it is given and blank, which is always a mistake.
pub(crate) fn given(value: Option<String>) -> Option<Option<String>> {
    match value {
        Some(value) => trimmed(&value).map(Some),
        None => Some(None),
    }
}
