//! The trait of clients. Takes an [`Endpoint`]; gives its result in the client's own form: a future, or the result
//! itself.
//!
//! ```text
//! pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> { client.call(self) }
//! ```

use crate::endpoint::{Endpoint, Paged};

/// A client: sends requests and returns their typed results.
///
/// Generated endpoints have one `send` for every client. Its return type is [`Caller::Reply`], which is a future for an
/// asynchronous client and a plain `Result` for a blocking one.
pub trait Caller {
    /// The reply to a call: a `Result<E::Output, Error>`, or a future of one.
    type Reply<'a, E: Endpoint>
    where
        Self: 'a;

    /// The pages of a list.
    type Pages<'a, E: Paged>
    where
        Self: 'a;

    /// The items of a list, across its pages.
    type Items<'a, E: Paged>
    where
        Self: 'a;

    /// The reply to a download: a `Result` with the body as a stream, or a future of one.
    type Download<'a>
    where
        Self: 'a;

    /// Starts a call.
    fn call<E: Endpoint>(&self, endpoint: E) -> Self::Reply<'_, E>;

    /// Starts a list, page by page.
    fn pages<E: Paged>(&self, endpoint: E) -> Self::Pages<'_, E>;

    /// Starts a list, item by item.
    fn items<E: Paged>(&self, endpoint: E) -> Self::Items<'_, E>;

    /// Starts a call whose response body is streamed, and not kept in memory.
    fn download<E: Endpoint>(&self, endpoint: E) -> Self::Download<'_>;
}
