//! The one writer. What files a tree has and what files it should have; writing the difference, all of it or nothing.
//!
//! Takes: the files that should be there. Gives: a [`Plan`]; to check is to look at it, a dry run is to print it, and
//! to write is to [`Plan::apply`] it. The three modes cannot disagree, because only the last step differs.
//!
//! ```text
//! let mut plan = Plan::for_crate(dir, &files, Strangers::Replace)?;
//! plan.file(lock_path, &lock)?;
//! plan.apply(root)?;
//! ```
//!
//! Invariant: a file that nobody emitted is never removed. [`owned`] says how such a file is told apart.

mod apply;
mod change;
mod destination;
mod disk;
mod links;
pub(crate) mod owned;
mod plan;
mod tree;

pub(crate) use apply::check_place;
pub(crate) use change::{Change, Kind};
pub(crate) use destination::Destination;
pub(crate) use plan::{Plan, Strangers};

#[cfg(test)]
mod tests;
