//! Which keys each kind of object has, and what is said about others.

use crate::diagnostic::{Diagnostics, Mode, codes, suggest};
use crate::source::Node;

/// The keys of one kind of object.
pub(super) struct Keys {
    /// The kind, with its article.
    pub kind: &'static str,
    /// Keys, own extensions included; for suggestions.
    pub known: &'static [&'static str],
}

macro_rules! keys {
    ($($name:ident = $kind:literal: $($key:literal)*;)*) => {
        $(pub(super) static $name: Keys = Keys { kind: $kind, known: &[$($key),*] };)*
        /// All of them.
        #[cfg(test)]
        pub(super) static ALL: &[&Keys] = &[$(&$name),*];
    };
}

keys! {
    ROOT = "an OpenAPI document":
        "openapi" "$self" "info" "jsonSchemaDialect" "servers" "paths" "webhooks" "components" "security" "tags"
        "externalDocs" "x-scopes" "x-success-member" "x-result" "x-content-type-without-body" "x-webhook-signature";
    FILE = "a part of a description": "paths" "components" "openapi" "info";
    INFO = "the info object": "title" "summary" "description" "termsOfService" "contact" "license" "version";
    CONTACT = "a contact": "name" "url" "email";
    LICENSE = "a license": "name" "identifier" "url";
    EXTERNAL_DOCS = "an externalDocs object": "description" "url";
    SERVER = "a server": "url" "name" "description" "variables" "x-env";
    SERVER_VARIABLE = "a server variable": "enum" "default" "description";
    TAG = "a tag": "name" "summary" "description" "externalDocs" "parent" "kind" "x-rust-name";
    COMPONENTS = "the components object":
        "schemas" "responses" "parameters" "examples" "requestBodies" "headers" "securitySchemes" "links"
        "callbacks" "pathItems" "mediaTypes";
    PATH_ITEM = "a path":
        "$ref" "summary" "description" "get" "put" "post" "delete" "options" "head" "patch" "trace" "query"
        "additionalOperations" "servers" "parameters";
    OPERATION = "an operation":
        "tags" "summary" "description" "externalDocs" "operationId" "parameters" "requestBody" "responses"
        "callbacks" "deprecated" "security" "servers" "x-rust-name" "x-aliases" "x-permissions" "x-paging"
        "x-result" "x-idempotent" "x-sunset" "x-stability-level";
    PARAMETER = "a parameter":
        "name" "in" "description" "required" "deprecated" "allowEmptyValue" "style" "explode" "allowReserved"
        "schema" "content" "example" "examples" "x-rust-name" "x-sunset" "x-stability-level";
    HEADER = "a header":
        "description" "required" "deprecated" "allowEmptyValue" "style" "explode" "allowReserved" "schema" "content"
        "example" "examples";
    REQUEST_BODY = "a request body": "description" "content" "required";
    MEDIA_TYPE = "a media type":
        "schema" "itemSchema" "example" "examples" "encoding" "prefixEncoding" "itemEncoding";
    ENCODING = "an encoding":
        "contentType" "headers" "style" "explode" "allowReserved" "encoding" "prefixEncoding" "itemEncoding";
    RESPONSE = "a response": "summary" "description" "headers" "content" "links";
    EXAMPLE = "an example": "summary" "description" "value" "dataValue" "serializedValue" "externalValue";
    LINK = "a link": "operationRef" "operationId" "parameters" "requestBody" "description" "server";
    REFERENCE = "a reference": "$ref" "summary" "description";
    SECURITY_SCHEME = "a security scheme":
        "type" "description" "name" "in" "scheme" "bearerFormat" "flows" "openIdConnectUrl" "oauth2MetadataUrl"
        "deprecated" "x-env" "x-rust-name";
    FLOWS = "the flows object": "implicit" "password" "clientCredentials" "authorizationCode" "deviceAuthorization";
    FLOW = "a flow": "authorizationUrl" "tokenUrl" "refreshUrl" "scopes" "deviceAuthorizationUrl";
    XML = "an xml object": "name" "namespace" "prefix" "attribute" "wrapped" "nodeType";
    DISCRIMINATOR = "a discriminator": "propertyName" "mapping" "defaultMapping";
    SCOPE = "a scope": "parameter" "on" "env" "name";
    PAGING = "a paging": "page" "first" "size" "items" "total";
    RESULT = "a result": "at" "optional";
    WEBHOOK_SIGNATURE = "a signature of webhooks":
        "algorithm" "header" "prefix" "encoding" "signed" "id" "timestamp" "key" "owner" "description";
    SIGNATURE_OWNER = "the owner of a webhook's events": "scope" "at";
    SCHEMA = "a schema":
        "$ref" "$id" "$schema" "$anchor" "$dynamicRef" "$dynamicAnchor" "$recursiveRef" "$recursiveAnchor"
        "$vocabulary" "$comment" "$defs"
        "definitions" "title" "description" "deprecated" "readOnly" "writeOnly" "nullable" "type" "format"
        "contentMediaType" "contentEncoding" "contentSchema" "enum" "const" "default" "example" "examples"
        "properties" "required" "additionalProperties" "unevaluatedProperties" "patternProperties"
        "propertyNames" "items" "prefixItems" "additionalItems" "unevaluatedItems" "contains" "minContains"
        "maxContains" "allOf" "oneOf" "anyOf" "not" "if" "then" "else" "dependentSchemas" "dependentRequired"
        "dependencies" "discriminator" "minimum" "maximum" "exclusiveMinimum" "exclusiveMaximum" "multipleOf"
        "minLength" "maxLength" "pattern" "minItems" "maxItems" "uniqueItems" "minProperties" "maxProperties"
        "xml" "externalDocs" "x-rust-name" "x-rust-names" "x-enum-descriptions" "x-enum-varnames" "x-enumNames"
        "x-enum-values" "x-ms-enum" "x-advised" "x-secret" "x-sunset" "x-stability-level";
}

