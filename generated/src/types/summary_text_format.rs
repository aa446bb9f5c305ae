// @generated from the API's description; edit that and generate again.

/// Whether the text of a summary has markup.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SummaryTextFormat {
    /// Text without markup.
    PlainText,
    /// Text with Markdown markup.
    Markdown,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SummaryTextFormat {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::PlainText, "plain_text"),
        (Self::Markdown, "markdown"),
    ];
}

clientwright_runtime::string_enum!(SummaryTextFormat);
