//! From settings to a client. Takes all settings; gives the client, or the first setting that is wrong.

use std::sync::Arc;

use super::{Auth, ClientBuilder};
use crate::auth::{Anonymous, Authenticate, Token};
use crate::client::limits::Limits;
use crate::client::named_transport::NamedTransport;
use crate::client::shared::Shared;
use crate::client::{Client, headers};
use crate::endpoint::Base;
use crate::error::BuildError;
use crate::service::Service;
use crate::transport::Transport;

impl<S: Service> ClientBuilder<S> {
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// A [`BuildError`] that names the setting: a URL, a header or a token that cannot be sent, a base URL or a transport
    /// that is missing, or a system without CA certificates.
    pub fn build(self) -> Result<Client<S>, BuildError> {
        let described = Base::parse(S::BASE_URL).ok();
        let mut base = match (&self.base_url, &described) {
            (Some(url), _) => Base::parse(url)?,
            (None, Some(described)) => described.clone(),
            (None, None) => {
                let described = S::BASE_URL;
                return Err(BuildError::NoBaseUrl { described });
            }
        };
        let is_default = described.is_some_and(|described| described == base);
        for (declared, actual) in self.servers {
            base = base.server(declared, Base::parse(&actual)?);
        }
        let shared = Shared {
            auth: self.auth.checked()?,
            transport: match self.transport {
                Some(transport) => transport,
                None => NamedTransport::new(default_transport(&base)?),
            },
            base,
            is_default,
            headers: headers::defaults::<S>(&self.headers)?,
            declared: S::HEADERS,
            policy: self.policy,
            limits: Limits::default(),
            #[cfg(feature = "app")]
            token_limits: Limits::default(),
            cache: self.cache,
            clock: self.clock,
            is_strict: self.is_strict,
            told: Arc::default(),
            body_limit: self.body_limit,
            timeout: self.timeout,
        };
        Ok(Client::of(Arc::new(shared)))
    }
}

impl Auth {
    fn checked(&self) -> Result<Arc<dyn Authenticate>, BuildError> {
        Ok(match self {
            Self::None => Arc::new(Anonymous),
            Self::Token(secret) => Arc::new(Token::new(secret)?),
            Self::Other(auth) => Arc::clone(auth),
        })
    }
}

/// Returns reqwest with its defaults. For the loopback interface it ignores the proxies of the environment, which cannot
/// reach this machine's loopback interface.
#[cfg(feature = "reqwest")]
fn default_transport(base: &Base) -> Result<Arc<dyn Transport>, BuildError> {
    let mut builder = crate::transport::Reqwest::builder();
    if base.is_loopback() {
        builder = builder.no_proxy();
    }
    Ok(Arc::new(builder.build()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Base) -> Result<Arc<dyn Transport>, BuildError> {
    Err(BuildError::NoTransport)
}
