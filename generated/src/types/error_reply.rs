// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::ErrorDetail;

/// What the server says when a request fails. The reason is in `error`, in `errors` or in
/// `message`, depending on which part of Cloudflare refused the request; nothing is guaranteed
/// to be there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ErrorReply {
    /// The reason, as RealtimeKit itself reports it.
    pub error: Option<ErrorDetail>,
    /// The reasons, as the Cloudflare API in front of RealtimeKit reports them.
    pub errors: Option<Vec<ErrorDetail>>,
    /// The reason, where a webhook operation is refused for want of authorization.
    pub message: Option<String>,
    /// False in an error reply, where it is there.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ErrorReply {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("error", &mut read.error),
            optional("errors", &mut read.errors),
            optional("message", &mut read.message),
            optional("success", &mut read.success),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("error", &self.error),
            set_optional("errors", &self.errors),
            set_optional("message", &self.message),
            set_optional("success", &self.success),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ErrorReply);
