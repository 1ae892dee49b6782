// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/org-private-registry-configuration/properties/registry_type`.

/// The registry type.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegistryType {
    /// `maven_repository`
    MavenRepository,
    /// `nuget_feed`
    NugetFeed,
    /// `goproxy_server`
    GoproxyServer,
    /// `npm_registry`
    NpmRegistry,
    /// `rubygems_server`
    RubygemsServer,
    /// `cargo_registry`
    CargoRegistry,
    /// `composer_repository`
    ComposerRepository,
    /// `docker_registry`
    DockerRegistry,
    /// `git_source`
    GitSource,
    /// `helm_registry`
    HelmRegistry,
    /// `hex_organization`
    HexOrganization,
    /// `hex_repository`
    HexRepository,
    /// `pub_repository`
    PubRepository,
    /// `python_index`
    PythonIndex,
    /// `terraform_registry`
    TerraformRegistry,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
