//! `cargo xtask codegen`: the committed crate is up to date, and what the command does to a folder of files.

mod check;
mod folder;
mod install;
mod making;
mod runs;
