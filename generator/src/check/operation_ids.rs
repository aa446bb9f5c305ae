//! Operation ids: that they can be names, and that those of one resource begin alike.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Operation};
use crate::source::{Location, Node, Sources};

/// In documents of others ids are as they are.
pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    for operation in document.operations.iter().chain(&document.webhooks) {
        if let Some(id) = &operation.id {
            spelling(id, place(operation, sources), diagnostics);
        }
    }
    without_id(document, diagnostics);
    separators(document, sources, diagnostics);
    resources(document, sources, diagnostics);
    aliases(document, sources, diagnostics);
    permissions(document, sources, diagnostics);
    // An id that is another's says nothing of the tag.
    if !diagnostics.iter().any(|one| one.code.number == codes::DUPLICATE_OPERATION_ID.number) {
        tags(document, sources, diagnostics);
    }
}

fn place(operation: &Operation, sources: &Sources) -> Location {
    sources.node(operation.at).get("operationId").map_or(operation.at, Node::location)
}

/// Blanks within an id, and dots with nothing between or beside them.
fn spelling(id: &str, at: Location, diagnostics: &mut Diagnostics) {
    let parts: Vec<&str> = id.split('.').collect();
    let (message, written) = if id.trim().contains(char::is_whitespace) {
        (format!("the operationId `{id}` has blanks in it"), id.split_whitespace().collect::<Vec<_>>().join("_"))
    } else if parts.len() > 1 && parts.iter().any(|part| part.trim().is_empty()) {
        let named: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (format!("a part of the operationId `{id}` is empty"), named.join("."))
    } else {
        return;
    };
    let mut report = diagnostics.finding(codes::INVALID_VALUE, at, message);
    report.subject("operation ids that can't be names");
    match written.contains('.') || !id.contains('.') {
        true => report.help(format!("write `{written}`")),
        false => report.help("write a name before the dot, and one behind it"),
    };
}

/// So many operations with an id say that each is meant to have one.
const MANY: usize = 4;

/// The one operation that has no id.
fn without_id(document: &Document, diagnostics: &mut Diagnostics) {
    let mut nameless = document.operations.iter().filter(|operation| operation.id.is_none());
    let (Some(alone), None) = (nameless.next(), nameless.next()) else { return };
    let is_told = diagnostics.iter().any(|one| one.code.number == codes::UNKNOWN_KEY.number);
    if document.operations.len() > MANY && !is_told {
        diagnostics
            .finding(codes::MISSING_MEMBER, alone.at, "this operation alone has no `operationId`")
            .at_key()
            .subject("operations without an id among others that have one")
            .help("add `operationId:`");
    }
}

/// The resource of an id that goes by a tag.
pub(super) fn of_tag(tag: &str) -> String {
    tag.to_lowercase().replace([' ', '-'], "_")
}

/// `pets/list` among ids such as `pets.get`: another sign stands between the resource and the method.
fn separators(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let split = |operation: &Operation| operation.id.as_deref().is_some_and(|id| id.contains('.'));
    let resources: HashSet<&str> =
        document.operations.iter().filter_map(|one| Some(one.id.as_deref()?.rsplit_once('.')?.0)).collect();
    if document.operations.iter().filter(|operation| split(operation)).count() < MANY {
        return;
    }
    let without = || document.operations.iter().filter(|operation| operation.id.is_some() && !split(operation));
    let is_alone = without().nth(1).is_none() && diagnostics.mode() == Mode::Strict;
    for operation in without() {
        let Some(id) = operation.id.as_deref() else { continue };
        // A name alone is a method of the resource that the tag is called after.
        let of_tag_alone = operation.tags.first().map(|tag| (of_tag(tag), id.to_owned()));
        let is_word = id.chars().all(|sign| sign.is_alphanumeric() || sign == '_');
        let of_tag_alone =
            of_tag_alone.filter(|(resource, _)| is_alone && is_word && resources.contains(resource.as_str()));
        let signs: &[char] = if is_alone { &['/', ':', '-', '#', '_'] } else { &['/', ':', '-', '#'] };
        let parts = id.split_once(signs).map(|(resource, method)| (resource.to_owned(), method.to_owned()));
        let is_tag = |resource: &str| operation.tags.iter().any(|tag| of_tag(tag) == resource);
        let named = parts.filter(|(resource, _)| resources.contains(resource.as_str()) || is_tag(resource));
        let Some((resource, method)) = named.or(of_tag_alone) else { continue };
        if !method.is_empty() {
            diagnostics
                .finding(
                    codes::INVALID_VALUE,
                    place(operation, sources),
                    format!("the operationId `{id}` has no dot, and the others have one"),
                )
                .subject("operation ids without a dot among others that have one")
                .help(format!("did you mean `{resource}.{method}`?"));
        }
    }
}

