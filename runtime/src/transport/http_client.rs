//! The transport that clients have unless told otherwise: reqwest, with TLS by rustls.
//!
//! Takes timeouts; gives a [`Transport`] that checks servers by the system's CA certificates.
//!
//! ```text
//! let transport = Reqwest::builder().connect_timeout(Duration::from_secs(3)).build()?;
//! ```

use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use reqwest::redirect::Policy;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Exchange, Incoming, Outgoing, Transport};
use crate::error::{BuildError, TransportError, TransportKind};

/// How long a connection may take to stand, unless set.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a server may stay silent, unless set.
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// A pool of connections, kept by reqwest.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    /// True if it is known to add nothing to requests.
    is_plain: bool,
}

impl Reqwest {
    /// Sets a transport up.
    pub fn builder() -> ReqwestBuilder {
        ReqwestBuilder {
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            proxy: true,
        }
    }
}

impl From<reqwest::Client> for Reqwest {
    /// Takes a client as you have set it up. It must not follow redirects
    /// ([`reqwest::redirect::Policy::none`]): where a request may be sent on with its token, and where
    /// without, is not known to it.
    ///
    /// It may add headers and cookies of its own, which are not known here. So what a cache keeps over it is not given over
    /// another transport; but one whose cookies stand for several callers, one after the other, must not be used with
    /// a cache.
    fn from(client: reqwest::Client) -> Self {
        Self {
            client,
            is_plain: false,
        }
    }
}

/// The settings of a [`Reqwest`] transport.
#[derive(Clone, Copy, Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ReqwestBuilder {
    connect_timeout: Duration,
    read_timeout: Duration,
    proxy: bool,
}

impl ReqwestBuilder {
    /// How long a connection may take to stand: name lookup, TCP and TLS. 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a server may stay silent before and within an answer. 60 seconds unless set.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Ignores proxies that the environment names.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = false;
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    ///
    /// [`BuildError::Transport`] when the system has no CA certificates to check servers by.
    pub fn build(self) -> Result<Reqwest, BuildError> {
        let tls = tls().map_err(|error| BuildError::Transport(error.into()))?;
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(Policy::none())
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout);
        if !self.proxy {
            builder = builder.no_proxy();
        }
        match builder.build() {
            Ok(client) => Ok(Reqwest {
                client,
                is_plain: true,
            }),
            Err(error) => Err(BuildError::Transport(error.into())),
        }
    }
}

/// The cryptography is what the program has chosen for itself, else ring; nothing is set for the
/// whole process.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(ring::default_provider()));
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Outgoing>) -> Exchange {
        let client = self.client.clone();
        Box::pin(async move {
            let request = request.map(|body| match body.bytes() {
                Some(bytes) => reqwest::Body::from(bytes.clone()),
                None => reqwest::Body::wrap(body),
            });
            let request = reqwest::Request::try_from(request).map_err(failure)?;
            let response = client.execute(request).await.map_err(failure)?;
            Ok(Response::from(response).map(|body: reqwest::Body| {
                Incoming::new(http_body_util::BodyExt::map_err(body, failure))
            }))
        })
    }

    fn identity(&self) -> Option<String> {
        self.is_plain.then(String::new)
    }
}

/// What reqwest says of its failure. Its text names the URL with its query, which may hold what is
/// secret; so the URL goes. A body that could not be read says so itself.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_builder() {
        TransportKind::Request
    } else if error.is_connect() {
        TransportKind::Connect
    } else if error.is_timeout() {
        TransportKind::Timeout
    } else {
        TransportKind::Broken
    };
    super::failure(kind, error.without_url().into())
}
