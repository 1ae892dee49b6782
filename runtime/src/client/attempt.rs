//! An attempt: sends the request, follows redirects, and receives the response.
//!
//! Takes a call and its authorization; gives the response, in memory or as a stream.

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts as Head;
use http::{HeaderValue, Request, Response};

use super::cache::{self, Cached};
use super::call::{Call, Mode};
use super::redirect::{self, Follow};
use super::shared::Shared;
use crate::error::{TransportError, TransportKind};
use crate::redact::{Secrets, origin_only, public_url};
use crate::transport::{Incoming, Outgoing};

/// The body of a response.
pub(super) enum Content {
    Whole(Bytes),
    Arriving(Incoming),
}

impl Content {
    /// Returns the bytes; none if the body is a stream.
    pub(super) fn whole(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match self {
            Self::Whole(bytes) => bytes,
            Self::Arriving(_) => &NOTHING,
        }
    }
}

/// An attempt that is being made.
pub(super) struct Attempt<'a> {
    pub(super) shared: &'a Shared,
    pub(super) call: &'a Call,
    pub(super) head: Head,
    /// Secrets that are redacted in messages about the response.
    secrets: Secrets,
    /// `true` if a redirect led to another origin.
    cross_origin: bool,
    pub(super) is_authorized: bool,
    /// `true` if the cache must not be read.
    pub(super) skip_cache: bool,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        call: &'a Call,
        authorization: Option<&HeaderValue>,
        skip_cache: bool,
    ) -> Self {
        let mut head = call.head.clone();
        shared.add_headers(&mut head.headers, call.own);
        if let Some(authorization) = authorization {
            head.headers.insert(AUTHORIZATION, authorization.clone());
        }
        let secrets = call.secrets.with_headers(&head.headers);
        Self {
            shared,
            call,
            head,
            secrets,
            cross_origin: false,
            is_authorized: authorization.is_some(),
            skip_cache,
        }
    }

    /// Returns the secrets that are redacted in messages about the response.
    pub(super) fn secrets(&self) -> Secrets {
        self.secrets.clone()
    }

    /// Sends the request and follows redirects. The response to each of the requests may come from the cache.
    pub(super) async fn run(mut self) -> Result<Response<Content>, TransportError> {
        let follow = match self.call.mode {
            Mode::Download => Follow::Anywhere,
            Mode::Whole | Mode::Raw => Follow::Within(self.call.operation.outcomes),
        };
        for _ in 0..=redirect::MAX_REDIRECTS {
            let lookup = self.lookup().await;
            let cached = lookup.as_ref().and_then(|lookup| lookup.cached.as_ref());
            let (head, body) = self.transmit(cached).await?.into_parts();
            let hop = redirect::next(&self.head, &head, follow);
            if let Some(hop) = hop.filter(|_| self.call.is_replayable()) {
                self.cross_origin |= hop.is_cross_origin;
                self.head = hop.head;
                continue;
            }
            let is_framed = cache::is_framed(&head, &body);
            let mut response = self.receive(head, body).await?;
            if self.cross_origin {
                response.extensions_mut().insert(CrossOrigin);
            }
            return match lookup {
                Some(lookup) => Ok(self.with_cache(response, lookup, is_framed).await),
                None => Ok(response),
            };
        }
        Err(self.error(TransportKind::Redirects))
    }

    async fn transmit(
        &self,
        cached: Option<&Cached>,
    ) -> Result<Response<Incoming>, TransportError> {
        let body = match &self.call.body {
            None => Outgoing::from(Bytes::new()),
            Some(body) => Outgoing::open(body)
                .await
                .map_err(|error| self.located(error))?,
        };
        let mut head = self.head.clone();
        if let Some(cached) = cached {
            cache::add_conditions(&mut head.headers, cached);
        }
        let request = Request::from_parts(head, body);
        let response = self.shared.transport.inner.send(request).await;
        response.map_err(|error| self.located(error))
    }

    async fn receive(
        &self,
        head: http::response::Parts,
        body: Incoming,
    ) -> Result<Response<Content>, TransportError> {
        if self.call.mode == Mode::Download && head.status.is_success() {
            return Ok(Response::from_parts(head, Content::Arriving(body)));
        }
        let limit = self.shared.body_limit;
        let body = body
            .collect(limit)
            .await
            .map_err(|error| self.located(error))?;
        Ok(Response::from_parts(head, Content::Whole(body)))
    }

    fn error(&self, kind: TransportKind) -> TransportError {
        self.located(TransportError::new(kind))
    }

    fn located(&self, error: TransportError) -> TransportError {
        let url = self.head.uri.to_string();
        let url = match self.cross_origin {
            true => origin_only(&url),
            false => public_url(&url),
        };
        error.at(&self.head.method, &self.secrets.hide(&url))
    }
}

/// Marks a response from another origin, which never saw the authorization. Its refusals say nothing about the
/// authorization or the rate limits of the client's own servers.
#[derive(Clone, Copy)]
struct CrossOrigin;

/// `true` if the response came from another origin than that of the call.
pub(super) fn is_cross_origin(response: &Response<Content>) -> bool {
    response.extensions().get::<CrossOrigin>().is_some()
}
