// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, in_place, optional, set,
    set_optional,
};

/// Where the chat of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SessionChat {
    /// URL of the chat messages, as a CSV file.
    pub chat_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub chat_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionChat {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            in_place("chat_download_url", &mut read.chat_download_url),
            optional("chat_download_url_expiry", &mut read.chat_download_url_expiry),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("chat_download_url", &self.chat_download_url),
            set_optional("chat_download_url_expiry", &self.chat_download_url_expiry),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionChat);
