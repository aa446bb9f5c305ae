//! Participants by the identifiers of those who add them.

use std::fmt;
use std::time::SystemTime;

use crate::meetings::Meetings;
use crate::types::AddParticipant;
use crate::{Error, Uuid};

/// A participant that was added, or was there already, with a token to join with.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AddedParticipant {
    /// RealtimeKit's identifier of the participant.
    pub id: Uuid,
    /// The token that the participant's client joins with.
    pub token: String,
    /// Whether the participant was not there before.
    pub is_new: bool,
}

impl AddedParticipant {
    /// Until when the token says that it is valid; `None` where it does not say. The signature is not verified.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        crate::runtime::unverified_expiry(&self.token)
    }
}

impl fmt::Debug for AddedParticipant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, token: _, is_new } = self;
        f.debug_struct("AddedParticipant")
            .field("id", id)
            .field("token", &"[redacted]")
            .field("is_new", is_new)
            .finish()
    }
}

impl Meetings {
    /// The participant with the `custom_participant_id` of `participant`: one that the meeting has gets a new token and is
    /// changed in nothing else, one that it does not have is added. All pages of participants are looked through.
    ///
    /// Two callers at the same time may both find nobody. Where the server refuses the second with 409, it gets the
    /// participant that the first has added.
    ///
    /// # Errors
    /// When one of the calls fails.
    pub async fn add_or_get_participant(
        &self,
        meeting_id: impl Into<String>,
        participant: &AddParticipant,
    ) -> Result<AddedParticipant, Error> {
        let meeting_id = meeting_id.into();
        if let Some(found) = self.known_participant(&meeting_id, &participant.custom_participant_id).await? {
            return Ok(found);
        }
        let conflict = match self.add_participant(&meeting_id, participant).await {
            Ok(added) => {
                let added = added.into_inner();
                return Ok(AddedParticipant { id: added.id, token: added.token, is_new: true });
            }
            Err(error) if error.is_conflict() => error,
            Err(error) => return Err(error),
        };
        self.known_participant(&meeting_id, &participant.custom_participant_id).await?.ok_or(conflict)
    }

    async fn known_participant(&self, meeting_id: &str, custom_id: &str) -> Result<Option<AddedParticipant>, Error> {
        let mut participants = self.participants(meeting_id).items();
        while let Some(known) = participants.try_next().await? {
            if known.custom_participant_id.as_deref() == Some(custom_id) {
                let token = self.refresh_participant_token(meeting_id, &known.id).await?.into_inner().token;
                return Ok(Some(AddedParticipant { id: known.id, token, is_new: false }));
            }
        }
        Ok(None)
    }
}
