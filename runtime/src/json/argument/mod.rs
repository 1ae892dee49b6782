//! Arguments of functions and setters. Takes a value in any form that reads naturally in a call; gives the type that is
//! stored.
//!
//! ```text
//! .title("Bug")     .title(String::new())     .title(Some("Bug"))     .title(None::<String>)     .title(Null)
//! .labels(["bug"])  .labels(Some(vec!["bug"]))
//! .milestone(5)     .milestone(5_u64)         .per_page(&count)
//! ```
//!
//! An `Option` is left out of the request if it is `None`, and never stands for a list or for null. Only [`Null`] is sent as
//! null.

mod integer;
mod list;

pub use self::integer::AnyInteger;
pub use self::list::{IntoList, ListOf};
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

/// A value for a required `T` that may be null: anything that converts to a `T`, or [`Null`], or a [`Maybe`], which is null
/// if it has no value. An `Option` is none, because `None` would not say whether null is meant.
///
/// ```
/// # use octoforge_runtime::json::{IntoNullable, Null};
/// fn value<K>(value: impl IntoNullable<String, K>) -> Option<String> {
///     value.into_nullable()
/// }
/// assert_eq!(value("Done").as_deref(), Some("Done"));
/// assert_eq!(value(Null), None);
/// ```
///
/// ```compile_fail,E0277
/// # use octoforge_runtime::json::IntoNullable;
/// # fn value<K>(value: impl IntoNullable<String, K>) {}
/// value(None::<&str>);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}` nor null",
    label = "expected `{T}`, a value that converts to it, or `Null`",
    note = "an `Option` is no argument of a required value: `option.map_or(Maybe::Null, Maybe::Value)` sends null for `None`"
)]
pub trait IntoNullable<T, K> {
    /// Converts to the value, or to `None` for null.
    fn into_nullable(self) -> Option<T>;
}

/// Forms of arguments, which are inferred.
pub mod form {
    use std::marker::PhantomData;

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

    /// An iterator.
    #[derive(Debug)]
    pub enum Items {}

    /// A collection.
    #[derive(Debug)]
    pub enum Collection {}

    /// A list of form `K`, alone or in a value of form `F`.
    #[derive(Debug)]
    pub struct List<F, K>(PhantomData<(F, K)>);
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
        self.map(Into::into).into()
    }
}

impl<'a, T, U> IntoMaybe<T, form::Borrowed> for &'a Option<U>
where
    &'a U: Into<T>,
{
    fn into_maybe(self) -> Maybe<T> {
        self.as_ref().map(Into::into).into()
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

impl<T, U: Into<T>> IntoNullable<T, form::Plain> for U {
    fn into_nullable(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoNullable<T, form::Nullable> for Maybe<U> {
    fn into_nullable(self) -> Option<T> {
        self.map(Into::into).into_option()
    }
}

impl<T> IntoNullable<T, form::Nullable> for Null {
    fn into_nullable(self) -> Option<T> {
        None
    }
}
