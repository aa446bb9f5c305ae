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
        "contentType" => &["contentMediaType"],
        "encoding" => &["contentEncoding"],
        "mimeType" | "mediaType" => &["contentType", "contentMediaType"],
        "environment" => &["env", "x-env"],
        "header" => &["name"],
        "format" => &["bearerFormat"],
        "authUrl" | "authorizeUrl" | "authorization_url" | "loginUrl" => &["authorizationUrl"],
        "accessTokenUrl" | "token_url" => &["tokenUrl"],
        "openIdUrl" | "discoveryUrl" => &["openIdConnectUrl"],
        "callbacks" => &["webhooks"],
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

/// The flow that a word for one means, of Swagger 2.0 or of OpenAPI 3.
pub(super) fn flow_meant(word: &str) -> Option<&'static str> {
    Some(match word {
        "application" | "clientCredentials" => "clientCredentials",
        "accessCode" | "code" | "authorizationCode" => "authorizationCode",
        "implicit" => "implicit",
        "password" => "password",
        _ => return None,
    })
}

/// What alike keys of Swagger 2.0 have in common.
pub(super) fn of_swagger_together(key: &str) -> Option<&'static str> {
    Some(match key {
        "host" | "basePath" | "schemes" => {
            "they are keys of Swagger 2.0: the address is the `url` of one of `servers`, as in `servers: [{url: https://api.example.com/v1}]`"
        }
        "consumes" | "produces" => {
            "they are keys of Swagger 2.0: media types are the keys of `content`, in a body and in a response"
        }
        _ => return None,
    })
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
