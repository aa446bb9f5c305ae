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

clientwright_runtime::string_enum!(SummaryTextFormat {
    PlainText = "plain_text",
    Markdown = "markdown",
});
