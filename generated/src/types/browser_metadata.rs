// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// The browser in which a call ran.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct BrowserMetadata {
    /// Name of the browser.
    pub browser: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
    /// Name of its rendering engine.
    pub engine: Option<String>,
    /// What it sends as `User-Agent`.
    pub user_agent: Option<String>,
    /// Whether it can do WebGL.
    pub webgl_support: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for BrowserMetadata {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("browser", &mut read.browser),
            optional("browser_version", &mut read.browser_version),
            optional("engine", &mut read.engine),
            optional("user_agent", &mut read.user_agent),
            optional("webgl_support", &mut read.webgl_support),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("browser", &self.browser),
            set_optional("browser_version", &self.browser_version),
            set_optional("engine", &self.engine),
            set_optional("user_agent", &self.user_agent),
            set_optional("webgl_support", &self.webgl_support),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(BrowserMetadata);
