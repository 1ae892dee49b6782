//! Unions: takes a node and a table of what each variant looks like, gives the first variant that
//! can be read, and keeps what fits none as it was.
//!
//! ```text
//! {"type":"User","id":1,…}  → Owner::SimpleUser     its tag `type` says User
//! {"slug":"acme","id":1}    → Owner::Enterprise     has the keys it requires
//! "ghost"                   → Owner::Unrecognized   no variant is a string
//! ```

use std::any::Any;
use std::cmp::Reverse;
use std::fmt;
use std::mem::{Discriminant, discriminant};

use super::token::{Kind, Token};
use super::{Json, Members, Node, numeral};

/// An enum of different JSON types. Follow it with [`union!`](crate::union).
pub trait Union: Sized + 'static {
    /// The name of the type, for messages and `Debug`.
    const NAME: &'static str;
    /// What the variants look like, without the last one, which takes anything.
    const VARIANTS: &'static [Variant];

    /// Reads `node` as the variant at `index`; beyond the table, as the one that takes anything.
    fn read(index: usize, node: Node<'_>) -> Self;

    /// The value inside.
    fn value(&self) -> &dyn Json;
}

/// What tells one variant of a union from the others.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The kind of JSON.
    pub kind: Kind,
    /// Of an object: the keys that must be there.
    pub required: &'static [&'static str],
    /// Of an object: keys, and the values they may have if they are there. A value that is not a
    /// string is given as JSON writes it: `true`.
    pub tags: &'static [(&'static str, &'static [&'static str])],
    /// Of an object: keys that no other variant knows. They need not be there, but tell if they are.
    pub own: &'static [&'static str],
    /// Of a string: the texts that are known. Others are accepted too, if no variant accepts all.
    pub texts: &'static [&'static str],
    /// Of an array: what its first element looks like.
    pub element: Option<&'static Variant>,
}

impl Variant {
    /// Fits everything; the base to build others on.
    pub const ANY: Self = Self {
        kind: Kind::Any,
        required: &[],
        tags: &[],
        own: &[],
        texts: &[],
        element: None,
    };

    /// How well the value at `node` fits; `None` if it does not.
    fn fit(&self, node: Node<'_>) -> Option<Fit> {
        let mut fit = Fit {
            exactness: self.exactness(node)?,
            ..Fit::default()
        };
        if !self.texts.is_empty() && node.kind() == Some(Kind::String) {
            let known = self.texts.contains(&&*node.text());
            fit.tags += usize::from(known);
            fit.exactness = if known { fit.exactness } else { 1 };
        }
        let mut behind = node.members();
        for (name, values) in self.tags {
            if let Some(value) = member(node, &mut behind, name) {
                values.contains(&&*tag(value)).then_some(())?;
                fit.tags += 1;
            }
        }
        let own = self.own.iter();
        fit.own += own
            .filter(|name| member(node, &mut behind, name).is_some())
            .count();
        for name in self.required {
            member(node, &mut behind, name)?;
            fit.required += 1;
        }
        if let (Some(element), Some(first)) = (self.element, node.elements().next()) {
            let inside = element.fit(first)?;
            fit.exactness = fit.exactness.min(inside.exactness);
            fit.tags += inside.tags;
            fit.own += inside.own;
            fit.required += inside.required;
        }
        Some(fit)
    }

    /// 2 for the very kind, 1 for a number of the other form, 0 for anything.
    fn exactness(&self, node: Node<'_>) -> Option<u8> {
        let found = node.kind()?;
        match self.kind {
            Kind::Any => Some(0),
            Kind::Number if found == Kind::Integer => Some(1),
            // `1.0` is an integer to `i64`, but only where no number is to be had that keeps its
            // point.
            Kind::Integer if found == Kind::Number => {
                numeral::integer::<i64>(node.source()).map(|_| 1)
            }
            kind => (kind == found).then_some(2),
        }
    }
}

/// How well a variant fits: what is compared first stands first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    exactness: u8,
    tags: usize,
    own: usize,
    required: usize,
}

/// The member `name`, looked for behind the last one found first: tables are in the order of the
/// description, as a rule, and so are answers.
fn member<'a>(node: Node<'a>, behind: &mut Members<'a>, name: &str) -> Option<Node<'a>> {
    let is_it = |(key, _): &(Node<'a>, Node<'a>)| key.text() == name;
    let mut ahead = behind.clone();
    if let Some((_, value)) = ahead.find(is_it) {
        *behind = ahead;
        return Some(value);
    }
    node.members().find(is_it).map(|(_, value)| value)
}

fn tag<'a>(value: Node<'a>) -> std::borrow::Cow<'a, str> {
    match value.token() {
        Some(Token::Escaped) => value.text(),
        _ => value.source().into(),
    }
}

/// Reads the best variant; if its content fails, the next best; if all do, the one that takes
/// anything.
#[must_use]
pub fn read<T: Union>(node: Node<'_>) -> T {
    let document = node.document();
    let mut last = None;
    // After a flaw that is not ours to forgive, whatever is read is thrown away.
    let node = if document.failed() {
        node.vacant()
    } else {
        node
    };
    while let Some(candidate) = next_best(T::VARIANTS, node, last) {
        let Reverse(index) = candidate.1;
        let value = T::read(index, node);
        if !document.failed() {
            return value;
        }
        if !document.forgive(node.subtree().len()) {
            break;
        }
        last = Some(candidate);
    }
    T::read(T::VARIANTS.len(), node)
}

/// The best candidate after `last`, among equals the one listed first. Looked for anew after each
/// failure: as a rule there is none, and an ordered list would cost an allocation per value.
fn next_best(
    variants: &[Variant],
    node: Node<'_>,
    last: Option<(Fit, Reverse<usize>)>,
) -> Option<(Fit, Reverse<usize>)> {
    let all = variants.iter().enumerate();
    let fitting = all.filter_map(|(index, variant)| Some((variant.fit(node)?, Reverse(index))));
    fitting
        .filter(|candidate| last.is_none_or(|last| *candidate < last))
        .max()
}

/// Whether two values of a union are the same variant of the same content.
#[must_use]
pub fn same<T: Union>(ours: &T, theirs: &T) -> bool {
    let variant: fn(&T) -> Discriminant<T> = discriminant;
    variant(ours) == variant(theirs) && ours.value().same(theirs.value() as &dyn Any)
}

/// Shows a union as its name around its content.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug<T: Union>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(T::NAME).field(&value.value()).finish()
}

/// Whether one of the variants is null or anything.
#[must_use]
pub fn takes_null<T: Union>() -> bool {
    T::VARIANTS
        .iter()
        .any(|variant| matches!(variant.kind, Kind::Null | Kind::Any))
}

/// Gives a type that implements [`Union`](crate::json::Union) and `Clone` what its content has:
/// `Json`, `PartialEq`, `Debug` and, if the calling crate has a feature `serde` and it is on,
/// `Serialize` and `Deserialize`.
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
