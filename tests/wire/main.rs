//! What goes over the wire, against real HTTP servers on loopback.

mod bodies;
mod by_hand;
mod documented;
mod equality;
mod failures;
mod paging;
mod request;
mod server;
