//! What an endpoint is sent with. Takes an [`Endpoint`]; gives whatever the caller's way of waiting
//! is: a future, or the result itself.
//!
//! ```text
//! pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> { client.call(self) }
//! ```

use crate::endpoint::{Endpoint, Paged};

/// Something that carries requests out and hands their typed results back.
///
/// Emitted endpoints have one `send` for every kind of client: it returns [`Caller::Reply`], which
/// is a future on an asynchronous client and a plain `Result` on a blocking one.
pub trait Caller {
    /// What a call gives, in the end a `Result<E::Output, Error>`.
    type Reply<'a, E: Endpoint>
    where
        Self: 'a;

    /// The pages of a list.
    type Pages<'a, E: Paged>
    where
        Self: 'a;

    /// What the pages of a list hold.
    type Items<'a, E: Paged>
    where
        Self: 'a;

    /// What a download gives, in the end the body as it arrives.
    type Download<'a>
    where
        Self: 'a;

    /// Begins a call.
    fn call<E: Endpoint>(&self, endpoint: E) -> Self::Reply<'_, E>;

    /// Begins a list, page by page.
    fn pages<E: Paged>(&self, endpoint: E) -> Self::Pages<'_, E>;

    /// Begins a list, item by item.
    fn items<E: Paged>(&self, endpoint: E) -> Self::Items<'_, E>;

    /// Begins a call whose answer is not taken into memory.
    fn download<E: Endpoint>(&self, endpoint: E) -> Self::Download<'_>;
}
