//! Answers kept, so that asking again costs nothing when they have not changed. Takes answers by
//! key; gives them back.
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
    ask_whether_changed, has_an_end, is_outdated, kept_headers, may_ask, may_keep, merged,
};
use crate::transport::BoxFuture;

/// Keeps answers that can be asked about by `ETag` or `Last-Modified`.
///
/// A client asks for every `GET` that it has an answer to whether that has changed; the service says
/// 304 if not, which does not count towards the rate limit, and the kept answer is given.
///
/// Kept is an answer with status 200 that has been decoded as the operation declares it, whose body is known to have come
/// whole, and of which the service says neither `Cache-Control: no-store` nor `Vary: *`. Headers that belong to one
/// exchange (`Set-Cookie`, `Retry-After`, `X-RateLimit-…`) are not kept. A kept answer that cannot be decoded, because it
/// was damaged or kept by another version of the program, is removed and asked for again. Downloads, requests given to
/// [`Client::execute`](crate::Client::execute), and requests that say `Cache-Control: no-store` neither use a cache nor
/// fill it.
///
/// Keys tell apart whatever the service may tell apart: method and URL, who calls, every header that is sent, and the
/// transport if it may add some ([`Transport::identity`](crate::transport::Transport::identity)). So clients of different
/// callers can share a cache, and nobody gets what was kept for another. A key is a text of several lines, which begins
/// with method and URL, and holds no secret beside what the URL may hold: apps and installations are named by their
/// IDs, which stay the same; tokens, and headers that the service does not declare, are there as hashes that differ from
/// process to process, so that what is kept with them on disk is of no use to the next process.
pub trait Cache: Send + Sync + 'static {
    /// The answer that was kept under this key.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>>;

    /// Keeps an answer, in place of the one before. It may be forgotten at any time.
    ///
    /// Headers and body may be parts of larger buffers, which they keep in memory: what is to stay in memory for long
    /// should be copied.
    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()>;

    /// Forgets the answer under this key, if there is one: it has turned out to be of no use, or must not be kept any
    /// longer.
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

/// An answer as it is kept.
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
    /// An answer to be kept.
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
    /// Without what it holds, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
