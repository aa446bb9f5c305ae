//! In which direction the values of each type travel.

use crate::ir::{Api, Type};

/// Where values of an item travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In requests.
    pub request: bool,
    /// In replies, or in what webhooks and callbacks deliver.
    pub reply: bool,
}

impl Usage {
    /// In requests alone.
    pub(super) const REQUEST: Usage = Usage { request: true, reply: false };
    /// In replies alone.
    pub(super) const REPLY: Usage = Usage { request: false, reply: true };
}

/// The usage of each definition, by its index.
pub(super) fn of_definitions(api: &Api) -> Vec<Usage> {
    let mut all = vec![Usage::default(); api.definitions.len()];
    for operation in &api.operations {
        operation.for_each_request_type(&mut |ty| reach(api, ty, &mut all, |usage| &mut usage.request));
        operation.for_each_reply_type(&mut |ty| reach(api, ty, &mut all, |usage| &mut usage.reply));
    }
    api.webhooks.for_each_type(&mut |ty| reach(api, ty, &mut all, |usage| &mut usage.reply));
    all
}

/// Marks the definitions that a type leads to. The work list is on the heap: types can be held in one another deeply.
fn reach(api: &Api, ty: &Type, all: &mut [Usage], flag: impl Fn(&mut Usage) -> &mut bool) {
    let mut open = Vec::new();
    ty.for_each_named(&mut |id| open.push(id));
    while let Some(id) = open.pop() {
        let Some(usage) = all.get_mut(id.0 as usize) else { continue };
        if std::mem::replace(flag(usage), true) {
            continue;
        }
        api.definition(id).shape.for_each_type(&mut |inner| inner.for_each_named(&mut |id| open.push(id)));
    }
}
