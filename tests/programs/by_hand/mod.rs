//! What the programs are compared with.

pub mod receiver;
