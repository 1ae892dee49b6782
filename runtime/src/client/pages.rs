//! Pagination. Takes a paged endpoint; gives a stream of its pages or of their items.
//!
//! ```text
//! let mut pages = request.pages(&client);
//! while let Some(page) = pages.try_next().await? { println!("{}", page.meta.status()) }
//! ```
//!
//! The next page is the one in the `Link` header of the last, and nothing else: cursors and page numbers are up
//! to the service. It is requested from the client's own servers only, since the token is sent with the request.
//!
//! A page that links to itself is the last one. A page that links to an earlier one ends the list with an error, because it
//! is unknown which pages are missing. Two URLs are the same page if they differ only in their fragment, in the order of
//! differently named parameters, or in encoding.

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
use super::decode::Decoding;
use super::shared::Shared;
use super::visited::{Visited, is_same};
use crate::endpoint::Paged;
use crate::error::{Error, TransportError, TransportKind};
use crate::json::Deviation;
use crate::response::{Response, link_in};

/// The pages of a list, requested one after the other as they are needed.
///
/// After a page that cannot be decoded ([`Error::Decode`]) it goes on with the next one; after any other error it ends.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<E: Paged> {
    shared: Arc<Shared>,
    state: State<Response<E::Output>>,
    visited: Visited,
}

enum State<T> {
    Ready(Box<Result<Call, Error>>),
    Waiting(Decoding<T>),
    Done,
}

impl<E: Paged> Pages<E> {
    pub(super) fn new(shared: Arc<Shared>, first: Result<Call, Error>) -> Self {
        Self {
            shared,
            state: State::Ready(Box::new(first)),
            visited: Visited::new(),
        }
    }

    /// Returns the next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of a call; [`TransportKind::Elsewhere`] if the next page is on a server that is not the client's own, and
    /// [`TransportKind::Circle`] if it is an earlier page.
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
                    pages.state = State::Waiting(Decoding::new(shared, *call, E::response_from));
                }
                State::Waiting(mut page) => match Pin::new(&mut page).poll(context) {
                    Poll::Pending => {
                        pages.state = State::Waiting(page);
                        return Poll::Pending;
                    }
                    Poll::Ready(read) => {
                        let headers = headers_of(&read);
                        let next = headers.zip(page.call());
                        let next = next.and_then(|(headers, call)| {
                            next_call(&pages.shared, &mut pages.visited, headers, call)
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

/// Returns the headers of a page, also of one that could not be decoded.
fn headers_of<T>(page: &Result<Response<T>, Error>) -> Option<&HeaderMap> {
    match page {
        Ok(page) => Some(page.meta.headers()),
        Err(Error::Decode(error)) => Some(error.meta().headers()),
        Err(_) => None,
    }
}

/// Returns the call for the page after the one received; `None` after the last one.
fn next_call(
    shared: &Shared,
    visited: &mut Visited,
    headers: &HeaderMap,
    call: &Call,
) -> Option<Result<Call, Error>> {
    let link = link_in(headers, "next")?;
    let uri = follow(shared, visited, link, call).transpose()?;
    Some(uri.map_err(Error::from).map(|uri| {
        let mut call = call.clone();
        call.head.uri = uri;
        call
    }))
}

/// Returns the URL of the next page; `None` for a page that links to itself.
fn follow(
    shared: &Shared,
    visited: &mut Visited,
    link: &str,
    call: &Call,
) -> Result<Option<Uri>, TransportError> {
    let error = |kind| call.located(TransportError::new(kind));
    let foreign = || error(TransportKind::Elsewhere);
    let current = Url::parse(&call.head.uri.to_string()).map_err(|_| foreign())?;
    let next = current.join(link).map_err(|_| foreign())?;
    let uri = Uri::try_from(next.as_str()).map_err(|_| foreign())?;
    if next.origin() != current.origin() || !shared.is_own(&uri, call.operation.server) {
        return Err(foreign());
    }
    if is_same(&current, &next) {
        return Ok(None);
    }
    let page = visited.add(&current);
    match visited.number_of(&next) {
        Some(again) => Err(error(TransportKind::Circle { page, again })),
        None => Ok(Some(uri)),
    }
}

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// The items of a list. The next page is requested when those of the last are used up.
///
/// After a page that cannot be decoded ([`Error::Decode`]) it goes on with the next one; after any other error it ends.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<E: Paged> {
    pages: Pages<E>,
    page: vec::IntoIter<E::Item>,
    deviations: Vec<Deviation>,
    total_count: Option<i64>,
}

impl<E: Paged> Items<E> {
    pub(super) fn new(pages: Pages<E>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            deviations: Vec::new(),
            total_count: None,
        }
    }

    /// Returns the next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<E::Item>, Error> {
        let next = poll_fn(|context| Pin::new(&mut *self).poll_next(context));
        next.await.transpose()
    }

    /// Returns all remaining items in memory.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::try_next`]; the items before the error are lost.
    pub async fn collect(mut self) -> Result<Vec<E::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// Returns the places of the pages so far that are not as described. The index in a path is that in its page.
    #[must_use]
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// Returns the total number of items, as the last page states it; `None` if it does not.
    #[must_use]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

// No field is pinned in place.
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
                    items.deviations.extend(page.meta.into_deviations());
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
