//! The state that the clones of a client share. Takes HTTP requests; adds the client's headers, and knows which servers
//! are its own.

use std::sync::Arc;

use http::header::USER_AGENT;
use http::request::Parts as Head;
use http::{HeaderMap, Uri};
use url::Url;

use super::cache::Cache;
use super::limits::Limits;
use super::named_transport::NamedTransport;
use super::told::Told;
use crate::auth::Authenticate;
use crate::clock::Clock;
use crate::endpoint::{Base, Operation};
use crate::error::{BuildError, TransportError, TransportKind};
use crate::retry::Policy;

/// The settings of a client, and what it has learnt about rate limits.
pub(crate) struct Shared {
    pub(super) transport: NamedTransport,
    pub(super) base: Base,
    /// `true` if the base URL is the service's own, so that the servers that operations declare are trusted too.
    pub(super) is_default: bool,
    /// The headers of requests that do not set them.
    pub(super) headers: HeaderMap,
    /// The names and values of those that the service declares.
    pub(super) declared: &'static [(&'static str, &'static str)],
    pub(super) auth: Arc<dyn Authenticate>,
    pub(super) policy: Policy,
    pub(super) limits: Limits,
    /// The rate limits of token requests, which count towards another quota.
    #[cfg(feature = "app")]
    pub(super) token_limits: Limits,
    pub(super) cache: Option<Arc<dyn Cache>>,
    pub(super) clock: Arc<dyn Clock>,
    /// `true` if a response that is not as described is an error.
    pub(super) is_strict: bool,
    pub(super) told: Arc<Told>,
    /// The maximum size of a response body in memory, in bytes.
    pub(super) body_limit: usize,
    /// The maximum duration of a call.
    pub(super) timeout: Option<std::time::Duration>,
}

impl Shared {
    /// Returns the same settings with other authentication, and without known rate limits.
    pub(super) fn with_auth(&self, auth: Arc<dyn Authenticate>) -> Self {
        Self {
            transport: self.transport.clone(),
            base: self.base.clone(),
            is_default: self.is_default,
            headers: self.headers.clone(),
            declared: self.declared,
            auth,
            policy: self.policy,
            limits: Limits::default(),
            #[cfg(feature = "app")]
            token_limits: Limits::default(),
            cache: self.cache.clone(),
            clock: Arc::clone(&self.clock),
            is_strict: self.is_strict,
            told: Arc::clone(&self.told),
            body_limit: self.body_limit,
            timeout: self.timeout,
        }
    }

    /// Returns the base URL for an operation. An operation with a server of its own elsewhere must not get the token of
    /// another installation of the service.
    pub(super) fn base_of(&self, operation: &Operation) -> Result<&Base, BuildError> {
        match operation.server {
            Some(server) if !self.is_default && !self.base.knows(server) => {
                Err(self.base.not_served(operation, server))
            }
            _ => Ok(&self.base),
        }
    }

    /// Makes the URL of a request absolute: a path is one below the base URL.
    pub(super) fn make_absolute(&self, head: &mut Head) -> Result<(), TransportError> {
        if head.uri.authority().is_none() {
            let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
            head.uri = Uri::try_from(format!("{}{path}", self.base)).map_err(|error| {
                TransportError::new(TransportKind::Request)
                    .of(&head.method, &head.uri)
                    .because(error)
            })?;
        }
        Ok(())
    }

    /// `true` if the URL is on one of the client's own servers. The server that an operation declares counts while the
    /// base URL is the service's own.
    pub(super) fn is_own(&self, uri: &Uri, declared: Option<&str>) -> bool {
        let Ok(url) = Url::parse(&uri.to_string()) else {
            return false;
        };
        let declared = declared
            .filter(|_| self.is_default)
            .and_then(|server| Base::parse(server).ok());
        self.base.covers(&url) || declared.is_some_and(|server| server.covers(&url))
    }

    /// Adds the headers that the request does not have: all of the client's for its own servers, only the user agent
    /// for others.
    pub(super) fn add_headers(&self, headers: &mut HeaderMap, own: bool) {
        let added = |name| own || name == USER_AGENT;
        for (name, value) in self.headers.iter().filter(|(name, _)| added(*name)) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }
}
