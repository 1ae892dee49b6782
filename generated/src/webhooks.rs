// Emitted by `cargo xtask regenerate` (generator/src/render/webhook.rs). Do not edit.

//! What the service sends by itself: the payload of each webhook.

use octoforge_runtime::{Value, Webhook};
use crate::models;

pub use octoforge_runtime::webhook::{Delivery, ReceiveError, Secret, SignatureError};

pub use octoforge_runtime::EventError;

/// What GitHub sends by itself, by event and action.
///
/// The event's name is sent beside the payload; the action is the payload's `action`. What the description does not
/// know is kept as it came.
///
/// ```text
/// match Event::parse(name, body)? {
///     Event::Unrecognized { event, .. } => println!("{event}: nothing that we know"),
///     event => println!("{}: {:?}", event.name(), event.action()),
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `branch-protection-configuration/disabled`
    BranchProtectionConfigurationDisabled(Box<BranchProtectionConfigurationDisabled>),
    /// `branch-protection-configuration/enabled`
    BranchProtectionConfigurationEnabled(Box<BranchProtectionConfigurationEnabled>),
    /// `branch-protection-rule/created`
    BranchProtectionRuleCreated(Box<BranchProtectionRuleCreated>),
    /// `branch-protection-rule/deleted`
    BranchProtectionRuleDeleted(Box<BranchProtectionRuleDeleted>),
    /// `branch-protection-rule/edited`
    BranchProtectionRuleEdited(Box<BranchProtectionRuleEdited>),
    /// `check-run/completed`
    CheckRunCompleted(Box<CheckRunCompleted>),
    /// `check-run/created`
    CheckRunCreated(Box<CheckRunCreated>),
    /// `check-run/requested-action`
    CheckRunRequestedAction(Box<CheckRunRequestedAction>),
    /// `check-run/rerequested`
    CheckRunRerequested(Box<CheckRunRerequested>),
    /// `check-suite/completed`
    CheckSuiteCompleted(Box<CheckSuiteCompleted>),
    /// `check-suite/requested`
    CheckSuiteRequested(Box<CheckSuiteRequested>),
    /// `check-suite/rerequested`
    CheckSuiteRerequested(Box<CheckSuiteRerequested>),
    /// `code-scanning-alert/appeared-in-branch`
    CodeScanningAlertAppearedInBranch(Box<CodeScanningAlertAppearedInBranch>),
    /// `code-scanning-alert/closed-by-user`
    CodeScanningAlertClosedByUser(Box<CodeScanningAlertClosedByUser>),
    /// `code-scanning-alert/created`
    CodeScanningAlertCreated(Box<CodeScanningAlertCreated>),
    /// `code-scanning-alert/fixed`
    CodeScanningAlertFixed(Box<CodeScanningAlertFixed>),
    /// `code-scanning-alert/reopened`
    CodeScanningAlertReopened(Box<CodeScanningAlertReopened>),
    /// `code-scanning-alert/reopened-by-user`
    CodeScanningAlertReopenedByUser(Box<CodeScanningAlertReopenedByUser>),
    /// `code-scanning-alert/updated-assignment`
    CodeScanningAlertUpdatedAssignment(Box<CodeScanningAlertUpdatedAssignment>),
    /// `commit-comment/created`
    CommitCommentCreated(Box<CommitCommentCreated>),
    /// `create`
    Create(Box<Create>),
    /// `custom-property/created`
    CustomPropertyCreated(Box<CustomPropertyCreated>),
    /// `custom-property/deleted`
    CustomPropertyDeleted(Box<CustomPropertyDeleted>),
    /// `custom-property/promote-to-enterprise`
    CustomPropertyPromotedToEnterprise(Box<CustomPropertyPromotedToEnterprise>),
    /// `custom-property/updated`
    CustomPropertyUpdated(Box<CustomPropertyUpdated>),
    /// `custom-property-values/updated`
    CustomPropertyValuesUpdated(Box<CustomPropertyValuesUpdated>),
    /// `delete`
    Delete(Box<Delete>),
    /// `dependabot-alert/assignees-changed`
    DependabotAlertAssigneesChanged(Box<DependabotAlertAssigneesChanged>),
    /// `dependabot-alert/auto-dismissed`
    DependabotAlertAutoDismissed(Box<DependabotAlertAutoDismissed>),
    /// `dependabot-alert/auto-reopened`
    DependabotAlertAutoReopened(Box<DependabotAlertAutoReopened>),
    /// `dependabot-alert/created`
    DependabotAlertCreated(Box<DependabotAlertCreated>),
    /// `dependabot-alert/dismissed`
    DependabotAlertDismissed(Box<DependabotAlertDismissed>),
    /// `dependabot-alert/fixed`
    DependabotAlertFixed(Box<DependabotAlertFixed>),
    /// `dependabot-alert/reintroduced`
    DependabotAlertReintroduced(Box<DependabotAlertReintroduced>),
    /// `dependabot-alert/reopened`
    DependabotAlertReopened(Box<DependabotAlertReopened>),
    /// `deploy-key/created`
    DeployKeyCreated(Box<DeployKeyCreated>),
    /// `deploy-key/deleted`
    DeployKeyDeleted(Box<DeployKeyDeleted>),
    /// `deployment/created`
    DeploymentCreated(Box<DeploymentCreated>),
    /// `deployment-protection-rule/requested`
    DeploymentProtectionRuleRequested(Box<DeploymentProtectionRuleRequested>),
    /// `deployment-review/approved`
    DeploymentReviewApproved(Box<DeploymentReviewApproved>),
    /// `deployment-review/rejected`
    DeploymentReviewRejected(Box<DeploymentReviewRejected>),
    /// `deployment-review/requested`
    DeploymentReviewRequested(Box<DeploymentReviewRequested>),
    /// `deployment-status/created`
    DeploymentStatusCreated(Box<DeploymentStatusCreated>),
    /// `discussion/answered`
    DiscussionAnswered(Box<DiscussionAnswered>),
    /// `discussion/category-changed`
    DiscussionCategoryChanged(Box<DiscussionCategoryChanged>),
    /// `discussion/closed`
    DiscussionClosed(Box<DiscussionClosed>),
    /// `discussion-comment/created`
    DiscussionCommentCreated(Box<DiscussionCommentCreated>),
    /// `discussion-comment/deleted`
    DiscussionCommentDeleted(Box<DiscussionCommentDeleted>),
    /// `discussion-comment/edited`
    DiscussionCommentEdited(Box<DiscussionCommentEdited>),
    /// `discussion/created`
    DiscussionCreated(Box<DiscussionCreated>),
    /// `discussion/deleted`
    DiscussionDeleted(Box<DiscussionDeleted>),
    /// `discussion/edited`
    DiscussionEdited(Box<DiscussionEdited>),
    /// `discussion/labeled`
    DiscussionLabeled(Box<DiscussionLabeled>),
    /// `discussion/locked`
    DiscussionLocked(Box<DiscussionLocked>),
    /// `discussion/pinned`
    DiscussionPinned(Box<DiscussionPinned>),
    /// `discussion/reopened`
    DiscussionReopened(Box<DiscussionReopened>),
    /// `discussion/transferred`
    DiscussionTransferred(Box<DiscussionTransferred>),
    /// `discussion/unanswered`
    DiscussionUnanswered(Box<DiscussionUnanswered>),
    /// `discussion/unlabeled`
    DiscussionUnlabeled(Box<DiscussionUnlabeled>),
    /// `discussion/unlocked`
    DiscussionUnlocked(Box<DiscussionUnlocked>),
    /// `discussion/unpinned`
    DiscussionUnpinned(Box<DiscussionUnpinned>),
    /// `fork`
    Fork(Box<Fork>),
    /// `github-app-authorization/revoked`
    GithubAppAuthorizationRevoked(Box<GithubAppAuthorizationRevoked>),
    /// `gollum`
    Gollum(Box<Gollum>),
    /// `installation/created`
    InstallationCreated(Box<InstallationCreated>),
    /// `installation/deleted`
    InstallationDeleted(Box<InstallationDeleted>),
    /// `installation/new-permissions-accepted`
    InstallationNewPermissionsAccepted(Box<InstallationNewPermissionsAccepted>),
    /// `installation-repositories/added`
    InstallationRepositoriesAdded(Box<InstallationRepositoriesAdded>),
    /// `installation-repositories/removed`
    InstallationRepositoriesRemoved(Box<InstallationRepositoriesRemoved>),
    /// `installation/suspend`
    InstallationSuspend(Box<InstallationSuspend>),
    /// `installation-target/renamed`
    InstallationTargetRenamed(Box<InstallationTargetRenamed>),
    /// `installation/unsuspend`
    InstallationUnsuspend(Box<InstallationUnsuspend>),
    /// `issue-comment/created`
    IssueCommentCreated(Box<IssueCommentCreated>),
    /// `issue-comment/deleted`
    IssueCommentDeleted(Box<IssueCommentDeleted>),
    /// `issue-comment/edited`
    IssueCommentEdited(Box<IssueCommentEdited>),
    /// `issue-comment/pinned`
    IssueCommentPinned(Box<IssueCommentPinned>),
    /// `issue-comment/unpinned`
    IssueCommentUnpinned(Box<IssueCommentUnpinned>),
    /// `issue-dependencies/blocked-by-added`
    IssueDependenciesBlockedByAdded(Box<IssueDependenciesBlockedByAdded>),
    /// `issue-dependencies/blocked-by-removed`
    IssueDependenciesBlockedByRemoved(Box<IssueDependenciesBlockedByRemoved>),
    /// `issue-dependencies/blocking-added`
    IssueDependenciesBlockingAdded(Box<IssueDependenciesBlockingAdded>),
    /// `issue-dependencies/blocking-removed`
    IssueDependenciesBlockingRemoved(Box<IssueDependenciesBlockingRemoved>),
    /// `issues/assigned`
    IssuesAssigned(Box<IssuesAssigned>),
    /// `issues/closed`
    IssuesClosed(Box<IssuesClosed>),
    /// `issues/deleted`
    IssuesDeleted(Box<IssuesDeleted>),
    /// `issues/demilestoned`
    IssuesDemilestoned(Box<IssuesDemilestoned>),
    /// `issues/edited`
    IssuesEdited(Box<IssuesEdited>),
    /// `issues/field-added`
    IssuesFieldAdded(Box<IssuesFieldAdded>),
    /// `issues/field-removed`
    IssuesFieldRemoved(Box<IssuesFieldRemoved>),
    /// `issues/labeled`
    IssuesLabeled(Box<IssuesLabeled>),
    /// `issues/locked`
    IssuesLocked(Box<IssuesLocked>),
    /// `issues/milestoned`
    IssuesMilestoned(Box<IssuesMilestoned>),
    /// `issues/opened`
    IssuesOpened(Box<IssuesOpened>),
    /// `issues/pinned`
    IssuesPinned(Box<IssuesPinned>),
    /// `issues/reopened`
    IssuesReopened(Box<IssuesReopened>),
    /// `issues/transferred`
    IssuesTransferred(Box<IssuesTransferred>),
    /// `issues/typed`
    IssuesTyped(Box<IssuesTyped>),
    /// `issues/unassigned`
    IssuesUnassigned(Box<IssuesUnassigned>),
    /// `issues/unlabeled`
    IssuesUnlabeled(Box<IssuesUnlabeled>),
    /// `issues/unlocked`
    IssuesUnlocked(Box<IssuesUnlocked>),
    /// `issues/unpinned`
    IssuesUnpinned(Box<IssuesUnpinned>),
    /// `issues/untyped`
    IssuesUntyped(Box<IssuesUntyped>),
    /// `label/created`
    LabelCreated(Box<LabelCreated>),
    /// `label/deleted`
    LabelDeleted(Box<LabelDeleted>),
    /// `label/edited`
    LabelEdited(Box<LabelEdited>),
    /// `marketplace-purchase/cancelled`
    MarketplacePurchaseCancelled(Box<MarketplacePurchaseCancelled>),
    /// `marketplace-purchase/changed`
    MarketplacePurchaseChanged(Box<MarketplacePurchaseChanged>),
    /// `marketplace-purchase/pending-change`
    MarketplacePurchasePendingChange(Box<MarketplacePurchasePendingChange>),
    /// `marketplace-purchase/pending-change-cancelled`
    MarketplacePurchasePendingChangeCancelled(
        Box<MarketplacePurchasePendingChangeCancelled>,
    ),
    /// `marketplace-purchase/purchased`
    MarketplacePurchasePurchased(Box<MarketplacePurchasePurchased>),
    /// `member/added`
    MemberAdded(Box<MemberAdded>),
    /// `member/edited`
    MemberEdited(Box<MemberEdited>),
    /// `member/removed`
    MemberRemoved(Box<MemberRemoved>),
    /// `membership/added`
    MembershipAdded(Box<MembershipAdded>),
    /// `membership/removed`
    MembershipRemoved(Box<MembershipRemoved>),
    /// `merge-group/checks-requested`
    MergeGroupChecksRequested(Box<MergeGroupChecksRequested>),
    /// `merge-group/destroyed`
    MergeGroupDestroyed(Box<MergeGroupDestroyed>),
    /// `meta/deleted`
    MetaDeleted(Box<MetaDeleted>),
    /// `milestone/closed`
    MilestoneClosed(Box<MilestoneClosed>),
    /// `milestone/created`
    MilestoneCreated(Box<MilestoneCreated>),
    /// `milestone/deleted`
    MilestoneDeleted(Box<MilestoneDeleted>),
    /// `milestone/edited`
    MilestoneEdited(Box<MilestoneEdited>),
    /// `milestone/opened`
    MilestoneOpened(Box<MilestoneOpened>),
    /// `org-block/blocked`
    OrgBlockBlocked(Box<OrgBlockBlocked>),
    /// `org-block/unblocked`
    OrgBlockUnblocked(Box<OrgBlockUnblocked>),
    /// `organization/deleted`
    OrganizationDeleted(Box<OrganizationDeleted>),
    /// `organization/member-added`
    OrganizationMemberAdded(Box<OrganizationMemberAdded>),
    /// `organization/member-invited`
    OrganizationMemberInvited(Box<OrganizationMemberInvited>),
    /// `organization/member-removed`
    OrganizationMemberRemoved(Box<OrganizationMemberRemoved>),
    /// `organization/renamed`
    OrganizationRenamed(Box<OrganizationRenamed>),
    /// `package/published`
    PackagePublished(Box<PackagePublished>),
    /// `package/updated`
    PackageUpdated(Box<PackageUpdated>),
    /// `page-build`
    PageBuild(Box<PageBuild>),
    /// `personal-access-token-request/approved`
    PersonalAccessTokenRequestApproved(Box<PersonalAccessTokenRequestApproved>),
    /// `personal-access-token-request/cancelled`
    PersonalAccessTokenRequestCancelled(Box<PersonalAccessTokenRequestCancelled>),
    /// `personal-access-token-request/created`
    PersonalAccessTokenRequestCreated(Box<PersonalAccessTokenRequestCreated>),
    /// `personal-access-token-request/denied`
    PersonalAccessTokenRequestDenied(Box<PersonalAccessTokenRequestDenied>),
    /// `ping`
    Ping(Box<Ping>),
    /// `project-card/converted`
    ProjectCardConverted(Box<ProjectCardConverted>),
    /// `project-card/created`
    ProjectCardCreated(Box<ProjectCardCreated>),
    /// `project-card/deleted`
    ProjectCardDeleted(Box<ProjectCardDeleted>),
    /// `project-card/edited`
    ProjectCardEdited(Box<ProjectCardEdited>),
    /// `project-card/moved`
    ProjectCardMoved(Box<ProjectCardMoved>),
    /// `project/closed`
    ProjectClosed(Box<ProjectClosed>),
    /// `project-column/created`
    ProjectColumnCreated(Box<ProjectColumnCreated>),
    /// `project-column/deleted`
    ProjectColumnDeleted(Box<ProjectColumnDeleted>),
    /// `project-column/edited`
    ProjectColumnEdited(Box<ProjectColumnEdited>),
    /// `project-column/moved`
    ProjectColumnMoved(Box<ProjectColumnMoved>),
    /// `project/created`
    ProjectCreated(Box<ProjectCreated>),
    /// `project/deleted`
    ProjectDeleted(Box<ProjectDeleted>),
    /// `project/edited`
    ProjectEdited(Box<ProjectEdited>),
    /// `project/reopened`
    ProjectReopened(Box<ProjectReopened>),
    /// `projects-v2/closed`
    ProjectsV2Closed(Box<ProjectsV2Closed>),
    /// `projects-v2/created`
    ProjectsV2Created(Box<ProjectsV2Created>),
    /// `projects-v2/deleted`
    ProjectsV2Deleted(Box<ProjectsV2Deleted>),
    /// `projects-v2/edited`
    ProjectsV2Edited(Box<ProjectsV2Edited>),
    /// `projects-v2-item/archived`
    ProjectsV2ItemArchived(Box<ProjectsV2ItemArchived>),
    /// `projects-v2-item/converted`
    ProjectsV2ItemConverted(Box<ProjectsV2ItemConverted>),
    /// `projects-v2-item/created`
    ProjectsV2ItemCreated(Box<ProjectsV2ItemCreated>),
    /// `projects-v2-item/deleted`
    ProjectsV2ItemDeleted(Box<ProjectsV2ItemDeleted>),
    /// `projects-v2-item/edited`
    ProjectsV2ItemEdited(Box<ProjectsV2ItemEdited>),
    /// `projects-v2-item/reordered`
    ProjectsV2ItemReordered(Box<ProjectsV2ItemReordered>),
    /// `projects-v2-item/restored`
    ProjectsV2ItemRestored(Box<ProjectsV2ItemRestored>),
    /// `projects-v2/reopened`
    ProjectsV2Reopened(Box<ProjectsV2Reopened>),
    /// `projects-v2-status-update/created`
    ProjectsV2StatusUpdateCreated(Box<ProjectsV2StatusUpdateCreated>),
    /// `projects-v2-status-update/deleted`
    ProjectsV2StatusUpdateDeleted(Box<ProjectsV2StatusUpdateDeleted>),
    /// `projects-v2-status-update/edited`
    ProjectsV2StatusUpdateEdited(Box<ProjectsV2StatusUpdateEdited>),
    /// `public`
    Public(Box<Public>),
    /// `pull-request/assigned`
    PullRequestAssigned(Box<PullRequestAssigned>),
    /// `pull-request/auto-merge-disabled`
    PullRequestAutoMergeDisabled(Box<PullRequestAutoMergeDisabled>),
    /// `pull-request/auto-merge-enabled`
    PullRequestAutoMergeEnabled(Box<PullRequestAutoMergeEnabled>),
    /// `pull-request/closed`
    PullRequestClosed(Box<PullRequestClosed>),
    /// `pull-request/converted-to-draft`
    PullRequestConvertedToDraft(Box<PullRequestConvertedToDraft>),
    /// `pull-request/demilestoned`
    PullRequestDemilestoned(Box<PullRequestDemilestoned>),
    /// `pull-request/dequeued`
    PullRequestDequeued(Box<PullRequestDequeued>),
    /// `pull-request/edited`
    PullRequestEdited(Box<PullRequestEdited>),
    /// `pull-request/enqueued`
    PullRequestEnqueued(Box<PullRequestEnqueued>),
    /// `pull-request/labeled`
    PullRequestLabeled(Box<PullRequestLabeled>),
    /// `pull-request/locked`
    PullRequestLocked(Box<PullRequestLocked>),
    /// `pull-request/milestoned`
    PullRequestMilestoned(Box<PullRequestMilestoned>),
    /// `pull-request/opened`
    PullRequestOpened(Box<PullRequestOpened>),
    /// `pull-request/ready-for-review`
    PullRequestReadyForReview(Box<PullRequestReadyForReview>),
    /// `pull-request/reopened`
    PullRequestReopened(Box<PullRequestReopened>),
    /// `pull-request-review-comment/created`
    PullRequestReviewCommentCreated(Box<PullRequestReviewCommentCreated>),
    /// `pull-request-review-comment/deleted`
    PullRequestReviewCommentDeleted(Box<PullRequestReviewCommentDeleted>),
    /// `pull-request-review-comment/edited`
    PullRequestReviewCommentEdited(Box<PullRequestReviewCommentEdited>),
    /// `pull-request-review/dismissed`
    PullRequestReviewDismissed(Box<PullRequestReviewDismissed>),
    /// `pull-request-review/edited`
    PullRequestReviewEdited(Box<PullRequestReviewEdited>),
    /// `pull-request/review-request-removed`
    PullRequestReviewRequestRemoved(Box<PullRequestReviewRequestRemoved>),
    /// `pull-request/review-requested`
    PullRequestReviewRequested(Box<PullRequestReviewRequested>),
    /// `pull-request-review/submitted`
    PullRequestReviewSubmitted(Box<PullRequestReviewSubmitted>),
    /// `pull-request-review-thread/resolved`
    PullRequestReviewThreadResolved(Box<PullRequestReviewThreadResolved>),
    /// `pull-request-review-thread/unresolved`
    PullRequestReviewThreadUnresolved(Box<PullRequestReviewThreadUnresolved>),
    /// `pull-request/stacked`
    PullRequestStacked(Box<PullRequestStacked>),
    /// `pull-request/synchronize`
    PullRequestSynchronize(Box<PullRequestSynchronize>),
    /// `pull-request/unassigned`
    PullRequestUnassigned(Box<PullRequestUnassigned>),
    /// `pull-request/unlabeled`
    PullRequestUnlabeled(Box<PullRequestUnlabeled>),
    /// `pull-request/unlocked`
    PullRequestUnlocked(Box<PullRequestUnlocked>),
    /// `push`
    Push(Box<Push>),
    /// `registry-package/published`
    RegistryPackagePublished(Box<RegistryPackagePublished>),
    /// `registry-package/updated`
    RegistryPackageUpdated(Box<RegistryPackageUpdated>),
    /// `release/created`
    ReleaseCreated(Box<ReleaseCreated>),
    /// `release/deleted`
    ReleaseDeleted(Box<ReleaseDeleted>),
    /// `release/edited`
    ReleaseEdited(Box<ReleaseEdited>),
    /// `release/prereleased`
    ReleasePrereleased(Box<ReleasePrereleased>),
    /// `release/published`
    ReleasePublished(Box<ReleasePublished>),
    /// `release/released`
    ReleaseReleased(Box<ReleaseReleased>),
    /// `release/unpublished`
    ReleaseUnpublished(Box<ReleaseUnpublished>),
    /// `repository-advisory/published`
    RepositoryAdvisoryPublished(Box<RepositoryAdvisoryPublished>),
    /// `repository-advisory/reported`
    RepositoryAdvisoryReported(Box<RepositoryAdvisoryReported>),
    /// `repository/archived`
    RepositoryArchived(Box<RepositoryArchived>),
    /// `repository/created`
    RepositoryCreated(Box<RepositoryCreated>),
    /// `repository/deleted`
    RepositoryDeleted(Box<RepositoryDeleted>),
    /// `repository-dispatch/sample.collected`
    RepositoryDispatchSampleCollected(Box<RepositoryDispatchSampleCollected>),
    /// `repository/edited`
    RepositoryEdited(Box<RepositoryEdited>),
    /// `repository-import`
    RepositoryImport(Box<RepositoryImport>),
    /// `repository/privatized`
    RepositoryPrivatized(Box<RepositoryPrivatized>),
    /// `repository/publicized`
    RepositoryPublicized(Box<RepositoryPublicized>),
    /// `repository/renamed`
    RepositoryRenamed(Box<RepositoryRenamed>),
    /// `repository-ruleset/created`
    RepositoryRulesetCreated(Box<RepositoryRulesetCreated>),
    /// `repository-ruleset/deleted`
    RepositoryRulesetDeleted(Box<RepositoryRulesetDeleted>),
    /// `repository-ruleset/edited`
    RepositoryRulesetEdited(Box<RepositoryRulesetEdited>),
    /// `repository/transferred`
    RepositoryTransferred(Box<RepositoryTransferred>),
    /// `repository/unarchived`
    RepositoryUnarchived(Box<RepositoryUnarchived>),
    /// `repository-vulnerability-alert/create`
    RepositoryVulnerabilityAlertCreate(Box<RepositoryVulnerabilityAlertCreate>),
    /// `repository-vulnerability-alert/dismiss`
    RepositoryVulnerabilityAlertDismiss(Box<RepositoryVulnerabilityAlertDismiss>),
    /// `repository-vulnerability-alert/reopen`
    RepositoryVulnerabilityAlertReopen(Box<RepositoryVulnerabilityAlertReopen>),
    /// `repository-vulnerability-alert/resolve`
    RepositoryVulnerabilityAlertResolve(Box<RepositoryVulnerabilityAlertResolve>),
    /// `secret-scanning-alert/assigned`
    SecretScanningAlertAssigned(Box<SecretScanningAlertAssigned>),
    /// `secret-scanning-alert/created`
    SecretScanningAlertCreated(Box<SecretScanningAlertCreated>),
    /// `secret-scanning-alert-location/created`
    SecretScanningAlertLocationCreated(Box<SecretScanningAlertLocationCreated>),
    /// `secret-scanning-alert/metadata-created`
    SecretScanningAlertMetadataCreated(Box<SecretScanningAlertMetadataCreated>),
    /// `secret-scanning-alert/metadata-removed`
    SecretScanningAlertMetadataRemoved(Box<SecretScanningAlertMetadataRemoved>),
    /// `secret-scanning-alert/publicly-leaked`
    SecretScanningAlertPubliclyLeaked(Box<SecretScanningAlertPubliclyLeaked>),
    /// `secret-scanning-alert/reopened`
    SecretScanningAlertReopened(Box<SecretScanningAlertReopened>),
    /// `secret-scanning-alert/resolved`
    SecretScanningAlertResolved(Box<SecretScanningAlertResolved>),
    /// `secret-scanning-alert/unassigned`
    SecretScanningAlertUnassigned(Box<SecretScanningAlertUnassigned>),
    /// `secret-scanning-alert/validated`
    SecretScanningAlertValidated(Box<SecretScanningAlertValidated>),
    /// `secret-scanning-scan/completed`
    SecretScanningScanCompleted(Box<SecretScanningScanCompleted>),
    /// `security-advisory/published`
    SecurityAdvisoryPublished(Box<SecurityAdvisoryPublished>),
    /// `security-advisory/updated`
    SecurityAdvisoryUpdated(Box<SecurityAdvisoryUpdated>),
    /// `security-advisory/withdrawn`
    SecurityAdvisoryWithdrawn(Box<SecurityAdvisoryWithdrawn>),
    /// `security-and-analysis`
    SecurityAndAnalysis(Box<SecurityAndAnalysis>),
    /// `sponsorship/cancelled`
    SponsorshipCancelled(Box<SponsorshipCancelled>),
    /// `sponsorship/created`
    SponsorshipCreated(Box<SponsorshipCreated>),
    /// `sponsorship/edited`
    SponsorshipEdited(Box<SponsorshipEdited>),
    /// `sponsorship/pending-cancellation`
    SponsorshipPendingCancellation(Box<SponsorshipPendingCancellation>),
    /// `sponsorship/pending-tier-change`
    SponsorshipPendingTierChange(Box<SponsorshipPendingTierChange>),
    /// `sponsorship/tier-changed`
    SponsorshipTierChanged(Box<SponsorshipTierChanged>),
    /// `star/created`
    StarCreated(Box<StarCreated>),
    /// `star/deleted`
    StarDeleted(Box<StarDeleted>),
    /// `status`
    Status(Box<Status>),
    /// `sub-issues/parent-issue-added`
    SubIssuesParentIssueAdded(Box<SubIssuesParentIssueAdded>),
    /// `sub-issues/parent-issue-removed`
    SubIssuesParentIssueRemoved(Box<SubIssuesParentIssueRemoved>),
    /// `sub-issues/sub-issue-added`
    SubIssuesSubIssueAdded(Box<SubIssuesSubIssueAdded>),
    /// `sub-issues/sub-issue-removed`
    SubIssuesSubIssueRemoved(Box<SubIssuesSubIssueRemoved>),
    /// `team-add`
    TeamAdd(Box<TeamAdd>),
    /// `team/added-to-repository`
    TeamAddedToRepository(Box<TeamAddedToRepository>),
    /// `team/created`
    TeamCreated(Box<TeamCreated>),
    /// `team/deleted`
    TeamDeleted(Box<TeamDeleted>),
    /// `team/edited`
    TeamEdited(Box<TeamEdited>),
    /// `team/removed-from-repository`
    TeamRemovedFromRepository(Box<TeamRemovedFromRepository>),
    /// `watch/started`
    WatchStarted(Box<WatchStarted>),
    /// `workflow-dispatch`
    WorkflowDispatch(Box<WorkflowDispatch>),
    /// `workflow-job/completed`
    WorkflowJobCompleted(Box<WorkflowJobCompleted>),
    /// `workflow-job/in-progress`
    WorkflowJobInProgress(Box<WorkflowJobInProgress>),
    /// `workflow-job/queued`
    WorkflowJobQueued(Box<WorkflowJobQueued>),
    /// `workflow-job/waiting`
    WorkflowJobWaiting(Box<WorkflowJobWaiting>),
    /// `workflow-run/completed`
    WorkflowRunCompleted(Box<WorkflowRunCompleted>),
    /// `workflow-run/in-progress`
    WorkflowRunInProgress(Box<WorkflowRunInProgress>),
    /// `workflow-run/requested`
    WorkflowRunRequested(Box<WorkflowRunRequested>),
    /// An event or an action that the description does not list.
    Unrecognized {
        /// The name of the event.
        event: String,
        /// What came with it.
        payload: Value,
    },
}

