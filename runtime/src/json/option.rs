//! Implementation of `Json` for `Option`. Takes a value, null or nothing; gives `Some` or `None`.
//!
//! In a required field `None` is null, in an optional one it is "absent": the field table of the object decides, see
//! [`Fields::at`](super::Fields::at). A type that can be both is [`Maybe`](super::Maybe).
//!
//! ```text
//! ["a",null]   → [Some("a"), None] of Vec<Option<String>>
//! {"a":null}   → None of a required field, None and an extra of an optional one
//! ```

use std::any::Any;

use super::{Json, Node, Writer};

impl<T: Json> Json for Option<T> {
    fn read(node: Node<'_>) -> Self {
        // `Option<Value>` in an optional field: null is a value there, and must not become "absent".
        let empty = node.is_vacant() || (node.is_null() && !T::takes_null());
        if empty {
            return None;
        }
        let value = T::read(node);
        if node.was_refused() {
            None
        } else {
            Some(value)
        }
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.null(),
        }
    }

    fn same(&self, other: &dyn Any) -> bool {
        match other.downcast_ref::<Self>().map(|other| (self, other)) {
            Some((Some(our), Some(their))) => our.same(their),
            Some((our, their)) => our.is_none() && their.is_none(),
            None => false,
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn takes_null() -> bool {
        T::takes_null()
    }

    fn expected() -> &'static str {
        T::expected()
    }
}
