// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for PageInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("end_offset", &mut read.end_offset),
            optional("start_offset", &mut read.start_offset),
            optional("total_count", &mut read.total_count),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("end_offset", &self.end_offset),
            set_optional("start_offset", &self.start_offset),
            set_optional("total_count", &self.total_count),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PageInfo);
