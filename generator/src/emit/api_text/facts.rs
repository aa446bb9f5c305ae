//! Facts that any item may have: deprecation, stability, bounds, defaults.

use super::Lines;
use crate::ir::Docs;
use crate::source::Location;

pub(super) fn of_docs(lines: &mut Lines<'_>, at: Location, item: &str, docs: &Docs) {
    if docs.deprecated {
        lines.fact(at, item, "deprecated");
    }
    if let Some(day) = &docs.sunset {
        lines.fact(at, item, format!("sunset: {day}"));
    }
    if let Some(level) = &docs.stability {
        lines.fact(at, item, format!("stability: {level}"));
    }
    if let Some(default) = &docs.default {
        lines.fact(at, item, format!("default: {default}"));
    }
    for (keyword, value) in &docs.bounds {
        lines.fact(at, item, format!("{keyword}: {value}"));
    }
}
