//! A cache in memory. Takes responses by key; keeps those that were used last, and counts all their bytes.
//!
//! ```text
//! Client::builder().cache(MemoryCache::new(64 << 20))
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::packed::Packed;
use super::{Cache, Cached};
use crate::future::BoxFuture;

/// The overhead of an entry in bytes, rounded up: its places in the two trees, whose nodes may be less than half full,
/// and the counters of shared ownership. A hash table would make it a matter of chance.
const OVERHEAD: usize = 320;

/// A cache in memory, which drops the least recently used responses.
pub struct MemoryCache {
    max_bytes: usize,
    store: Mutex<Store>,
}

#[derive(Default)]
struct Store {
    entries: BTreeMap<Arc<str>, Entry>,
    /// Keys by their last use.
    uses: BTreeMap<u64, Arc<str>>,
    clock: u64,
    bytes: usize,
}

struct Entry {
    used: u64,
    response: Packed,
}

impl MemoryCache {
    /// Creates a cache that holds up to this many bytes, for bodies, headers, keys and bookkeeping.
    ///
    /// Responses are copied out of the buffers in which they arrived.
    #[must_use]
    pub fn new(max_bytes: usize) -> Self {
        Self {
            max_bytes,
            store: Mutex::default(),
        }
    }

    /// Returns the number of bytes in use. It is at least what is allocated, except for two kilobytes of the smallest
    /// tables and for the allocator's own overhead, and less than twice as much.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.lock().bytes
    }

    fn lock(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    fn get(&mut self, key: &str) -> Option<Cached> {
        let now = self.clock + 1;
        let entry = self.entries.get_mut(key)?;
        let key = self.uses.remove(&entry.used)?;
        entry.used = now;
        let response = entry.response.unpack();
        self.clock = now;
        self.uses.insert(now, key);
        Some(response)
    }

    fn put(&mut self, key: &str, response: &Cached, max_bytes: usize) {
        self.remove(key);
        let size = size(key, Packed::len_of(response));
        if size > max_bytes {
            return;
        }
        while self.bytes + size > max_bytes {
            let Some((_, oldest)) = self.uses.pop_first() else {
                break;
            };
            self.remove(&oldest);
        }
        self.clock += 1;
        self.bytes += size;
        let key: Arc<str> = key.into();
        let entry = Entry {
            used: self.clock,
            response: Packed::new(response),
        };
        self.uses.insert(self.clock, Arc::clone(&key));
        self.entries.insert(key, entry);
    }

    fn remove(&mut self, key: &str) {
        if let Some(entry) = self.entries.remove(key) {
            self.uses.remove(&entry.used);
            self.bytes -= size(key, entry.response.len());
        }
    }
}

fn size(key: &str, response: usize) -> usize {
    OVERHEAD.saturating_add(key.len()).saturating_add(response)
}

impl Cache for MemoryCache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>> {
        let found = self.lock().get(key);
        Box::pin(std::future::ready(found))
    }

    fn put<'a>(&'a self, key: &'a str, response: Cached) -> BoxFuture<'a, ()> {
        self.lock().put(key, &response, self.max_bytes);
        Box::pin(std::future::ready(()))
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, ()> {
        self.lock().remove(key);
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let store = self.lock();
        f.debug_struct("MemoryCache")
            .field("responses", &store.entries.len())
            .field("bytes", &store.bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;

    #[test]
    fn least_recently_used_responses_are_dropped_first() {
        let response = |text: &'static str| {
            let body = Bytes::from_static(text.as_bytes());
            Cached::new(StatusCode::OK, HeaderMap::new(), body)
        };
        let mut store = Store::default();
        let max_bytes = 12 + 2 * OVERHEAD;
        store.put("a", &response("aaaa"), max_bytes);
        store.put("b", &response("bbbb"), max_bytes);
        assert_eq!(store.get("a").unwrap().body, "aaaa");
        store.put("c", &response("cccc"), max_bytes);
        assert!(store.get("b").is_none());
        store.put("a", &response("AA"), max_bytes);
        let held = |store: &Store| (store.bytes, store.uses.len(), store.entries.len());
        assert_eq!(held(&store), (8 + 2 * OVERHEAD, 2, 2));
        let too_long: &'static str = Box::leak("d".repeat(max_bytes - OVERHEAD).into_boxed_str());
        store.put("d", &response(too_long), max_bytes);
        assert_eq!(held(&store), (8 + 2 * OVERHEAD, 2, 2));
        store.put("d", &response(&too_long[1..]), max_bytes);
        assert_eq!(held(&store), (max_bytes, 1, 1));
        store.remove("a");
        store.remove("d");
        assert_eq!(held(&store), (0, 0, 0));
    }
}
