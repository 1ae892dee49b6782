//! What the clones of a client share. Takes HTTP requests; adds what is the client's to add,
//! carries them out, and gives HTTP responses.
//!
//! ```text
//! let response = connection.send(request, true, &[]).await?;
//! ```

use bytes::Bytes;
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, Request, Response, Uri};
use url::Url;

use super::redirect;
use super::token::Token;
use crate::endpoint::Base;
use crate::error::{TransportError, TransportKind};

/// The settings of a client, and its connections.
pub(super) struct Connection {
    pub(super) http: reqwest::Client,
    pub(super) base: Base,
    /// Whether the base URL is the service's own, so that the servers its operations name are as
    /// trusted.
    pub(super) is_default: bool,
    /// Headers for requests that do not set them.
    pub(super) headers: HeaderMap,
    pub(super) token: Option<Token>,
}

impl Connection {
    /// The request with a whole URL: a bare path is one below the base URL.
    pub(super) fn absolute(
        &self,
        mut request: Request<Bytes>,
    ) -> Result<Request<Bytes>, TransportError> {
        if request.uri().authority().is_none() {
            let path = request
                .uri()
                .path_and_query()
                .map_or("/", |path| path.as_str());
            let whole = Uri::try_from(format!("{}{path}", self.base)).map_err(|error| {
                TransportError::new(TransportKind::Request, request.method(), request.uri())
                    .because(error)
            })?;
            *request.uri_mut() = whole;
        }
        Ok(request)
    }

    /// Whether the URL is on one of the client's own servers, to which the server that an operation
    /// names for itself belongs as long as the base URL is the service's own.
    pub(super) fn owns(&self, uri: &Uri, declared: Option<&str>) -> bool {
        let Ok(url) = Url::parse(&uri.to_string()) else {
            return false;
        };
        let declared = declared
            .filter(|_| self.is_default)
            .and_then(|server| Base::parse(server).ok());
        self.base.covers(&url) || declared.is_some_and(|server| server.covers(&url))
    }

    /// Sends a request and follows where it is sent on, with the client's headers if the server is
    /// its `own`.
    pub(super) async fn send(
        &self,
        mut request: Request<Bytes>,
        own: bool,
        outcomes: &[u16],
    ) -> Result<Response<Bytes>, TransportError> {
        self.dress(request.headers_mut(), own);
        for _ in 0..=redirect::MOST {
            let response = self.transmit(&request).await?;
            match redirect::next(&request, &response, outcomes) {
                Some(next) => request = next,
                None => return Ok(response),
            }
        }
        Err(TransportError::new(
            TransportKind::Redirects,
            request.method(),
            request.uri(),
        ))
    }

    /// Adds the headers that the request does not have.
    fn dress(&self, headers: &mut HeaderMap, own: bool) {
        if let Some(token) = self.token.as_ref().filter(|_| own) {
            headers
                .entry(AUTHORIZATION)
                .or_insert_with(|| token.header());
        }
        let added = |name| own || name == USER_AGENT;
        for (name, value) in self.headers.iter().filter(|(name, _)| added(*name)) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }

    /// One exchange: the request as it is, and the whole answer to it.
    async fn transmit(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let failed = |error: reqwest::Error| {
            TransportError::new(kind(&error), request.method(), request.uri())
                .because(error.without_url())
        };
        let outgoing = reqwest::Request::try_from(request.clone()).map_err(failed)?;
        let mut incoming = self.http.execute(outgoing).await.map_err(failed)?;
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = incoming.status();
        *response.version_mut() = incoming.version();
        *response.headers_mut() = std::mem::take(incoming.headers_mut());
        *response.body_mut() = incoming.bytes().await.map_err(failed)?;
        Ok(response)
    }
}

fn kind(error: &reqwest::Error) -> TransportKind {
    if error.is_builder() {
        TransportKind::Request
    } else if error.is_connect() {
        TransportKind::Connect
    } else if error.is_timeout() {
        TransportKind::Timeout
    } else {
        TransportKind::Broken
    }
}
