//! A value that nearly fits: what its bounds, its format or the list that it should be make of it.

use super::fault::{Fault, Measure, Side};
use crate::source::Node;

/// The cure for a value that is out of bounds, or a number with something around it.
pub(super) fn near(node: Node<'_>, schema: Node<'_>, fault: &Fault) -> Option<String> {
    if let Fault::Bound(side, measure) = fault {
        return bound(schema, *side, *measure);
    }
    let kind = fault.only_type().filter(|kind| ["number", "integer"].contains(kind))?;
    let number = number_in(node.as_str()?)?;
    (kind == "number" || !number.contains('.')).then(|| format!("write `{number}`"))
}

/// What a bound asks for.
fn bound(schema: Node<'_>, side: Side, measure: Measure) -> Option<String> {
    let (side, word) = match side {
        Side::Least => ("min", "more"),
        Side::Greatest => ("max", "less"),
    };
    let counted = |keyword: &str, one: &str| {
        let count = schema.get(keyword)?.as_u64()?;
        let unit = if count == 1 { one.to_owned() } else { format!("{one}s") };
        Some(format!("write {count} {unit} or {}", if side == "min" { "more" } else { "fewer" }))
    };
    match measure {
        Measure::Items => return counted(&format!("{side}Items"), "item"),
        Measure::Members => return counted(&format!("{side}Properties"), "member"),
        Measure::Length => return counted(&format!("{side}Length"), "character"),
        Measure::Number => {}
    }
    let exclusive = schema.get(if side == "min" { "exclusiveMinimum" } else { "exclusiveMaximum" });
    let limit = schema.get(if side == "min" { "minimum" } else { "maximum" }).and_then(Node::as_number);
    match (limit, exclusive.and_then(Node::as_number)) {
        (Some(_), Some(_)) => None,
        (Some(limit), None) if exclusive.and_then(Node::as_bool) != Some(true) => {
            Some(format!("write {limit} or {word}"))
        }
        (limit, outer) => Some(format!("write {word} than {}", outer.or(limit)?)),
    }
}

/// The multiples of a step next to a number.
pub(super) fn multiples(node: Node<'_>, schema: Node<'_>, step: &str) -> Option<String> {
    let (value, width) = (node.scalar_text()?.parse::<f64>().ok()?, step.parse::<f64>().ok()?);
    let decimals = step.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let below = (value / width).floor();
    let is_plain = value.abs() < 1e9 && width > 0.0 && below.is_finite() && !step.contains(['e', 'E']) && decimals < 7;
    let written = |count: f64| {
        let text = format!("{:.decimals$}", count * width);
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
    };
    let limit = |key: &str| schema.get(key)?.scalar_text()?.parse::<f64>().ok();
    let fits = |count: &f64| {
        let value = count * width;
        limit("minimum").is_none_or(|least| value >= least) && limit("maximum").is_none_or(|most| value <= most)
    };
    let near: Vec<String> = [below, below + 1.0].into_iter().filter(fits).map(written).collect();
    (is_plain && !near.is_empty()).then(|| format!("write {}", near.join(" or ")))
}

/// The only number in a text with a unit, or another sign, around it.
fn number_in(text: &str) -> Option<String> {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '.';
    let begin = text.find(is_part)?;
    let (before, rest) = text.split_at(begin);
    let end = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
    let (digits, behind) = rest.split_at(end);
    let around = format!("{}{behind}", before.trim_end_matches('-'));
    if around.contains(|letter: char| letter.is_numeric()) || around.chars().count() > 5 {
        return None;
    }
    let digits = digits.trim_end_matches('.');
    let number = if digits.starts_with('.') { format!("0{digits}") } else { digits.to_owned() };
    let sign = if before.ends_with('-') { "-" } else { "" };
    number.parse::<f64>().is_ok().then(|| format!("{sign}{number}"))
}

/// The cure for a text that is nearly of a format.
pub(super) fn of_format(node: Node<'_>, schema: Node<'_>, fault: &Fault) -> Option<String> {
    let stated = schema.get("format").and_then(Node::as_str)?;
    let as_in = match stated {
        "date-time" => "2024-05-01T08:00:00Z",
        "date" => "2024-05-01",
        "time" => "08:00:00Z",
        "uuid" => "0b9d4c1e-8a0e-4f6b-9a55-3c1f5b0d7e21",
        "email" => "ada@example.com",
        "uri" => "https://example.com/a",
        _ => return None,
    };
    let is_stated = matches!(fault, Fault::Format(format) if format == stated);
    let Some(text) = node.as_str().filter(|_| is_stated) else {
        let is_number = fault.only_type() == Some("string") && node.as_number().is_some();
        return is_number.then(|| format!("write a text, as in '{as_in}'"));
    };
    let meant = match stated {
        "date-time" => date_time(text),
        // A day with a time behind it.
        "date" => match text.split_once(['T', ' ']).filter(|(_, clock)| matches!(time(clock), Form::Meant(_))) {
            Some((day, _)) => date(day),
            None => date(text),
        },
        "time" => time(text),
        _ => Form::Other,
    };
    Some(match meant {
        Form::Meant(meant) => format!("write `{meant}`"),
        Form::Impossible(what) => format!("there is no such {what}"),
        Form::Other => format!("write it as in `{as_in}`"),
    })
}

