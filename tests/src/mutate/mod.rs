//! Mutates bodies in ways in which a server may change them, and which must not lose data.
//!
//! Takes: a body and its type in the IR. Gives: every [`Mutant`], a body that differs in one place.
//!
//! ```text
//! {"state": "open"}  →  {"state": "what is this"}, {}, {"state": "open", "unknown-1": …}, …
//! ```

mod change;
mod deviate;
mod invent;
mod site;

use octoforge_generator::ir::{Api, Type};
use serde_json::Value;

pub use self::deviate::{Deviant, deviants};
pub use self::invent::whole as invent;

use self::change::changes;
use self::site::sites;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mutation {
    /// A string that is not among the values of a string enum.
    UnknownText,
    /// An optional field removed.
    OptionalRemoved,
    /// An optional field added that the example does not have.
    OptionalAdded,
    /// Null, where the description allows it.
    Nulled,
    /// An optional nullable field in three states: missing, null, and with a value.
    ThreeStates,
    /// Fields that the description does not declare.
    UnknownField,
    /// Fractions, exponents and large numbers for a number, and the extremes of integers.
    Number,
    /// Other spellings of a point in time, and strings that are not points in time.
    DateTime,
}

/// A body that differs from an example in one place.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The kind of change.
    pub mutation: Mutation,
    /// JSON pointer of the change.
    pub pointer: String,
    /// The changed body.
    pub json: Value,
}

/// Calls `visit` with every mutant of a body of this type.
pub fn mutants(api: &Api, ty: &Type, body: &Value, visit: &mut dyn FnMut(&Mutant)) {
    for site in sites(api, ty, body) {
        for (mutation, change) in changes(api, &site) {
            let mut json = body.clone();
            change.apply(&mut json, &site.pointer);
            visit(&Mutant {
                mutation,
                pointer: site.pointer.clone(),
                json,
            });
        }
    }
}

/// `true` if two bodies are equal, comparing numbers by value: `1.0` equals `1`.
#[must_use]
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64() && one.is_f64() != other.is_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other = |(key, value): (&String, &Value)| {
                other.get(key).is_some_and(|there| same(value, there))
            };
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}
