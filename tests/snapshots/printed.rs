//! What is printed where `api.txt` says nothing: in which order a union tries its variants, what modules and features there
//! are, and what makes a verifier.

use clientwright::emit::operations_table;
use clientwright::output::Package;
use clientwright::{Generation, Options};

/// The text of a file that is generated from a description without its head.
#[track_caller]
fn printed(description: &str, file: &str) -> String {
    let text = format!("openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\n{description}");
    let options = Options::new(Package::standalone("example", None));
    let generation = Generation::from_text("openapi.yaml", &text, &options);
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let mut artefacts = generation.artefacts.unwrap_or_else(|| panic!("{text}\n{said}")).into_iter();
    artefacts.find(|artefact| artefact.path == file).unwrap_or_else(|| panic!("{file} is not generated: {text}")).text
}

/// A description with these components, of which a request or a reply is `E`.
fn of_schemas(is_request: bool, schemas: &str) -> String {
    let content = "content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}";
    let (body, reply) = match is_request {
        true => (format!("requestBody: {{{content}}}, "), String::new()),
        false => (String::new(), format!(", {content}")),
    };
    format!(
        "paths: {{/e: {{post: {{operationId: e, {body}responses: {{'200': {{description: D.{reply}}}}}}}}}}}\ncomponents:\n  \
         schemas: {{{schemas}}}\n"
    )
}

#[test]
fn a_union_tries_what_takes_more_after_what_takes_less() {
    for (branches, expected) in [
        ("{type: number}, {type: boolean}", "Boolean: [], Number: [],"),
        ("{type: boolean}, {type: number}", "Boolean: [], Number: [],"),
        ("{type: string}, {type: integer, title: I}", "I: [], String: [],"),
        ("{$ref: '#/components/schemas/A'}, {type: boolean}", "Boolean: [], A: [],"),
        ("{$ref: '#/components/schemas/A'}, {type: string}", "String: [], A: [],"),
        (
            "{$ref: '#/components/schemas/A'}, {type: object}, {type: array}, {type: string}",
            "String: [], Map: [], A: [], AnyList: [],",
        ),
        ("{type: object}, {type: object, additionalProperties: {type: string}, title: Texts}", "Texts: [], Map: [],"),
        (
            "{type: array, items: {type: string}}, {type: array, items: {type: integer}}",
            "IntegerList: [], StringList: [],",
        ),
        // A format is looked at where any text fits beside it.
        ("{type: string}, {type: string, format: uuid}, {type: boolean}", "Uuid: formatted, Boolean: [], String: [],"),
        ("{type: string, format: uuid}, {type: boolean}", "String: [], Boolean: [],"),
        (
            "{type: string, format: date}, {type: string, format: date-time}, {type: boolean}",
            "Date: formatted, DateTime: formatted, Boolean: [],",
        ),
        // The members that a value must have.
        (
            "{required: [b, c], properties: {b: {type: string}, c: {type: string}, d: {type: string}}}, {properties: {d: {type: \
             string}}}, {required: [k], properties: {k: {const: x}}}",
            "WithBC: [\"b\", \"c\"], D: [], X: [\"k\"],",
        ),
    ] {
        let text = printed(&of_schemas(false, &format!("E: {{oneOf: [{branches}]}}, A: {{}}")), "src/types/e.rs");
        let table = text.split("impl_union!(E {\n").nth(1).and_then(|rest| rest.split("\n});").next());
        let tried: Vec<&str> = table.unwrap_or_else(|| panic!("{text}")).lines().map(str::trim).collect();
        assert_eq!(tried.join(" "), expected, "{branches}\n{text}");
    }
}

