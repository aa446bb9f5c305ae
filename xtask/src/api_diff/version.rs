//! The step that a version needs, and whether it was taken.

use super::rules::Class;

/// `major.minor.patch`.
pub type Version = [u64; 3];

/// The version of the workspace in a manifest.
#[must_use]
pub fn of_manifest(text: &str) -> Option<Version> {
    let line = text.lines().find_map(|line| line.strip_prefix("version = \""))?;
    let mut numbers = line.trim_end_matches('"').split('.').map(|number| number.parse().ok());
    Some([numbers.next()??, numbers.next()??, numbers.next()??])
}

/// The least version that may have these changes: what breaks is a minor step below 1.0, a major one from there on.
#[must_use]
pub fn needed(base: Version, worst: Option<Class>) -> Version {
    let [major, minor, patch] = base;
    match worst {
        None => base,
        Some(class) if class.breaks() && major > 0 => [major + 1, 0, 0],
        Some(class) if class.breaks() => [0, minor + 1, 0],
        Some(Class::Additive) if major > 0 => [major, minor + 1, 0],
        Some(_) => [major, minor, patch + 1],
    }
}

/// As text.
#[must_use]
pub fn text([major, minor, patch]: Version) -> String {
    format!("{major}.{minor}.{patch}")
}

/// What to say of the step between two versions.
#[must_use]
pub fn step(base: Option<Version>, now: Option<Version>, worst: Option<Class>) -> String {
    let (Some(base), Some(now)) = (base, now) else { return "the version is not known".to_owned() };
    let needed = needed(base, worst);
    let name = match (needed[0] != base[0], needed[1] != base[1], needed[2] != base[2]) {
        (true, ..) => "a major step",
        (_, true, _) => "a minor step",
        (.., true) => "a patch step",
        _ => "no step",
    };
    let taken = if now >= needed { format!("taken: {}", text(now)) } else { format!("not taken yet: {}", text(now)) };
    format!("version: {name} from {} is needed, at least {} ({taken})", text(base), text(needed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_the_class() {
        let cases = [
            ([0, 1, 3], None, [0, 1, 3]),
            ([0, 1, 3], Some(Class::Documentation), [0, 1, 4]),
            ([0, 1, 3], Some(Class::Additive), [0, 1, 4]),
            ([0, 1, 3], Some(Class::Wire), [0, 2, 0]),
            ([1, 1, 3], Some(Class::Additive), [1, 2, 0]),
            ([1, 1, 3], Some(Class::Rust), [2, 0, 0]),
        ];
        for (base, worst, expected) in cases {
            assert_eq!(needed(base, worst), expected, "{base:?} {worst:?}");
        }
    }
}
