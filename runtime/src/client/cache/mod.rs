//! Caching of responses, which are revalidated by conditional requests. Takes responses by key; gives them back.
//!
//! ```text
//! Client::builder().cache(MemoryCache::new(64 << 20))
//! ```

mod key;
mod memory;
mod packed;
mod rules;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(super) use self::key::{Sender, key};
pub use self::memory::MemoryCache;
pub(super) use self::rules::{
    add_conditions, is_framed, is_outdated, may_look_up, may_store, merged, stored_headers,
};
use crate::future::BoxFuture;

/// A cache of responses that have an `ETag` or `Last-Modified` header.
///
/// A client sends a conditional request for every `GET` whose response is cached. If the service responds with 304, which
/// does not count towards the rate limit, the cached response is used.
///
/// A response is stored if its status is 200, its body was received completely and decoded as the operation declares, and its
/// headers contain neither `Cache-Control: no-store` nor `Vary: *`. Headers that concern one exchange (`Set-Cookie`,
/// `Retry-After`, `X-RateLimit-…`) are not stored. A cached response that cannot be decoded, because it was damaged or stored
/// by another version of the program, is removed and requested again. Downloads, requests by
/// [`Client::execute`](crate::Client::execute) and requests with `Cache-Control: no-store` do not use the cache.
///
/// A key contains everything on which the response may depend: method, URL, user, all headers that are sent, and the
/// transport if it may add some ([`Transport::identity`](crate::transport::Transport::identity)). Therefore clients with
/// different authentication can share a cache. A key is text of several lines, the first of which is method and URL. It
/// contains no secret except those in the URL: apps and installations appear with their IDs, tokens and undeclared headers as
/// hashes. The hashes are different in every process, so responses stored on disk with them cannot be used by the next one.
pub trait Cache: Send + Sync + 'static {
    /// Returns the response that is stored under a key.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>>;

    /// Stores a response, in place of the one before. It may be dropped at any time.
    ///
    /// Headers and body may be slices of larger buffers, which they keep alive: a cache in memory should copy them.
    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()>;

    /// Removes the response under a key, if there is one: it cannot be used, or must not be stored any longer.
    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, ()>;
}

impl<C: Cache> Cache for Arc<C> {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>> {
        (**self).get(key)
    }

    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()> {
        (**self).put(key, answer)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, ()> {
        (**self).remove(key)
    }
}

/// A response in a cache.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cached {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Cached {
    /// Creates a response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }
}

impl fmt::Debug for Cached {
    /// Leaves out headers and body, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
