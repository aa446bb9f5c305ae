// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Where a page of a list lies in the whole list. Offsets count items.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Position, in the whole list, of the last item on this page.
    pub end_offset: Option<i64>,
    /// Position, in the whole list, of the first item on this page.
    pub start_offset: Option<i64>,
    /// How many items the whole list holds, over all pages.
    pub total_count: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PageInfo {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            end_offset: object.optional("end_offset")?,
            start_offset: object.optional("start_offset")?,
            total_count: object.optional("total_count")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("end_offset", &self.end_offset);
        object.set_optional("start_offset", &self.start_offset);
        object.set_optional("total_count", &self.total_count);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PageInfo);
