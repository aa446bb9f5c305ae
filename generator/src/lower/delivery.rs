//! How webhooks and callbacks are sent: the method, the headers, and what they wait for.

use crate::ir::{Delivery, DeliveryHeader, Docs};
use crate::lower::reply::status_match;
use crate::lower::{Lowering, docs, text};
use crate::openapi::{self, MediaType, Operation, Schema};

/// So many references lead from a header to its type.
const STEPS: usize = 8;

impl<'d> Lowering<'d> {
    /// How a webhook or a callback is sent, whose body is read as this media type.
    pub(crate) fn delivery(&self, operation: &'d Operation, media: Option<&MediaType>) -> Delivery {
        let content = operation.body.as_deref().map(|body| &body.content);
        let media = media.or_else(|| content?.first());
        let headers = operation.parameters.iter().filter(|one| one.place == openapi::ParameterLocation::Header);
        Delivery {
            method: operation.method.as_str(),
            media_type: media.map(|media| media.name.clone()),
            headers: headers.map(|header| self.delivery_header(header)).collect(),
            answers: operation.responses.iter().map(|(key, _)| status_match(*key)).collect(),
        }
    }

    fn delivery_header(&self, header: &openapi::Parameter) -> DeliveryHeader {
        let schema = header.schema.map(|id| self.document.schema(id));
        let bounds = schema.map(|schema| docs::of_value(self, schema)).unwrap_or_default();
        let words = header.description.as_deref().map(text::markdown).unwrap_or_default();
        DeliveryHeader {
            at: header.at,
            wire: header.name.clone(),
            required: header.required,
            kind: schema.map_or_else(|| "string".to_owned(), |schema| self.kind(schema)),
            docs: Docs { text: words, deprecated: header.deprecated, ..bounds },
        }
    }

    /// What the value of a header is: `integer int32`, `string "a" or "b"`.
    fn kind(&self, schema: &Schema) -> String {
        let mut schema = schema;
        for _ in 0..STEPS {
            let Some(target) = schema.target(self.document) else { break };
            schema = self.document.schema(target);
        }
        let mut types: Vec<&str> = schema.types.iter().map(|kind| kind.as_str()).collect();
        types.sort_unstable();
        let mut kind = if types.is_empty() { "any".to_owned() } else { types.join(" or ") };
        if let Some(format) = &schema.format {
            kind = format!("{kind} {format}");
        }
        let values = schema.enumeration.iter().flatten().map(|(value, _)| value).chain(&schema.constant);
        let mut values: Vec<String> = values.map(ToString::to_string).collect();
        values.sort_unstable();
        if values.is_empty() { kind } else { format!("{kind} {}", values.join(" or ")) }
    }
}
