//! What a client lends to whoever says who calls. Takes a request; makes one attempt, without authorization of the
//! client's own, and says when to make another.
//!
//! ```text
//! POST /app/installations/7/access_tokens     429, retry-after: 30: again in 30 s, if the client waits for limits
//! ```

use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, Response};

use super::clock::Clock;
#[cfg(feature = "app")]
use super::limits::{Refusal, refusal};
#[cfg(feature = "app")]
use super::retry::{is_passing, may_recover};
use super::shared::Shared;
#[cfg(feature = "app")]
use super::span::tell_of_wait;
use super::span::{Told, traced};
use crate::auth::Exchanger;
#[cfg(feature = "app")]
use crate::auth::Tried;
use crate::endpoint::Base;
use crate::error::TransportError;
#[cfg(feature = "app")]
use crate::error::{ApiError, Error};
#[cfg(feature = "app")]
use crate::response::Meta;
use crate::shown::{Secrets, public};
use crate::transport::{BoxFuture, Outgoing};

impl Exchanger for Shared {
    fn exchange<'a>(
        &'a self,
        operation: &'static str,
        attempt: u32,
        request: Request<Bytes>,
    ) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let method = request.method().clone();
            let secrets = Secrets::default()
                .with_headers(&self.headers)
                .with_headers(request.headers())
                .with_form(&request);
            let url = secrets.hide(&public(&request.uri().to_string()));
            let told = Told {
                operation,
                method: &method,
                url: &url,
                attempt,
            };
            let answer = traced(told, self.attempted(request)).await;
            let mut answer = answer.map_err(|error| error.at(&method, &url))?;
            answer.extensions_mut().insert(secrets);
            Ok(answer)
        })
    }

    fn base(&self) -> &Base {
        &self.base
    }

    fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    #[cfg(feature = "app")]
    fn ahead(&self, operation: &'static str) -> Result<(), Error> {
        let ahead = self.asking_limits.ahead(operation, self.clock.now());
        ahead.map_or(Ok(()), |refusal| Err(refusal.of(operation, None)))
    }

    #[cfg(feature = "app")]
    fn accepted(
        &self,
        operation: &'static str,
        response: Response<Bytes>,
    ) -> Result<Response<Bytes>, Error> {
        let now = self.clock.now();
        let meta = Meta::new(response.status(), response.headers().clone());
        let refusal = refusal(&meta, response.body(), now);
        let limits = &self.asking_limits;
        limits.learn(Some(operation), &meta, refusal, now);
        match refusal {
            None => Ok(response),
            Some(refusal) => {
                let answer = ApiError::new(operation, response);
                Err(refusal.of(operation, Some(answer)))
            }
        }
    }

    #[cfg(feature = "app")]
    fn pause(&self, operation: &'static str, error: &Error, tried: &mut Tried) -> Option<Duration> {
        let passing = match error {
            Error::Transport(error) => may_recover(error),
            Error::Api(error) => is_passing(error.status()),
            Error::RateLimited(limited) => {
                let (kind, wait) = (limited.kind(), limited.retry_after());
                let pause = Refusal { kind, wait }.pause();
                let waits = self.rate_limits.allows(tried.waited, pause);
                if waits {
                    tell_of_wait(operation, kind, pause);
                    tried.waited = tried.waited.saturating_add(pause);
                }
                return waits.then_some(pause);
            }
            _ => false,
        };
        tried.failed += 1;
        // Harmless to repeat, like a `PUT`, whatever its method is.
        let pause = || self.retry.pause(&http::Method::PUT, tried.failed);
        passing.then(pause).flatten()
    }
}

impl Shared {
    async fn attempted(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (mut head, body) = request.into_parts();
        let authorized = head.headers.contains_key(AUTHORIZATION);
        let own = self.owns(&head.uri, None);
        self.dress(&mut head.headers, own);
        if own {
            head.extensions.insert(self.base.clone());
        }
        if !authorized {
            // One that is among the default headers is for calls.
            head.headers.remove(AUTHORIZATION);
        }
        let request = Request::from_parts(head, Outgoing::from(body));
        let (head, body) = self.carrier.transport.send(request).await?.into_parts();
        let body = body.collect(self.body_limit).await?;
        Ok(Response::from_parts(head, body))
    }
}
