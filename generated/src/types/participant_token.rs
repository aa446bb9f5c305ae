// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A token with which a participant's client joins a meeting.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantToken {
    /// The token, a JSON Web Token that is valid for 100 days. Keep it secret from others than the
    /// participant.
    pub token: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for ParticipantToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParticipantToken")
            .field("token", &format_args!("[redacted]"))
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["token"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(default ParticipantToken {
    token: required "token",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ParticipantToken);
