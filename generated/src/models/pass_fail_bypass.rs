// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/rule-suite/properties/evaluation_result`.

/// The result of the rule evaluations for rules with the `active` and `evaluate` enforcement statuses, demonstrating whether rules would pass or fail if all rules in the rule suite were `active`. Null if no rules with `evaluate` enforcement status were run.
#[derive(Clone)]
#[non_exhaustive]
pub enum PassFailBypass {
    /// `pass`
    Pass,
    /// `fail`
    Fail,
    /// `bypass`
    Bypass,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