impl Event {
    /// Reads the body that came with an event of this name.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, or not what the description declares for the event and its action.
    #[inline]
    pub fn parse(event: &str, body: &[u8]) -> Result<Self, EventError> {
        octoforge_runtime::webhook::read(event, body)
    }

    /// The name of the event.
    #[inline]
    pub fn name(&self) -> &str {
        match (octoforge_runtime::webhook::names(self), self) {
            (None, Self::Unrecognized { event, .. }) => event,
            (names, _) => names.map_or("", |(event, _)| event),
        }
    }

    /// The action, if the description gives the webhook one.
    #[inline]
    pub fn action(&self) -> Option<&str> {
        match (octoforge_runtime::webhook::names(self), self) {
            (None, Self::Unrecognized { payload, .. }) => {
                payload.get(Self::ACTION)?.as_str()
            }
            (Some((_, [action])), _) => Some(action),
            _ => None,
        }
    }

    /// The payload as the bytes of compact JSON text.
    #[inline]
    pub fn to_vec(&self) -> Vec<u8> {
        match (self.known(), self) {
            (None, Self::Unrecognized { payload, .. }) => {
                octoforge_runtime::json::to_vec(payload)
            }
            (known, _) => {
                known
                    .map_or_else(
                        Vec::new,
                        |(_, payload)| octoforge_runtime::json::to_vec(payload),
                    )
            }
        }
    }
}

