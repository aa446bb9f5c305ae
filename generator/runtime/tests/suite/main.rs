//! The runtime against real sockets on loopback: faults, retries, redirects, bodies, load.

mod blocking;
mod bodies;
mod broken_bodies;
mod configuration;
mod crowd;
mod errors;
mod events;
mod faults;
mod fetch;
mod layers;
mod load;
mod mock;
mod paging;
mod redirects;
mod requests;
mod retries;
mod runtimes;
mod secrets;
mod server;
mod things;
mod tls;
mod tracing_events;
mod uploads;
mod wait;
mod webhooks;
mod whole_bodies;
