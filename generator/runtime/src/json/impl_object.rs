//! Objects as tables: what reads and writes a struct, a line for each member.

/// Implements [`Model`](crate::Model) and serde's two traits for a struct that is an object of JSON.
///
/// For each field stands whether its member has to be there, and the member's name:
///
/// - `required`: without the member, reading fails.
/// - `optional`: the field is an `Option`; null counts as absent.
/// - `nullable`: the field is an `Option` of a type for which null is a value, such as `Option<Option<T>>`.
///
/// Behind `..` stands the field of all other members: [`UnknownMembers`](crate::UnknownMembers), or a
/// `BTreeMap<String, T>`.
///
/// ```
/// use clientwright_runtime::{Model, UnknownMembers, impl_object};
///
/// struct Meeting { id: String, title: Option<String>, unknown: UnknownMembers }
///
/// impl_object!(Meeting {
///     id: required "id",
///     title: optional "title",
///     ..unknown
/// });
///
/// let meeting = Meeting::from_json(br#"{"id": "a", "new": 1.10}"#)?;
/// assert_eq!(meeting.id, "a");
/// assert_eq!(meeting.to_json().unwrap(), r#"{"id":"a","new":1.10}"#);
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
///
/// A member that is always the same has no field; such members come first. A type that has a `Default` can be read in
/// place, which compiles faster: what the members say replaces what the default says.
///
/// ```
/// use clientwright_runtime::{Model, UnknownMembers, impl_object};
///
/// #[derive(Default)]
/// struct List { data: Vec<i64>, unknown: UnknownMembers }
///
/// impl_object!(default List {
///     "object": "list",
///     data: required "data",
///     ..unknown
/// });
///
/// let list = List { data: vec![1], ..List::default() };
/// assert_eq!(list.to_json().unwrap(), r#"{"object":"list","data":[1]}"#);
/// ```
///
/// A field can be a value whose members stand among those of the object: these members by name, or all that are not the
/// object's own. What both have is named behind `and`.
///
/// ```
/// use clientwright_runtime::{Model, UnknownMembers, impl_object};
///
/// struct Size { kind: String, width: i64, unknown: UnknownMembers }
/// impl_object!(Size { kind: required "kind", width: required "width", ..unknown });
///
/// struct Shape { kind: String, size: Size, unknown: UnknownMembers }
/// impl_object!(Shape { kind: required "kind", ..unknown } flatten size { "width" } and { "kind" });
///
/// let shape = Shape::from_json(br#"{"kind": "box", "width": 2, "new": 1}"#)?;
/// assert_eq!((shape.size.width, shape.size.kind.as_str()), (2, "box"));
/// assert_eq!(shape.to_json().unwrap(), r#"{"kind":"box","width":2,"new":1}"#);
/// # Ok::<(), clientwright_runtime::DecodeError>(())
/// ```
#[macro_export]
macro_rules! impl_object {
    (default $type:ident {
        $($constant:literal: $value:literal,)*
        $($field:ident: $presence:ident $name:literal,)*
        ..$rest:ident
    }) => {
        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                let mut read = <Self as ::core::default::Default>::default();
                read.$rest = reader.object(&mut [
                    $($crate::private::place::constant($constant, $value),)*
                    $($crate::private::place::$presence($name, &mut read.$field),)*
                ])?;
                ::core::result::Result::Ok(read)
            }

            fn write(&self, writer: &mut $crate::Writer) {
                writer.object(
                    &[
                        $($crate::private::member::constant($constant, $value),)*
                        $($crate::private::member::$presence($name, &self.$field),)*
                    ],
                    &self.$rest,
                );
            }
        }

        $crate::impl_serde!($type);
    };
    ($type:ident {
        $($constant:literal: $value:literal,)*
        $($field:ident: $presence:ident $name:literal,)*
        ..$rest:ident
    } $(flatten $part:ident { $($passed:literal),* $(,)? } $(and { $($shared:literal),* $(,)? })?)?) => {
        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                $(let $part = reader.part(&[$($passed,)* $($($shared,)*)?])?;)?
                $(let mut $field = ::core::option::Option::None;)*
                let $rest = reader.object(&mut [
                    $($crate::private::slot::constant($constant, $value),)*
                    $($crate::private::slot::$presence($name, &mut $field),)*
                    $($($crate::private::slot::passed($passed),)*)?
                ])?;
                ::core::result::Result::Ok(Self {
                    $($field: $crate::__read_member!($presence reader $field),)*
                    $($part,)?
                    $rest,
                })
            }

            fn write(&self, writer: &mut $crate::Writer) {
                writer.object(
                    &[
                        $($crate::private::member::constant($constant, $value),)*
                        $($crate::private::member::$presence($name, &self.$field),)*
                        $($crate::private::member::part(&self.$part),)?
                    ],
                    &self.$rest,
                );
            }
        }

        $crate::impl_serde!($type);
    };
    ($type:ident {
        $($constant:literal: $value:literal,)*
        $($field:ident: $presence:ident $name:literal,)*
        ..$rest:ident
    } flatten $part:ident) => {
        impl $crate::Model for $type {
            fn read(reader: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                let $part = reader.others(&[$($constant,)* $($name,)*])?;
                $(let mut $field = ::core::option::Option::None;)*
                reader.object_alone(&mut [
                    $($crate::private::slot::constant($constant, $value),)*
                    $($crate::private::slot::$presence($name, &mut $field),)*
                ])?;
                ::core::result::Result::Ok(Self {
                    $($field: $crate::__read_member!($presence reader $field),)*
                    $part,
                    $rest: ::core::default::Default::default(),
                })
            }

            fn write(&self, writer: &mut $crate::Writer) {
                writer.object(
                    &[
                        $($crate::private::member::constant($constant, $value),)*
                        $($crate::private::member::$presence($name, &self.$field),)*
                        $crate::private::member::part(&self.$part),
                    ],
                    &self.$rest,
                );
            }
        }

        $crate::impl_serde!($type);
    };
}

/// A field out of what its slot held.
#[doc(hidden)]
#[macro_export]
macro_rules! __read_member {
    (required $reader:ident $field:ident) => {
        $reader.given($field)?
    };
    ($presence:ident $reader:ident $field:ident) => {
        $field
    };
}