#[test]
fn a_module_of_types_is_there_with_any_resource_that_uses_it() {
    for (users, expected) in [
        (1, Some("#[cfg(feature = \"one\")]")),
        (2, Some("#[cfg(any(feature = \"one\", feature = \"two\"))]")),
        (3, None),
    ] {
        let path = |(index, name): (usize, &str)| {
            let used = if index < users { "$ref: '#/components/schemas/A'" } else { "type: string" };
            format!(
                "  /{name}: {{get: {{operationId: {name}, tags: [{name}], responses: {{'200': {{description: D., content: \
                 {{application/json: {{schema: {{{used}}}}}}}}}}}}}}}\n"
            )
        };
        let paths: String = ["one", "two", "three"].into_iter().enumerate().map(path).collect();
        let components = "components:\n  schemas: {A: {properties: {b: {type: string}}}}\n";
        let text = printed(&format!("paths:\n{paths}{components}"), "src/types/mod.rs");
        let before = text.lines().take_while(|line| *line != "mod a;").last();
        assert_eq!(before.filter(|line| line.starts_with("#[cfg(")), expected, "{users} of 3: {text}");
    }
}

#[test]
fn a_module_is_public_where_there_is_more_in_it_than_its_type() {
    // Of so many members that are required there is a struct.
    let members: String = ('a'..='h').map(|name| format!("{name}: {{type: string}}, ")).collect();
    for (schema, expected) in [
        ("{properties: {a: {type: string}}}", "mod e;"),
        ("{properties: {a: {enum: [x]}}}", "pub mod e;"),
        (&format!("{{required: [a, b, c, d, e, f, g, h], properties: {{{members}}}}}"), "pub mod e;"),
    ] {
        let text = printed(&of_schemas(true, &format!("E: {schema}")), "src/types/mod.rs");
        assert!(text.lines().any(|line| line == expected), "{schema}: {text}");
    }
}

#[test]
fn the_compiler_goes_twice_as_deep_as_types_hold_one_another() {
    for (depth, expected) in [(63, None), (64, Some("128")), (65, Some("256")), (128, Some("256")), (129, Some("512"))]
    {
        let schema = |index: usize| match index {
            0 => "T0: {properties: {a: {type: string}}}, ".to_owned(),
            _ => format!("T{index}: {{properties: {{a: {{$ref: '#/components/schemas/T{}'}}}}}}, ", index - 1),
        };
        let schemas: String = (0..depth).map(schema).collect();
        let whole = format!("{schemas}E: {{properties: {{a: {{$ref: '#/components/schemas/T{}'}}}}}}", depth - 1);
        let text = printed(&of_schemas(false, &whole), "src/lib.rs");
        let limit = text.lines().find_map(|line| line.strip_prefix("#![recursion_limit = \""));
        assert_eq!(limit.and_then(|line| line.strip_suffix("\"]")), expected, "{depth} types");
    }
}

#[test]
fn a_verifier_is_made_where_its_owner_is_kept() {
    let parameter = |name: &str| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}");
    let (account, app) = (parameter("account"), parameter("app"));
    for (owner, key_on_handle, expected) in [
        (None, false, "(self)"),
        (None, true, "(self)"),
        (Some("account"), false, "(self).account(self.account())"),
        (Some("account"), true, "(self).account(self.client.account())"),
        (Some("app"), false, "(&self.client).app(self.app())"),
        (Some("app"), true, "(self).app(self.app())"),
    ] {
        let (path, parameters) = if key_on_handle { ("/{app}/key", app.as_str()) } else { ("/key", "") };
        let owner_line = owner.map(|scope| format!("owner: {{scope: {scope}, at: [/account]}}")).unwrap_or_default();
        let description = format!(
            "x-scopes: [{{parameter: account, on: client}}, {{parameter: app, on: handle, name: app}}]\n\
             x-webhook-signature: {{algorithm: standard-webhooks, key: key, {owner_line}}}\npaths:\n  {path}: {{get: \
             {{operationId: key, tags: [Key], parameters: [{parameters}], responses: {{'200': {{description: D., content: \
             {{text/plain: {{}}}}}}}}}}}}\n  /{{account}}/{{app}}/doors: {{get: {{operationId: doors, tags: [Doors], parameters: \
             [{account}, {app}], responses: {{'204': {{description: D.}}}}}}}}\nwebhooks:\n  opened: {{post: {{requestBody: \
             {{content: {{application/json: {{schema: {{type: object, properties: {{account: {{type: string}}}}}}}}}}}}, \
             responses: {{'204': {{description: D.}}}}}}}}\n"
        );
        let text = printed(&description, "src/client.rs");
        let made = text.lines().find_map(|line| line.split_once("FetchingVerifier::new"));
        assert_eq!(made.map(|(_, made)| made), Some(expected), "{owner:?}, key on a handle: {key_on_handle}\n{text}");
    }
}

