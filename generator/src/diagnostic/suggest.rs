//! "Did you mean": the nearest of the names that there are.

/// A name that may have been meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near<'n> {
    /// The name.
    pub name: &'n str,
    /// Whether no other name is as near, so that it can be written without asking.
    pub is_alone: bool,
}

impl Near<'_> {
    /// Its name, where it can be written without asking.
    pub fn certain(self) -> Option<String> {
        self.is_alone.then(|| self.name.to_owned())
    }
}

/// The name most like `word`, if one is near enough to be what was meant.
pub fn suggest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    nearest(word, names).map(|near| near.name)
}

/// How often each byte is in a text, some counted together: of ASCII a small letter with its capital.
fn letters(text: &str) -> [u16; 32] {
    let mut counts = [0_u16; 32];
    for byte in text.bytes() {
        counts[usize::from(byte % 32)] = counts[usize::from(byte % 32)].saturating_add(1);
    }
    counts
}

/// By how much two counts differ.
fn apart(one: &[u16; 32], other: &[u16; 32]) -> usize {
    one.iter().zip(other).map(|(one, other)| usize::from(one.abs_diff(*other))).sum()
}

/// As [`suggest`], and whether another would do as well.
pub fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<Near<'n>> {
    let count = |text: &str| if text.is_ascii() { text.len() } else { text.chars().count() };
    let length = count(word);
    let limit = (length / 3).clamp(1, 4);
    let lower = word.to_lowercase();
    let counts = letters(&lower);
    let mut best: Option<(usize, Near<'n>)> = None;
    // The distance costs the product of the lengths.
    for name in names.into_iter().filter(|name| count(name).abs_diff(length) <= limit && name.len() < 200) {
        // A slip changes the letters by at most one that goes and one that comes.
        let is_far =
            |other: &str, bytes_of_a_letter: usize| apart(&counts, &letters(other)) > 2 * bytes_of_a_letter * limit;
        if lower.is_ascii() && name.is_ascii() && is_far(name, 1) {
            continue;
        }
        let other = name.to_lowercase();
        if is_far(&other, 4) {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&lower, &other);
        match &mut best {
            Some((least, near)) if *least == distance => near.is_alone &= near.name == name,
            Some((least, _)) if *least < distance => {}
            _ => best = Some((distance, Near { name, is_alone: true })),
        }
    }
    best.filter(|(distance, near)| *distance <= limit && !is_another_word(&lower, near.name)).map(|(_, near)| near)
}

/// Whether two names of as many parts differ in one, which is another word altogether: `rooms.delete` and `rooms.write`.
fn is_another_word(word: &str, name: &str) -> bool {
    let parts = |text: &str| -> Vec<String> { text.split(['.', ':']).map(str::to_lowercase).collect() };
    let (one, other) = (parts(word), parts(name));
    if one.len() < 2 || one.len() != other.len() {
        return false;
    }
    let mut apart = one.iter().zip(&other).filter(|(one, other)| one != other);
    let (Some((one, other)), None) = (apart.next(), apart.next()) else { return false };
    let limit = (one.chars().count() / 2).max(1);
    strsim::damerau_levenshtein(one, other) > limit
}
