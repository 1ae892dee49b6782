//! One call, from the request to the answer that stands. Takes what an endpoint asks for; makes
//! attempts until one has an answer, the service refuses for good, or patience ends.
//!
//! ```text
//! limits known? -> authorization -> attempt (redirects, cache) -> 401? limited? failed? -> again
//! ```
//!
//! Everything here is compiled once, whatever the endpoint. A call owns what it works on, so that it
//! can be dropped at any await: nothing is left half done but what the service was asked already.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Method, Response, StatusCode};
use tracing::field::Empty;
use tracing::{Instrument as _, info_span};

use super::attempt::{Attempt, Content, is_strange};
use super::limits::{Refusal, refusal};
use super::retry::{RateLimits, is_passing, may_recover};
use super::shared::Shared;
use crate::auth::Context;
use crate::endpoint::{Operation, Upload, public};
use crate::error::{ApiError, Error, LimitKind, RateLimited, TransportError, TransportKind};
use crate::response::Meta;

/// What is to be sent, and what is wanted of the answer.
pub(super) struct Call {
    pub(super) operation: Operation,
    pub(super) head: http::request::Parts,
    pub(super) body: Option<Upload>,
    /// Whether the request goes to one of the client's own servers.
    pub(super) own: bool,
    pub(super) mode: Mode,
}

/// What is wanted of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// The whole answer, with whatever status.
    Whole,
    /// A success as it arrives, from wherever it is; a failure whole.
    Download,
    /// The answer with whatever status, even one that refuses.
    Raw,
}

/// What a call has been through.
#[derive(Default)]
struct Past {
    /// Attempts that count towards those that [`Retry`](super::retry::Retry) allows.
    made: u32,
    /// All attempts.
    sent: u32,
    /// How long was waited for rate limits.
    waited: Duration,
    /// Whether the authorization was renewed because it was refused.
    renewed: bool,
}

/// What becomes of a call after an attempt.
enum Next {
    Done(Result<Response<Content>, Error>),
    Again(Duration),
}

impl Shared {
    /// Makes attempts until one stands, for as long as the client's timeout allows.
    pub(super) async fn run(&self, call: &Call) -> Result<Response<Content>, Error> {
        let calling = self.attempts(call);
        let Some(timeout) = self.timeout else {
            return calling.await;
        };
        let late =
            || TransportError::new(TransportKind::Timeout).of(&call.head.method, &call.head.uri);
        let done = tokio::time::timeout(timeout, calling).await;
        done.unwrap_or_else(|_| Err(late().into()))
    }

    async fn attempts(&self, call: &Call) -> Result<Response<Content>, Error> {
        let mut past = Past::default();
        loop {
            if let Some(ahead) = self.ahead(call) {
                self.wait_for(call, ahead, &mut past, None).await?;
                continue;
            }
            let authorization = self.authorization(call).await?;
            past.made += 1;
            past.sent += 1;
            let outcome = self.traced(call, authorization.as_ref(), past.sent).await;
            let next = match outcome {
                Ok(response) => {
                    self.judge(call, response, authorization.as_ref(), &mut past)
                        .await
                }
                Err(error) => self.failed(call, error, &past),
            };
            match next {
                Next::Done(result) => return result,
                Next::Again(pause) if pause.is_zero() => {}
                Next::Again(pause) => self.clock.sleep(pause).await,
            }
        }
    }

    /// What is known of the limits before a request is sent. One that says for itself who calls has
    /// limits of its own.
    fn ahead(&self, call: &Call) -> Option<Refusal> {
        let counted = call.own && !call.head.headers.contains_key(AUTHORIZATION);
        let ahead = || self.limits.ahead(call.operation.id, self.clock.now());
        counted.then(ahead).flatten()
    }

    async fn authorization(&self, call: &Call) -> Result<Option<HeaderValue>, Error> {
        if !call.own || call.head.headers.contains_key(AUTHORIZATION) {
            return Ok(None);
        }
        self.auth.authorization(&Context { exchange: self }).await
    }

    /// An attempt in a span of its own.
    async fn traced(
        &self,
        call: &Call,
        authorization: Option<&HeaderValue>,
        attempt: u32,
    ) -> Result<Response<Content>, TransportError> {
        let span = info_span!(
            "request",
            operation = call.operation.id,
            method = %call.head.method,
            url = %public(&call.head.uri.to_string()),
            attempt,
            status = Empty,
            error = Empty,
            duration_ms = Empty,
        );
        let begun = Instant::now();
        let attempt = Attempt::new(self, call, authorization);
        let outcome = attempt.run().instrument(span.clone()).await;
        span.record("duration_ms", begun.elapsed().as_secs_f64() * 1000.0);
        match &outcome {
            Ok(response) => span.record("status", response.status().as_u16()),
            Err(error) => span.record("error", tracing::field::display(error)),
        };
        outcome
    }

