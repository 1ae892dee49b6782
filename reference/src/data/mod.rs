//! Data for scripts: the search index, and the types that answers are compared with.
//!
//! Both are scripts with one call, since a page that is opened from a disk can load scripts and nothing else.

pub(crate) mod index;
pub(crate) mod types;
