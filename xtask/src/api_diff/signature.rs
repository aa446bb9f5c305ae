//! The line of an operation, taken apart.

/// `: GET /path (a: T, b?: T, body: T) -> R`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Signature<'l> {
    /// Method and path.
    pub address: &'l str,
    /// Required parameters, with their types, in order.
    pub arguments: Vec<(&'l str, &'l str)>,
    /// Optional parameters, with their types.
    pub setters: Vec<(&'l str, &'l str)>,
    /// The body: whether it is needed, and its forms.
    pub body: Option<(bool, &'l str)>,
    /// What the call returns.
    pub reply: &'l str,
}

/// Stands behind the line of an operation that can be reached from another resource than its own.
pub(super) const ALSO_HERE: &str = " (also here)";

impl<'l> Signature<'l> {
    /// Takes the value of an operation's line apart.
    #[must_use]
    pub fn parse(value: &'l str) -> Self {
        let value = value.trim_start_matches(": ");
        let Some((address, rest)) = value.split_once(" (") else { return Self { address: value, ..Self::default() } };
        let end = closing(rest);
        let mut signature = Self { address, ..Self::default() };
        signature.reply = rest[end..].trim_start_matches(") -> ").trim_end_matches(ALSO_HERE);
        for parameter in split(&rest[..end]) {
            let Some((name, ty)) = parameter.split_once(": ") else { continue };
            match (name, name.strip_suffix('?')) {
                ("body", _) => signature.body = Some((true, ty)),
                (_, Some("body")) => signature.body = Some((false, ty)),
                (_, Some(name)) => signature.setters.push((name, ty)),
                (name, None) => signature.arguments.push((name, ty)),
            }
        }
        signature
    }

    /// The type of a parameter, be it required or optional.
    #[must_use]
    pub fn ty(&self, name: &str) -> Option<&'l str> {
        self.arguments.iter().chain(&self.setters).find(|(found, _)| *found == name).map(|(_, ty)| *ty)
    }
}

/// Where the parenthesis closes that stands before a text.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The parts between commas that stand in no brackets.
pub(super) fn split(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}
