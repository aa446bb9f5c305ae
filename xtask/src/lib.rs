//! The chores of this repository, as functions that tests can call.

#![forbid(unsafe_code)]

pub mod api_diff;
pub mod audit;
pub mod bench;
pub mod codegen;
pub mod corpus;
pub mod corpus_diff;
pub mod fuzz;
pub mod multiply;
pub mod prism;
pub mod realtimekit;
pub mod register;
pub mod replies;