impl Event {
    /// Reads what came with these headers, if its `X-Hub-Signature-256` was made with the secret.
    ///
    /// Nothing is read before that is known. The body has to be what came over the wire. The event is named
    /// by `X-GitHub-Event` and the delivery by `X-GitHub-Delivery`, which are not signed.
    ///
    /// # Errors
    ///
    /// When it is not signed with this secret, when no event is named, and when the body is not what the
    /// description declares.
    #[inline]
    pub fn receive(
        secret: &Secret,
        headers: &octoforge_runtime::http::HeaderMap,
        body: &[u8],
    ) -> Result<Delivery<Self>, ReceiveError> {
        octoforge_runtime::webhook::receive(secret, headers, body)
    }
}

/// All branch protections were disabled for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_configuration>).
///
/// `branch-protection-configuration/disabled`
pub type BranchProtectionConfigurationDisabled = models::WebhookBranchProtectionConfigurationDisabled;

/// All branch protections were enabled for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_configuration>).
///
/// `branch-protection-configuration/enabled`
pub type BranchProtectionConfigurationEnabled = models::WebhookBranchProtectionConfigurationEnabled;

/// A branch protection rule was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule>).
///
/// `branch-protection-rule/created`
pub type BranchProtectionRuleCreated = models::WebhookBranchProtectionRuleCreated;

