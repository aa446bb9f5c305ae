//! Bodies that no type is made of.

use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, MediaType};

/// XML has no types here: a body that has no other form is text.
pub fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for operation in document.operations.iter().chain(&document.webhooks) {
        let bodies = operation.body.iter().map(|body| &body.content);
        let replies = operation.responses.iter().map(|(_, response)| &response.content);
        for content in bodies.chain(replies) {
            let typed = content.iter().any(|media| media.name.contains("json") || media.name.contains('*'));
            let xml = content.iter().find(|media| is_xml(media) && media.schema.is_some());
            if let Some(media) = xml.filter(|_| !typed) {
                diagnostics
                    .warning(codes::UNSUPPORTED, media.at, format!("`{}` is sent and read as text", media.name))
                    .at_key()
                    .subject("XML bodies, which are text")
                    .help("describe the body as JSON too where the server speaks it");
            }
        }
    }
}

fn is_xml(media: &MediaType) -> bool {
    let essence = media.name.split(';').next().unwrap_or_default().trim();
    essence.ends_with("/xml") || essence.ends_with("+xml")
}
