//! Types as the form for HTTP writes them: `optional array of { id, name, 2 more }`, `"a" or "b"`.

use std::collections::BTreeSet;

use super::entry::Type;

/// A type, and what the page says with it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    pub is_optional: bool,
    pub ty: Type,
    /// The values of an enum that stand in the type.
    pub values: BTreeSet<String>,
}

/// Reads a type, and gives the text behind it; `None` where the text does not begin with one.
pub(super) fn read(text: &str) -> Option<(Written, &str)> {
    let (is_optional, mut rest) = match text.strip_prefix("optional ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut written = Written { is_optional, ..Written::default() };
    let mut kinds = Vec::new();
    loop {
        rest = alternative(rest, &mut written, &mut kinds)?;
        match rest.strip_prefix(" or ") {
            Some(next) => rest = next,
            None => break,
        }
    }
    // Whether something may be null is no type.
    kinds.retain(|ty| *ty != of_kind("null"));
    kinds.dedup();
    written.ty = if kinds.len() == 1 { kinds.remove(0) } else { several(&kinds) };
    if written.ty.lists > 0 && written.ty.kind.is_empty() {
        written.ty = Type::default();
    }
    Some((written, rest))
}

/// Several plain types together. Of others it is not known which one the members below belong to.
fn several(kinds: &[Type]) -> Type {
    let plain = ["string", "boolean", "number", "integer"];
    let names: BTreeSet<&str> = kinds.iter().map(|ty| ty.kind.as_str()).collect();
    let is_plain = kinds.iter().all(|ty| *ty == of_kind(&ty.kind) && plain.contains(&ty.kind.as_str()));
    if is_plain { of_kind(&names.into_iter().collect::<Vec<_>>().join("|")) } else { Type::default() }
}

/// Reads one of the types between `or`, and gives the text behind it.
fn alternative<'t>(text: &'t str, written: &mut Written, kinds: &mut Vec<Type>) -> Option<&'t str> {
    if let Some((value, rest)) = text.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        written.values.insert(value.to_owned());
        kinds.push(of_kind("string"));
        return Some(rest);
    }
    if let Some(rest) = text.strip_prefix(|letter: char| letter.is_ascii_digit()) {
        let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if let Some(rest) = rest.strip_prefix(" more") {
            return Some(rest);
        }
        written.values.insert(text[..text.len() - rest.len()].to_owned());
        kinds.push(of_kind("integer"));
        return Some(rest);
    }
    let (ty, rest) = single(text, &mut written.values)?;
    kinds.push(ty);
    Some(rest)
}

fn of_kind(kind: &str) -> Type {
    Type { kind: kind.to_owned(), ..Type::default() }
}

/// Reads a type that is no value, and gives the text behind it.
fn single<'t>(text: &'t str, values: &mut BTreeSet<String>) -> Option<(Type, &'t str)> {
    if let Some(rest) = text.strip_prefix("array of ") {
        let (inner, rest) = read(rest)?;
        values.extend(inner.values);
        return Some((Type { lists: inner.ty.lists + 1, ..inner.ty }, rest));
    }
    if let Some(rest) = text.strip_prefix("map[") {
        return Some((of_kind("object"), behind(rest, '[', ']')?));
    }
    if let Some(rest) = text.strip_prefix("object {").or_else(|| text.strip_prefix('{')) {
        return Some((of_kind("object"), behind(rest, '{', '}')?));
    }
    for word in ["true", "false"] {
        if let Some(rest) = text.strip_prefix(word).filter(|rest| ends_word(rest)) {
            values.insert(word.to_owned());
            return Some((of_kind("boolean"), rest));
        }
    }
    for (word, kind) in [
        ("string", "string"),
        ("boolean", "boolean"),
        ("number", "number"),
        ("unknown", "any"),
        ("object", "object"),
        ("null", "null"),
    ] {
        if let Some(rest) = text.strip_prefix(word).filter(|rest| ends_word(rest)) {
            return Some((of_kind(kind), rest));
        }
    }
    let length = text.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(text.len());
    let ty = Type::named(&text[..length])?;
    match text[length..].trim_start().strip_prefix("object {").or_else(|| text[length..].strip_prefix(" {")) {
        Some(rest) => Some((ty, behind(rest, '{', '}')?)),
        // What is behind a name alone is not said.
        None => Some((Type::default(), &text[length..])),
    }
}

/// Whether a word ends here: its description may follow without a space.
fn ends_word(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(" or ") || rest.starts_with(char::is_uppercase)
}

/// The text behind the bracket that ends what one opened.
fn behind(text: &str, opens: char, closes: char) -> Option<&str> {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        depth += i32::from(letter == opens) - i32::from(letter == closes);
        if depth == 0 {
            return Some(&text[at + letter.len_utf8()..]);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn types_are_read_up_to_the_words_behind_them() {
        // The text, then whether it is optional, its kind, its values, and the rest.
        let cases = [
            ("string", "required string [] ''"),
            ("optional string", "optional string [] ''"),
            ("optional numberHow many.", "optional number [] 'How many.'"),
            ("optional array of { id, created_at, 2 more }", "optional array<object> [] ''"),
            ("object { a, b }  The words.", "required object [] '  The words.'"),
            ("array of array of string", "required array<array<string>> [] ''"),
            ("\"mono\" or \"stereo\"Audio", "required string [mono, stereo] 'Audio'"),
            ("optional \"a\" or \"b\" or 3 more", "optional string [a, b] ''"),
            ("array of \"a\" or \"b\"", "required array<string> [a, b] ''"),
            ("1 or 2", "required integer [1, 2] ''"),
            ("trueWhether it is.", "required boolean [true] 'Whether it is.'"),
            ("optional true or false", "optional boolean [false, true] ''"),
            ("map[array of string]", "required object [] ''"),
            ("map[{ a, b }]", "required object [] ''"),
            ("unknown", "required any [] ''"),
            ("string or number", "required number|string [] ''"),
            ("optional string or null", "optional string [] ''"),
            ("string or object { a }", "required  [] ''"),
            ("Shelf { id }", "required object [] ''"),
            ("Shelf", "required  [] ''"),
            ("array of Shelf", "required  [] ''"),
        ];
        for (text, expected) in cases {
            let (written, rest) = read(text).unwrap_or_else(|| panic!("no type: {text}"));
            let values: Vec<_> = written.values.into_iter().collect();
            let optional = if written.is_optional { "optional" } else { "required" };
            let shown = format!("{optional} {} [{}] '{rest}'", written.ty.kind(), values.join(", "));
            assert_eq!(shown, expected, "{text}");
        }
        for text in ["stringy", "a word", "{ id", "map[string", "\"open", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
