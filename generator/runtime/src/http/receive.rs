//! Reads the body of a reply into memory, within a limit.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use crate::http::boxed::BoxError;
use crate::http::limit::Limit;
use crate::http::streams;
use crate::http::transport::IncomingResponse;

/// Why a body was not read to its end.
pub(crate) enum Unread {
    /// It is larger than the limit.
    TooLarge { status: u16, headers: HeaderMap },
    /// It broke after these bytes, or time was up.
    Broken { status: u16, headers: HeaderMap, bytes: Bytes, source: BoxError },
}

/// Status, headers and the whole body. Of a failure's body the beginning is enough; a success that is too large
/// is an error.
pub(crate) async fn whole(
    incoming: IncomingResponse,
    limit: usize,
    is_head: bool,
    time: &Limit,
) -> Result<(u16, HeaderMap, Bytes), Unread> {
    let IncomingResponse { status, headers, mut body } = incoming;
    let is_success = (200..300).contains(&status);
    let too_large = |headers| Unread::TooLarge { status, headers };
    if is_success && !is_head && promised_length(&headers) > limit as u64 {
        return Err(too_large(headers));
    }
    let mut held = Held::default();
    loop {
        let piece = match time.within(streams::next(&mut body)).await {
            Ok(Some(Ok(piece))) => piece,
            Ok(None) => break,
            Ok(Some(Err(source))) => return Err(Unread::Broken { status, headers, bytes: held.finish(), source }),
            Err(up) => return Err(Unread::Broken { status, headers, bytes: held.finish(), source: up.into() }),
        };
        let room = limit.saturating_sub(held.len());
        if piece.len() <= room {
            held.push(piece);
        } else if is_success {
            return Err(too_large(headers));
        } else {
            held.push(piece.slice(..room));
            break;
        }
    }
    Ok((status, headers, held.finish()))
}

/// The length that the head of a reply promises; 0 when it promises none.
pub(crate) fn promised_length(headers: &HeaderMap) -> u64 {
    let text = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// What was read so far. Most replies come in one piece, which is not copied.
#[derive(Default)]
struct Held {
    first: Bytes,
    rest: BytesMut,
}

impl Held {
    fn len(&self) -> usize {
        self.first.len() + self.rest.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.first.is_empty() {
            self.first = piece;
        } else {
            self.rest.extend_from_slice(&piece);
        }
    }

    fn finish(self) -> Bytes {
        if self.rest.is_empty() {
            return self.first;
        }
        let mut all = BytesMut::with_capacity(self.len());
        all.extend_from_slice(&self.first);
        all.extend_from_slice(&self.rest);
        all.freeze()
    }
}
