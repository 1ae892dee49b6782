//! Arguments that are lists. Takes an iterator or a collection; gives a `Vec`.
//!
//! `IntoIterator` is not the bound, because an `Option` is one: `None` would be an empty list, which clears what is there.

use std::collections::{BTreeSet, HashSet, VecDeque};

use super::{IntoMaybe, IntoNullable, IntoOption, form};
use crate::json::Maybe;

/// A list of values that convert to a `T`: an iterator, or a collection or a reference to one.
///
/// ```
/// # use octoforge_runtime::json::IntoList;
/// fn labels<K>(labels: impl IntoList<String, K>) -> Vec<String> {
///     labels.into_list()
/// }
/// assert_eq!(labels(["bug"]), labels(&vec!["bug".to_owned()]));
/// assert_eq!(labels(["bug"]), labels(["bug"].iter().copied()));
/// ```
///
/// An `Option` of an item is no list:
///
/// ```compile_fail,E0277
/// # use octoforge_runtime::json::{IntoOption, ListOf};
/// # fn labels<K>(labels: impl IntoOption<ListOf<String>, K>) {}
/// labels(None::<&str>);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of `{T}`",
    label = "expected a collection of values that convert to `{T}`, or an iterator over them"
)]
pub trait IntoList<T, K> {
    /// Converts to the list.
    fn into_list(self) -> Vec<T>;
}

/// A list of `T` as the target of a setter, which takes an [`IntoList`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListOf<T>(Vec<T>);

impl<T> ListOf<T> {
    /// Returns the list.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

fn list<T, K>(items: impl IntoList<T, K>) -> ListOf<T> {
    ListOf(items.into_list())
}

impl<T, I: Iterator> IntoList<T, form::Items> for I
where
    I::Item: Into<T>,
{
    fn into_list(self) -> Vec<T> {
        self.map(Into::into).collect()
    }
}

macro_rules! owned {
    ($([$($parameters:tt)*] $type:ty;)*) => {$(
        impl<T, U: Into<T>, $($parameters)*> IntoList<T, form::Collection> for $type {
            fn into_list(self) -> Vec<T> {
                self.into_iter().map(Into::into).collect()
            }
        }
    )*};
}

owned! {
    [] Vec<U>;
    [const N: usize] [U; N];
    [] VecDeque<U>;
    [] BTreeSet<U>;
    [S] HashSet<U, S>;
}

// The items are cloned, since `&&str` converts to nothing that `&str` does.
macro_rules! borrowed {
    ($([$($parameters:tt)*] $type:ty;)*) => {$(
        impl<T, U: Clone + Into<T>, $($parameters)*> IntoList<T, form::Collection> for &$type {
            fn into_list(self) -> Vec<T> {
                self.iter().cloned().map(Into::into).collect()
            }
        }
    )*};
}

borrowed! {
    [] [U];
    [] Vec<U>;
    [const N: usize] [U; N];
    [] VecDeque<U>;
    [] BTreeSet<U>;
    [S] HashSet<U, S>;
}

impl<T, U: IntoList<T, K>, K> IntoOption<ListOf<T>, form::List<form::Plain, K>> for U {
    fn into_option(self) -> Option<ListOf<T>> {
        Some(list(self))
    }
}

impl<T, U: IntoList<T, K>, K> IntoOption<ListOf<T>, form::List<form::Optional, K>> for Option<U> {
    fn into_option(self) -> Option<ListOf<T>> {
        self.map(list)
    }
}

impl<'a, T, U, K> IntoOption<ListOf<T>, form::List<form::Borrowed, K>> for &'a Option<U>
where
    &'a U: IntoList<T, K>,
{
    fn into_option(self) -> Option<ListOf<T>> {
        self.as_ref().map(list)
    }
}

impl<T, U: IntoList<T, K>, K> IntoMaybe<ListOf<T>, form::List<form::Plain, K>> for U {
    fn into_maybe(self) -> Maybe<ListOf<T>> {
        Maybe::Value(list(self))
    }
}

impl<T, U: IntoList<T, K>, K> IntoMaybe<ListOf<T>, form::List<form::Optional, K>> for Option<U> {
    fn into_maybe(self) -> Maybe<ListOf<T>> {
        self.map(list).into()
    }
}

impl<'a, T, U, K> IntoMaybe<ListOf<T>, form::List<form::Borrowed, K>> for &'a Option<U>
where
    &'a U: IntoList<T, K>,
{
    fn into_maybe(self) -> Maybe<ListOf<T>> {
        self.as_ref().map(list).into()
    }
}

impl<T, U: IntoList<T, K>, K> IntoMaybe<ListOf<T>, form::List<form::Nullable, K>> for Maybe<U> {
    fn into_maybe(self) -> Maybe<ListOf<T>> {
        self.map(list)
    }
}

impl<T, U: IntoList<T, K>, K> IntoNullable<ListOf<T>, form::List<form::Plain, K>> for U {
    fn into_nullable(self) -> Option<ListOf<T>> {
        Some(list(self))
    }
}

impl<T, U: IntoList<T, K>, K> IntoNullable<ListOf<T>, form::List<form::Nullable, K>> for Maybe<U> {
    fn into_nullable(self) -> Option<ListOf<T>> {
        self.map(list).into_option()
    }
}
