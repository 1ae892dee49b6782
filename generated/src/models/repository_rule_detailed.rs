// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-detailed`.

use octoforge_runtime::{Extra, Value};
use super::{
    Parameters, RepositoryRuleBranchNamePatternType,
    RepositoryRuleCodeScanningParameters, RepositoryRuleCodeScanningType,
    RepositoryRuleCommitAuthorEmailPatternType, RepositoryRuleCommitMessagePatternType,
    RepositoryRuleCommitterEmailPatternType, RepositoryRuleCopilotCodeReviewParameters,
    RepositoryRuleCopilotCodeReviewType, RepositoryRuleCreationType,
    RepositoryRuleDeletionType, RepositoryRuleFileExtensionRestrictionParameters,
    RepositoryRuleFileExtensionRestrictionType,
    RepositoryRuleFilePathRestrictionParameters, RepositoryRuleFilePathRestrictionType,
    RepositoryRuleLicenseComplianceScanningType,
    RepositoryRuleMaxFilePathLengthParameters, RepositoryRuleMaxFilePathLengthType,
    RepositoryRuleMaxFileSizeParameters, RepositoryRuleMaxFileSizeType,
    RepositoryRuleMergeQueueParameters, RepositoryRuleMergeQueueType,
    RepositoryRuleNonFastForwardType, RepositoryRulePullRequestParameters,
    RepositoryRulePullRequestType, RepositoryRuleRequiredDeploymentsParameters,
    RepositoryRuleRequiredDeploymentsType, RepositoryRuleRequiredLinearHistoryType,
    RepositoryRuleRequiredSignaturesType, RepositoryRuleRequiredStatusChecksParameters,
    RepositoryRuleRequiredStatusChecksType, RepositoryRuleRulesetInfoRulesetSourceType,
    RepositoryRuleTagNamePatternType, RepositoryRuleUpdateParameters,
    RepositoryRuleUpdateType, RepositoryRuleWorkflowsParameters,
    RepositoryRuleWorkflowsType,
};