#[test]
fn an_example_has_what_a_call_needs() {
    let json =
        |schema: &str| format!("requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}");
    let content = |content: &str| format!("requestBody: {{required: true, content: {{{content}}}}}");
    let parameter = |schema: &str| format!("parameters: [{{name: kind, in: query, required: true, schema: {schema}}}]");
    for (operation, expected) in [
        (String::new(), Some("")),
        (json("{type: boolean}"), Some("true")),
        (json("{type: integer}"), Some("1")),
        (json("{type: number}"), Some("1.0")),
        (json("{type: string}"), Some("\"text\"")),
        (json("{type: string, format: uuid}"), Some("\"text\"")),
        (json("{}"), Some("&Value::Null")),
        (json("{type: array, items: {type: string}}"), Some("&[\"item\".to_owned()]")),
        (json("{type: array, items: {type: array, items: {type: integer}}}"), Some("&[vec![1]]")),
        (json("{type: object}"), Some("&Default::default()")),
        (json("{prefixItems: [{type: string}, {type: boolean}]}"), Some("&(\"body\".to_owned(), true)")),
        (json("{enum: [some, other]}"), Some("&call::Body::Some")),
        (json("{enum: [1, 2]}"), Some("&call::Body::N1")),
        (json("{oneOf: [{type: string}, {type: integer}]}"), Some("&call::Body::String(\"body\".to_owned())")),
        (json("{properties: {a: {type: string}}}"), Some("&call::Body::new()")),
        (json("{required: [a], properties: {a: {type: string}, b: {type: string}}}"), Some("&call::Body::new(\"a\")")),
        (
            json(
                "{required: [a, b], properties: {a: {type: [string, 'null']}, b: {type: array, items: {type: string}}}}",
            ),
            Some("&call::Body::new(None, [\"b\"])"),
        ),
        (
            json(
                "{required: [a], properties: {a: {required: [b], properties: {b: {required: [c], properties: {c: {type: string}}}}}}}",
            ),
            Some("&call::Body::new(call::BodyA::new(call::BodyAB::new(\"c\")))"),
        ),
        (
            json(
                "{required: [a], properties: {a: {required: [b], properties: {b: {required: [c], properties: {c: {required: [d], properties: {d: {type: string}}}}}}}}}",
            ),
            Some("&call::Body::new(call::BodyA::new(call::BodyAB::new(call::BodyABC::new(\"d\"))))"),
        ),
        // As many lists as an example may have; a name for a type is none.
        (
            json("{type: array, items: {type: array, items: {type: array, items: {$ref: '#/components/schemas/A'}}}}"),
            Some("&[vec![vec![\"item\".to_owned()]]]"),
        ),
        (
            json(
                "{type: array, items: {type: array, items: {type: array, items: {type: array, items: {$ref: '#/components/schemas/A'}}}}}",
            ),
            Some("&[vec![vec![vec![\"item\".to_owned()]]]]"),
        ),
        (
            json(
                "{type: array, items: {type: array, items: {type: array, items: {type: array, items: {type: string}}}}}",
            ),
            Some("&[vec![vec![vec![\"item\".to_owned()]]]]"),
        ),
        (
            json(
                "{type: array, items: {type: array, items: {type: array, items: {type: array, items: {type: array, items: {type: string}}}}}}",
            ),
            None,
        ),
        // So deep an example would not be short.
        (
            json(
                "{required: [a], properties: {a: {required: [b], properties: {b: {required: [c], properties: {c: {required: [d], properties: {d: {required: [e], properties: {e: {type: string}}}}}}}}}}}",
            ),
            None,
        ),
        (
            content("application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}}"),
            Some("&call::Body::new()"),
        ),
        (
            content(
                "multipart/form-data: {schema: {type: object, required: [f, t], properties: {f: {type: string, format: binary}, t: {type: string}}}}",
            ),
            Some("call::Form::new(Part::bytes(\"…\"), \"t\")"),
        ),
        (
            content(
                "multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: array, items: {type: string, format: binary}}}}}",
            ),
            Some("call::Form::new(vec![Part::bytes(\"…\")])"),
        ),
        (
            content("multipart/form-data: {}"),
            Some("Body::multipart(Multipart::new().part(\"name\", Part::text(\"…\")))"),
        ),
        (content("text/plain: {}"), Some("\"text\"")),
        (content("image/png: {}"), Some("Body::bytes(\"image/png\", \"…\")")),
        (content("'*/*': {}"), Some("Body::bytes(\"application/octet-stream\", \"…\")")),
        (
            content("application/json: {schema: {type: string}}, text/plain: {}"),
            Some("call::AnyBody::Json(\"body\".to_owned())"),
        ),
        (
            content("text/plain: {}, application/json: {schema: {type: string}}"),
            Some("call::AnyBody::Text(\"text\".to_owned())"),
        ),
        (content("image/png: {}, text/plain: {}"), Some("call::AnyBody::ImagePng(Body::bytes(\"image/png\", \"…\"))")),
        (parameter("{type: string}"), Some("\"kind\"")),
        (parameter("{type: integer}"), Some("1")),
        (parameter("{type: array, items: {type: string}}"), Some("[\"kind\"]")),
        (parameter("{type: array, items: {type: integer}}"), Some("[1]")),
        (parameter("{enum: [some, other]}"), Some("call::Kind::Some")),
    ] {
        let comma = if operation.is_empty() { "" } else { ", " };
        let text = printed(
            &format!(
                "paths: {{/e: {{post: {{operationId: call{comma}{operation}, responses: {{'204': {{description: D.}}}}}}}}}}\ncomponents: {{schemas: {{A: {{type: string}}}}}}\n"
            ),
            "src/operations/mod.rs",
        );
        let call = text.lines().find_map(|line| line.trim().strip_prefix("///     .call("));
        let arguments = call.and_then(|line| line.strip_suffix(')'));
        assert_eq!(arguments, expected, "{operation}\n{text}");
    }
}

