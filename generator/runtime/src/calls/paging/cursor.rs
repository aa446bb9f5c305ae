//! Which page comes next, and whether one does; not generic over the pages.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde_json::Value;

use super::Paging;
use crate::calls::call::Call;
use crate::json::DecodeError;
use crate::reply::error::Error;
use crate::reply::response::Response;
use crate::reply::whole::Reply;
use crate::wire::parameter::Parameter;

/// How many items there are in all, from whichever number a reply has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total(u64);

macro_rules! totals {
    ($($type:ty),*) => {$(
        impl From<$type> for Total {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_lossless)]
            fn from(count: $type) -> Self {
                // Casts of floats saturate; negative integers are no count, so none are left.
                Self((count as f64).max(0.0) as u64)
            }
        }
    )*};
}

totals!(i32, i64, u32, u64, f32, f64);

/// Where a list stands.
#[derive(Debug)]
pub(super) struct Cursor {
    call: Call,
    paging: Paging,
    /// The page to ask for next; unknown before the first.
    page: Option<u64>,
    /// Items before the page to ask for, where that is known.
    before: Option<u64>,
    /// Pages that the call leaves out at the beginning.
    left_out: u64,
    /// Whether the page before was as long as the call asks for.
    full: bool,
    /// The items of the last pages, the last one first, as numbers that tell them from others.
    items: VecDeque<Option<u64>>,
    ended: bool,
}

impl Cursor {
    pub(super) fn new(call: Call, paging: Paging) -> Self {
        Self { call, paging, page: None, before: None, left_out: 0, full: false, items: VecDeque::new(), ended: false }
    }

    /// The call for the next page; `None` at the end.
    pub(super) fn ask(&mut self) -> Option<Result<Call, Error>> {
        if self.ended {
            return None;
        }
        let page = match self.page {
            Some(page) => page,
            None => match self.start() {
                Ok(page) => page,
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            },
        };
        self.page = Some(page);
        let call = self.call.clone();
        Some(Ok(call.parameter_value(Parameter::query(self.paging.page), page.into())))
    }

    /// The page the call asks for, else the first.
    fn start(&mut self) -> Result<u64, Error> {
        let first = self.paging.first;
        let Some(value) = self.call.query_value(self.paging.page) else {
            self.before = Some(0);
            return Ok(first);
        };
        let page = number(value).ok_or_else(|| {
            let message = format!("{} is no number of a page", self.paging.page);
            self.call.context().complete(Error::request(message))
        })?;
        self.left_out = page.saturating_sub(first);
        self.before = (self.left_out == 0).then_some(0);
        Ok(page)
    }

    /// How many items of a page the call asks for.
    fn size(&self) -> Option<u64> {
        number(self.call.query_value(self.paging.size?)?)
    }

    /// Notes a page with so many items, and the total it names.
    ///
    /// A page that is shorter than the call asks for proves nothing by itself: the server may give fewer at a time. So
    /// the list ends when the total is reached, with a short page after one of the length asked for, or with an empty
    /// page.
    pub(super) fn record_page(&mut self, count: usize, total: Option<Total>) {
        let count = count as u64;
        let size = self.size();
        let full = size == Some(count);
        if full && self.before.is_none() {
            // Pages are of the length asked for, so those left out were too.
            self.before = size.map(|size| size.saturating_mul(self.left_out));
        }
        self.before = self.before.map(|before| before.saturating_add(count));
        self.left_out = self.left_out.saturating_add(1);
        self.page = self.page.and_then(|page| page.checked_add(1));
        let more = match (self.before, total) {
            (Some(seen), Some(Total(total))) => seen < total,
            _ => !(self.full && size.is_some_and(|size| count < size)),
        };
        self.full = full;
        self.ended = count == 0 || !more || self.page.is_none();
    }

    /// How many pages ago the very items of a page came. Then the server does not page as it is described, and the list
    /// would not end. Of pages that go round, two in a row have to come again: items without a name may come twice.
    pub(super) fn repeats(&mut self, body: &[u8]) -> Option<usize> {
        self.items.push_front(fingerprint(body));
        self.items.truncate(LONGEST_ROUND + 2);
        let is_again = |page: usize, round: usize| {
            let items = self.items.get(page).copied().flatten();
            items.is_some() && self.items.get(page + round).copied().flatten() == items
        };
        let goes_round = |round: &usize| is_again(0, *round) && (*round == 1 || is_again(1, *round));
        (1..=LONGEST_ROUND).find(goes_round)
    }

    /// Why a page with the items of one that came so many pages ago is an error.
    pub(super) fn again<T>(&self, page: &Response<T>, round: usize) -> Error {
        let expected = format!("another page for another {}", self.paging.page);
        let found = match round {
            1 => "the items of the page before".to_owned(),
            _ => format!("the items of {round} pages before"),
        };
        let error = DecodeError::mismatch(expected, found);
        let reply = Reply::new(page.status(), page.headers().clone(), page.bytes().clone(), page.attempts());
        self.call.context().undecodable(error, reply)
    }

