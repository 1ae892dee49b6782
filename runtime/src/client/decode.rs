//! Decoding of responses. Takes a call and the function that decodes its response; gives the typed result, and updates the
//! cache once the response is known to be valid.
//!
//! ```text
//! 200, decodes           stored in the cache, and returned
//! 200, does not decode   an error; nothing is stored
//! 304, decodes           the cached response is returned
//! 304, does not decode   the cached response is removed, and the request is sent again
//! ```

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use super::attempt::Content;
use super::call::Call;
use super::conditional::Pending;
use super::shared::Shared;
use crate::endpoint::{Observer, Strict};
use crate::error::Error;
use crate::future::BoxFuture;

/// A function that decodes a response.
pub(super) type Decode<T> = fn(http::Response<Bytes>) -> Result<T, Error>;

/// A response that has not been decoded.
pub(super) struct Received {
    pub(super) response: http::Response<Bytes>,
    /// The change of the cache to apply, if there is one.
    pending: Option<Pending>,
    /// The duration of the call so far.
    spent: Duration,
}

/// The typed result of a call. Everything that does not depend on the type is in [`Link`].
pub(super) struct Decoding<T> {
    link: Link,
    decode: Decode<T>,
    state: State<T>,
}

enum State<T> {
    Waiting(BoxFuture<'static, Result<Received, Error>>),
    /// The result waits until the cache is updated.
    Storing(BoxFuture<'static, ()>, Result<T, Error>),
    Done,
}

/// The next step after decoding.
enum Next {
    Resend(BoxFuture<'static, Result<Received, Error>>),
    Store(BoxFuture<'static, ()>),
}

struct Link {
    shared: Arc<Shared>,
    call: Option<Arc<Call>>,
}

impl<T> Decoding<T> {
    pub(super) fn new(shared: Arc<Shared>, call: Result<Call, Error>, decode: Decode<T>) -> Self {
        let (link, response) = Link::new(shared, call);
        Self {
            link,
            decode,
            state: State::Waiting(response),
        }
    }

    /// Returns the call, unless it could not be built.
    pub(super) fn call(&self) -> Option<&Call> {
        self.link.call.as_deref()
    }
}

// No field is pinned in place.
impl<T> Unpin for Decoding<T> {}

impl<T> Future for Decoding<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decoding = self.get_mut();
        loop {
            match &mut decoding.state {
                State::Waiting(received) => {
                    let Received {
                        response,
                        pending,
                        spent,
                    } = ready!(received.as_mut().poll(context))?;
                    let result = (decoding.decode)(response);
                    let next = pending
                        .and_then(|pending| decoding.link.after(pending, spent, result.is_ok()));
                    decoding.state = match next {
                        None => return Poll::Ready(result),
                        Some(Next::Resend(resent)) => State::Waiting(resent),
                        Some(Next::Store(stored)) => State::Storing(stored, result),
                    };
                }
                State::Storing(stored, _) => {
                    ready!(stored.as_mut().poll(context));
                    let state = std::mem::replace(&mut decoding.state, State::Done);
                    if let State::Storing(_, result) = state {
                        return Poll::Ready(result);
                    }
                }
                State::Done => return Poll::Pending,
            }
        }
    }
}

impl Link {
    /// Returns the link, and the future of the response.
    fn new(
        shared: Arc<Shared>,
        call: Result<Call, Error>,
    ) -> (Self, BoxFuture<'static, Result<Received, Error>>) {
        let call = call.map(Arc::new);
        let link = Self {
            shared,
            call: call.as_ref().ok().map(Arc::clone),
        };
        let shared = Arc::clone(&link.shared);
        let response = Box::pin(async move { shared.whole(&*call?, None).await });
        (link, response)
    }

    /// Returns the next step after decoding, by whether that succeeded.
    fn after(&self, pending: Pending, spent: Duration, is_valid: bool) -> Option<Next> {
        let cache = Arc::clone(self.shared.cache.as_ref()?);
        let Pending {
            key,
            response,
            was_cached,
        } = pending;
        if is_valid {
            let response = response?;
            return Some(Next::Store(Box::pin(async move {
                cache.put(&key, response).await
            })));
        }
        if !was_cached {
            return None;
        }
        let (shared, call) = (Arc::clone(&self.shared), Arc::clone(self.call.as_ref()?));
        Some(Next::Resend(Box::pin(async move {
            tracing::debug!(
                operation = call.operation.id,
                "a cached response cannot be decoded; sending the request again"
            );
            cache.remove(&key).await;
            shared.whole(&call, Some(spent)).await
        })))
    }
}

impl Shared {
    /// Runs a call whose response is kept in memory. `spent` is the time that was spent on a cached response that could
    /// not be decoded.
    pub(super) async fn whole(
        &self,
        call: &Call,
        spent: Option<Duration>,
    ) -> Result<Received, Error> {
        let begun = self.clock.now();
        let (mut head, content) = self.run(call, spent).await?.into_parts();
        let body = match content {
            Content::Whole(body) => body,
            Content::Arriving(body) => {
                let body = body.collect(self.body_limit).await;
                body.map_err(|error| call.located(error))?
            }
        };
        let spent = self.clock.now().duration_since(begun);
        if self.is_strict {
            head.extensions.insert(Strict);
        } else {
            head.extensions.insert(Observer(self.told.clone()));
        }
        Ok(Received {
            pending: head.extensions.remove(),
            response: http::Response::from_parts(head, body),
            spent: Duration::try_from(spent).unwrap_or_default(),
        })
    }
}
