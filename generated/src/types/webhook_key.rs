// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The key that deliveries of webhooks are signed with.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookKey {
    /// The public key, an RSA key in PEM.
    pub public_key: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default WebhookKey {
    public_key: optional "publicKey",
    ..additional_properties
});

clientwright_runtime::impl_eq!(WebhookKey);