    pub(super) fn end(&mut self) {
        self.ended = true;
    }
}

/// The longest round of pages that is noticed.
const LONGEST_ROUND: usize = 8;

/// A number for all items in a page, wherever they are. What stands around the lists may change with each reply.
fn fingerprint(body: &[u8]) -> Option<u64> {
    fn lists(value: &Value, hasher: &mut DefaultHasher) -> bool {
        match value {
            Value::Array(items) => {
                value.to_string().hash(hasher);
                !items.is_empty()
            }
            // All of them are hashed, so no short cut.
            Value::Object(members) => members.values().fold(false, |any, value| lists(value, hasher) | any),
            _ => false,
        }
    }
    let mut hasher = DefaultHasher::new();
    lists(&serde_json::from_slice(body).ok()?, &mut hasher).then(|| hasher.finish())
}

fn number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64().or_else(|| {
            let float = number.as_f64().filter(|float| float.fract() == 0.0 && *float >= 0.0)?;
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Some(float as u64)
        }),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::settings::Client;
    use crate::wire::api::Api;
    use crate::wire::operation::Method;
    use serde_json::json;

    static API: Api = Api {
        name: "Test",
        user_agent: "test",
        base_url: "https://example.com",
        base_url_env: None,
        credentials: &[],
        security: &[],
        success_member: None,
    };

    /// The pages asked for when the replies have so many items and such totals.
    fn asked(page: Value, size: Value, replies: &[(usize, Option<f64>)]) -> Vec<u64> {
        let call = Client::builder(&API)
            .build()
            .unwrap()
            .request(Method::Get, "/things")
            .parameter_value(Parameter::query("page"), page)
            .parameter_value(Parameter::query("size"), size);
        let mut cursor = Cursor::new(call, Paging::by_page("page").size("size"));
        let mut pages = Vec::new();
        let mut replies = replies.iter();
        while let Some(call) = cursor.ask() {
            pages.push(number(call.unwrap().query_value("page").unwrap()).unwrap());
            let (count, total) = replies.next().expect("asked for too many pages");
            cursor.record_page(*count, total.map(Total::from));
        }
        pages
    }

    #[test]
    fn a_list_ends_by_its_total_by_a_short_page_or_by_an_empty_one() {
        type Case = (Value, Value, &'static [(usize, Option<f64>)], &'static [u64]);
        let none = Value::Null;
        let cases: [Case; 14] = [
            (none.clone(), none.clone(), &[(2, Some(5.0)), (2, Some(5.0)), (1, Some(5.0))], &[1, 2, 3]),
            (none.clone(), none.clone(), &[(0, None)], &[1]),
            (none.clone(), none.clone(), &[(2, None), (1, None), (0, None)], &[1, 2, 3]),
            (none.clone(), json!(2), &[(2, None), (1, None)], &[1, 2]),
            (none.clone(), json!(2), &[(2, None), (2, None), (0, None)], &[1, 2, 3]),
            // A short page proves nothing by itself: the server may give fewer at a time.
            (none.clone(), json!("2"), &[(1, None), (0, None)], &[1, 2]),
            // The total counts more than a page that the server made short.
            (none.clone(), json!(9), &[(2, Some(3.0)), (1, Some(3.0))], &[1, 2]),
            // A total that is never reached does not go on for ever.
            (none.clone(), json!(2), &[(2, Some(99.0)), (0, Some(99.0))], &[1, 2]),
            (none.clone(), none.clone(), &[(2, Some(0.0))], &[1]),
            // Further on, the total helps only where pages are as long as asked for.
            (json!(3), json!(2), &[(2, Some(7.0)), (1, Some(7.0))], &[3, 4]),
            (json!(3), none.clone(), &[(2, Some(7.0)), (1, Some(7.0)), (0, Some(7.0))], &[3, 4, 5]),
            (json!(0), none.clone(), &[(2, Some(2.0))], &[0]),
            (json!(2.0), json!(5), &[(4, None), (0, None)], &[2, 3]),
            (json!(2), json!(5), &[(4, Some(9.0)), (0, Some(9.0))], &[2, 3]),
        ];
        for (page, size, replies, expected) in cases {
            assert_eq!(asked(page.clone(), size.clone(), replies), expected, "{page} {size} {replies:?}");
        }
    }

    /// A server with so many items that gives at most `cap` a page, and `default` where nothing is asked for.
    struct List {
        items: u64,
        cap: u64,
        default: u64,
        has_total: bool,
        /// Items that are added at the end before each further page.
        added: u64,
    }

    /// The items that are given for a call, by their numbers.
    fn collected(client: &Client, mut list: List, start: Option<u64>, size: Option<u64>) -> Vec<u64> {
        let call = client.request(Method::Get, "/things");
        let call = call.parameter_value(Parameter::query("page"), json!(start));
        let call = call.parameter_value(Parameter::query("size"), json!(size));
        let mut cursor = Cursor::new(call, Paging::by_page("page").size("size"));
        let (mut items, mut requests) = (Vec::new(), 0);
        while let Some(call) = cursor.ask() {
            let page = number(call.unwrap().query_value("page").unwrap()).unwrap();
            let length = size.unwrap_or(list.default).min(list.cap);
            let first = (page - 1) * length;
            let given: Vec<u64> = (first..list.items.min(first + length)).collect();
            cursor.record_page(given.len(), list.has_total.then_some(Total(list.items)));
            items.extend(given);
            list.items += list.added;
            list.added = list.added.saturating_sub(1);
            requests += 1;
            assert!(requests < 1_000, "the list does not end");
        }
        items
    }

    #[test]
    fn a_list_is_whole_whatever_the_server_gives_at_a_time() {
        let client = Client::builder(&API).build().unwrap();
        let mut random = fastrand::Rng::with_seed(15);
        for _ in 0..10_000 {
            let (items, cap, default) = (random.u64(0..40), random.u64(1..9), random.u64(1..9));
            let start = random.bool().then(|| random.u64(1..6));
            let size = random.bool().then(|| random.u64(1..14));
            let (has_total, added) = (random.bool(), random.u64(0..3));
            let length = size.unwrap_or(default).min(cap);
            let first = (start.unwrap_or(1) - 1) * length;
            let found = collected(&client, List { items, cap, default, has_total, added }, start, size);
            let context = format!("{items} items, cap {cap}, {start:?}, {size:?}, {has_total}, {added}");
            assert!(found.windows(2).all(|pair| pair[1] > pair[0]), "{context}: {found:?}");
            assert_eq!(found.first().copied(), (first < items).then_some(first), "{context}");
            // What is added at the end of a page that was read already is on no page that is still asked for.
            assert!((first..items).all(|item| found.contains(&item)), "{context}: {found:?}");
        }
    }

    #[test]
    fn a_page_that_is_no_number_is_refused_once() {
        let call = Client::builder(&API)
            .build()
            .unwrap()
            .request(Method::Get, "/things")
            .parameter_value(Parameter::query("page"), json!("last"));
        let mut cursor = Cursor::new(call, Paging::by_page("page"));
        assert!(cursor.ask().unwrap().unwrap_err().is_request());
        assert!(cursor.ask().is_none());
    }

    #[test]
    fn a_page_with_the_items_of_the_one_before_is_told() {
        let cases = [
            (r#"{"data": [1, 2], "at": 1}"#, r#"{"at": 2, "data": [1, 2]}"#, true),
            (r#"{"data": {"a": [{"id": 1}]}, "errors": []}"#, r#"{"errors": [], "data": {"a": [{"id": 1}]}}"#, true),
            (r#"{"data": [1, 2]}"#, r#"{"data": [2, 1]}"#, false),
            (r#"{"data": [1], "more": [2]}"#, r#"{"data": [1], "more": [3]}"#, false),
            (r#"{"data": []}"#, r#"{"data": []}"#, false),
            ("[[1]]", "[[1]]", true),
            ("{", "{", false),
            ("", "", false),
        ];
        for (first, second, expected) in cases {
            let call = Client::builder(&API).build().unwrap().request(Method::Get, "/things");
            let mut cursor = Cursor::new(call, Paging::by_page("page"));
            assert_eq!(cursor.repeats(first.as_bytes()), None);
            assert_eq!(cursor.repeats(second.as_bytes()), expected.then_some(1), "{first} {second}");
        }
    }

    /// When pages come again, and after how many it shows: `0` has no items.
    #[test]
    fn pages_that_go_round_are_told() {
        for (pages, expected) in [
            ("aa", Some((1, 1))),
            ("abab", Some((3, 2))),
            ("abcabc", Some((4, 3))),
            ("xyabcab", Some((6, 3))),
            ("abcdefghabcdefgh", Some((9, 8))),
            ("abcdefghiabcdefghi", None),
            ("abac", None),
            ("abcadb", None),
            ("a0b0c0", None),
            ("abcdefghijklmnop", None),
        ] {
            let call = Client::builder(&API).build().unwrap().request(Method::Get, "/things");
            let mut cursor = Cursor::new(call, Paging::by_page("page"));
            let body = |page: char| if page == '0' { "[]".to_owned() } else { format!("[\"{page}\"]") };
            let mut told = pages.chars().enumerate();
            let found = told.find_map(|(at, page)| Some((at, cursor.repeats(body(page).as_bytes())?)));
            assert_eq!(found, expected, "{pages}");
        }
    }

    #[test]
    fn totals_come_from_any_number() {
        assert_eq!(Total::from(5.0), Total(5));
        assert_eq!(Total::from(-1_i64), Total(0));
        assert_eq!(Total::from(f64::NAN), Total(0));
        assert_eq!(Total::from(7_u32), Total(7));
    }
}
