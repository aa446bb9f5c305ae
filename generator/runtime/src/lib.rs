//! The runtime of generated API clients: everything that does not depend on the API.
//!
//! A generated crate holds data types, one small builder per operation, and constants that describe
//! the operations. This crate does the rest: credentials, retries, timeouts, errors, bodies of
//! every kind, paging, and the JSON of the data types.
//!
//! ```no_run
//! use clientwright_runtime::{Client, Error, Json, Method, Value};
//! # static API: clientwright_runtime::Api = clientwright_runtime::Api {
//! #     name: "Example", user_agent: "example/1", base_url: "https://example.com",
//! #     base_url_env: None, credentials: &[], security: &[], success_member: None,
//! # };
//!
//! # async fn example() -> Result<(), Error> {
//! let client = Client::builder(&API).build()?;
//! match client.request(Method::Get, "/things/7").send_as::<Json<Value>>().await {
//!     Ok(thing) => println!("{} after {} attempts", thing["name"], thing.attempts()),
//!     Err(error) if error.is_not_found() => println!("there is none"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(()) }
//! ```
//!
//! # Defaults
//!
//! | setting | default | constant |
//! |---|---|---|
//! | time for one attempt | 60s | [`TIMEOUT`](defaults::TIMEOUT) |
//! | time for one call | 300s | [`DEADLINE`](defaults::DEADLINE) |
//! | longest pause of events | 300s | [`EVENT_TIMEOUT`](defaults::EVENT_TIMEOUT) |
//! | time for a connection | 5s | [`CONNECT_TIMEOUT`](defaults::CONNECT_TIMEOUT) |
//! | unused connections are kept | 30s | [`IDLE_TIMEOUT`](defaults::IDLE_TIMEOUT) |
//! | repetitions | 2 | [`RETRIES`](defaults::RETRIES) |
//! | first wait, doubling | 500ms | [`BASE_DELAY`](defaults::BASE_DELAY) |
//! | longest doubled wait | 8s | [`MAX_DELAY`](defaults::MAX_DELAY) |
//! | share of a wait left to chance | 0.25 | [`JITTER`](defaults::JITTER) |
//! | repetitions of all calls together | 100 | [`RETRY_BUDGET`](defaults::RETRY_BUDGET) |
//! | longest wait a server may ask for | 60s | [`MAX_RETRY_AFTER`](defaults::MAX_RETRY_AFTER) |
//! | longest sum of waits | 120s | [`MAX_TOTAL_WAIT`](defaults::MAX_TOTAL_WAIT) |
//! | redirects | 10 | [`REDIRECTS`](defaults::REDIRECTS) |
//! | bytes of a reply in memory | 67108864 | [`MAX_REPLY_BYTES`](defaults::MAX_REPLY_BYTES) |
//! | environment is read | true | [`FROM_ENV`](defaults::FROM_ENV) |
//! | plain http beyond loopback | false | [`PLAIN_HTTP`](defaults::PLAIN_HTTP) |
//!
//! # Features
//!
//! None is on by default.
//!
//! - `blocking`: `send_blocking` for every call, and iterators for pages, downloads and events.
//! - `tracing`: a span per call and an event per attempt, named as OpenTelemetry names them.
//! - `testing`: the in-memory transport `testing::Mock`.
//! - `webhook-verification`: checks the deliveries of webhooks, see `webhooks`.
//! - `gzip`: asks for compressed replies.
//! - `webpki-roots`: trusts the authorities that Mozilla trusts beside those of the system, for containers without any.
//! - `jiff`, `uuid`, `url`: conversions between the text formats and the types of these crates.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod calls;
mod client;
pub mod defaults;
mod http;
mod json;
mod reply;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "webhook-verification")]
pub mod webhooks;
mod wire;

