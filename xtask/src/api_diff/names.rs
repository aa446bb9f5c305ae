//! The names of Rust in a line, outside of quotes.

/// Names with paths, in order.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    split(text, &mut |piece, is_name| {
        if is_name {
            found.push(piece.to_owned());
        }
    });
    found
}

/// The text with other names, where they have some.
pub(super) fn in_text(text: &str, other: &dyn Fn(&str) -> Option<String>) -> String {
    let mut renamed = String::new();
    split(text, &mut |piece, is_name| match other(piece).filter(|_| is_name) {
        Some(name) => renamed.push_str(&name),
        None => renamed.push_str(piece),
    });
    renamed
}

/// Takes a text apart, into names and what stands between them. A name is a path: `types::Pet`.
fn split<'t>(text: &'t str, each: &mut dyn FnMut(&'t str, bool)) {
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let end = match letter {
            '"' => quoted(rest),
            _ if is_of_name(letter) => name(rest),
            _ => letter.len_utf8(),
        };
        each(&rest[..end], is_of_name(letter));
        rest = &rest[end..];
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '#'
}

/// Where a text in quotes ends.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where a path ends: `a::B`, without a colon that stands behind it.
fn name(text: &str) -> usize {
    let mut end = 0;
    loop {
        let part = text[end..].find(|letter| !is_of_name(letter)).unwrap_or(text.len() - end);
        end += part;
        let follows = text[end..].strip_prefix("::").is_some_and(|rest| rest.starts_with(is_of_name));
        if part == 0 || !follows {
            return end;
        }
        end += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::{in_text, tokens};

    #[test]
    fn names_stand_outside_of_quotes() {
        let cases: [(&str, &[&str]); 4] = [
            ("?: [a::Pet] = \"Pet\"", &["a::Pet"]),
            ("a: Pet, b?: {r#type::Pet|null}", &["a", "Pet", "b", "r#type::Pet", "null"]),
            ("\"a \\\" Pet\" Pet: \"Pet", &["Pet"]),
            ("types::Ä::B", &["types::Ä::B"]),
        ];
        for (text, expected) in cases {
            assert_eq!(tokens(text), expected, "{text}");
        }
        let other = |name: &str| (name == "Pet").then(|| "Dog".to_owned());
        assert_eq!(in_text("(a::Pet, Pet|null, \"Pet\") -> Pet: x", &other), "(a::Pet, Dog|null, \"Pet\") -> Dog: x");
    }
}
