//! From a name on the wire to the identifier that it comes out as: letters are kept, symbols that tell names apart
//! become words, others part the words.

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization;

use super::initials;
use super::name::{Case, fingerprint};

/// Identifiers name files, too, and file systems take 255 bytes; those who nest names need some of them.
const MAX_LENGTH: usize = 120;

/// The identifier that a wire name comes out as, before keywords and reserved names are set aside.
pub(super) fn identifier(wire: &str, case: Case) -> String {
    match wire.len() <= MAX_LENGTH {
        true if is_snake(wire) => in_case(wire, case),
        true if is_camel(wire) => camel_in_case(wire, case),
        _ => spelt_out(wire, case),
    }
}

/// The identifier of any name.
fn spelt_out(wire: &str, case: Case) -> String {
    let spelt = initials::in_words(spell(wire, case));
    let mut ident = match case {
        Case::Snake | Case::Module => snake(&initials::oauth_as_one_word(spelt)),
        Case::Shouty => snake(&initials::oauth_as_one_word(spelt)).to_uppercase(),
        Case::Pascal => numbers_apart(&spelt).map(pascal).collect::<Vec<_>>().join("_"),
    };
    if !ident.is_ascii() {
        // Letters that changed their case may be written in two ways again.
        ident = ident.nfc().collect();
    }
    let (empty, number, hash) = match case {
        Case::Snake | Case::Module => ("empty", "n", "_x"),
        Case::Pascal => ("Empty", "N", "X"),
        Case::Shouty => ("EMPTY", "N", "_X"),
    };
    if ident.is_empty() {
        ident.push_str(empty);
    }
    if !ident.starts_with(is_xid_start) {
        ident.insert_str(0, number);
    }
    if ident.len() > MAX_LENGTH {
        let end = (0..=MAX_LENGTH).rev().find(|end| ident.is_char_boundary(*end));
        ident.truncate(end.unwrap_or_default());
        ident.push_str(&format!("{hash}{:08x}", fingerprint(wire)));
    }
    ident
}

/// Whether a name is words of small letters and digits between single underscores, as most names are.
fn is_snake(wire: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    wire.split('_').all(is_word)
}

/// Whether a name is words of letters and digits of which each begins with the only capital in it, but for the first one
/// perhaps: `userId`, `PageV2`.
fn is_camel(wire: &str) -> bool {
    let is_pair =
        |pair: &[u8]| !matches!(pair, [first, second] if first.is_ascii_uppercase() && !second.is_ascii_lowercase());
    wire.starts_with(|first: char| first.is_ascii_alphabetic())
        && wire.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && wire.as_bytes().windows(2).all(is_pair)
        && !wire.ends_with(|last: char| last.is_ascii_uppercase())
}

/// Such a name, in a case.
fn camel_in_case(wire: &str, case: Case) -> String {
    let mut ident = String::with_capacity(wire.len() + 4);
    for letter in wire.chars() {
        let is_first = ident.is_empty();
        match case {
            Case::Pascal if is_first => ident.push(letter.to_ascii_uppercase()),
            Case::Pascal => ident.push(letter),
            Case::Snake | Case::Module | Case::Shouty => {
                if letter.is_ascii_uppercase() && !is_first {
                    ident.push('_');
                }
                let is_shouty = case == Case::Shouty;
                ident.push(if is_shouty { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() });
            }
        }
    }
    ident
}

/// A name in snake case, in a case.
fn in_case(wire: &str, case: Case) -> String {
    match case {
        Case::Snake | Case::Module => wire.to_owned(),
        Case::Shouty => wire.to_ascii_uppercase(),
        Case::Pascal => {
            let mut ident = String::with_capacity(wire.len());
            for word in wire.split('_') {
                ident.push_str(word);
                let first = ident.len() - word.len();
                if let Some(letter) = ident.get_mut(first..=first) {
                    letter.make_ascii_uppercase();
                }
            }
            ident
        }
    }
}

fn snake(spelt: &str) -> String {
    if spelt.is_ascii() { spelt.to_snake_case() } else { joined(spelt, "_", str::to_lowercase) }
}