/// `session.list` beside `sessions.get` and others of the same tag.
fn resources(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut groups: BTreeMap<(&str, &str), Vec<(&Operation, &str)>> = BTreeMap::new();
    for operation in &document.operations {
        let named = operation.id.as_deref().and_then(|id| id.rsplit_once('.'));
        let is_whole = |(resource, _): &(&str, &str)| resource.split('.').all(|part| !part.trim().is_empty());
        let Some((resource, method)) = named.filter(is_whole) else { continue };
        for tag in &operation.tags {
            groups.entry((tag, resource)).or_default().push((operation, method));
        }
    }
    for ((tag, resource), alone) in groups.iter().filter(|(_, alike)| alike.len() == 1) {
        let of_tag = groups.range((*tag, "")..).take_while(|((other, _), _)| other == tag);
        let others = of_tag.map(|((_, known), _)| *known).filter(|known| known != resource);
        let Some(best) = diagnostics.suggest(resource, others).filter(|best| is_near(resource, best)) else { continue };
        let count = groups.get(&(*tag, best)).map_or(0, Vec::len);
        let is_tag = |name: &str| name.replace('_', " ") == tag.to_lowercase();
        if (count, is_tag(best)) <= (1, is_tag(resource)) {
            continue;
        }
        for (operation, method) in alone {
            let of_others = if count == 1 { "another" } else { "others" };
            diagnostics
                .finding(
                    codes::INVALID_VALUE,
                    place(operation, sources),
                    format!("this operation alone is of `{resource}`, and {of_others} of the same tag of `{best}`"),
                )
                .subject("operations with a resource of their own")
                .help(format!("did you mean `{best}.{method}`?"));
        }
    }
}

/// Whether two names differ by a letter, by capitals, or as singular and plural do.
fn is_near(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
        || other.strip_suffix('s') == Some(one)
        || (one.len() > 3 && strsim::damerau_levenshtein(one, other) == 1)
}

/// An alias that two operations of one tag have: a search finds the wrong one, too.
fn aliases(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<(&str, &str), Location> = BTreeMap::new();
    let named = document.operations.iter().filter_map(|one| Some((one.id.as_deref()?, one)));
    let named: BTreeMap<&str, &Operation> = named.collect();
    for operation in &document.operations {
        let Some(tag) = operation.tags.first() else { continue };
        as_others(document, operation, &named, sources, diagnostics);
        let written = sources.node(operation.at).get("x-aliases").into_iter().flat_map(Node::items);
        for (alias, at) in written.filter_map(|item| Some((item.as_str()?, item.location()))) {
            let mut first = *seen.entry((tag, alias)).or_insert(at);
            let mut at = at;
            // The one that has the alias in one spelling alone has it by mistake.
            if first != at && has_twin(at, sources) && !has_twin(first, sources) {
                std::mem::swap(&mut first, &mut at);
            }
            if first != at
                && sources.node(first).parent().map(Node::location) != sources.node(at).parent().map(Node::location)
            {
                diagnostics
                    .finding(codes::REPEATED, at, format!("another operation of `{tag}` has the alias `{alias}`, too"))
                    .label(first, "that of the other")
                    .subject("aliases that two operations have")
                    .help("write the name that this operation has there");
            }
        }
    }
}

/// Whether an alias stands in its list in another spelling, too: `Post` beside `post`.
fn has_twin(alias: Location, sources: &Sources) -> bool {
    let node = sources.node(alias);
    let plain = |node: Node<'_>| node.as_str().map(|text| text.to_lowercase().replace('_', ""));
    let mut others = node.parent().into_iter().flat_map(Node::items).filter(|other| other.location() != alias);
    others.any(|other| plain(other) == plain(node))
}

/// Whether several operations have an alias.
fn is_of_several(document: &Document, alias: &str, sources: &Sources) -> bool {
    let lists = document.operations.iter().filter_map(|one| sources.node(one.at).get("x-aliases"));
    lists.filter(|list| list.items().any(|item| item.as_str() == Some(alias))).nth(1).is_some()
}

