// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// One reason why a request failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Number of the error: RealtimeKit repeats the HTTP status, other parts of Cloudflare have
    /// numbers of their own.
    pub code: Option<i64>,
    /// What went wrong, in English, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ErrorDetail {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("code", &mut read.code),
            Slot::optional("message", &mut read.message),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("code", &self.code);
        object.set_optional("message", &self.message);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(ErrorDetail);
