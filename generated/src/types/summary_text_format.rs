// @generated from the API's description; edit that and generate again.

/// Whether the text of a summary has markup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SummaryTextFormat {
    /// Text without markup.
    PlainText,
    /// Text with Markdown markup.
    Markdown,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl SummaryTextFormat {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PlainText => "plain_text",
            Self::Markdown => "markdown",
            Self::UnknownValue(text) => text,
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
