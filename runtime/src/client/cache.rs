//! Answers kept, so that asking again costs nothing when they have not changed. Takes answers by
//! key; gives them back.
//!
//! ```text
//! Client::builder().cache(MemoryCache::new(64 << 20))
//! ```

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::transport::BoxFuture;

/// Keeps answers that can be asked about by `ETag` or `Last-Modified`.
///
/// A client asks for every `GET` that it has an answer to whether that has changed; the service says
/// 304 if not, which does not count towards the rate limit, and the kept answer is given.
///
/// Keys hold no secret. They say who calls: apps and installations by their IDs, which stay the same,
/// and a token by a hash that differs from process to process, so that what is kept for one on disk
/// is of no use to the next process.
pub trait Cache: Send + Sync + 'static {
    /// The answer that was kept under this key.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>>;

    /// Keeps an answer, in place of the one before. It may be forgotten at any time.
    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()>;
}

impl<C: Cache> Cache for Arc<C> {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>> {
        (**self).get(key)
    }

    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()> {
        (**self).put(key, answer)
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

/// A cache in memory, which forgets what was not used for longest.
pub struct MemoryCache {
    most: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    answers: HashMap<String, (u64, Cached)>,
    /// Keys by their last use.
    uses: BTreeMap<u64, String>,
    clock: u64,
    bytes: usize,
}

impl MemoryCache {
    /// A cache that holds up to this many bytes, keys and headers included.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self {
            most,
            kept: Mutex::default(),
        }
    }
}

impl Kept {
    fn get(&mut self, key: &str) -> Option<Cached> {
        let now = self.clock + 1;
        let (used, answer) = self.answers.get_mut(key)?;
        let key = self.uses.remove(used)?;
        *used = now;
        let answer = answer.clone();
        self.clock = now;
        self.uses.insert(now, key);
        Some(answer)
    }

    fn put(&mut self, key: &str, answer: Cached, most: usize) {
        self.remove(key);
        let size = size(key, &answer);
        if size > most {
            return;
        }
        while self.bytes + size > most {
            let Some((_, oldest)) = self.uses.pop_first() else {
                break;
            };
            self.remove(&oldest);
        }
        self.clock += 1;
        self.bytes += size;
        self.uses.insert(self.clock, key.to_owned());
        self.answers.insert(key.to_owned(), (self.clock, answer));
    }

    fn remove(&mut self, key: &str) {
        if let Some((used, answer)) = self.answers.remove(key) {
            self.uses.remove(&used);
            self.bytes -= size(key, &answer);
        }
    }
}

fn size(key: &str, answer: &Cached) -> usize {
    let headers = answer.headers.iter();
    let headers = headers.map(|(name, value)| name.as_str().len() + value.len());
    key.len() + answer.body.len() + headers.sum::<usize>()
}

impl Cache for MemoryCache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>> {
        let found = self
            .kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(key);
        Box::pin(std::future::ready(found))
    }

    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.put(key, answer, self.most);
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_struct("MemoryCache")
            .field("answers", &kept.answers.len())
            .field("bytes", &kept.bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let answer = |text: &'static str| {
            Cached::new(
                StatusCode::OK,
                HeaderMap::new(),
                Bytes::from_static(text.as_bytes()),
            )
        };
        let mut kept = Kept::default();
        let most = 12;
        kept.put("a", answer("aaaa"), most);
        kept.put("b", answer("bbbb"), most);
        assert_eq!(kept.get("a").unwrap().body, "aaaa");
        kept.put("c", answer("cccc"), most);
        assert!(kept.get("b").is_none());
        kept.put("a", answer("AA"), most);
        assert_eq!((kept.bytes, kept.uses.len()), (8, 2));
        kept.put("d", answer("too long to be kept"), most);
        assert_eq!(kept.answers.len(), 2);
        kept.put("e", answer("eeeeeeeeeee"), most);
        assert_eq!((kept.answers.len(), kept.bytes), (1, 12));
    }
}
