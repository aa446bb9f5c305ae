//! Whether a file is a description or a part of one, by its looks. Of any other file (a reference may lead to a list of
//! passwords) messages show nothing.

use crate::source::Sources;

/// Keys that descriptions have and other files hardly do.
const KEYS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "discriminator",
    "oneOf",
    "operationId",
    "properties",
    "requestBody",
    "responses",
    "securitySchemes",
];

/// Keys of a whole description.
const ROOT_KEYS: &[&str] = &["components", "info", "openapi", "paths", "swagger", "webhooks"];

/// What the `type` of a schema is.
const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// Whether messages may show what is in a file.
pub(crate) fn may_be_shown(sources: &Sources, file: usize) -> bool {
    sources.judged(file, is_description)
}

/// Whether a text has a member that parts of descriptions have, or the root of one.
fn is_description(text: &str, is_root: bool) -> bool {
    text.split(['\n', '\r', '{', ',']).any(|member| {
        let Some((key, value)) = member.split_once(':') else { return false };
        let key = bare(key.trim_start_matches([' ', '\t', '-']));
        let is_type = || key == "type" && TYPES.contains(&bare(value.trim_end_matches([' ', '}'])));
        KEYS.contains(&key) || is_root && ROOT_KEYS.contains(&key) || is_type()
    })
}

/// A key or value without blanks and quotes.
fn bare(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}

#[cfg(test)]
mod tests {
    use super::is_description;

    #[test]
    fn parts_of_descriptions_are_told_from_other_files() {
        let cases = [
            ("openapi: 3.1.0\ninfo: {}", true, true),
            ("{\"openapi\":\"3.1.0\"", true, true),
            ("swagger: '2.0'", true, true),
            ("paths:\n  /pets: {}", true, true),
            ("paths: [/usr/bin]", false, false),
            ("Pet: {type: object}", false, true),
            ("{\"Pet\": {\"type\": \"object\", ", false, true),
            ("- $ref: x.yaml", false, true),
            ("get:\n  responses:\n", false, true),
            ("", false, false),
            ("root:x:0:0:root:/root:/bin/bash\n", false, false),
            ("[default]\naws_access_key_id = AKIA\n", false, false),
            ("apiVersion: v1\nkind: Secret\ntype: Opaque\ndata: {password: aHVudGVy}", false, false),
            ("{\"type\": \"service_account\", \"private_key\": \"-----BEGIN\"}", false, false),
            ("-----BEGIN OPENSSH PRIVATE KEY-----\n", false, false),
        ];
        for (text, is_root, expected) in cases {
            assert_eq!(is_description(text, is_root), expected, "{text}");
        }
    }
}