fn pascal(spelt: &str) -> String {
    if spelt.is_ascii() { spelt.to_upper_camel_case() } else { joined(spelt, "", capitalized) }
}

/// The words of a text, each changed, with something between them, as `heck` does it for ASCII; `heck` takes marks, of
/// Indic scripts for instance, for the ends of words. A word ends where letters and digits do, and where a capital begins
/// another: `HTTPServer2` is `http`, `server2`.
fn joined(spelt: &str, between: &str, change: impl Fn(&str) -> String) -> String {
    let words = spelt.split(|character: char| !is_xid_continue(character) || character == '_');
    let words = words.flat_map(by_capitals).map(change);
    words.collect::<Vec<_>>().join(between)
}

fn by_capitals(text: &str) -> Vec<&str> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut words = Vec::new();
    let (mut begin, mut previous_in_word) = (0, None);
    for pair in letters.windows(2) {
        let [(at, letter), (next_at, next)] = pair else { continue };
        // What has no case is as the letter before it.
        let case =
            if letter.is_lowercase() || letter.is_uppercase() { Some(letter.is_uppercase()) } else { previous_in_word };
        let end = match (previous_in_word, case) {
            (_, Some(false)) if next.is_uppercase() => *next_at,
            (Some(true), Some(true)) if letter.is_uppercase() && next.is_lowercase() => *at,
            _ => {
                previous_in_word = case;
                continue;
            }
        };
        words.extend(text.get(begin..end));
        (begin, previous_in_word) = (end, None);
    }
    words.extend(text.get(begin..).filter(|word| !word.is_empty()));
    words
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    // A letter whose capital is two stays, so that `ß` and `SS` are two names.
    let capital = |letter: char| if letter.to_uppercase().count() == 1 { letter.to_uppercase().next() } else { None };
    let first: String = letters.next().into_iter().map(|letter| capital(letter).unwrap_or(letter)).collect();
    first + &letters.as_str().to_lowercase()
}

/// The parts of a text between which two numbers would run together: `1.0` is not `10`.
fn numbers_apart(spelt: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(spelt);
    std::iter::from_fn(move || {
        let text = rest?;
        let digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
        let gaps = text.match_indices(' ').find_map(|(at, _)| {
            let (before, after) = text.split_at(at);
            (digit(before.chars().next_back()) && digit(after.trim_start().chars().next()))
                .then(|| (before, after.trim_start()))
        });
        let (part, after) = gaps.map_or((text, None), |(before, after)| (before, Some(after)));
        rest = after;
        Some(part)
    })
}

/// `wire` with everything that is no letter or digit turned into words or blanks.
fn spell(wire: &str, case: Case) -> String {
    if wire.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return wire.to_owned();
    }
    let text = if wire.is_ascii() { wire.to_owned() } else { letters_and_symbols(wire, case) };
    let characters: Vec<char> = text.trim().chars().collect();
    let symbols_only = !characters.iter().any(|character| is_word(*character));
    let mut spelt = String::with_capacity(text.len());
    for (index, character) in characters.iter().enumerate() {
        let (before, after) = characters.split_at(index);
        let after = after.split_first().map_or(&[][..], |(_, after)| after);
        match character {
            _ if is_word(*character) => spelt.push(*character),
            _ if symbols_only || tells_apart(before, *character, after) => spelt.push_str(symbol(*character)),
            _ => spelt.push(' '),
        }
    }
    spelt
}

/// Whether a character is a part of a word. Marks belong to the letter before them.
fn is_word(character: char) -> bool {
    character != '_' && is_xid_continue(character)
}

