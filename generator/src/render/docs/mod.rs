//! Renders the documentation of emitted items.

mod constraints;
pub(super) mod item;
pub(super) mod markdown;
pub(super) mod operation;
pub(super) mod origin;

pub use constraints::sentence as constraints_sentence;
