// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// Whether recordings go to the bucket that RealtimeKit itself keeps.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct RealtimekitBucketConfig {
    /// Whether recordings go there. If not, a recording gets no download addresses, and without a
    /// `storage_config` it is lost.
    ///
    /// Default: `true`.
    pub enabled: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl RealtimekitBucketConfig {
    /// An object with the members that it must have.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for RealtimekitBucketConfig {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut enabled = None;
        let mut slots = [Slot::required("enabled", &mut enabled)];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            enabled: reader.given(enabled)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("enabled", &self.enabled);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(RealtimekitBucketConfig);
