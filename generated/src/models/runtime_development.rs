// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/dependency/properties/scope`.

/// A notation of whether the dependency is required for the primary build artifact (runtime) or is only used for development. Future versions of this specification may allow for more granular scopes.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuntimeDevelopment {
    /// `runtime`
    Runtime,
    /// `development`
    Development,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
