//! Subscribers on several threads. Takes nothing; makes sure that each of them receives the events of its thread.
//!
//! While there is only one subscriber in the process, tracing asks the first thread that reaches a callsite if it is
//! enabled, and caches the result for all threads: a thread without a subscriber disables the callsite. With several
//! subscribers it asks them all.

use std::sync::OnceLock;

use tracing::Dispatch;
use tracing::subscriber::NoSubscriber;

pub(super) fn be_several() {
    static OTHERS: OnceLock<[Dispatch; 2]> = OnceLock::new();
    OTHERS.get_or_init(|| [(); 2].map(|()| Dispatch::new(NoSubscriber::new())));
}
