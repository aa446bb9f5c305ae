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
