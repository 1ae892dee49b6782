// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-enforcement`.

/// The enforcement level of the ruleset. `evaluate` allows admins to test rules before enforcing them. Admins can view insights on the Rule Insights page (`evaluate` is only available with GitHub Enterprise).
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleEnforcement {
    /// `disabled`
    Disabled,
    /// `active`
    Active,
    /// `evaluate`
    Evaluate,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
