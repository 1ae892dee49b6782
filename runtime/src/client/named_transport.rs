//! Transports of clients. Takes a transport; gives it a name that distinguishes it from others.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::auth::fingerprint;
use crate::transport::Transport;

/// A transport and its name. Its clones are the same transport.
#[derive(Clone)]
pub(super) struct NamedTransport {
    pub(super) inner: Arc<dyn Transport>,
    /// The name; empty for a transport that adds nothing to requests.
    pub(super) identity: Arc<str>,
}

impl NamedTransport {
    /// Wraps a transport. If it does not state what it adds, its name is a random number.
    pub(super) fn new(transport: Arc<dyn Transport>) -> Self {
        static UNKNOWN: AtomicU64 = AtomicU64::new(0);
        let identity = transport.identity();
        let number = || fingerprint(&UNKNOWN.fetch_add(1, Ordering::Relaxed));
        let identity = identity.unwrap_or_else(number).into();
        Self {
            inner: transport,
            identity,
        }
    }
}