/// A branch protection rule was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule>).
///
/// `branch-protection-rule/deleted`
pub type BranchProtectionRuleDeleted = models::WebhookBranchProtectionRuleDeleted;

/// A branch protection rule was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule>).
///
/// `branch-protection-rule/edited`
pub type BranchProtectionRuleEdited = models::WebhookBranchProtectionRuleEdited;

/// A check run was completed, and a conclusion is available.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_run>).
///
/// `check-run/completed`
pub type CheckRunCompleted = models::WebhookCheckRunCompleted;

/// A new check run was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_run>).
///
/// `check-run/created`
pub type CheckRunCreated = models::WebhookCheckRunCreated;

/// A check run completed, and someone requested a followup action that your app provides. Only the GitHub App someone requests to perform an action will receive the `requested_action` payload. For more information, see "[Creating CI tests with the Checks API](https://docs.github.com/developers/apps/guides/creating-ci-tests-with-the-checks-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_run>).
///
/// `check-run/requested-action`
pub type CheckRunRequestedAction = models::WebhookCheckRunRequestedAction;

/// Someone requested to re-run a check run. Only the GitHub App that someone requests to re-run the check will receive the `rerequested` payload.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_run>).
///
/// `check-run/rerequested`
pub type CheckRunRerequested = models::WebhookCheckRunRerequested;

/// All check runs in a check suite have completed, and a conclusion is available.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite>).
///
/// `check-suite/completed`
pub type CheckSuiteCompleted = models::WebhookCheckSuiteCompleted;

/// Someone requested to run a check suite. By default, check suites are automatically created when you create a check run. For more information, see [the GraphQL API documentation for creating a check run](https://docs.github.com/graphql/reference/mutations#createcheckrun) or "[Create a check run](https://docs.github.com/rest/checks/runs#create-a-check-run)" in the REST API documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite>).
///
/// `check-suite/requested`
pub type CheckSuiteRequested = models::WebhookCheckSuiteRequested;

/// Someone requested to re-run the check runs in a check suite. For more information, see [the GraphQL API documentation for creating a check suite](https://docs.github.com/graphql/reference/mutations#createchecksuite) or "[Create a check suite](https://docs.github.com/rest/checks/suites#create-a-check-suite)" in the REST API documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite>).
///
/// `check-suite/rerequested`
pub type CheckSuiteRerequested = models::WebhookCheckSuiteRerequested;

/// A previously created code scanning alert appeared in another branch. This can happen when a branch is merged into or created from a branch with a pre-existing code scanning alert.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/appeared-in-branch`
pub type CodeScanningAlertAppearedInBranch = models::WebhookCodeScanningAlertAppearedInBranch;

/// Someone closed a code scanning alert.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/closed-by-user`
pub type CodeScanningAlertClosedByUser = models::WebhookCodeScanningAlertClosedByUser;

/// A code scanning alert was created in a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/created`
pub type CodeScanningAlertCreated = models::WebhookCodeScanningAlertCreated;

/// A code scanning alert was fixed in a branch by a commit.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/fixed`
pub type CodeScanningAlertFixed = models::WebhookCodeScanningAlertFixed;

/// A previously fixed code scanning alert reappeared in a branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/reopened`
pub type CodeScanningAlertReopened = models::WebhookCodeScanningAlertReopened;

/// Someone reopened a code scanning alert.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/reopened-by-user`
pub type CodeScanningAlertReopenedByUser = models::WebhookCodeScanningAlertReopenedByUser;

/// The assignees list of a code scanning alert has been updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>).
///
/// `code-scanning-alert/updated-assignment`
pub type CodeScanningAlertUpdatedAssignment = models::WebhookCodeScanningAlertUpdatedAssignment;

/// Someone commented on a commit.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#commit_comment>).
///
/// `commit-comment/created`
pub type CommitCommentCreated = models::WebhookCommitCommentCreated;

/// This event occurs when a Git branch or tag is created.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// **Notes**:
/// - This event will not occur when more than three tags are created at once.
/// - Payloads are capped at 25 MB. If an event generates a larger payload, GitHub will not deliver a payload for that webhook event. This may happen, for example, if many branches or tags are pushed at once. We suggest monitoring your payload size to ensure delivery.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#create>).
///
/// `create`
pub type Create = models::WebhookCreate;

/// A new custom property was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property>).
///
/// `custom-property/created`
pub type CustomPropertyCreated = models::WebhookCustomPropertyCreated;

/// A custom property was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property>).
///
/// `custom-property/deleted`
pub type CustomPropertyDeleted = models::WebhookCustomPropertyDeleted;

/// A custom property was promoted to an enterprise.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property>).
///
/// `custom-property/promote-to-enterprise`
pub type CustomPropertyPromotedToEnterprise = models::WebhookCustomPropertyPromotedToEnterprise;

/// A custom property was updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property>).
///
/// `custom-property/updated`
pub type CustomPropertyUpdated = models::WebhookCustomPropertyUpdated;

/// The custom property values of a repository were updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#custom-property-values>).
///
/// `custom-property-values/updated`
pub type CustomPropertyValuesUpdated = models::WebhookCustomPropertyValuesUpdated;

/// This event occurs when a Git branch or tag is deleted. To subscribe to all pushes to a repository, including
/// branch and tag deletions, use the [`push`](https://docs.github.com/rest/#push) webhook event.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// > **Note:**
/// > This event will not occur when more than three tags are deleted at once.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#delete>).
///
/// `delete`
pub type Delete = models::WebhookDelete;

/// The assignees for a Dependabot alert were updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/assignees-changed`
pub type DependabotAlertAssigneesChanged = models::WebhookDependabotAlertAssigneesChanged;

/// A Dependabot alert was automatically closed by a Dependabot auto-triage rule.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/auto-dismissed`
pub type DependabotAlertAutoDismissed = models::WebhookDependabotAlertAutoDismissed;

/// A Dependabot alert, that had been automatically closed by a Dependabot auto-triage rule, was automatically reopened because the alert metadata or rule changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/auto-reopened`
pub type DependabotAlertAutoReopened = models::WebhookDependabotAlertAutoReopened;

/// A manifest file change introduced a vulnerable dependency, or a GitHub Security Advisory was published and an existing dependency was found to be vulnerable.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/created`
pub type DependabotAlertCreated = models::WebhookDependabotAlertCreated;

/// A Dependabot alert was manually closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/dismissed`
pub type DependabotAlertDismissed = models::WebhookDependabotAlertDismissed;

/// A manifest file change removed a vulnerability.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/fixed`
pub type DependabotAlertFixed = models::WebhookDependabotAlertFixed;

/// A manifest file change introduced a vulnerable dependency that had previously been fixed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/reintroduced`
pub type DependabotAlertReintroduced = models::WebhookDependabotAlertReintroduced;

/// A Dependabot alert was manually reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>).
///
/// `dependabot-alert/reopened`
pub type DependabotAlertReopened = models::WebhookDependabotAlertReopened;

/// A deploy key was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deploy_key>).
///
/// `deploy-key/created`
pub type DeployKeyCreated = models::WebhookDeployKeyCreated;

/// A deploy key was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deploy_key>).
///
/// `deploy-key/deleted`
pub type DeployKeyDeleted = models::WebhookDeployKeyDeleted;

/// A deployment was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deployment>).
///
/// `deployment/created`
pub type DeploymentCreated = models::WebhookDeploymentCreated;

/// A deployment protection rule was requested for an environment.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_protection_rule>).
///
/// `deployment-protection-rule/requested`
pub type DeploymentProtectionRuleRequested = models::WebhookDeploymentProtectionRuleRequested;

/// A deployment review was approved.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_review>).
///
/// `deployment-review/approved`
pub type DeploymentReviewApproved = models::WebhookDeploymentReviewApproved;

/// A deployment review was rejected.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_review>).
///
/// `deployment-review/rejected`
pub type DeploymentReviewRejected = models::WebhookDeploymentReviewRejected;

/// A deployment review was requested.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_review>).
///
/// `deployment-review/requested`
pub type DeploymentReviewRequested = models::WebhookDeploymentReviewRequested;

/// A new deployment status was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status>).
///
/// `deployment-status/created`
pub type DeploymentStatusCreated = models::WebhookDeploymentStatusCreated;

/// A comment on the discussion was marked as the answer.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/answered`
pub type DiscussionAnswered = models::WebhookDiscussionAnswered;

/// The category of a discussion was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/category-changed`
pub type DiscussionCategoryChanged = models::WebhookDiscussionCategoryChanged;

/// A discussion was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/closed`
pub type DiscussionClosed = models::WebhookDiscussionClosed;

/// A comment on a discussion was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment>).
///
/// `discussion-comment/created`
pub type DiscussionCommentCreated = models::WebhookDiscussionCommentCreated;

/// A comment on a discussion was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment>).
///
/// `discussion-comment/deleted`
pub type DiscussionCommentDeleted = models::WebhookDiscussionCommentDeleted;

/// A comment on a discussion was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment>).
///
/// `discussion-comment/edited`
pub type DiscussionCommentEdited = models::WebhookDiscussionCommentEdited;

