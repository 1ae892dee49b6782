// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/time-period/schema`.

/// Described at `/components/parameters/time-period/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimePeriodValue {
    /// `hour`
    Hour,
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
