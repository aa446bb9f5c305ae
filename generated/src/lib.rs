// @generated from the API's description; edit that and generate again.

//! Client of the Cloudflare RealtimeKit API.
//!
//! Audio and video meetings, webinars and livestreams over WebRTC.
//!
//! RealtimeKit adds live audio and video to a product. An app groups everything; in it are
//! meetings (the rooms), presets (what a participant may do and how it looks), sessions (a
//! meeting while people are in it, and afterwards its history), recordings, livestreams,
//! webhooks and analytics.
//!
//! Start with [`Client`]; what the API sends by itself is in [`webhooks`].

#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    deprecated,
    clippy::disallowed_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention
)]

mod client;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "meetings")]
pub mod meetings;
#[cfg(feature = "presets")]
pub mod presets;
#[cfg(feature = "sessions")]
pub mod sessions;
#[cfg(feature = "recordings")]
pub mod recordings;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "webhook-key")]
pub mod webhook_key;
#[cfg(feature = "active-session")]
pub mod active_session;
#[cfg(feature = "livestreams")]
pub mod livestreams;
#[cfg(feature = "analytics")]
pub mod analytics;
pub mod types;

#[path = "../by_hand/mod.rs"]
mod by_hand;

#[allow(unused_imports)]
pub use by_hand::*;
pub use client::{Client, ClientBuilder, AppClient};
pub use clientwright_runtime::{
    self as runtime, Base64, Base64Url, Body, Date, DateTime, Decimal, DecodeError,
    Download, Duration, Error, Events, Items, Json, Method, Model, Multipart, Pages,
    Part, Response, RetryPolicy, Time, Uri, Uuid, Value,
};
