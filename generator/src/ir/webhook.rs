//! Webhooks: what the server sends by itself, to an address of the user's.

use crate::ir::{Docs, Ident, ResourceId, Type};
use crate::source::Location;

/// The webhooks of an API.
#[derive(Clone, Debug, Default)]
pub struct Webhooks {
    /// The webhooks, in document order.
    pub all: Vec<Webhook>,
    /// The type of any delivery: a union over the payloads, or the one payload that all have. `None` where nothing
    /// tells the payloads apart.
    pub event: Option<Type>,
    /// Headers of deliveries, each once: its constant, its name, and what it says.
    pub headers: Vec<(Ident, String, Docs)>,
    /// The resource that is called `webhooks` as well, in whose module the types then are.
    pub resource: Option<ResourceId>,
}

impl Webhooks {
    /// Visits the types of all payloads.
    pub fn for_each_type<'w>(&'w self, visit: &mut impl FnMut(&'w Type)) {
        self.all.iter().filter_map(|webhook| webhook.payload.as_ref()).chain(&self.event).for_each(visit);
    }
}

/// A webhook.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Where it is.
    pub at: Location,
    /// Its key in the description.
    pub name: String,
    /// Summary and description.
    pub docs: Docs,
    /// The type of its JSON body.
    pub payload: Option<Type>,
    /// The names of its headers.
    pub headers: Vec<String>,
}
