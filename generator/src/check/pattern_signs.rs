//! Which signs of a pattern keep it from being a regular expression, and what to write in their place.

/// The cure for the first thing that can't be read.
pub(super) fn refused(pattern: &str) -> Option<String> {
    let signs: Vec<char> = pattern.chars().collect();
    let mut groups = 0_usize;
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        match sign {
            '\\' if at + 1 == signs.len() => {
                return Some("nothing follows the backslash at the end: remove it".to_owned());
            }
            '\\' => at += 1,
            '[' => match class(&signs, at) {
                Ok(end) => at = end,
                Err(help) => return Some(help),
            },
            '(' => groups += 1,
            ')' if groups == 0 => return Some("this `)` closes nothing: remove it, or write `\\)`".to_owned()),
            ')' => groups -= 1,
            '*' | '+' | '?' if repeats_nothing(&signs, at) => {
                return Some(format!("`{sign}` repeats what stands before it: write something there, or `\\{sign}`"));
            }
            '{' => {
                if let Some(help) = counts(&signs, at) {
                    return Some(help);
                }
            }
            _ => {}
        }
        at += 1;
    }
    (groups > 0).then(|| "close the `(` with `)`, or write `\\(`".to_owned())
}

/// The end of a class; or what to write for a range in it that runs backwards.
fn class(signs: &[char], begin: usize) -> Result<usize, String> {
    let mut at = begin + 1;
    while let Some(sign) = signs.get(at) {
        match sign {
            ']' => return Ok(at),
            '\\' => at += 1,
            _ => {
                if let (Some('-'), Some(last)) = (signs.get(at + 1), signs.get(at + 2))
                    && ![']', '\\'].contains(last)
                {
                    if sign > last {
                        return Err(backwards(*sign, *last));
                    }
                    at += 2;
                }
            }
        }
        at += 1;
    }
    Err("close the `[` with `]`, or write `\\[`".to_owned())
}

fn backwards(first: char, last: char) -> String {
    match (first.is_ascii_lowercase() && last.is_ascii_uppercase(), first.is_alphanumeric() && last.is_alphanumeric()) {
        (true, _) => {
            let (upper, lower) = (first.to_ascii_uppercase(), last.to_ascii_lowercase());
            format!("`{first}-{last}` runs backwards: write `{first}-{lower}{upper}-{last}`")
        }
        (_, true) => format!("`{first}-{last}` runs backwards: write `{last}-{first}`"),
        _ => format!("`{first}-{last}` runs backwards: write `\\-` where the sign itself is meant"),
    }
}

/// Whether there is nothing that a sign can repeat.
fn repeats_nothing(signs: &[char], at: usize) -> bool {
    let is_escaped = |at: usize| {
        signs.get(..at).is_some_and(|before| before.iter().rev().take_while(|sign| **sign == '\\').count() % 2 == 1)
    };
    let Some(before) = at.checked_sub(1) else { return true };
    let is_lazy = signs.get(at) == Some(&'?');
    match signs.get(before) {
        // `(?:` begins a group of another kind.
        Some('(') => !is_lazy && !is_escaped(before),
        Some('|' | '^') => !is_escaped(before),
        Some('*' | '+' | '?') => !is_lazy && !is_escaped(before) && signs.get(before.wrapping_sub(1)) != Some(&'('),
        _ => false,
    }
}

/// What to write for counts of which the first is the larger one.
fn counts(signs: &[char], at: usize) -> Option<String> {
    let end = signs.get(at..)?.iter().position(|sign| *sign == '}')?;
    let inside: String = signs.get(at + 1..at + end)?.iter().collect();
    let (least, most) = inside.split_once(',')?;
    let (from, to): (u32, u32) = (least.parse().ok()?, most.parse().ok()?);
    (from > to).then(|| format!("at least {from} are no more than {to}: write `{{{to},{from}}}`"))
}

#[cfg(test)]
mod tests {
    use super::refused;

    #[test]
    fn what_keeps_a_pattern_from_being_read() {
        let told = |pattern: &str| refused(pattern).unwrap_or_default();
        assert_eq!(told("^[z-a]$"), "`z-a` runs backwards: write `a-z`");
        assert_eq!(told("^[9-0]$"), "`9-0` runs backwards: write `0-9`");
        assert_eq!(told("[a-Z]"), "`a-Z` runs backwards: write `a-zA-Z`");
        assert_eq!(told("[a-z_-+]"), "`_-+` runs backwards: write `\\-` where the sign itself is meant");
        assert_eq!(told("a{8,4}"), "at least 8 are no more than 4: write `{4,8}`");
        assert_eq!(told("[a-z"), "close the `[` with `]`, or write `\\[`");
        assert_eq!(told("(ab"), "close the `(` with `)`, or write `\\(`");
        assert_eq!(told("ab)"), "this `)` closes nothing: remove it, or write `\\)`");
        assert_eq!(told("*.txt"), "`*` repeats what stands before it: write something there, or `\\*`");
        assert_eq!(told("ab\\"), "nothing follows the backslash at the end: remove it");
        for right in ["^(?:a|b)?$", "[\\]a-]+", "a{4,8}?", "\\(*", "(?<n>a)+?"] {
            assert_eq!(told(right), "", "{right}");
        }
    }
}
