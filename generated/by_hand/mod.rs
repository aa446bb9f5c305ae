//! What RealtimeKit's users need beside its endpoints. It is kept by hand; all the rest of the crate is generated.

#[cfg(feature = "apps")]
mod apps;
#[cfg(feature = "meetings")]
mod participants;
#[cfg(feature = "presets")]
mod presets;
#[cfg(feature = "meetings")]
mod tokens;

#[cfg(feature = "meetings")]
pub use participants::AddedParticipant;
