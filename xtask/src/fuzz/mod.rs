//! `cargo xtask fuzz`: random input that has to end in what is right or in a located error, and soon.

mod bytes;
mod document;
pub mod judge;
pub mod text;
// The runtime's own tests draw the same texts.
#[path = "../../../generator/runtime/tests/suite/texts.rs"]
mod texts;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{fs, panic, process, thread};

use clap::ValueEnum;
use clientwright::source::{Location, Sources};
use fastrand::Rng;
use serde_json::Value;

use crate::corpus;
use crate::realtimekit::root;

/// Larger documents take so long that few could be tried.
const MAX_BYTES: u64 = 1024 * 1024;

/// Nothing that is tried takes nearly as long, so what does hangs.
const HANG: Duration = Duration::from_secs(60);

/// What is tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// Whole documents with mistakes: they become Rust or errors
    #[default]
    Pipeline,
    /// Descriptions with other bytes: they are read, or every problem has its place
    Yaml,
    /// Texts that are nearly JSON: the runtime reads what serde_json reads
    Json,
    /// Texts in every place that prints: none is run, is HTML, or is a token of Rust
    Text,
}

/// What to try, and for how long.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// Folders of documents to make mistakes in, beside this repository's fixtures
    folders: Vec<PathBuf>,
    /// What to try
    #[arg(long, value_enum, default_value_t)]
    target: Target,
    /// How many inputs to try
    #[arg(long, default_value_t = 10_000)]
    documents: u64,
    /// Try for so long instead
    #[arg(long, conflicts_with = "documents")]
    minutes: Option<u64>,
    /// Where the random numbers begin; input N of a run is the first of one that begins N later
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How many to try at once; as many as there are processors when absent
    #[arg(long)]
    jobs: Option<usize>,
}

/// Tries inputs of one kind.
///
/// # Errors
/// When a folder can't be read, or when something panics, hangs, or ends otherwise than it should. The input is kept.
pub fn run(options: &Options) -> Result<String, String> {
    let mut folders = options.folders.clone();
    folders.push(root().join("tests/fixtures"));
    let kept = root().join("target/fuzz");
    fs::create_dir_all(&kept).map_err(|error| format!("{}: {error}\n", kept.display()))?;
    let bases = Bases::of(options.target, &corpus::find(&folders)?.documents);
    let end = options.minutes.map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
    let run = Run {
        options,
        bases,
        kept,
        end,
        next: AtomicU64::new(0),
        sound: AtomicU64::new(0),
        failures: Mutex::default(),
    };
    let workers = options.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from)).max(1);
    let began = Instant::now();
    panic::set_hook(Box::new(|_| {}));
    let current: Vec<Mutex<Option<(u64, Instant)>>> = (0..workers).map(|_| Mutex::default()).collect();
    thread::scope(|scope| {
        let run = &run;
        let start = |(worker, current)| scope.spawn(move || run.work(worker, current));
        let running: Vec<_> = current.iter().enumerate().map(start).collect();
        while running.iter().any(|worker| !worker.is_finished()) {
            thread::sleep(Duration::from_millis(20));
            current.iter().for_each(|current| run.end_what_hangs(*locked(current)));
        }
    });
    let _ = panic::take_hook();
    let failures = locked(&run.failures).concat();
    if !failures.is_empty() {
        return Err(failures);
    }
    Ok(format!(
        "{} inputs, seeds {} to {}, in {:.0} s: {} sound, the others refused",
        run.count(),
        options.seed,
        options.seed + run.count().saturating_sub(1),
        began.elapsed().as_secs_f64(),
        run.sound.load(Ordering::Relaxed)
    ))
}

/// What mistakes are made in, as the target takes it.
#[derive(Default)]
struct Bases {
    values: Vec<Value>,
    texts: Vec<Vec<u8>>,
}

