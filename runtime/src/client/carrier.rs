//! Transports of clients. Takes a transport; gives what tells it from others.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::auth::fingerprint;
use crate::transport::Transport;

/// A transport, and what tells it from others. Its clones are one transport.
#[derive(Clone)]
pub(super) struct Carrier {
    pub(super) transport: Arc<dyn Transport>,
    /// Empty for one that adds nothing to requests.
    pub(super) identity: Arc<str>,
}

impl Carrier {
    /// One that does not say what it adds is told from all others by a number.
    pub(super) fn new(transport: Arc<dyn Transport>) -> Self {
        static UNKNOWN: AtomicU64 = AtomicU64::new(0);
        let identity = transport.identity();
        let number = || fingerprint(&UNKNOWN.fetch_add(1, Ordering::Relaxed));
        let identity = identity.unwrap_or_else(number).into();
        Self {
            transport,
            identity,
        }
    }
}
