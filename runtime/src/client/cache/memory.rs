//! A cache in memory. Takes answers by key; holds those that were used last, and counts every byte of them.
//!
//! ```text
//! Client::builder().cache(MemoryCache::new(64 << 20))
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::packed::Packed;
use super::{Cache, Cached};
use crate::transport::BoxFuture;

/// Overhead of an answer beside its own bytes, rounded up: its places in the two trees, whose nodes may be less than half
/// full, and what shares its bytes and its key. How full a hash table is would be a matter of chance.
const AROUND: usize = 320;

/// A cache in memory, which forgets what was not used for longest.
pub struct MemoryCache {
    most: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    answers: BTreeMap<Arc<str>, Entry>,
    /// Keys by their last use.
    uses: BTreeMap<u64, Arc<str>>,
    clock: u64,
    bytes: usize,
}

struct Entry {
    used: u64,
    answer: Packed,
}

impl MemoryCache {
    /// A cache that holds up to this many bytes: bodies, headers, keys, and what is needed to find them.
    ///
    /// Answers are copied out of the buffers that they came in, so that nothing but them is held.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self {
            most,
            kept: Mutex::default(),
        }
    }

    /// Number of bytes that are held now. Never less than what is allocated for them, but for two kilobytes that the smallest
    /// tables take and for the allocator's own book-keeping; and less than twice as much.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.lock().bytes
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn get(&mut self, key: &str) -> Option<Cached> {
        let now = self.clock + 1;
        let entry = self.answers.get_mut(key)?;
        let key = self.uses.remove(&entry.used)?;
        entry.used = now;
        let answer = entry.answer.unpack();
        self.clock = now;
        self.uses.insert(now, key);
        Some(answer)
    }

    fn put(&mut self, key: &str, answer: &Cached, most: usize) {
        self.remove(key);
        let size = size(key, Packed::len_of(answer));
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
        let key: Arc<str> = key.into();
        let entry = Entry {
            used: self.clock,
            answer: Packed::new(answer),
        };
        self.uses.insert(self.clock, Arc::clone(&key));
        self.answers.insert(key, entry);
    }

    fn remove(&mut self, key: &str) {
        if let Some(entry) = self.answers.remove(key) {
            self.uses.remove(&entry.used);
            self.bytes -= size(key, entry.answer.len());
        }
    }
}

fn size(key: &str, answer: usize) -> usize {
    AROUND.saturating_add(key.len()).saturating_add(answer)
}

impl Cache for MemoryCache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>> {
        let found = self.lock().get(key);
        Box::pin(std::future::ready(found))
    }

    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()> {
        self.lock().put(key, &answer, self.most);
        Box::pin(std::future::ready(()))
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, ()> {
        self.lock().remove(key);
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.lock();
        f.debug_struct("MemoryCache")
            .field("answers", &kept.answers.len())
            .field("bytes", &kept.bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let answer = |text: &'static str| {
            let body = Bytes::from_static(text.as_bytes());
            Cached::new(StatusCode::OK, HeaderMap::new(), body)
        };
        let mut kept = Kept::default();
        let most = 12 + 2 * AROUND;
        kept.put("a", &answer("aaaa"), most);
        kept.put("b", &answer("bbbb"), most);
        assert_eq!(kept.get("a").unwrap().body, "aaaa");
        kept.put("c", &answer("cccc"), most);
        assert!(kept.get("b").is_none());
        kept.put("a", &answer("AA"), most);
        let held = |kept: &Kept| (kept.bytes, kept.uses.len(), kept.answers.len());
        assert_eq!(held(&kept), (8 + 2 * AROUND, 2, 2));
        let too_long: &'static str = Box::leak("d".repeat(most - AROUND).into_boxed_str());
        kept.put("d", &answer(too_long), most);
        assert_eq!(held(&kept), (8 + 2 * AROUND, 2, 2));
        kept.put("d", &answer(&too_long[1..]), most);
        assert_eq!(held(&kept), (most, 1, 1));
        kept.remove("a");
        kept.remove("d");
        assert_eq!(held(&kept), (0, 0, 0));
    }
}
