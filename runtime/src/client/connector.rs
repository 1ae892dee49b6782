//! The HTTP client underneath. Takes the base URL; gives a [`reqwest::Client`] that checks servers and
//! follows nothing by itself.
//!
//! ```text
//! let http = connector::http_client(&base)?;
//! ```

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::BuilderVerifierExt;
use url::{Host, Url};

use crate::endpoint::Base;
use crate::error::BuildError;

/// How long a connection may take to stand.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a server may stay silent within an answer.
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// TLS is by rustls, checked against the system's CA certificates; redirects are left to the caller.
pub(super) fn http_client(base: &Base) -> Result<reqwest::Client, BuildError> {
    let tls = tls().map_err(|error| BuildError::Transport(error.into()))?;
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .connect_timeout(CONNECT_TIMEOUT)
        .read_timeout(READ_TIMEOUT);
    if is_loopback(base) {
        // A proxy named by the environment cannot reach this machine's own loopback interface.
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| BuildError::Transport(error.into()))
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

fn is_loopback(base: &Base) -> bool {
    let url = Url::parse(base.as_str()).ok();
    match url.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
