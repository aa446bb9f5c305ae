//! How webhooks are signed: from `x-webhook-signature` to what the verifier needs, once the types are final.

use crate::diagnostic::{Diagnostics, codes, suggest};
use crate::ir::{
    Api, Docs, OwnerScope, Payload, Reply, ResultKind, SignatureAlgorithm, SignatureOwner, Type, WebhookSignature,
};
use crate::lower::pointer;
use crate::lower::result::described;
use crate::lower::text;
use crate::openapi::{self, Document};
use crate::source::Location;

/// Names that a verifier brings into the module of webhooks.
pub(crate) const NAMES: &[&str] = &["Delivery", "FetchingVerifier", "Seen", "Verifier", "VerifyError"];

/// Gives the webhooks their signature; what does not fit is reported and left out.
pub(crate) fn finish(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    let Some(signature) = &document.webhook_signature else { return };
    let mut error = |at: Location, message: String, help: &str| {
        diagnostics.error(codes::EXTENSION, at, message).help(help);
    };
    if api.webhooks.all.is_empty() {
        let message = "`x-webhook-signature` without webhooks".to_owned();
        return error(signature.at, message, "describe what is delivered in `webhooks`, or remove it");
    }
    let key = signature.key.as_ref().and_then(|(id, at)| match key_operation(api, id) {
        Ok(index) => Some(index),
        Err(message) => {
            let ids = api.operations.iter().map(|operation| operation.id.as_str());
            let is_known = api.operations.iter().any(|operation| operation.id == *id);
            let mut longer =
                ids.clone().filter(|known| known.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('.')));
            let longer = longer.next().filter(|_| longer.next().is_none());
            match suggest(id, ids).or(longer).filter(|_| !is_known) {
                Some(best) => error(*at, message, &format!("did you mean `{best}`?")),
                None => error(*at, message, "name an operation without arguments whose result is the key as text"),
            }
            None
        }
    });
    let owner = signature.owner.as_ref().and_then(|owner| match lower_owner(api, owner) {
        Ok(owner) => Some(owner),
        Err((at, message, help)) => {
            error(at, message, &help);
            None
        }
    });
    if let (Some(index), Some(SignatureOwner { scope: OwnerScope::Handle(handle), .. })) = (key, &owner)
        && key_handle(api, index).is_some_and(|other| other != *handle)
    {
        let at = signature.key.as_ref().map_or(signature.at, |(_, at)| *at);
        error(at, "the key and the owner hang on different handles".to_owned(), "name another operation");
    }
    api.webhooks.signature = Some(WebhookSignature {
        at: signature.at,
        docs: Docs {
            text: signature.description.as_deref().map(text::markdown).unwrap_or_default(),
            ..Docs::default()
        },
        algorithm: match signature.algorithm {
            openapi::SignatureAlgorithm::RsaSha256 => SignatureAlgorithm::RsaSha256,
            openapi::SignatureAlgorithm::HmacSha256 => SignatureAlgorithm::HmacSha256,
            openapi::SignatureAlgorithm::StandardWebhooks => SignatureAlgorithm::StandardWebhooks,
        },
        header: signature.header.clone(),
        prefix: signature.prefix.clone(),
        hex: signature.hex,
        signed: signature.signed.clone(),
        id: signature.id.clone(),
        timestamp: signature.timestamp.clone(),
        owner,
        key: key.map(|index| crate::ir::OperationId(index as u32)),
    });
}

fn key_handle(api: &Api, operation: usize) -> Option<usize> {
    api.resource(api.operations[operation].resource).handle
}

/// The operation that gives the key: it takes nothing and returns a text.
fn key_operation(api: &Api, id: &str) -> Result<usize, String> {
    let index = api.operations.iter().position(|operation| operation.id == id);
    let index = index.ok_or_else(|| format!("`key: {id}` is no operation"))?;
    let operation = &api.operations[index];
    if !operation.arguments.is_empty() || operation.body.as_ref().is_some_and(|body| body.required) {
        return Err(format!("`{id}` takes arguments"));
    }
    let is_text = match (&operation.result, &operation.reply) {
        (Some(result), _) => result.kind == ResultKind::Required && result.ty == Type::String,
        (None, Reply::One(Payload::Text | Payload::Json(Type::String))) => true,
        _ => false,
    };
    if is_text { Ok(index) } else { Err(format!("what `{id}` returns is no text")) }
}

