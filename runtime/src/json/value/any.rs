//! Decoding and encoding of values. Takes any node; gives the [`Value`] that it is.
//!
//! ```text
//! {"a": [1.10, null]} → Object({"a": Array([Number(1.10), Null])})
//! ```

use std::any::Any;

use super::Value;
use crate::json::token::Token;
use crate::json::{Json, Map, Node, Writer};

/// Any JSON value. A vacant place is null.
impl Json for Value {
    fn read(node: Node<'_>) -> Self {
        match node.token() {
            None | Some(Token::Null) => Self::Null,
            Some(Token::True) => Self::Bool(true),
            Some(Token::False) => Self::Bool(false),
            Some(Token::Integer | Token::Float) => Self::Number(node.read()),
            Some(Token::Plain | Token::Escaped) => Self::String(node.read()),
            Some(Token::Array) => Self::Array(node.read()),
            Some(Token::Object) => node.read::<Map<Self>>().into(),
        }
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.boolean(*value),
            Self::Number(value) => out.number(value),
            Self::String(value) => out.string(value),
            Self::Array(elements) => elements.write(out),
            Self::Object(members) => members.write(out),
        }
    }

    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }

    fn takes_null() -> bool {
        true
    }

    fn expected() -> &'static str {
        "a value"
    }
}
