//! Changes of a body that a server may make tomorrow, and that must not cost anything.
//!
//! Takes: a body and its type by the IR. Gives: every [`Mutant`], a body that differs in one place.
//!
//! ```text
//! {"state": "open"}  →  {"state": "what is this"}, {}, {"state": "open", "unknown-1": …}, …
//! ```

mod change;
mod invent;
mod site;

use octoforge_generator::ir::{Api, Type};
use serde_json::Value;

pub use self::invent::whole as invent;

use self::change::changes;
use self::site::sites;

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mutation {
    /// A text where one of a list is expected, and not of the list.
    UnknownText,
    /// A field that may be missing, taken away.
    OptionalRemoved,
    /// A field that may be missing, and that the example does not show.
    OptionalAdded,
    /// Null where the description allows it.
    Nulled,
    /// A field that may be missing and may be null: missing, null, and with a value.
    ThreeStates,
    /// Fields that the description does not know.
    UnknownField,
    /// Fractions, exponents and large numbers where a number is allowed, and the extremes of whole numbers.
    Number,
    /// Other spellings of a point in time, and texts that are none.
    DateTime,
}

/// A body that differs from an example in one place.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What was done.
    pub mutation: Mutation,
    /// JSON pointer of where.
    pub pointer: String,
    /// The body.
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

/// Whether two bodies are equal, numbers by value: `1.0` is `1`.
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
