//! What replies cost, beside serde's derives and reqwest by hand in the same run: `cargo bench -p cloudflare-realtimekit`.
//! `cargo xtask bench` prints the same. Where valgrind is installed, instructions are counted too.

mod by_hand;
mod cases;
mod sizes;

use std::process::Command;
use std::time::{Duration, Instant};

use cases::{COMPARISONS, Case, Given};
use sizes::SIZES;

/// How often each way is timed, in turns; the least time counts.
const TURNS: usize = 7;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [case, size, rounds, address] => {
            let number = |text: &str| text.parse().expect("a number");
            let given = Given { size: number(size), address: address.clone() };
            named(case).expect("a case")(&given, number(rounds));
        }
        _ => print!("{}", table()),
    }
}

fn named(name: &str) -> Option<Case> {
    let all = COMPARISONS.iter().flat_map(|comparison| std::iter::once(&comparison.ours).chain(comparison.others));
    all.clone().find(|(known, _)| *known == name).map(|(_, case)| *case).or_else(|| {
        let (comparison, other) = name.split_once('/')?;
        let comparison = COMPARISONS.iter().find(|known| known.name == comparison)?;
        comparison.others.iter().find(|(known, _)| *known == other).map(|(_, case)| *case)
    })
}

/// The rows of Markdown.
fn table() -> String {
    let address = sizes::serve();
    let mut rows = String::from("| what | against | reply | time | instructions |\n|---|---|---|---|---|\n");
    for comparison in COMPARISONS {
        for (size, (size_name, count)) in SIZES.iter().enumerate() {
            let given = Given { size, address: address.clone() };
            // Some milliseconds a turn.
            let rounds = (8000 / count).clamp(2, 1000);
            let counted = count_instructions(comparison.ours.0, &given);
            for (other, case) in comparison.others {
                let (ours, theirs) = times(comparison.ours.1, *case, &given, rounds);
                let time = ours.as_secs_f64() / theirs.as_secs_f64();
                let theirs = count_instructions(&format!("{}/{other}", comparison.name), &given);
                let instructions = match (counted, theirs) {
                    (Some(ours), Some(theirs)) => format!("{:.2}", ours / theirs),
                    _ => "not counted".to_owned(),
                };
                rows += &format!("| {} | {other} | {size_name} | {time:.2} | {instructions} |\n", comparison.name);
            }
        }
    }
    rows
}

/// The least times of two ways, measured in turns.
fn times(ours: Case, theirs: Case, given: &Given, rounds: usize) -> (Duration, Duration) {
    let time = |case: Case| {
        let began = Instant::now();
        case(given, rounds);
        began.elapsed()
    };
    let mut least = (Duration::MAX, Duration::MAX);
    for _ in 0..TURNS {
        least = (least.0.min(time(ours)), least.1.min(time(theirs)));
    }
    least
}

/// How many instructions one round takes: those of some rounds, less those of fewer. `None` without valgrind.
fn count_instructions(case: &str, given: &Given) -> Option<f64> {
    let (few, many) = if SIZES[given.size].1 > 1000 { (1, 3) } else { (20, 120) };
    let count = |rounds: usize| {
        let program = std::env::current_exe().ok()?;
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]).arg(program);
        let words = [case, &given.size.to_string(), &rounds.to_string(), &given.address];
        let output = valgrind.args(words).output().ok().filter(|output| output.status.success())?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = text.lines().find(|line| line.contains("I refs") || line.contains("I   refs"))?;
        line.rsplit(':').next()?.trim().replace(',', "").parse::<f64>().ok()
    };
    Some((count(many)? - count(few)?) / (many - few) as f64)
}
