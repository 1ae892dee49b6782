// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/simple-installation`.

use octoforge_runtime::Extra;

/// The GitHub App installation. Webhook payloads contain the `installation` property when the event is configured
/// for and sent to a GitHub App. For more information,
/// see "[Using webhooks with GitHub Apps](https://docs.github.com/apps/creating-github-apps/registering-a-github-app/using-webhooks-with-github-apps)."
#[derive(Clone)]
#[non_exhaustive]
pub struct SimpleInstallation {
    /// The ID of the installation.
    pub id: i64,
    /// The global node ID of the installation.
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
