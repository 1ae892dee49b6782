//! One call, from the request to the answer that stands. Takes what an endpoint asks for; makes
//! attempts until one has an answer, the service refuses for good, or patience ends.
//!
//! ```text
//! limits known? -> authorization -> attempt (redirects, cache) -> 401? limited? failed? -> again
//! ```
//!
//! Everything here is compiled once, whatever the endpoint. A call owns what it works on, so that it
//! can be dropped at any await: nothing is left half done but what the service was asked already.

use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Method, Response, StatusCode};

use super::attempt::{Attempt, Content, is_strange};
use super::clock::within;
use super::limits::{Refusal, refusal};
use super::retry::{is_passing, may_recover};
use super::shared::Shared;
use super::span::{Told, tell_of_wait, traced};
use crate::auth::Context;
use crate::endpoint::{Operation, Upload};
use crate::error::{ApiError, Error, TransportError, TransportKind};
use crate::response::Meta;
use crate::shown::{Secrets, public};

/// What is to be sent, and what is wanted of the answer.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) operation: Operation,
    pub(super) head: http::request::Parts,
    pub(super) body: Option<Upload>,
    /// Secret parameters, which must not be shown.
    pub(super) secrets: Secrets,
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
    /// The answer, or the failure, stands.
    Stand,
    /// Another attempt, after a pause.
    Again(Duration),
    /// The service refuses because of how much was asked.
    Refused(Refusal),
}

impl Shared {
    /// Makes attempts until one stands, for as long as the client's timeout allows. Of that `spent` is gone, if no kept
    /// answer will do because one was of no use.
    pub(super) async fn run(
        &self,
        call: &Call,
        spent: Option<Duration>,
    ) -> Result<Response<Content>, Error> {
        let timeout = self.timeout;
        let left = timeout.map(|all| all.saturating_sub(spent.unwrap_or_default()));
        let done = within(&*self.clock, left, self.attempts(call, spent.is_some())).await;
        let late = || call.located(TransportError::new(TransportKind::Timeout));
        done.unwrap_or_else(|| Err(late().into()))
    }

    async fn attempts(&self, call: &Call, afresh: bool) -> Result<Response<Content>, Error> {
        let mut past = Past::default();
        loop {
            if let Some(ahead) = self.ahead(call) {
                if !self.may_wait(call, ahead, &past) {
                    return Err(call.limited(ahead, None));
                }
                self.wait_for(call, ahead, &mut past).await;
                continue;
            }
            let authorization = self.authorization(call).await?;
            past.made += 1;
            past.sent += 1;
            let told = Told {
                operation: call.operation.id,
                method: &call.head.method,
                url: &call.place(),
                attempt: past.sent,
            };
            let attempt = Attempt::new(self, call, authorization.as_ref(), afresh);
            let secrets = attempt.secrets();
            let outcome = traced(told, attempt.run()).await;
            let (outcome, next) = match outcome {
                Ok(mut response) => {
                    response.extensions_mut().insert(secrets);
                    let (response, next) =
                        self.judged(call, response, authorization.as_ref(), &mut past);
                    (Ok(response), next)
                }
                Err(error) => {
                    let next = self.failed(call, &error, &past);
                    (Err(Error::from(error)), next)
                }
            };
            match next {
                Next::Stand => return outcome,
                Next::Again(pause) if pause.is_zero() => {}
                Next::Again(pause) => self.clock.sleep(pause).await,
                Next::Refused(refusal) if self.may_wait(call, refusal, &past) => {
                    past.made -= 1;
                    self.wait_for(call, refusal, &mut past).await;
                }
                Next::Refused(_) if call.mode == Mode::Raw => return outcome,
                Next::Refused(refusal) => {
                    let answer = outcome?.map(|content| content.whole().clone());
                    return Err(call.limited(refusal, Some(answer)));
                }
            }
        }
    }

    /// What is known of the limits before a request is sent. One that says for itself who calls has
    /// limits of its own, and of one that is of no operation nobody knows what it counts towards.
    fn ahead(&self, call: &Call) -> Option<Refusal> {
        let counted = call.own && !call.says_who_calls() && call.mode != Mode::Raw;
        let ahead = || self.limits.ahead(call.operation.id, self.clock.now());
        counted.then(ahead).flatten()
    }

    async fn authorization(&self, call: &Call) -> Result<Option<HeaderValue>, Error> {
        if !call.own || call.says_who_calls() {
            return Ok(None);
        }
        self.auth.authorization(&Context { exchange: self }).await
    }

