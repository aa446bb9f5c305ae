//! What a node is by its place in a description.

use super::components::kind;
use crate::diagnostic::is_of_groups;
use crate::source::Node;

/// What stands at a place of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// What a group of `components` has, by the name of the group.
    One(&'static str),
    /// Some of them, by names or in a list.
    Several(&'static str),
    /// All components of a group.
    Group(&'static str),
    Operation,
    Components,
    Root,
    /// Something that nothing refers to, in words.
    Other(&'static str),
}

/// What a node is; `None` where its place does not say it.
pub(super) fn place_of(node: Node<'_>) -> Option<Place> {
    let mut above: Vec<Node<'_>> = node.ancestors().collect();
    let root = above.pop()?;
    let is_description = ["openapi", "components", "paths"].iter().any(|key| root.get(key).is_some());
    let of_schemas = above.last().is_some_and(|node| ["$defs", "definitions"].contains(&node.key()));
    if of_schemas && !is_description {
        above.pop();
        // The group itself may be of anything.
        let is_group = above.is_empty();
        let last = above.into_iter().rev().try_fold(Place::Several("schemas"), |place, node| inside(place, node.key()));
        return last.filter(|_| !is_group);
    }
    // A file of groups without `components` around them.
    let of_groups = Some(Place::Components).filter(|_| !is_description && !above.is_empty() && is_of_groups(root));
    let mut place = is_description.then_some(Place::Root).or(of_groups)?;
    for node in above.into_iter().rev() {
        place = inside(place, node.key())?;
    }
    Some(place)
}

/// What the member of an object is.
fn inside(place: Place, key: &str) -> Option<Place> {
    use Place::{Components, Group, One, Operation, Other, Root, Several};
    Some(match (place, key) {
        (Group(group) | Several(group), _) => One(group),
        (Root, "paths" | "webhooks") => Several("pathItems"),
        (Root, "components") => Components,
        (Root, "info") => Other("the info object"),
        (Root, "servers" | "tags" | "security" | "externalDocs") => Other("a part of the document"),
        (One("examples"), "value" | "dataValue") => Other("the value of an example"),
        (Other(words), _) => Other(words),
        (Components, group) => Group(kind(group)?.0),
        (One("callbacks"), _) => One("pathItems"),
        (One("pathItems"), "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query") => {
            Operation
        }
        (One("pathItems") | Operation, "parameters") => Several("parameters"),
        (Operation, "requestBody") => One("requestBodies"),
        (Operation, "responses") => Several("responses"),
        (Operation, "callbacks") => Several("callbacks"),
        (One("parameters" | "headers" | "mediaTypes"), "schema" | "itemSchema") => One("schemas"),
        (One("parameters" | "headers" | "responses" | "requestBodies"), "content") => Several("mediaTypes"),
        (One("parameters" | "headers" | "mediaTypes"), "examples") => Several("examples"),
        (One("responses"), "headers") => Several("headers"),
        (One("responses"), "links") => Several("links"),
        (One("schemas"), key) => in_schema(key)?,
        _ => return None,
    })
}

fn in_schema(key: &str) -> Option<Place> {
    Some(match key {
        "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" | "allOf" | "oneOf"
        | "anyOf" | "prefixItems" => Place::Several("schemas"),
        "example" | "examples" | "default" | "const" | "enum" => Place::Other("a value"),
        "items"
        | "additionalProperties"
        | "not"
        | "if"
        | "then"
        | "else"
        | "contains"
        | "propertyNames"
        | "unevaluatedItems"
        | "unevaluatedProperties"
        | "contentSchema"
        | "additionalItems" => Place::One("schemas"),
        _ => return None,
    })
}

impl Place {
    /// In words, with an article.
    pub fn words(self) -> String {
        match self {
            Place::One(group) => with_article(group).to_owned(),
            Place::Several(group) => format!("several {}s at once", kind(group).map_or("thing", |(_, one)| one)),
            Place::Group(_) | Place::Components => "a whole group of components".to_owned(),
            Place::Operation => "an operation".to_owned(),
            Place::Root => "the whole document".to_owned(),
            Place::Other(words) => words.to_owned(),
        }
    }
}

pub(super) fn with_article(group: &str) -> &'static str {
    match group {
        "schemas" => "a schema",
        "responses" => "a response",
        "parameters" => "a parameter",
        "examples" => "an example",
        "requestBodies" => "a request body",
        "headers" => "a header",
        "securitySchemes" => "a security scheme",
        "links" => "a link",
        "callbacks" => "a callback",
        "pathItems" => "a path",
        _ => "a media type",
    }
}