/// What a text says that was meant as a date or a time.
#[derive(Debug, PartialEq, Eq)]
enum Form {
    Meant(String),
    /// A day or a time that there is not.
    Impossible(&'static str),
    Other,
}

fn numbers(text: &str, separators: &[char]) -> Option<Vec<u32>> {
    let parts = text.split(separators).map(|part| match part.bytes().all(|byte| byte.is_ascii_digit()) {
        true => part.parse().ok(),
        false => None,
    });
    parts.collect()
}

fn date(text: &str) -> Form {
    let Some(parts) = numbers(text, &['-', '/', '.']) else { return Form::Other };
    let (year, month, day) = match parts[..] {
        [year, month, day] if year > 999 => (year, month, day),
        // With points the day comes first; otherwise one of the two is no month.
        [day, month, year] if year > 999 && (text.contains('.') || day > 12) => (year, month, day),
        [month, day, year] if year > 999 && day > 12 => (year, month, day),
        _ => return Form::Other,
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    match (1..=days).contains(&day) && year < 10_000 {
        true => Form::Meant(format!("{year:04}-{month:02}-{day:02}")),
        false => Form::Impossible("day"),
    }
}

fn time(text: &str) -> Form {
    let text = text.trim();
    let zone = text.find(|sign: char| !sign.is_ascii_digit() && sign != ':' && sign != '.').unwrap_or(text.len());
    let (clock, zone) = text.split_at(zone);
    let zone = match zone.trim() {
        "" | "Z" | "z" | "UTC" | "GMT" => "Z".to_owned(),
        other => match (other.get(..3), other.get(3..).map(|rest| rest.trim_start_matches(':'))) {
            (Some(hours), Some(minutes)) if other.starts_with(['+', '-']) => {
                let minutes = if minutes.is_empty() { "00" } else { minutes };
                match numbers(hours.get(1..).unwrap_or_default(), &[]).is_some() && minutes.len() == 2 {
                    true => format!("{hours}:{minutes}"),
                    false => return Form::Other,
                }
            }
            _ => return Form::Other,
        },
    };
    let (clock, fraction) =
        clock.split_once('.').map_or((clock, String::new()), |(clock, rest)| (clock, format!(".{rest}")));
    let Some(parts) = numbers(clock, &[':']) else { return Form::Other };
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, 0),
        [hour, minute, second] => (hour, minute, second),
        _ => return Form::Other,
    };
    match hour < 24 && minute < 60 && second < 60 {
        true => Form::Meant(format!("{hour:02}:{minute:02}:{second:02}{fraction}{zone}")),
        false => Form::Impossible("time"),
    }
}

fn date_time(text: &str) -> Form {
    let (day, clock) = text.split_once(['T', 't', ' ']).unwrap_or((text, "00:00"));
    match (date(day), time(clock)) {
        (Form::Meant(day), Form::Meant(clock)) => Form::Meant(format!("{day}T{clock}")),
        (Form::Impossible(what), _) | (Form::Meant(_), Form::Impossible(what)) => Form::Impossible(what),
        _ => Form::Other,
    }
}

/// The list that a text stands for, which should be one.
pub(super) fn list_meant(node: Node<'_>, text: &str) -> Option<String> {
    if text.contains('\n') || text.len() > 80 || text.starts_with('{') {
        return None;
    }
    if text.starts_with('[') && text.ends_with(']') {
        return Some("write it without the quotes around it".to_owned());
    }
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let mut items: Vec<&str> = inner.split([',', ';', '|']).map(str::trim).filter(|word| !word.is_empty()).collect();
    // `{languages: en, fr}` has a member `fr`.
    let siblings = node.parent().filter(|parent| parent.is_flow()).into_iter().flat_map(Node::entries);
    let behind = siblings.skip_while(|(_, entry)| entry.location() != node.location()).skip(1);
    items.extend(behind.take_while(|(_, entry)| entry.is_absent()).map(|(key, _)| key));
    (!items.is_empty()).then(|| format!("write `[{}]`", items.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{Form, date, date_time, number_in, time};

    #[test]
    fn dates_and_times_are_brought_into_form() {
        let meant = |text: &str| Form::Meant(text.to_owned());
        assert_eq!(date("1888/8/1"), meant("1888-08-01"));
        assert_eq!(date("01.05.2024"), meant("2024-05-01"));
        assert_eq!(date("05/23/2024"), meant("2024-05-23"));
        assert_eq!(date("23/05/2024"), meant("2024-05-23"));
        assert_eq!(date("01/05/2024"), Form::Other);
        assert_eq!(date("2024-02-30"), Form::Impossible("day"));
        assert_eq!(date("20240501"), Form::Other);
        assert_eq!(date("+1-1-2024"), Form::Other);
        assert_eq!(time("10:00"), meant("10:00:00Z"));
        assert_eq!(time("9:5:1.25 UTC"), meant("09:05:01.25Z"));
        assert_eq!(time("10:00:00+0200"), meant("10:00:00+02:00"));
        assert_eq!(time("10:00:00+02"), meant("10:00:00+02:00"));
        assert_eq!(time("10:00 pm"), Form::Other);
        assert_eq!(time("25:00"), Form::Impossible("time"));
        assert_eq!(date_time("2024-05-01"), meant("2024-05-01T00:00:00Z"));
        assert_eq!(date_time("2024-05-01 08:00:00"), meant("2024-05-01T08:00:00Z"));
        assert_eq!(date_time("2024-05-01T25:00:00Z"), Form::Impossible("time"));
        assert_eq!(date_time("yesterday"), Form::Other);
    }

    #[test]
    fn one_number_is_told_from_what_is_around_it() {
        for (text, expected) in [
            ("92cm", Some("92")),
            ("62 min", Some("62")),
            ("€4.5", Some("4.5")),
            ("-4.5 %", Some("-4.5")),
            ("61.5.", Some("61.5")),
            (".5.", Some("0.5")),
            ("73.5x92", None),
            ("10:30", None),
            ("0x1G", None),
            ("seventh of 12", None),
            ("four", None),
            (".", None),
            ("1.2.3", None),
        ] {
            assert_eq!(number_in(text).as_deref(), expected, "{text}");
        }
    }
}
