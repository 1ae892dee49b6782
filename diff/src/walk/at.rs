//! Positions of the walk in the two documents.

use crate::fact::Edit;
use crate::sides::Sides;
use octoforge_generator::document::pointer;

/// A place in both documents, or in one of them.
#[derive(Clone, Debug)]
pub(crate) struct At {
    pub(crate) pointer: Sides<String>,
    /// The part that is compared, if the pointer does not name it.
    pub(super) owner: Option<Sides<String>>,
    /// The edit that everything below accounts for, if the place is one edit as a whole.
    pub(super) whole: Option<Edit>,
    /// `true` for the schema of a property.
    pub(super) property: bool,
}

impl At {
    pub(super) fn new(base: impl Into<String>, head: impl Into<String>) -> Self {
        Self::of(Sides::both(base.into(), head.into()))
    }

    pub(super) fn of(pointer: Sides<String>) -> Self {
        Self {
            pointer,
            owner: None,
            whole: None,
            property: false,
        }
    }

    pub(super) fn root() -> Self {
        Self::new("", "")
    }

    /// Returns the place under a key, on both sides.
    pub(super) fn below(&self, token: &str) -> Self {
        self.to(Some(token), Some(token))
    }

    /// Returns the place under one key in the base and another in the head; `None` if a side has none.
    pub(super) fn to(&self, base: Option<&str>, head: Option<&str>) -> Self {
        let under = |pointer: &Option<String>, token: Option<&str>| {
            let mut pointer = pointer.clone()?;
            pointer::push(&mut pointer, token?);
            Some(pointer)
        };
        self.moved(Sides {
            base: under(&self.pointer.base, base),
            head: under(&self.pointer.head, head),
        })
    }

    /// Returns the element of a list at these indices.
    pub(super) fn element(&self, base: Option<usize>, head: Option<usize>) -> Self {
        let text = |index: Option<usize>| index.map(|index| index.to_string());
        self.to(text(base).as_deref(), text(head).as_deref())
    }

    /// Keeps only these sides of the place.
    pub(super) fn only(&self, base: bool, head: bool) -> Self {
        self.moved(Sides {
            base: self.pointer.base.clone().filter(|_| base),
            head: self.pointer.head.clone().filter(|_| head),
        })
    }

    /// Returns a place with other pointers and the same owner.
    pub(super) fn moved(&self, pointer: Sides<String>) -> Self {
        Self {
            pointer,
            property: false,
            ..self.clone()
        }
    }

    /// Marks the place as the schema of a property.
    pub(super) fn of_property(mut self) -> Self {
        self.property = true;
        self
    }

    /// Marks the place as one edit as a whole, for everything below.
    pub(super) fn as_whole(&self) -> Self {
        let mut whole = self.clone();
        whole.whole.get_or_insert_with(|| self.edit());
        whole.owner.get_or_insert_with(|| self.pointer.clone());
        whole
    }

    /// Marks the place as moved: one edit as a whole, whose parts still have their own places.
    pub(super) fn as_moved(&self) -> Self {
        let mut moved = self.clone();
        moved.whole.get_or_insert_with(|| self.edit());
        moved
    }

    /// Returns the same place inside another place that is one edit as a whole.
    pub(super) fn within(&self, outer: &Sides<String>) -> Self {
        let mut within = self.clone();
        within.whole.get_or_insert_with(|| Edit {
            at: outer.clone(),
            order: false,
        });
        within
    }

    /// Returns the edit of the value at this place.
    pub(super) fn edit(&self) -> Edit {
        Edit {
            at: self.pointer.clone(),
            order: false,
        }
    }

    /// Returns the edit of the order of the list at this place.
    pub(super) fn order(&self) -> Edit {
        Edit {
            at: self.pointer.clone(),
            order: true,
        }
    }
}
