//! Arrays and maps. Takes `[…]` or `{…}`; gives a `Vec<T>` or a [`Map`] in the order of the document.
//!
//! ```text
//! [1,null]          → Vec<Option<i64>>
//! {"Rust":42,"C":7} → Map<i64>, `Rust` first
//! ```

use std::any::Any;

use indexmap::IndexMap;

use super::token::Token;
use super::{Json, Node, Writer};

/// A JSON object whose keys are not declared. It keeps the order of the keys; equality ignores it.
///
/// ```
/// # use octoforge_runtime::json::{self, Map};
/// let bytes: Map<i64> = json::from_str(r#"{"Rust": 42, "C": 7}"#)?;
/// assert_eq!(json::to_string(&bytes), r#"{"Rust":42,"C":7}"#);
/// # Ok::<(), json::JsonError>(())
/// ```
pub type Map<T> = IndexMap<String, T>;

/// The maximum capacity that is reserved in advance. A page of GitHub has at most 100 elements; a malicious document
/// must not turn a few bytes for each element into kilobytes.
pub(super) const MAX_RESERVED: usize = 128;

impl<T: Json> Json for Vec<T> {
    fn read(node: Node<'_>) -> Self {
        if node.token() != Some(Token::Array) {
            node.reject::<Self>();
            return Self::new();
        }
        let elements = node.elements();
        let mut list = Self::with_capacity(elements.len().min(MAX_RESERVED));
        for element in elements {
            list.push(T::read(element));
            if node.document().failed() {
                break;
            }
        }
        list
    }

    fn write(&self, out: &mut Writer) {
        out.array(|out| self.iter().for_each(|element| element.write(out.element())));
    }

    fn same(&self, other: &dyn Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else {
            return false;
        };
        self.len() == other.len() && self.iter().zip(other).all(|(our, their)| our.same(their))
    }

    fn expected() -> &'static str {
        "an array"
    }
}

impl<T: Json> Json for Map<T> {
    fn read(node: Node<'_>) -> Self {
        if node.token() != Some(Token::Object) {
            node.reject::<Self>();
            return Self::new();
        }
        let members = node.members();
        let mut map = Self::with_capacity(members.len().min(MAX_RESERVED));
        for (key, value) in members {
            map.insert(key.text().into_owned(), T::read(value));
            if node.document().failed() {
                break;
            }
        }
        map
    }

    fn write(&self, out: &mut Writer) {
        out.object(|out| {
            self.iter()
                .for_each(|(name, value)| value.write(out.key(name)))
        });
    }

    fn same(&self, other: &dyn Any) -> bool {
        other
            .downcast_ref::<Self>()
            .is_some_and(|other| same_maps(self, other))
    }

    fn expected() -> &'static str {
        "an object"
    }
}

fn same_maps<T: Json>(ours: &Map<T>, theirs: &Map<T>) -> bool {
    let same = |(name, our): (&String, &T)| theirs.get(name).is_some_and(|their| our.same(their));
    ours.len() == theirs.len() && ours.iter().all(same)
}
