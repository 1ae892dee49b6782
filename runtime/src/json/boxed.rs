//! Boxed values. Takes a `T` that contains a `T`, or a large one that may be missing; gives it the size of a pointer.
//! The JSON is that of `T`.
//!
//! ```text
//! {"size":1,"child":{"size":2}} → Tree { size: 1, child: Some(Boxed(Tree { size: 2, … })) }
//! ```

use std::any::Any;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::{Json, Node, Writer};

/// A `Box` that JSON can be decoded into, for types that contain themselves and for large objects that may be missing.
///
/// It is not `Box` itself, because `Box<T>` with a `T` of another crate counts as that crate's type, which could then
/// implement [`Object`](super::Object) itself.
///
/// ```
/// # use octoforge_runtime::json::{self, Boxed};
/// let id: Boxed<i64> = json::from_str("1")?;
/// assert_eq!(*id, 1);
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Boxed<T>(Box<T>);

impl<T> Boxed<T> {
    /// Returns the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        *self.0
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T: fmt::Debug> fmt::Debug for Boxed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Json> Json for Boxed<T> {
    fn read(node: Node<'_>) -> Self {
        T::read(node).into()
    }

    fn write(&self, out: &mut Writer) {
        (**self).write(out);
    }

    fn same(&self, other: &dyn Any) -> bool {
        other
            .downcast_ref::<Self>()
            .is_some_and(|other| (**self).same(&**other))
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn takes_null() -> bool {
        T::takes_null()
    }

    fn expected() -> &'static str {
        T::expected()
    }
}
