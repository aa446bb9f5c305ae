//! The API as a whole: what is generated from one description.

use std::collections::HashMap;

use crate::ir::{
    ClientScope, Credential, Definition, Docs, Handle, Home, Ident, NeededCredential, Operation, ServerUrl,
    SharedError, SharedHeaders, Type, TypeId, Webhooks,
};
use crate::source::Location;

/// Index of an operation in [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub u32);

/// Index of a resource in [`Api::resources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub u32);

/// Everything that is generated from one description.
#[derive(Debug)]
pub struct Api {
    /// Where the document begins.
    pub at: Location,
    /// `info.title`.
    pub title: String,
    /// Documentation of the crate.
    pub docs: Docs,
    /// `info.version`.
    pub version: String,
    /// The server that calls go to unless told otherwise.
    pub server: Option<ServerUrl>,
    /// Further servers, for documentation: URL and description.
    pub other_servers: Vec<(String, String)>,
    /// Credentials that the client can hold.
    pub credentials: Vec<Credential>,
    /// Alternatives, each a set of credentials; an empty set needs none.
    pub security: Vec<Vec<NeededCredential>>,
    /// The reply member whose `false` means failure.
    pub success_member: Option<String>,
    /// Parameters that the client keeps.
    pub client_scopes: Vec<ClientScope>,
    /// Handles that keep a parameter.
    pub handles: Vec<Handle>,
    /// Groups of operations, one per tag.
    pub resources: Vec<Resource>,
    /// All operations, in document order.
    pub operations: Vec<Operation>,
    /// Modules of components: name of the module, in document order.
    pub components: Vec<Ident>,
    /// What the server sends by itself.
    pub webhooks: Webhooks,
    /// Enums over typed errors that several operations have alike, by name.
    pub errors: Vec<SharedError>,
    /// Headers of replies that several operations have alike, by name.
    pub headers: Vec<SharedHeaders>,
    /// All named types.
    pub definitions: Vec<Definition>,
    /// Examples of the description, with the type that each is one of.
    pub examples: Vec<Example>,
    /// The named types of each module, in order.
    pub by_home: HashMap<Home, Vec<TypeId>>,
    /// How many types are held in one another at most.
    pub depth: usize,
}

impl Api {
    /// The definition behind an identifier.
    pub fn definition(&self, id: TypeId) -> &Definition {
        &self.definitions[id.0 as usize]
    }

    /// The operation behind an identifier.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0 as usize]
    }

    /// The resource behind an identifier.
    pub fn resource(&self, id: ResourceId) -> &Resource {
        &self.resources[id.0 as usize]
    }
}

/// An example of the description.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it is.
    pub at: Location,
    /// What it is an example of.
    pub ty: Type,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Where its tag is, or its first operation.
    pub at: Location,
    /// The tag.
    pub tag: String,
    /// Its module.
    pub module: Ident,
    /// The method of the client or of the handle that leads to it.
    pub accessor: Ident,
    /// The cargo feature.
    pub feature: String,
    /// The type that has the operations as methods.
    pub type_name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// The handle it hangs on, an index of [`Api::handles`]; otherwise the client.
    pub handle: Option<usize>,
    /// Operations that live here.
    pub operations: Vec<OperationId>,
    /// Operations that live elsewhere and can be reached from here as well.
    pub guests: Vec<Guest>,
}

impl Resource {
    /// The operations that can be reached from here, with their methods; the guests last.
    pub fn reached<'r>(&'r self, api: &'r Api) -> impl Iterator<Item = (&'r Operation, &'r Ident)> {
        let own = self.operations.iter().map(|id| api.operation(*id));
        let guests = self.guests.iter().map(|guest| (api.operation(guest.operation), &guest.method));
        own.map(|operation| (operation, &operation.method_name)).chain(guests)
    }
}

/// An operation that can be reached from another resource than its own.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The operation.
    pub operation: OperationId,
    /// Its method there.
    pub method: Ident,
}

impl Api {
    /// All types that anything mentions, to change them.
    pub fn for_each_type_mut(&mut self, visit: &mut impl FnMut(&mut Type)) {
        self.operations.iter_mut().for_each(|operation| operation.for_each_type_mut(visit));
        let webhooks = &mut self.webhooks;
        webhooks
            .all
            .iter_mut()
            .filter_map(|webhook| webhook.payload.as_mut())
            .chain(&mut webhooks.event)
            .for_each(&mut *visit);
        self.definitions.iter_mut().for_each(|definition| definition.shape.for_each_type_mut(visit));
        self.examples.iter_mut().for_each(|example| visit(&mut example.ty));
    }
}