/// A discussion was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/created`
pub type DiscussionCreated = models::WebhookDiscussionCreated;

/// A discussion was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/deleted`
pub type DiscussionDeleted = models::WebhookDiscussionDeleted;

/// The title or body on a discussion was edited, or the category of the discussion was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/edited`
pub type DiscussionEdited = models::WebhookDiscussionEdited;

/// A label was added to a discussion.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/labeled`
pub type DiscussionLabeled = models::WebhookDiscussionLabeled;

/// A discussion was locked.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/locked`
pub type DiscussionLocked = models::WebhookDiscussionLocked;

/// A discussion was pinned.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/pinned`
pub type DiscussionPinned = models::WebhookDiscussionPinned;

/// A discussion was reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/reopened`
pub type DiscussionReopened = models::WebhookDiscussionReopened;

/// A discussion was transferred to another repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/transferred`
pub type DiscussionTransferred = models::WebhookDiscussionTransferred;

/// A comment on the discussion was unmarked as the answer.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/unanswered`
pub type DiscussionUnanswered = models::WebhookDiscussionUnanswered;

/// A label was removed from a discussion.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/unlabeled`
pub type DiscussionUnlabeled = models::WebhookDiscussionUnlabeled;

/// A discussion was unlocked.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/unlocked`
pub type DiscussionUnlocked = models::WebhookDiscussionUnlocked;

/// A discussion was unpinned.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>).
///
/// `discussion/unpinned`
pub type DiscussionUnpinned = models::WebhookDiscussionUnpinned;

/// This event occurs when someone forks a repository. For more information, see "[Fork a repo](https://docs.github.com/get-started/quickstart/fork-a-repo)." For information about the API to manage forks, see "[Forks](https://docs.github.com/rest/repos/forks)" in the REST API documentation.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#fork>).
///
/// `fork`
pub type Fork = models::WebhookFork;

/// Someone revoked their authorization of a GitHub App.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#github_app_authorization>).
///
/// `github-app-authorization/revoked`
pub type GithubAppAuthorizationRevoked = models::WebhookGithubAppAuthorizationRevoked;

/// This event occurs when someone creates or updates a wiki page. For more information, see "[About wikis](https://docs.github.com/communities/documenting-your-project-with-wikis/about-wikis)."
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#gollum>).
///
/// `gollum`
pub type Gollum = models::WebhookGollum;

/// Someone installed a GitHub App on a user or organization account.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation>).
///
/// `installation/created`
pub type InstallationCreated = models::WebhookInstallationCreated;

/// Someone uninstalled a GitHub App from their user or organization account.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation>).
///
/// `installation/deleted`
pub type InstallationDeleted = models::WebhookInstallationDeleted;

/// Someone granted new permissions to a GitHub App.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation>).
///
/// `installation/new-permissions-accepted`
pub type InstallationNewPermissionsAccepted = models::WebhookInstallationNewPermissionsAccepted;

/// A GitHub App installation was granted access to one or more repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation_repositories>).
///
/// `installation-repositories/added`
pub type InstallationRepositoriesAdded = models::WebhookInstallationRepositoriesAdded;

/// Access to one or more repositories was revoked for a GitHub App installation.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation_repositories>).
///
/// `installation-repositories/removed`
pub type InstallationRepositoriesRemoved = models::WebhookInstallationRepositoriesRemoved;

/// Someone blocked access by a GitHub App to their user or organization account.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation>).
///
/// `installation/suspend`
pub type InstallationSuspend = models::WebhookInstallationSuspend;

/// Somebody renamed the user or organization account that a GitHub App is installed on.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation_target>).
///
/// `installation-target/renamed`
pub type InstallationTargetRenamed = models::WebhookInstallationTargetRenamed;

/// A GitHub App that was blocked from accessing a user or organization account was given access the account again.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#installation>).
///
/// `installation/unsuspend`
pub type InstallationUnsuspend = models::WebhookInstallationUnsuspend;

/// A comment on an issue or pull request was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment>).
///
/// `issue-comment/created`
pub type IssueCommentCreated = models::WebhookIssueCommentCreated;

/// A comment on an issue or pull request was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment>).
///
/// `issue-comment/deleted`
pub type IssueCommentDeleted = models::WebhookIssueCommentDeleted;

/// A comment on an issue or pull request was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment>).
///
/// `issue-comment/edited`
pub type IssueCommentEdited = models::WebhookIssueCommentEdited;

/// A comment on an issue was pinned.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment>).
///
/// `issue-comment/pinned`
pub type IssueCommentPinned = models::WebhookIssueCommentPinned;

/// A comment on an issue was unpinned.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment>).
///
/// `issue-comment/unpinned`
pub type IssueCommentUnpinned = models::WebhookIssueCommentUnpinned;

/// An issue was marked as blocked by another issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue-dependencies>).
///
/// `issue-dependencies/blocked-by-added`
pub type IssueDependenciesBlockedByAdded = models::WebhookIssueDependenciesBlockedByAdded;

/// The blocked by relationship between an issue and another issue was removed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue-dependencies>).
///
/// `issue-dependencies/blocked-by-removed`
pub type IssueDependenciesBlockedByRemoved = models::WebhookIssueDependenciesBlockedByRemoved;

/// An issue was marked as blocking another issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue-dependencies>).
///
/// `issue-dependencies/blocking-added`
pub type IssueDependenciesBlockingAdded = models::WebhookIssueDependenciesBlockingAdded;

/// The blocking relationship between an issue and another issue was removed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issue-dependencies>).
///
/// `issue-dependencies/blocking-removed`
pub type IssueDependenciesBlockingRemoved = models::WebhookIssueDependenciesBlockingRemoved;

/// An issue was assigned to a user.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/assigned`
pub type IssuesAssigned = models::WebhookIssuesAssigned;

/// An issue was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/closed`
pub type IssuesClosed = models::WebhookIssuesClosed;

/// An issue was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/deleted`
pub type IssuesDeleted = models::WebhookIssuesDeleted;

/// An issue was removed from a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/demilestoned`
pub type IssuesDemilestoned = models::WebhookIssuesDemilestoned;

/// The title or body on an issue was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/edited`
pub type IssuesEdited = models::WebhookIssuesEdited;

/// An issue field value was set or updated on an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/field-added`
pub type IssuesFieldAdded = models::WebhookIssuesFieldAdded;

/// An issue field value was cleared from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/field-removed`
pub type IssuesFieldRemoved = models::WebhookIssuesFieldRemoved;

/// A label was added to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/labeled`
pub type IssuesLabeled = models::WebhookIssuesLabeled;

/// Conversation on an issue was locked. For more information, see "[Locking conversations](https://docs.github.com/communities/moderating-comments-and-conversations/locking-conversations)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/locked`
pub type IssuesLocked = models::WebhookIssuesLocked;

/// An issue was added to a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/milestoned`
pub type IssuesMilestoned = models::WebhookIssuesMilestoned;

/// An issue was created. When a closed issue is reopened, the action will be `reopened` instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/opened`
pub type IssuesOpened = models::WebhookIssuesOpened;

/// An issue was pinned to a repository. For more information, see "[Pinning an issue to your repository](https://docs.github.com/issues/tracking-your-work-with-issues/pinning-an-issue-to-your-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/pinned`
pub type IssuesPinned = models::WebhookIssuesPinned;

/// A closed issue was reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/reopened`
pub type IssuesReopened = models::WebhookIssuesReopened;

/// An issue was transferred to another repository. For more information, see "[Transferring an issue to another repository](https://docs.github.com/issues/tracking-your-work-with-issues/transferring-an-issue-to-another-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/transferred`
pub type IssuesTransferred = models::WebhookIssuesTransferred;

/// An issue type was added to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/typed`
pub type IssuesTyped = models::WebhookIssuesTyped;

/// A user was unassigned from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/unassigned`
pub type IssuesUnassigned = models::WebhookIssuesUnassigned;

/// A label was removed from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/unlabeled`
pub type IssuesUnlabeled = models::WebhookIssuesUnlabeled;

/// Conversation on an issue was locked. For more information, see "[Locking conversations](https://docs.github.com/communities/moderating-comments-and-conversations/locking-conversations)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/unlocked`
pub type IssuesUnlocked = models::WebhookIssuesUnlocked;

/// An issue was unpinned from a repository. For more information, see "[Pinning an issue to your repository](https://docs.github.com/issues/tracking-your-work-with-issues/pinning-an-issue-to-your-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/unpinned`
pub type IssuesUnpinned = models::WebhookIssuesUnpinned;

/// An issue type was removed from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#issues>).
///
/// `issues/untyped`
pub type IssuesUntyped = models::WebhookIssuesUntyped;

/// A label was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#label>).
///
/// `label/created`
pub type LabelCreated = models::WebhookLabelCreated;

/// A label was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#label>).
///
/// `label/deleted`
pub type LabelDeleted = models::WebhookLabelDeleted;

/// A label's name, description, or color was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#label>).
///
/// `label/edited`
pub type LabelEdited = models::WebhookLabelEdited;

/// Someone cancelled a GitHub Marketplace plan, and the last billing cycle has ended. The change will take effect on the account immediately.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase>).
///
/// `marketplace-purchase/cancelled`
pub type MarketplacePurchaseCancelled = models::WebhookMarketplacePurchaseCancelled;

/// Someone upgraded or downgraded a GitHub Marketplace plan, and the last billing cycle has ended. The change will take effect on the account immediately.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase>).
///
/// `marketplace-purchase/changed`
pub type MarketplacePurchaseChanged = models::WebhookMarketplacePurchaseChanged;

/// Someone downgraded or cancelled a GitHub Marketplace plan. The new plan or cancellation will take effect at the end of the current billing cycle. When the change takes effect, the `changed` or `cancelled` event will be sent.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase>).
///
/// `marketplace-purchase/pending-change`
pub type MarketplacePurchasePendingChange = models::WebhookMarketplacePurchasePendingChange;

/// Someone cancelled a pending change to a GitHub Marketplace plan. Pending changes include plan cancellations and downgrades that will take effect at the end of a billing cycle.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase>).
///
/// `marketplace-purchase/pending-change-cancelled`
pub type MarketplacePurchasePendingChangeCancelled = models::WebhookMarketplacePurchasePendingChangeCancelled;

/// Someone purchased a GitHub Marketplace plan. The change will take effect on the account immediately.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase>).
///
/// `marketplace-purchase/purchased`
pub type MarketplacePurchasePurchased = models::WebhookMarketplacePurchasePurchased;

