//! What an endpoint is sent with. Takes an [`Endpoint`]; gives whatever the caller's way of waiting
//! is: a future, or the result itself.
//!
//! ```text
//! pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> { client.call(self) }
//! ```

use crate::endpoint::Endpoint;

/// Something that carries a request out and hands its typed result back.
///
/// Emitted endpoints have one `send` for every kind of client: it returns [`Caller::Reply`], which
/// is a future on an asynchronous client and may be a plain `Result` on a blocking one.
pub trait Caller {
    /// What a call gives, in the end a `Result<E::Output, Error>`.
    type Reply<'a, E: Endpoint>
    where
        Self: 'a;

    /// Begins a call.
    fn call<E: Endpoint>(&self, endpoint: E) -> Self::Reply<'_, E>;
}