/// An alias that is the name of another operation of the same resource.
fn as_others(
    document: &Document,
    operation: &Operation,
    named: &BTreeMap<&str, &Operation>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some((resource, _)) = operation.id.as_deref().and_then(|id| id.rsplit_once('.')) else { return };
    let written = sources.node(operation.at).get("x-aliases").into_iter().flat_map(Node::items);
    for (alias, at) in written.filter_map(|item| Some((item.as_str()?, item.location()))) {
        let other = named.get(format!("{resource}.{alias}").as_str());
        // Other programs call several operations so, in more than one spelling.
        let is_own = other.is_some() && !has_twin(at, sources) && !is_of_several(document, alias, sources);
        if let Some(other) = other.filter(|other| is_own && other.at != operation.at) {
            diagnostics
                .finding(
                    codes::REPEATED,
                    at,
                    format!("`{resource}.{alias}` is another operation, and this is its alias"),
                )
                .label(place(other, sources), "the other")
                .subject("aliases that are names of other operations")
                .help("write the name that this operation has elsewhere, or remove it");
        }
    }
}

/// A permission that one operation alone has, and that is nearly one that others have.
fn permissions(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut uses: BTreeMap<&str, Vec<Location>> = BTreeMap::new();
    for operation in &document.operations {
        let written = sources.node(operation.at).get("x-permissions").into_iter().flat_map(Node::items);
        for (name, at) in written.filter_map(|item| Some((item.as_str()?, item.location()))) {
            uses.entry(name).or_default().push(at);
        }
    }
    let shared: Vec<&str> = uses.iter().filter(|(_, places)| places.len() > 1).map(|(known, _)| *known).collect();
    for (name, places) in uses.iter().filter(|(_, places)| places.len() == 1) {
        let split = name.match_indices(' ').filter_map(|(at, _)| name.split_at_checked(at));
        let pair = split
            .map(|(one, other)| (one, other.trim()))
            .find(|(one, other)| shared.contains(one) && shared.contains(other));
        if let Some((one, other)) = pair.filter(|_| diagnostics.mode() == Mode::Strict) {
            for at in places {
                diagnostics
                    .finding(codes::EXTENSION, *at, format!("the permission `{name}` is two that others have"))
                    .subject("permissions that are several")
                    .help(format!("separate them by a comma: `{one}, {other}`"));
            }
            continue;
        }
        let Some(best) = diagnostics.suggest(name, shared.iter().copied()).filter(|best| is_near(name.trim(), best))
        else {
            continue;
        };
        for at in places {
            diagnostics
                .finding(
                    codes::EXTENSION,
                    *at,
                    format!("the permission `{name}` is nearly `{best}`, which others have"),
                )
                .subject("permissions that are nearly others")
                .help(format!("did you mean `{best}`?"));
        }
    }
}

/// An operation whose tag is not that of the others of its resource, which are called as their tag is.
fn tags(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut resources: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &document.operations {
        if let (Some((resource, _)), [_]) =
            (operation.id.as_deref().and_then(|id| id.rsplit_once('.')), &operation.tags[..])
        {
            resources.entry(resource).or_default().push(operation);
        }
    }
    let named = document.operations.iter().filter_map(|one| one.id.as_deref()?.rsplit_once('.'));
    let named: HashSet<String> = named.map(|(resource, _)| resource.to_lowercase()).collect();
    let declared: HashSet<&str> = document.tags.iter().map(|tag| tag.name.as_str()).collect();
    for (resource, operations) in resources {
        let lower = resource.to_lowercase();
        let is_own = |operation: &&Operation| operation.tags.iter().all(|tag| of_tag(tag) == lower);
        let (own, odd): (Vec<&Operation>, Vec<&Operation>) =
            operations.into_iter().partition(|operation| is_own(operation));
        let ([odd], Some(tag)) = (&odd[..], own.first().and_then(|own| own.tags.first())) else { continue };
        let is_of_another = |tag: &String| declared.contains(tag.as_str()) && named.contains(&of_tag(tag));
        if own.len() < 2 || !odd.tags.iter().any(is_of_another) {
            continue;
        }
        let written = sources.node(odd.at).get("tags").and_then(|tags| tags.items().next());
        diagnostics
            .finding(
                codes::TAG_UNDEFINED,
                written.map_or(odd.at, Node::location),
                format!("the others of `{resource}` have the tag `{tag}`"),
            )
            .subject("operations with another tag than their resource")
            .help(format!("did you mean `{tag}`? Or begin the operationId otherwise"));
    }
}
