// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup/properties/schedule`.

/// The frequency of the periodic analysis.
#[derive(Clone)]
#[non_exhaustive]
pub enum WeeklySchedule {
    /// `weekly`
    Weekly,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