/// A GitHub user accepted an invitation to a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#member>).
///
/// `member/added`
pub type MemberAdded = models::WebhookMemberAdded;

/// Permissions were changed for a collaborator on a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#member>).
///
/// `member/edited`
pub type MemberEdited = models::WebhookMemberEdited;

/// A collaborator was removed from a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#member>).
///
/// `member/removed`
pub type MemberRemoved = models::WebhookMemberRemoved;

/// An organization member was added to a team.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#membership>).
///
/// `membership/added`
pub type MembershipAdded = models::WebhookMembershipAdded;

/// An organization member was removed from a team.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#membership>).
///
/// `membership/removed`
pub type MembershipRemoved = models::WebhookMembershipRemoved;

/// Status checks were requested for a merge group. This happens when a merge group is created or added to by the merge queue because a pull request was queued.
///
/// When you receive this event, you should perform checks on the head SHA and report status back using check runs or commit statuses.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group>).
///
/// `merge-group/checks-requested`
pub type MergeGroupChecksRequested = models::WebhookMergeGroupChecksRequested;

/// The merge queue groups pull requests together to be merged. This event indicates that one of those merge groups was destroyed. This happens when a pull request is removed from the queue: any group containing that pull request is also destroyed.
///
/// When you receive this event, you may want to cancel any checks that are running on the head SHA to avoid wasting computing resources on a merge group that will not be used.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group>).
///
/// `merge-group/destroyed`
pub type MergeGroupDestroyed = models::WebhookMergeGroupDestroyed;

/// The webhook was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#meta>).
///
/// `meta/deleted`
pub type MetaDeleted = models::WebhookMetaDeleted;

/// A milestone was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#milestone>).
///
/// `milestone/closed`
pub type MilestoneClosed = models::WebhookMilestoneClosed;

/// A milestone was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#milestone>).
///
/// `milestone/created`
pub type MilestoneCreated = models::WebhookMilestoneCreated;

/// A milestone was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#milestone>).
///
/// `milestone/deleted`
pub type MilestoneDeleted = models::WebhookMilestoneDeleted;

/// A milestone was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#milestone>).
///
/// `milestone/edited`
pub type MilestoneEdited = models::WebhookMilestoneEdited;

/// A milestone was opened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#milestone>).
///
/// `milestone/opened`
pub type MilestoneOpened = models::WebhookMilestoneOpened;

/// A user was blocked from the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#org_block>).
///
/// `org-block/blocked`
pub type OrgBlockBlocked = models::WebhookOrgBlockBlocked;

/// A previously blocked user was unblocked from the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#org_block>).
///
/// `org-block/unblocked`
pub type OrgBlockUnblocked = models::WebhookOrgBlockUnblocked;

/// An organization was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#organization>).
///
/// `organization/deleted`
pub type OrganizationDeleted = models::WebhookOrganizationDeleted;

/// A member accepted an invitation to join an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#organization>).
///
/// `organization/member-added`
pub type OrganizationMemberAdded = models::WebhookOrganizationMemberAdded;

/// A member was invited to join the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#organization>).
///
/// `organization/member-invited`
pub type OrganizationMemberInvited = models::WebhookOrganizationMemberInvited;

/// A member was removed from the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#organization>).
///
/// `organization/member-removed`
pub type OrganizationMemberRemoved = models::WebhookOrganizationMemberRemoved;

/// The name of an organization was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#organization>).
///
/// `organization/renamed`
pub type OrganizationRenamed = models::WebhookOrganizationRenamed;

/// A package was published to a registry.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#package>).
///
/// `package/published`
pub type PackagePublished = models::WebhookPackagePublished;

/// A previously published package was updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#package>).
///
/// `package/updated`
pub type PackageUpdated = models::WebhookPackageUpdated;

/// This event occurs when there is an attempted build of a GitHub Pages site. This event occurs regardless of whether the build is successful. For more information, see "[Configuring a publishing source for your GitHub Pages site](https://docs.github.com/pages/getting-started-with-github-pages/configuring-a-publishing-source-for-your-github-pages-site)." For information about the API to manage GitHub Pages, see "[Pages](https://docs.github.com/rest/pages)" in the REST API documentation.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Pages" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#page_build>).
///
/// `page-build`
pub type PageBuild = models::WebhookPageBuild;

/// A fine-grained personal access token request was approved.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#personal_access_token_request>).
///
/// `personal-access-token-request/approved`
pub type PersonalAccessTokenRequestApproved = models::WebhookPersonalAccessTokenRequestApproved;

/// A fine-grained personal access token request was cancelled by the requester.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#personal_access_token_request>).
///
/// `personal-access-token-request/cancelled`
pub type PersonalAccessTokenRequestCancelled = models::WebhookPersonalAccessTokenRequestCancelled;

/// A fine-grained personal access token request was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#personal_access_token_request>).
///
/// `personal-access-token-request/created`
pub type PersonalAccessTokenRequestCreated = models::WebhookPersonalAccessTokenRequestCreated;

/// A fine-grained personal access token request was denied.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#personal_access_token_request>).
///
/// `personal-access-token-request/denied`
pub type PersonalAccessTokenRequestDenied = models::WebhookPersonalAccessTokenRequestDenied;

/// This event occurs when you create a new webhook. The ping event is a confirmation from GitHub that you configured the webhook correctly.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#ping>).
///
/// `ping`
pub type Ping = models::WebhookPing;

/// A note in a project (classic) was converted to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_card>).
///
/// `project-card/converted`
pub type ProjectCardConverted = models::WebhookProjectCardConverted;

/// A card was added to a project (classic).
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_card>).
///
/// `project-card/created`
pub type ProjectCardCreated = models::WebhookProjectCardCreated;

/// A card on a project (classic) was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_card>).
///
/// `project-card/deleted`
pub type ProjectCardDeleted = models::WebhookProjectCardDeleted;

/// A note on a project (classic) was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_card>).
///
/// `project-card/edited`
pub type ProjectCardEdited = models::WebhookProjectCardEdited;

/// A card on a project (classic) was moved to another column or to another position in its column.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_card>).
///
/// `project-card/moved`
pub type ProjectCardMoved = models::WebhookProjectCardMoved;

/// A project (classic) was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project>).
///
/// `project/closed`
pub type ProjectClosed = models::WebhookProjectClosed;

/// A column was added to a project (classic).
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_column>).
///
/// `project-column/created`
pub type ProjectColumnCreated = models::WebhookProjectColumnCreated;

/// A column was deleted from a project (classic).
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_column>).
///
/// `project-column/deleted`
pub type ProjectColumnDeleted = models::WebhookProjectColumnDeleted;

/// The name of a column on a project (classic) was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_column>).
///
/// `project-column/edited`
pub type ProjectColumnEdited = models::WebhookProjectColumnEdited;

/// A column was moved to a new position on a project (classic).
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project_column>).
///
/// `project-column/moved`
pub type ProjectColumnMoved = models::WebhookProjectColumnMoved;

/// A project (classic) was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project>).
///
/// `project/created`
pub type ProjectCreated = models::WebhookProjectCreated;

/// A project (classic) was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project>).
///
/// `project/deleted`
pub type ProjectDeleted = models::WebhookProjectDeleted;

/// The name or description of a project (classic) was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project>).
///
/// `project/edited`
pub type ProjectEdited = models::WebhookProjectEdited;

/// A project (classic) was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#project>).
///
/// `project/reopened`
pub type ProjectReopened = models::WebhookProjectReopened;

/// A project in the organization was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2>).
///
/// `projects-v2/closed`
pub type ProjectsV2Closed = models::WebhookProjectsV2ProjectClosed;

/// A project in the organization was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2>).
///
/// `projects-v2/created`
pub type ProjectsV2Created = models::WebhookProjectsV2ProjectCreated;

/// A project in the organization was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2>).
///
/// `projects-v2/deleted`
pub type ProjectsV2Deleted = models::WebhookProjectsV2ProjectDeleted;

/// The title, description, or README of a project in the organization was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2>).
///
/// `projects-v2/edited`
pub type ProjectsV2Edited = models::WebhookProjectsV2ProjectEdited;

/// An item on an organization project was archived. For more information, see "[Archiving items from your project](https://docs.github.com/issues/planning-and-tracking-with-projects/managing-items-in-your-project/archiving-items-from-your-project)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/archived`
pub type ProjectsV2ItemArchived = models::WebhookProjectsV2ItemArchived;

/// A draft issue in an organization project was converted to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/converted`
pub type ProjectsV2ItemConverted = models::WebhookProjectsV2ItemConverted;

/// An item was added to a project in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/created`
pub type ProjectsV2ItemCreated = models::WebhookProjectsV2ItemCreated;

/// An item was deleted from a project in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/deleted`
pub type ProjectsV2ItemDeleted = models::WebhookProjectsV2ItemDeleted;

/// The values or state of an item in an organization project were changed. For example, the value of a field was updated, the body of a draft issue was changed, or a draft issue was converted to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/edited`
pub type ProjectsV2ItemEdited = models::WebhookProjectsV2ItemEdited;

/// The position of an item in an organization project was changed. For example, an item was moved above or below another item in the table or board layout.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/reordered`
pub type ProjectsV2ItemReordered = models::WebhookProjectsV2ItemReordered;

/// An archived item on an organization project was restored from the archive. For more information, see "[Archiving items from your project](https://docs.github.com/issues/planning-and-tracking-with-projects/managing-items-in-your-project/archiving-items-from-your-project)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>).
///
/// `projects-v2-item/restored`
pub type ProjectsV2ItemRestored = models::WebhookProjectsV2ItemRestored;

/// A project in the organization was reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2>).
///
/// `projects-v2/reopened`
pub type ProjectsV2Reopened = models::WebhookProjectsV2ProjectReopened;

/// A status update was added to a project in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_status_update>).
///
/// `projects-v2-status-update/created`
pub type ProjectsV2StatusUpdateCreated = models::WebhookProjectsV2StatusUpdateCreated;

/// A status update was removed from a project in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_status_update>).
///
/// `projects-v2-status-update/deleted`
pub type ProjectsV2StatusUpdateDeleted = models::WebhookProjectsV2StatusUpdateDeleted;

/// A status update was edited on a project in the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_status_update>).
///
/// `projects-v2-status-update/edited`
pub type ProjectsV2StatusUpdateEdited = models::WebhookProjectsV2StatusUpdateEdited;

