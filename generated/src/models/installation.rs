// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/installation`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{AppPermissions, IntegrationOwner, SimpleUser, WebhooksRepositorySelection};

/// Installation
#[derive(Clone)]
#[non_exhaustive]
pub struct Installation {
    /// The ID of the installation.
    pub id: i64,
    /// `account`
    pub account: Option<Boxed<IntegrationOwner>>,
    /// Describe whether all repositories have been selected or there's a selection involved
    pub repository_selection: WebhooksRepositorySelection,
    /// `access_tokens_url`
    pub access_tokens_url: String,
    /// `repositories_url`
    pub repositories_url: String,
    /// `html_url`
    pub html_url: String,
    /// `app_id`
    pub app_id: i64,
    /// `client_id`
    pub client_id: Option<String>,
    /// The ID of the user or organization this token is being scoped to.
    pub target_id: i64,
    /// `target_type`
    pub target_type: String,
    /// `permissions`
    pub permissions: AppPermissions,
    /// `events`
    pub events: Vec<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `single_file_name`
    pub single_file_name: Option<String>,
    /// `has_multiple_single_files`
    pub has_multiple_single_files: Option<bool>,
    /// `single_file_paths`
    pub single_file_paths: Option<Vec<String>>,
    /// `app_slug`
    pub app_slug: String,
    /// `suspended_by`
    pub suspended_by: Option<SimpleUser>,
    /// `suspended_at`
    pub suspended_at: Option<DateTime>,
    /// `contact_email`
    pub contact_email: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
