// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/dependabot-repository-access-details/properties/default_level`.

/// The default repository access level for Dependabot updates.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultLevel {
    /// `public`
    Public,
    /// `internal`
    Internal,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
