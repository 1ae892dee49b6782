// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset/properties/target`.

/// The target of the ruleset
#[derive(Clone)]
#[non_exhaustive]
pub enum BodyTarget {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// `push`
    Push,
    /// `repository`
    Repository,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
