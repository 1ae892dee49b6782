//! Writes files, all of them or none. The only module that changes files of a user.
//!
//! Takes: the expected files. Gives: a [`Plan`] of changes; `--check` looks at it, `--dry-run` prints it, and a run applies it
//! ([`Plan::apply`]). The three modes cannot disagree, because only the last step differs.
//!
//! ```text
//! let mut plan = Plan::for_crate(dir, &files, Strangers::Replace)?;
//! plan.file(lock_path, &lock)?;
//! plan.apply(root)?;
//! ```
//!
//! Invariant: only emitted files are removed. [`owned`] recognises them.

mod apply;
mod change;
mod destination;
mod disk;
mod links;
mod listed;
pub mod owned;
mod plan;
mod tree;

pub use apply::check_place;
pub use change::{Change, Kind};
pub use destination::Destination;
pub use links::existing;
pub use listed::check_listed;
pub use plan::{Plan, Strangers};

#[cfg(test)]
mod tests;
