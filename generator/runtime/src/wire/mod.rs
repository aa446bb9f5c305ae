//! What is written between client and server, as text: operations, parameters, paths, forms and events.
//! Nothing here knows how bytes travel.

pub(crate) mod api;
pub(crate) mod encoding;
pub(crate) mod form;
pub(crate) mod jwt;
pub(crate) mod lines;
pub(crate) mod operation;
pub(crate) mod parameter;
pub(crate) mod path;
pub(crate) mod sse;
