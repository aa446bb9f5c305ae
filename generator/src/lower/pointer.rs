//! What a JSON pointer into a reply was meant to lead to, where it leads to nothing.

use crate::diagnostic::suggest;
use crate::ir::{Api, Type};
use crate::lower::result::{alternatives, described, structure};

/// Members that lie deeper in a reply than this are not looked at, nor more of them.
const MAX_DEPTH: usize = 4;
const MAX_POINTERS: usize = 500;

/// The pointer that was meant: one that leads to something that fits and is nearly the same, or ends with the same member,
/// or begins with it.
pub(crate) fn meant(api: &Api, body: &Type, pointer: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    let mut known = Vec::new();
    members(api, body, "", &mut known);
    known.retain(|known| fits(known));
    let last = |pointer: &str| pointer.rsplit('/').next().unwrap_or_default().to_owned();
    let only = |alike: &dyn Fn(&String) -> bool| {
        let mut alike = known.iter().filter(|known| alike(known));
        alike.next().filter(|_| alike.next().is_none()).cloned()
    };
    let names = known.iter().map(String::as_str);
    let near = suggest(pointer, names).map(str::to_owned);
    let deeper = format!("{}/", pointer.trim_end_matches('/'));
    let parent = |pointer: &str| pointer.rsplit_once('/').map(|(parent, _)| parent.to_owned());
    let begins = |known: &String| parent(known) == parent(pointer) && last(known).starts_with(&last(pointer));
    near.or_else(|| only(&|known| last(known) == last(pointer)))
        .or_else(|| only(&begins))
        .or_else(|| only(&|known| known.starts_with(&deeper)))
        .or_else(|| only(&|known| suggest(&last(pointer), [last(known).as_str()]).is_some()))
        .or_else(|| only(&|_| true))
}

/// A cure for a pointer that leads to nothing, or to what does not fit.
pub(crate) fn help(api: &Api, body: &Type, pointer: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    Some(format!("did you mean `{}`?", meant(api, body, pointer, fits)?))
}

/// The pointers to all members of a type, and to theirs.
fn members(api: &Api, ty: &Type, at: &str, found: &mut Vec<String>) {
    if at.matches('/').count() >= MAX_DEPTH {
        return;
    }
    for structure in alternatives(api, ty).iter().filter_map(|ty| structure(api, ty)) {
        for member in &structure.members {
            let segment = format!("/{}", member.wire.replace('~', "~0").replace('/', "~1"));
            let pointer = format!("{at}{segment}");
            if found.len() >= MAX_POINTERS || found.contains(&pointer) {
                continue;
            }
            found.push(pointer.clone());
            if let Some(inner) = described(api, ty, &segment) {
                members(api, &inner, &pointer, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::{Payload, Reply};
    use crate::output::Package;
    use crate::{Generation, Options};

    /// A reply with members of members, a list, and a list of lists.
    const REPLY: &str = "{type: object, properties: {data: {type: object, properties: {items: {type: array, items: {type: object}}, \
                         total_count: {type: integer}, 'a/b': {type: string}}}, meta: {type: object, properties: {page: {type: \
                         integer}, next: {type: object, properties: {page_token: {type: string}}}}}}}";

    #[track_caller]
    fn check(pointer: &str, expected: Option<&str>) {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths: {{/e: {{get: {{operationId: e, responses: {{'200': {{description: \
             D., content: {{application/json: {{schema: {REPLY}}}}}}}}}}}}}}}\n"
        );
        let generation = Generation::from_text("e.yaml", &text, &Options::new(Package::standalone("e", None)));
        let api = generation.api.expect("it is read");
        let Reply::One(Payload::Json(body)) = &api.operations[0].reply else { panic!("the reply is JSON") };
        assert_eq!(super::meant(&api, body, pointer, |known| known != pointer).as_deref(), expected, "{pointer}");
    }

    #[test]
    fn a_pointer_to_nothing_was_meant_for_one_that_is_alike() {
        for (pointer, expected) in [
            // Nearly the same.
            ("/data/itms", Some("/data/items")),
            ("/dat", Some("/data")),
            // The same member elsewhere.
            ("/items", Some("/data/items")),
            ("/result/page_token", Some("/meta/next/page_token")),
            // The beginning of a member of the same parent alone.
            ("/data/total", Some("/data/total_count")),
            ("/meta/total", None),
            ("/data/pa", None),
            ("/else/total", None),
            ("/meta/next/cursor", None),
            ("/meta/pa", Some("/meta/page")),
            // The only one below what does not fit.
            ("/meta/next", Some("/meta/next/page_token")),
            // Nearly the same member elsewhere.
            ("/page_tokens", Some("/meta/next/page_token")),
            ("/data/a~1c", Some("/data/a~1b")),
            // Nothing.
            ("/other", None),
        ] {
            check(pointer, expected);
        }
    }
}
