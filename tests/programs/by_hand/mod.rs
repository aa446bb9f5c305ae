//! What the programs are compared with.

pub mod bot;
pub mod receiver;
pub mod service;