/// A repository rule with ruleset details.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum RepositoryRuleDetailed {
    /// Creation.
    Creation(RepositoryRuleDetailedRepositoryRuleCreation),
    /// Update.
    Update(RepositoryRuleDetailedRepositoryRuleUpdate),
    /// Deletion.
    Deletion(RepositoryRuleDetailedRepositoryRuleDeletion),
    /// Required_linear_history.
    RequiredLinearHistory(RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory),
    /// Merge_queue.
    MergeQueue(RepositoryRuleDetailedRepositoryRuleMergeQueue),
    /// Required_deployments.
    RequiredDeployments(RepositoryRuleDetailedRepositoryRuleRequiredDeployments),
    /// Required_signatures.
    RequiredSignatures(RepositoryRuleDetailedRepositoryRuleRequiredSignatures),
    /// Pull_request.
    PullRequest(RepositoryRuleDetailedRepositoryRulePullRequest),
    /// Required_status_checks.
    RequiredStatusChecks(RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks),
    /// Non_fast_forward.
    NonFastForward(RepositoryRuleDetailedRepositoryRuleNonFastForward),
    /// Commit_message_pattern.
    CommitMessagePattern(RepositoryRuleDetailedRepositoryRuleCommitMessagePattern),
    /// Commit_author_email_pattern.
    CommitAuthorEmailPattern(
        RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern,
    ),
    /// Committer_email_pattern.
    CommitterEmailPattern(RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern),
    /// Branch_name_pattern.
    BranchNamePattern(RepositoryRuleDetailedRepositoryRuleBranchNamePattern),
    /// Tag_name_pattern.
    TagNamePattern(RepositoryRuleDetailedRepositoryRuleTagNamePattern),
    /// Workflows.
    Workflows(RepositoryRuleDetailedRepositoryRuleWorkflows),
    /// Code_scanning.
    CodeScanning(RepositoryRuleDetailedRepositoryRuleCodeScanning),
    /// Copilot_code_review.
    CopilotCodeReview(RepositoryRuleDetailedRepositoryRuleCopilotCodeReview),
    /// License_compliance_scanning.
    LicenseComplianceScanning(
        RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning,
    ),
    /// File_path_restriction.
    FilePathRestriction(RepositoryRuleDetailedRepositoryRuleFilePathRestriction),
    /// Max_file_path_length.
    MaxFilePathLength(RepositoryRuleDetailedRepositoryRuleMaxFilePathLength),
    /// File_extension_restriction.
    FileExtensionRestriction(
        RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction,
    ),
    /// Max_file_size.
    MaxFileSize(RepositoryRuleDetailedRepositoryRuleMaxFileSize),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<RepositoryRuleDetailedRepositoryRuleCreation> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleCreation) -> Self {
        Self::Creation(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleUpdate> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleUpdate) -> Self {
        Self::Update(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleDeletion> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleDeletion) -> Self {
        Self::Deletion(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory) -> Self {
        Self::RequiredLinearHistory(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleMergeQueue> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleMergeQueue) -> Self {
        Self::MergeQueue(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleRequiredDeployments>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleRequiredDeployments) -> Self {
        Self::RequiredDeployments(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleRequiredSignatures>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleRequiredSignatures) -> Self {
        Self::RequiredSignatures(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRulePullRequest> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRulePullRequest) -> Self {
        Self::PullRequest(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks) -> Self {
        Self::RequiredStatusChecks(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleNonFastForward>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleNonFastForward) -> Self {
        Self::NonFastForward(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleCommitMessagePattern>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleCommitMessagePattern) -> Self {
        Self::CommitMessagePattern(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern>
for RepositoryRuleDetailed {
    #[inline]
    fn from(
        value: RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern,
    ) -> Self {
        Self::CommitAuthorEmailPattern(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern) -> Self {
        Self::CommitterEmailPattern(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleBranchNamePattern>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleBranchNamePattern) -> Self {
        Self::BranchNamePattern(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleTagNamePattern>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleTagNamePattern) -> Self {
        Self::TagNamePattern(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleWorkflows> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleWorkflows) -> Self {
        Self::Workflows(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleCodeScanning> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleCodeScanning) -> Self {
        Self::CodeScanning(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleCopilotCodeReview>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleCopilotCodeReview) -> Self {
        Self::CopilotCodeReview(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning>
for RepositoryRuleDetailed {
    #[inline]
    fn from(
        value: RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning,
    ) -> Self {
        Self::LicenseComplianceScanning(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleFilePathRestriction>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleFilePathRestriction) -> Self {
        Self::FilePathRestriction(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleMaxFilePathLength>
for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleMaxFilePathLength) -> Self {
        Self::MaxFilePathLength(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction>
for RepositoryRuleDetailed {
    #[inline]
    fn from(
        value: RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction,
    ) -> Self {
        Self::FileExtensionRestriction(value)
    }
}

impl From<RepositoryRuleDetailedRepositoryRuleMaxFileSize> for RepositoryRuleDetailed {
    #[inline]
    fn from(value: RepositoryRuleDetailedRepositoryRuleMaxFileSize) -> Self {
        Self::MaxFileSize(value)
    }
}

/// Only allow users with bypass permission to create matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleCreation {
    /// `type`
    pub r#type: RepositoryRuleCreationType,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Only allow users with bypass permission to update matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleUpdate {
    /// `type`
    pub r#type: RepositoryRuleUpdateType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleUpdateParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Parameters to be used for the commit_message_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleCommitMessagePattern {
    /// `type`
    pub r#type: RepositoryRuleCommitMessagePatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Parameters to be used for the commit_author_email_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleCommitAuthorEmailPattern {
    /// `type`
    pub r#type: RepositoryRuleCommitAuthorEmailPatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Parameters to be used for the committer_email_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleCommitterEmailPattern {
    /// `type`
    pub r#type: RepositoryRuleCommitterEmailPatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Parameters to be used for the branch_name_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleBranchNamePattern {
    /// `type`
    pub r#type: RepositoryRuleBranchNamePatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Parameters to be used for the tag_name_pattern rule
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleTagNamePattern {
    /// `type`
    pub r#type: RepositoryRuleTagNamePatternType,
    /// `parameters`
    pub parameters: Option<Parameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Require all changes made to a targeted branch to pass the specified workflows before they can be merged.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleWorkflows {
    /// `type`
    pub r#type: RepositoryRuleWorkflowsType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleWorkflowsParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Choose which tools must provide code scanning results before the reference is updated. When configured, code scanning must be enabled and have results for both the commit and the reference being updated.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleCodeScanning {
    /// `type`
    pub r#type: RepositoryRuleCodeScanningType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleCodeScanningParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Request Copilot code review for new pull requests automatically if the author has access to Copilot code review and their premium requests quota has not reached the limit.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleCopilotCodeReview {
    /// `type`
    pub r#type: RepositoryRuleCopilotCodeReviewType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleCopilotCodeReviewParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Enforce any added or changed dependencies to comply with the organization's license policy.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleLicenseComplianceScanning {
    /// `type`
    pub r#type: RepositoryRuleLicenseComplianceScanningType,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Prevent commits that include changes in specified file and folder paths from being pushed to the commit graph. This includes absolute paths that contain file names.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleFilePathRestriction {
    /// `type`
    pub r#type: RepositoryRuleFilePathRestrictionType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleFilePathRestrictionParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Only allow users with bypass permissions to delete matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleDeletion {
    /// `type`
    pub r#type: RepositoryRuleDeletionType,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Prevent commits that include file paths that exceed the specified character limit from being pushed to the commit graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleMaxFilePathLength {
    /// `type`
    pub r#type: RepositoryRuleMaxFilePathLengthType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleMaxFilePathLengthParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Prevent commits that include files with specified file extensions from being pushed to the commit graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleFileExtensionRestriction {
    /// `type`
    pub r#type: RepositoryRuleFileExtensionRestrictionType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleFileExtensionRestrictionParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Prevent commits with individual files that exceed the specified limit from being pushed to the commit graph.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleMaxFileSize {
    /// `type`
    pub r#type: RepositoryRuleMaxFileSizeType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleMaxFileSizeParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Prevent merge commits from being pushed to matching refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleRequiredLinearHistory {
    /// `type`
    pub r#type: RepositoryRuleRequiredLinearHistoryType,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Merges must be performed via a merge queue.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleMergeQueue {
    /// `type`
    pub r#type: RepositoryRuleMergeQueueType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleMergeQueueParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Choose which environments must be successfully deployed to before refs can be pushed into a ref that matches this rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleRequiredDeployments {
    /// `type`
    pub r#type: RepositoryRuleRequiredDeploymentsType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleRequiredDeploymentsParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Commits pushed to matching refs must have verified signatures.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleRequiredSignatures {
    /// `type`
    pub r#type: RepositoryRuleRequiredSignaturesType,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Require all commits be made to a non-target branch and submitted via a pull request before they can be merged.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRulePullRequest {
    /// `type`
    pub r#type: RepositoryRulePullRequestType,
    /// `parameters`
    pub parameters: Option<RepositoryRulePullRequestParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Choose which status checks must pass before the ref is updated. When enabled, commits must first be pushed to another ref where the checks pass.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleRequiredStatusChecks {
    /// `type`
    pub r#type: RepositoryRuleRequiredStatusChecksType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleRequiredStatusChecksParameters>,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Prevent users with push access from force pushing to refs.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleDetailedRepositoryRuleNonFastForward {
    /// `type`
    pub r#type: RepositoryRuleNonFastForwardType,
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
