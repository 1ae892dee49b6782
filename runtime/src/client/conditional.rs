//! Conditional requests. Takes an attempt; gives the cached response to make it conditional on, and the cached response in
//! place of a 304.
//!
//! ```text
//! 304, cached          the cached response, with the current headers
//! 200, cacheable       the response, to be stored once it has been decoded
//! 200, not cacheable   the response; a cached one is removed
//! ```

use std::sync::Arc;

use http::{Response, StatusCode};

use super::attempt::{Attempt, Content};
use super::cache::{self, Cached};

/// A change of the cache that is applied once the response has been decoded.
#[derive(Clone)]
pub(super) struct Pending {
    /// The key of the response.
    pub(super) key: Arc<str>,
    /// The response to store, if it is new.
    pub(super) response: Option<Cached>,
    /// `true` if the body was read from the cache, after a 304.
    pub(super) was_cached: bool,
}

/// The cache entry of one request.
pub(super) struct Lookup {
    key: String,
    pub(super) cached: Option<Cached>,
}

impl Attempt<'_> {
    /// Returns the key of the request and its cache entry; `None` if the response must not be cached.
    pub(super) async fn lookup(&self) -> Option<Lookup> {
        let cache = self.shared.cache.as_deref()?;
        if !self.call.is_cacheable() || !cache::may_look_up(&self.head.headers) {
            return None;
        }
        let sender = cache::Sender {
            identity: &self.shared.auth.identity(),
            is_authorized: self.is_authorized,
            transport: &self.shared.transport.identity,
            declared: self.shared.declared,
        };
        let key = cache::key(&self.head, &sender);
        let cached = match self.skip_cache {
            true => None,
            false => cache.get(&key).await,
        };
        Some(Lookup { key, cached })
    }

    /// Replaces a 304 by the cached response, and attaches the change of the cache to apply once the response has been
    /// decoded. Removes an entry that can no longer be used.
    pub(super) async fn with_cache(
        &self,
        response: Response<Content>,
        lookup: Lookup,
        is_framed: bool,
    ) -> Response<Content> {
        let Lookup { key, cached } = lookup;
        let unchanged = response.status() == StatusCode::NOT_MODIFIED;
        let (was_cached, had_cached) = (unchanged && cached.is_some(), cached.is_some());
        let (mut response, is_new) = match cached.filter(|_| unchanged) {
            Some(cached) => revalidated(cached, response),
            None => (response, true),
        };
        let may_store = cache::may_store(response.status(), response.headers());
        let store = may_store && is_new && (is_framed || was_cached);
        let new = store.then(|| to_store(&response));
        if had_cached
            && !may_store
            && response.status().is_success()
            && let Some(cache) = &self.shared.cache
        {
            cache.remove(&key).await;
        }
        if was_cached || new.is_some() {
            response.extensions_mut().insert(Pending {
                key: key.into(),
                response: new,
                was_cached,
            });
        }
        response
    }
}

/// Returns the cached response with the current headers of the 304, and whether it must be stored again.
fn revalidated(cached: Cached, current: Response<Content>) -> (Response<Content>, bool) {
    let (mut head, _) = current.into_parts();
    head.headers = cache::merged(&cached.headers, &head.headers);
    head.status = cached.status;
    let is_new = cache::is_outdated(&cached.headers, &head.headers);
    (
        Response::from_parts(head, Content::Whole(cached.body)),
        is_new,
    )
}

fn to_store(response: &Response<Content>) -> Cached {
    let headers = cache::stored_headers(response.headers());
    let body = response.body().whole().clone();
    Cached::new(response.status(), headers, body)
}