fn lower_owner(api: &Api, owner: &openapi::SignatureOwner) -> Result<SignatureOwner, (Location, String, String)> {
    let (name, at) = &owner.scope;
    let handle = api.handles.iter().position(|handle| handle.wire == *name).map(OwnerScope::Handle);
    let client = || api.client_scopes.iter().position(|scope| scope.wire == *name).map(OwnerScope::Client);
    let scope = handle.or_else(client).ok_or_else(|| {
        let handles = api.handles.iter().map(|handle| handle.wire.as_str());
        let known: Vec<&str> = handles.chain(api.client_scopes.iter().map(|scope| scope.wire.as_str())).collect();
        let part = known.iter().find(|known| known.split('_').any(|word| word == name)).copied();
        let help = match suggest(name, known.iter().copied()).or(part) {
            Some(best) => format!("did you mean `{best}`?"),
            None => "name one of the scopes".to_owned(),
        };
        (*at, format!("`scope: {name}` is no parameter of `x-scopes`"), help)
    })?;
    let payloads: Vec<&Type> = api.webhooks.all.iter().filter_map(|webhook| webhook.payload.as_ref()).collect();
    for (pointer, at) in &owner.pointers {
        if !payloads.iter().any(|payload| described(api, payload, pointer).is_some()) {
            let message = format!("`{pointer}` leads to nothing in any delivery");
            let meant = payloads.iter().find_map(|payload| {
                let near = pointer::meant(api, payload, pointer, |_| true)?;
                suggest(pointer, [near.as_str()]).map(|near| format!("did you mean `{near}`?"))
            });
            let help = meant.unwrap_or_else(|| "write where deliveries say whom they belong to".to_owned());
            return Err((*at, message, help));
        }
    }
    Ok(SignatureOwner { pointers: owner.pointers.iter().map(|(pointer, _)| pointer.clone()).collect(), scope })
}

#[cfg(test)]
mod tests {
    use crate::output::Package;
    use crate::{Generation, Options};

    /// What is said about a signature in a document with one webhook, an operation with arguments and two that give text.
    fn check(signature: &str, expected: &str) {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Hooks, version: '1'}}\n\
             x-scopes: [{{parameter: account, on: client}}, {{parameter: app, on: handle, name: app}}]\n\
             x-webhook-signature: {{algorithm: hmac-sha256, header: x-sig, {signature}}}\n\
             paths:\n  \
               /key: {{get: {{operationId: key, responses: {{'200': {{description: Key., content: {{text/plain: {{}}}}}}}}}}}}\n  \
               /{{account}}/{{app}}/key:\n    \
                 get:\n      \
                   operationId: other\n      tags: [Other]\n      \
                   parameters: [{{name: account, in: path, required: true, schema: {{type: string}}}}, {{name: app, in: path, required: true, schema: {{type: string}}}}]\n      \
                   responses: {{'204': {{description: Nothing.}}}}\n  \
               /{{id}}: {{get: {{operationId: one, parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], responses: {{'204': {{description: d}}}}}}}}\n\
             webhooks:\n  \
               hook: {{post: {{requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{account: {{type: string}}}}}}}}}}}}, responses: {{'204': {{description: d}}}}}}}}\n"
        );
        let options = Options::new(Package::standalone("hooks", None)).strict();
        let generation = Generation::from_text("hooks.yaml", &text, &options);
        let said = generation.diagnostics.render(&generation.sources, Default::default());
        match expected {
            "" => assert!(generation.artefacts.is_some(), "{signature}\n{said}"),
            _ => assert!(generation.artefacts.is_none() && said.contains(expected), "{signature}\n{said}"),
        }
    }

    #[test]
    fn what_a_signature_names_has_to_be_there() {
        check("encoding: hex", "");
        check("key: key", "");
        check("key: key, owner: {scope: app, at: /account}", "");
        check("key: nowhere", "`key: nowhere` is no operation");
        check("key: one", "`one` takes arguments");
        check("key: other", "what `other` returns is no text");
        check("owner: {scope: user, at: /account}", "`scope: user` is no parameter of `x-scopes`");
        check("owner: {scope: account, at: [/account, /nowhere]}", "`/nowhere` leads to nothing in any delivery");
    }

    #[test]
    fn a_signature_needs_webhooks() {
        let text = "openapi: 3.1.0\ninfo: {title: Hooks, version: '1'}\npaths: {/x: {get: {responses: {'204': {description: None.}}}}}\nx-webhook-signature: {algorithm: \
                    standard-webhooks}\n";
        let options = Options::new(Package::standalone("hooks", None)).strict();
        let generation = Generation::from_text("hooks.yaml", text, &options);
        let said = generation.diagnostics.render(&generation.sources, Default::default());
        assert!(said.contains("`x-webhook-signature` without webhooks"), "{said}");
    }
}