    /// What becomes of a call after an answer.
    async fn judge(
        &self,
        call: &Call,
        response: Response<Content>,
        authorization: Option<&HeaderValue>,
        past: &mut Past,
    ) -> Next {
        let status = response.status();
        let repeatable = call.body.as_ref().is_none_or(Upload::is_replayable);
        let own = call.own && !is_strange(&response);
        if status == StatusCode::UNAUTHORIZED
            && own
            && !past.renewed
            && repeatable
            && let Some(authorization) = authorization
        {
            let meta = Meta::new(status, response.headers().clone());
            let context = Context { exchange: self };
            if self.auth.refused(authorization, &meta, &context) {
                past.renewed = true;
                past.made -= 1;
                return Next::Again(Duration::ZERO);
            }
        }
        if own {
            let meta = Meta::new(status, response.headers().clone());
            let now = self.clock.now();
            let refusal = refusal(&meta, response.body().whole(), now);
            if !call.head.headers.contains_key(AUTHORIZATION) {
                self.limits.learn(call.operation.id, &meta, refusal, now);
            }
            if let Some(refusal) = refusal {
                return self.refused(call, refusal, response, past).await;
            }
        }
        if is_passing(status)
            && repeatable
            && let Some(pause) = self.retry.pause(&call.head.method, past.made)
        {
            let asked = Meta::new(status, response.headers().clone()).retry_after();
            let pause = asked.map_or(pause, |asked| asked.min(self.retry.cap()));
            return Next::Again(pause);
        }
        Next::Done(Ok(response))
    }

    /// What becomes of a call that was refused because of how much was asked.
    async fn refused(
        &self,
        call: &Call,
        refusal: Refusal,
        response: Response<Content>,
        past: &mut Past,
    ) -> Next {
        if call.mode == Mode::Raw && !self.may_wait(call, refusal, past) {
            return Next::Done(Ok(response));
        }
        let answer = response.map(|content| content.whole().clone());
        match self.wait_for(call, refusal, past, Some(answer)).await {
            Ok(()) => {
                past.made -= 1;
                Next::Again(Duration::ZERO)
            }
            Err(error) => Next::Done(Err(error)),
        }
    }

    /// Waits until a limit has passed, or fails if the client does not wait, or not for so long.
    async fn wait_for(
        &self,
        call: &Call,
        refusal: Refusal,
        past: &mut Past,
        answer: Option<Response<Bytes>>,
    ) -> Result<(), Error> {
        if !self.may_wait(call, refusal, past) {
            let id = call.operation.id;
            let answer = answer.map(|answer| ApiError::new(id, answer));
            return Err(RateLimited::new(refusal.kind, refusal.wait, id, answer).into());
        }
        let kind = match refusal.kind {
            LimitKind::Primary => "primary",
            LimitKind::Secondary => "secondary",
        };
        let seconds = refusal.wait.as_secs_f64();
        tracing::warn!(
            operation = call.operation.id,
            kind,
            seconds,
            "waiting for a rate limit"
        );
        // A service that asks for no pause at all would otherwise be asked without end.
        let wait = refusal.wait.max(Duration::from_secs(1));
        past.waited += wait;
        self.clock.sleep(wait).await;
        Ok(())
    }

    fn may_wait(&self, call: &Call, refusal: Refusal, past: &Past) -> bool {
        let repeatable = call.body.as_ref().is_none_or(Upload::is_replayable) || past.sent == 0;
        match self.rate_limits {
            RateLimits::Fail => false,
            RateLimits::WaitAtMost(most) => {
                let wait = refusal.wait.max(Duration::from_secs(1));
                repeatable && past.waited.saturating_add(wait) <= most
            }
        }
    }

    /// What becomes of a call after an attempt that got no answer.
    fn failed(&self, call: &Call, error: TransportError, past: &Past) -> Next {
        let repeatable = call.body.as_ref().is_none_or(Upload::is_replayable);
        let pause = self.retry.pause(&call.head.method, past.made);
        match pause {
            Some(pause) if repeatable && may_recover(&error) => Next::Again(pause),
            _ => Next::Done(Err(error.into())),
        }
    }
}

impl Call {
    /// Whether what was kept of an earlier answer may be used.
    pub(super) fn is_cacheable(&self) -> bool {
        self.mode == Mode::Whole && self.own && self.head.method == Method::GET
    }
}
