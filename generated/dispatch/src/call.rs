// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/call.rs). Do not edit.

//! What a call is, and what comes of it.

use std::pin::Pin;
use octoforge_runtime::json::{self, Json};
use octoforge_runtime::{Bytes, Error, Redirect};
use crate::{Arguments, Fault};

/// An operation as a user calls it, found by its id.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The id of the operation.
    pub operation: &'static str,
    /// Calls its function with what is required, sets what else is given, and sends the request.
    pub send: Way,
}

/// Arguments to a request on its way.
pub type Way = fn(&Arguments, &Client) -> Result<Sent, Fault>;

impl Call {
    /// The operation with this id.
    #[must_use]
    pub const fn of(operation: &'static str, send: Way) -> Self {
        Self { operation, send }
    }
}

/// A request on its way, and what a caller gets of it.
pub type Sent = Pin<Box<dyn Future<Output = Result<Got, Error>> + Send>>;

/// What a caller gets, without its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Got {
    /// Nothing.
    Nothing,
    /// JSON, as the type of it writes it.
    Json(String),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Bytes),
    /// Yes or no.
    Check(bool),
    /// Where to go.
    Redirect(Redirect),
}

impl Got {
    /// What this type writes.
    #[must_use]
    pub fn json<T: Json>(value: T) -> Self {
        Self::Json(json::to_string::<dyn Json>(&value))
    }

    /// Nothing.
    #[must_use]
    pub fn nothing((): ()) -> Self {
        Self::Nothing
    }
}

/// A reply without its type.
#[must_use]
pub fn sent<T>(
    reply: impl Future<Output = Result<T, Error>> + Send + 'static,
    got: fn(T) -> Got,
) -> Sent
where
    T: 'static,
{
    Box::pin(async move { reply.await.map(got) })
}

#[cfg(feature = "client")]
pub use ::octoforge::Client;

/// Stands in for the client where there is none; nobody has one of these.
#[cfg(not(feature = "client"))]
#[derive(Clone, Copy, Debug)]
pub enum Client {}

#[cfg(not(feature = "client"))]
impl octoforge_runtime::Caller for Client {
    type Reply<'a, E: octoforge_runtime::Endpoint> = std::future::Pending<
        Result<E::Output, Error>,
    >;
    type Pages<'a, E: octoforge_runtime::Paged> = Self;
    type Items<'a, E: octoforge_runtime::Paged> = Self;
    type Download<'a> = Self;

    fn call<E: octoforge_runtime::Endpoint>(&self, _: E) -> Self::Reply<'_, E> {
        match *self {}
    }

    fn pages<E: octoforge_runtime::Paged>(&self, _: E) -> Self {
        match *self {}
    }

    fn items<E: octoforge_runtime::Paged>(&self, _: E) -> Self {
        match *self {}
    }

    fn download<E: octoforge_runtime::Endpoint>(&self, _: E) -> Self {
        match *self {}
    }
}
