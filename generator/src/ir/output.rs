//! Outputs: what a caller gets for an operation.

use serde::Serialize;

use super::{Payload, Type};

/// What a caller gets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// Nothing.
    #[default]
    Empty,
    /// This.
    Payload(Payload),
    /// This, or nothing, by status.
    Optional(Type),
    /// Yes (204) or no (404).
    Check,
    /// Where to go.
    Redirect,
    /// Where to go, or nothing as long as that place is being made.
    Awaited,
    /// One of several, by status; the name is that of the Rust enum, given by the `name` pass.
    Variants(String, Vec<Outcome>),
}

impl Output {
    /// The name of the Rust enum that it is, if it is one.
    pub fn name(&self) -> Option<&String> {
        match self {
            Self::Variants(name, _) => Some(name),
            _ => None,
        }
    }
}

/// One of several successes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The Rust variant.
    pub name: String,
    /// The status it comes with.
    pub status: u16,
    /// What comes with it.
    pub payload: Option<Payload>,
}
