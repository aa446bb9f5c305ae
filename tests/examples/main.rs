//! The examples of the description: each decodes into its type and encodes back with nothing lost,
//! and each operation, answered with its example, returns it.

mod places;
mod replies;
mod round_trips;
