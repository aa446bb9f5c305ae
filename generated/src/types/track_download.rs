// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uri, Writer, optional, set_optional,
};

/// One file of a track recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct TrackDownload {
    /// Where to download the file.
    pub download_url: Option<Uri>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for TrackDownload {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("download_url", &mut read.download_url)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("download_url", &self.download_url)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(TrackDownload);
