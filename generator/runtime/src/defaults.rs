//! Every default of a client, as a constant; the table in the crate's documentation is tested
//! against them.

use std::time::Duration;

/// How long one attempt may take, from sending to the last byte of the reply.
///
/// For downloads and events: until the head of the reply, and for downloads between two pieces. For bodies that are sent
/// in pieces: between two of them, and from the last one on.
pub const TIMEOUT: Duration = Duration::from_secs(60);

/// How long one call may take in all: attempts and the waits between them. Not for bodies that are sent in pieces.
pub const DEADLINE: Duration = Duration::from_secs(300);

/// The longest pause of a stream of events, comments included.
pub const EVENT_TIMEOUT: Duration = Duration::from_secs(300);

/// How long making a connection may take, TLS included.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// How long an unused connection is kept.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// How many times a call is repeated after its first attempt.
pub const RETRIES: u32 = 2;

/// The wait before the first repetition; it doubles with each.
pub const BASE_DELAY: Duration = Duration::from_millis(500);

/// The longest wait that is computed by doubling.
pub const MAX_DELAY: Duration = Duration::from_secs(8);

/// The share of a computed wait that chance may take off.
pub const JITTER: f64 = 0.25;

/// How many repetitions the calls of a client may cost together before successes have to earn more.
pub const RETRY_BUDGET: u32 = 100;

/// The longest wait a server may ask for; when it asks for more, the call ends.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// The longest time a call may spend waiting between its attempts.
pub const MAX_TOTAL_WAIT: Duration = Duration::from_secs(120);

/// How many redirects are followed.
pub const REDIRECTS: u32 = 10;

/// The most bytes of a reply that are held in memory, and of one server-sent event.
pub const MAX_REPLY_BYTES: usize = 64 * 1024 * 1024;

/// Whether the environment is read for what was not given.
pub const FROM_ENV: bool = true;

/// Whether plain http is allowed to hosts other than loopback.
pub const PLAIN_HTTP: bool = false;
