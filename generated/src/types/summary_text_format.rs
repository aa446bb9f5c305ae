// @generated from the API's description; edit that and generate again.

/// Whether the text of a summary has markup.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SummaryTextFormat {
    /// Text without markup.
    PlainText,
    /// Text with Markdown markup.
    Markdown,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SummaryTextFormat {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PlainText => "plain_text",
            Self::Markdown => "markdown",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "plain_text" => Self::PlainText,
                "markdown" => Self::Markdown,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SummaryTextFormat);
