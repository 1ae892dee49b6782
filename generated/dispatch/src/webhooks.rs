// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/bodies.rs). Do not edit.

//! What the service sends by itself, by webhook and media type.

use crate::Body;

/// What the service sends by itself, by webhook and media type.
pub static WEBHOOKS: &[Body] = &[
    Body::of::<
        ::octoforge::models::WebhookBranchProtectionConfigurationDisabled,
    >("branch-protection-configuration-disabled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookBranchProtectionConfigurationEnabled,
    >("branch-protection-configuration-enabled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookBranchProtectionRuleCreated,
    >("branch-protection-rule-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookBranchProtectionRuleDeleted,
    >("branch-protection-rule-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookBranchProtectionRuleEdited,
    >("branch-protection-rule-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCheckRunCompleted,
    >("check-run-completed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPingFormEncoded,
    >("check-run-completed", "", "application/x-www-form-urlencoded"),
    Body::of::<
        ::octoforge::models::WebhookCheckRunCreated,
    >("check-run-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPingFormEncoded,
    >("check-run-created", "", "application/x-www-form-urlencoded"),
    Body::of::<
        ::octoforge::models::WebhookCheckRunRequestedAction,
    >("check-run-requested-action", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPingFormEncoded,
    >("check-run-requested-action", "", "application/x-www-form-urlencoded"),
    Body::of::<
        ::octoforge::models::WebhookCheckRunRerequested,
    >("check-run-rerequested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPingFormEncoded,
    >("check-run-rerequested", "", "application/x-www-form-urlencoded"),
    Body::of::<
        ::octoforge::models::WebhookCheckSuiteCompleted,
    >("check-suite-completed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCheckSuiteRequested,
    >("check-suite-requested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCheckSuiteRerequested,
    >("check-suite-rerequested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertAppearedInBranch,
    >("code-scanning-alert-appeared-in-branch", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertClosedByUser,
    >("code-scanning-alert-closed-by-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertCreated,
    >("code-scanning-alert-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertFixed,
    >("code-scanning-alert-fixed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertReopened,
    >("code-scanning-alert-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertReopenedByUser,
    >("code-scanning-alert-reopened-by-user", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCodeScanningAlertUpdatedAssignment,
    >("code-scanning-alert-updated-assignment", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCommitCommentCreated,
    >("commit-comment-created", "", "application/json"),
    Body::of::<::octoforge::models::WebhookCreate>("create", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCustomPropertyCreated,
    >("custom-property-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCustomPropertyDeleted,
    >("custom-property-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCustomPropertyPromotedToEnterprise,
    >("custom-property-promoted-to-enterprise", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCustomPropertyUpdated,
    >("custom-property-updated", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookCustomPropertyValuesUpdated,
    >("custom-property-values-updated", "", "application/json"),
    Body::of::<::octoforge::models::WebhookDelete>("delete", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertAssigneesChanged,
    >("dependabot-alert-assignees-changed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertAutoDismissed,
    >("dependabot-alert-auto-dismissed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertAutoReopened,
    >("dependabot-alert-auto-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertCreated,
    >("dependabot-alert-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertDismissed,
    >("dependabot-alert-dismissed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertFixed,
    >("dependabot-alert-fixed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertReintroduced,
    >("dependabot-alert-reintroduced", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDependabotAlertReopened,
    >("dependabot-alert-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeployKeyCreated,
    >("deploy-key-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeployKeyDeleted,
    >("deploy-key-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeploymentCreated,
    >("deployment-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeploymentProtectionRuleRequested,
    >("deployment-protection-rule-requested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeploymentReviewApproved,
    >("deployment-review-approved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeploymentReviewRejected,
    >("deployment-review-rejected", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeploymentReviewRequested,
    >("deployment-review-requested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDeploymentStatusCreated,
    >("deployment-status-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionAnswered,
    >("discussion-answered", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionCategoryChanged,
    >("discussion-category-changed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionClosed,
    >("discussion-closed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionCommentCreated,
    >("discussion-comment-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionCommentDeleted,
    >("discussion-comment-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionCommentEdited,
    >("discussion-comment-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionCreated,
    >("discussion-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionDeleted,
    >("discussion-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionEdited,
    >("discussion-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionLabeled,
    >("discussion-labeled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionLocked,
    >("discussion-locked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionPinned,
    >("discussion-pinned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionReopened,
    >("discussion-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionTransferred,
    >("discussion-transferred", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionUnanswered,
    >("discussion-unanswered", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionUnlabeled,
    >("discussion-unlabeled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionUnlocked,
    >("discussion-unlocked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookDiscussionUnpinned,
    >("discussion-unpinned", "", "application/json"),
    Body::of::<::octoforge::models::WebhookFork>("fork", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookGithubAppAuthorizationRevoked,
    >("github-app-authorization-revoked", "", "application/json"),
    Body::of::<::octoforge::models::WebhookGollum>("gollum", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationCreated,
    >("installation-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationDeleted,
    >("installation-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationNewPermissionsAccepted,
    >("installation-new-permissions-accepted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationRepositoriesAdded,
    >("installation-repositories-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationRepositoriesRemoved,
    >("installation-repositories-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationSuspend,
    >("installation-suspend", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationTargetRenamed,
    >("installation-target-renamed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookInstallationUnsuspend,
    >("installation-unsuspend", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueCommentCreated,
    >("issue-comment-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueCommentDeleted,
    >("issue-comment-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueCommentEdited,
    >("issue-comment-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueCommentPinned,
    >("issue-comment-pinned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueCommentUnpinned,
    >("issue-comment-unpinned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueDependenciesBlockedByAdded,
    >("issue-dependencies-blocked-by-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueDependenciesBlockedByRemoved,
    >("issue-dependencies-blocked-by-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueDependenciesBlockingAdded,
    >("issue-dependencies-blocking-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssueDependenciesBlockingRemoved,
    >("issue-dependencies-blocking-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesAssigned,
    >("issues-assigned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesClosed,
    >("issues-closed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesDeleted,
    >("issues-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesDemilestoned,
    >("issues-demilestoned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesEdited,
    >("issues-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesFieldAdded,
    >("issues-field-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesFieldRemoved,
    >("issues-field-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesLabeled,
    >("issues-labeled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesLocked,
    >("issues-locked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesMilestoned,
    >("issues-milestoned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesOpened,
    >("issues-opened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesPinned,
    >("issues-pinned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesReopened,
    >("issues-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesTransferred,
    >("issues-transferred", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesTyped,
    >("issues-typed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesUnassigned,
    >("issues-unassigned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesUnlabeled,
    >("issues-unlabeled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesUnlocked,
    >("issues-unlocked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesUnpinned,
    >("issues-unpinned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookIssuesUntyped,
    >("issues-untyped", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookLabelCreated,
    >("label-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookLabelDeleted,
    >("label-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookLabelEdited,
    >("label-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMarketplacePurchaseCancelled,
    >("marketplace-purchase-cancelled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMarketplacePurchaseChanged,
    >("marketplace-purchase-changed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMarketplacePurchasePendingChange,
    >("marketplace-purchase-pending-change", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMarketplacePurchasePendingChangeCancelled,
    >("marketplace-purchase-pending-change-cancelled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMarketplacePurchasePurchased,
    >("marketplace-purchase-purchased", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMemberAdded,
    >("member-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMemberEdited,
    >("member-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMemberRemoved,
    >("member-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMembershipAdded,
    >("membership-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMembershipRemoved,
    >("membership-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMergeGroupChecksRequested,
    >("merge-group-checks-requested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMergeGroupDestroyed,
    >("merge-group-destroyed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMetaDeleted,
    >("meta-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMilestoneClosed,
    >("milestone-closed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMilestoneCreated,
    >("milestone-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMilestoneDeleted,
    >("milestone-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMilestoneEdited,
    >("milestone-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookMilestoneOpened,
    >("milestone-opened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrgBlockBlocked,
    >("org-block-blocked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrgBlockUnblocked,
    >("org-block-unblocked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrganizationDeleted,
    >("organization-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrganizationMemberAdded,
    >("organization-member-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrganizationMemberInvited,
    >("organization-member-invited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrganizationMemberRemoved,
    >("organization-member-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookOrganizationRenamed,
    >("organization-renamed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPackagePublished,
    >("package-published", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPackageUpdated,
    >("package-updated", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPageBuild,
    >("page-build", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPersonalAccessTokenRequestApproved,
    >("personal-access-token-request-approved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPersonalAccessTokenRequestCancelled,
    >("personal-access-token-request-cancelled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPersonalAccessTokenRequestCreated,
    >("personal-access-token-request-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPersonalAccessTokenRequestDenied,
    >("personal-access-token-request-denied", "", "application/json"),
    Body::of::<::octoforge::models::WebhookPing>("ping", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPingFormEncoded,
    >("ping", "", "application/x-www-form-urlencoded"),
    Body::of::<
        ::octoforge::models::WebhookProjectCardConverted,
    >("project-card-converted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectCardCreated,
    >("project-card-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectCardDeleted,
    >("project-card-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectCardEdited,
    >("project-card-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectCardMoved,
    >("project-card-moved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectClosed,
    >("project-closed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectColumnCreated,
    >("project-column-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectColumnDeleted,
    >("project-column-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectColumnEdited,
    >("project-column-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectColumnMoved,
    >("project-column-moved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectCreated,
    >("project-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectDeleted,
    >("project-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectEdited,
    >("project-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectReopened,
    >("project-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ProjectClosed,
    >("projects-v2-closed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ProjectCreated,
    >("projects-v2-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ProjectDeleted,
    >("projects-v2-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ProjectEdited,
    >("projects-v2-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemArchived,
    >("projects-v2-item-archived", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemConverted,
    >("projects-v2-item-converted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemCreated,
    >("projects-v2-item-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemDeleted,
    >("projects-v2-item-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemEdited,
    >("projects-v2-item-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemReordered,
    >("projects-v2-item-reordered", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ItemRestored,
    >("projects-v2-item-restored", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2ProjectReopened,
    >("projects-v2-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2StatusUpdateCreated,
    >("projects-v2-status-update-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2StatusUpdateDeleted,
    >("projects-v2-status-update-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookProjectsV2StatusUpdateEdited,
    >("projects-v2-status-update-edited", "", "application/json"),
    Body::of::<::octoforge::models::WebhookPublic>("public", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestAssigned,
    >("pull-request-assigned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestAutoMergeDisabled,
    >("pull-request-auto-merge-disabled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestAutoMergeEnabled,
    >("pull-request-auto-merge-enabled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestClosed,
    >("pull-request-closed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestConvertedToDraft,
    >("pull-request-converted-to-draft", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestDemilestoned,
    >("pull-request-demilestoned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestDequeued,
    >("pull-request-dequeued", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestEdited,
    >("pull-request-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestEnqueued,
    >("pull-request-enqueued", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestLabeled,
    >("pull-request-labeled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestLocked,
    >("pull-request-locked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestMilestoned,
    >("pull-request-milestoned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestOpened,
    >("pull-request-opened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReadyForReview,
    >("pull-request-ready-for-review", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReopened,
    >("pull-request-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewCommentCreated,
    >("pull-request-review-comment-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewCommentDeleted,
    >("pull-request-review-comment-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewCommentEdited,
    >("pull-request-review-comment-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewDismissed,
    >("pull-request-review-dismissed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewEdited,
    >("pull-request-review-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewRequestRemoved,
    >("pull-request-review-request-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewRequested,
    >("pull-request-review-requested", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewSubmitted,
    >("pull-request-review-submitted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewThreadResolved,
    >("pull-request-review-thread-resolved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestReviewThreadUnresolved,
    >("pull-request-review-thread-unresolved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestStacked,
    >("pull-request-stacked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestSynchronize,
    >("pull-request-synchronize", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestUnassigned,
    >("pull-request-unassigned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestUnlabeled,
    >("pull-request-unlabeled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPullRequestUnlocked,
    >("pull-request-unlocked", "", "application/json"),
    Body::of::<::octoforge::models::WebhookPush>("push", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRegistryPackagePublished,
    >("registry-package-published", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRegistryPackageUpdated,
    >("registry-package-updated", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleaseCreated,
    >("release-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleaseDeleted,
    >("release-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleaseEdited,
    >("release-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleasePrereleased,
    >("release-prereleased", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleasePublished,
    >("release-published", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleaseReleased,
    >("release-released", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookReleaseUnpublished,
    >("release-unpublished", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryAdvisoryPublished,
    >("repository-advisory-published", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryAdvisoryReported,
    >("repository-advisory-reported", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryArchived,
    >("repository-archived", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryCreated,
    >("repository-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryDeleted,
    >("repository-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryDispatchSample,
    >("repository-dispatch-sample.collected", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryEdited,
    >("repository-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryImport,
    >("repository-import", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryPrivatized,
    >("repository-privatized", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryPublicized,
    >("repository-publicized", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryRenamed,
    >("repository-renamed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryRulesetCreated,
    >("repository-ruleset-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryRulesetDeleted,
    >("repository-ruleset-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryRulesetEdited,
    >("repository-ruleset-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryTransferred,
    >("repository-transferred", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryUnarchived,
    >("repository-unarchived", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryVulnerabilityAlertCreate,
    >("repository-vulnerability-alert-create", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryVulnerabilityAlertDismiss,
    >("repository-vulnerability-alert-dismiss", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryVulnerabilityAlertReopen,
    >("repository-vulnerability-alert-reopen", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookRepositoryVulnerabilityAlertResolve,
    >("repository-vulnerability-alert-resolve", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertAssigned,
    >("secret-scanning-alert-assigned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertCreated,
    >("secret-scanning-alert-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertLocationCreated,
    >("secret-scanning-alert-location-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookPingFormEncoded,
    >("secret-scanning-alert-location-created", "", "application/x-www-form-urlencoded"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertMetadataCreated,
    >("secret-scanning-alert-metadata-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertMetadataRemoved,
    >("secret-scanning-alert-metadata-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertPubliclyLeaked,
    >("secret-scanning-alert-publicly-leaked", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertReopened,
    >("secret-scanning-alert-reopened", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertResolved,
    >("secret-scanning-alert-resolved", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertUnassigned,
    >("secret-scanning-alert-unassigned", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningAlertValidated,
    >("secret-scanning-alert-validated", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecretScanningScanCompleted,
    >("secret-scanning-scan-completed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecurityAdvisoryPublished,
    >("security-advisory-published", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecurityAdvisoryUpdated,
    >("security-advisory-updated", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecurityAdvisoryWithdrawn,
    >("security-advisory-withdrawn", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSecurityAndAnalysis,
    >("security-and-analysis", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSponsorshipCancelled,
    >("sponsorship-cancelled", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSponsorshipCreated,
    >("sponsorship-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSponsorshipEdited,
    >("sponsorship-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSponsorshipPendingCancellation,
    >("sponsorship-pending-cancellation", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSponsorshipPendingTierChange,
    >("sponsorship-pending-tier-change", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSponsorshipTierChanged,
    >("sponsorship-tier-changed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookStarCreated,
    >("star-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookStarDeleted,
    >("star-deleted", "", "application/json"),
    Body::of::<::octoforge::models::WebhookStatus>("status", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSubIssuesParentIssueAdded,
    >("sub-issues-parent-issue-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSubIssuesParentIssueRemoved,
    >("sub-issues-parent-issue-removed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSubIssuesSubIssueAdded,
    >("sub-issues-sub-issue-added", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookSubIssuesSubIssueRemoved,
    >("sub-issues-sub-issue-removed", "", "application/json"),
    Body::of::<::octoforge::models::WebhookTeamAdd>("team-add", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookTeamAddedToRepository,
    >("team-added-to-repository", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookTeamCreated,
    >("team-created", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookTeamDeleted,
    >("team-deleted", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookTeamEdited,
    >("team-edited", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookTeamRemovedFromRepository,
    >("team-removed-from-repository", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWatchStarted,
    >("watch-started", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowDispatch,
    >("workflow-dispatch", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowJobCompleted,
    >("workflow-job-completed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowJobInProgress,
    >("workflow-job-in-progress", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowJobQueued,
    >("workflow-job-queued", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowJobWaiting,
    >("workflow-job-waiting", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowRunCompleted,
    >("workflow-run-completed", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowRunInProgress,
    >("workflow-run-in-progress", "", "application/json"),
    Body::of::<
        ::octoforge::models::WebhookWorkflowRunRequested,
    >("workflow-run-requested", "", "application/json"),
];
