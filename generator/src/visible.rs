//! Text of a description made fit to be looked at: what would not be seen, or could do something to a terminal, is shown
//! by its number.

use std::borrow::Cow;

/// Whether a character shows a text otherwise than it is: it is not seen, it turns what follows, or it controls what shows
/// it. What is no character is shown by its number, too. Line breaks and tabs are none of these.
pub(crate) fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    ) || letter.is_control() && !matches!(letter, '\n' | '\t')
}

/// A text whose hidden characters are shown by their numbers.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_seen = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    if text.bytes().all(is_seen) || !text.contains(is_hidden) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_hidden(letter) { shown.extend(letter.escape_unicode()) } else { shown.push(letter) }
    }
    shown.into()
}

/// As [`visible`], with line breaks and tabs shown as `\n` and `\t`.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    let shown = visible(text);
    if shown.contains(['\n', '\t']) { shown.replace('\n', "\\n").replace('\t', "\\t").into() } else { shown }
}

/// JSON whose hidden characters are escaped: it says the same and does nothing to a terminal.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_hidden(letter) {
            letter.encode_utf16(&mut [0; 2]).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        } else {
            escaped.push(letter);
        }
    }
    escaped.into()
}

#[cfg(test)]
mod tests {
    use super::{json, one_line, visible};

    #[test]
    fn what_is_not_seen_is_shown() {
        for (text, lines, line) in [
            ("a b", "a b", "a b"),
            ("a\n\tb", "a\n\tb", "a\\n\\tb"),
            ("Q\u{fdd0}A", "Q\\u{fdd0}A", "Q\\u{fdd0}A"),
            ("a\r\n", "a\\u{d}\n", "a\\u{d}\\n"),
            ("\u{1b}[31m\0\u{7f}", "\\u{1b}[31m\\u{0}\\u{7f}", "\\u{1b}[31m\\u{0}\\u{7f}"),
            ("\u{85}\u{9b}", "\\u{85}\\u{9b}", "\\u{85}\\u{9b}"),
            (
                "\u{2028}\u{2029}\u{202e}\u{2066}",
                "\\u{2028}\\u{2029}\\u{202e}\\u{2066}",
                "\\u{2028}\\u{2029}\\u{202e}\\u{2066}",
            ),
            ("\u{feff}\u{200b}\u{e0041}", "\\u{feff}\\u{200b}\\u{e0041}", "\\u{feff}\\u{200b}\\u{e0041}"),
            ("éא漢🎉", "éא漢🎉", "éא漢🎉"),
        ] {
            assert_eq!((&*visible(text), &*one_line(text)), (lines, line), "{text:?}");
        }
    }

    #[test]
    fn json_says_the_same() {
        let text = "a\u{85}\u{2028}\u{202e}\u{e0041}\u{1b}\n\"\\é🎉\u{7f}";
        let written = serde_json::to_string(text).expect("a text is JSON");
        let escaped = json(&written);
        assert!(escaped.chars().all(|letter| !letter.is_control() && !"\u{2028}\u{202e}\u{e0041}".contains(letter)));
        assert_eq!(serde_json::from_str::<String>(&escaped).expect("it is still JSON"), text);
        assert_eq!(json("{\"a\": 1}\n"), "{\"a\": 1}\n");
    }
}
