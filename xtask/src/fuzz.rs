//! `cargo xtask fuzz`: whole documents with mistakes at random places, which have to end in files of Rust or in messages.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{fs, panic, thread};

use clientwright::output::Package;
use clientwright::source::{Location, Sources};
use clientwright::{Generation, Options};
use fastrand::Rng;
use serde_json::{Value, json};

use crate::corpus;
use crate::realtimekit::root;

/// Larger documents take so long that few could be tried.
const MAX_BYTES: u64 = 1024 * 1024;

/// Nothing that is tried takes nearly as long, so what does hangs.
const HANG: Duration = Duration::from_secs(30);

/// Names that mean something, or are no good names.
const NAMES: [&str; 16] = [
    "",
    "type",
    "$ref",
    "self",
    "properties",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "items",
    "discriminator",
    "const",
    "🎉",
    "{a}",
    "required",
    "nullable",
];

/// Tries so many documents, made from those of this repository and of the folders given.
///
/// # Errors
/// When a folder can't be read, or when the generator panics, hangs, or prints what is no Rust. The document is kept.
pub fn run(documents: u64, seed: u64, folders: &[PathBuf]) -> Result<String, String> {
    let mut paths = folders.to_vec();
    paths.push(root().join("tests/fixtures"));
    let bases = bases(&corpus::find(&paths)?.documents);
    let kept = root().join("target/fuzz");
    fs::create_dir_all(&kept).map_err(|error| format!("{}: {error}\n", kept.display()))?;
    let (next, generated, failures) = (AtomicU64::new(0), AtomicU64::new(0), Mutex::new(Vec::new()));
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let began = Instant::now();
    panic::set_hook(Box::new(|_| {}));
    thread::scope(|scope| {
        for worker in 0..workers {
            let (next, generated, failures, bases) = (&next, &generated, &failures, &bases);
            // Should the process die, the document that was tried last is here.
            let last = kept.join(format!("last-{worker}.json"));
            scope.spawn(move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= documents {
                        break;
                    }
                    let text = document(bases, &mut Rng::with_seed(seed.wrapping_add(number)));
                    let _ = fs::write(&last, &text);
                    match attempt(&text) {
                        Ok(is_generated) => drop(generated.fetch_add(u64::from(is_generated), Ordering::Relaxed)),
                        Err(what) => {
                            let path = last.with_file_name(format!("failure-{}.json", seed.wrapping_add(number)));
                            let _ = fs::write(&path, &text);
                            let line = format!("{}: {what}\n", path.display());
                            failures.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(line);
                        }
                    }
                }
            });
        }
    });
    let _ = panic::take_hook();
    let failures = failures.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    if !failures.is_empty() {
        return Err(failures.concat());
    }
    Ok(format!(
        "{documents} documents from {} bases in {:.0} s: {} generated, the others refused",
        bases.len(),
        began.elapsed().as_secs_f64(),
        generated.into_inner()
    ))
}

/// The documents that mistakes are made in.
fn bases(paths: &[PathBuf]) -> Vec<Value> {
    let small = |path: &&PathBuf| fs::metadata(path).is_ok_and(|file| file.len() <= MAX_BYTES);
    let value = |path: &PathBuf| {
        let sources = Sources::load(Path::new(path), &mut Default::default());
        sources.value(Location::default())
    };
    paths.iter().filter(small).map(value).filter(Value::is_object).collect()
}

/// A document with one to four mistakes.
fn document(bases: &[Value], random: &mut Rng) -> String {
    let Some(base) = random.choice(bases) else { return String::new() };
    let mut value = base.clone();
    let other = random.choice(bases).unwrap_or(base);
    for _ in 0..random.usize(1..5) {
        mistake(&mut value, other, random);
    }
    let mut text = value.to_string();
    if random.u8(..) < 16 {
        // Text that is no JSON any more, and may still be YAML.
        let at = random.usize(..text.len().max(1));
        if text.is_char_boundary(at) {
            text.insert_str(at, ["\n", "\"", ":", "- ", "{", "]", "\t", "#", "&a ", "*a"][random.usize(..10)]);
        }
    }
    text
}

fn mistake(value: &mut Value, other: &Value, random: &mut Rng) {
    let new = match random.u8(..6) {
        0 => json!(null),
        1 => json!({}),
        2 => json!([]),
        3 => json!({"$ref": reference(value, random)}),
        4 => any_part(other, random).clone(),
        _ => any_part(value, random).clone(),
    };
    let place = any_place(value, random);
    let name = NAMES[random.usize(..NAMES.len())];
    match place {
        Value::Object(members) if !members.is_empty() && random.bool() => {
            let key = members.keys().nth(random.usize(..members.len())).cloned().unwrap_or_default();
            let member = members.remove(&key);
            match random.u8(..3) {
                0 => {}
                1 => drop(members.insert(name.to_owned(), member.unwrap_or_default())),
                _ => drop(members.insert(key, new)),
            }
        }
        Value::Object(members) => drop(members.insert(name.to_owned(), new)),
        Value::Array(items) if !items.is_empty() && random.bool() => drop(items.remove(random.usize(..items.len()))),
        Value::Array(items) => items.push(new),
        scalar => *scalar = new,
    }
}

/// A reference to a schema that is there, or to any other place.
fn reference(value: &Value, random: &mut Rng) -> String {
    let schemas = value.pointer("/components/schemas").and_then(Value::as_object);
    let names: Vec<&String> = schemas.into_iter().flat_map(|schemas| schemas.keys()).collect();
    match random.choice(&names) {
        Some(name) => format!("#/components/schemas/{name}"),
        None => "#/paths".to_owned(),
    }
}

/// A part at a random depth.
fn any_part<'v>(mut value: &'v Value, random: &mut Rng) -> &'v Value {
    loop {
        let inner: Vec<&Value> = match value {
            Value::Object(members) => members.values().collect(),
            Value::Array(items) => items.iter().collect(),
            _ => Vec::new(),
        };
        match random.choice(&inner) {
            Some(inner) if random.u8(..8) > 0 => value = inner,
            _ => return value,
        }
    }
}

fn any_place<'v>(value: &'v mut Value, random: &mut Rng) -> &'v mut Value {
    let length = match &*value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if length == 0 || random.u8(..8) == 0 {
        return value;
    }
    let position = random.usize(..length);
    match value {
        Value::Object(members) => match members.values_mut().nth(position) {
            Some(inner) => any_place(inner, random),
            None => unreachable!("the position is below the length"),
        },
        Value::Array(items) => any_place(&mut items[position], random),
        scalar => scalar,
    }
}

/// Whether files came of it; an error when what came is neither Rust nor a message.
fn attempt(text: &str) -> Result<bool, String> {
    let began = Instant::now();
    let options = Options::new(Package::standalone("fuzzed", None));
    let outcome = panic::catch_unwind(|| Generation::from_text("document.yaml", text, &options));
    let outcome = outcome.map_err(|cause| {
        let told = cause.downcast_ref::<String>().cloned();
        told.or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_else(|| "a panic".to_owned())
    })?;
    if began.elapsed() > HANG {
        return Err(format!("it took {} s", began.elapsed().as_secs()));
    }
    let Some(artefacts) = outcome.artefacts else {
        return if outcome.diagnostics.iter().next().is_some() {
            Ok(false)
        } else {
            Err("nothing was said".to_owned())
        };
    };
    for file in artefacts.iter().filter(|file| file.path.ends_with(".rs")) {
        syn::parse_file(&file.text).map_err(|error| format!("{}: {error}", file.path))?;
    }
    Ok(true)
}
