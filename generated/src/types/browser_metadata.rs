// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The browser in which a call ran.
#[derive(Clone, Debug, PartialEq, Default)]
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

clientwright_runtime::impl_object!(default BrowserMetadata {
    browser: optional "browser",
    browser_version: optional "browser_version",
    engine: optional "engine",
    user_agent: optional "user_agent",
    webgl_support: optional "webgl_support",
    ..additional_properties
});

clientwright_runtime::impl_eq!(BrowserMetadata);
