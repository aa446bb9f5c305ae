//! Which of two names that are nearly alike is misspelt: that of a thing that nothing refers to, or that in the only
//! reference to it.

use std::cmp::Ordering;

use crate::source::{Location, Sources};

/// Texts longer than this together are not searched.
const MAX_BYTES: usize = 8 << 20;

/// So many letters are no slip of one that writes a name.
const CUT: usize = 3;

/// Compares how likely two names of one group are spelt right: by their signs, by their shape and their words beside those
/// of the others, and by whether the description has the word, or one that begins so, anywhere else. What the items of a
/// list are is named in the singular.
pub(super) fn likelier(one: &str, other: &str, group: Location, of_items: bool, sources: &Sources) -> Ordering {
    // A reference that was cut short.
    if one.strip_prefix(other).is_some_and(|rest| rest.len() >= CUT) {
        return Ordering::Greater;
    }
    if of_items && (is_plural(one, other) || is_plural(other, one)) {
        return other.len().cmp(&one.len());
    }
    let names: Vec<&str> = sources.node(group).entries().map(|(name, _)| name).collect();
    let mut others: Vec<&str> = names.into_iter().filter(|name| ![one, other].contains(name)).collect();
    if others.is_empty() {
        let groups = sources.node(group).parent().into_iter().flat_map(|components| components.entries());
        others = groups.flat_map(|(_, group)| group.entries()).map(|(name, _)| name).collect();
        others.retain(|name| ![one, other].contains(name));
    }
    let is_legal = |name: &str| name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter));
    let is_usual = |name: &str| others.iter().filter(|known| shape(known) == shape(name)).count() * 2 >= others.len();
    let said = said_elsewhere([one, other], sources);
    let shared = shared_words([one, other], &others);
    // `MeetingStartedEvent` beside others that end with `Event`.
    let ends_alike = |name: &str| {
        let end = last_word(name);
        others.len() > 1 && others.iter().filter(|known| last_word(known) == end).count() * 2 >= others.len()
    };
    let rank =
        |name: &str, index: usize| (is_legal(name), is_usual(name), ends_alike(name), shared[index], said[index]);
    rank(one, 0).cmp(&rank(other, 1))
}

/// Whether a name is another with an `s` behind it.
pub(crate) fn is_plural(name: &str, other: &str) -> bool {
    name.strip_suffix('s') == Some(other)
}

/// Whether other names have a word that only this one of the two has: `Order` of `OrderList` beside `OrderStatus`.
fn shared_words(names: [&str; 2], others: &[&str]) -> [bool; 2] {
    let [one, other] = names.map(words);
    let is_shared = |own: &[&str], rest: &[&str]| {
        let mut own = own.iter().filter(|word| !rest.contains(word));
        own.any(|word| others.iter().any(|known| words(known).contains(word)))
    };
    // A name of one word is no part of others by chance alone.
    match one.len().min(other.len()) {
        0 | 1 => [false; 2],
        _ => [is_shared(&one, &other), is_shared(&other, &one)],
    }
}

/// The words of a name, each from its capital on.
fn words(name: &str) -> Vec<&str> {
    let starts = name.char_indices().filter(|(at, letter)| *at > 0 && letter.is_uppercase()).map(|(at, _)| at);
    let ends: Vec<usize> = starts.chain([name.len()]).collect();
    let begins = std::iter::once(0).chain(ends.iter().copied());
    begins.zip(&ends).filter_map(|(begin, end)| name.get(begin..*end)).filter(|word| !word.is_empty()).collect()
}

/// How a name is written: with a capital first, with signs between words, with two capitals together.
fn shape(name: &str) -> [bool; 4] {
    let capitals = name.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase));
    [name.starts_with(char::is_uppercase), name.contains('_'), name.contains('-'), capitals]
}

/// The last word of a name, from its last capital on.
fn last_word(name: &str) -> &str {
    name.get(name.rfind(char::is_uppercase).unwrap_or(0)..).unwrap_or_default()
}

/// Which of two words the texts have more elsewhere.
pub(crate) fn more_said(one: &str, other: &str, sources: &Sources) -> Ordering {
    let said = said_elsewhere([one, other], sources);
    said[0].cmp(&said[1])
}

/// A word of a name that the other name has otherwise.
const WORD: usize = 300;
/// A word that is all of a name, and the same in the plural.
const WHOLE: usize = 200;
const PLURAL: usize = 150;

/// How much of each name the texts have elsewhere, however it is written: `PierId` as `pier_id`, `Cover` as `covers`.
fn said_elsewhere(names: [&str; 2], sources: &Sources) -> [usize; 2] {
    let files = 0..sources.paths().count();
    if files.clone().map(|file| sources.text(file).len()).sum::<usize>() > MAX_BYTES {
        return [0; 2];
    }
    let plain = |text: &str| text.replace(['_', '-'], "").to_lowercase();
    let wanted = names.map(plain);
    let longest = wanted.iter().map(String::len).max().unwrap_or(1).max(1);
    let apart = words_apart(names);
    let mut whole = [0; 2];
    let mut best = [0; 2];
    for file in files {
        let text = sources.text(file);
        for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-') {
            let word = plain(word);
            let is_own = wanted.contains(&word);
            for (index, name) in wanted.iter().enumerate() {
                whole[index] += usize::from(word == *name);
                let found = match word.strip_suffix('s') == Some(name) {
                    true => PLURAL,
                    false if is_own => 0,
                    false => 100 * common_start(&word, name) / longest,
                };
                // A word of its own that the other does not have: `Summary`.
                let is_apart = apart[index].as_deref().is_some_and(|own| !is_own && own == word);
                best[index] = best[index].max(if is_apart { WORD } else { found });
            }
        }
    }
    // Once each stands in the definition and in the reference.
    [0, 1].map(|index| if whole[index] > 1 { WHOLE.max(best[index]) } else { best[index] })
}

/// The word that each of two names has in place of that of the other, where they have as many words and the rest is alike.
fn words_apart(names: [&str; 2]) -> [Option<String>; 2] {
    let [one, other] = names.map(|name| name.split(['_', '-']).flat_map(words).collect::<Vec<_>>());
    let mut apart = one.iter().zip(&other).filter(|(one, other)| one != other);
    match (one.len() == other.len() && one.len() > 1, apart.next(), apart.next()) {
        (true, Some((one, other)), None) => [Some(one.to_lowercase()), Some(other.to_lowercase())],
        _ => [None, None],
    }
}

/// How many bytes two words have in common at their beginning, if those are a word.
fn common_start(one: &str, other: &str) -> usize {
    let alike = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    if alike > 3 { alike } else { 0 }
}
