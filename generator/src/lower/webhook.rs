//! Webhooks: the types of their payloads, and the union over them.

use std::collections::HashMap;

use crate::ir::{
    Case, DeliveryHeader, Docs, Home, Ident, ResourceId, Scope, Shape, Type, TypeId, Union, UnionVariant, VariantTest,
    Webhook, Webhooks,
};
use crate::lower::headers::json;
use crate::lower::view::View;
use crate::lower::{Lowering, TypePosition, VERIFIER_NAMES};
use crate::openapi::{self, MediaType, Operation, SchemaId};
use crate::source::Location;

/// The module of webhooks.
pub(crate) const MODULE: &str = "webhooks";

/// The union over the payloads.
pub(crate) const EVENT: &str = "Event";

/// A payload, and the schema that describes it.
struct Payload {
    /// The first webhook that sends it.
    webhook: String,
    schema: SchemaId,
    ty: Type,
    docs: Docs,
}

impl<'d> Lowering<'d> {
    /// The webhooks, whose types live beside the resource of that name where there is one.
    pub(crate) fn webhooks(&mut self, resource: Option<(ResourceId, Vec<Ident>)>) -> Webhooks {
        let document = self.document;
        let mut webhooks = Webhooks::default();
        if document.webhooks.is_empty() {
            return webhooks;
        }
        let signed: &[&str] = if document.webhook_signature.is_some() { VERIFIER_NAMES } else { &[] };
        let taken = resource.iter().flat_map(|(_, names)| names).map(Ident::as_str).chain([EVENT]);
        let taken = taken.chain(signed.iter().copied());
        for name in taken.map(str::to_owned).collect::<Vec<_>>() {
            self.claim(Home::Webhooks, &name, document.at);
        }
        let mut payloads: Vec<Payload> = Vec::new();
        for operation in &document.webhooks {
            // What has no JSON is read as if it were.
            let media = json(operation).or_else(|| operation.body.as_deref()?.content.first());
            let payload = media.and_then(|media| self.delivered(operation, media));
            let webhook = Webhook {
                at: operation.at,
                name: operation.path.to_string(),
                docs: self.operation_docs(operation),
                payload: payload.as_ref().map(|(_, ty)| ty.clone()),
                delivery: self.delivery(operation, media),
            };
            if let Some((schema, ty)) = payload
                && !payloads.iter().any(|known| known.ty == ty)
            {
                payloads.push(Payload { webhook: webhook.name.clone(), schema, ty, docs: webhook.docs.clone() });
            }
            webhooks.all.push(webhook);
        }
        webhooks.headers = headers(&document.webhooks, &webhooks.all);
        webhooks.event = self.event(&payloads);
        webhooks.resource = resource.map(|(id, _)| id);
        webhooks
    }

    /// The type of a webhook's body, with the schema that describes it.
    fn delivered(&mut self, operation: &'d Operation, media: &'d MediaType) -> Option<(SchemaId, Type)> {
        let schema = media.schema?;
        let wanted = operation.rust_name.as_deref().unwrap_or(operation.path.as_str());
        let name = Scope::new(Case::Pascal, &[]).one(wanted, operation.rust_name.as_deref(), operation.at).0;
        let place = TypePosition::of_home(Home::Webhooks).named(name.as_str());
        let ty = match self.json(media, &place) {
            named @ (Type::Named(_) | Type::Foreign(_) | Type::Any) => named,
            // A name of its own, for what is no definition.
            other => self.named(self.document.schema(schema), &place, |_, _| Shape::Alias(other)),
        };
        Some((self.named_target(schema), ty))
    }

    /// The type of any delivery.
    fn event(&mut self, payloads: &[Payload]) -> Option<Type> {
        if let [only] = payloads {
            return Some(only.ty.clone());
        }
        if let Some(component) = self.union_component() {
            return Some(component);
        }
        let views: Vec<View<'d>> = payloads.iter().map(|payload| View::of(self.document, payload.schema)).collect();
        let tag = self.implied_tag(&views)?;
        let mut names = Scope::new(Case::Pascal, &["Other"]);
        let mut variants = Vec::with_capacity(payloads.len());
        for (payload, view) in payloads.iter().zip(&views) {
            let values = self.constants(view, &tag);
            let wanted = match &values[..] {
                [one] => one.clone(),
                _ => match self.component_of.get(&payload.schema) {
                    Some(index) => self.component_names[*index as usize].as_str().to_owned(),
                    None => payload.webhook.clone(),
                },
            };
            let at = self.document.schema(payload.schema).at;
            let (name, collision) = names.one(&wanted, None, at);
            self.report_collisions("variant", collision.into_iter().collect());
            variants.push(UnionVariant {
                at,
                name,
                docs: payload.docs.clone(),
                ty: payload.ty.clone(),
                secret: self.secret.contains(&payload.schema),
                test: VariantTest::Tag(values),
            });
        }
        Some(self.define_event(Union { variants, tag: Some(tag) }))
    }

