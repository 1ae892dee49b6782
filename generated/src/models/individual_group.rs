// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/classroom-assignment/properties/type`.

/// Whether it's a group assignment or individual assignment.
#[derive(Clone)]
#[non_exhaustive]
pub enum IndividualGroup {
    /// `individual`
    Individual,
    /// `group`
    Group,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