impl Bases {
    fn of(target: Target, paths: &[PathBuf]) -> Bases {
        let small = paths.iter().filter(|path| fs::metadata(path).is_ok_and(|file| file.len() <= MAX_BYTES));
        let value = |path: &PathBuf| Sources::load(path, &mut Default::default()).value(Location::default());
        match target {
            Target::Pipeline => {
                Bases { values: small.map(value).filter(Value::is_object).collect(), ..Bases::default() }
            }
            Target::Yaml => Bases { texts: small.filter_map(|path| fs::read(path).ok()).collect(), ..Bases::default() },
            Target::Json | Target::Text => Bases::default(),
        }
    }
}

struct Run<'o> {
    options: &'o Options,
    bases: Bases,
    kept: PathBuf,
    end: Option<Instant>,
    next: AtomicU64,
    sound: AtomicU64,
    failures: Mutex<Vec<String>>,
}

impl Run<'_> {
    fn work(&self, worker: usize, current: &Mutex<Option<(u64, Instant)>>) {
        let name = format!("last-{worker}");
        while let Some(seed) = self.seed() {
            let input = self.input(seed);
            // Should the process die, the input that was tried last is here; JSON is too short to be worth the time.
            let is_json = self.options.target == Target::Json;
            let path = if is_json { PathBuf::new() } else { self.keep(&name, &input) };
            *locked(current) = Some((seed, Instant::now()));
            let outcome =
                panic::catch_unwind(|| self.attempt(&input, &path)).unwrap_or_else(|cause| Err(told(&*cause)));
            *locked(current) = None;
            match outcome {
                Ok(sound) => drop(self.sound.fetch_add(u64::from(sound), Ordering::Relaxed)),
                Err(what) => locked(&self.failures).push(self.failure(seed, &what)),
            }
        }
    }

    /// The number of the next input, unless there were enough.
    fn seed(&self) -> Option<u64> {
        let over = self.end.is_some_and(|end| Instant::now() >= end);
        let last = if self.end.is_some() { u64::MAX } else { self.options.documents };
        let next = |number| (!over && number < last).then_some(number + 1);
        let number = self.next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).ok()?;
        Some(self.options.seed.wrapping_add(number))
    }

    fn count(&self) -> u64 {
        self.next.load(Ordering::Relaxed)
    }

    fn input(&self, seed: u64) -> Vec<u8> {
        let random = &mut Rng::with_seed(seed);
        match self.options.target {
            Target::Pipeline => document::document(&self.bases.values, random).into_bytes(),
            Target::Yaml => bytes::changed(&self.bases.texts, random),
            Target::Json => texts::text(random).into_bytes(),
            Target::Text => text::text(random).into_bytes(),
        }
    }

    /// Whether the input was accepted; an error when what came of it is not right.
    fn attempt(&self, input: &[u8], path: &Path) -> Result<bool, String> {
        match self.options.target {
            Target::Pipeline => document::attempt(&String::from_utf8_lossy(input)),
            Target::Yaml => bytes::attempt(path),
            Target::Json => texts::compare(&String::from_utf8_lossy(input)),
            Target::Text => text::attempt(&String::from_utf8_lossy(input)),
        }
    }

    fn keep(&self, name: &str, input: &[u8]) -> PathBuf {
        let path =
            self.kept.join(format!("{name}.{}", if self.options.target == Target::Text { "txt" } else { "yaml" }));
        let _ = fs::write(&path, input);
        path
    }

    fn failure(&self, seed: u64, what: &str) -> String {
        let path = self.keep(&format!("failure-{seed}"), &self.input(seed));
        format!("{}: {what}\n", path.display())
    }

    /// A thread can't be ended, so the process is.
    fn end_what_hangs(&self, current: Option<(u64, Instant)>) {
        if let Some((seed, began)) = current
            && began.elapsed() > HANG
        {
            eprint!("{}", self.failure(seed, &format!("it takes more than {} s", HANG.as_secs())));
            process::exit(1);
        }
    }
}

/// What a panic said.
fn told(cause: &(dyn std::any::Any + Send)) -> String {
    let text = cause.downcast_ref::<String>().cloned();
    text.or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_else(|| "a panic".to_owned())
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