/// The extensions that mean something here.
const EXTENSIONS: &[&str] = &[
    "x-advised",
    "x-aliases",
    "x-content-type-without-body",
    "x-enum-descriptions",
    "x-enum-values",
    "x-enum-varnames",
    "x-enumNames",
    "x-env",
    "x-idempotent",
    "x-ignore",
    "x-ms-enum",
    "x-nullable",
    "x-paging",
    "x-permissions",
    "x-result",
    "x-rust-name",
    "x-rust-names",
    "x-scopes",
    "x-secret",
    "x-stability-level",
    "x-success-member",
    "x-sunset",
    "x-webhook-signature",
];

/// Reports a key that `owner` does not have, unless it belongs to somebody else.
pub(super) fn report_unknown(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) {
    let key = node.key();
    if key.starts_with("x-") {
        return report_extension(diagnostics, kind, owner, node);
    }
    if is_ignored(owner) {
        return;
    }
    let help = match suggest(key, kind.known.iter().copied()) {
        Some(best) => format!("did you mean `{best}`?"),
        None => format!("{} has no such key: remove it, or say why it is there with `x-ignore: <reason>`", kind.kind),
    };
    diagnostics
        .finding(codes::UNKNOWN_KEY, node.location(), format!("`{key}` is not a key of {}", kind.kind))
        .at_key()
        .subject(format!("`{key}` in {}", kind.kind))
        .help(help);
}

fn report_extension(diagnostics: &mut Diagnostics, kind: &Keys, owner: Node<'_>, node: Node<'_>) {
    let key = node.key();
    if key == "x-ignore" {
        if node.as_str().is_none_or(str::is_empty) {
            diagnostics
                .finding(codes::EXTENSION, node.location(), "`x-ignore` needs the reason why the rest is ignored")
                .help("write the reason as text, as in `x-ignore: only the web console reads it`");
        }
        return;
    }
    let near = || {
        let alike = |own: &&&str| own.len().abs_diff(key.len()) <= 2 && strsim::damerau_levenshtein(own, key) <= 2;
        EXTENSIONS.iter().find(alike)
    };
    if EXTENSIONS.contains(&key) {
        diagnostics
            .finding(codes::EXTENSION, node.location(), format!("`{key}` has no meaning in {}", kind.kind))
            .at_key()
            .subject(format!("`{key}` in {}", kind.kind))
            .help("move it to where it belongs, or remove it");
    } else if let Some(own) = near() {
        diagnostics
            .finding(codes::EXTENSION, node.location(), format!("`{key}` is nearly `{own}`"))
            .at_key()
            .subject(format!("`{key}`"))
            .help(format!("did you mean `{own}`?"));
    } else if diagnostics.mode() == Mode::Strict && !is_ignored(owner) {
        // Others' documents are full of what other programs read.
        diagnostics
            .finding(codes::FOREIGN_EXTENSION, node.location(), format!("`{key}` means nothing in {}", kind.kind))
            .at_key()
            .subject(format!("`{key}` in {}", kind.kind))
            .help("remove it; if another program reads it, say so with `x-ignore: <reason>` beside it");
    }
}

/// Whether an object says that what is unknown in it is left out on purpose.
fn is_ignored(owner: Node<'_>) -> bool {
    owner.get("x-ignore").and_then(Node::as_str).is_some_and(|reason| !reason.is_empty())
}
