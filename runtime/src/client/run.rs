//! The loop of a call. Takes a call; makes attempts until there is a response to return or an error to report.
//!
//! ```text
//! limit known? -> authorization -> attempt (redirects, cache) -> 401? rate limit? failure? -> retry
//! ```
//!
//! Everything here is compiled once, whatever the endpoint. A call owns what it works on, so that it can be dropped at any
//! await: no state of the client is left half changed.

use std::time::Duration;

use http::{HeaderValue, Response, StatusCode};

use super::attempt::{Attempt, Content, is_cross_origin};
use super::call::{Call, Mode};
use super::limits::{Refusal, refusal};
use super::shared::Shared;
use super::span::{AttemptInfo, traced};
use crate::auth::Context;
use crate::clock::within;
use crate::error::{Error, TransportError, TransportKind};
use crate::response::Meta;
use crate::retry::{Attempted, Attempts, Failure, verdict};

/// A call that is being made.
struct Run<'a> {
    shared: &'a Shared,
    call: &'a Call,
    attempts: Attempts,
    /// `true` if the authorization was replaced after a 401.
    renewed: bool,
}

/// The step after an attempt.
enum Outcome {
    /// The result of the attempt is that of the call.
    Final,
    /// Another attempt is made, after a pause.
    Retry(Duration),
    /// A rate limit was exceeded, and the call does not wait for it.
    RateLimited(Refusal),
}

impl Shared {
    /// Runs a call within the client's timeout. If a cached response turned out to be unusable after `spent`, that time is
    /// subtracted from the timeout, and the cache is not read again.
    pub(super) async fn run(
        &self,
        call: &Call,
        spent: Option<Duration>,
    ) -> Result<Response<Content>, Error> {
        let run = Run {
            shared: self,
            call,
            attempts: Attempts::default(),
            renewed: false,
        };
        let timeout = self.timeout;
        let left = timeout.map(|all| all.saturating_sub(spent.unwrap_or_default()));
        let done = within(&*self.clock, left, run.response(spent.is_some())).await;
        let late = || call.located(TransportError::new(TransportKind::Timeout));
        done.unwrap_or_else(|| Err(late().into()))
    }
}

impl Run<'_> {
    async fn response(mut self, skip_cache: bool) -> Result<Response<Content>, Error> {
        loop {
            if let Some(refusal) = self.known_limit() {
                let Some(pause) = self.verdict(refusal.failure()) else {
                    return Err(self.call.limited(refusal, None));
                };
                self.shared.clock.sleep(pause).await;
                continue;
            }
            let authorization = self.authorization().await?;
            self.attempts.sent += 1;
            let (result, outcome) = self.attempt(authorization.as_ref(), skip_cache).await;
            match outcome {
                Outcome::Final => return result,
                Outcome::Retry(pause) if pause.is_zero() => {}
                Outcome::Retry(pause) => self.shared.clock.sleep(pause).await,
                Outcome::RateLimited(_) if self.call.mode == Mode::Raw => return result,
                Outcome::RateLimited(refusal) => {
                    let response = result?.map(|content| content.whole().clone());
                    return Err(self.call.limited(refusal, Some(response)));
                }
            }
        }
    }

    /// Makes one attempt, and decides what follows.
    async fn attempt(
        &mut self,
        authorization: Option<&HeaderValue>,
        skip_cache: bool,
    ) -> (Result<Response<Content>, Error>, Outcome) {
        let info = AttemptInfo {
            operation: self.call.operation.id,
            method: &self.call.head.method,
            url: &self.call.display_url(),
            attempt: self.attempts.sent,
        };
        let attempt = Attempt::new(self.shared, self.call, authorization, skip_cache);
        let secrets = attempt.secrets();
        match traced(info, attempt.run()).await {
            Ok(mut response) => {
                response.extensions_mut().insert(secrets);
                let (response, outcome) = self.judge(response, authorization);
                (Ok(response), outcome)
            }
            Err(error) => {
                let outcome = self.retry_or_final(Failure::Transport(&error));
                (Err(Error::from(error)), outcome)
            }
        }
    }

    /// Returns the rate limit that would refuse the request now, if one is known. Skips requests with their own
    /// `Authorization`, which have another quota, and raw requests, whose resource is unknown.
    fn known_limit(&self) -> Option<Refusal> {
        let (shared, call) = (self.shared, self.call);
        let counted = call.own && !call.has_own_authorization() && call.mode != Mode::Raw;
        let known = || shared.limits.known(call.operation.id, shared.clock.now());
        counted.then(known).flatten()
    }

    async fn authorization(&self) -> Result<Option<HeaderValue>, Error> {
        if !self.call.own || self.call.has_own_authorization() {
            return Ok(None);
        }
        let context = Context::new(self.shared);
        self.shared.auth.authorization(&context).await
    }

    /// Decides what follows a response. Its headers are moved out for that and back, and not copied.
    fn judge(
        &mut self,
        response: Response<Content>,
        authorization: Option<&HeaderValue>,
    ) -> (Response<Content>, Outcome) {
        let own = self.call.own && !is_cross_origin(&response);
        let (mut head, content) = response.into_parts();
        let meta = Meta::new(head.status, std::mem::take(&mut head.headers));
        let refused = match own {
            true => self.refused(&meta, content.whole(), authorization),
            false => None,
        };
        let outcome = refused.unwrap_or_else(|| {
            self.retry_or_final(Failure::Status {
                status: meta.status(),
                retry_after: meta.retry_after(),
            })
        });
        head.headers = meta.into_headers();
        (Response::from_parts(head, content), outcome)
    }

    /// Decides what follows a response by which one of the client's own servers refuses the authorization or reports a
    /// rate limit; `None` for any other response.
    fn refused(
        &mut self,
        meta: &Meta,
        body: &[u8],
        authorization: Option<&HeaderValue>,
    ) -> Option<Outcome> {
        let (shared, call) = (self.shared, self.call);
        if let Some(authorization) = authorization
            && meta.status() == StatusCode::UNAUTHORIZED
            && !self.renewed
            && call.is_replayable()
            && shared
                .auth
                .refused(authorization, meta, &Context::new(shared))
        {
            self.renewed = true;
            return Some(Outcome::Retry(Duration::ZERO));
        }
        let now = shared.clock.now();
        let refusal = refusal(meta, body, now);
        if !call.has_own_authorization() {
            let operation = (call.mode != Mode::Raw).then_some(call.operation.id);
            shared.limits.learn(operation, meta, refusal, now);
        }
        let refusal = refusal?;
        let retry = self.verdict(refusal.failure()).map(Outcome::Retry);
        Some(retry.unwrap_or(Outcome::RateLimited(refusal)))
    }

    fn retry_or_final(&mut self, failure: Failure<'_>) -> Outcome {
        self.verdict(failure).map_or(Outcome::Final, Outcome::Retry)
    }

    fn verdict(&mut self, failure: Failure<'_>) -> Option<Duration> {
        let request = Attempted {
            operation: self.call.operation.id,
            method: &self.call.head.method,
            is_replayable: self.call.is_replayable(),
        };
        verdict(&self.shared.policy, &request, failure, &mut self.attempts)
    }
}
