// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

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
            Slot::optional("browser", &mut read.browser),
            Slot::optional("browser_version", &mut read.browser_version),
            Slot::optional("engine", &mut read.engine),
            Slot::optional("user_agent", &mut read.user_agent),
            Slot::optional("webgl_support", &mut read.webgl_support),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("browser", &self.browser);
        object.set_optional("browser_version", &self.browser_version);
        object.set_optional("engine", &self.engine);
        object.set_optional("user_agent", &self.user_agent);
        object.set_optional("webgl_support", &self.webgl_support);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(BrowserMetadata);
