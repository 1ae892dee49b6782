//! Paginated lists, as iterators. Takes the streams of the asynchronous client; gives one page or item after the other.
//!
//! ```text
//! for issue in issues::list_for_repo("octo-org", "octo-repo").items(&client) { … }
//! ```

use std::fmt;
use std::sync::Arc;

use super::worker::Worker;
use crate::client;
use crate::endpoint::Paged;
use crate::error::Error;
use crate::json::Deviation;
use crate::response::Response;

/// The pages of a list, requested one after the other as they are needed. After a page that cannot be decoded
/// ([`Error::Decode`]) it goes on with the next one; after any other error it ends.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<E: Paged> {
    pages: client::Pages<E>,
    has_failed: bool,
    worker: Arc<Worker>,
}

impl<E: Paged> Pages<E> {
    pub(super) fn new(pages: client::Pages<E>, worker: Arc<Worker>) -> Self {
        Self {
            pages,
            has_failed: false,
            worker,
        }
    }
}

impl<E: Paged> Iterator for Pages<E> {
    type Item = Result<Response<E::Output>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker
            .next(&mut self.has_failed, self.pages.try_next())
    }
}

/// The items of a list, across its pages. After a page that cannot be decoded ([`Error::Decode`]) it goes on with the next
/// one; after any other error it ends.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<E: Paged> {
    items: client::Items<E>,
    has_failed: bool,
    worker: Arc<Worker>,
}

impl<E: Paged> Items<E> {
    pub(super) fn new(items: client::Items<E>, worker: Arc<Worker>) -> Self {
        Self {
            items,
            has_failed: false,
            worker,
        }
    }

    /// Returns the places of the pages so far that are not as described. The index in a path is that in its page.
    #[must_use]
    pub fn deviations(&self) -> &[Deviation] {
        self.items.deviations()
    }

    /// Returns the total number of items, as the last page states it; `None` if it does not.
    #[must_use]
    pub fn total_count(&self) -> Option<i64> {
        self.items.total_count()
    }
}

impl<E: Paged> Iterator for Items<E> {
    type Item = Result<E::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker
            .next(&mut self.has_failed, self.items.try_next())
    }
}

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}
