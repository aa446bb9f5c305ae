//! What became of the parts of a document: operations with their bodies and replies, members, unions, names.

use std::collections::BTreeMap;

use clientwright::Generation;
use clientwright::diagnostic::codes;
use clientwright::ir::{Api, Operation, Payload, Presence, Reply, Shape, Struct, Type, Union};
use clientwright::source::{Location, Node, Sources};

/// Keys of a path item that are operations.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// What became of a document.
#[derive(Debug, Default)]
pub struct Measures {
    /// Operations that the document has.
    pub described: usize,
    /// Operations that were generated.
    pub operations: usize,
    /// Operations that are described with a body or a reply which they came out without.
    pub lost: Vec<String>,
    /// Members of all structs.
    pub members: usize,
    /// Those that may be any value, by why.
    pub any: BTreeMap<&'static str, usize>,
    /// Unions of which two variants can never be told apart.
    pub alike: Vec<String>,
    /// Names that carry a hash, since another has the same.
    pub hashed: usize,
}

impl Measures {
    /// Measures what was generated.
    pub fn of(generation: &Generation) -> Self {
        let mut measures = Self { described: described(&generation.sources), ..Self::default() };
        measures.hashed =
            generation.diagnostics.iter().filter(|one| one.code.number == codes::NAME_COLLISION.number).count();
        let Some(api) = &generation.api else { return measures };
        measures.operations = api.operations.len();
        for operation in &api.operations {
            measures.lost.extend(lost(&generation.sources, operation));
        }
        for definition in &api.definitions {
            match &definition.shape {
                Shape::Struct(structure) => {
                    measures.members += structure.members.len();
                    for member in structure.members.iter().filter(|member| member.ty == Type::Any) {
                        *measures.any.entry(why_any(&generation.sources, member.at)).or_default() += 1;
                    }
                }
                Shape::Union(union) => {
                    measures.alike.extend(alike(api, union).map(|pair| format!("{}: {pair}", definition.name)))
                }
                _ => {}
            }
        }
        measures
    }

    /// Members that may be any value.
    pub fn any(&self) -> usize {
        self.any.values().sum()
    }
}

/// Where a node's references lead.
fn followed<'a>(sources: &'a Sources, mut node: Node<'a>) -> Node<'a> {
    for _ in 0..64 {
        let Some(reference) = node.get("$ref").and_then(Node::as_str) else { break };
        match sources.resolve(node.location(), reference) {
            Ok(target) => node = sources.node(target),
            Err(_) => break,
        }
    }
    node
}

/// The operations of `paths`, counted without the generator's reading.
fn described(sources: &Sources) -> usize {
    let Some(paths) = sources.root().and_then(|root| root.get("paths")) else { return 0 };
    let items = followed(sources, paths).entries().filter(|(path, _)| !path.starts_with("x-"));
    let count = |item: Node<'_>| {
        let own = METHODS.iter().filter(|method| item.get(method).is_some()).count();
        let target = followed(sources, item);
        let beyond = METHODS.iter().filter(|method| item.get(method).is_none() && target.get(method).is_some()).count();
        let additional = target.get("additionalOperations").map_or(0, |more| more.entries().count());
        own + beyond + additional
    };
    items.map(|(_, item)| count(item)).sum()
}

