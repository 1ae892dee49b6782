//! Lists that come page by page. Takes a paged endpoint; gives a stream of its pages, or of what they
//! list.
//!
//! ```text
//! let mut pages = request.pages(&client);
//! while let Some(page) = pages.try_next().await? { println!("{}", page.meta.status()) }
//! ```
//!
//! Where the next page is, the `Link` header of the last one says, and nothing else: cursors and page
//! numbers are the service's affair. It is asked for on the client's own servers only, since the
//! token goes with the request.
//!
//! A page that says it is its own next one is the last: it names nothing more. One that leads back to
//! an earlier page ends the list with an error, because nobody knows what is missing then. Two URLs are of
//! the same page if they differ in nothing but their fragment, the order of differently named parameters,
//! or how something is encoded.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use http::{HeaderMap, Uri};
use url::Url;

use super::call::Call;
use super::reading::{Reading, with_meta};
use super::shared::Shared;
use super::trail::{Trail, is_same};
use crate::endpoint::Paged;
use crate::error::{Error, TransportError, TransportKind};
use crate::response::{Response, link_in};

/// The pages of a list, asked for one after the other as they are wanted.
///
/// It ends after the first error.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<E: Paged> {
    shared: Arc<Shared>,
    state: State<Response<E::Output>>,
    trail: Trail,
}

enum State<T> {
    Ready(Box<Result<Call, Error>>),
    Waiting(Reading<T>),
    Done,
}

impl<E: Paged> Pages<E> {
    pub(super) fn new(shared: Arc<Shared>, first: Result<Call, Error>) -> Self {
        Self {
            shared,
            state: State::Ready(Box::new(first)),
            trail: Trail::new(),
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of a call; [`TransportKind::Elsewhere`] if the service says that the next page is on a
    /// server that is not the client's own, and [`TransportKind::Circle`] if it says that an earlier page
    /// is the next one.
    pub async fn try_next(&mut self) -> Result<Option<Response<E::Output>>, Error> {
        let next = poll_fn(|context| Pin::new(&mut *self).poll_next(context));
        next.await.transpose()
    }
}

impl<E: Paged> Stream for Pages<E> {
    type Item = Result<Response<E::Output>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        loop {
            match std::mem::replace(&mut pages.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Ready(call) => {
                    let shared = Arc::clone(&pages.shared);
                    pages.state = State::Waiting(Reading::new(shared, *call, with_meta::<E>));
                }
                State::Waiting(mut page) => match Pin::new(&mut page).poll(context) {
                    Poll::Pending => {
                        pages.state = State::Waiting(page);
                        return Poll::Pending;
                    }
                    Poll::Ready(read) => {
                        let headers = read.as_ref().ok().map(|read| read.meta.headers());
                        let next = headers.zip(page.call());
                        let next = next.and_then(|(headers, call)| {
                            next_call(&pages.shared, &mut pages.trail, headers, call)
                        });
                        if let Some(next) = next {
                            pages.state = State::Ready(Box::new(next));
                        }
                        return Poll::Ready(Some(read));
                    }
                },
            }
        }
    }
}

/// The call that brings the page after one that has come; `None` after the last one.
fn next_call(
    shared: &Shared,
    trail: &mut Trail,
    headers: &HeaderMap,
    call: &Call,
) -> Option<Result<Call, Error>> {
    let link = link_in(headers, "next")?;
    let uri = follow(shared, trail, link, call).transpose()?;
    Some(uri.map_err(Error::from).map(|uri| {
        let mut call = call.clone();
        call.head.uri = uri;
        call
    }))
}

/// The URL of the next page; `None` for a page that says it is its own next one.
fn follow(
    shared: &Shared,
    trail: &mut Trail,
    link: &str,
    call: &Call,
) -> Result<Option<Uri>, TransportError> {
    let error = |kind| call.located(TransportError::new(kind));
    let elsewhere = || error(TransportKind::Elsewhere);
    let here = Url::parse(&call.head.uri.to_string()).map_err(|_| elsewhere())?;
    let there = here.join(link).map_err(|_| elsewhere())?;
    let uri = Uri::try_from(there.as_str()).map_err(|_| elsewhere())?;
    if there.origin() != here.origin() || !shared.owns(&uri, call.operation.server) {
        return Err(elsewhere());
    }
    if is_same(&here, &there) {
        return Ok(None);
    }
    let page = trail.note(&here);
    match trail.number(&there) {
        Some(again) => Err(error(TransportKind::Circle { page, again })),
        None => Ok(Some(uri)),
    }
}

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// What the pages of a list hold, one by one; the next page is asked for when the last is used up.
///
/// It ends after the first error.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<E: Paged> {
    pages: Pages<E>,
    page: vec::IntoIter<E::Item>,
    total_count: Option<i64>,
}

impl<E: Paged> Items<E> {
    pub(super) fn new(pages: Pages<E>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            total_count: None,
        }
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<E::Item>, Error> {
        let next = poll_fn(|context| Pin::new(&mut *self).poll_next(context));
        next.await.transpose()
    }

    /// All that is left, in memory.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`]; what came before the error is lost.
    pub async fn collect(mut self) -> Result<Vec<E::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// How many items the service says there are in all, as of the last page that was asked for.
    #[must_use]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

// Nothing in it is ever pinned in place.
impl<E: Paged> Unpin for Items<E> {}

impl<E: Paged> Stream for Items<E> {
    type Item = Result<E::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let items = self.get_mut();
        loop {
            if let Some(item) = items.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut items.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    items.total_count = E::total_count(&page.value).or(items.total_count);
                    items.page = E::items(page.value).into_iter();
                }
            }
        }
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("total_count", &self.total_count)
            .finish_non_exhaustive()
    }
}
