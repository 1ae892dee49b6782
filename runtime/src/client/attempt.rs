//! One attempt: the request as it is, sent on where the answer says so, and the answer received.
//!
//! Takes a call and the authorization for it; gives the response, whole or as it arrives.

use std::sync::Arc;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderValue, Request, Response, StatusCode};

use super::cache::{self, Cached};
use super::call::{Call, Mode};
use super::redirect::{self, Follow};
use super::shared::Shared;
use crate::error::{TransportError, TransportKind};
use crate::shown::{Secrets, origin, public};
use crate::transport::{Incoming, Outgoing};

/// The body of an answer.
pub(super) enum Content {
    Whole(Bytes),
    Arriving(Incoming),
}

impl Content {
    /// The bytes; none of a body that is still arriving.
    pub(super) fn whole(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match self {
            Self::Whole(bytes) => bytes,
            Self::Arriving(_) => &NOTHING,
        }
    }
}

/// Update of the cache that waits until the answer has been decoded.
#[derive(Clone)]
pub(super) struct Pending {
    /// The key of the answer.
    pub(super) key: Arc<str>,
    /// The answer to be kept, if there is a new one.
    pub(super) answer: Option<Cached>,
    /// True if the answer was kept before, and only said to be the same.
    pub(super) was_kept: bool,
}

/// Cache entry of one request.
struct Lookup {
    key: String,
    kept: Option<Cached>,
}

pub(super) struct Attempt<'a> {
    shared: &'a Shared,
    call: &'a Call,
    head: Parts,
    /// Secrets that must not be shown of the answer.
    secrets: Secrets,
    /// True if the request was sent on to a server of somebody else's.
    strange: bool,
    is_authorized: bool,
    /// True if no kept answer will do.
    afresh: bool,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        call: &'a Call,
        authorization: Option<&HeaderValue>,
        afresh: bool,
    ) -> Self {
        let mut head = call.head.clone();
        shared.dress(&mut head.headers, call.own);
        if let Some(authorization) = authorization {
            head.headers.insert(AUTHORIZATION, authorization.clone());
        }
        let secrets = call.secrets.with_headers(&head.headers);
        Self {
            shared,
            call,
            head,
            secrets,
            strange: false,
            is_authorized: authorization.is_some(),
            afresh,
        }
    }

    /// Secrets that must not be shown of the answer.
    pub(super) fn secrets(&self) -> Secrets {
        self.secrets.clone()
    }

    /// Sends the request, and follows where it is sent on. Each of the requests may have an answer that was kept.
    pub(super) async fn run(mut self) -> Result<Response<Content>, TransportError> {
        let follow = match self.call.mode {
            Mode::Download => Follow::Anywhere,
            Mode::Whole | Mode::Raw => Follow::Within(self.call.operation.outcomes),
        };
        for _ in 0..=redirect::MOST {
            let lookup = self.lookup().await;
            let kept = lookup.as_ref().and_then(|lookup| lookup.kept.as_ref());
            let (head, body) = self.transmit(kept).await?.into_parts();
            let hop = redirect::next(&self.head, &head, follow);
            if let Some(hop) = hop.filter(|_| self.call.is_repeatable()) {
                self.strange |= hop.leaves;
                self.head = hop.head;
                continue;
            }
            let has_an_end = cache::has_an_end(&head, &body);
            let mut response = self.receive(head, body).await?;
            if self.strange {
                response.extensions_mut().insert(Strange);
            }
            return match lookup {
                Some(lookup) => Ok(self.compared(response, lookup, has_an_end).await),
                None => Ok(response),
            };
        }
        Err(self.error(TransportKind::Redirects))
    }

    /// The key of the request in the cache, and what is kept under it; `None` where nothing may be kept.
    async fn lookup(&self) -> Option<Lookup> {
        let cache = self.shared.cache.as_deref()?;
        if !self.call.is_cacheable() || !cache::may_ask(&self.head.headers) {
            return None;
        }
        let sender = cache::Sender {
            identity: &self.shared.auth.identity(),
            is_authorized: self.is_authorized,
            transport: &self.shared.carrier.identity,
            declared: self.shared.declared,
        };
        let key = cache::key(&self.head, &sender);
        let kept = match self.afresh {
            true => None,
            false => cache.get(&key).await,
        };
        Some(Lookup { key, kept })
    }

    /// The answer, with what is kept of it in place of one that says that this has not changed. It is marked with what is
    /// to be done if it can be read; what can no longer be of use is forgotten at once.
    async fn compared(
        &self,
        response: Response<Content>,
        lookup: Lookup,
        has_an_end: bool,
    ) -> Response<Content> {
        let Lookup { key, kept } = lookup;
        let unchanged = response.status() == StatusCode::NOT_MODIFIED;
        let (was_kept, had_one) = (unchanged && kept.is_some(), kept.is_some());
        let (mut response, is_new) = match kept.filter(|_| unchanged) {
            Some(kept) => unchanged_since(kept, response),
            None => (response, true),
        };
        let may_keep = cache::may_keep(response.status(), response.headers());
        let answer = may_keep && is_new && (has_an_end || was_kept);
        let answer = answer.then(|| to_keep(&response));
        if had_one
            && !may_keep
            && response.status().is_success()
            && let Some(cache) = &self.shared.cache
        {
            cache.remove(&key).await;
        }
        if was_kept || answer.is_some() {
            response.extensions_mut().insert(Pending {
                key: key.into(),
                answer,
                was_kept,
            });
        }
        response
    }

    async fn transmit(&self, kept: Option<&Cached>) -> Result<Response<Incoming>, TransportError> {
        let body = match &self.call.body {
            None => Outgoing::from(Bytes::new()),
            Some(body) => body.open().await.map_err(|error| self.of(error))?,
        };
        let mut head = self.head.clone();
        if let Some(kept) = kept {
            cache::ask_whether_changed(&mut head.headers, kept);
        }
        let request = Request::from_parts(head, body);
        let response = self.shared.carrier.transport.send(request).await;
        response.map_err(|error| self.of(error))
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
        let body = body.collect(limit).await.map_err(|error| self.of(error))?;
        Ok(Response::from_parts(head, Content::Whole(body)))
    }

    fn error(&self, kind: TransportKind) -> TransportError {
        self.of(TransportError::new(kind))
    }

    fn of(&self, error: TransportError) -> TransportError {
        let url = self.head.uri.to_string();
        let place = match self.strange {
            true => origin(&url),
            false => public(&url),
        };
        error.at(&self.head.method, &self.secrets.hide(&place))
    }
}

/// Marks the answer of a server that the request was sent on to, and that never saw who calls. What
/// it refuses says nothing about that, nor about the limits of the client's own servers.
#[derive(Clone, Copy)]
struct Strange;

/// Whether the answer is that of another server than the one that was asked.
pub(super) fn is_strange(response: &Response<Content>) -> bool {
    response.extensions().get::<Strange>().is_some()
}

/// The kept answer, with what the service says today of limits and the like, and whether it must be kept anew.
fn unchanged_since(kept: Cached, today: Response<Content>) -> (Response<Content>, bool) {
    let (mut head, _) = today.into_parts();
    head.headers = cache::merged(&kept.headers, &head.headers);
    head.status = kept.status;
    let is_new = cache::is_outdated(&kept.headers, &head.headers);
    (
        Response::from_parts(head, Content::Whole(kept.body)),
        is_new,
    )
}

fn to_keep(response: &Response<Content>) -> Cached {
    let headers = cache::kept_headers(response.headers());
    let body = response.body().whole().clone();
    Cached::new(response.status(), headers, body)
}