/// What an operation is described with and came out without.
fn lost(sources: &Sources, operation: &Operation) -> Option<String> {
    let node = followed(sources, sources.node(operation.at));
    let has_content = |node: Node<'_>| node.get("content").is_some_and(|content| content.entries().next().is_some());
    let body = node.get("requestBody").is_some_and(|body| has_content(followed(sources, body)));
    let is_head = operation.http_method.eq_ignore_ascii_case("head");
    // RFC 9110: replies to `HEAD` and those of some statuses end with their headers, whatever is described.
    let success = |status: &str| {
        !is_head && !["204", "205"].contains(&status) && (status.starts_with('2') || status == "default")
    };
    let mut replies =
        node.get("responses").into_iter().flat_map(|all| followed(sources, all).entries().collect::<Vec<_>>());
    let stated =
        |status: &str| node.get("responses").is_some_and(|all| all.entries().any(|(key, _)| key.starts_with(status)));
    let reply = replies.any(|(status, response)| {
        success(status) && !(status == "default" && stated("2")) && has_content(followed(sources, response))
    });
    let empty = matches!(operation.reply, Reply::One(Payload::Empty));
    match (body && operation.body.is_none(), reply && empty) {
        (true, true) => Some(format!("{} lost its body and its reply", operation.id)),
        (true, false) => Some(format!("{} lost its body", operation.id)),
        (false, true) => Some(format!("{} lost its reply", operation.id)),
        (false, false) => None,
    }
}

/// Why the schema at a place comes out as any value.
fn why_any(sources: &Sources, at: Location) -> &'static str {
    let node = sources.node(at);
    if node
        .get("$ref")
        .is_some_and(|reference| reference.as_str().is_some_and(|text| sources.resolve(node.location(), text).is_err()))
    {
        return "a reference that leads nowhere";
    }
    let node = followed(sources, node);
    let has = |keys: &[&str]| keys.iter().any(|key| node.get(key).is_some());
    if node.as_bool().is_some() {
        "`true` or `false` instead of a schema"
    } else if has(&["enum", "const"]) {
        "values of several types"
    } else if has(&["oneOf", "anyOf"]) {
        "branches that say nothing of the type"
    } else if has(&["allOf"]) {
        "parts of an allOf that say nothing of the type"
    } else if has(&["if", "then", "else", "not"]) {
        "only conditions"
    } else if has(&["type"]) {
        "a type, and yet any value"
    } else {
        "the schema says nothing of the type"
    }
}

/// Two variants of a union that every value fits alike, if there are such.
fn alike(api: &Api, union: &Union) -> Option<String> {
    if union.tag.is_some() {
        return None;
    }
    let shapes: Vec<String> = union.variants.iter().map(|variant| shape(api, &variant.ty, 3)).collect();
    let pair = (1..shapes.len()).find_map(|later| {
        shapes[..later].iter().position(|earlier| *earlier == shapes[later]).map(|earlier| (earlier, later))
    });
    pair.map(|(one, other)| format!("`{}` and `{}`", union.variants[one].name, union.variants[other].name))
}

/// What values of a type look like: two types with the same text take the same JSON.
fn shape(api: &Api, ty: &Type, depth: usize) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::Int(_) => "integer".to_owned(),
        Type::Float => "number".to_owned(),
        // Formats and known values are open: any text fits them.
        Type::String | Type::Text(_) => "text".to_owned(),
        Type::Any | Type::Foreign(_) => "any".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Option(inner) => format!("{} or null", shape(api, inner, depth)),
        Type::Clearable(inner) | Type::Boxed(inner) | Type::Nested(inner) => shape(api, inner, depth),
        Type::Vec(inner) => format!("[{}]", shape(api, inner, depth)),
        Type::Map(inner) => format!("{{*: {}}}", shape(api, inner, depth)),
        Type::Tuple(places) => {
            let places: Vec<String> = places.iter().map(|place| shape(api, place, depth)).collect();
            format!("[{}]", places.join(", "))
        }
        Type::Named(id) if depth == 0 => format!("type {}", id.0),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Struct(structure) => object(api, structure, depth - 1),
            Shape::Enum(_) => "text".to_owned(),
            Shape::IntegerEnum(_) => "integer".to_owned(),
            Shape::Alias(inner) | Shape::Newtype(inner) => shape(api, inner, depth - 1),
            Shape::Union(_) | Shape::Multipart(_) => format!("type {}", id.0),
        },
    }
}

