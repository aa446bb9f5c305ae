//! Replies of every known shape, which the description has to cover and the client to read; and the command
//! `cargo xtask replies`, which holds other replies against the description.

mod curl;
mod findings;
mod input;
mod samples;
mod targets;
