//! Lists over many pages: every list that the description declares to be paged, against a server
//! that counts who asks for what.

use std::collections::BTreeMap;

use cloudflare_realtimekit::{AppClient, Error, Model, Value};
use serde_json::json;
use tests::description::Description;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Respond, ResponseTemplate};

use crate::server::Server;

/// A server's list: the description's example of the reply, with other items.
#[derive(Clone)]
struct List {
    example: Value,
    /// JSON pointers into the example.
    items_at: String,
    total_at: Option<String>,
    /// How many items there are.
    items: usize,
    /// How many a page holds when the call does not say.
    size: usize,
    /// The page that fails.
    broken: Option<usize>,
}

impl Respond for List {
    fn respond(&self, request: &wiremock::Request) -> ResponseTemplate {
        let query: BTreeMap<_, _> = request.url.query_pairs().into_owned().collect();
        let number = |name: &str| query.get(name).and_then(|value| value.parse::<usize>().ok());
        let page = number("page_no").unwrap_or(1);
        if self.broken == Some(page) {
            let body = json!({"success": false, "error": {"code": 400, "message": "broken"}});
            return ResponseTemplate::new(400).set_body_json(body);
        }
        let size = number("per_page").unwrap_or(self.size);
        let all = self.all();
        let items: Vec<Value> = all.into_iter().skip((page - 1) * size).take(size).collect();
        let mut body = self.example.clone();
        *body.pointer_mut(&self.items_at).expect("the items") = items.into();
        if let Some(total_at) = &self.total_at {
            *body.pointer_mut(total_at).expect("the total") = self.items.into();
        }
        ResponseTemplate::new(200).set_body_json(body)
    }
}

impl List {
    /// The list of an operation, in pages of ten.
    fn of(description: &Description, id: &str, items: usize) -> Self {
        let operation = description.operation(id);
        let paging = operation.paging.clone().unwrap_or_else(|| panic!("{id} has no paging"));
        let example = description.value(description.reply_examples(operation, true)[0]);
        let (items_at, total_at) = (paging.items, paging.total.map(|(pointer, _)| pointer));
        Self { example, items_at, total_at, items, size: 10, broken: None }
    }

    /// A server that does not tell how many items there are.
    fn without_total(mut self) -> Self {
        let members = self.example.as_object_mut().expect("an object");
        members.remove("paging");
        self.total_at = None;
        self
    }

    /// All items: the first of the example, with a number each.
    fn all(&self) -> Vec<Value> {
        let item = self.example.pointer(&self.items_at).and_then(|items| items.get(0));
        let mut item = item.expect("an item in the example").clone();
        let numbered = |number: usize| {
            item["number"] = number.into();
            item.clone()
        };
        (0..self.items).map(numbered).collect()
    }

    async fn serve(&self) -> Server {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(self.clone()).mount(&server).await;
        Server(server)
    }
}

/// All items of a paged operation, in pages of this size.
async fn collect(app: &AppClient, id: &str, size: Option<i64>) -> Result<Vec<Value>, Error> {
    macro_rules! items {
        ($call:expr) => {{
            let call = $call;
            let call = match size {
                Some(size) => call.per_page(size),
                None => call,
            };
            call.items().try_collect().await?.iter().map(Model::to_value).collect()
        }};
    }
    Ok(match id {
        "apps.list" => items!(app.client().apps().list()),
        "meetings.list" => items!(app.meetings().list()),
        "meetings.participants" => items!(app.meetings().participants("m")),
        "presets.list" => items!(app.presets().list()),
        "recordings.list" => items!(app.recordings().list()),
        "livestreams.sessions_of_session" => items!(app.livestreams().sessions_of_session("s")),
        "sessions.list" => items!(app.sessions().list()),
        "sessions.participants" => items!(app.sessions().participants("s")),
        other => panic!("{other} is paged, but not in this table"),
    })
}

/// The numbers of the pages that were asked for.
async fn asked(server: &Server) -> Vec<usize> {
    let requests = server.requests().await;
    let pages = requests.iter().map(|request| request.query("page_no").join(","));
    pages.map(|page| page.parse().unwrap_or_else(|_| panic!("page_no={page}"))).collect()
}

/// The `number` members of items.
fn numbers(items: &[Value]) -> Vec<u64> {
    items.iter().filter_map(|item| item["number"].as_u64()).collect()
}

