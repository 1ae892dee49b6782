// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/page-deployment`.

use octoforge_runtime::Extra;
use super::PageDeploymentId;

/// The GitHub Pages deployment status.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageDeployment {
    /// The ID of the GitHub Pages deployment. This is the Git SHA of the deployed commit.
    pub id: PageDeploymentId,
    /// The URI to monitor GitHub Pages deployment status.
    pub status_url: String,
    /// The URI to the deployed GitHub Pages.
    pub page_url: String,
    /// The URI to the deployed GitHub Pages preview.
    pub preview_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
