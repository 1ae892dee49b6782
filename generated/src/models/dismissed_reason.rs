// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert/properties/dismissed_reason`.

/// The reason that the alert was dismissed.
#[derive(Clone)]
#[non_exhaustive]
pub enum DismissedReason {
    /// `fix_started`
    FixStarted,
    /// `inaccurate`
    Inaccurate,
    /// `no_bandwidth`
    NoBandwidth,
    /// `not_used`
    NotUsed,
    /// `tolerable_risk`
    TolerableRisk,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
