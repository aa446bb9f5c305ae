// @generated from the API's description; edit that and generate again.

/// Resolution of a picture.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VideoQuality {
    /// Named `hd`.
    Hd,
    /// Named `vga`.
    Vga,
    /// Named `qvga`.
    Qvga,
    /// Named `fhd`.
    Fhd,
    /// Named `uhd`.
    Uhd,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl VideoQuality {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hd => "hd",
            Self::Vga => "vga",
            Self::Qvga => "qvga",
            Self::Fhd => "fhd",
            Self::Uhd => "uhd",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "hd" => Self::Hd,
                "vga" => Self::Vga,
                "qvga" => Self::Qvga,
                "fhd" => Self::Fhd,
                "uhd" => Self::Uhd,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(VideoQuality);
