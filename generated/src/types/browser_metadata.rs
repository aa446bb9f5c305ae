// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for BrowserMetadata {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            browser: object.optional("browser")?,
            browser_version: object.optional("browser_version")?,
            engine: object.optional("engine")?,
            user_agent: object.optional("user_agent")?,
            webgl_support: object.optional("webgl_support")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("browser", &self.browser);
        object.set_optional("browser_version", &self.browser_version);
        object.set_optional("engine", &self.engine);
        object.set_optional("user_agent", &self.user_agent);
        object.set_optional("webgl_support", &self.webgl_support);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(BrowserMetadata);
