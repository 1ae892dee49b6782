// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/security-advisory-ecosystems`.

/// The package's language or package management ecosystem.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecurityAdvisoryEcosystems {
    /// `rubygems`
    Rubygems,
    /// `npm`
    Npm,
    /// `pip`
    Pip,
    /// `maven`
    Maven,
    /// `nuget`
    Nuget,
    /// `composer`
    Composer,
    /// `go`
    Go,
    /// `rust`
    Rust,
    /// `erlang`
    Erlang,
    /// `actions`
    Actions,
    /// `pub`
    Pub,
    /// `other`
    Other,
    /// `swift`
    Swift,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
