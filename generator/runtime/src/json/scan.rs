//! Where plain text ends: the one loop over the bytes of strings, read or written.

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// The first byte from `at` on that is a quote, a backslash or a control character, eight bytes at a step. The length where
/// there is none.
#[inline]
pub(super) fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let chunk = u64::from_le_bytes(*chunk);
        let control = chunk.wrapping_sub(ONES * 0x20);
        let quote = (chunk ^ (ONES * 0x22)).wrapping_sub(ONES);
        let escape = (chunk ^ (ONES * 0x5C)).wrapping_sub(ONES);
        // A borrow may mark bytes above a hit as well, so only the lowest mark counts.
        let stop = (control | quote | escape) & !chunk & HIGH;
        if stop != 0 {
            return at + (stop.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..=0x1F) {
            break;
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_told_at_every_place() {
        for byte in 0..=u8::MAX {
            let ends = byte < 0x20 || byte == b'"' || byte == b'\\';
            for place in 0..20 {
                for other in [b'x', 0x21, 0x7F, 0x80, 0xFF] {
                    let mut bytes = [other; 20];
                    bytes[place] = byte;
                    assert_eq!(plain_end(&bytes, 0), if ends { place } else { 20 }, "{byte:#x} at {place}");
                }
            }
        }
    }
}
