//! The part of a client that authentication uses. Takes a request for a token; sends it once, without the client's own
//! authorization, and decides whether it is sent again.
//!
//! ```text
//! POST /app/installations/7/access_tokens     429, retry-after: 30: again in 30 s, if the client waits for limits
//! ```

use std::time::Duration;

use bytes::Bytes;
#[cfg(feature = "app")]
use http::Method;
use http::header::AUTHORIZATION;
use http::{Request, Response};

#[cfg(feature = "app")]
use super::limits::{Refusal, refusal};
use super::shared::Shared;
use super::span::{AttemptInfo, traced};
use crate::auth::Exchange;
use crate::clock::Clock;
use crate::endpoint::Base;
use crate::error::TransportError;
#[cfg(feature = "app")]
use crate::error::{ApiError, Error};
use crate::future::BoxFuture;
use crate::redact::{Secrets, public_url};
#[cfg(feature = "app")]
use crate::response::Meta;
#[cfg(feature = "app")]
use crate::retry::{Attempted, Attempts, Failure, verdict};
use crate::transport::Outgoing;

impl Exchange for Shared {
    fn send<'a>(
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
            let url = secrets.hide(&public_url(&request.uri().to_string()));
            let info = AttemptInfo {
                operation,
                method: &method,
                url: &url,
                attempt,
            };
            let response = traced(info, self.send_once(request)).await;
            let mut response = response.map_err(|error| error.at(&method, &url))?;
            response.extensions_mut().insert(secrets);
            Ok(response)
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
    fn check_limits(&self, operation: &'static str) -> Result<(), Error> {
        match self.token_limits.known(operation, self.clock.now()) {
            None => Ok(()),
            Some(refusal) => Err(refusal.of(operation, None)),
        }
    }

    #[cfg(feature = "app")]
    fn accept(
        &self,
        operation: &'static str,
        response: Response<Bytes>,
    ) -> Result<Response<Bytes>, Error> {
        let now = self.clock.now();
        let meta = Meta::new(response.status(), response.headers().clone());
        let refusal = refusal(&meta, response.body(), now);
        let limits = &self.token_limits;
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
    fn retry(
        &self,
        operation: &'static str,
        error: &Error,
        attempts: &mut Attempts,
    ) -> Option<Duration> {
        let failure = match error {
            Error::Transport(error) => Failure::Transport(error),
            Error::Api(error) => Failure::Status {
                status: error.status(),
                retry_after: Meta::new(error.status(), error.headers().clone()).retry_after(),
            },
            Error::RateLimited(limited) => {
                let (kind, wait) = (limited.kind(), limited.retry_after());
                Refusal { kind, wait }.failure()
            }
            Error::Build(_) | Error::Decode(_) => return None,
        };
        let request = Attempted {
            operation,
            // Harmless to repeat, like a `PUT`, whatever the method is.
            method: &Method::PUT,
            is_replayable: true,
        };
        verdict(&self.policy, &request, failure, attempts)
    }
}

impl Shared {
    async fn send_once(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (mut head, body) = request.into_parts();
        let authorized = head.headers.contains_key(AUTHORIZATION);
        let own = self.is_own(&head.uri, None);
        self.add_headers(&mut head.headers, own);
        if own {
            head.extensions.insert(self.base.clone());
        }
        if !authorized {
            // An `Authorization` among the default headers is for calls.
            head.headers.remove(AUTHORIZATION);
        }
        let request = Request::from_parts(head, Outgoing::from(body));
        let (head, body) = self.transport.inner.send(request).await?.into_parts();
        let body = body.collect(self.body_limit).await?;
        Ok(Response::from_parts(head, body))
    }
}
