//! What a schema says by itself: whether it only refers to another, stands for null, or is a plain scalar.

use serde_json::Value;

use crate::openapi::{Document, Primitive, Schema, SchemaId};

impl Schema {
    /// Whether the schema says nothing of a value's type.
    pub(crate) fn is_bare(&self) -> bool {
        self.reference.is_none() && self.all_of.is_empty() && self.says_no_structure() && self.types.is_empty()
    }

    /// Whether the schema takes over what others say.
    pub(crate) fn is_put_together(&self) -> bool {
        self.reference.is_some() || !self.all_of.is_empty()
    }

    /// Whether everything the schema says itself, beside `$ref`, `allOf` and `type`, is documentation or bounds.
    fn says_no_structure(&self) -> bool {
        self.says_no_structure_but_format() && self.format.is_none()
    }

    fn says_no_structure_but_format(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.additional_properties.is_none()
            && self.unevaluated_properties.is_none()
            && self.pattern_properties.is_empty()
            && self.items.is_none()
            && self.prefix_items.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.enumeration.is_none()
            && self.constant.is_none()
    }

    /// The schema that this one only refers to, by `$ref` or by an `allOf`, `oneOf` or `anyOf` of one.
    pub(crate) fn target(&self, document: &Document) -> Option<SchemaId> {
        let one = |branches: &[SchemaId]| match branches {
            [one] => Some(*one),
            _ => None,
        };
        if let Some(reference) = self.reference {
            return (self.all_of.is_empty() && self.says_no_structure()).then_some(reference);
        }
        if !self.all_of.is_empty() {
            let mut speaking = self.all_of.iter().filter(|part| !document.schema(**part).is_bare());
            return match (speaking.next(), speaking.next()) {
                (Some(one), None) if self.says_no_structure() => Some(*one),
                _ => None,
            };
        }
        if self.says_no_structure_but_unions() && self.one_of.is_empty() != self.any_of.is_empty() {
            let branches: Vec<SchemaId> = self
                .one_of
                .iter()
                .chain(&self.any_of)
                .copied()
                .filter(|branch| !document.schema(*branch).is_null())
                .collect();
            return one(&branches);
        }
        None
    }

    fn says_no_structure_but_unions(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.additional_properties.is_none()
            && self.pattern_properties.is_empty()
            && self.items.is_none()
            && self.prefix_items.is_empty()
            && self.enumeration.is_none()
            && self.constant.is_none()
    }

    /// Whether a branch stands for null: only null fits, or it says that null does and nothing else, as programs write it
    /// that have no type for null.
    pub(crate) fn is_null(&self) -> bool {
        self.types == [Primitive::Null]
            || (self.nullable && self.is_bare() && self.not.is_none())
            || self.constant.as_ref().is_some_and(Value::is_null)
            || self
                .enumeration
                .as_ref()
                .is_some_and(|values| !values.is_empty() && values.iter().all(|(value, _)| value.is_null()))
    }

    /// The type and format of a scalar of which nothing else is said that makes a type of it; null aside.
    pub(crate) fn scalar(&self) -> Option<(Primitive, Option<&str>)> {
        let mut types = self.types.iter().copied().filter(|kind| *kind != Primitive::Null);
        let (Some(kind), None) = (types.next(), types.next()) else { return None };
        let is_plain = !self.is_put_together()
            && self.says_no_structure_but_format()
            && self.title.is_none()
            && self.rust_name.is_none()
            && self.not.is_none()
            && !matches!(kind, Primitive::Array | Primitive::Object);
        is_plain.then_some((kind, self.format.as_deref()))
    }

    /// The schemas directly inside this one, without those it refers to.
    pub(crate) fn children(&self) -> impl Iterator<Item = SchemaId> {
        self.properties
            .iter()
            .map(|property| property.schema)
            .chain(self.pattern_properties.iter().map(|(_, schema)| *schema))
            .chain([self.additional_properties, self.unevaluated_properties, self.items].into_iter().flatten())
            .chain(self.prefix_items.iter().copied())
            .chain(self.all_of.iter().copied())
            .chain(self.one_of.iter().copied())
            .chain(self.any_of.iter().copied())
    }
}
