//! Definitions: the named types that schemas come out as.

use crate::ir::{Ident, Maker, OperationId, Type, WireParameter};
use crate::source::Location;

/// Documentation of an item, as Markdown that rustdoc renders and never runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// Markdown; empty where the description says nothing.
    pub text: String,
    /// Whether the item is deprecated.
    pub deprecated: bool,
    /// The day on which it goes away.
    pub sunset: Option<String>,
    /// How far it can be relied on: `draft`, `alpha`, `beta`, `stable`.
    pub stability: Option<String>,
    /// What bounds its value: keyword and value, in one order for all.
    pub bounds: Vec<(String, String)>,
    /// What stands in for it where it is absent, as JSON.
    pub default: Option<String>,
}

/// Where a definition lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Home {
    /// In the module of a component, `types::<module>`: index of [`Api::components`](crate::ir::Api::components).
    Component(u32),
    /// In the module of an operation, `<resource>::<module>`.
    Operation(OperationId),
    /// In the module `webhooks`.
    Webhooks,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Where its schema is.
    pub at: Location,
    /// The module it lives in.
    pub home: Home,
    /// Its name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// What can be derived.
    pub traits: Traits,
    /// Who makes its values.
    pub made_by: Maker,
    /// The struct of what its constructor must be given, where that is more than a few arguments.
    pub required: Option<Ident>,
}

/// Derivable traits that depend on the members.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// `Eq` and `Hash`: nothing in it is a float.
    pub eq: bool,
    /// `Default`: nothing in it is required, or the server alone makes it and all that is required has a default.
    pub default: bool,
}

/// The kinds of definitions.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object.
    Struct(Struct),
    /// A string with known values.
    Enum(Enum),
    /// An integer with known values.
    IntegerEnum(IntegerEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Type),
    /// A type of its own around another, where an alias would be its own definition.
    Newtype(Type),
    /// The parts of a multipart body.
    Multipart(Multipart),
}

impl Shape {
    /// The types that the shape mentions directly.
    pub fn for_each_type<'s>(&'s self, visit: &mut impl FnMut(&'s Type)) {
        match self {
            Shape::Struct(structure) => {
                structure.members.iter().for_each(|member| visit(&member.ty));
                if let Additional::Typed(ty) = &structure.additional {
                    visit(ty);
                }
                if let Some(union) = &structure.flattened {
                    visit(&union.ty);
                }
            }
            Shape::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.ty)),
            Shape::Alias(ty) | Shape::Newtype(ty) => visit(ty),
            Shape::Multipart(multipart) => {
                for member in &multipart.members {
                    if let PartKind::Value(ty) = &member.kind {
                        visit(ty);
                    }
                }
            }
            Shape::Enum(_) | Shape::IntegerEnum(_) => {}
        }
    }

    /// The same, to change them.
    pub fn for_each_type_mut(&mut self, visit: &mut impl FnMut(&mut Type)) {
        match self {
            Shape::Struct(structure) => {
                structure.members.iter_mut().for_each(|member| visit(&mut member.ty));
                if let Additional::Typed(ty) = &mut structure.additional {
                    visit(ty);
                }
                if let Some(union) = &mut structure.flattened {
                    visit(&mut union.ty);
                }
            }
            Shape::Union(union) => union.variants.iter_mut().for_each(|variant| visit(&mut variant.ty)),
            Shape::Alias(ty) | Shape::Newtype(ty) => visit(ty),
            Shape::Multipart(multipart) => {
                for member in &mut multipart.members {
                    if let PartKind::Value(ty) = &mut member.kind {
                        visit(ty);
                    }
                }
            }
            Shape::Enum(_) | Shape::IntegerEnum(_) => {}
        }
    }
}

/// An object.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its members, in document order.
    pub members: Vec<Member>,
    /// Members that have to be there and have one value: they are written without being held.
    pub constants: Vec<Constant>,
    /// What members it may have beside.
    pub additional: Additional,
    /// Whether the values of these are kept out of what is printed.
    pub hides_additional: bool,
    /// The union that some of its members make up.
    pub flattened: Option<Flattened>,
}

/// A union whose members stand among those of the object that it is part of.
#[derive(Clone, Debug)]
pub struct Flattened {
    /// Its field.
    pub name: Ident,
    /// The union.
    pub ty: Type,
    /// The members that belong to it, sorted; `None` where it takes all that the object does not name.
    pub members: Option<Vec<String>>,
}