/// Letters as they stand, in one of the ways of writing them, and everything else in ASCII.
fn letters_and_symbols(wire: &str, case: Case) -> String {
    let mut text = String::with_capacity(wire.len());
    for character in wire.nfc() {
        let is_mark = !is_xid_start(character) && !character.is_numeric();
        match character {
            _ if character.is_ascii() => text.push(character),
            _ if is_invisible(character) => text.push(' '),
            _ if is_mark
                && is_xid_continue(character)
                && !text.ends_with(|last: char| last.is_alphanumeric() || is_kept(last)) => {}
            _ if is_kept(character) && case == Case::Module => match any_ascii::any_ascii_char(character) {
                "" if is_mark => {}
                "" => text.push_str(&format!(" u{:x} ", u32::from(character))),
                spelt => text.push_str(spelt),
            },
            _ if is_kept(character) => text.push(character),
            _ => match any_ascii::any_ascii_char(character) {
                "" => text.push_str(&format!(" u{:x} ", u32::from(character))),
                spelt => text.push_str(&format!(" {spelt} ")),
            },
        }
    }
    text
}

/// Whether a character beyond ASCII stays in a name. A capital without a small letter can't: it has to be one somewhere.
fn is_kept(character: char) -> bool {
    !character.is_ascii()
        && is_xid_continue(character)
        && !(character.is_uppercase() && character.to_lowercase().eq([character]))
}

/// What joins or shows other characters and is nothing itself.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'
    )
}

/// Whether a symbol in a name with letters or digits says more than where words end: `A+` and `A-`, `C#`, `<18`,
/// `!equals`. That depends on the name alone.
fn tells_apart(before: &[char], symbol: char, after: &[char]) -> bool {
    let (last, next) = (before.last().copied(), after.first().copied());
    let word = |neighbour: Option<char>| neighbour.is_some_and(is_word);
    let letter = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphabetic);
    match symbol {
        // `svg+xml` is two words.
        '+' => !(letter(last) && letter(next)),
        '-' => last.is_none() || after.iter().all(|other| *other == '-') || is_offset(before, next),
        // Not as in `Page<User>` and `->`.
        '<' => !after.contains(&'>'),
        '>' => !before.contains(&'<') && last != Some('-') && !is_step(before, after),
        '!' => next == Some('=') || word(next) && !word(last),
        '#' => word(last) && !word(next),
        '~' | '^' => last.is_none(),
        '=' | '%' | '&' | '*' => true,
        _ => false,
    }
}

/// Whether `>` leads from a word to one that is below it: `Billing > Invoices`.
fn is_step(before: &[char], after: &[char]) -> bool {
    let (Some((' ', before)), Some((' ', after))) = (before.split_last(), after.split_first()) else { return false };
    let is_letter = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphabetic());
    before.last().is_some_and(|last| is_word(*last)) && is_letter(after.first())
}

/// Whether a sign is that of a difference to universal time: `Etc/GMT-1` is another zone than `Etc/GMT1`.
fn is_offset(before: &[char], next: Option<char>) -> bool {
    let start = before.iter().rposition(|character| !character.is_alphabetic()).map_or(0, |at| at + 1);
    let word: String = before[start..].iter().collect();
    next.is_some_and(|next| next.is_ascii_digit()) && ["GMT", "UTC"].iter().any(|zone| word.eq_ignore_ascii_case(zone))
}

