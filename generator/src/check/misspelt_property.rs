//! Properties that are misspelt, and examples that spell them right.

use super::unknown_members::Unknown;
use crate::diagnostic::{Code, Diagnostics, Position, more_said};
use crate::openapi::{Document, Property};
use crate::source::{Location, Sources, Underline};

/// Pairs of names of which it is asked which of the two the description has elsewhere; that costs a walk through its text.
const MAX_WEIGHED: u32 = 20;

/// How many pairs of names were weighed.
#[derive(Default)]
pub(super) struct Weighed(u32);

impl Weighed {
    /// The property that is nearly called like a member of an example, if the description has only the name of that
    /// elsewhere.
    pub fn misspelt<'d>(
        &mut self,
        document: &'d Document,
        unknown: &Unknown,
        near: &str,
        sources: &Sources,
    ) -> Option<&'d Property> {
        if self.0 >= MAX_WEIGHED {
            return None;
        }
        self.0 += 1;
        let property = document.schema(unknown.owner).properties.iter().find(|property| property.name == near)?;
        let others = document.schema(unknown.owner).properties.iter().filter(|other| other.name != near);
        let is_odd = is_odd_capital(near, &unknown.name, others.map(|other| other.name.as_str()));
        (is_odd || more_said(&unknown.name, near, sources).is_gt()).then_some(property)
    }
}

/// Whether a name begins with a capital, and neither the other name nor those beside it do.
fn is_odd_capital<'n>(name: &str, other: &str, mut beside: impl Iterator<Item = &'n str>) -> bool {
    let is_capital = |name: &str| name.starts_with(char::is_uppercase);
    name.eq_ignore_ascii_case(other) && is_capital(name) && !is_capital(other) && !beside.any(is_capital)
}

/// Says at a property that an example has it under another name.
pub(super) fn report(
    property: &Property,
    (name, at): (&str, Location),
    (code, what): (&'static Code, &str),
    diagnostics: &mut Diagnostics,
) {
    let message = format!("the property `{}` is called `{name}` in this {what}", property.name);
    diagnostics
        .finding(code, property.at, message)
        .at_key()
        .key_label(at, format!("the {what}"))
        .subject(format!("members of a {what} that no schema describes"))
        .help(format!("did you mean `{name}`?"))
        .fix(Position::Node(property.at, Underline::Key), name);
}
