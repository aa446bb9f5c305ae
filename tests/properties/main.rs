//! What holds for every description: mistakes are located errors and never panics, and additions rename nothing.
//!
//! Cases are drawn from a fixed seed; `PROPTEST_CASES` asks for more of them.

mod documentation;
mod hostile;
mod insertions;
mod mutations;
mod tree;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Runs a property on `cases` inputs, the same ones each time.
fn runner(cases: u32) -> TestRunner {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 64, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}
