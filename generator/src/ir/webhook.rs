//! Webhooks: what the server sends by itself, to an address of the user's.

use crate::ir::{Docs, Ident, OperationId, ResourceId, StatusMatch, Type};
use crate::source::Location;

/// The webhooks of an API.
#[derive(Clone, Debug, Default)]
pub struct Webhooks {
    /// The webhooks, in document order.
    pub all: Vec<Webhook>,
    /// The type of any delivery: a union over the payloads, or the one payload that all have. `None` where nothing
    /// tells the payloads apart.
    pub event: Option<Type>,
    /// Headers of deliveries, each once, with its constant.
    pub headers: Vec<(Ident, DeliveryHeader)>,
    /// How deliveries are signed.
    pub signature: Option<WebhookSignature>,
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
    /// How it is sent.
    pub delivery: Delivery,
}

/// How the server sends something by itself, and what it waits for.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// `POST`, …
    pub method: &'static str,
    /// The media type of its body, where there is one.
    pub media_type: Option<String>,
    /// Its headers.
    pub headers: Vec<DeliveryHeader>,
    /// The statuses that it may be answered with, in document order.
    pub answers: Vec<StatusMatch>,
}

impl Delivery {
    /// The names of its headers.
    pub fn header_names(&self) -> Vec<String> {
        self.headers.iter().map(|header| header.wire.clone()).collect()
    }
}

/// A header of a delivery.
#[derive(Clone, Debug)]
pub struct DeliveryHeader {
    /// Where it is.
    pub at: Location,
    /// Its name.
    pub wire: String,
    /// Whether each delivery has it.
    pub required: bool,
    /// What its value is, in the words of the description: `integer int32`.
    pub kind: String,
    /// Documentation.
    pub docs: Docs,
}

/// How deliveries are signed.
#[derive(Clone, Debug)]
pub struct WebhookSignature {
    /// Where it is.
    pub at: Location,
    /// What is said about it.
    pub docs: Docs,
    /// How a signature is made.
    pub algorithm: SignatureAlgorithm,
    /// The header that has the signatures.
    pub header: String,
    /// What stands before each signature.
    pub prefix: String,
    /// Whether signatures are written in hexadecimal digits instead of Base64.
    pub hex: bool,
    /// What is signed, with `{body}`, `{id}` and `{timestamp}` in it.
    pub signed: String,
    /// The header that has the delivery's identifier.
    pub id: Option<String>,
    /// The header that has the time.
    pub timestamp: Option<String>,
    /// Whom events belong to, where one key signs for several.
    pub owner: Option<SignatureOwner>,
    /// The operation without arguments that returns the key.
    pub key: Option<OperationId>,
}

/// How a signature is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum SignatureAlgorithm {
    RsaSha256,
    HmacSha256,
    StandardWebhooks,
}

/// Whom the events of webhooks belong to.
#[derive(Clone, Debug)]
pub struct SignatureOwner {
    /// JSON pointers into deliveries.
    pub pointers: Vec<String>,
    /// Who keeps the owner's identifier.
    pub scope: OwnerScope,
}

/// Who keeps the identifier of the owner of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerScope {
    /// The client: index of [`Api::client_scopes`](crate::ir::Api::client_scopes).
    Client(usize),
    /// A handle: index of [`Api::handles`](crate::ir::Api::handles).
    Handle(usize),
}
