// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/responses/service_unavailable/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/components/responses/service_unavailable/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceUnavailableResponse503 {
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `documentation_url`
    pub documentation_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
