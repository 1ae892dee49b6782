// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/interaction-expiry`.

/// The duration of the interaction restriction. Default: `one_day`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InteractionExpiry {
    /// `one_day`
    OneDay,
    /// `three_days`
    ThreeDays,
    /// `one_week`
    OneWeek,
    /// `one_month`
    OneMonth,
    /// `six_months`
    SixMonths,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
