// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// Whether recordings go to the bucket that RealtimeKit itself keeps, as the server tells it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RealtimekitBucketConfigInfo {
    /// Whether recordings go there.
    pub enabled: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RealtimekitBucketConfigInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("enabled", &mut read.enabled)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("enabled", &self.enabled)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RealtimekitBucketConfigInfo);
