//! Which keys each kind of object has.

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

/// Keys of mappings whose keys are the names of what they hold.
pub(super) const NAMED: &[&str] = &[
    "encoding",
    "headers",
    "links",
    "parameters",
    "patternProperties",
    "properties",
    "schemas",
    "securitySchemes",
    "variables",
];
