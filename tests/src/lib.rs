//! What the tests of this repository share.

#![forbid(unsafe_code)]

pub mod arguments;
pub mod description;
pub mod fixtures;
pub mod golden;
pub mod operations;
pub mod row;
pub mod trip;