/// This event occurs when repository visibility changes from private to public. For more information, see "[Setting repository visibility](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility)."
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Metadata" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#public>).
///
/// `public`
pub type Public = models::WebhookPublic;

/// A pull request was assigned to a user.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/assigned`
pub type PullRequestAssigned = models::WebhookPullRequestAssigned;

/// Auto merge was disabled for a pull request. For more information, see "[Automatically merging a pull request](https://docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/auto-merge-disabled`
pub type PullRequestAutoMergeDisabled = models::WebhookPullRequestAutoMergeDisabled;

/// Auto merge was enabled for a pull request. For more information, see "[Automatically merging a pull request](https://docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/auto-merge-enabled`
pub type PullRequestAutoMergeEnabled = models::WebhookPullRequestAutoMergeEnabled;

/// A pull request was closed. If `merged` is false in the webhook payload, the pull request was closed with unmerged commits. If `merged` is true in the webhook payload, the pull request was merged.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/closed`
pub type PullRequestClosed = models::WebhookPullRequestClosed;

/// A pull request was converted to a draft. For more information, see "[Changing the stage of a pull request](https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/changing-the-stage-of-a-pull-request)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/converted-to-draft`
pub type PullRequestConvertedToDraft = models::WebhookPullRequestConvertedToDraft;

/// A pull request was removed from a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/demilestoned`
pub type PullRequestDemilestoned = models::WebhookPullRequestDemilestoned;

/// A pull request was removed from the merge queue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/dequeued`
pub type PullRequestDequeued = models::WebhookPullRequestDequeued;

/// The title or body of a pull request was edited, or the base branch of a pull request was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/edited`
pub type PullRequestEdited = models::WebhookPullRequestEdited;

/// A pull request was added to the merge queue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/enqueued`
pub type PullRequestEnqueued = models::WebhookPullRequestEnqueued;

/// A label was added to a pull request.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/labeled`
pub type PullRequestLabeled = models::WebhookPullRequestLabeled;

/// Conversation on a pull request was locked. For more information, see "[Locking conversations](https://docs.github.com/communities/moderating-comments-and-conversations/locking-conversations)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/locked`
pub type PullRequestLocked = models::WebhookPullRequestLocked;

/// A pull request was added to a milestone.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/milestoned`
pub type PullRequestMilestoned = models::WebhookPullRequestMilestoned;

/// A pull request was created
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/opened`
pub type PullRequestOpened = models::WebhookPullRequestOpened;

/// A draft pull request was marked as ready for review. For more information, see "[Changing the stage of a pull request](https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/changing-the-stage-of-a-pull-request)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/ready-for-review`
pub type PullRequestReadyForReview = models::WebhookPullRequestReadyForReview;

/// A previously closed pull request was reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/reopened`
pub type PullRequestReopened = models::WebhookPullRequestReopened;

/// A comment on a pull request diff was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment>).
///
/// `pull-request-review-comment/created`
pub type PullRequestReviewCommentCreated = models::WebhookPullRequestReviewCommentCreated;

/// A comment on a pull request diff was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment>).
///
/// `pull-request-review-comment/deleted`
pub type PullRequestReviewCommentDeleted = models::WebhookPullRequestReviewCommentDeleted;

/// The content of a comment on a pull request diff was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment>).
///
/// `pull-request-review-comment/edited`
pub type PullRequestReviewCommentEdited = models::WebhookPullRequestReviewCommentEdited;

/// A review on a pull request was dismissed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review>).
///
/// `pull-request-review/dismissed`
pub type PullRequestReviewDismissed = models::WebhookPullRequestReviewDismissed;

/// The body comment on a pull request review was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review>).
///
/// `pull-request-review/edited`
pub type PullRequestReviewEdited = models::WebhookPullRequestReviewEdited;

/// A request for review by a person or team was removed from a pull request.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/review-request-removed`
pub type PullRequestReviewRequestRemoved = models::WebhookPullRequestReviewRequestRemoved;

/// Review by a person or team was requested for a pull request. For more information, see "[Requesting a pull request review](https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/requesting-a-pull-request-review)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/review-requested`
pub type PullRequestReviewRequested = models::WebhookPullRequestReviewRequested;

/// A review on a pull request was submitted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review>).
///
/// `pull-request-review/submitted`
pub type PullRequestReviewSubmitted = models::WebhookPullRequestReviewSubmitted;

/// A comment thread on a pull request was marked as resolved.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_thread>).
///
/// `pull-request-review-thread/resolved`
pub type PullRequestReviewThreadResolved = models::WebhookPullRequestReviewThreadResolved;

/// A previously resolved comment thread on a pull request was marked as unresolved.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_thread>).
///
/// `pull-request-review-thread/unresolved`
pub type PullRequestReviewThreadUnresolved = models::WebhookPullRequestReviewThreadUnresolved;

/// A pull request was added to a stack.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/stacked`
pub type PullRequestStacked = models::WebhookPullRequestStacked;

/// A pull request's head branch was updated. For example, the head branch was updated from the base branch or new commits were pushed to the head branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/synchronize`
pub type PullRequestSynchronize = models::WebhookPullRequestSynchronize;

/// A user was unassigned from a pull request.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/unassigned`
pub type PullRequestUnassigned = models::WebhookPullRequestUnassigned;

/// A label was removed from a pull request.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/unlabeled`
pub type PullRequestUnlabeled = models::WebhookPullRequestUnlabeled;

/// Conversation on a pull request was unlocked. For more information, see "[Locking conversations](https://docs.github.com/communities/moderating-comments-and-conversations/locking-conversations)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>).
///
/// `pull-request/unlocked`
pub type PullRequestUnlocked = models::WebhookPullRequestUnlocked;

/// This event occurs when there is a push to a repository branch. This includes when a commit is pushed, when a commit tag is pushed,
/// when a branch is deleted, when a tag is deleted, or when a repository is created from a template. To subscribe to only branch
/// and tag deletions, use the [`delete`](https://docs.github.com/rest/#delete) webhook event.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// > **Note:**
/// > Events will not be created if more than 5000 branches are pushed at once. Events will not be created for tags when more than three tags are pushed at once.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#push>).
///
/// `push`
pub type Push = models::WebhookPush;

/// A package was published to a registry.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package>).
///
/// `registry-package/published`
pub type RegistryPackagePublished = models::WebhookRegistryPackagePublished;

/// A package that was previously published to a registry was updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package>).
///
/// `registry-package/updated`
pub type RegistryPackageUpdated = models::WebhookRegistryPackageUpdated;

/// A draft was saved, or a release or pre-release was published without previously being saved as a draft.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/created`
pub type ReleaseCreated = models::WebhookReleaseCreated;

/// A release, pre-release, or draft release was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/deleted`
pub type ReleaseDeleted = models::WebhookReleaseDeleted;

/// The details of a release, pre-release, or draft release were edited. For more information, see "[Managing releases in a repository](https://docs.github.com/repositories/releasing-projects-on-github/managing-releases-in-a-repository#editing-a-release)."
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/edited`
pub type ReleaseEdited = models::WebhookReleaseEdited;

/// A release was created and identified as a pre-release. A pre-release is a release that is not ready for production and may be unstable.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/prereleased`
pub type ReleasePrereleased = models::WebhookReleasePrereleased;

/// A release, pre-release, or draft of a release was published.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/published`
pub type ReleasePublished = models::WebhookReleasePublished;

/// A release was published, or a pre-release was changed to a release.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/released`
pub type ReleaseReleased = models::WebhookReleaseReleased;

/// A release or pre-release was unpublished.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#release>).
///
/// `release/unpublished`
pub type ReleaseUnpublished = models::WebhookReleaseUnpublished;

/// A repository security advisory was published.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_advisory>).
///
/// `repository-advisory/published`
pub type RepositoryAdvisoryPublished = models::WebhookRepositoryAdvisoryPublished;

/// A private vulnerability report was submitted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_advisory>).
///
/// `repository-advisory/reported`
pub type RepositoryAdvisoryReported = models::WebhookRepositoryAdvisoryReported;

/// A repository was archived.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/archived`
pub type RepositoryArchived = models::WebhookRepositoryArchived;

/// A repository was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/created`
pub type RepositoryCreated = models::WebhookRepositoryCreated;

/// A repository was deleted. GitHub Apps and repository webhooks will not receive this event.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/deleted`
pub type RepositoryDeleted = models::WebhookRepositoryDeleted;

/// This event occurs when a GitHub App sends a `POST` request to `/repos/{owner}/{repo}/dispatches`. For more information, see [the REST API documentation for creating a repository dispatch event](https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event). In the payload, the `action` will be the `event_type` that was specified in the `POST /repos/{owner}/{repo}/dispatches` request body.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch>).
///
/// `repository-dispatch/sample.collected`
pub type RepositoryDispatchSampleCollected = models::WebhookRepositoryDispatchSample;

/// The topics, default branch, description, or homepage of a repository was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/edited`
pub type RepositoryEdited = models::WebhookRepositoryEdited;

/// This event occurs when a repository is imported to GitHub. For more information, see "[Importing a repository with GitHub Importer](https://docs.github.com/get-started/importing-your-projects-to-github/importing-source-code-to-github/importing-a-repository-with-github-importer)." For more information about the API to manage imports, see [the REST API documentation](https://docs.github.com/rest/migrations/source-imports).
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_import>).
///
/// `repository-import`
pub type RepositoryImport = models::WebhookRepositoryImport;

/// The visibility of a repository was changed to `private`.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/privatized`
pub type RepositoryPrivatized = models::WebhookRepositoryPrivatized;

/// The visibility of a repository was changed to `public`.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/publicized`
pub type RepositoryPublicized = models::WebhookRepositoryPublicized;

/// The name of a repository was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/renamed`
pub type RepositoryRenamed = models::WebhookRepositoryRenamed;

/// A repository ruleset was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_ruleset>).
///
/// `repository-ruleset/created`
pub type RepositoryRulesetCreated = models::WebhookRepositoryRulesetCreated;

/// A repository ruleset was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_ruleset>).
///
/// `repository-ruleset/deleted`
pub type RepositoryRulesetDeleted = models::WebhookRepositoryRulesetDeleted;

/// A repository ruleset was edited.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_ruleset>).
///
/// `repository-ruleset/edited`
pub type RepositoryRulesetEdited = models::WebhookRepositoryRulesetEdited;

/// Ownership of the repository was transferred to a user or organization account. This event is only sent to the account where the ownership is transferred. To receive the `repository.transferred` event, the new owner account must have the GitHub App installed, and the App must be subscribed to "Repository" events.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/transferred`
pub type RepositoryTransferred = models::WebhookRepositoryTransferred;

