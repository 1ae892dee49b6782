// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespace`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    CodespaceLocation, CodespaceMachine, CodespaceState, GitStatus, MinimalRepository,
    RuntimeConstraints, SimpleUser,
};

/// A codespace.
#[derive(Clone)]
#[non_exhaustive]
pub struct Codespace {
    /// `id`
    pub id: i64,
    /// Automatically generated name of this codespace.
    pub name: String,
    /// Display name for this codespace.
    pub display_name: Maybe<String>,
    /// UUID identifying this codespace's environment.
    pub environment_id: Option<String>,
    /// `owner`
    pub owner: SimpleUser,
    /// `billable_owner`
    pub billable_owner: SimpleUser,
    /// `repository`
    pub repository: MinimalRepository,
    /// `machine`
    pub machine: Option<CodespaceMachine>,
    /// Path to devcontainer.json from repo root used to create Codespace.
    pub devcontainer_path: Maybe<String>,
    /// Whether the codespace was created from a prebuild.
    pub prebuild: Option<bool>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// Last known time this codespace was started.
    pub last_used_at: DateTime,
    /// State of this codespace.
    pub state: CodespaceState,
    /// API URL for this codespace.
    pub url: String,
    /// Details about the codespace's git repository.
    pub git_status: GitStatus,
    /// The initally assigned location of a new codespace.
    pub location: CodespaceLocation,
    /// The number of minutes of inactivity after which this codespace will be automatically stopped.
    pub idle_timeout_minutes: Option<i64>,
    /// URL to access this codespace on the web.
    pub web_url: String,
    /// API URL to access available alternate machine types for this codespace.
    pub machines_url: String,
    /// API URL to start this codespace.
    pub start_url: String,
    /// API URL to stop this codespace.
    pub stop_url: String,
    /// API URL to publish this codespace to a new repository.
    pub publish_url: Maybe<String>,
    /// API URL for the Pull Request associated with this codespace, if any.
    pub pulls_url: Maybe<String>,
    /// `recent_folders`
    pub recent_folders: Vec<String>,
    /// `runtime_constraints`
    pub runtime_constraints: Option<RuntimeConstraints>,
    /// Whether or not a codespace has a pending async operation. This would mean that the codespace is temporarily unavailable. The only thing that you can do with a codespace in this state is delete it.
    pub pending_operation: Maybe<bool>,
    /// Text to show user when codespace is disabled by a pending operation
    pub pending_operation_disabled_reason: Maybe<String>,
    /// Text to show user when codespace idle timeout minutes has been overriden by an organization policy
    pub idle_timeout_notice: Maybe<String>,
    /// Duration in minutes after codespace has gone idle in which it will be deleted. Must be integer minutes between 0 and 43200 (30 days).
    pub retention_period_minutes: Maybe<i64>,
    /// When a codespace will be auto-deleted based on the "retention_period_minutes" and "last_used_at"
    pub retention_expires_at: Maybe<DateTime>,
    /// The text to display to a user when a codespace has been stopped for a potentially actionable reason.
    pub last_known_stop_notice: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