#[test]
fn a_table_of_operations_says_what_each_returns() {
    let json =
        |schema: &str| format!("'200': {{description: D., content: {{application/json: {{schema: {schema}}}}}}}");
    let media = |name: &str| format!("'200': {{description: D., content: {{{name}: {{}}}}}}");
    for (members, responses, expected) in [
        ("", "'204': {description: D.}".to_owned(), "`operations().call()` |  | `GET /e` | nothing"),
        ("", json("{$ref: '#/components/schemas/A'}"), "`operations().call()` |  | `GET /e` | `A`"),
        (
            "",
            json("{type: array, items: {$ref: '#/components/schemas/A'}}"),
            "`operations().call()` |  | `GET /e` | list of `A`",
        ),
        ("", json("{type: array, items: {type: string}}"), "`operations().call()` |  | `GET /e` | list"),
        ("", json("{type: string}"), "`operations().call()` |  | `GET /e` | JSON"),
        ("", media("text/plain"), "`operations().call()` |  | `GET /e` | text"),
        ("", media("image/png"), "`operations().call()` |  | `GET /e` | bytes"),
        ("", media("text/event-stream"), "`operations().call()` |  | `GET /e` | events"),
        ("", json("{type: string}") + ", '204': {description: D.}", "`operations().call()` |  | `GET /e` | `Reply`"),
        (
            "tags: [cats, dogs], ",
            json("{type: string}"),
            "`cats().call()` |  | `GET /e` | JSON; `dogs().call()` (as `cats()`) |  | `GET /e` | JSON",
        ),
        (
            "x-result: /data, ",
            json("{properties: {data: {type: array, items: {$ref: '#/components/schemas/A'}}}}"),
            "`operations().call()` |  | `GET /e` | list of `A`",
        ),
        (
            "parameters: [{name: a, in: query, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: string}}], ",
            media("text/plain"),
            "`operations().call(b)` |  | `GET /e` | text",
        ),
        (
            "requestBody: {content: {text/plain: {}}}, ",
            media("text/plain"),
            "`operations().call()` |  | `GET /e` | text",
        ),
        (
            "requestBody: {required: true, content: {text/plain: {}}}, ",
            media("text/plain"),
            "`operations().call(body)` |  | `GET /e` | text",
        ),
        (
            "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}}}, ",
            media("text/plain"),
            "`operations().call(body)` |  | `GET /e` | text",
        ),
        (
            "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, ",
            media("text/plain"),
            "`operations().call(&body)` |  | `GET /e` | text",
        ),
        (
            "externalDocs: {url: 'https://docs.example/e'}, x-aliases: [a.b, c.d], ",
            media("text/plain"),
            "[`operations().call()`](https://docs.example/e) | `a.b`, `c.d` | `GET /e` | text",
        ),
    ] {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths: {{/e: {{get: {{operationId: call, {members}responses: {{{responses}}}}}}}}}\n\
             components: {{schemas: {{A: {{properties: {{a: {{type: string}}}}}}}}}}\n"
        );
        let generation =
            Generation::from_text("openapi.yaml", &text, &Options::new(Package::standalone("example", None)));
        let said = generation.diagnostics.render(&generation.sources, Default::default());
        let table = operations_table(&generation.api.unwrap_or_else(|| panic!("{text}{said}")));
        let rows = table.lines().skip(2).map(|row| row.trim_start_matches("| ").trim_end_matches(" |"));
        let found = rows.collect::<Vec<_>>().join("; ");
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_credential_says_where_a_token_is_had() {
    let text = printed(
        "security: [{oauth: [r]}]\npaths: {/a: {get: {operationId: a, responses: {'204': {description: D.}}}}}\n\
         components: {securitySchemes: {oauth: {type: oauth2, flows: {\n  \
         authorizationCode: {authorizationUrl: 'https://a.example/`x`', tokenUrl: /token, scopes: {r: R.}}}}}}\n",
        "src/client.rs",
    );
    let said = "    /// Where a token is had:\n    /// * `authorizationCode.authorizationUrl`: `` https://a.example/`x` ``\n    \
                /// * `authorizationCode.tokenUrl`: `/token`\n";
    assert!(text.contains(said), "{text}");
}

#[test]
fn a_secret_is_not_shown_wherever_it_lies_in_a_member() {
    for (schema, is_secret) in [
        // A text stands for further members here: as a member it has a fixture.
        ("{type: string, format: password}", true),
        ("{type: string}", false),
        ("{type: array, items: {type: string, format: password}}", true),
        ("{type: object, additionalProperties: {type: string, format: password}}", true),
        ("{type: object, patternProperties: {'^a': {type: string, format: password}}}", true),
        ("{type: object, additionalProperties: {type: array, items: {type: string, format: password}}}", true),
        ("{type: array, prefixItems: [{type: string, format: password}, {type: integer}], items: false}", true),
        ("{oneOf: [{type: string, format: password}, {type: integer}]}", true),
        ("{type: object, additionalProperties: {type: string}}", false),
        ("{type: object, properties: {b: {type: string, format: password}}}", false),
    ] {
        let with = |schema: String| printed(&of_schemas(true, &format!("E: {{{schema}}}")), "src/types/e.rs");
        let text = match schema.starts_with("{type: string") {
            true => with(format!("properties: {{a: {{type: integer}}}}, additionalProperties: {schema}")),
            false => with(format!("properties: {{a: {schema}}}")),
        };
        let of_e = text.split("impl std::fmt::Debug for ").find(|text| text.starts_with("E {")).unwrap_or_default();
        let hidden = of_e.split("\n}").next().unwrap_or_default().contains("[redacted]");
        assert_eq!(hidden, is_secret, "{schema}\n{text}");
    }
}

#[test]
fn a_link_to_a_type_is_none_to_a_derive_macro() {
    let schemas =
        "E: {$ref: '#/components/schemas/Clone'}, Clone: {properties: {a: {properties: {b: {type: string}}}}}";
    let text = printed(&of_schemas(false, schemas), "src/types/mod.rs");
    assert!(text.contains("/// [`type@Clone`] and the types inside it.\n"), "{text}");
}
