//! Words that changed: where they differ.

use super::line::Line;

/// So many letters before the first difference are shown, and so many in all.
const BEFORE: usize = 30;
const SHOWN: usize = 120;

/// What to show of the words of an item before and after: `struct Pet.name "A name."`.
pub(super) fn told(item: &str, old: Option<&Line>, new: Option<&Line>) -> (Option<String>, Option<String>) {
    let docs = |line: Option<&Line>| line.and_then(|line| line.docs.clone()).unwrap_or_default();
    let (old, new) = (docs(old), docs(new));
    let (old, new) = differing(&old, &new);
    let show = |text: String| (!text.is_empty()).then(|| format!("{item} {text:?}"));
    (show(old), show(new))
}

/// The first lines that differ, from shortly before the difference.
fn differing(old: &str, new: &str) -> (String, String) {
    let lines = |text: &str| -> Vec<String> { text.lines().map(|line| line.trim().to_owned()).collect() };
    let (old, new) = (lines(old), lines(new));
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (mut old, mut new) = (&old[same..], &new[same..]);
    // What stands behind a line that came or went is as before.
    while let ([rest_of_old @ .., one], [rest_of_new @ .., other]) = (old, new) {
        if one != other || (rest_of_old.is_empty() && rest_of_new.is_empty()) {
            break;
        }
        (old, new) = (rest_of_old, rest_of_new);
    }
    let first = |lines: &[String]| lines.iter().find(|line| !line.is_empty()).cloned().unwrap_or_default();
    let (old, new) = (first(old), first(new));
    let common = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
    (excerpt(&old, common), excerpt(&new, common))
}

fn excerpt(text: &str, common: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let from = common.min(letters.len()).saturating_sub(BEFORE);
    // From the beginning of a word.
    let word = letters[..from].iter().rposition(|letter| *letter == ' ').map_or(0, |at| at + 1);
    let end = letters.len().min(word + SHOWN);
    let marks = [if word > 0 { "…" } else { "" }, if end < letters.len() { "…" } else { "" }];
    format!("{}{}{}", marks[0], letters[word..end].iter().collect::<String>(), marks[1])
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn the_difference_is_shown() {
        let long = "A sentence that goes on and on until it differs";
        for (old, new, expected) in [
            ("One.\n\nTwo.", "One.\n\nThree.", ("Two.", "Three.")),
            ("One.\n\nTwo.", "One.", ("Two.", "")),
            ("One.\nTwo.", "One.\nMore.\nTwo.", ("", "More.")),
            ("", "One.", ("", "One.")),
            (
                &format!("{long} here."),
                &format!("{long} ä."),
                ("…goes on and on until it differs here.", "…goes on and on until it differs ä."),
            ),
        ] {
            assert_eq!(differing(old, new), (expected.0.to_owned(), expected.1.to_owned()), "{old} {new}");
        }
    }
}
