//! Tells somebody at a terminal how far a long generation is.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use clientwright::progress::Progress;

/// What takes no longer says nothing.
const PATIENCE: Duration = Duration::from_secs(1);
const INTERVAL: Duration = Duration::from_millis(100);

/// A line on the terminal that follows a generation, and goes away with this.
pub struct Waiting {
    end: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Waiting {
    /// Follows it, where the error stream is a terminal.
    pub fn on_terminal(progress: &Arc<Progress>) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self { end: None };
        }
        let progress = Arc::clone(progress);
        let (sender, receiver) = channel();
        let thread = std::thread::spawn(move || follow(&progress, &receiver));
        Self { end: Some((sender, thread)) }
    }
}

fn follow(progress: &Progress, end: &Receiver<()>) {
    let mut pause = PATIENCE;
    let mut shown = false;
    while end.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
        // The rest of a longer line is wiped.
        eprint!("\r\x1b[K{}", progress.line());
        let _ = std::io::stderr().flush();
        (pause, shown) = (INTERVAL, true);
    }
    if shown {
        eprint!("\r\x1b[K");
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.end.take() {
            drop(sender);
            let _ = thread.join();
        }
    }
}
