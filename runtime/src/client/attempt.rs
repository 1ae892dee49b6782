//! One attempt: the request as it is, sent on where the answer says so, and the answer received.
//!
//! Takes a call and the authorization for it; gives the response, whole or as it arrives.

use bytes::Bytes;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
    RANGE,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};

use super::cache::{Cache, Cached};
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

pub(super) struct Attempt<'a> {
    shared: &'a Shared,
    call: &'a Call,
    head: Parts,
    /// What must not be shown of the answer.
    secrets: Secrets,
    /// Whether the request was sent on to a server of somebody else's.
    strange: bool,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        call: &'a Call,
        authorization: Option<&HeaderValue>,
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
        }
    }

    /// What must not be shown of the answer.
    pub(super) fn secrets(&self) -> Secrets {
        self.secrets.clone()
    }

    pub(super) async fn run(mut self) -> Result<Response<Content>, TransportError> {
        let Some((cache, key)) = self.cache() else {
            return self.exchange().await;
        };
        let kept = cache.get(&key).await;
        if let Some(kept) = &kept {
            ask_whether_changed(&mut self.head.headers, kept);
        }
        let response = self.exchange().await?;
        match kept {
            Some(kept) if response.status() == StatusCode::NOT_MODIFIED => {
                Ok(unchanged(kept, response.headers()))
            }
            _ => {
                if let Some(answer) = to_keep(&response) {
                    cache.put(&key, answer).await;
                }
                Ok(response)
            }
        }
    }

    /// The cache, and the key of this request in it; `None` where nothing may be kept, or the caller
    /// asks conditions of their own.
    fn cache(&self) -> Option<(&'a dyn Cache, String)> {
        let cache = self.shared.cache.as_deref()?;
        let headers = &self.head.headers;
        let own = [IF_NONE_MATCH, IF_MODIFIED_SINCE, RANGE];
        if !self.call.is_cacheable() || own.iter().any(|name| headers.contains_key(name)) {
            return None;
        }
        let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
        let identity = self.shared.auth.identity();
        let key = format!("{identity} {} {}", accept.unwrap_or("*/*"), self.head.uri);
        Some((cache, key))
    }

    /// Sends the request, and follows where it is sent on.
    async fn exchange(&mut self) -> Result<Response<Content>, TransportError> {
        let follow = match self.call.mode {
            Mode::Download => Follow::Anywhere,
            Mode::Whole | Mode::Raw => Follow::Within(self.call.operation.outcomes),
        };
        for _ in 0..=redirect::MOST {
            let (head, body) = self.transmit().await?.into_parts();
            let hop = redirect::next(&self.head, &head, follow);
            if let Some(hop) = hop.filter(|_| self.call.is_repeatable()) {
                self.strange |= hop.leaves;
                self.head = hop.head;
                continue;
            }
            let mut response = self.receive(head, body).await?;
            if self.strange {
                response.extensions_mut().insert(Strange);
            }
            return Ok(response);
        }
        Err(self.error(TransportKind::Redirects))
    }

    async fn transmit(&self) -> Result<Response<Incoming>, TransportError> {
        let body = match &self.call.body {
            None => Outgoing::from(Bytes::new()),
            Some(body) => body
                .open()
                .await
                .map_err(|error| self.error(TransportKind::Request).because(error))?,
        };
        let request = Request::from_parts(self.head.clone(), body);
        let response = self.shared.transport.send(request).await;
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

fn ask_whether_changed(headers: &mut HeaderMap, kept: &Cached) {
    let asked = [(ETAG, IF_NONE_MATCH), (LAST_MODIFIED, IF_MODIFIED_SINCE)];
    for (said, ask) in asked {
        if let Some(value) = kept.headers.get(said) {
            headers.insert(ask, value.clone());
            return;
        }
    }
}

/// The kept answer, with what the service says today of limits and the like.
fn unchanged(kept: Cached, today: &HeaderMap) -> Response<Content> {
    let mut headers = kept.headers;
    for (name, value) in today.iter().filter(|(name, _)| *name != CONTENT_LENGTH) {
        headers.insert(name, value.clone());
    }
    let mut response = Response::new(Content::Whole(kept.body));
    *response.status_mut() = kept.status;
    *response.headers_mut() = headers;
    response
}

/// The answer, if it can be asked about later.
fn to_keep(response: &Response<Content>) -> Option<Cached> {
    let headers = response.headers();
    let known = headers.contains_key(ETAG) || headers.contains_key(LAST_MODIFIED);
    match response.body() {
        Content::Whole(body) if known && response.status() == StatusCode::OK => Some(Cached::new(
            response.status(),
            headers.clone(),
            body.clone(),
        )),
        _ => None,
    }
}
