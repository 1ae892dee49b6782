//! A fact on the page.

use super::super::super::row::Row;

/// A fact and its anchor.
pub(super) struct Entry<'r> {
    pub(super) anchor: String,
    pub(super) row: &'r Row,
    /// The file of each side.
    pub(super) files: [&'r str; 2],
}
