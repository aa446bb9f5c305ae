//! Whether a text looks like one of a format. Where a union has texts with a format beside others, this tells them apart;
//! else no text is refused for its format.

/// Whether a text has the form of a pattern, in which `0` is a digit and `x` a hexadecimal one.
fn fits(text: &[u8], pattern: &[u8]) -> bool {
    text.len() == pattern.len()
        && text.iter().zip(pattern).all(|(byte, wanted)| match wanted {
            b'0' => byte.is_ascii_digit(),
            b'x' => byte.is_ascii_hexdigit(),
            wanted => byte == wanted,
        })
}

pub(super) fn date_time(text: &str) -> bool {
    let text = text.as_bytes();
    matches!(text.get(10), Some(b'T' | b't' | b' '))
        && fits(&text[..10], b"0000-00-00")
        && text.get(11..16).is_some_and(|time| fits(time, b"00:00"))
}

pub(super) fn date(text: &str) -> bool {
    fits(text.as_bytes(), b"0000-00-00")
}

pub(super) fn time(text: &str) -> bool {
    text.as_bytes().get(..5).is_some_and(|time| fits(time, b"00:00"))
}

pub(super) fn duration(text: &str) -> bool {
    let rest = text.trim_start_matches(['+', '-']).strip_prefix('P');
    rest.is_some_and(|rest| rest.contains(|c: char| c.is_ascii_digit()) && !rest.contains(char::is_whitespace))
}

pub(super) fn uuid(text: &str) -> bool {
    fits(text.as_bytes(), b"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
}

pub(super) fn uri(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    !text.contains(char::is_whitespace) && text.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme))
}

pub(super) fn base64(text: &str) -> bool {
    let letters = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - letters.len() < 3
        && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
}

pub(super) fn base64_url(text: &str) -> bool {
    let letters = text.trim_end_matches('=');
    letters.len() % 4 != 1
        && (text.len() == letters.len() || text.len().is_multiple_of(4) && text.len() - letters.len() < 3)
        && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

pub(super) fn decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mut parts = digits.splitn(2, '.');
    digits.contains(|c: char| c.is_ascii_digit()) && parts.all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_look_like_their_formats() {
        let check = |name: &str, has_format: fn(&str) -> bool, texts: &[&str]| {
            texts.iter().for_each(|text| assert!(has_format(text), "{name}: {text}"));
            let others = ["hello world", "P", "a:b c", "é", "2026-1-2x", "1.2.3", "-", "12:3"];
            others.iter().for_each(|text| assert!(!has_format(text), "{name}: {text}"));
        };
        let times = ["2026-01-02T03:04:05Z", "2026-01-02 03:04", "2026-01-02t03:04:05.5+01:00"];
        check("date-time", super::date_time, &times);
        check("date", super::date, &["2026-01-02"]);
        check("time", super::time, &["03:04:05Z", "03:04"]);
        check("duration", super::duration, &["PT5M", "-P1DT2.5H"]);
        check("uuid", super::uuid, &["2f1c4b1e-0000-4000-8000-00000000000A"]);
        check("uri", super::uri, &["https://a.b/c?d#e", "urn:a:b"]);
        check("base64", super::base64, &["YQ==", ""]);
        check("base64url", super::base64_url, &["YQ", "YQ==", "__4", ""]);
        check("decimal", super::decimal, &["-1.50", "3"]);
    }
}
