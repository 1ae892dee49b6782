//! Scalars. Takes one node; gives `bool`, `i64`, `String`, [`Number`] or `()`.
//!
//! ```text
//! 1, 1.0, 1e2 → i64 1, 1, 100
//! 1, 1.50     → Number 1, 1.50, and back as they came
//! ```

use std::any::Any;
use std::borrow::Cow;

use super::token::Token;
use super::{Json, Node, Number, Writer, numeral};

/// The two functions that are the same for all scalars.
macro_rules! common {
    ($expected:literal) => {
        fn same(&self, other: &dyn Any) -> bool {
            other.downcast_ref() == Some(self)
        }

        fn expected() -> &'static str {
            $expected
        }
    };
}

/// Returns the value that `find` makes of the node; otherwise records an error and returns a placeholder.
fn scalar<'a, T: Json>(
    node: Node<'a>,
    find: impl FnOnce(Token) -> Option<T>,
    vacant: impl FnOnce() -> T,
) -> T {
    node.token().and_then(find).unwrap_or_else(|| {
        node.reject::<T>();
        vacant()
    })
}

impl Json for bool {
    fn read(node: Node<'_>) -> Self {
        let find = |token| match token {
            Token::True => Some(true),
            Token::False => Some(false),
            _ => None,
        };
        scalar(node, find, Self::default)
    }

    fn write(&self, out: &mut Writer) {
        out.boolean(*self);
    }

    common!("a boolean");
}

impl Json for i64 {
    fn read(node: Node<'_>) -> Self {
        let find = |token| match token {
            Token::Integer | Token::Float => numeral::integer(node.source()),
            _ => None,
        };
        scalar(node, find, Self::default)
    }

    fn write(&self, out: &mut Writer) {
        out.integer(*self);
    }

    common!("an integer of 64 bits");
}

impl Json for Number {
    fn read(node: Node<'_>) -> Self {
        let find = |token| match token {
            Token::Integer | Token::Float => Some(Self::from_source(node.source())),
            _ => None,
        };
        scalar(node, find, || Self::from(0))
    }

    fn write(&self, out: &mut Writer) {
        out.number(self);
    }

    common!("a number");
}

impl Json for String {
    fn read(node: Node<'_>) -> Self {
        match node.plain() {
            Some(text) => text.to_owned(),
            None => escaped(node),
        }
    }

    fn write(&self, out: &mut Writer) {
        out.string(self);
    }

    common!("a string");
}

/// Reads a string with escapes, or records an error.
#[cold]
fn escaped(node: Node<'_>) -> String {
    node.string().map_or_else(
        || {
            node.reject::<String>();
            String::new()
        },
        Cow::into_owned,
    )
}

/// `null`: an empty body.
impl Json for () {
    fn read(node: Node<'_>) -> Self {
        scalar(
            node,
            |token| (token == Token::Null).then_some(()),
            Self::default,
        );
    }

    fn write(&self, out: &mut Writer) {
        out.null();
    }

    fn takes_null() -> bool {
        true
    }

    common!("null");
}
