// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/org-hook`.

use octoforge_runtime::{DateTime, Extra};

/// Org Hook
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgHook {
    /// `id`
    pub id: i64,
    /// `url`
    pub url: String,
    /// `ping_url`
    pub ping_url: String,
    /// `deliveries_url`
    pub deliveries_url: Option<String>,
    /// `name`
    pub name: String,
    /// `events`
    pub events: Vec<String>,
    /// `active`
    pub active: bool,
    /// `config`
    pub config: OrgHookConfig,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `created_at`
    pub created_at: DateTime,
    /// `type`
    pub r#type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/org-hook/properties/config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgHookConfig {
    /// `url`
    pub url: Option<String>,
    /// `insecure_ssl`
    pub insecure_ssl: Option<String>,
    /// `content_type`
    pub content_type: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
