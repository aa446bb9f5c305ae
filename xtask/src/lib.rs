//! The chores of this repository, as functions that tests can call.

#![forbid(unsafe_code)]

pub mod api_diff;
pub mod codegen;
pub mod corpus;
pub mod corpus_diff;
pub mod fuzz;
pub mod prism;
pub mod realtimekit;
pub mod replies;
