// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options/properties/reviewers/items/properties/mode`.

/// The bypass mode for the reviewer
#[derive(Clone)]
#[non_exhaustive]
pub enum AlwaysExempt {
    /// `ALWAYS`
    Always,
    /// `EXEMPT`
    Exempt,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