fn symbol(character: char) -> &'static str {
    match character {
        '+' => " Plus ",
        '-' => " Minus ",
        '*' => " Star ",
        '/' => " Slash ",
        '<' => " Less ",
        '>' => " Greater ",
        '=' => " Equal ",
        '!' => " Not ",
        '&' => " And ",
        '|' => " Or ",
        '%' => " Percent ",
        '$' => " Dollar ",
        '#' => " Hash ",
        '@' => " At ",
        '.' => " Dot ",
        ',' => " Comma ",
        ':' => " Colon ",
        ';' => " Semicolon ",
        '?' => " Question ",
        '~' => " Tilde ",
        '^' => " Caret ",
        '_' => " Underscore ",
        '\\' => " Backslash ",
        '\'' => " Quote ",
        '"' => " DoubleQuote ",
        '(' | '[' | '{' => " Open ",
        ')' | ']' | '}' => " Close ",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: Case, names: &[(&str, &str)]) {
        for (wire, expected) in names {
            let found = identifier(wire, case);
            assert_eq!(found, *expected, "{wire}");
            assert_eq!(identifier(&found, case), found, "{wire}");
        }
    }

    #[test]
    fn words() {
        check(
            Case::Snake,
            &[
                ("createdAt", "created_at"),
                ("HTTPServer", "http_server"),
                ("ABC", "abc"),
                ("aB1c2D", "a_b1c2_d"),
                ("live--participants__now", "live_participants_now"),
                ("1.0", "n1_0"),
                ("x2Y", "x2_y"),
                ("", "empty"),
                ("IDs", "ids"),
                ("userIDs", "user_ids"),
                ("require_signed_URLs", "require_signed_urls"),
                ("URLsOfPDFs", "urls_of_pdfs"),
                ("HTTPsServer", "https_server"),
                ("IPs2", "ips2"),
                ("IPsec", "i_psec"),
                ("As", "as"),
                ("GRÖSSEs", "grösses"),
                ("IPv4", "ipv4"),
                ("hasIPv6Address", "has_ipv6_address"),
                ("IPV4", "ipv4"),
                ("APIv2", "api_v2"),
                ("TLSv1.2", "tls_v1_2"),
                ("ComponentDTOV2", "component_dto_v2"),
                ("HTTPV2Route", "http_v2_route"),
                ("CVV2", "cvv2"),
                ("CCTV1", "cctv1"),
                ("MV2", "mv2"),
                ("OAuth", "oauth"),
                ("OAuth2Token", "oauth2_token"),
                ("lastOAuthTokens", "last_oauth_tokens"),
                ("OAuth Access Tokens", "oauth_access_tokens"),
                ("OAuthor", "o_author"),
                ("Manage > V1 > Projects", "manage_v1_projects"),
                ("size > 10", "size_greater_10"),
                ("a >b", "a_greater_b"),
            ],
        );
        check(Case::Pascal, &[("DVRs", "Dvrs"), ("list ACLs", "ListAcls"), ("APIKeys", "ApiKeys"), ("IDsOf", "IdsOf")]);
        check(
            Case::Pascal,
            &[
                ("OAuthToken", "OAuthToken"),
                ("IPv4Address", "Ipv4Address"),
                ("ReportDTOV2", "ReportDtoV2"),
                ("APIv2", "ApiV2"),
            ],
        );
    }

    #[test]
    fn names_in_snake_case_need_no_spelling() {
        for wire in ["a", "created_at", "a1", "a1_b2c", "ab_c_d", "x2y", "sha256_sum", "utf8", "l10n_id"] {
            assert!(is_snake(wire), "{wire}");
            for case in [Case::Snake, Case::Module, Case::Pascal, Case::Shouty] {
                assert_eq!(in_case(wire, case), spelt_out(wire, case), "{wire} {case:?}");
            }
        }
        for wire in ["", "_", "a_", "_a", "a__b", "a_1", "1a", "aB", "a-b", "größe"] {
            assert!(!is_snake(wire), "{wire}");
        }
    }

    #[test]
    fn names_in_camel_case_need_no_spelling() {
        for wire in
            ["A1", "userId", "PageV2", "Ab", "getUserById", "x2Yz", "Sha256Sum", "a1B2c", "Value", "aBc", "PageV2x"]
        {
            assert_eq!(is_camel(wire), !matches!(wire, "A1" | "PageV2" | "a1B2c" | "PageV2x"), "{wire}");
        }
        let pieces = ["a", "b", "s", "A", "B", "S", "1", "2", "ab", "Cd"];
        let mut state = 1_u32;
        let mut next = |bound: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % bound
        };
        let mut camels = 0;
        for _ in 0..20_000 {
            let wire: String = (0..=next(8)).map(|_| pieces[next(pieces.len())]).collect();
            for case in [Case::Snake, Case::Module, Case::Pascal, Case::Shouty].into_iter().filter(|_| is_camel(&wire))
            {
                camels += 1;
                assert_eq!(camel_in_case(&wire, case), spelt_out(&wire, case), "{wire} {case:?}");
            }
        }
        assert!(camels > 1_000, "{camels}");
    }

    #[test]
    fn letters_are_kept() {
        check(
            Case::Snake,
            &[
                ("größe", "größe"),
                ("GRÖSSE", "grösse"),
                ("größe-holen", "größe_holen"),
                ("имя", "имя"),
                ("ИмяФайла", "имя_файла"),
                ("tamaño", "tamaño"),
                ("名前", "名前"),
                ("获取宠物", "获取宠物"),
                ("宠物Id", "宠物id"),
                ("e\u{301}te\u{301}", "été"),
                ("हिन्दी", "हिन्दी"),
                ("می\u{200c}خواهم", "می_خواهم"),
                ("١٢", "n١٢"),
                ("ΟΔΟΣ", "οδος"),
                ("İstanbul", "i\u{307}stanbul"),
                ("🎉", "tada"),
                ("❤\u{fe0f}", "heart"),
                ("\u{301}a", "a"),
                ("\u{1d400}", "a"),
                ("ⅷ", "ⅷ"),
                ("a½", "a_1_2"),
            ],
        );
        check(
            Case::Pascal,
            &[
                ("größe", "Größe"),
                ("ß", "ß"),
                ("один", "Один"),
                ("два три", "ДваТри"),
                ("猫", "猫"),
                ("é", "É"),
                ("≥18", "GreaterEqual18"),
                ("−1", "Minus1"),
                ("5€", "N5Eur"),
            ],
        );
    }

    #[test]
    fn modules_are_ascii() {
        check(
            Case::Module,
            &[
                ("größe", "grosse"),
                ("имя", "imya"),
                ("tamaño", "tamano"),
                ("宠物", "chong_wu"),
                ("日本", "ri_ben"),
                ("हिन्दी", "hindi"),
                ("plain_name", "plain_name"),
            ],
        );
    }

    #[test]
    fn symbols_that_tell_names_apart_are_words() {
        check(
            Case::Pascal,
            &[
                ("A+", "APlus"),
                ("A-", "AMinus"),
                ("A", "A"),
                ("B--", "BMinusMinus"),
                ("C++", "CPlusPlus"),
                ("C#", "CHash"),
                ("C++17", "CPlusPlus17"),
                ("18+", "N18Plus"),
                ("<18", "Less18"),
                (">=18", "GreaterEqual18"),
                ("!equals", "NotEquals"),
                ("a!=b", "ANotEqualB"),
                ("Yahoo!", "Yahoo"),
                ("1.0", "N1_0"),
                ("10", "N10"),
                ("v1.0.2", "V1_0_2"),
                ("2024-01-31", "N2024_01_31"),
                ("16:9", "N16_9"),
                ("gpt-4-1106", "Gpt4_1106"),
                ("GMT+1", "GmtPlus1"),
                ("GMT-1", "GmtMinus1"),
                ("Etc/GMT-0", "EtcGmtMinus0"),
                ("Etc/GMT+0", "EtcGmtPlus0"),
                ("Etc/GMT0", "EtcGmt0"),
                ("UTC-05:30", "UtcMinus05_30"),
                ("notgmt-1", "Notgmt1"),
                ("image/svg+xml", "ImageSvgXml"),
                ("50%", "N50Percent"),
                ("R&D", "RAndD"),
                ("payment.*", "PaymentStar"),
                ("Page<User>", "PageUser"),
                ("~1", "Tilde1"),
                ("@type", "Type"),
                ("$ref", "Ref"),
                ("#text", "Text"),
                ("+1", "Plus1"),
                ("-1", "Minus1"),
                ("-created_at", "MinusCreatedAt"),
                ("+", "Plus"),
                (">=", "GreaterEqual"),
                ("_", "Underscore"),
            ],
        );
        check(
            Case::Snake,
            &[("StartTime<", "start_time_less"), ("StartTime>", "start_time_greater"), ("a=b", "a_equal_b")],
        );
    }

    #[test]
    fn long_names_are_cut_between_letters() {
        let name = identifier(&"名".repeat(100), Case::Snake);
        assert!(name.len() <= MAX_LENGTH + 10 && name.starts_with('名'), "{name}");
    }
}
