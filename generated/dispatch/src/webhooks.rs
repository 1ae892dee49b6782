// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch.rs). Do not edit.

//! What the service sends by itself, by webhook and media type.

use crate::{Body, body};

/// What the service sends by itself, by webhook and media type.
pub static WEBHOOKS: &[Body] = &[
    body::<
        octoforge::models::WebhookBranchProtectionConfigurationDisabled,
    >("branch-protection-configuration-disabled", "", "application/json"),
    body::<
        octoforge::models::WebhookBranchProtectionConfigurationEnabled,
    >("branch-protection-configuration-enabled", "", "application/json"),
    body::<
        octoforge::models::WebhookBranchProtectionRuleCreated,
    >("branch-protection-rule-created", "", "application/json"),
    body::<
        octoforge::models::WebhookBranchProtectionRuleDeleted,
    >("branch-protection-rule-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookBranchProtectionRuleEdited,
    >("branch-protection-rule-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookCheckRunCompleted,
    >("check-run-completed", "", "application/json"),
    body::<
        octoforge::models::WebhookPingFormEncoded,
    >("check-run-completed", "", "application/x-www-form-urlencoded"),
    body::<
        octoforge::models::WebhookCheckRunCreated,
    >("check-run-created", "", "application/json"),
    body::<
        octoforge::models::WebhookPingFormEncoded,
    >("check-run-created", "", "application/x-www-form-urlencoded"),
    body::<
        octoforge::models::WebhookCheckRunRequestedAction,
    >("check-run-requested-action", "", "application/json"),
    body::<
        octoforge::models::WebhookPingFormEncoded,
    >("check-run-requested-action", "", "application/x-www-form-urlencoded"),
    body::<
        octoforge::models::WebhookCheckRunRerequested,
    >("check-run-rerequested", "", "application/json"),
    body::<
        octoforge::models::WebhookPingFormEncoded,
    >("check-run-rerequested", "", "application/x-www-form-urlencoded"),
    body::<
        octoforge::models::WebhookCheckSuiteCompleted,
    >("check-suite-completed", "", "application/json"),
    body::<
        octoforge::models::WebhookCheckSuiteRequested,
    >("check-suite-requested", "", "application/json"),
    body::<
        octoforge::models::WebhookCheckSuiteRerequested,
    >("check-suite-rerequested", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertAppearedInBranch,
    >("code-scanning-alert-appeared-in-branch", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertClosedByUser,
    >("code-scanning-alert-closed-by-user", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertCreated,
    >("code-scanning-alert-created", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertFixed,
    >("code-scanning-alert-fixed", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertReopened,
    >("code-scanning-alert-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertReopenedByUser,
    >("code-scanning-alert-reopened-by-user", "", "application/json"),
    body::<
        octoforge::models::WebhookCodeScanningAlertUpdatedAssignment,
    >("code-scanning-alert-updated-assignment", "", "application/json"),
    body::<
        octoforge::models::WebhookCommitCommentCreated,
    >("commit-comment-created", "", "application/json"),
    body::<octoforge::models::WebhookCreate>("create", "", "application/json"),
    body::<
        octoforge::models::WebhookCustomPropertyCreated,
    >("custom-property-created", "", "application/json"),
    body::<
        octoforge::models::WebhookCustomPropertyDeleted,
    >("custom-property-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookCustomPropertyPromotedToEnterprise,
    >("custom-property-promoted-to-enterprise", "", "application/json"),
    body::<
        octoforge::models::WebhookCustomPropertyUpdated,
    >("custom-property-updated", "", "application/json"),
    body::<
        octoforge::models::WebhookCustomPropertyValuesUpdated,
    >("custom-property-values-updated", "", "application/json"),
    body::<octoforge::models::WebhookDelete>("delete", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertAssigneesChanged,
    >("dependabot-alert-assignees-changed", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertAutoDismissed,
    >("dependabot-alert-auto-dismissed", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertAutoReopened,
    >("dependabot-alert-auto-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertCreated,
    >("dependabot-alert-created", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertDismissed,
    >("dependabot-alert-dismissed", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertFixed,
    >("dependabot-alert-fixed", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertReintroduced,
    >("dependabot-alert-reintroduced", "", "application/json"),
    body::<
        octoforge::models::WebhookDependabotAlertReopened,
    >("dependabot-alert-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookDeployKeyCreated,
    >("deploy-key-created", "", "application/json"),
    body::<
        octoforge::models::WebhookDeployKeyDeleted,
    >("deploy-key-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookDeploymentCreated,
    >("deployment-created", "", "application/json"),
    body::<
        octoforge::models::WebhookDeploymentProtectionRuleRequested,
    >("deployment-protection-rule-requested", "", "application/json"),
    body::<
        octoforge::models::WebhookDeploymentReviewApproved,
    >("deployment-review-approved", "", "application/json"),
    body::<
        octoforge::models::WebhookDeploymentReviewRejected,
    >("deployment-review-rejected", "", "application/json"),
    body::<
        octoforge::models::WebhookDeploymentReviewRequested,
    >("deployment-review-requested", "", "application/json"),
    body::<
        octoforge::models::WebhookDeploymentStatusCreated,
    >("deployment-status-created", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionAnswered,
    >("discussion-answered", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionCategoryChanged,
    >("discussion-category-changed", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionClosed,
    >("discussion-closed", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionCommentCreated,
    >("discussion-comment-created", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionCommentDeleted,
    >("discussion-comment-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionCommentEdited,
    >("discussion-comment-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionCreated,
    >("discussion-created", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionDeleted,
    >("discussion-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionEdited,
    >("discussion-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionLabeled,
    >("discussion-labeled", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionLocked,
    >("discussion-locked", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionPinned,
    >("discussion-pinned", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionReopened,
    >("discussion-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionTransferred,
    >("discussion-transferred", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionUnanswered,
    >("discussion-unanswered", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionUnlabeled,
    >("discussion-unlabeled", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionUnlocked,
    >("discussion-unlocked", "", "application/json"),
    body::<
        octoforge::models::WebhookDiscussionUnpinned,
    >("discussion-unpinned", "", "application/json"),
    body::<octoforge::models::WebhookFork>("fork", "", "application/json"),
    body::<
        octoforge::models::WebhookGithubAppAuthorizationRevoked,
    >("github-app-authorization-revoked", "", "application/json"),
    body::<octoforge::models::WebhookGollum>("gollum", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationCreated,
    >("installation-created", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationDeleted,
    >("installation-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationNewPermissionsAccepted,
    >("installation-new-permissions-accepted", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationRepositoriesAdded,
    >("installation-repositories-added", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationRepositoriesRemoved,
    >("installation-repositories-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationSuspend,
    >("installation-suspend", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationTargetRenamed,
    >("installation-target-renamed", "", "application/json"),
    body::<
        octoforge::models::WebhookInstallationUnsuspend,
    >("installation-unsuspend", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueCommentCreated,
    >("issue-comment-created", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueCommentDeleted,
    >("issue-comment-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueCommentEdited,
    >("issue-comment-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueCommentPinned,
    >("issue-comment-pinned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueCommentUnpinned,
    >("issue-comment-unpinned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueDependenciesBlockedByAdded,
    >("issue-dependencies-blocked-by-added", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueDependenciesBlockedByRemoved,
    >("issue-dependencies-blocked-by-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueDependenciesBlockingAdded,
    >("issue-dependencies-blocking-added", "", "application/json"),
    body::<
        octoforge::models::WebhookIssueDependenciesBlockingRemoved,
    >("issue-dependencies-blocking-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesAssigned,
    >("issues-assigned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesClosed,
    >("issues-closed", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesDeleted,
    >("issues-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesDemilestoned,
    >("issues-demilestoned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesEdited,
    >("issues-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesFieldAdded,
    >("issues-field-added", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesFieldRemoved,
    >("issues-field-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesLabeled,
    >("issues-labeled", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesLocked,
    >("issues-locked", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesMilestoned,
    >("issues-milestoned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesOpened,
    >("issues-opened", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesPinned,
    >("issues-pinned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesReopened,
    >("issues-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesTransferred,
    >("issues-transferred", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesTyped,
    >("issues-typed", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesUnassigned,
    >("issues-unassigned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesUnlabeled,
    >("issues-unlabeled", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesUnlocked,
    >("issues-unlocked", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesUnpinned,
    >("issues-unpinned", "", "application/json"),
    body::<
        octoforge::models::WebhookIssuesUntyped,
    >("issues-untyped", "", "application/json"),
    body::<
        octoforge::models::WebhookLabelCreated,
    >("label-created", "", "application/json"),
    body::<
        octoforge::models::WebhookLabelDeleted,
    >("label-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookLabelEdited,
    >("label-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookMarketplacePurchaseCancelled,
    >("marketplace-purchase-cancelled", "", "application/json"),
    body::<
        octoforge::models::WebhookMarketplacePurchaseChanged,
    >("marketplace-purchase-changed", "", "application/json"),
    body::<
        octoforge::models::WebhookMarketplacePurchasePendingChange,
    >("marketplace-purchase-pending-change", "", "application/json"),
    body::<
        octoforge::models::WebhookMarketplacePurchasePendingChangeCancelled,
    >("marketplace-purchase-pending-change-cancelled", "", "application/json"),
    body::<
        octoforge::models::WebhookMarketplacePurchasePurchased,
    >("marketplace-purchase-purchased", "", "application/json"),
    body::<
        octoforge::models::WebhookMemberAdded,
    >("member-added", "", "application/json"),
    body::<
        octoforge::models::WebhookMemberEdited,
    >("member-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookMemberRemoved,
    >("member-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookMembershipAdded,
    >("membership-added", "", "application/json"),
    body::<
        octoforge::models::WebhookMembershipRemoved,
    >("membership-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookMergeGroupChecksRequested,
    >("merge-group-checks-requested", "", "application/json"),
    body::<
        octoforge::models::WebhookMergeGroupDestroyed,
    >("merge-group-destroyed", "", "application/json"),
    body::<
        octoforge::models::WebhookMetaDeleted,
    >("meta-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookMilestoneClosed,
    >("milestone-closed", "", "application/json"),
    body::<
        octoforge::models::WebhookMilestoneCreated,
    >("milestone-created", "", "application/json"),
    body::<
        octoforge::models::WebhookMilestoneDeleted,
    >("milestone-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookMilestoneEdited,
    >("milestone-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookMilestoneOpened,
    >("milestone-opened", "", "application/json"),
    body::<
        octoforge::models::WebhookOrgBlockBlocked,
    >("org-block-blocked", "", "application/json"),
    body::<
        octoforge::models::WebhookOrgBlockUnblocked,
    >("org-block-unblocked", "", "application/json"),
    body::<
        octoforge::models::WebhookOrganizationDeleted,
    >("organization-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookOrganizationMemberAdded,
    >("organization-member-added", "", "application/json"),
    body::<
        octoforge::models::WebhookOrganizationMemberInvited,
    >("organization-member-invited", "", "application/json"),
    body::<
        octoforge::models::WebhookOrganizationMemberRemoved,
    >("organization-member-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookOrganizationRenamed,
    >("organization-renamed", "", "application/json"),
    body::<
        octoforge::models::WebhookPackagePublished,
    >("package-published", "", "application/json"),
    body::<
        octoforge::models::WebhookPackageUpdated,
    >("package-updated", "", "application/json"),
    body::<octoforge::models::WebhookPageBuild>("page-build", "", "application/json"),
    body::<
        octoforge::models::WebhookPersonalAccessTokenRequestApproved,
    >("personal-access-token-request-approved", "", "application/json"),
    body::<
        octoforge::models::WebhookPersonalAccessTokenRequestCancelled,
    >("personal-access-token-request-cancelled", "", "application/json"),
    body::<
        octoforge::models::WebhookPersonalAccessTokenRequestCreated,
    >("personal-access-token-request-created", "", "application/json"),
    body::<
        octoforge::models::WebhookPersonalAccessTokenRequestDenied,
    >("personal-access-token-request-denied", "", "application/json"),
    body::<octoforge::models::WebhookPing>("ping", "", "application/json"),
    body::<
        octoforge::models::WebhookPingFormEncoded,
    >("ping", "", "application/x-www-form-urlencoded"),
    body::<
        octoforge::models::WebhookProjectCardConverted,
    >("project-card-converted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectCardCreated,
    >("project-card-created", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectCardDeleted,
    >("project-card-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectCardEdited,
    >("project-card-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectCardMoved,
    >("project-card-moved", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectClosed,
    >("project-closed", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectColumnCreated,
    >("project-column-created", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectColumnDeleted,
    >("project-column-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectColumnEdited,
    >("project-column-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectColumnMoved,
    >("project-column-moved", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectCreated,
    >("project-created", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectDeleted,
    >("project-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectEdited,
    >("project-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectReopened,
    >("project-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ProjectClosed,
    >("projects-v2-closed", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ProjectCreated,
    >("projects-v2-created", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ProjectDeleted,
    >("projects-v2-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ProjectEdited,
    >("projects-v2-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemArchived,
    >("projects-v2-item-archived", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemConverted,
    >("projects-v2-item-converted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemCreated,
    >("projects-v2-item-created", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemDeleted,
    >("projects-v2-item-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemEdited,
    >("projects-v2-item-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemReordered,
    >("projects-v2-item-reordered", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ItemRestored,
    >("projects-v2-item-restored", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2ProjectReopened,
    >("projects-v2-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2StatusUpdateCreated,
    >("projects-v2-status-update-created", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2StatusUpdateDeleted,
    >("projects-v2-status-update-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookProjectsV2StatusUpdateEdited,
    >("projects-v2-status-update-edited", "", "application/json"),
    body::<octoforge::models::WebhookPublic>("public", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestAssigned,
    >("pull-request-assigned", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestAutoMergeDisabled,
    >("pull-request-auto-merge-disabled", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestAutoMergeEnabled,
    >("pull-request-auto-merge-enabled", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestClosed,
    >("pull-request-closed", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestConvertedToDraft,
    >("pull-request-converted-to-draft", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestDemilestoned,
    >("pull-request-demilestoned", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestDequeued,
    >("pull-request-dequeued", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestEdited,
    >("pull-request-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestEnqueued,
    >("pull-request-enqueued", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestLabeled,
    >("pull-request-labeled", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestLocked,
    >("pull-request-locked", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestMilestoned,
    >("pull-request-milestoned", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestOpened,
    >("pull-request-opened", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReadyForReview,
    >("pull-request-ready-for-review", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReopened,
    >("pull-request-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewCommentCreated,
    >("pull-request-review-comment-created", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewCommentDeleted,
    >("pull-request-review-comment-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewCommentEdited,
    >("pull-request-review-comment-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewDismissed,
    >("pull-request-review-dismissed", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewEdited,
    >("pull-request-review-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewRequestRemoved,
    >("pull-request-review-request-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewRequested,
    >("pull-request-review-requested", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewSubmitted,
    >("pull-request-review-submitted", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewThreadResolved,
    >("pull-request-review-thread-resolved", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestReviewThreadUnresolved,
    >("pull-request-review-thread-unresolved", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestStacked,
    >("pull-request-stacked", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestSynchronize,
    >("pull-request-synchronize", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestUnassigned,
    >("pull-request-unassigned", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestUnlabeled,
    >("pull-request-unlabeled", "", "application/json"),
    body::<
        octoforge::models::WebhookPullRequestUnlocked,
    >("pull-request-unlocked", "", "application/json"),
    body::<octoforge::models::WebhookPush>("push", "", "application/json"),
    body::<
        octoforge::models::WebhookRegistryPackagePublished,
    >("registry-package-published", "", "application/json"),
    body::<
        octoforge::models::WebhookRegistryPackageUpdated,
    >("registry-package-updated", "", "application/json"),
    body::<
        octoforge::models::WebhookReleaseCreated,
    >("release-created", "", "application/json"),
    body::<
        octoforge::models::WebhookReleaseDeleted,
    >("release-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookReleaseEdited,
    >("release-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookReleasePrereleased,
    >("release-prereleased", "", "application/json"),
    body::<
        octoforge::models::WebhookReleasePublished,
    >("release-published", "", "application/json"),
    body::<
        octoforge::models::WebhookReleaseReleased,
    >("release-released", "", "application/json"),
    body::<
        octoforge::models::WebhookReleaseUnpublished,
    >("release-unpublished", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryAdvisoryPublished,
    >("repository-advisory-published", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryAdvisoryReported,
    >("repository-advisory-reported", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryArchived,
    >("repository-archived", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryCreated,
    >("repository-created", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryDeleted,
    >("repository-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryDispatchSample,
    >("repository-dispatch-sample.collected", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryEdited,
    >("repository-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryImport,
    >("repository-import", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryPrivatized,
    >("repository-privatized", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryPublicized,
    >("repository-publicized", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryRenamed,
    >("repository-renamed", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryRulesetCreated,
    >("repository-ruleset-created", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryRulesetDeleted,
    >("repository-ruleset-deleted", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryRulesetEdited,
    >("repository-ruleset-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryTransferred,
    >("repository-transferred", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryUnarchived,
    >("repository-unarchived", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryVulnerabilityAlertCreate,
    >("repository-vulnerability-alert-create", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryVulnerabilityAlertDismiss,
    >("repository-vulnerability-alert-dismiss", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryVulnerabilityAlertReopen,
    >("repository-vulnerability-alert-reopen", "", "application/json"),
    body::<
        octoforge::models::WebhookRepositoryVulnerabilityAlertResolve,
    >("repository-vulnerability-alert-resolve", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertAssigned,
    >("secret-scanning-alert-assigned", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertCreated,
    >("secret-scanning-alert-created", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertLocationCreated,
    >("secret-scanning-alert-location-created", "", "application/json"),
    body::<
        octoforge::models::WebhookPingFormEncoded,
    >("secret-scanning-alert-location-created", "", "application/x-www-form-urlencoded"),
    body::<
        octoforge::models::WebhookSecretScanningAlertMetadataCreated,
    >("secret-scanning-alert-metadata-created", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertMetadataRemoved,
    >("secret-scanning-alert-metadata-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertPubliclyLeaked,
    >("secret-scanning-alert-publicly-leaked", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertReopened,
    >("secret-scanning-alert-reopened", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertResolved,
    >("secret-scanning-alert-resolved", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertUnassigned,
    >("secret-scanning-alert-unassigned", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningAlertValidated,
    >("secret-scanning-alert-validated", "", "application/json"),
    body::<
        octoforge::models::WebhookSecretScanningScanCompleted,
    >("secret-scanning-scan-completed", "", "application/json"),
    body::<
        octoforge::models::WebhookSecurityAdvisoryPublished,
    >("security-advisory-published", "", "application/json"),
    body::<
        octoforge::models::WebhookSecurityAdvisoryUpdated,
    >("security-advisory-updated", "", "application/json"),
    body::<
        octoforge::models::WebhookSecurityAdvisoryWithdrawn,
    >("security-advisory-withdrawn", "", "application/json"),
    body::<
        octoforge::models::WebhookSecurityAndAnalysis,
    >("security-and-analysis", "", "application/json"),
    body::<
        octoforge::models::WebhookSponsorshipCancelled,
    >("sponsorship-cancelled", "", "application/json"),
    body::<
        octoforge::models::WebhookSponsorshipCreated,
    >("sponsorship-created", "", "application/json"),
    body::<
        octoforge::models::WebhookSponsorshipEdited,
    >("sponsorship-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookSponsorshipPendingCancellation,
    >("sponsorship-pending-cancellation", "", "application/json"),
    body::<
        octoforge::models::WebhookSponsorshipPendingTierChange,
    >("sponsorship-pending-tier-change", "", "application/json"),
    body::<
        octoforge::models::WebhookSponsorshipTierChanged,
    >("sponsorship-tier-changed", "", "application/json"),
    body::<
        octoforge::models::WebhookStarCreated,
    >("star-created", "", "application/json"),
    body::<
        octoforge::models::WebhookStarDeleted,
    >("star-deleted", "", "application/json"),
    body::<octoforge::models::WebhookStatus>("status", "", "application/json"),
    body::<
        octoforge::models::WebhookSubIssuesParentIssueAdded,
    >("sub-issues-parent-issue-added", "", "application/json"),
    body::<
        octoforge::models::WebhookSubIssuesParentIssueRemoved,
    >("sub-issues-parent-issue-removed", "", "application/json"),
    body::<
        octoforge::models::WebhookSubIssuesSubIssueAdded,
    >("sub-issues-sub-issue-added", "", "application/json"),
    body::<
        octoforge::models::WebhookSubIssuesSubIssueRemoved,
    >("sub-issues-sub-issue-removed", "", "application/json"),
    body::<octoforge::models::WebhookTeamAdd>("team-add", "", "application/json"),
    body::<
        octoforge::models::WebhookTeamAddedToRepository,
    >("team-added-to-repository", "", "application/json"),
    body::<
        octoforge::models::WebhookTeamCreated,
    >("team-created", "", "application/json"),
    body::<
        octoforge::models::WebhookTeamDeleted,
    >("team-deleted", "", "application/json"),
    body::<octoforge::models::WebhookTeamEdited>("team-edited", "", "application/json"),
    body::<
        octoforge::models::WebhookTeamRemovedFromRepository,
    >("team-removed-from-repository", "", "application/json"),
    body::<
        octoforge::models::WebhookWatchStarted,
    >("watch-started", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowDispatch,
    >("workflow-dispatch", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowJobCompleted,
    >("workflow-job-completed", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowJobInProgress,
    >("workflow-job-in-progress", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowJobQueued,
    >("workflow-job-queued", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowJobWaiting,
    >("workflow-job-waiting", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowRunCompleted,
    >("workflow-run-completed", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowRunInProgress,
    >("workflow-run-in-progress", "", "application/json"),
    body::<
        octoforge::models::WebhookWorkflowRunRequested,
    >("workflow-run-requested", "", "application/json"),
];