    /// The answer, and what becomes of the call after it. What is read of the head is lent for that,
    /// and not copied.
    fn judged(
        &self,
        call: &Call,
        response: Response<Content>,
        authorization: Option<&HeaderValue>,
        past: &mut Past,
    ) -> (Response<Content>, Next) {
        let own = call.own && !is_strange(&response);
        let (mut head, content) = response.into_parts();
        let meta = Meta::new(head.status, std::mem::take(&mut head.headers));
        let next = self
            .own_refusal(call, own, &meta, content.whole(), authorization, past)
            .unwrap_or_else(|| self.passing(call, &meta, past));
        head.headers = meta.into_headers();
        (Response::from_parts(head, content), next)
    }

    /// What a refusal by one of the client's `own` servers leads to: of who calls, or of how much.
    fn own_refusal(
        &self,
        call: &Call,
        own: bool,
        meta: &Meta,
        body: &[u8],
        authorization: Option<&HeaderValue>,
        past: &mut Past,
    ) -> Option<Next> {
        if !own {
            return None;
        }
        if let Some(authorization) = authorization
            && meta.status() == StatusCode::UNAUTHORIZED
            && !past.renewed
            && call.is_repeatable()
        {
            let context = Context { exchange: self };
            if self.auth.refused(authorization, meta, &context) {
                past.renewed = true;
                past.made -= 1;
                return Some(Next::Again(Duration::ZERO));
            }
        }
        let now = self.clock.now();
        let refusal = refusal(meta, body, now);
        if !call.says_who_calls() {
            let operation = (call.mode != Mode::Raw).then_some(call.operation.id);
            self.limits.learn(operation, meta, refusal, now);
        }
        refusal.map(Next::Refused)
    }

    /// What an answer leads to that may be another one next time.
    fn passing(&self, call: &Call, meta: &Meta, past: &Past) -> Next {
        let pause = self.retry.pause(&call.head.method, past.made);
        match pause.filter(|_| is_passing(meta.status()) && call.is_repeatable()) {
            Some(pause) => {
                let asked = meta.retry_after();
                Next::Again(asked.map_or(pause, |asked| asked.min(self.retry.cap())))
            }
            None => Next::Stand,
        }
    }

    /// What becomes of a call after an attempt that got no answer.
    fn failed(&self, call: &Call, error: &TransportError, past: &Past) -> Next {
        let pause = self.retry.pause(&call.head.method, past.made);
        let pause = pause.filter(|_| call.is_repeatable() && may_recover(error));
        pause.map_or(Next::Stand, Next::Again)
    }

    /// Whether the client waits for a limit to pass, and not for too long in all.
    fn may_wait(&self, call: &Call, refusal: Refusal, past: &Past) -> bool {
        let unspent = call.is_repeatable() || past.sent == 0;
        unspent && self.rate_limits.allows(past.waited, refusal.pause())
    }

    /// Waits until a limit has passed.
    async fn wait_for(&self, call: &Call, refusal: Refusal, past: &mut Past) {
        let pause = refusal.pause();
        tell_of_wait(call.operation.id, refusal.kind, pause);
        past.waited = past.waited.saturating_add(pause);
        self.clock.sleep(pause).await;
    }
}

impl Call {
    /// The URL, as it may be shown.
    pub(super) fn place(&self) -> String {
        self.secrets.hide(&public(&self.head.uri.to_string()))
    }

    /// A failure of this call.
    pub(super) fn located(&self, error: TransportError) -> TransportError {
        error.at(&self.head.method, &self.place())
    }

    /// Whether what was kept of an earlier answer may be used.
    pub(super) fn is_cacheable(&self) -> bool {
        self.mode == Mode::Whole
            && self.own
            && self.head.method == Method::GET
            && !self.says_who_calls()
    }

    /// Whether the same can be sent again.
    pub(super) fn is_repeatable(&self) -> bool {
        self.body.as_ref().is_none_or(Upload::is_replayable)
    }

    /// Whether the request says for itself who calls.
    fn says_who_calls(&self) -> bool {
        self.head.headers.contains_key(AUTHORIZATION)
    }

    fn limited(&self, refusal: Refusal, answer: Option<Response<Bytes>>) -> Error {
        let id = self.operation.id;
        refusal.of(id, answer.map(|answer| ApiError::new(id, answer)))
    }
}
