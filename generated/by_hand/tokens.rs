//! Until when the tokens of participants are valid.

use std::time::SystemTime;

use crate::types::{ParticipantToken, ParticipantWithToken};

impl ParticipantToken {
    /// Until when the token says that it is valid; `None` where it does not say. The signature is not verified.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        crate::runtime::unverified_expiry(&self.token)
    }
}

impl ParticipantWithToken {
    /// Until when the token says that it is valid; `None` where it does not say. The signature is not verified.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        crate::runtime::unverified_expiry(&self.token)
    }
}
