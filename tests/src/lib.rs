//! What the tests of this repository share.

#![forbid(unsafe_code)]

pub mod arguments;
pub mod cargo;
pub mod change;
pub mod description;
pub mod events;
pub mod fixtures;
pub mod golden;
pub mod operations;
pub use xtask::register;
pub mod requests;
pub mod row;
pub mod trip;

/// The Rust blocks of the README files, as documentation tests.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../../README.md")]
    struct OfTheRepository;

    #[doc = include_str!("../../generated/README.md")]
    struct OfTheClient;
}
