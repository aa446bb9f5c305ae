//! What reviewers are told: changes of an API, what each means and what other tools say of it, in both directions; and
//! what the crates depend on.

mod audit;
mod changes;
mod dependencies;
mod tools;
