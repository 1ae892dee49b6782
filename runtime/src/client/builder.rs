//! Setting a client up. Takes settings; gives a [`Client`], or says which setting is wrong.
//!
//! ```text
//! let client = Client::builder().token(token).base_url("https://HOST/api/v3").build()?;
//! ```

use std::fmt;
use std::iter;
use std::marker::PhantomData;
use std::sync::Arc;

use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;

use super::Client;
use super::connection::Connection;
use super::connector::http_client;
use super::token::Token;
use crate::endpoint::Base;
use crate::error::BuildError;
use crate::service::Service;

/// The settings of a client. All of them are optional, and checked by [`ClientBuilder::build`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<S> {
    base_url: Option<String>,
    servers: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    token: Option<SecretString>,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> ClientBuilder<S> {
    pub(super) fn new() -> Self {
        Self {
            base_url: None,
            servers: Vec::new(),
            headers: Vec::new(),
            token: None,
            service: PhantomData,
        }
    }

    /// Calls in the name of whom this token stands for: `Authorization: Bearer …`. Sent to the
    /// client's own servers only, and never shown.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Calls another installation of the service, such as `https://HOST/api/v3`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Uses another server in place of one that operations name for themselves. Needed for those
    /// operations as soon as the base URL is another installation's; the token is sent there too.
    pub fn server(mut self, declared: impl Into<String>, actual: impl Into<String>) -> Self {
        self.servers.push((declared.into(), actual.into()));
        self
    }

    /// Names the program that calls; services may ask for a name by which its author can be found.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.header(USER_AGENT.as_str(), name)
    }

    /// Sets a header of every request to the client's own servers, in place of the service's own
    /// default for it.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When a URL, a header or the token cannot be sent, and when the system has no CA
    /// certificates.
    pub fn build(self) -> Result<Client<S>, BuildError> {
        let url = self.base_url.as_deref().unwrap_or(S::BASE_URL);
        let mut base = Base::parse(url)?;
        let is_default = base == Base::parse(S::BASE_URL)?;
        for (declared, actual) in self.servers {
            base = base.server(declared, Base::parse(&actual)?);
        }
        let mut headers = HeaderMap::new();
        let agent = (USER_AGENT.as_str(), S::USER_AGENT);
        let set = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        for header in iter::once(agent)
            .chain(S::HEADERS.iter().copied())
            .chain(set)
        {
            let (name, value) = checked(header)?;
            headers.insert(name, value);
        }
        let connection = Connection {
            http: http_client(&base)?,
            base,
            is_default,
            headers,
            token: self.token.as_ref().map(Token::new).transpose()?,
        };
        Ok(Client {
            shared: Arc::new(connection),
            service: PhantomData,
        })
    }
}

/// Checks a header. Whatever claims to authorise is kept out of logs.
fn checked((name, value): (&str, &str)) -> Result<(HeaderName, HeaderValue), BuildError> {
    let wrong = |reason| BuildError::Header {
        name: crate::error::line(name),
        reason,
    };
    let parsed = HeaderName::try_from(name).map_err(|_| wrong("this is no header name"))?;
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| wrong("the value holds a line break or a control character"))?;
    value.set_sensitive(parsed == AUTHORIZATION);
    Ok((parsed, value))
}

impl<S> Clone for ClientBuilder<S> {
    fn clone(&self) -> Self {
        Self {
            base_url: self.base_url.clone(),
            servers: self.servers.clone(),
            headers: self.headers.clone(),
            token: self.token.clone(),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for ClientBuilder<S> {
    /// Names the headers without their values, and shows nothing of the token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ClientBuilder")
            .field("headers", &headers)
            .field("token", &self.token)
            .finish_non_exhaustive()
    }
}
