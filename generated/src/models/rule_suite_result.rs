// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/rule-suite-result/schema`.

/// Described at `/components/parameters/rule-suite-result/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleSuiteResult {
    /// `pass`
    Pass,
    /// `fail`
    Fail,
    /// `bypass`
    Bypass,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
