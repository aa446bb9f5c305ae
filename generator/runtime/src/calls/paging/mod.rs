//! Lists over many pages: [`Pages`] and [`Items`], which fetch as they are polled.

mod cursor;

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll, ready};

use futures_core::Stream;

use crate::calls::call::Call;
use crate::calls::sending::Sending;
use crate::http::streams;
use crate::json::{Mismatches, Model};
use crate::reply::decode::Json;
use crate::reply::error::Error;
use crate::reply::response::Response;

use cursor::Cursor;
pub use cursor::Total;

/// How an operation is paged, as the description declares it.
///
/// ```
/// use clientwright_runtime::Paging;
///
/// const PAGING: Paging = Paging::by_page("page_no").first(1).size("per_page");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    page: &'static str,
    first: u64,
    size: Option<&'static str>,
}

impl Paging {
    /// By the number of the page, in the query parameter of this name; the first is 1.
    #[must_use]
    pub const fn by_page(parameter: &'static str) -> Self {
        Self { page: parameter, first: 1, size: None }
    }

    /// The number of the first page.
    #[must_use]
    pub const fn first(mut self, number: u64) -> Self {
        self.first = number;
        self
    }

    /// The query parameter with the number of items of a page.
    #[must_use]
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }
}

/// The pages of a list: a `Stream` of `Result<Response<T>, Error>` that asks for a page when it is
/// polled for it, and never twice for one.
///
/// It starts with the page that the call asks for, else with the first. It ends when the total is
/// reached, where the replies have one; else with a page that is shorter than the call asks for after
/// one that was not; and in any case with a page without items. A page that fails is an error, once,
/// and the end; so is one that has the items of the page before once more, or of pages that go round.
#[must_use = "pages are fetched when they are polled"]
pub struct Pages<T> {
    cursor: Cursor,
    count: fn(&T) -> usize,
    total: fn(&T) -> Option<Total>,
    asked: Option<Sending<Json<T>>>,
}

impl<T: Model + Send + 'static> Pages<T> {
    /// The pages of a call. `count` is how many items a page has, `total` how many there are in
    /// all, where the page says so.
    pub fn new(call: Call, paging: Paging, count: fn(&T) -> usize, total: fn(&T) -> Option<Total>) -> Self {
        Self { cursor: Cursor::new(call, paging), count, total, asked: None }
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        streams::next(self).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// When the page could not be had.
    pub async fn try_next(&mut self) -> Result<Option<Response<T>>, Error> {
        self.next().await.transpose()
    }

    /// The same pages for code that is not asynchronous.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> BlockingPages<T> {
        BlockingPages(self)
    }

    /// Notes what came back for the page that was asked for. A page that came before is an error.
    fn note(&mut self, page: Result<Response<T>, Error>) -> Result<Response<T>, Error> {
        let page = page.and_then(|page| match self.cursor.repeats(page.bytes()) {
            Some(round) => Err(self.cursor.again(&page, round)),
            None => Ok(page),
        });
        match &page {
            Ok(page) => {
                // Items that were left out were sent all the same.
                let count = (self.count)(page) + page.mismatches().outer_items();
                self.cursor.record_page(count, (self.total)(page));
            }
            Err(_) => self.cursor.end(),
        }
        page
    }
}

impl<T: Model + Send + 'static> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        if self.asked.is_none() {
            self.asked = match self.cursor.ask() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(call)) => Some(call.send_as()),
            };
        }
        let Some(asked) = &mut self.asked else {
            return Poll::Ready(None);
        };
        let page = ready!(Pin::new(asked).poll(context));
        self.asked = None;
        Poll::Ready(Some(self.note(page)))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

/// The items of a list over all its pages: a `Stream` of `Result<I, Error>` that asks for a page
/// when its items are polled for.
#[must_use = "items are fetched when they are polled"]
pub struct Items<T, I> {
    pages: Pages<T>,
    take: fn(T) -> Vec<I>,
    ready: VecDeque<I>,
    mismatches: Mismatches,
}

impl<T: Model + Send + 'static, I> Items<T, I> {
    /// The items of pages; `take` takes them out of a page.
    pub fn new(pages: Pages<T>, take: fn(T) -> Vec<I>) -> Self {
        Self { pages, take, ready: VecDeque::new(), mismatches: Mismatches::default() }
    }

    /// What did not fit the description in the pages so far, and was left out of the items or with them.
    #[must_use]
    pub fn mismatches(&self) -> &Mismatches {
        &self.mismatches
    }

    fn fill(&mut self, page: Response<T>) {
        self.mismatches.extend(page.mismatches().clone());
        self.ready = (self.take)(page.into_inner()).into();
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// When a page could not be had.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        self.next().await.transpose()
    }

    /// All remaining items.
    ///
    /// # Errors
    /// When a page could not be had; the items before it are lost then.
    pub async fn try_collect(mut self) -> Result<Vec<I>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// The same items for code that is not asynchronous.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> BlockingItems<T, I> {
        BlockingItems(self)
    }

    fn poll(&mut self, context: &mut TaskContext<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.fill(page),
            }
        }
    }
}

impl<T: Model + Send + 'static, I: Unpin> Stream for Items<T, I> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T, I> fmt::Debug for Items<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}

/// [`Pages`] as an iterator.
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use = "pages are fetched when they are asked for"]
pub struct BlockingPages<T>(Pages<T>);

#[cfg(feature = "blocking")]
impl<T: Model + Send + 'static> Iterator for BlockingPages<T> {
    type Item = Result<Response<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let page = self.0.cursor.ask()?.and_then(crate::calls::call::Call::send_as_blocking::<Json<T>>);
        Some(self.0.note(page))
    }
}

#[cfg(feature = "blocking")]
impl<T: Model + Send + 'static, I> BlockingItems<T, I> {
    /// As [`Items::mismatches`].
    #[must_use]
    pub fn mismatches(&self) -> &Mismatches {
        self.0.mismatches()
    }
}

/// [`Items`] as an iterator.
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use = "items are fetched when they are asked for"]
pub struct BlockingItems<T, I>(Items<T, I>);

#[cfg(feature = "blocking")]
impl<T: Model + Send + 'static, I> Iterator for BlockingItems<T, I> {
    type Item = Result<I, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let items = &mut self.0;
        loop {
            if let Some(item) = items.ready.pop_front() {
                return Some(Ok(item));
            }
            let page = items.pages.cursor.ask()?.and_then(crate::calls::call::Call::send_as_blocking::<Json<T>>);
            match items.pages.note(page) {
                Ok(page) => items.fill(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
