//! Why a value does not fit a schema.

use serde_json::Value;

use super::example::brief;

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The schema is `false`.
    Nothing,
    /// It is of none of these types.
    Type(Vec<&'static str>),
    /// It is none of the listed values.
    Enum,
    /// It is not this one.
    Constant(Value),
    /// It lies out of a bound.
    Bound(Side, Measure),
    /// It is a number that this format does not have.
    Range(Side, String),
    /// It does not match this pattern.
    Pattern(String),
    /// It is not of this format.
    Format(String),
    /// It is no multiple of this number.
    MultipleOf(String),
    /// Two of its items are equal.
    EqualItems,
    /// It fits several branches of `oneOf`.
    SeveralBranches,
    /// It fits what `not` rules out.
    Not,
    /// Its items are not as `contains` says.
    Contains,
    /// This member is missing.
    Missing(String),
    /// It has members that the schema does not have.
    NoMember(Vec<String>),
    /// As what tells variants apart it leads to none of these.
    NoVariant(Vec<String>),
    /// It does not fit this keyword.
    Other(String),
}

/// The bound that a value lies out of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It is less than the least.
    Least,
    /// It is more than the greatest.
    Greatest,
}

/// What a bound is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A number.
    Number,
    /// The characters of a text.
    Length,
    /// The items of a list.
    Items,
    /// The members of an object.
    Members,
}

impl Fault {
    /// What is wrong with a value, as the end of a message.
    pub(super) fn message(&self, value: &Value) -> String {
        let value = brief(value);
        match self {
            Self::Nothing => "nothing may be here".to_owned(),
            Self::Type(types) => format!("{value} is no {}", types.join(" or ")),
            Self::Enum => format!("{value} is not in the enum"),
            Self::Constant(constant) => format!("{value} is not {constant}"),
            Self::Bound(side, Measure::Number) => format!("{value} is too {}", side.word("small", "large")),
            Self::Bound(side, Measure::Length) => format!("{value} is too {}", side.word("short", "long")),
            Self::Bound(side, Measure::Items) => format!("the list is too {}", side.word("short", "long")),
            Self::Bound(side, Measure::Members) => format!("the object is too {}", side.word("small", "large")),
            Self::Range(side, format) => {
                format!("{value} is too {} for the format `{format}`", side.word("small", "large"))
            }
            Self::Pattern(pattern) => format!("{value} does not match the pattern `{pattern}`"),
            Self::Format(format) => format!("{value} is no `{format}`"),
            Self::MultipleOf(number) => format!("{value} is no multiple of {number}"),
            Self::EqualItems => "two items are equal".to_owned(),
            Self::SeveralBranches => format!("{value} fits several branches of `oneOf`"),
            Self::Not => format!("{value} fits what `not` rules out"),
            Self::Contains => "the items are not as `contains` says".to_owned(),
            Self::Missing(name) => format!("the member `{name}` is missing"),
            Self::NoMember(names) => format!("the schema has no member `{}`", names.join("`, `")),
            Self::NoVariant(known) => format!("{value} leads to no variant: these are `{}`", known.join("`, `")),
            Self::Other(keyword) => format!("{value} does not fit `{keyword}`"),
        }
    }

    /// The keywords by one of which a schema says so.
    pub(super) fn keywords(&self) -> &'static [&'static str] {
        use Measure::{Items, Length, Members, Number};
        use Side::{Greatest, Least};
        match self {
            Self::Type(_) => &["type"],
            Self::Enum => &["enum"],
            Self::Constant(_) => &["const"],
            Self::Bound(Least, Number) => &["minimum", "exclusiveMinimum"],
            Self::Bound(Greatest, Number) => &["maximum", "exclusiveMaximum"],
            Self::Bound(Least, Length) => &["minLength"],
            Self::Bound(Greatest, Length) => &["maxLength"],
            Self::Bound(Least, Items) => &["minItems"],
            Self::Bound(Greatest, Items) => &["maxItems"],
            Self::Bound(Least, Members) => &["minProperties"],
            Self::Bound(Greatest, Members) => &["maxProperties"],
            Self::Range(..) | Self::Format(_) => &["format"],
            Self::Pattern(_) => &["pattern"],
            Self::MultipleOf(_) => &["multipleOf"],
            Self::EqualItems => &["uniqueItems"],
            Self::SeveralBranches => &["oneOf"],
            Self::Not => &["not"],
            Self::Contains => &["contains"],
            Self::Missing(_) => &["required"],
            Self::NoMember(_) => &["properties"],
            Self::NoVariant(_) => &["discriminator"],
            Self::Nothing | Self::Other(_) => &[],
        }
    }

    /// The type that a value should be of, where that is one.
    pub(super) fn only_type(&self) -> Option<&'static str> {
        match self {
            Self::Type(types) => <[&str; 1]>::try_from(types.as_slice()).ok().map(|[only]| only),
            _ => None,
        }
    }
}

impl Side {
    fn word(self, below: &'static str, above: &'static str) -> &'static str {
        match self {
            Self::Least => below,
            Self::Greatest => above,
        }
    }
}
