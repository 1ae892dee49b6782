//! The two sides of a comparison.

use serde::Serialize;

/// A value for the base and a value for the head; `None` on a side where it does not exist.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Sides<T> {
    /// The value for the base.
    pub base: Option<T>,
    /// The value for the head.
    pub head: Option<T>,
}

impl<T> Sides<T> {
    /// Creates a pair of two values.
    pub fn both(base: T, head: T) -> Self {
        Self {
            base: Some(base),
            head: Some(head),
        }
    }

    /// Returns the value for the head, or else the one for the base.
    pub fn newest(&self) -> Option<&T> {
        self.head.as_ref().or(self.base.as_ref())
    }

    /// Iterates over the values that exist, base first.
    pub fn each(&self) -> impl Iterator<Item = &T> {
        self.base.iter().chain(&self.head)
    }

    /// Swaps the sides.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self {
            base: self.head,
            head: self.base,
        }
    }
}
