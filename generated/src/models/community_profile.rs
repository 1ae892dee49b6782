// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/community-profile`.

use octoforge_runtime::{DateTime, Extra};
use super::{CodeOfConductSimple, CommunityHealthFile, LicenseSimple};

/// Community Profile
#[derive(Clone)]
#[non_exhaustive]
pub struct CommunityProfile {
    /// `health_percentage`
    pub health_percentage: i64,
    /// `description`
    pub description: Option<String>,
    /// `documentation`
    pub documentation: Option<String>,
    /// `files`
    pub files: CommunityProfileFiles,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `content_reports_enabled`
    pub content_reports_enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/community-profile/properties/files`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommunityProfileFiles {
    /// `code_of_conduct`
    pub code_of_conduct: Option<CodeOfConductSimple>,
    /// `code_of_conduct_file`
    pub code_of_conduct_file: Option<CommunityHealthFile>,
    /// `license`
    pub license: Option<LicenseSimple>,
    /// `contributing`
    pub contributing: Option<CommunityHealthFile>,
    /// `readme`
    pub readme: Option<CommunityHealthFile>,
    /// `issue_template`
    pub issue_template: Option<CommunityHealthFile>,
    /// `pull_request_template`
    pub pull_request_template: Option<CommunityHealthFile>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
