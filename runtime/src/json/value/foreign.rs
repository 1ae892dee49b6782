//! Values of serde_json, for programs that use them. Takes any node; gives a `serde_json::Value`.
//!
//! Its numbers have 64 bits. A larger number does not match, and an integer beyond 64 bits becomes the nearest double. Use
//! [`Value`](super::Value) where nothing must change.
//!
//! ```text
//! [1, 1.50] → [1, 1.5]    1e400 → expected a number of 64 bits, found 1e400
//! ```

use std::any::Any;

use serde_json::{Map, Number, Value};

use crate::json::token::Token;
use crate::json::{Json, Node, Writer};

impl Json for Value {
    fn read(node: Node<'_>) -> Self {
        match node.token() {
            None | Some(Token::Null) => Self::Null,
            Some(Token::True) => Self::Bool(true),
            Some(Token::False) => Self::Bool(false),
            Some(token @ (Token::Integer | Token::Float)) => match number(node.source(), token) {
                Some(number) => Self::Number(number),
                None => {
                    node.refuse("a number of 64 bits");
                    Self::Null
                }
            },
            Some(Token::Plain | Token::Escaped) => Self::String(node.read()),
            Some(Token::Array) => Self::Array(node.read()),
            Some(Token::Object) => {
                let members = node.members();
                let members = members.map(|(key, value)| (key.text().into_owned(), value.read()));
                Self::Object(members.collect::<Map<_, _>>())
            }
        }
    }

    fn write(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.boolean(*value),
            Self::Number(value) => out.number(&value.clone().into()),
            Self::String(value) => out.string(value),
            Self::Array(elements) => elements.write(out),
            Self::Object(members) => out.object(|out| {
                for (name, value) in members {
                    value.write(out.key(name));
                }
            }),
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

/// Returns the number for a text; `None` if it exceeds 64 bits.
fn number(text: &str, token: Token) -> Option<Number> {
    // `-0` has no integer form; as a float it keeps its sign.
    if token == Token::Integer && text != "-0" {
        if let Ok(value) = text.parse::<i64>() {
            return Some(value.into());
        }
        if let Ok(value) = text.parse::<u64>() {
            return Some(value.into());
        }
    }
    Number::from_f64(text.parse().ok()?)
}
