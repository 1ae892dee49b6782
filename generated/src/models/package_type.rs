// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/package/properties/package_type`.

/// Described at `/components/schemas/package/properties/package_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PackageType {
    /// `npm`
    Npm,
    /// `maven`
    Maven,
    /// `rubygems`
    Rubygems,
    /// `docker`
    Docker,
    /// `nuget`
    Nuget,
    /// `container`
    Container,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
