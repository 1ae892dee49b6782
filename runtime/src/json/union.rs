//! Unions. Takes a node and a table that describes each variant; gives the first variant that can be decoded, or keeps
//! the JSON if none can.
//!
//! ```text
//! {"type":"User","id":1,…}  → Owner::SimpleUser     its tag `type` is User
//! {"slug":"acme","id":1}    → Owner::Enterprise     it has the required keys
//! "ghost"                   → Owner::Unrecognized   no variant is a string
//! ```

use std::any::Any;
use std::cmp::Reverse;
use std::fmt;
use std::mem::{Discriminant, discriminant};

use super::token::Kind;
use super::tolerance::Mode;
use super::variant::{Fitting, Variant, next_best};
use super::{Json, Node};

/// A union: an enum of different JSON types. Generated code implements it, followed by [`union!`](crate::union).
pub trait Union: Sized + 'static {
    /// The name of the type, for messages and `Debug`.
    const NAME: &'static str;
    /// The descriptions of the variants, without the last variant, which accepts anything.
    const VARIANTS: &'static [Variant];

    /// Decodes `node` as the variant at `index`; an index after the table is the variant that accepts anything.
    fn read(index: usize, node: Node<'_>) -> Self;

    /// Returns the value inside.
    fn value(&self) -> &dyn Json;
}

/// Decodes the variant that matches best; if its content does not match, the next best; if none matches, the one that
/// accepts anything.
#[must_use]
pub fn read<T: Union>(node: Node<'_>) -> T {
    let document = node.document();
    let mut last = None;
    // After an error outside this union, everything decoded is discarded.
    let node = if document.failed() {
        node.vacant()
    } else {
        node
    };
    // A variant must match entirely, lest a deviation from one hide that the value is another.
    let (mode, mark) = document.tolerance.attempt();
    // Once the budget is exhausted, the union is read only once: otherwise the tolerant reading of each level would follow a
    // strict one of all levels below.
    let is_tried = mode == Mode::Strict || document.has_retries();
    while is_tried && let Some(candidate) = next_best(T::VARIANTS, node, last, Fitting::Entire) {
        let Reverse(index) = candidate.1;
        let value = T::read(index, node);
        if !document.failed() {
            document.tolerance.end_attempt(mode);
            return value;
        }
        document.tolerance.forget_since(mark);
        if !document.forgive(node.subtree().len()) {
            break;
        }
        last = Some(candidate);
    }
    document.tolerance.end_attempt(mode);
    if document.tolerance.is_on() {
        return read_tolerant(node);
    }
    T::read(T::VARIANTS.len(), node)
}

/// Decodes a value that matches no variant entirely: as the one that it resembles most, if there is one. Otherwise it is
/// a variant that is not described, which is no deviation.
#[cold]
fn read_tolerant<T: Union>(node: Node<'_>) -> T {
    let document = node.document();
    let mark = document.tolerance.count();
    if let Some((_, Reverse(index))) = next_best(T::VARIANTS, node, None, Fitting::Partial) {
        let had_failed = document.failed();
        let value = T::read(index, node);
        if !had_failed && document.is_root_refused() {
            // The document itself is not this variant, so that it is one that is not described.
            document.forgive(0);
            document.tolerance.forget_since(mark);
            return T::read(T::VARIANTS.len(), node);
        }
        if document.has_open_object() || !document.tolerance.is_any_lost(mark) {
            return value;
        }
        // A list of scalars, for example: the variant cannot keep what was sent, and nothing is around it.
        document.tolerance.forget_since(mark);
    }
    if node.is_vacant() {
        node.refuse(T::NAME);
    }
    T::read(T::VARIANTS.len(), node)
}

/// `true` if two values are the same variant with equal content.
#[must_use]
pub fn same<T: Union>(ours: &T, theirs: &T) -> bool {
    let variant: fn(&T) -> Discriminant<T> = discriminant;
    variant(ours) == variant(theirs) && ours.value().same(theirs.value() as &dyn Any)
}

/// Formats a union as its name around its content.
///
/// # Errors
///
/// An error if the formatter fails.
pub fn debug<T: Union>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(T::NAME).field(&value.value()).finish()
}

/// `true` if one of the variants is null or any value.
#[must_use]
pub fn takes_null<T: Union>() -> bool {
    T::VARIANTS
        .iter()
        .any(|variant| matches!(variant.kind, Kind::Null | Kind::Any))
}

/// Implements `Json`, `PartialEq`, `Debug` and, with the feature `serde` of the calling crate, `Serialize` and
/// `Deserialize` for a type that implements [`Union`](crate::json::Union) and `Clone`.
#[macro_export]
macro_rules! union {
    ($type:ty) => {
        impl $crate::json::Json for $type {
            #[inline]
            fn read(node: $crate::json::Node<'_>) -> Self {
                $crate::json::__private::read_union(node)
            }

            #[inline]
            fn write(&self, out: &mut $crate::json::Writer) {
                $crate::json::Union::value(self).write(out);
            }

            #[inline]
            fn same(&self, other: &dyn ::core::any::Any) -> bool {
                other.downcast_ref() == Some(self)
            }

            #[inline]
            fn takes_null() -> bool {
                $crate::json::__private::union_takes_null::<Self>()
            }

            #[inline]
            fn expected() -> &'static str {
                <Self as $crate::json::Union>::NAME
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::__private::same_union(self, other)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::json::__private::debug_union(self, f)
            }
        }

        #[cfg(feature = "serde")]
        $crate::__serde!($type);
    };
}
