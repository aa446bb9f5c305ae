//! Macros that give generated types their methods, so that generated code stays short.

mod builder;
mod calls;

pub use calls::RESERVED_CALL_METHODS;
