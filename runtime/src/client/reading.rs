//! Answers on their way to their types. Takes a call and how its answer is read; gives the typed result, and keeps the
//! answer once it is known to be good.
//!
//! ```text
//! 200, reads             kept, and given
//! 200, does not read     an error, and nothing is kept
//! 304, reads             what was kept is given
//! 304, does not read     what was kept is forgotten, and asked for again
//! ```

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use super::attempt::{Content, Pending};
use super::call::Call;
use super::shared::Shared;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::response::{Meta, Response};
use crate::transport::BoxFuture;

/// Decodes an answer.
pub(super) type Read<T> = fn(http::Response<Bytes>) -> Result<T, Error>;

/// An answer that nobody has read yet.
pub(super) struct Answered {
    pub(super) response: http::Response<Bytes>,
    /// Update of the cache, if there is one.
    pending: Option<Pending>,
    /// Time that it took.
    spent: Duration,
}

/// The typed result of a call. What it does that does not depend on the type is [`Link`]'s.
pub(super) struct Reading<T> {
    link: Link,
    read: Read<T>,
    state: State<T>,
}

enum State<T> {
    Asking(BoxFuture<'static, Result<Answered, Error>>),
    /// The result waits until the cache has taken note.
    Settling(BoxFuture<'static, ()>, Result<T, Error>),
    Done,
}

/// Next step after an answer was read.
enum Next {
    Ask(BoxFuture<'static, Result<Answered, Error>>),
    Settle(BoxFuture<'static, ()>),
}

struct Link {
    shared: Arc<Shared>,
    call: Option<Arc<Call>>,
}

impl<T> Reading<T> {
    pub(super) fn new(shared: Arc<Shared>, call: Result<Call, Error>, read: Read<T>) -> Self {
        let (link, asked) = Link::new(shared, call);
        Self {
            link,
            read,
            state: State::Asking(asked),
        }
    }

    /// The call, unless it could not be made.
    pub(super) fn call(&self) -> Option<&Call> {
        self.link.call.as_deref()
    }
}

/// Reads an answer with what comes beside it.
pub(super) fn with_meta<E: Endpoint>(
    response: http::Response<Bytes>,
) -> Result<Response<E::Output>, Error> {
    let meta = Meta::new(response.status(), response.headers().clone());
    Ok(Response::new(E::from_response(response)?, meta))
}

// Nothing in it is ever pinned in place.
impl<T> Unpin for Reading<T> {}

impl<T> Future for Reading<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reading = self.get_mut();
        loop {
            match &mut reading.state {
                State::Asking(answer) => {
                    let Answered {
                        response,
                        pending,
                        spent,
                    } = ready!(answer.as_mut().poll(context))?;
                    let result = (reading.read)(response);
                    let next = pending
                        .and_then(|pending| reading.link.after(pending, spent, result.is_ok()));
                    reading.state = match next {
                        None => return Poll::Ready(result),
                        Some(Next::Ask(again)) => State::Asking(again),
                        Some(Next::Settle(settled)) => State::Settling(settled, result),
                    };
                }
                State::Settling(settled, _) => {
                    ready!(settled.as_mut().poll(context));
                    let state = std::mem::replace(&mut reading.state, State::Done);
                    if let State::Settling(_, result) = state {
                        return Poll::Ready(result);
                    }
                }
                State::Done => return Poll::Pending,
            }
        }
    }
}

impl Link {
    /// The link, and the answer on its way.
    fn new(
        shared: Arc<Shared>,
        call: Result<Call, Error>,
    ) -> (Self, BoxFuture<'static, Result<Answered, Error>>) {
        let call = call.map(Arc::new);
        let link = Self {
            shared,
            call: call.as_ref().ok().map(Arc::clone),
        };
        let shared = Arc::clone(&link.shared);
        let asked = Box::pin(async move { shared.whole(&*call?, None).await });
        (link, asked)
    }

    /// Decides the next step after an answer that could be read, or not.
    fn after(&self, pending: Pending, spent: Duration, is_good: bool) -> Option<Next> {
        let cache = Arc::clone(self.shared.cache.as_ref()?);
        let Pending {
            key,
            answer,
            was_kept,
        } = pending;
        if is_good {
            let answer = answer?;
            return Some(Next::Settle(Box::pin(async move {
                cache.put(&key, answer).await
            })));
        }
        if !was_kept {
            return None;
        }
        let (shared, call) = (Arc::clone(&self.shared), Arc::clone(self.call.as_ref()?));
        Some(Next::Ask(Box::pin(async move {
            tracing::debug!(
                operation = call.operation.id,
                "a kept answer does not read; asking again"
            );
            cache.remove(&key).await;
            shared.whole(&call, Some(spent)).await
        })))
    }
}

impl Shared {
    /// Runs a call whose answer is taken into memory; `spent` says how long was spent on a kept answer that is of no use.
    pub(super) async fn whole(
        &self,
        call: &Call,
        spent: Option<Duration>,
    ) -> Result<Answered, Error> {
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
        Ok(Answered {
            pending: head.extensions.remove(),
            response: http::Response::from_parts(head, body),
            spent: Duration::try_from(spent).unwrap_or_default(),
        })
    }
}
