//! Types as they are used: in members, parameters and bodies.

/// Index of a definition in [`Api::definitions`](crate::ir::Api::definitions).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// A type as it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// `bool`
    Bool,
    /// An integer.
    Int(IntKind),
    /// A float.
    Float,
    /// `String`
    String,
    /// A string of a known format, kept as sent.
    Text(TextFormat),
    /// Any JSON value.
    Any,
    /// JSON null alone.
    Null,
    /// A definition.
    Named(TypeId),
    /// A type of another crate, from the configuration.
    Foreign(String),
    /// `Vec<T>`
    Vec(Box<Type>),
    /// `BTreeMap<String, T>`
    Map(Box<Type>),
    /// An array whose places have types of their own: `(A, B)`.
    Tuple(Vec<Type>),
    /// `Option<T>`, JSON null being `None`.
    Option(Box<Type>),
    /// `Clearable<T>`, the empty text being `Cleared`.
    Clearable(Box<Type>),
    /// `Box<T>`, where a cycle needs one.
    Boxed(Box<Type>),
    /// `Nested<T>`, where types are held in one another so deeply that the compiler would not follow.
    Nested(Box<Type>),
}

impl Type {
    /// The types that this one is made of, `T` of `Vec<T>`.
    pub fn parts(&self) -> &[Type] {
        match self {
            Type::Vec(inner)
            | Type::Map(inner)
            | Type::Option(inner)
            | Type::Clearable(inner)
            | Type::Boxed(inner)
            | Type::Nested(inner) => std::slice::from_ref(inner),
            Type::Tuple(places) => places,
            Type::Bool
            | Type::Int(_)
            | Type::Float
            | Type::String
            | Type::Text(_)
            | Type::Any
            | Type::Null
            | Type::Named(_)
            | Type::Foreign(_) => &[],
        }
    }

    /// The same, to change them.
    pub fn parts_mut(&mut self) -> &mut [Type] {
        match self {
            Type::Vec(inner)
            | Type::Map(inner)
            | Type::Option(inner)
            | Type::Clearable(inner)
            | Type::Boxed(inner)
            | Type::Nested(inner) => std::slice::from_mut(inner),
            Type::Tuple(places) => places,
            _ => &mut [],
        }
    }

    /// The definitions that this type mentions.
    pub fn for_each_named(&self, visit: &mut impl FnMut(TypeId)) {
        if let Type::Named(id) = self {
            visit(*id);
        }
        self.parts().iter().for_each(|part| part.for_each_named(visit));
    }

    /// The same, to change them.
    pub fn for_each_named_mut(&mut self, visit: &mut impl FnMut(&mut TypeId)) {
        if let Type::Named(id) = self {
            visit(id);
        }
        self.parts_mut().iter_mut().for_each(|part| part.for_each_named_mut(visit));
    }
}

/// Integer types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum IntKind {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

/// Formats of strings that have a type in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum TextFormat {
    DateTime,
    Date,
    Time,
    Duration,
    Uuid,
    Uri,
    Base64,
    Base64Url,
    Decimal,
}
