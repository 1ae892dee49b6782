//! Listeners on some threads of several. Takes nothing; sees to it that each of them hears what is told on its thread.
//!
//! As long as there is one listener in the whole process, tracing asks the thread that first reaches a place whether that
//! is of interest, and remembers the answer for all threads: one that listens to nothing makes the place silent. With
//! several it asks them all.

use std::sync::OnceLock;

use tracing::Dispatch;
use tracing::subscriber::NoSubscriber;

pub(super) fn be_several() {
    static OTHERS: OnceLock<[Dispatch; 2]> = OnceLock::new();
    OTHERS.get_or_init(|| [(); 2].map(|()| Dispatch::new(NoSubscriber::new())));
}
