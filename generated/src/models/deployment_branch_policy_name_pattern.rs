// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment-branch-policy-name-pattern`.

use octoforge_runtime::Extra;

/// Deployment branch policy name pattern
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentBranchPolicyNamePattern {
    /// The name pattern that branches must match in order to deploy to the environment.
    ///
    /// Wildcard characters will not match `/`. For example, to match branches that begin with `release/` and contain an additional single slash, use `release/*/*`.
    /// For more information about pattern matching syntax, see the [Ruby File.fnmatch documentation](https://ruby-doc.org/core-2.5.1/File.html#method-c-fnmatch).
    pub name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DeploymentBranchPolicyNamePattern {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}
