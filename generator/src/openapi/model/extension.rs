//! What extensions say of operations and webhooks: results, paging, signatures.

use crate::source::Location;

/// Where the result of a reply lies (`x-result`).
#[derive(Clone, Debug)]
pub struct ResultRule {
    /// Where it is.
    pub at: Location,
    /// JSON pointers into a reply, in order of preference; none where the whole reply is the result.
    pub pointers: Vec<(String, Location)>,
    /// Whether a successful reply may lack it.
    pub optional: bool,
}

/// How deliveries of webhooks are signed (`x-webhook-signature`).
#[derive(Clone, Debug)]
pub struct WebhookSignature {
    /// Where it is.
    pub at: Location,
    /// How a signature is made.
    pub algorithm: SignatureAlgorithm,
    /// The header that has the signatures.
    pub header: String,
    /// What stands before each signature.
    pub prefix: String,
    /// Whether signatures are written in hexadecimal digits instead of Base64.
    pub hex: bool,
    /// What is signed, with places for the body and the headers.
    pub signed: String,
    /// The header that has the delivery's identifier.
    pub id: Option<String>,
    /// The header that has the time.
    pub timestamp: Option<String>,
    /// The operation whose result is the key.
    pub key: Option<(String, Location)>,
    /// Whom events belong to, where one key signs for several.
    pub owner: Option<SignatureOwner>,
    /// What is said about it.
    pub description: Option<String>,
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
    /// The parameter of `x-scopes` that is the owner's identifier.
    pub scope: (String, Location),
    /// JSON pointers into deliveries.
    pub pointers: Vec<(String, Location)>,
}

/// How a list operation is paged (`x-paging`).
#[derive(Clone, Debug)]
pub struct Paging {
    /// Where it is.
    pub at: Location,
    /// Query parameter with the page's number.
    pub page: String,
    /// Number of the first page.
    pub first: i64,
    /// Query parameter with the number of items per page.
    pub size: Option<String>,
    /// JSON pointer to the items in a reply.
    pub items: String,
    /// Where that is.
    pub items_at: Location,
    /// JSON pointer to the total count in a reply, and where that is.
    pub total: Option<(String, Location)>,
}
