//! Results: from the JSON pointers of `x-result` to a type, once the types are final.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, codes, suggest};
use crate::ir::{Api, Payload, Presence, Reply, ReplyResult, ResultKind, Shape, Struct, Type};
use crate::lower::paging::resolved;
use crate::lower::pointer;
use crate::openapi::{Document, ResultRule};
use crate::source::Location;

/// A pointer that does not fit: where it is, what is wrong, and what it was meant to be.
type Misfit = (Location, String, Option<String>);

/// More replies are not asked for what the rule of the root was meant to be.
const MAX_REPLIES: usize = 50;

/// Gives the operations their results. A rule of the root holds where it fits; one of an operation has to.
pub(crate) fn finish(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    // The pointers of the root's rule that some reply has.
    let mut fitting: HashSet<String> = HashSet::new();
    for (index, operation) in document.operations.iter().enumerate() {
        let Some(lowered) = api.operations.get(index) else { continue };
        let (result, misfits) = match (&operation.result, &document.result) {
            (Some(own), _) => lower(api, &lowered.reply, own),
            (None, Some(general)) => {
                let result = lower(api, &lowered.reply, general).0;
                fitting.extend(result.iter().flat_map(|result| result.pointers.iter().cloned()));
                (result, Vec::new())
            }
            (None, None) => continue,
        };
        for (at, message, meant) in misfits {
            diagnostics
                .error(codes::EXTENSION, at, message)
                .help("describe the result there, or write where it is; `x-result: false` gives the whole reply")
                .maybe_help(meant);
        }
        api.operations[index].result = result;
    }
    let general = document.result.iter().flat_map(|rule| &rule.pointers);
    for (pointer, at) in general.filter(|(pointer, _)| !fitting.contains(pointer)) {
        let bodies = api.operations.iter().filter_map(|operation| match &operation.reply {
            Reply::One(Payload::Json(body)) => Some(body),
            _ => None,
        });
        let meant = bodies.take(MAX_REPLIES).find_map(|body| {
            let near =
                pointer::meant(api, body, pointer, |known| known.matches('/').count() == pointer.matches('/').count())?;
            suggest(pointer, [near.as_str()]).map(|near| format!("did you mean `{near}`?"))
        });
        diagnostics
            .finding(codes::EXTENSION, *at, format!("`x-result: {pointer}` leads to nothing in any reply"))
            .help("describe the result there, or remove it")
            .maybe_help(meant);
    }
}

/// What a rule comes out as in a reply, and what of it does not fit.
fn lower(api: &Api, reply: &Reply, rule: &ResultRule) -> (Option<ReplyResult>, Vec<Misfit>) {
    let mut misfits = Vec::new();
    if rule.pointers.is_empty() {
        return (None, misfits);
    }
    let Reply::One(Payload::Json(body)) = reply else {
        return (None, vec![(rule.at, "`x-result` needs one JSON reply".to_owned(), None)]);
    };
    let mut found: Option<ReplyResult> = None;
    for (pointer, at) in &rule.pointers {
        match (described(api, body, pointer), &mut found) {
            (None, _) => misfits.push((
                *at,
                format!("`x-result: {pointer}` leads to nothing in the reply"),
                pointer::help(api, body, pointer, |_| true),
            )),
            (Some(ty), None) => {
                let pointers = vec![pointer.clone()];
                let kind = match list_or_one(api, &ty) {
                    _ if rule.optional => ResultKind::Optional,
                    Some(_) => ResultKind::List,
                    None => ResultKind::Required,
                };
                let ty = if kind == ResultKind::List { list_or_one(api, &ty).unwrap_or(ty) } else { ty };
                found = Some(ReplyResult { at: rule.at, pointers, ty, kind });
            }
            (Some(ty), Some(known)) if reads_as(api, &ty, &known.ty) => known.pointers.push(pointer.clone()),
            (Some(_), Some(known)) => misfits.push((
                *at,
                format!(
                    "what is described at `{pointer}` lacks members of what is described at `{}`",
                    known.pointers[0]
                ),
                None,
            )),
        }
    }
    (found, misfits)
}

/// The list, where a type is a list or a single one of its items: a list that came as one object is a list of one.
fn list_or_one(api: &Api, ty: &Type) -> Option<Type> {
    let held = alternatives(api, ty);
    let [one, other] = &held[..] else { return None };
    let is_item =
        |list: &Type, item: &Type| matches!(list, Type::Vec(inner) if resolved(api, inner) == resolved(api, item));
    if is_item(one, other) {
        return Some(one.clone());
    }
    is_item(other, one).then(|| other.clone())
}

