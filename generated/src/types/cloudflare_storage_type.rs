// @generated from the API's description; edit that and generate again.

/// The storage type of a bucket of Cloudflare R2.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CloudflareStorageType {
    /// Cloudflare R2.
    Cloudflare,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl CloudflareStorageType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Cloudflare, "cloudflare"),
    ];
}

clientwright_runtime::string_enum!(CloudflareStorageType);
