//! What other notations, and other objects, call a key.

/// Keys that other notations, or other objects, call so.
pub(super) fn other_word(key: &str) -> Option<&'static [&'static str]> {
    Some(match key {
        "params" | "arguments" | "args" | "query" => &["parameters"],
        "body" | "payload" | "request" => &["requestBody", "content"],
        "id" => &["operationId", "$id", "name"],
        "mandatory" | "obligatory" => &["required"],
        "divisibleBy" => &["multipleOf"],
        "disallow" => &["not"],
        "additionalProps" => &["additionalProperties"],
        "allowMultiple" | "multi" => &["explode"],
        "errors" | "replies" | "returns" => &["responses"],
        "spdx" => &["identifier"],
        "auth" | "authentication" | "authorization" | "securitySchemes" => &["security"],
        "values" | "options" | "choices" => &["enum"],
        "constant" => &["const"],
        "regex" | "regexp" | "match" => &["pattern"],
        "definitions" => &["schemas"],
        "securityDefinitions" | "security" => &["securitySchemes"],
        "map" => &["mapping"],
        "obsolete" => &["deprecated"],
        "fields" | "members" | "attributes" | "props" => &["properties"],
        "label" | "displayName" => &["title"],
        "hosts" | "baseUrl" | "baseURL" | "base_url" => &["servers"],
        "multiple" => &["explode"],
        "extends" | "inherits" => &["allOf"],
        "step" => &["multipleOf"],
        "minProps" => &["minProperties"],
        "maxProps" => &["maxProperties"],
        "tuple" | "tupleItems" => &["prefixItems"],
        "mimeType" | "mediaType" => &["contentType", "contentMediaType"],
        "environment" => &["env", "x-env"],
        "header" => &["name"],
        "format" => &["bearerFormat"],
        "openIdUrl" | "discoveryUrl" => &["openIdConnectUrl"],
        "application" => &["clientCredentials"],
        "accessCode" | "code" => &["authorizationCode"],
        "remove" | "del" => &["delete"],
        "create" => &["post"],
        "fetch" | "read" | "list" => &["get"],
        "link" | "href" | "uri" | "address" => &["url"],
        "env" => &["x-env"],
        "start" => &["first"],
        "page_size" | "pageSize" | "per_page" | "limit" => &["size"],
        "path" | "pointer" => &["at"],
        "title" | "info" => &["summary", "description"],
        _ => return None,
    })
}

/// Whether a key is another word for this one.
pub(super) fn other_words_of(key: &str, meant: &str) -> bool {
    other_word(key).is_some_and(|words| words.contains(&meant))
}

/// What stands in OpenAPI 3 for a key of Swagger 2.0.
pub(super) fn of_swagger(key: &str) -> Option<&'static str> {
    Some(match key {
        "definitions" => "schemas are in `components`, `schemas`",
        "securityDefinitions" => "they are in `components`, `securitySchemes`",
        "host" | "basePath" | "schemes" => "the address is the `url` of one of `servers`",
        "consumes" => "media types are the keys of a body's `content`",
        "produces" => "media types are the keys of a response's `content`",
        "collectionFormat" => "lists are written as `style` and `explode` say",
        _ => return None,
    })
}

/// What stands in OpenAPI for a key of AsyncAPI.
pub(super) fn of_async(key: &str) -> Option<&'static str> {
    Some(match key {
        "asyncapi" => "write `openapi: 3.1.0`",
        "defaultContentType" => "media types are the keys of `content`",
        "channels" => "addresses are in `paths`, and what is sent without being asked for in `webhooks`",
        "operations" => "operations are the methods of `paths`",
        "action" => "an operation is the method of a path",
        "message" | "messages" => "what is sent is a `requestBody`, what comes back one of `responses`",
        "bindings" => "OpenAPI speaks of HTTP alone",
        _ => return None,
    })
}
