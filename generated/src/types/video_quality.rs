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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(VideoQuality {
    Hd = "hd",
    Vga = "vga",
    Qvga = "qvga",
    Fhd = "fhd",
    Uhd = "uhd",
});
