//! The default transport: reqwest, with TLS by rustls.
//!
//! Takes timeouts; gives a [`Transport`] that verifies servers by the system's CA certificates.
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

/// The default timeout for connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The default timeout for a silent server.
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// The default transport: a connection pool of reqwest.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    /// `true` if it is known to add nothing to requests.
    is_plain: bool,
}

impl Reqwest {
    /// Returns the settings of a transport.
    pub fn builder() -> ReqwestBuilder {
        ReqwestBuilder {
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            proxy: true,
        }
    }
}

impl From<reqwest::Client> for Reqwest {
    /// Uses your own client. It must not follow redirects ([`reqwest::redirect::Policy::none`]): it does not know to
    /// which servers a token may be sent.
    ///
    /// It may add headers and cookies of its own. Therefore, responses that a cache keeps for this transport are not
    /// used for another one. Do not use a cache if the cookies of the client stand for several users, one after the
    /// other.
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
    /// Sets the timeout for connecting: name resolution, TCP and TLS. The default is 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the timeout for a silent server, before and within a response. The default is 60 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Ignores the proxies that the environment variables name.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = false;
        self
    }

    /// Builds the transport.
    ///
    /// # Errors
    ///
    /// [`BuildError::Transport`] if the system has no CA certificates to verify servers by.
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

/// Returns the TLS settings. The cryptography provider is the one that the program installed, else ring; no
/// process-wide default is set.
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

/// Converts an error of reqwest, without its URL, whose query may contain secrets. An error of the request body is kept
/// as it is.
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
