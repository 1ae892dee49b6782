//! Where the walk stands.

use super::super::fact::{Edit, Sides};
use crate::spec::pointer;

/// A place in both documents, or in one of them.
#[derive(Clone, Debug)]
pub(in super::super) struct At {
    pub(in super::super) pointer: Sides<String>,
    /// The part that is compared, where that is not what the pointer names.
    pub(super) owner: Option<Sides<String>>,
    /// The edit that everything below accounts for, where the place is one as a whole.
    pub(super) whole: Option<Edit>,
    /// Whether it is the schema of a property.
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

    /// The place under a key, on both sides.
    pub(super) fn below(&self, token: &str) -> Self {
        self.to(Some(token), Some(token))
    }

    /// The place under one key here and another there; `None` if that side has nothing.
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

    /// The element of a list at these indices.
    pub(super) fn element(&self, base: Option<usize>, head: Option<usize>) -> Self {
        let text = |index: Option<usize>| index.map(|index| index.to_string());
        self.to(text(base).as_deref(), text(head).as_deref())
    }

    /// Only this side of it.
    pub(super) fn only(&self, base: bool, head: bool) -> Self {
        self.moved(Sides {
            base: self.pointer.base.clone().filter(|_| base),
            head: self.pointer.head.clone().filter(|_| head),
        })
    }

    /// Other pointers, of the same owner.
    pub(super) fn moved(&self, pointer: Sides<String>) -> Self {
        Self {
            pointer,
            property: false,
            ..self.clone()
        }
    }

    /// The same place, as the schema of a property.
    pub(super) fn of_property(mut self) -> Self {
        self.property = true;
        self
    }

    /// The same place, which is one edit as a whole from here on.
    pub(super) fn as_whole(&self) -> Self {
        let mut whole = self.clone();
        whole.whole.get_or_insert_with(|| self.edit());
        whole.owner.get_or_insert_with(|| self.pointer.clone());
        whole
    }

    /// The same place, elsewhere on the other side: one edit as a whole, whose parts are still compared where they stand.
    pub(super) fn as_moved(&self) -> Self {
        let mut moved = self.clone();
        moved.whole.get_or_insert_with(|| self.edit());
        moved
    }

    /// The same place, in something that is one edit as a whole.
    pub(super) fn within(&self, outer: &Sides<String>) -> Self {
        let mut within = self.clone();
        within.whole.get_or_insert_with(|| Edit {
            at: outer.clone(),
            order: false,
        });
        within
    }

    /// The edit of what stands here.
    pub(super) fn edit(&self) -> Edit {
        Edit {
            at: self.pointer.clone(),
            order: false,
        }
    }

    /// The edit of the order of the list here.
    pub(super) fn order(&self) -> Edit {
        Edit {
            at: self.pointer.clone(),
            order: true,
        }
    }
}
