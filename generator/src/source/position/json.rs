//! Where the nodes of JSON text are: all of them are found in one pass, once one is asked for.

use std::ops::Range;

/// Where each node begins, in the order of the text, which is that of the nodes.
#[derive(Debug)]
pub struct JsonPlaces(Vec<Place>);

#[derive(Debug)]
struct Place {
    /// The opening quote of its key.
    key: Option<u32>,
    value: u32,
}

impl JsonPlaces {
    pub fn of(text: &str) -> JsonPlaces {
        let text = text.as_bytes();
        let mut places = Vec::new();
        let mut key = None;
        let mut at = 0;
        while let Some(byte) = text.get(at) {
            match byte {
                b'{' | b'[' => {
                    places.push(Place { key: key.take(), value: at as u32 });
                    at += 1;
                }
                b'}' | b']' | b',' | b':' => at += 1,
                byte if byte.is_ascii_whitespace() => at += 1,
                _ => {
                    let end = skip_scalar(text, at);
                    let is_key = *byte == b'"' && text.get(skip_space(text, end)) == Some(&b':');
                    match is_key {
                        true => key = Some(at as u32),
                        false => places.push(Place { key: key.take(), value: at as u32 }),
                    }
                    at = end;
                }
            }
        }
        JsonPlaces(places)
    }

    /// The bytes of a scalar, or the opening bracket of a container.
    pub fn value_range(&self, text: &str, id: u32) -> Option<Range<usize>> {
        let start = self.0.get(id as usize)?.value as usize;
        let end = match text.as_bytes().get(start)? {
            b'{' | b'[' => start + 1,
            _ => skip_scalar(text.as_bytes(), start),
        };
        Some(start..end)
    }

    /// The bytes of a key between its quotes.
    pub fn key_range(&self, text: &str, id: u32) -> Option<Range<usize>> {
        let start = self.0.get(id as usize)?.key? as usize;
        Some(start + 1..skip_scalar(text.as_bytes(), start).saturating_sub(1).max(start + 1))
    }
}

fn skip_space(text: &[u8], from: usize) -> usize {
    let space = text.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace());
    from + space.count()
}

/// The end of the text, number or word that begins at `from`.
fn skip_scalar(text: &[u8], from: usize) -> usize {
    let is_text = text.get(from) == Some(&b'"');
    let mut at = from + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' if is_text => return at + 1,
            b'\\' if is_text => at += 2,
            b'}' | b']' | b',' | b':' if !is_text => return at,
            byte if !is_text && byte.is_ascii_whitespace() => return at,
            _ => at += 1,
        }
    }
    text.len()
}
