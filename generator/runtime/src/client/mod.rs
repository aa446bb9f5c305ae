//! The client: its settings and credentials, and what it does to send one request.

pub(crate) mod advice;
pub(crate) mod builder;
pub(crate) mod credentials;
pub(crate) mod execute;
pub(crate) mod prepare;
pub(crate) mod request;
pub(crate) mod settings;
pub(crate) mod text;
pub(crate) mod trace;
