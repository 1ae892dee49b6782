//! The level of detail, which depends on the room in a comment.

/// The level of detail of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// A row for each fact, with a foldable list of the operations that it reaches.
    Usage,
    /// A row for each fact.
    Rows,
    /// This number of rows, and the number of others.
    Some(usize),
    /// Counts by kind of change.
    Counts,
}
