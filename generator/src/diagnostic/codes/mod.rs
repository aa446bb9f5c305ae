//! The table of all codes: what each means, with an example that is wrong and one that is right.
//!
//! Numbers are grouped by stage: 1 to 99 files and text, 100 to 199 the shape of the document, 200 to 299
//! its meaning, 300 to 399 names, 400 to 499 what is not supported, 500 to 599 running the generator.

mod effect;
mod meaning;
mod running;
mod shape;
mod text;

use std::fmt::Write;

use super::Severity;

pub use self::effect::*;
pub use self::meaning::*;
pub use self::running::*;
pub use self::shape::*;
pub use self::text::*;

/// Codes of what refers to something, by a pointer or by a name.
pub(super) static REFERENCES: &[&Code] = &[
    REFERENCE_NOT_FOUND,
    REFERENCE_CIRCULAR,
    REFERENCE_REMOTE,
    REFERENCE_KIND,
    SECURITY_UNDEFINED,
    TAG_UNDEFINED,
    CYCLIC_ALL_OF,
];

/// A kind of problem.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Its number; the letter before it tells the severity.
    pub number: u16,
    /// A few words.
    pub title: &'static str,
    /// Why it is a problem and what to do.
    pub explanation: &'static str,
    /// A file, or a part of one, that has the problem. See [`complete`].
    pub wrong: &'static str,
    /// The same without the problem.
    pub right: &'static str,
}

impl Code {
    /// The code as messages show it: `E0107`, or `W0107` for a warning.
    pub fn label(&self, severity: Severity) -> String {
        let letter = match severity {
            Severity::Error => 'E',
            Severity::Warning => 'W',
        };
        format!("{letter}{:04}", self.number)
    }

    /// The text that `explain` prints.
    pub fn explain(&self) -> String {
        let mut text = format!("{}: {}\n\n{}\n", self.label(Severity::Error), self.title, self.explanation);
        for (title, example) in [("Wrong", self.wrong), ("Right", self.right)] {
            if !example.is_empty() {
                let indented: String = example.lines().map(|line| format!("    {line}\n")).collect();
                // Writing to a string does not fail.
                let _ = write!(text, "\n{title}:\n\n{indented}");
            }
        }
        text
    }
}

/// The code with this name: `E0107`, `W0107`, `0107` or `107`.
pub fn find(name: &str) -> Option<&'static Code> {
    let number: u16 = name.trim_start_matches(['E', 'W', 'e', 'w']).parse().ok()?;
    all().find(|code| code.number == number)
}

/// All codes, by number.
pub fn all() -> impl Iterator<Item = &'static Code> {
    [text::ALL, shape::ALL, meaning::ALL, effect::ALL, running::ALL].into_iter().flatten().copied()
}

/// Makes a whole document of an example by adding what every document has.
pub fn complete(example: &str) -> String {
    const PARTS: &[&str] =
        &["paths:", "components:", "servers:", "security:", "tags:", "webhooks:", "x-scopes:", "x-webhook-signature:"];
    if !PARTS.iter().any(|part| example.starts_with(part)) {
        return example.to_owned();
    }
    let mut document = "openapi: 3.1.0\ninfo: {title: Example, version: 1.0.0}\n".to_owned();
    if !example.lines().any(|line| line.starts_with("paths:")) {
        document.push_str("paths: {}\n");
    }
    document + example
}

/// Declares the codes of one group.
macro_rules! codes {
    ($($name:ident = $number:literal: $title:literal $explanation:literal wrong $wrong:literal right $right:literal)*) => {
        $(
            #[doc = $title]
            pub static $name: &$crate::diagnostic::Code = &$crate::diagnostic::Code {
                number: $number,
                title: $title,
                explanation: $explanation,
                wrong: $wrong,
                right: $right,
            };
        )*
        /// The codes of this group, by number.
        pub(super) static ALL: &[&$crate::diagnostic::Code] = &[$($name),*];
    };
}
use codes;
