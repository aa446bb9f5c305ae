//! Headers of replies as typed values.

use crate::json::{Model, Value, decode};
use http::HeaderMap;

/// The headers by which servers tell how they call a request in their logs.
const REQUEST_IDS: [&str; 3] = ["x-request-id", "request-id", "cf-ray"];

/// How the server calls the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let texts = REQUEST_IDS.iter().filter_map(|name| headers.get(*name)?.to_str().ok());
    texts.map(str::trim).find(|text| !text.is_empty())
}

/// The value of a header; `None` where it is absent or no such value.
pub fn header<T: Model>(headers: &HeaderMap, name: &str) -> Option<T> {
    read(headers.get(name)?.to_str().ok()?)
}

/// The values of a header that is a list: between commas, and of all headers of that name. `None` where it is absent, or
/// one of them is no such value.
pub fn header_list<T: Model>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    headers.get(name)?;
    let texts = headers.get_all(name).iter().map(|value| value.to_str().ok());
    let texts: Vec<&str> = texts.collect::<Option<_>>()?;
    let items = texts.into_iter().flat_map(|text| text.split(',')).map(str::trim).filter(|item| !item.is_empty());
    items.map(read).collect()
}

/// A text, or the number or boolean that it spells.
fn read<T: Model>(text: &str) -> Option<T> {
    let text = text.trim();
    decode(Value::from(text)).or_else(|_| T::from_json(text.as_bytes())).ok()
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::{header, header_list};

    fn headers(pairs: &[(&'static str, &'static [u8])]) -> HeaderMap {
        let pairs = pairs.iter().map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_bytes(value).expect("headers can have it"))
        });
        pairs.collect::<Vec<_>>().into_iter().fold(HeaderMap::new(), |mut map, (name, value)| {
            map.append(name, value);
            map
        })
    }

    #[test]
    fn headers_are_read_by_type() {
        let all = headers(&[("n", b" 7 "), ("f", b"1.5"), ("b", b"true"), ("t", b"17"), ("raw", b"\xff")]);
        assert_eq!(header::<i64>(&all, "n"), Some(7));
        assert_eq!(header::<i64>(&all, "N"), Some(7));
        assert_eq!(header::<f64>(&all, "f"), Some(1.5));
        assert_eq!(header::<bool>(&all, "b"), Some(true));
        assert_eq!(header::<String>(&all, "t").as_deref(), Some("17"));
        assert_eq!(header::<i64>(&all, "b"), None);
        assert_eq!(header::<String>(&all, "raw"), None);
        assert_eq!(header::<String>(&all, "absent"), None);
    }

    #[test]
    fn lists_are_between_commas_and_in_several_headers() {
        let all = headers(&[("l", b"1, 2,"), ("l", b"3"), ("odd", b"1, x"), ("empty", b"")]);
        assert_eq!(header_list::<i64>(&all, "l"), Some(vec![1, 2, 3]));
        assert_eq!(header_list::<String>(&all, "odd"), Some(vec!["1".to_owned(), "x".to_owned()]));
        assert_eq!(header_list::<i64>(&all, "odd"), None);
        assert_eq!(header_list::<i64>(&all, "empty"), Some(vec![]));
        assert_eq!(header_list::<i64>(&all, "absent"), None);
    }
}
