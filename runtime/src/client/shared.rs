//! What the clones of a client share. Takes HTTP requests; adds what is the client's to add, and knows
//! which servers are its own.

use std::sync::Arc;

use http::header::USER_AGENT;
use http::request::Parts;
use http::{HeaderMap, Uri};
use url::Url;

use super::cache::Cache;
use super::carrier::Carrier;
use super::clock::Clock;
use super::limits::Limits;
use super::retry::{RateLimits, Retry};
use crate::auth::Authenticate;
use crate::endpoint::{Base, Operation};
use crate::error::{BuildError, TransportError, TransportKind};

/// The settings of a client, and what it has learnt.
pub(crate) struct Shared {
    pub(super) carrier: Carrier,
    pub(super) base: Base,
    /// Whether the base URL is the service's own, so that the servers its operations name are as
    /// trusted.
    pub(super) is_default: bool,
    /// Headers for requests that do not set them.
    pub(super) headers: HeaderMap,
    /// Those of them that the service declares.
    pub(super) declared: &'static [(&'static str, &'static str)],
    pub(super) auth: Arc<dyn Authenticate>,
    pub(super) retry: Retry,
    pub(super) rate_limits: RateLimits,
    pub(super) limits: Limits,
    /// The limits of requests that find out who calls: they count towards somebody else's.
    #[cfg(feature = "app")]
    pub(super) asking_limits: Limits,
    pub(super) cache: Option<Arc<dyn Cache>>,
    pub(super) clock: Arc<dyn Clock>,
    /// How many bytes of an answer are taken into memory.
    pub(super) body_limit: usize,
    /// How long a call may take in all.
    pub(super) timeout: Option<std::time::Duration>,
}

impl Shared {
    /// The same settings for another caller, who has limits of their own.
    pub(super) fn with_auth(&self, auth: Arc<dyn Authenticate>) -> Self {
        Self {
            carrier: self.carrier.clone(),
            base: self.base.clone(),
            is_default: self.is_default,
            headers: self.headers.clone(),
            declared: self.declared,
            auth,
            retry: self.retry,
            rate_limits: self.rate_limits,
            limits: Limits::default(),
            #[cfg(feature = "app")]
            asking_limits: Limits::default(),
            cache: self.cache.clone(),
            clock: Arc::clone(&self.clock),
            body_limit: self.body_limit,
            timeout: self.timeout,
        }
    }

    /// The base URL for an operation. One with a server of its own elsewhere must not carry the token of
    /// another installation there.
    pub(super) fn base_of(&self, operation: &Operation) -> Result<&Base, BuildError> {
        match operation.server {
            Some(server) if !self.is_default && !self.base.knows(server) => {
                Err(BuildError::server(operation, server, &self.base))
            }
            _ => Ok(&self.base),
        }
    }

    /// Gives a request a whole URL: a bare path is one below the base URL.
    pub(super) fn make_absolute(&self, head: &mut Parts) -> Result<(), TransportError> {
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

    /// Adds the headers that the request does not have: all of the client's for its own servers, and
    /// nothing but its name for others.
    pub(super) fn dress(&self, headers: &mut HeaderMap, own: bool) {
        let added = |name| own || name == USER_AGENT;
        for (name, value) in self.headers.iter().filter(|(name, _)| added(*name)) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }
}
