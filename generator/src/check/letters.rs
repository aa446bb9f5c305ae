//! Letters in names that look like others, and signs that nobody sees: two names that look alike are two to a server.

use crate::visible::is_hidden;

/// The Latin letter that a letter of another script looks like.
fn twin(letter: char) -> Option<char> {
    const ALIKE: [(&str, &str); 2] =
        [("аеорсухіјѕвкмнтАВЕКМНОРСТХІЈЅ", "aeopcyxijsbkmhtABEKMHOPCTXIJS"), ("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX")];
    ALIKE.iter().find_map(|(odd, latin)| {
        let at = odd.chars().position(|known| known == letter)?;
        latin.chars().nth(at)
    })
}

/// What is odd about a name, and the name that was meant.
pub(super) fn odd_letter(name: &str) -> Option<(String, String)> {
    // Signs alone may be meant.
    if name.is_ascii() || !name.contains(char::is_alphanumeric) {
        return None;
    }
    if let Some(sign) = name.chars().find(|sign| is_hidden(*sign)) {
        let bare: String = name.chars().filter(|sign| !is_hidden(*sign)).collect();
        return Some((format!("a sign that is not seen, U+{:04X}", u32::from(sign)), bare));
    }
    let odd = name.chars().find(|letter| twin(*letter).is_some())?;
    let others = name.chars().filter(|letter| !letter.is_ascii());
    let is_mixed = name.chars().any(|letter| letter.is_ascii_alphabetic())
        && others.into_iter().all(|letter| twin(letter).is_some());
    let latin = name.chars().map(|letter| twin(letter).unwrap_or(letter)).collect();
    is_mixed.then(|| (format!("the letter `{odd}` of another script, U+{:04X}", u32::from(odd)), latin))
}

#[cfg(test)]
mod tests {
    use super::odd_letter;

    #[test]
    fn names_of_one_script_are_fine() {
        for name in ["listProducts", "größe", "цена", "μs", "naïve", "名前"] {
            assert_eq!(odd_letter(name), None, "{name}");
        }
        let meant = |name: &str| odd_letter(name).map(|(_, meant)| meant);
        assert_eq!(meant("listPr\u{43e}ducts").as_deref(), Some("listProducts"));
        assert_eq!(meant("list\u{200b}Products").as_deref(), Some("listProducts"));
    }
}
