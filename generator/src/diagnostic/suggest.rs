//! "Did you mean": the nearest of the names that there are.

/// The name most like `word`, if one is near enough to be what was meant.
pub fn suggest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let lower = word.to_lowercase();
    let nearest = names
        .into_iter()
        // The distance costs the product of the lengths.
        .filter(|name| name.len().abs_diff(word.len()) <= limit && name.len() < 200)
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .min_by_key(|(distance, _)| *distance)?;
    (nearest.0 <= limit).then_some(nearest.1)
}
