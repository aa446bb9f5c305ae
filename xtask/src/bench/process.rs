//! What a process takes: time, processor time, and the memory of the largest process that it or its children were.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// What a process took.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Cost {
    /// From its start to its end.
    pub time: Duration,
    /// Of all processors, its own and the system's.
    pub processor: Duration,
    /// Bytes of the largest process; 0 where the system does not tell.
    pub peak: u64,
}

impl Cost {
    /// The lesser of each.
    pub fn least(self, other: Self) -> Self {
        Self {
            time: self.time.min(other.time),
            processor: self.processor.min(other.processor),
            peak: self.peak.min(other.peak),
        }
    }
}

/// Runs a command and tells what it took; the error is what it said when it fails. A process of its own counts, since the
/// system keeps one sum for all children of a process.
pub fn run(words: &[String], folder: &Path, settings: &[(&str, String)]) -> Result<Cost, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let told = folder.join(".cost.json");
    let output = Command::new(own)
        .args([super::MEASURED, "--into"])
        .arg(&told)
        .arg("--")
        .args(words)
        .current_dir(folder)
        .envs(settings.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = fs::read_to_string(&told).map_err(|error| format!("{}: {error}", told.display()))?;
    let _ = fs::remove_file(&told);
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// Runs a command in this process's name and writes what it took.
///
/// # Errors
/// That it can't be started or failed.
pub fn report(words: &[String], into: &Path) -> Result<String, String> {
    let (program, arguments) = words.split_first().ok_or("no command\n")?;
    let begin = Instant::now();
    let status = Command::new(program).args(arguments).status().map_err(|error| format!("{program}: {error}\n"))?;
    let time = begin.elapsed();
    if !status.success() {
        return Err(format!("{program}: {status}\n"));
    }
    let (processor, peak) = used();
    let text = serde_json::to_string(&Cost { time, processor, peak }).map_err(|error| error.to_string())?;
    fs::write(into, text).map_err(|error| format!("{}: {error}\n", into.display()))?;
    Ok(String::new())
}

/// Processor time and the most memory of the children that ended.
#[cfg(unix)]
fn used() -> (Duration, u64) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else { return (Duration::ZERO, 0) };
    let duration = |time: TimeVal| {
        let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
        Duration::from_secs(seconds) + Duration::from_micros(u64::try_from(time.tv_usec()).unwrap_or_default())
    };
    // Kilobytes, but for systems of Apple.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    let peak = u64::try_from(usage.max_rss()).unwrap_or_default() * unit;
    (duration(usage.user_time()) + duration(usage.system_time()), peak)
}

#[cfg(not(unix))]
fn used() -> (Duration, u64) {
    (Duration::ZERO, 0)
}