#[tokio::test]
async fn every_paged_list_gives_all_items_and_asks_for_each_page_once() {
    let description = Description::load();
    let mut count = 0;
    for operation in description.document.operations.iter().filter(|one| one.paging.is_some()) {
        let id = operation.id.as_deref().unwrap_or_default();
        let server = List::of(&description, id, 25).serve().await;
        let items = collect(&server.app(), id, Some(10)).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(numbers(&items), (0..25).collect::<Vec<u64>>(), "{id}");
        assert_eq!(asked(&server).await, [1, 2, 3], "{id}");
        let requests = server.requests().await;
        assert!(requests.iter().all(|request| request.query("per_page") == ["10"]), "{id}");
        count += 1;
    }
    assert_eq!(count, 8);
}

#[tokio::test]
async fn the_end_is_the_total_a_short_page_or_an_empty_one() {
    let description = Description::load();
    let list = |id: &str, items: usize| List::of(&description, id, items);
    type Case<'c> = (&'c str, &'c str, List, Option<i64>, &'c [usize]);
    let cases: [Case<'_>; 9] = [
        ("total", "meetings.list", list("meetings.list", 25), None, &[1, 2, 3]),
        ("total, last page full", "meetings.list", list("meetings.list", 20), None, &[1, 2]),
        ("total, other size", "meetings.list", list("meetings.list", 25), Some(20), &[1, 2]),
        ("total of nothing", "meetings.list", list("meetings.list", 0), None, &[1]),
        ("short page", "sessions.participants", list("sessions.participants", 25), Some(10), &[1, 2, 3]),
        ("empty page", "sessions.participants", list("sessions.participants", 20), Some(10), &[1, 2, 3]),
        ("empty page, unknown size", "sessions.participants", list("sessions.participants", 25), None, &[1, 2, 3, 4]),
        ("empty first page", "sessions.participants", list("sessions.participants", 0), Some(10), &[1]),
        ("short page, no total", "apps.list", list("apps.list", 15).without_total(), Some(10), &[1, 2]),
    ];
    for (end, id, list, size, pages) in cases {
        let server = list.serve().await;
        let items = collect(&server.app(), id, size).await.unwrap_or_else(|error| panic!("{end}: {error}"));
        assert_eq!(items, list.all(), "{end}");
        assert_eq!(asked(&server).await, pages, "{end}");
    }
}

#[tokio::test]
async fn pages_are_fetched_as_they_are_polled() {
    let server = List::of(&Description::load(), "sessions.list", 30).serve().await;
    let mut items = server.app().sessions().list().items();
    assert_eq!(asked(&server).await, [0; 0]);
    for _ in 0..10 {
        items.try_next().await.expect("a page").expect("an item");
        assert_eq!(asked(&server).await, [1]);
    }
    items.try_next().await.expect("a page").expect("an item");
    assert_eq!(asked(&server).await, [1, 2]);
    drop(items);
    assert_eq!(asked(&server).await, [1, 2]);
}

#[tokio::test]
async fn pages_are_replies_and_start_where_the_caller_says() {
    let server = List::of(&Description::load(), "meetings.list", 35).serve().await;
    let mut pages = server.app().meetings().list().search("x").page_no(2).per_page(15).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        assert_eq!(page.status(), 200);
        sizes.push(page.data.as_ref().map_or(0, Vec::len));
    }
    assert_eq!((sizes, asked(&server).await), (vec![15, 5], vec![2, 3]));
    assert!(pages.try_next().await.expect("still the end").is_none());
    assert_eq!(asked(&server).await, [2, 3]);
    let requests = server.requests().await;
    assert!(requests.iter().all(|request| request.query("search") == ["x"]));
}

#[tokio::test]
async fn the_page_that_fails_gives_its_error_and_is_the_end() {
    let list = List { broken: Some(3), ..List::of(&Description::load(), "recordings.list", 50) };
    let server = list.serve().await;
    let mut items = server.app().recordings().list().items();
    for number in 0..20 {
        let item = items.next().await.expect("an item").expect("no failure yet");
        assert_eq!(numbers(&[item.to_value()]), [number]);
    }
    let error = items.next().await.expect("the failure").expect_err("a failure");
    assert_eq!((error.status(), error.message()), (Some(400), Some("broken")));
    assert_eq!(error.operation(), Some("recordings.list"));
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(asked(&server).await, [1, 2, 3]);
}