    /// The component that is a union of the payloads, if there is one.
    fn union_component(&self) -> Option<Type> {
        let component = self.document.webhook_union()?;
        self.component_of.get(&component.schema).map(|index| Type::Named(TypeId(*index)))
    }

    fn define_event(&mut self, union: Union) -> Type {
        let id = self.reserve();
        let text = "A delivery of a webhook, told apart by its event. One that this version does not know is kept.";
        let name = Scope::new(Case::Pascal, &[]).one(EVENT, None, self.document.at).0;
        let docs = Docs { text: text.to_owned(), ..Docs::default() };
        self.define(id, self.document.at, Home::Webhooks, name, docs, Shape::Union(union));
        Type::Named(id)
    }
}

/// The headers of all webhooks, each once. One that some deliveries may lack is not promised, and one of several kinds is
/// said to be of all of them.
fn headers(described: &[Operation], webhooks: &[Webhook]) -> Vec<(Ident, DeliveryHeader)> {
    let mut found: Vec<(Ident, DeliveryHeader)> = Vec::new();
    let mut names = Scope::new(Case::Shouty, &[]);
    let parameters: HashMap<Location, &openapi::Parameter> = described
        .iter()
        .flat_map(|operation| &operation.parameters)
        .map(|parameter| (parameter.at, &**parameter))
        .collect();
    for header in webhooks.iter().flat_map(|webhook| &webhook.delivery.headers) {
        if let Some((_, known)) = found.iter_mut().find(|(_, known)| known.wire.eq_ignore_ascii_case(&header.wire)) {
            known.required &= header.required;
            if !known.kind.split(", ").any(|kind| kind == header.kind) {
                known.kind = format!("{}, {}", known.kind, header.kind);
            }
            continue;
        }
        let chosen = parameters.get(&header.at).and_then(|parameter| parameter.rust_name.as_deref());
        let name = names.one(&header.wire, chosen, header.at).0;
        found.push((name, DeliveryHeader { wire: header.wire.to_ascii_lowercase(), ..header.clone() }));
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::ir::Type;
    use crate::output::Package;
    use crate::{Generation, Options};

    /// The type over the payloads of a document that has nothing but webhooks with these bodies.
    fn check(bodies: &[&str], expected: Option<&str>) {
        let mut text = "openapi: 3.1.0\ninfo: {title: Hooks, version: '1'}\nwebhooks:\n".to_owned();
        for (index, body) in bodies.iter().enumerate() {
            text.push_str(&format!(
                "  hook {index}: {{post: {{requestBody: {{content: {{application/json: {{schema: {body}}}}}}}}}}}\n"
            ));
        }
        let generation = Generation::from_text("hooks.yaml", &text, &Options::new(Package::standalone("hooks", None)));
        let api = generation.api.expect("the document is valid");
        let name = match &api.webhooks.event {
            Some(Type::Named(id)) => Some(api.definition(*id).name.as_str().to_owned()),
            other => other.as_ref().map(|ty| format!("{ty:?}")),
        };
        assert_eq!(name.as_deref(), expected, "{text}");
        let files = generation.artefacts.expect("it can be generated");
        let module = files.iter().find(|file| file.path == "src/webhooks/mod.rs").expect("webhooks have a module");
        assert_eq!(module.text.contains("No member tells the payloads apart"), expected.is_none(), "{text}");
    }

    #[test]
    fn payloads_have_one_type_where_a_member_tells_them_apart() {
        let object = |event: &str| format!("{{type: object, required: [event], properties: {{event: {event}}}}}");
        let (one, two) = (object("{const: one}"), object("{const: two}"));
        check(&[&one, &two], Some("Event"));
        check(&[&one, &two, &object("{enum: [three, four]}")], Some("Event"));
        check(&[&one, &one], None);
        check(&[&one, &object("{type: string}")], None);
        check(&[&one, "{type: object, properties: {event: {const: two}}}"], None);
        check(&[&one, "{type: array, items: {type: string}}"], None);
        check(&[&one], Some("Hook0"));
        check(&["{type: array, items: {type: string}}"], Some("Hook0"));
    }
}