pub use ::http::HeaderMap;
pub use bytes::Bytes;
#[cfg(feature = "blocking")]
pub use calls::blocking::{BlockingDownload, BlockingEvents};
pub use calls::call::{Call, MemberValue, RawCall};
pub use calls::download::Download;
pub use calls::events::{Events, ServerEvent};
pub use calls::fetch::{Fetch, Pieces, Progress};
pub use calls::macros::RESERVED_CALL_METHODS;
#[cfg(feature = "blocking")]
pub use calls::paging::{BlockingItems, BlockingPages};
pub use calls::paging::{Items, Pages, Paging, Total};
pub use calls::sending::Sending;
pub use calls::wait::Wait;
pub use client::builder::ClientBuilder;
pub use client::settings::Client;
pub use futures_core::Stream;
pub use http::body::Body;
pub use http::multipart::{Multipart, Part};
pub use http::retry::RetryPolicy;
pub use http::transport;
pub use json::{
    Base64, Base64Url, Clearable, Date, DateTime, Decimal, DecodeError, Duration, EncodeError, Mismatch, Mismatches,
    Model, RawJson, Reader, Time, Unknown, UnknownMembers, Uri, Uuid, Value, Variant, Writer, decode,
};
pub use reply::decode::{Answer, Decode, Empty, Json, Raw, Text};
pub use reply::error::Error;
pub use reply::nested::Nested;
pub use reply::response::Response;
pub use reply::whole::Reply;
pub use reqwest;
pub use secrecy::SecretString;
pub use wire::api::{Api, Credential, CredentialLocation, Server, ServerVariable};
pub use wire::jwt::unverified_expiry;
pub use wire::operation::{Described, Method, Operation, Security};
pub use wire::parameter::{Location, Parameter, Style};

/// What the macros of this crate need in the crates that use them.
#[doc(hidden)]
pub mod private {
    #[cfg(feature = "blocking")]
    pub use crate::calls::blocking::{BlockingDownload, BlockingEvents, wait};
    pub use crate::json::{
        deserialize, hash, open_number, open_text, read_open_number, read_open_text, sent, serialize,
    };
    pub use crate::reply::decode::wrapped;
    pub use crate::reply::headers::{header, header_list};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// The slots of members, by what `impl_object!` calls them.
    pub mod slot {
        pub use crate::json::{constant, nullable, optional, passed, required};
    }

    /// The same in the place of a value that says nothing.
    pub mod place {
        pub use crate::json::{constant, in_place as required, nullable, optional};
    }

    /// Members that are written, by what `impl_object!` calls them.
    pub mod member {
        pub use crate::json::{
            set as required, set_constant as constant, set_optional as nullable, set_optional as optional,
            set_part as part,
        };
    }
}

#[cfg(test)]
mod tests {
    use crate::defaults as d;

    #[test]
    fn the_table_of_defaults_has_the_constants() {
        let constants = [
            ("TIMEOUT", format!("{:?}", d::TIMEOUT)),
            ("DEADLINE", format!("{:?}", d::DEADLINE)),
            ("EVENT_TIMEOUT", format!("{:?}", d::EVENT_TIMEOUT)),
            ("CONNECT_TIMEOUT", format!("{:?}", d::CONNECT_TIMEOUT)),
            ("IDLE_TIMEOUT", format!("{:?}", d::IDLE_TIMEOUT)),
            ("RETRIES", d::RETRIES.to_string()),
            ("BASE_DELAY", format!("{:?}", d::BASE_DELAY)),
            ("MAX_DELAY", format!("{:?}", d::MAX_DELAY)),
            ("JITTER", d::JITTER.to_string()),
            ("RETRY_BUDGET", d::RETRY_BUDGET.to_string()),
            ("MAX_RETRY_AFTER", format!("{:?}", d::MAX_RETRY_AFTER)),
            ("MAX_TOTAL_WAIT", format!("{:?}", d::MAX_TOTAL_WAIT)),
            ("REDIRECTS", d::REDIRECTS.to_string()),
            ("MAX_REPLY_BYTES", d::MAX_REPLY_BYTES.to_string()),
            ("FROM_ENV", d::FROM_ENV.to_string()),
            ("PLAIN_HTTP", d::PLAIN_HTTP.to_string()),
        ];
        let table: Vec<Vec<&str>> = include_str!("lib.rs")
            .lines()
            .filter(|line| line.starts_with("//! | ") && line.contains("](defaults::"))
            .map(|line| line.split('|').map(str::trim).collect())
            .collect();
        let rows: Vec<(&str, &str)> =
            table.iter().map(|cells| (cells[3].split('`').nth(1).unwrap_or_default(), cells[2])).collect();
        let expected: Vec<(&str, &str)> = constants.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(rows, expected);
        let declared = include_str!("defaults.rs").matches("pub const ").count();
        assert_eq!(declared, constants.len(), "a default is missing from the table");
    }
}
