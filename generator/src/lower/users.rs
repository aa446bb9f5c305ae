//! What depends on who uses a type, requests or replies: members that travel one way, and who makes its values.

use crate::ir::{Api, Definition, Direction, Maker, Presence, Shape, Type};
use crate::lower::graph::mentioned;

/// Settles what depends on who uses a type.
pub(crate) fn tell(api: &mut Api) {
    let users = Users::of(api);
    users.relax_one_way_members(&mut api.definitions);
    users.tell_makers(&mut api.definitions);
}

/// The definitions that requests hold, and those that replies and webhooks hold.
struct Users {
    requests: Vec<usize>,
    replies: Vec<usize>,
}

impl Users {
    fn of(api: &Api) -> Self {
        let mut requests = Vec::new();
        let mut replies = Vec::new();
        for operation in &api.operations {
            operation.for_each_request_type(&mut |ty| requests.extend(mentioned(ty)));
            operation.for_each_reply_type(&mut |ty| replies.extend(mentioned(ty)));
        }
        api.webhooks.for_each_type(&mut |ty| replies.extend(mentioned(ty)));
        Self { requests: reached(&api.definitions, requests), replies: reached(&api.definitions, replies) }
    }

    /// A required member that travels in one direction only is optional in a type that travels in the other as well.
    fn relax_one_way_members(&self, definitions: &mut [Definition]) {
        for (users, only) in [(&self.requests, Direction::Reply), (&self.replies, Direction::Request)] {
            for index in users {
                let Shape::Struct(structure) = &mut definitions[*index].shape else { continue };
                let members = structure.members.iter_mut();
                for member in members.filter(|one| one.direction == only && one.presence == Presence::Required) {
                    member.presence = Presence::Optional;
                    if let Type::Option(inner) = &member.ty {
                        member.ty = (**inner).clone();
                        member.presence = Presence::Nullable;
                    }
                }
            }
        }
    }

    /// A type that replies hold and requests do not is made by the server: callers need no way to make one.
    fn tell_makers(&self, definitions: &mut [Definition]) {
        for index in &self.replies {
            definitions[*index].made_by = Maker::Server;
        }
        for index in &self.requests {
            definitions[*index].made_by = Maker::Caller;
        }
    }
}

/// The definitions that types lead to.
fn reached(definitions: &[Definition], mut pending: Vec<usize>) -> Vec<usize> {
    let mut seen = vec![false; definitions.len()];
    let mut found = Vec::new();
    while let Some(index) = pending.pop() {
        if !std::mem::replace(&mut seen[index], true) {
            found.push(index);
            definitions[index].shape.for_each_type(&mut |ty| pending.extend(mentioned(ty)));
        }
    }
    found
}