fn object(api: &Api, structure: &Struct, depth: usize) -> String {
    let mut members: Vec<String> = structure
        .members
        .iter()
        .map(|member| {
            let mark = if member.presence == Presence::Required { "" } else { "?" };
            format!("{:?}{mark}: {}", member.wire, shape(api, &member.ty, depth))
        })
        .collect();
    members.sort_unstable();
    format!("{{{}}}", members.join(", "))
}

#[cfg(test)]
mod tests {
    use clientwright::output::Package;
    use clientwright::{Generation, Options};

    use super::Measures;

    fn generated(paths: &str, schemas: &str) -> Generation {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Measured, version: '1'}}\npaths: {{{paths}}}\ncomponents: {{schemas: {{{schemas}}}}}\n"
        );
        Generation::from_text("measured.yaml", &text, &Options::new(Package::standalone("measured", None)))
    }

    const REPLY: &str = "responses: {'200': {description: ok, content: {application/json: {schema: {type: string}}}}}";
    const BODY: &str = "requestBody: {content: {application/json: {schema: {type: string}}}}";

    #[test]
    fn operations_are_counted_and_their_parts_missed() {
        let empty = REPLY.replace("'200'", "'204'");
        let none = generated(&format!("/a: {{get: {{{empty}}}, head: {{{REPLY}}}}}"), "");
        assert_eq!(Measures::of(&none).lost, Vec::<String>::new());
        let paths = format!(
            "/a: {{get: {{{REPLY}}}, put: {{{BODY}, {REPLY}}}}}, /b: {{$ref: '#/paths/~1a'}}, x-c: {{get: {{}}}}"
        );
        let mut generation = generated(&paths, "");
        let measures = Measures::of(&generation);
        assert_eq!((measures.described, measures.operations, measures.lost), (4, 4, vec![]));
        let api = generation.api.as_mut().expect("it is generated");
        api.operations[1].body = None;
        api.operations[0].reply = clientwright::ir::Reply::One(clientwright::ir::Payload::Empty);
        api.operations.pop();
        let measures = Measures::of(&generation);
        assert_eq!((measures.described, measures.operations), (4, 3));
        assert_eq!(measures.lost, ["GET /a lost its reply", "PUT /a lost its body"]);
    }

    /// Why the member `m` may be any value.
    fn check_any(schema: &str, expected: Option<&str>) {
        let object = format!("O: {{type: object, properties: {{m: {schema}}}}}, P: {{}}");
        let path = "/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/O'}}}}}}}";
        let measures = Measures::of(&generated(path, &object));
        assert_eq!(measures.any.keys().next().copied(), expected, "{schema}");
        assert_eq!(measures.any(), usize::from(expected.is_some()), "{schema}");
    }

    #[test]
    fn members_of_any_value_have_a_reason() {
        check_any("{type: string}", None);
        check_any("{}", Some("the schema says nothing of the type"));
        check_any("true", Some("`true` or `false` instead of a schema"));
        check_any("{enum: [1, a]}", Some("values of several types"));
        check_any("{not: {type: string}}", Some("only conditions"));
    }

    /// The unions whose variants nothing tells apart.
    fn check_alike(branches: &str, expected: usize) {
        let union = format!("U: {{oneOf: [{branches}]}}");
        let path = "/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/U'}}}}}}}";
        assert_eq!(Measures::of(&generated(path, &union)).alike.len(), expected, "{branches}");
    }

    #[test]
    fn variants_that_are_alike_are_found() {
        let object = |member: &str| {
            format!(
                "{{type: object, title: {member}, required: [{member}], properties: {{{member}: {{type: string}}}}}}"
            )
        };
        check_alike(&format!("{}, {}", object("a"), object("b")), 0);
        let twin = object("a").replace("title: a", "title: b");
        check_alike(&format!("{}, {twin}", object("a")), 1);
        check_alike("{type: array, items: {type: string}}, {type: array, items: {type: string, format: date}}", 1);
        check_alike("{type: array, items: {type: string}}, {type: array, items: {type: integer}}", 0);
    }
}
