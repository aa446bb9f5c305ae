//! What reviewers are told: changes of an API, each with what it means, in both directions; and what the crates depend on.

mod audit;
mod changes;
mod dependencies;
