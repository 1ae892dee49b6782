//! Arguments of functions and setters. Takes a value in any form that reads naturally in a call; gives the type that is
//! stored.
//!
//! ```text
//! .title("Bug")     .title(String::new())     .title(Some("Bug"))     .title(None::<String>)     .title(Null)
//! .labels(["bug"])  .labels(Some(vec!["bug"]))
//! .milestone(5)     .milestone(5_u64)         .per_page(&count)
//! ```
//!
//! An `Option` is left out of the request if it is `None`. Only [`Null`] is sent as null.

use super::{Maybe, Null};

/// A value for a setter of a `T`: anything that converts to a `T`, or an `Option` of it, where `None` leaves the value out.
///
/// `K` tells the two forms apart and is always inferred.
///
/// ```
/// # use octoforge_runtime::json::IntoOption;
/// fn title<K>(title: impl IntoOption<String, K>) -> Option<String> {
///     title.into_option()
/// }
/// assert_eq!(title("Bug"), title(Some("Bug")));
/// assert_eq!(title(None::<String>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "a setter of `{T}` does not take `{Self}`",
    label = "expected `{T}`, a value that converts to it, or an `Option` of one"
)]
pub trait IntoOption<T, K> {
    /// Converts to the value, or to `None` if it is left out.
    fn into_option(self) -> Option<T>;
}

/// A value for a setter of a `T` that may be null: anything that [`IntoOption`] takes, or [`Null`], or a [`Maybe`].
///
/// ```
/// # use octoforge_runtime::json::{IntoMaybe, Maybe, Null};
/// fn milestone<K>(milestone: impl IntoMaybe<i64, K>) -> Maybe<i64> {
///     milestone.into_maybe()
/// }
/// assert_eq!(milestone(5), Maybe::Value(5));
/// assert_eq!(milestone(None::<i64>), Maybe::Absent);
/// assert_eq!(milestone(Null), Maybe::Null);
/// ```
#[diagnostic::on_unimplemented(
    message = "a setter of `{T}` does not take `{Self}`",
    label = "expected `{T}`, a value that converts to it, an `Option` of one, or `Null`"
)]
pub trait IntoMaybe<T, K> {
    /// Converts to the value, to null, or to its absence.
    fn into_maybe(self) -> Maybe<T>;
}

/// Forms of arguments, which are inferred.
pub mod form {
    /// A value.
    #[derive(Debug)]
    pub enum Plain {}

    /// An `Option` of a value.
    #[derive(Debug)]
    pub enum Optional {}

    /// A reference to an `Option` of a value.
    #[derive(Debug)]
    pub enum Borrowed {}

    /// A value, null or its absence.
    #[derive(Debug)]
    pub enum Nullable {}
}

impl<T, U: Into<T>> IntoOption<T, form::Plain> for U {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOption<T, form::Optional> for Option<U> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<'a, T, U> IntoOption<T, form::Borrowed> for &'a Option<U>
where
    &'a U: Into<T>,
{
    fn into_option(self) -> Option<T> {
        self.as_ref().map(Into::into)
    }
}

impl<T, U: Into<T>> IntoMaybe<T, form::Plain> for U {
    fn into_maybe(self) -> Maybe<T> {
        Maybe::Value(self.into())
    }
}

impl<T, U: Into<T>> IntoMaybe<T, form::Optional> for Option<U> {
    fn into_maybe(self) -> Maybe<T> {
        self.map_or(Maybe::Absent, |value| Maybe::Value(value.into()))
    }
}

impl<'a, T, U> IntoMaybe<T, form::Borrowed> for &'a Option<U>
where
    &'a U: Into<T>,
{
    fn into_maybe(self) -> Maybe<T> {
        self.as_ref()
            .map_or(Maybe::Absent, |value| Maybe::Value(value.into()))
    }
}

impl<T, U: Into<T>> IntoMaybe<T, form::Nullable> for Maybe<U> {
    fn into_maybe(self) -> Maybe<T> {
        self.map(Into::into)
    }
}

impl<T> IntoMaybe<T, form::Nullable> for Null {
    fn into_maybe(self) -> Maybe<T> {
        Maybe::Null
    }
}

/// An integer argument, which every integer type and references to one convert to.
///
/// Integers of JSON are `i64`. A number beyond its range becomes the nearest within it, which no service has as an id.
///
/// ```
/// # use octoforge_runtime::json::AnyInteger;
/// let page = |page: AnyInteger| page.get();
/// assert_eq!(page(7_u64.into()), page((&7_usize).into()));
/// assert_eq!(page(u64::MAX.into()), i64::MAX);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyInteger(i64);

impl AnyInteger {
    /// Returns the number.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl From<AnyInteger> for i64 {
    fn from(integer: AnyInteger) -> Self {
        integer.0
    }
}

macro_rules! any_integer {
    ($($type:ty)*) => {
        $(
            impl From<$type> for AnyInteger {
                fn from(number: $type) -> Self {
                    #[allow(unused_comparisons, reason = "a number without a sign is never negative")]
                    let nearest = if number < 0 { i64::MIN } else { i64::MAX };
                    Self(i64::try_from(number).unwrap_or(nearest))
                }
            }

            impl From<&$type> for AnyInteger {
                fn from(number: &$type) -> Self {
                    Self::from(*number)
                }
            }
        )*
    };
}

any_integer!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// Implements `From` every integer type for a union with a variant that holds an `i64`, in the manner of [`AnyInteger`](crate::json::AnyInteger).
#[macro_export]
macro_rules! from_integers {
    ($type:ty, $variant:ident) => {
        $crate::from_integers!($type, $variant: i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
    };
    ($type:ty, $variant:ident: $($integer:ty)*) => {
        $(
            impl ::core::convert::From<$integer> for $type {
                #[inline]
                fn from(number: $integer) -> Self {
                    Self::$variant($crate::json::AnyInteger::from(number).get())
                }
            }
        )*
    };
}

/// A list argument, which everything that iterates over what converts to a `T` converts to.
///
/// ```
/// # use octoforge_runtime::json::ListOf;
/// let labels = ListOf::<String>::from(["bug", "ui"]);
/// assert_eq!(labels.into_vec(), ["bug", "ui"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListOf<T>(Vec<T>);

impl<T> ListOf<T> {
    /// Returns the list.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<I, T> From<I> for ListOf<T>
where
    I: IntoIterator,
    I::Item: Into<T>,
{
    fn from(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}
