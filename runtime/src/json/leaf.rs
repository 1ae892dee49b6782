//! Values with nothing inside, and values of any form: takes one node, gives `bool`, `i64`,
//! `String`, [`Number`], [`Value`] or `()`.
//!
//! ```text
//! 1, 1.0, 1e2 → i64 1, 1, 100
//! 1, 1.5      → Number 1, 1.5, and back as they came
//! ```

use std::any::Any;
use std::borrow::Cow;

use super::token::Token;
use super::{Json, Node, Number, Value, Writer, number};

/// The two functions that all leaves write alike.
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

/// What `find` makes of the node, or a rejection and some value: vacant, or never to be seen.
fn leaf<'a, T: Json>(
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
        leaf(node, find, Self::default)
    }

    fn write(&self, out: &mut Writer) {
        out.boolean(*self);
    }

    common!("a boolean");
}

impl Json for i64 {
    fn read(node: Node<'_>) -> Self {
        let find = |token| match token {
            Token::Integer | Token::Float => number::integer(node.source()),
            _ => None,
        };
        leaf(node, find, Self::default)
    }

    fn write(&self, out: &mut Writer) {
        out.integer(*self);
    }

    common!("an integer of 64 bits");
}

impl Json for Number {
    fn read(node: Node<'_>) -> Self {
        let find = |token| match token {
            Token::Integer | Token::Float => number::number(node.source(), token),
            _ => None,
        };
        leaf(node, find, || Self::from(0))
    }

    fn write(&self, out: &mut Writer) {
        out.number(self);
    }

    common!("a number of 64 bits");
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

/// What is left when it is no string without escapes.
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

/// Any JSON. A vacant place is null.
impl Json for Value {
    fn read(node: Node<'_>) -> Self {
        match node.token() {
            None | Some(Token::Null) => Self::Null,
            Some(Token::True) => Self::Bool(true),
            Some(Token::False) => Self::Bool(false),
            Some(Token::Integer | Token::Float) => Self::Number(node.read()),
            Some(Token::Plain | Token::Escaped) => Self::String(node.read()),
            Some(Token::Array) => Self::Array(node.read()),
            Some(Token::Object) => {
                let members = node
                    .members()
                    .map(|(key, value)| (key.text().into_owned(), value.read()));
                Self::Object(members.collect())
            }
        }
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.boolean(*value),
            Self::Number(value) => out.number(value),
            Self::String(value) => out.string(value),
            Self::Array(elements) => elements.write(out),
            Self::Object(members) => {
                out.object(|out| {
                    members
                        .iter()
                        .for_each(|(name, value)| value.write(out.key(name)))
                });
            }
        }
    }

    fn takes_null() -> bool {
        true
    }

    common!("a value");
}

/// `null`: a body that says nothing.
impl Json for () {
    fn read(node: Node<'_>) -> Self {
        leaf(
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
