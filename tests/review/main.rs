//! What reviewers are told: changes of an API, each with what it means, in both directions.

mod changes;
