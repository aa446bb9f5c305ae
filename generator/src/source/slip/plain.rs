//! Texts without quotes: what YAML takes them for, and what was meant.

/// `type: string` for `type:string`: a key and its value with no space between.
pub(crate) fn without_space(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let word = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '$');
    let is_key = key.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '$' | '_'));
    let is_value = value.starts_with(|first: char| !first.is_whitespace() && !matches!(first, ':' | '/'));
    (is_key && key.chars().all(word) && is_value).then_some((key, value))
}

/// Signs that no text without quotes begins with, and what YAML takes them for.
pub(super) fn reserved(sign: char) -> Option<&'static str> {
    Some(match sign {
        '@' | '`' => "YAML reserves this sign",
        '%' => "YAML takes it for a directive",
        ',' => "YAML takes it for the end of an item",
        ']' | '}' => "YAML takes it for the end of a list or mapping",
        _ => return None,
    })
}
