// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-security-default-configurations`.

use octoforge_runtime::{Boxed, Extra};
use super::CodeSecurityConfiguration;

/// Described at `/components/schemas/code-security-default-configurations/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityDefaultConfigurationsItem {
    /// The visibility of newly created repositories for which the code security configuration will be applied to by default
    pub default_for_new_repos: Option<
        CodeSecurityDefaultConfigurationsItemDefaultForNewRepos,
    >,
    /// `configuration`
    pub configuration: Option<Boxed<CodeSecurityConfiguration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The visibility of newly created repositories for which the code security configuration will be applied to by default
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeSecurityDefaultConfigurationsItemDefaultForNewRepos {
    /// `public`
    Public,
    /// `private_and_internal`
    PrivateAndInternal,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// A list of default code security configurations
pub type CodeSecurityDefaultConfigurations = Vec<CodeSecurityDefaultConfigurationsItem>;