/// Members that the description does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Additional {
    /// None are expected; those that arrive are dropped.
    Closed,
    /// They are kept, of any type.
    Open,
    /// They are described, and of this type.
    Typed(Type),
}

impl Struct {
    /// The names on the wire of what it has.
    pub fn wires(&self) -> impl Iterator<Item = &str> {
        let constants = self.constants.iter().map(|constant| constant.wire.as_str());
        constants.chain(self.members.iter().map(|member| member.wire.as_str()))
    }

    /// Whether the value of a member is kept out of what is printed.
    pub fn has_secrets(&self) -> bool {
        self.hides_additional || self.secret_wires().next().is_some()
    }

    /// The names of those members.
    pub fn secret_wires(&self) -> impl Iterator<Item = &str> {
        self.members.iter().filter(|member| member.secret).map(|member| member.wire.as_str())
    }
}

/// A member whose value is always the same.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Where it is.
    pub at: Location,
    /// Its name on the wire.
    pub wire: String,
    /// Its value on the wire.
    pub value: ConstantValue,
}

/// What a constant is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConstantValue {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

impl std::fmt::Display for ConstantValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => number.fmt(f),
        }
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where it is.
    pub at: Location,
    /// Its name on the wire.
    pub wire: String,
    /// Its field and setter.
    pub name: Ident,
    /// The setter that makes it null, where it may be absent and null.
    pub null_setter: Option<Ident>,
    /// Documentation.
    pub docs: Docs,
    /// Its type, without what `presence` adds.
    pub ty: Type,
    /// Whether it may be absent or null.
    pub presence: Presence,
    /// The directions in which it travels.
    pub direction: Direction,
    /// Whether its value is kept out of what is printed.
    pub secret: bool,
    /// What happens when a request is sent without it, where that is no error and seldom meant.
    pub advised: Option<String>,
}

/// The directions in which a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// In requests and replies.
    Both,
    /// In replies only: `readOnly`.
    Reply,
    /// In requests only: `writeOnly`.
    Request,
}

/// Whether a member may be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there: `T`, or `Option<T>` where the type itself allows null.
    Required,
    /// May be absent: `Option<T>`.
    Optional,
    /// May be absent, and may be null, and the two differ: `Option<Option<T>>`.
    Nullable,
}

/// A string with known values; others are kept.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The values.
    pub values: Vec<Tag<String>>,
}

/// An integer with known values; others are kept.
#[derive(Clone, Debug)]
pub struct IntegerEnum {
    /// The values.
    pub values: Vec<Tag<i64>>,
}

/// A known value of an enum.
#[derive(Clone, Debug)]
pub struct Tag<T> {
    /// Where it is.
    pub at: Location,
    /// The value on the wire.
    pub wire: T,
    /// Its variant.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The variants.
    pub variants: Vec<UnionVariant>,
    /// The member that tells the variants apart.
    pub tag: Option<String>,
}

impl Union {
    /// Whether there are variants whose values are not printed.
    pub fn has_secrets(&self) -> bool {
        self.variants.iter().any(|variant| variant.secret)
    }
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Where its schema is.
    pub at: Location,
    /// Its name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// What it holds.
    pub ty: Type,
    /// Whether that is not printed.
    pub secret: bool,
    /// How it is recognised.
    pub test: VariantTest,
}

/// How a variant is recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantTest {
    /// By trying to decode it.
    Shape,
    /// By these values of the union's tag.
    Tag(Vec<String>),
}

/// The parts of a multipart body.
#[derive(Clone, Debug)]
pub struct Multipart {
    /// The parts, in document order.
    pub members: Vec<MultipartMember>,
    /// Parts that have to be there and have one value: they are written without being held.
    pub constants: Vec<Constant>,
    /// Whether it may have other parts.
    pub open: bool,
}

/// A part of a multipart body.
#[derive(Clone, Debug)]
pub struct MultipartMember {
    /// Where it is.
    pub at: Location,
    /// The part's name.
    pub wire: String,
    /// Its field and setter.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// What it carries.
    pub kind: PartKind,
    /// Its media type, where the description states one.
    pub content_type: Option<String>,
    /// How it is written, where the description states a style.
    pub style: Option<WireParameter>,
    /// Whether it must be there.
    pub required: bool,
}

/// What a part of a multipart body carries.
#[derive(Clone, Debug)]
pub enum PartKind {
    /// A file or other bytes.
    File,
    /// Several files under one name.
    Files,
    /// A value: text for scalars, a part for each item of a list, JSON for the rest.
    Value(Type),
}