/// The type at a pointer, null aside.
pub(crate) fn described(api: &Api, body: &Type, pointer: &str) -> Option<Type> {
    let mut current = body.clone();
    for segment in pointer.split('/').skip(1) {
        let segment = segment.replace("~1", "/").replace("~0", "~");
        let structures = alternatives(api, &current).into_iter().filter_map(|ty| structure(api, &ty));
        let member = structures.flat_map(|one| &one.members).find(|member| member.wire == segment)?;
        current = match (&member.ty, member.presence) {
            (Type::Option(inner), Presence::Required) => (**inner).clone(),
            (ty, _) => ty.clone(),
        };
        if let Type::Boxed(inner) | Type::Nested(inner) = current {
            current = *inner;
        }
    }
    Some(current)
}

pub(super) fn structure<'a>(api: &'a Api, ty: &Type) -> Option<&'a Struct> {
    let Type::Named(id) = resolved(api, ty)? else { return None };
    match &api.definition(id).shape {
        Shape::Struct(structure) => Some(structure),
        _ => None,
    }
}

/// The types that a value of this type may have: those of a union's variants, else itself.
pub(super) fn alternatives(api: &Api, ty: &Type) -> Vec<Type> {
    let Some(Type::Named(id)) = resolved(api, ty) else { return vec![ty.clone()] };
    let Shape::Union(union) = &api.definition(id).shape else { return vec![ty.clone()] };
    let held = union.variants.iter().map(|variant| match &variant.ty {
        Type::Boxed(inner) | Type::Nested(inner) => (**inner).clone(),
        ty => ty.clone(),
    });
    held.collect()
}

/// Whether what is described as one type can be read as another: it is the same, it has all its members, or it is a
/// union with a variant of it.
fn reads_as(api: &Api, described: &Type, wanted: &Type) -> bool {
    let same = |ty: &Type| resolved(api, ty) == resolved(api, wanted);
    if same(described) || alternatives(api, described).iter().any(same) {
        return true;
    }
    let (Some(described), Some(wanted)) = (structure(api, described), structure(api, wanted)) else { return false };
    let members: HashSet<&str> = described.members.iter().map(|member| member.wire.as_str()).collect();
    wanted.members.iter().all(|member| members.contains(member.wire.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::output::Package;
    use crate::{Generation, Options};

    /// What a rule says of a reply `{data: {id, item: {id}}, list: […], other: {}}`: the pointers that hold, or messages.
    fn check(place: &str, rule: &str, expected: Result<&[&str], &str>) {
        let (root, own) = if place == "root" { (rule, "") } else { ("", rule) };
        let item = "{type: object, properties: {id: {type: string}}}";
        let data = format!("{{type: object, properties: {{id: {{type: string}}, item: {item}}}}}");
        let list = format!("{{type: array, items: {item}}}");
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Results, version: '1'}}\n{root}\npaths:\n  /a:\n    get:\n      {own}\n      \
             responses: {{'200': {{description: A., content: {{application/json: {{schema: {{type: object, \
             properties: {{data: {data}, list: {list}, other: {{type: string}}}}}}}}}}}}}}\n"
        );
        let options = Options::new(Package::standalone("results", None));
        let generation = Generation::from_text("results.yaml", &text, &options);
        let messages = generation.diagnostics.render(&generation.sources, Default::default());
        match expected {
            Ok(pointers) => {
                let api = generation.api.unwrap_or_else(|| panic!("{messages}"));
                let found = api.operations[0].result.as_ref().map(|result| result.pointers.clone());
                assert_eq!(found.unwrap_or_default(), pointers, "{rule}");
            }
            Err(message) => {
                assert!(messages.contains(message), "{rule}\n{messages}");
                // What is malformed is left out of documents of others, with a warning.
                let made = generation.artefacts.and(generation.api);
                assert!(made.is_none_or(|api| api.operations[0].result.is_none()), "{rule}");
            }
        }
    }

    #[test]
    fn a_rule_of_an_operation_has_to_fit_and_one_of_the_root_may() {
        check("operation", "x-result: /data", Ok(&["/data"]));
        check("operation", "x-result: [/data/item, /data]", Ok(&["/data/item", "/data"]));
        check("operation", "x-result: {at: /list, optional: true}", Ok(&["/list"]));
        check("operation", "x-result: false", Ok(&[]));
        check("root", "x-result: /data", Ok(&["/data"]));
        check("root", "x-result: /nowhere", Ok(&[]));
        check("root", "x-result: [/nowhere, /list]", Ok(&["/list"]));
        check("root", "x-result: [/data, /other]", Ok(&["/data"]));
        check("operation", "x-result: /nowhere", Err("leads to nothing in the reply"));
        check("operation", "x-result: /list/id", Err("leads to nothing in the reply"));
        check("operation", "x-result: [/data, /other]", Err("lacks members of what is described at `/data`"));
        check("operation", "x-result: data", Err("is no JSON pointer"));
        check("operation", "x-result: ''", Err("leads to the whole reply"));
        check("operation", "x-result: {optional: true}", Err("at"));
    }
}
