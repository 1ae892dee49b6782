// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/org-rules`.

use octoforge_runtime::Value;
use super::{
    RepositoryRuleBranchNamePattern, RepositoryRuleCodeScanning,
    RepositoryRuleCommitAuthorEmailPattern, RepositoryRuleCommitMessagePattern,
    RepositoryRuleCommitterEmailPattern, RepositoryRuleCopilotCodeReview,
    RepositoryRuleCreation, RepositoryRuleDeletion,
    RepositoryRuleFileExtensionRestriction, RepositoryRuleFilePathRestriction,
    RepositoryRuleMaxFilePathLength, RepositoryRuleMaxFileSize,
    RepositoryRuleNonFastForward, RepositoryRulePullRequest,
    RepositoryRuleRequiredDeployments, RepositoryRuleRequiredLinearHistory,
    RepositoryRuleRequiredSignatures, RepositoryRuleRequiredStatusChecks,
    RepositoryRuleTagNamePattern, RepositoryRuleUpdate, RepositoryRuleWorkflows,
};

/// A repository rule.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum OrgRules {
    /// Creation.
    Creation(RepositoryRuleCreation),
    /// Update.
    Update(RepositoryRuleUpdate),
    /// Deletion.
    Deletion(RepositoryRuleDeletion),
    /// Required_linear_history.
    RequiredLinearHistory(RepositoryRuleRequiredLinearHistory),
    /// Required_deployments.
    RequiredDeployments(RepositoryRuleRequiredDeployments),
    /// Required_signatures.
    RequiredSignatures(RepositoryRuleRequiredSignatures),
    /// Pull_request.
    PullRequest(RepositoryRulePullRequest),
    /// Required_status_checks.
    RequiredStatusChecks(RepositoryRuleRequiredStatusChecks),
    /// Non_fast_forward.
    NonFastForward(RepositoryRuleNonFastForward),
    /// Commit_message_pattern.
    CommitMessagePattern(RepositoryRuleCommitMessagePattern),
    /// Commit_author_email_pattern.
    CommitAuthorEmailPattern(RepositoryRuleCommitAuthorEmailPattern),
    /// Committer_email_pattern.
    CommitterEmailPattern(RepositoryRuleCommitterEmailPattern),
    /// Branch_name_pattern.
    BranchNamePattern(RepositoryRuleBranchNamePattern),
    /// Tag_name_pattern.
    TagNamePattern(RepositoryRuleTagNamePattern),
    /// File_path_restriction.
    FilePathRestriction(RepositoryRuleFilePathRestriction),
    /// Max_file_path_length.
    MaxFilePathLength(RepositoryRuleMaxFilePathLength),
    /// File_extension_restriction.
    FileExtensionRestriction(RepositoryRuleFileExtensionRestriction),
    /// Max_file_size.
    MaxFileSize(RepositoryRuleMaxFileSize),
    /// Workflows.
    Workflows(RepositoryRuleWorkflows),
    /// Code_scanning.
    CodeScanning(RepositoryRuleCodeScanning),
    /// Copilot_code_review.
    CopilotCodeReview(RepositoryRuleCopilotCodeReview),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<RepositoryRuleCreation> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleCreation) -> Self {
        Self::Creation(value)
    }
}

impl From<RepositoryRuleUpdate> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleUpdate) -> Self {
        Self::Update(value)
    }
}

impl From<RepositoryRuleDeletion> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleDeletion) -> Self {
        Self::Deletion(value)
    }
}

impl From<RepositoryRuleRequiredLinearHistory> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleRequiredLinearHistory) -> Self {
        Self::RequiredLinearHistory(value)
    }
}

impl From<RepositoryRuleRequiredDeployments> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleRequiredDeployments) -> Self {
        Self::RequiredDeployments(value)
    }
}

impl From<RepositoryRuleRequiredSignatures> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleRequiredSignatures) -> Self {
        Self::RequiredSignatures(value)
    }
}

impl From<RepositoryRulePullRequest> for OrgRules {
    #[inline]
    fn from(value: RepositoryRulePullRequest) -> Self {
        Self::PullRequest(value)
    }
}

impl From<RepositoryRuleRequiredStatusChecks> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleRequiredStatusChecks) -> Self {
        Self::RequiredStatusChecks(value)
    }
}

impl From<RepositoryRuleNonFastForward> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleNonFastForward) -> Self {
        Self::NonFastForward(value)
    }
}

impl From<RepositoryRuleCommitMessagePattern> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleCommitMessagePattern) -> Self {
        Self::CommitMessagePattern(value)
    }
}

impl From<RepositoryRuleCommitAuthorEmailPattern> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleCommitAuthorEmailPattern) -> Self {
        Self::CommitAuthorEmailPattern(value)
    }
}

impl From<RepositoryRuleCommitterEmailPattern> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleCommitterEmailPattern) -> Self {
        Self::CommitterEmailPattern(value)
    }
}

impl From<RepositoryRuleBranchNamePattern> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleBranchNamePattern) -> Self {
        Self::BranchNamePattern(value)
    }
}

impl From<RepositoryRuleTagNamePattern> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleTagNamePattern) -> Self {
        Self::TagNamePattern(value)
    }
}

impl From<RepositoryRuleFilePathRestriction> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleFilePathRestriction) -> Self {
        Self::FilePathRestriction(value)
    }
}

impl From<RepositoryRuleMaxFilePathLength> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleMaxFilePathLength) -> Self {
        Self::MaxFilePathLength(value)
    }
}

impl From<RepositoryRuleFileExtensionRestriction> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleFileExtensionRestriction) -> Self {
        Self::FileExtensionRestriction(value)
    }
}

impl From<RepositoryRuleMaxFileSize> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleMaxFileSize) -> Self {
        Self::MaxFileSize(value)
    }
}

impl From<RepositoryRuleWorkflows> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleWorkflows) -> Self {
        Self::Workflows(value)
    }
}

impl From<RepositoryRuleCodeScanning> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleCodeScanning) -> Self {
        Self::CodeScanning(value)
    }
}

impl From<RepositoryRuleCopilotCodeReview> for OrgRules {
    #[inline]
    fn from(value: RepositoryRuleCopilotCodeReview) -> Self {
        Self::CopilotCodeReview(value)
    }
}
