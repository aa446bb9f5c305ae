//! Lists over pages, against a server that counts who asks for what.

use std::future::poll_fn;
use std::pin::Pin;

use clientwright_runtime::Stream;
use serde_json::{Value, json};

use crate::server::{self, Seen, Server};
use crate::things::{client, list};

fn parameter(seen: &Seen, name: &str) -> Option<usize> {
    let query = seen.target.split_once('?')?.1;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?.parse().ok()
}

/// A server with so many items, in pages of 10 or as asked, with a total or not.
async fn paged(items: usize, with_total: bool, broken: Option<usize>) -> Server {
    Server::start(move |seen, _| {
        let page = parameter(seen, "page_no").unwrap_or(1);
        if broken == Some(page) {
            return server::json(400, json!({"message": "broken"})).into();
        }
        let size = parameter(seen, "per_page").unwrap_or(10);
        let data: Vec<usize> = (0..items).skip((page - 1) * size).take(size).collect();
        let total = if with_total { json!(items) } else { Value::Null };
        server::json(200, json!({"data": data, "total": total})).into()
    })
    .await
}

fn pages_asked(server: &Server) -> Vec<usize> {
    server.seen().iter().filter_map(|seen| parameter(seen, "page_no")).collect()
}

#[tokio::test]
async fn items_come_from_all_pages_each_asked_for_once() {
    let cases: [(usize, bool, Option<i64>, &[usize]); 7] = [
        (25, true, None, &[1, 2, 3]),
        (20, true, None, &[1, 2]),
        (25, false, None, &[1, 2, 3, 4]),
        (25, false, Some(10), &[1, 2, 3]),
        (20, false, Some(10), &[1, 2, 3]),
        (0, true, None, &[1]),
        (0, false, Some(5), &[1]),
    ];
    for (count, with_total, size, asked) in cases {
        let server = paged(count, with_total, None).await;
        let mut call = list(&client(&server.url()));
        if let Some(size) = size {
            call = call.per_page(size);
        }
        let items = call.items().try_collect().await.unwrap();
        assert_eq!(items, (0..count).map(Value::from).collect::<Vec<_>>());
        assert_eq!(pages_asked(&server), asked, "{count} {with_total} {size:?}");
    }
}

#[tokio::test]
async fn it_starts_where_the_caller_says() {
    let server = paged(35, true, None).await;
    let call = list(&client(&server.url())).page_no(3).per_page(10);
    assert_eq!(call.items().try_collect().await.unwrap().len(), 15);
    assert_eq!(pages_asked(&server), [3, 4]);
}

#[tokio::test]
async fn pages_are_fetched_as_they_are_polled() {
    let server = paged(30, true, None).await;
    let mut items = list(&client(&server.url())).items();
    assert_eq!(server.count(), 0);
    for _ in 0..10 {
        items.try_next().await.unwrap().unwrap();
    }
    assert_eq!(server.count(), 1);
    poll_fn(|context| Pin::new(&mut items).poll_next(context)).await.unwrap().unwrap();
    assert_eq!(server.count(), 2);

    let mut pages = list(&client(&server.url())).pages();
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!((page.status(), page["data"].as_array().unwrap().len()), (200, 10));
}

#[tokio::test]
async fn the_page_that_fails_is_an_error_once() {
    let server = paged(50, true, Some(3)).await;
    let mut items = list(&client(&server.url())).items();
    for _ in 0..20 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(400), Some("broken")));
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(pages_asked(&server), [1, 2, 3]);
}

#[test]
fn iterators_do_the_same_without_asynchronous_code() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(paged(25, true, None));
    let client = client(&server.url());
    let items: Result<Vec<Value>, _> = list(&client).items().into_blocking().collect();
    assert_eq!(items.unwrap().len(), 25);
    assert_eq!(pages_asked(&server), [1, 2, 3]);
    assert_eq!(list(&client).pages().into_blocking().count(), 3);

    let server = runtime.block_on(paged(25, true, Some(2)));
    let client = crate::things::client(&server.url());
    let results: Vec<bool> = list(&client).items().into_blocking().map(|item| item.is_ok()).collect();
    assert_eq!(results.iter().filter(|ok| **ok).count(), 10);
    assert_eq!((results.len(), results.last()), (11, Some(&false)));
}

#[tokio::test]
async fn the_same_page_again_is_an_error_and_the_end() {
    // A server that pays no heed to the page, and says something new around it each time.
    let server =
        Server::start(|_, before| server::json(200, json!({"data": [{"id": 1}, {"id": 2}], "request": before})).into())
            .await;
    let client = client(&server.url());
    let error = list(&client).items().try_collect().await.unwrap_err();
    assert!(error.is_decode() && error.status() == Some(200), "{error:?}");
    assert_eq!(
        error.to_string(),
        "things.list: 200 OK, but the reply does not fit: expected another page for another page_no, found the items of \
         the page before"
    );
    assert_eq!(server.count(), 2);
    let mut pages = list(&client).page_no(3).pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
}

#[cfg(feature = "blocking")]
#[test]
fn the_same_page_again_is_an_error_for_blocking_code_too() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::replying(server::json(200, json!({"data": [1]}))));
    let read = list(&client(&server.url())).items().into_blocking().collect::<Vec<_>>();
    assert!(read.len() == 2 && read[0].is_ok() && read[1].is_err());
    assert_eq!(list(&client(&server.url())).pages().into_blocking().filter(Result::is_ok).count(), 1);
}