/// A previously archived repository was unarchived.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository>).
///
/// `repository/unarchived`
pub type RepositoryUnarchived = models::WebhookRepositoryUnarchived;

/// A repository vulnerability alert was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_vulnerability_alert>).
///
/// `repository-vulnerability-alert/create`
pub type RepositoryVulnerabilityAlertCreate = models::WebhookRepositoryVulnerabilityAlertCreate;

/// A repository vulnerability alert was dismissed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_vulnerability_alert>).
///
/// `repository-vulnerability-alert/dismiss`
pub type RepositoryVulnerabilityAlertDismiss = models::WebhookRepositoryVulnerabilityAlertDismiss;

/// A previously dismissed or resolved repository vulnerability alert was reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_vulnerability_alert>).
///
/// `repository-vulnerability-alert/reopen`
pub type RepositoryVulnerabilityAlertReopen = models::WebhookRepositoryVulnerabilityAlertReopen;

/// A repository vulnerability alert was marked as resolved.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#repository_vulnerability_alert>).
///
/// `repository-vulnerability-alert/resolve`
pub type RepositoryVulnerabilityAlertResolve = models::WebhookRepositoryVulnerabilityAlertResolve;

/// A secret scanning alert was assigned.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/assigned`
pub type SecretScanningAlertAssigned = models::WebhookSecretScanningAlertAssigned;

/// A secret scanning alert was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/created`
pub type SecretScanningAlertCreated = models::WebhookSecretScanningAlertCreated;

/// A new instance of a previously detected secret was detected in a repository, and the location of the secret was added to the existing alert.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert_location>).
///
/// `secret-scanning-alert-location/created`
pub type SecretScanningAlertLocationCreated = models::WebhookSecretScanningAlertLocationCreated;

/// Metadata was created for a secret scanning alert.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/metadata-created`
pub type SecretScanningAlertMetadataCreated = models::WebhookSecretScanningAlertMetadataCreated;

/// Metadata was removed from a secret scanning alert.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/metadata-removed`
pub type SecretScanningAlertMetadataRemoved = models::WebhookSecretScanningAlertMetadataRemoved;

/// A secret scanning alert was detected in a public repo.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/publicly-leaked`
pub type SecretScanningAlertPubliclyLeaked = models::WebhookSecretScanningAlertPubliclyLeaked;

/// A previously closed secret scanning alert was reopened.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/reopened`
pub type SecretScanningAlertReopened = models::WebhookSecretScanningAlertReopened;

/// A secret scanning alert was closed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/resolved`
pub type SecretScanningAlertResolved = models::WebhookSecretScanningAlertResolved;

/// A secret scanning alert was unassigned.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/unassigned`
pub type SecretScanningAlertUnassigned = models::WebhookSecretScanningAlertUnassigned;

/// A secret scanning alert was validated.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>).
///
/// `secret-scanning-alert/validated`
pub type SecretScanningAlertValidated = models::WebhookSecretScanningAlertValidated;

/// A secret scanning scan was completed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_scan>).
///
/// `secret-scanning-scan/completed`
pub type SecretScanningScanCompleted = models::WebhookSecretScanningScanCompleted;

/// A security advisory was published to the GitHub community.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#security_advisory>).
///
/// `security-advisory/published`
pub type SecurityAdvisoryPublished = models::WebhookSecurityAdvisoryPublished;

/// The metadata or description of a security advisory was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#security_advisory>).
///
/// `security-advisory/updated`
pub type SecurityAdvisoryUpdated = models::WebhookSecurityAdvisoryUpdated;

/// A previously published security advisory was withdrawn.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#security_advisory>).
///
/// `security-advisory/withdrawn`
pub type SecurityAdvisoryWithdrawn = models::WebhookSecurityAdvisoryWithdrawn;

/// This event occurs when code security and analysis features are enabled or disabled for a repository. For more information, see "[GitHub security features](https://docs.github.com/code-security/getting-started/github-security-features)."
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Administration" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#security_and_analysis>).
///
/// `security-and-analysis`
pub type SecurityAndAnalysis = models::WebhookSecurityAndAnalysis;

/// A sponsorship was cancelled and the last billing cycle has ended.
///
/// This event is only sent when a recurring (monthly) sponsorship is cancelled; it is not sent for one-time sponsorships.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>).
///
/// `sponsorship/cancelled`
pub type SponsorshipCancelled = models::WebhookSponsorshipCancelled;

/// A sponsor created a sponsorship for a sponsored account. This event occurs once the payment is successfully processed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>).
///
/// `sponsorship/created`
pub type SponsorshipCreated = models::WebhookSponsorshipCreated;

/// A monthly sponsor changed who can see their sponsorship. If you recognize your sponsors publicly, you may want to update your sponsor recognition to reflect the change when this event occurs.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>).
///
/// `sponsorship/edited`
pub type SponsorshipEdited = models::WebhookSponsorshipEdited;

/// A sponsor scheduled a cancellation for their sponsorship. The cancellation will become effective on their next billing date.
///
/// This event is only sent when a recurring (monthly) sponsorship is cancelled; it is not sent for one-time sponsorships.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>).
///
/// `sponsorship/pending-cancellation`
pub type SponsorshipPendingCancellation = models::WebhookSponsorshipPendingCancellation;

/// A sponsor scheduled a downgrade to a lower sponsorship tier. The new tier will become effective on their next billing date.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>).
///
/// `sponsorship/pending-tier-change`
pub type SponsorshipPendingTierChange = models::WebhookSponsorshipPendingTierChange;

/// A sponsor changed the tier of their sponsorship and the change has taken effect. If a sponsor upgraded their tier, the change took effect immediately. If a sponsor downgraded their tier, the change took effect at the beginning of the sponsor's next billing cycle.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>).
///
/// `sponsorship/tier-changed`
pub type SponsorshipTierChanged = models::WebhookSponsorshipTierChanged;

/// Someone starred a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#star>).
///
/// `star/created`
pub type StarCreated = models::WebhookStarCreated;

/// Someone unstarred the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#star>).
///
/// `star/deleted`
pub type StarDeleted = models::WebhookStarDeleted;

/// This event occurs when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. For more information, see "[About status checks](https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks)." For information about the APIs to manage commit statuses, see [the GraphQL documentation](https://docs.github.com/graphql/reference/objects#status) or "[Commit statuses](https://docs.github.com/rest/commits/statuses)" in the REST API documentation.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Commit statuses" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#status>).
///
/// `status`
pub type Status = models::WebhookStatus;

/// A parent issue was added to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sub-issues>).
///
/// `sub-issues/parent-issue-added`
pub type SubIssuesParentIssueAdded = models::WebhookSubIssuesParentIssueAdded;

/// A parent issue was removed from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sub-issues>).
///
/// `sub-issues/parent-issue-removed`
pub type SubIssuesParentIssueRemoved = models::WebhookSubIssuesParentIssueRemoved;

/// A sub-issue was added to an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sub-issues>).
///
/// `sub-issues/sub-issue-added`
pub type SubIssuesSubIssueAdded = models::WebhookSubIssuesSubIssueAdded;

/// A sub-issue was removed from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#sub-issues>).
///
/// `sub-issues/sub-issue-removed`
pub type SubIssuesSubIssueRemoved = models::WebhookSubIssuesSubIssueRemoved;

/// This event occurs when a team is added to a repository.
/// For more information, see "[Managing teams and people with access to your repository](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/managing-teams-and-people-with-access-to-your-repository)."
///
/// For activity relating to teams, see the `teams` event.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Members" organization permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#team_add>).
///
/// `team-add`
pub type TeamAdd = models::WebhookTeamAdd;

/// A team was granted access to a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#team>).
///
/// `team/added-to-repository`
pub type TeamAddedToRepository = models::WebhookTeamAddedToRepository;

/// A team was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#team>).
///
/// `team/created`
pub type TeamCreated = models::WebhookTeamCreated;

/// A team was deleted.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#team>).
///
/// `team/deleted`
pub type TeamDeleted = models::WebhookTeamDeleted;

/// The name, description, or visibility of a team was changed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#team>).
///
/// `team/edited`
pub type TeamEdited = models::WebhookTeamEdited;

/// A team's access to a repository was removed.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#team>).
///
/// `team/removed-from-repository`
pub type TeamRemovedFromRepository = models::WebhookTeamRemovedFromRepository;

/// Someone started watching the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#watch>).
///
/// `watch/started`
pub type WatchStarted = models::WebhookWatchStarted;

/// This event occurs when a GitHub Actions workflow is manually triggered. For more information, see "[Manually running a workflow](https://docs.github.com/actions/managing-workflow-runs/manually-running-a-workflow)."
///
/// For activity relating to workflow runs, use the `workflow_run` event.
///
/// To subscribe to this event, a GitHub App must have at least read-level access for the "Contents" repository permission.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch>).
///
/// `workflow-dispatch`
pub type WorkflowDispatch = models::WebhookWorkflowDispatch;

/// A job in a workflow run finished. This event occurs when a job in a workflow is completed, regardless of whether the job was successful or unsuccessful.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_job>).
///
/// `workflow-job/completed`
pub type WorkflowJobCompleted = models::WebhookWorkflowJobCompleted;

/// A job in a workflow run started processing on a runner.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_job>).
///
/// `workflow-job/in-progress`
pub type WorkflowJobInProgress = models::WebhookWorkflowJobInProgress;

/// A job in a workflow run was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_job>).
///
/// `workflow-job/queued`
pub type WorkflowJobQueued = models::WebhookWorkflowJobQueued;

/// A job in a workflow run was created and is waiting for approvals.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_job>).
///
/// `workflow-job/waiting`
pub type WorkflowJobWaiting = models::WebhookWorkflowJobWaiting;

/// A workflow run finished. This event occurs when a workflow run is completed, regardless of whether the workflow was successful or unsuccessful.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run>).
///
/// `workflow-run/completed`
pub type WorkflowRunCompleted = models::WebhookWorkflowRunCompleted;

/// A workflow run started processing on a runner.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run>).
///
/// `workflow-run/in-progress`
pub type WorkflowRunInProgress = models::WebhookWorkflowRunInProgress;

/// A workflow run was triggered.
///
/// Read more in [the API's documentation](<https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run>).
///
/// `workflow-run/requested`
pub type WorkflowRunRequested = models::WebhookWorkflowRunRequested;
