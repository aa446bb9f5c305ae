//! Initials in a name: which letters beside them are a part of their word, and which begin another.

/// Initials as words: a plural `s` belongs to them, a version does not.
pub(super) fn in_words(spelt: String) -> String {
    with_plural(versions_apart(spelt))
}

/// `OAuth` as one word, which it is where words are parted by `_`: `oauth_token`.
pub(super) fn oauth_as_one_word(spelt: String) -> String {
    const NAME: &str = "OAuth";
    let is_upper = |letter: Option<char>| letter.is_some_and(char::is_uppercase);
    let is_lower = |letter: Option<char>| letter.is_some_and(char::is_lowercase);
    let mut text = String::new();
    let mut rest = spelt.as_str();
    while let Some((before, after)) = rest.split_once(NAME) {
        text.push_str(before);
        let stands_alone = !is_upper(text.chars().next_back()) && !is_lower(after.chars().next());
        text.push_str(if stands_alone { "Oauth" } else { NAME });
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Initials and a version as two words: `APIv2` is `API v2`, `DTOV2` is `DTO V2`. `IPv4` is one, and so are initials that
/// end in a `V`: `CVV2`, `CCTV1`.
fn versions_apart(spelt: String) -> String {
    let letters: Vec<char> = spelt.chars().collect();
    let mut text = String::with_capacity(spelt.len() + 1);
    let mut run = 0;
    for (at, letter) in letters.iter().enumerate() {
        let is_version = letters.get(at + 1).is_some_and(char::is_ascii_digit);
        let initials = &letters[at - run..at];
        match letter {
            'v' if is_version && initials == ['I', 'P'] => text.push('V'),
            'v' if is_version && run > 1 => text.extend([' ', 'v']),
            'V' if is_version && run > 2 && !initials.ends_with(&['T']) => text.extend([' ', 'V']),
            _ => text.push(*letter),
        }
        run = if letter.is_uppercase() { run + 1 } else { 0 };
    }
    text
}

/// Initials with a plural `s` as one word, which no capital in it ends: `userIDs` is `userIds`, `URLsOfPDFs` is
/// `UrlsOfPdfs`, and `IPsec` stays.
fn with_plural(spelt: String) -> String {
    let mut capitals = 0;
    let has_plural = spelt.chars().any(|letter| {
        let is_plural = letter == 's' && capitals > 1;
        capitals = if letter.is_uppercase() { capitals + 1 } else { 0 };
        is_plural
    });
    if !has_plural {
        return spelt;
    }
    let letters: Vec<char> = spelt.chars().collect();
    let is_plural = |end: usize| {
        letters.get(end) == Some(&'s') && !letters.get(end + 1).is_some_and(|letter| letter.is_lowercase())
    };
    let (mut text, mut at) = (String::with_capacity(spelt.len()), 0);
    while let Some(letter) = letters.get(at) {
        let capitals = letters[at..].iter().take_while(|letter| letter.is_uppercase()).count();
        text.push(*letter);
        if capitals > 1 {
            let rest = letters[at + 1..at + capitals].iter();
            match is_plural(at + capitals) {
                true => text.extend(rest.flat_map(|letter| letter.to_lowercase())),
                false => text.extend(rest),
            }
        }
        at += capitals.max(1);
    }
    text
}
