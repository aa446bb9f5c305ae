//! Unions as tables: what reads and writes an enum over other types, a line for each variant.

/// Implements [`Model`](crate::Model), serde's two traits and `From` for an enum whose variants hold one value each, and
/// whose variant `Other` holds a [`RawJson`](crate::RawJson).
///
/// Where a member tells the variants apart, its values stand behind each:
///
/// ```
/// use clientwright_runtime::{Model, RawJson, UnknownMembers, impl_object, impl_union};
///
/// #[derive(Default)]
/// struct Circle { radius: Option<f64>, unknown: UnknownMembers }
/// impl_object!(default Circle { radius: optional "radius", ..unknown });
///
/// #[derive(Default)]
/// struct Square { kind: Option<String>, unknown: UnknownMembers }
/// impl_object!(default Square { kind: optional "kind", ..unknown });
///
/// enum Shape { Round(Box<Circle>), Square(Square), Other(RawJson) }
///
/// impl_union!(Shape by "kind" {
///     Round(Circle): "round" => "round",
///     Square(Square): "square" | "cube",
/// });
///
/// let cube = Shape::from_json(br#"{"kind": "cube"}"#)?;
/// assert!(matches!(cube, Shape::Square(_)));
/// assert_eq!(Shape::from(Circle::default()).to_json().unwrap(), r#"{"kind":"round"}"#);
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
///
/// In parentheses stand the types that `From` turns into the variant; behind `=>` what is written for the member where
/// the value has none.
///
/// Else the variant is read that fits best. Behind each stand the members that it cannot be without, or `formatted` for
/// a text that fits worse without its format, as [`Date`](crate::Date) does beside other texts. On ties the first one wins:
///
/// ```
/// use clientwright_runtime::{Date, Model, RawJson, impl_union};
///
/// enum Due { Day(Date), Text(String), Other(RawJson) }
///
/// impl_union!(Due {
///     Day(Date): formatted,
///     Text(String, &str): [],
/// });
///
/// assert!(matches!(Due::from_json(b"\"2026-01-02\"")?, Due::Day(_)));
/// assert!(matches!(Due::from_json(b"\"soon\"")?, Due::Text(_)));
/// assert!(matches!(Due::from_json(b"7")?, Due::Other(_)));
/// assert!(matches!(Due::from("soon"), Due::Text(_)));
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
#[macro_export]
macro_rules! impl_union {
    ($type:ident by $tag:literal {
        $($variant:ident $(($($from:ty),+))?: $($value:literal)|+ $(=> $written:literal)?),* $(,)?
    }) => {
        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                match reader.tag($tag).as_deref() {
                    $(::core::option::Option::Some($($value)|+) => $crate::Model::read(reader).map(Self::$variant),)*
                    _ => reader.unknown(Self::Other),
                }
            }

            fn write(&self, writer: &mut $crate::Writer) {
                match self {
                    $(Self::$variant(value) => writer.variant($tag, &[$($written)?], value),)*
                    Self::Other(value) => $crate::Model::write(value, writer),
                }
            }
        }

        $crate::impl_serde!($type);
        $($($($crate::__impl_from!($type $variant $from);)+)?)*
    };
    ($type:ident {
        $($variant:ident $(($($from:ty),+))?: $how:tt),* $(,)?
    }) => {
        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                reader.union(&[$($crate::__read_variant!($variant $how)),*], Self::Other)
            }

            fn write(&self, writer: &mut $crate::Writer) {
                match self {
                    $(Self::$variant(value) => $crate::Model::write(value, writer),)*
                    Self::Other(value) => $crate::Model::write(value, writer),
                }
            }
        }

        $crate::impl_serde!($type);
        $($($($crate::__impl_from!($type $variant $from);)+)?)*
    };
}

/// How a variant is read that no member tells.
#[doc(hidden)]
#[macro_export]
macro_rules! __read_variant {
    ($variant:ident formatted) => {
        (&[], |reader| reader.formatted().map(Self::$variant))
    };
    ($variant:ident [$($member:literal),*]) => {
        (&[$($member),*], |reader| $crate::Model::read(reader).map(Self::$variant))
    };
}

/// `From` for what a variant holds, or what turns into that.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from {
    ($type:ident $variant:ident $from:ty) => {
        impl ::core::convert::From<$from> for $type {
            fn from(value: $from) -> Self {
                Self::$variant(::core::convert::Into::into(value))
            }
        }
    };
}
