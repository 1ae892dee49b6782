//! Outputs of operations: the values that callers get.

use serde::Serialize;

use super::{Name, Payload, Type};

/// Value that a caller gets from an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// No value.
    #[default]
    Empty,
    /// The body of the response.
    Payload(Payload),
    /// The body of the response, or `None` for a status without body.
    Optional(Type),
    /// `true` (204) or `false` (404).
    Check,
    /// Target of a redirect.
    Redirect,
    /// Target of a redirect, or `None` while the service is preparing it.
    Awaited,
    /// An outcome of several, by status; the name of the Rust enum is given by the `name` pass.
    Variants(Name, Vec<Outcome>),
}

impl Output {
    /// Returns the name of the Rust enum, if the output is one.
    pub fn name(&self) -> Option<&Name> {
        match self {
            Self::Variants(name, _) => Some(name),
            _ => None,
        }
    }
}

/// A success among several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Rust variant, given by the `name` pass.
    pub name: Name,
    /// Status of the response.
    pub status: u16,
    /// Body of the response.
    pub payload: Option<Payload>,
}
