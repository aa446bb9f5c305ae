// @generated from the API's description; edit that and generate again.

/// The storage type of a bucket of Cloudflare R2.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CloudflareStorageType {
    /// Cloudflare R2.
    Cloudflare,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl CloudflareStorageType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cloudflare => "cloudflare",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "cloudflare" => Self::Cloudflare,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(CloudflareStorageType);
