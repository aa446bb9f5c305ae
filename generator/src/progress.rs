//! How far generating is, for somebody who waits: read by another thread than those that work.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What is being done, in words, in the order in which it is done.
const STAGES: [&str; 6] = ["reading", "understanding", "checking", "naming", "printing", "replacing files"];

/// How far generating is.
#[derive(Debug, Default)]
pub struct Progress {
    stage: AtomicUsize,
    done: AtomicUsize,
    all: AtomicUsize,
}

/// A stage of generating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Stage {
    Source,
    OpenApi,
    Check,
    Lower,
    Emit,
    Replace,
}

impl Progress {
    /// Begins a stage of so many steps; 0 where nobody knows.
    pub fn begin(&self, stage: Stage, steps: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.all.store(steps, Ordering::Relaxed);
        self.stage.store(stage as usize, Ordering::Relaxed);
    }

    /// Counts a step.
    pub fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// How far it is, as a line.
    pub fn line(&self) -> String {
        let stage = STAGES.get(self.stage.load(Ordering::Relaxed)).copied().unwrap_or_default();
        match (self.done.load(Ordering::Relaxed), self.all.load(Ordering::Relaxed)) {
            (_, 0) => format!("{stage} …"),
            (done, all) => format!("{stage} … {} of {all}", done.min(all)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_the_stage_and_its_steps() {
        let progress = Progress::default();
        assert_eq!(progress.line(), "reading …");
        progress.begin(Stage::Emit, 2);
        progress.step();
        assert_eq!(progress.line(), "printing … 1 of 2");
        progress.step();
        progress.step();
        assert_eq!(progress.line(), "printing … 2 of 2");
        progress.begin(Stage::Replace, 0);
        assert_eq!(progress.line(), "replacing files …");
    }
}
