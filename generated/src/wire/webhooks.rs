// Emitted by `cargo xtask regenerate` (generator/src/render/webhook.rs). Do not edit.

use octoforge_runtime::{Json, Node, Value, Webhook};
use crate::webhooks::Event;

impl Webhook for Event {
    const ACTION: &'static str = "action";
    const EVENTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("branch_protection_configuration", &["disabled"]),
        ("branch_protection_configuration", &["enabled"]),
        ("branch_protection_rule", &["created"]),
        ("branch_protection_rule", &["deleted"]),
        ("branch_protection_rule", &["edited"]),
        ("check_run", &["completed"]),
        ("check_run", &["created"]),
        ("check_run", &["requested_action"]),
        ("check_run", &["rerequested"]),
        ("check_suite", &["completed"]),
        ("check_suite", &["requested"]),
        ("check_suite", &["rerequested"]),
        ("code_scanning_alert", &["appeared_in_branch"]),
        ("code_scanning_alert", &["closed_by_user"]),
        ("code_scanning_alert", &["created"]),
        ("code_scanning_alert", &["fixed"]),
        ("code_scanning_alert", &["reopened"]),
        ("code_scanning_alert", &["reopened_by_user"]),
        ("code_scanning_alert", &["updated_assignment"]),
        ("commit_comment", &["created"]),
        ("create", &[]),
        ("custom_property", &["created"]),
        ("custom_property", &["deleted"]),
        ("custom_property", &["promote_to_enterprise"]),
        ("custom_property", &["updated"]),
        ("custom_property_values", &["updated"]),
        ("delete", &[]),
        ("dependabot_alert", &["assignees_changed"]),
        ("dependabot_alert", &["auto_dismissed"]),
        ("dependabot_alert", &["auto_reopened"]),
        ("dependabot_alert", &["created"]),
        ("dependabot_alert", &["dismissed"]),
        ("dependabot_alert", &["fixed"]),
        ("dependabot_alert", &["reintroduced"]),
        ("dependabot_alert", &["reopened"]),
        ("deploy_key", &["created"]),
        ("deploy_key", &["deleted"]),
        ("deployment", &["created"]),
        ("deployment_protection_rule", &["requested"]),
        ("deployment_review", &["approved"]),
        ("deployment_review", &["rejected"]),
        ("deployment_review", &["requested"]),
        ("deployment_status", &["created"]),
        ("discussion", &["answered"]),
        ("discussion", &["category_changed"]),
        ("discussion", &["closed"]),
        ("discussion_comment", &["created"]),
        ("discussion_comment", &["deleted"]),
        ("discussion_comment", &["edited"]),
        ("discussion", &["created"]),
        ("discussion", &["deleted"]),
        ("discussion", &["edited"]),
        ("discussion", &["labeled"]),
        ("discussion", &["locked"]),
        ("discussion", &["pinned"]),
        ("discussion", &["reopened"]),
        ("discussion", &["transferred"]),
        ("discussion", &["unanswered"]),
        ("discussion", &["unlabeled"]),
        ("discussion", &["unlocked"]),
        ("discussion", &["unpinned"]),
        ("fork", &[]),
        ("github_app_authorization", &["revoked"]),
        ("gollum", &[]),
        ("installation", &["created"]),
        ("installation", &["deleted"]),
        ("installation", &["new_permissions_accepted"]),
        ("installation_repositories", &["added"]),
        ("installation_repositories", &["removed"]),
        ("installation", &["suspend"]),
        ("installation_target", &["renamed"]),
        ("installation", &["unsuspend"]),
        ("issue_comment", &["created"]),
        ("issue_comment", &["deleted"]),
        ("issue_comment", &["edited"]),
        ("issue_comment", &["pinned"]),
        ("issue_comment", &["unpinned"]),
        ("issue_dependencies", &["blocked_by_added"]),
        ("issue_dependencies", &["blocked_by_removed"]),
        ("issue_dependencies", &["blocking_added"]),
        ("issue_dependencies", &["blocking_removed"]),
        ("issues", &["assigned"]),
        ("issues", &["closed"]),
        ("issues", &["deleted"]),
        ("issues", &["demilestoned"]),
        ("issues", &["edited"]),
        ("issues", &["field_added"]),
        ("issues", &["field_removed"]),
        ("issues", &["labeled"]),
        ("issues", &["locked"]),
        ("issues", &["milestoned"]),
        ("issues", &["opened"]),
        ("issues", &["pinned"]),
        ("issues", &["reopened"]),
        ("issues", &["transferred"]),
        ("issues", &["typed"]),
        ("issues", &["unassigned"]),
        ("issues", &["unlabeled"]),
        ("issues", &["unlocked"]),
        ("issues", &["unpinned"]),
        ("issues", &["untyped"]),
        ("label", &["created"]),
        ("label", &["deleted"]),
        ("label", &["edited"]),
        ("marketplace_purchase", &["cancelled"]),
        ("marketplace_purchase", &["changed"]),
        ("marketplace_purchase", &["pending_change"]),
        ("marketplace_purchase", &["pending_change_cancelled"]),
        ("marketplace_purchase", &["purchased"]),
        ("member", &["added"]),
        ("member", &["edited"]),
        ("member", &["removed"]),
        ("membership", &["added"]),
        ("membership", &["removed"]),
        ("merge_group", &["checks_requested"]),
        ("merge_group", &["destroyed"]),
        ("meta", &["deleted"]),
        ("milestone", &["closed"]),
        ("milestone", &["created"]),
        ("milestone", &["deleted"]),
        ("milestone", &["edited"]),
        ("milestone", &["opened"]),
        ("org_block", &["blocked"]),
        ("org_block", &["unblocked"]),
        ("organization", &["deleted"]),
        ("organization", &["member_added"]),
        ("organization", &["member_invited"]),
        ("organization", &["member_removed"]),
        ("organization", &["renamed"]),
        ("package", &["published"]),
        ("package", &["updated"]),
        ("page_build", &[]),
        ("personal_access_token_request", &["approved"]),
        ("personal_access_token_request", &["cancelled"]),
        ("personal_access_token_request", &["created"]),
        ("personal_access_token_request", &["denied"]),
        ("ping", &[]),
        ("project_card", &["converted"]),
        ("project_card", &["created"]),
        ("project_card", &["deleted"]),
        ("project_card", &["edited"]),
        ("project_card", &["moved"]),
        ("project", &["closed"]),
        ("project_column", &["created"]),
        ("project_column", &["deleted"]),
        ("project_column", &["edited"]),
        ("project_column", &["moved"]),
        ("project", &["created"]),
        ("project", &["deleted"]),
        ("project", &["edited"]),
        ("project", &["reopened"]),
        ("projects_v2", &["closed"]),
        ("projects_v2", &["created"]),
        ("projects_v2", &["deleted"]),
        ("projects_v2", &["edited"]),
        ("projects_v2_item", &["archived"]),
        ("projects_v2_item", &["converted"]),
        ("projects_v2_item", &["created"]),
        ("projects_v2_item", &["deleted"]),
        ("projects_v2_item", &["edited"]),
        ("projects_v2_item", &["reordered"]),
        ("projects_v2_item", &["restored"]),
        ("projects_v2", &["reopened"]),
        ("projects_v2_status_update", &["created"]),
        ("projects_v2_status_update", &["deleted"]),
        ("projects_v2_status_update", &["edited"]),
        ("public", &[]),
        ("pull_request", &["assigned"]),
        ("pull_request", &["auto_merge_disabled"]),
        ("pull_request", &["auto_merge_enabled"]),
        ("pull_request", &["closed"]),
        ("pull_request", &["converted_to_draft"]),
        ("pull_request", &["demilestoned"]),
        ("pull_request", &["dequeued"]),
        ("pull_request", &["edited"]),
        ("pull_request", &["enqueued"]),
        ("pull_request", &["labeled"]),
        ("pull_request", &["locked"]),
        ("pull_request", &["milestoned"]),
        ("pull_request", &["opened"]),
        ("pull_request", &["ready_for_review"]),
        ("pull_request", &["reopened"]),
        ("pull_request_review_comment", &["created"]),
        ("pull_request_review_comment", &["deleted"]),
        ("pull_request_review_comment", &["edited"]),
        ("pull_request_review", &["dismissed"]),
        ("pull_request_review", &["edited"]),
        ("pull_request", &["review_request_removed"]),
        ("pull_request", &["review_requested"]),
        ("pull_request_review", &["submitted"]),
        ("pull_request_review_thread", &["resolved"]),
        ("pull_request_review_thread", &["unresolved"]),
        ("pull_request", &["stacked"]),
        ("pull_request", &["synchronize"]),
        ("pull_request", &["unassigned"]),
        ("pull_request", &["unlabeled"]),
        ("pull_request", &["unlocked"]),
        ("push", &[]),
        ("registry_package", &["published"]),
        ("registry_package", &["updated"]),
        ("release", &["created"]),
        ("release", &["deleted"]),
        ("release", &["edited"]),
        ("release", &["prereleased"]),
        ("release", &["published"]),
        ("release", &["released"]),
        ("release", &["unpublished"]),
        ("repository_advisory", &["published"]),
        ("repository_advisory", &["reported"]),
        ("repository", &["archived"]),
        ("repository", &["created"]),
        ("repository", &["deleted"]),
        ("repository_dispatch", &[]),
        ("repository", &["edited"]),
        ("repository_import", &[]),
        ("repository", &["privatized"]),
        ("repository", &["publicized"]),
        ("repository", &["renamed"]),
        ("repository_ruleset", &["created"]),
        ("repository_ruleset", &["deleted"]),
        ("repository_ruleset", &["edited"]),
        ("repository", &["transferred"]),
        ("repository", &["unarchived"]),
        ("repository_vulnerability_alert", &["create"]),
        ("repository_vulnerability_alert", &["dismiss"]),
        ("repository_vulnerability_alert", &["reopen"]),
        ("repository_vulnerability_alert", &["resolve"]),
        ("secret_scanning_alert", &["assigned"]),
        ("secret_scanning_alert", &["created"]),
        ("secret_scanning_alert_location", &["created"]),
        ("secret_scanning_alert", &["metadata_created"]),
        ("secret_scanning_alert", &["metadata_removed"]),
        ("secret_scanning_alert", &["publicly_leaked"]),
        ("secret_scanning_alert", &["reopened"]),
        ("secret_scanning_alert", &["resolved"]),
        ("secret_scanning_alert", &["unassigned"]),
        ("secret_scanning_alert", &["validated"]),
        ("secret_scanning_scan", &["completed"]),
        ("security_advisory", &["published"]),
        ("security_advisory", &["updated"]),
        ("security_advisory", &["withdrawn"]),
        ("security_and_analysis", &[]),
        ("sponsorship", &["cancelled"]),
        ("sponsorship", &["created"]),
        ("sponsorship", &["edited"]),
        ("sponsorship", &["pending_cancellation"]),
        ("sponsorship", &["pending_tier_change"]),
        ("sponsorship", &["tier_changed"]),
        ("star", &["created"]),
        ("star", &["deleted"]),
        ("status", &[]),
        ("sub_issues", &["parent_issue_added"]),
        ("sub_issues", &["parent_issue_removed"]),
        ("sub_issues", &["sub_issue_added"]),
        ("sub_issues", &["sub_issue_removed"]),
        ("team_add", &[]),
        ("team", &["added_to_repository"]),
        ("team", &["created"]),
        ("team", &["deleted"]),
        ("team", &["edited"]),
        ("team", &["removed_from_repository"]),
        ("watch", &["started"]),
        ("workflow_dispatch", &[]),
        ("workflow_job", &["completed"]),
        ("workflow_job", &["in_progress"]),
        ("workflow_job", &["queued"]),
        ("workflow_job", &["waiting"]),
        ("workflow_run", &["completed"]),
        ("workflow_run", &["in_progress"]),
        ("workflow_run", &["requested"]),
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => {
                Self::BranchProtectionConfigurationDisabled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            1 => {
                Self::BranchProtectionConfigurationEnabled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            2 => {
                Self::BranchProtectionRuleCreated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            3 => {
                Self::BranchProtectionRuleDeleted(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            4 => {
                Self::BranchProtectionRuleEdited(octoforge_runtime::webhook::boxed(node))
            }
            5 => Self::CheckRunCompleted(octoforge_runtime::webhook::boxed(node)),
            6 => Self::CheckRunCreated(octoforge_runtime::webhook::boxed(node)),
            7 => Self::CheckRunRequestedAction(octoforge_runtime::webhook::boxed(node)),
            8 => Self::CheckRunRerequested(octoforge_runtime::webhook::boxed(node)),
            9 => Self::CheckSuiteCompleted(octoforge_runtime::webhook::boxed(node)),
            10 => Self::CheckSuiteRequested(octoforge_runtime::webhook::boxed(node)),
            11 => Self::CheckSuiteRerequested(octoforge_runtime::webhook::boxed(node)),
            12 => {
                Self::CodeScanningAlertAppearedInBranch(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            13 => {
                Self::CodeScanningAlertClosedByUser(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            14 => Self::CodeScanningAlertCreated(octoforge_runtime::webhook::boxed(node)),
            15 => Self::CodeScanningAlertFixed(octoforge_runtime::webhook::boxed(node)),
            16 => {
                Self::CodeScanningAlertReopened(octoforge_runtime::webhook::boxed(node))
            }
            17 => {
                Self::CodeScanningAlertReopenedByUser(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            18 => {
                Self::CodeScanningAlertUpdatedAssignment(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            19 => Self::CommitCommentCreated(octoforge_runtime::webhook::boxed(node)),
            20 => Self::Create(octoforge_runtime::webhook::boxed(node)),
            21 => Self::CustomPropertyCreated(octoforge_runtime::webhook::boxed(node)),
            22 => Self::CustomPropertyDeleted(octoforge_runtime::webhook::boxed(node)),
            23 => {
                Self::CustomPropertyPromotedToEnterprise(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            24 => Self::CustomPropertyUpdated(octoforge_runtime::webhook::boxed(node)),
            25 => {
                Self::CustomPropertyValuesUpdated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            26 => Self::Delete(octoforge_runtime::webhook::boxed(node)),
            27 => {
                Self::DependabotAlertAssigneesChanged(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            28 => {
                Self::DependabotAlertAutoDismissed(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            29 => {
                Self::DependabotAlertAutoReopened(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            30 => Self::DependabotAlertCreated(octoforge_runtime::webhook::boxed(node)),
            31 => Self::DependabotAlertDismissed(octoforge_runtime::webhook::boxed(node)),
            32 => Self::DependabotAlertFixed(octoforge_runtime::webhook::boxed(node)),
            33 => {
                Self::DependabotAlertReintroduced(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            34 => Self::DependabotAlertReopened(octoforge_runtime::webhook::boxed(node)),
            35 => Self::DeployKeyCreated(octoforge_runtime::webhook::boxed(node)),
            36 => Self::DeployKeyDeleted(octoforge_runtime::webhook::boxed(node)),
            37 => Self::DeploymentCreated(octoforge_runtime::webhook::boxed(node)),
            38 => {
                Self::DeploymentProtectionRuleRequested(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            39 => Self::DeploymentReviewApproved(octoforge_runtime::webhook::boxed(node)),
            40 => Self::DeploymentReviewRejected(octoforge_runtime::webhook::boxed(node)),
            41 => {
                Self::DeploymentReviewRequested(octoforge_runtime::webhook::boxed(node))
            }
            42 => Self::DeploymentStatusCreated(octoforge_runtime::webhook::boxed(node)),
            43 => Self::DiscussionAnswered(octoforge_runtime::webhook::boxed(node)),
            44 => {
                Self::DiscussionCategoryChanged(octoforge_runtime::webhook::boxed(node))
            }
            45 => Self::DiscussionClosed(octoforge_runtime::webhook::boxed(node)),
            46 => Self::DiscussionCommentCreated(octoforge_runtime::webhook::boxed(node)),
            47 => Self::DiscussionCommentDeleted(octoforge_runtime::webhook::boxed(node)),
            48 => Self::DiscussionCommentEdited(octoforge_runtime::webhook::boxed(node)),
            49 => Self::DiscussionCreated(octoforge_runtime::webhook::boxed(node)),
            50 => Self::DiscussionDeleted(octoforge_runtime::webhook::boxed(node)),
            51 => Self::DiscussionEdited(octoforge_runtime::webhook::boxed(node)),
            52 => Self::DiscussionLabeled(octoforge_runtime::webhook::boxed(node)),
            53 => Self::DiscussionLocked(octoforge_runtime::webhook::boxed(node)),
            54 => Self::DiscussionPinned(octoforge_runtime::webhook::boxed(node)),
            55 => Self::DiscussionReopened(octoforge_runtime::webhook::boxed(node)),
            56 => Self::DiscussionTransferred(octoforge_runtime::webhook::boxed(node)),
            57 => Self::DiscussionUnanswered(octoforge_runtime::webhook::boxed(node)),
            58 => Self::DiscussionUnlabeled(octoforge_runtime::webhook::boxed(node)),
            59 => Self::DiscussionUnlocked(octoforge_runtime::webhook::boxed(node)),
            60 => Self::DiscussionUnpinned(octoforge_runtime::webhook::boxed(node)),
            61 => Self::Fork(octoforge_runtime::webhook::boxed(node)),
            62 => {
                Self::GithubAppAuthorizationRevoked(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            63 => Self::Gollum(octoforge_runtime::webhook::boxed(node)),
            64 => Self::InstallationCreated(octoforge_runtime::webhook::boxed(node)),
            65 => Self::InstallationDeleted(octoforge_runtime::webhook::boxed(node)),
            66 => {
                Self::InstallationNewPermissionsAccepted(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            67 => {
                Self::InstallationRepositoriesAdded(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            68 => {
                Self::InstallationRepositoriesRemoved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            69 => Self::InstallationSuspend(octoforge_runtime::webhook::boxed(node)),
            70 => {
                Self::InstallationTargetRenamed(octoforge_runtime::webhook::boxed(node))
            }
            71 => Self::InstallationUnsuspend(octoforge_runtime::webhook::boxed(node)),
            72 => Self::IssueCommentCreated(octoforge_runtime::webhook::boxed(node)),
            73 => Self::IssueCommentDeleted(octoforge_runtime::webhook::boxed(node)),
            74 => Self::IssueCommentEdited(octoforge_runtime::webhook::boxed(node)),
            75 => Self::IssueCommentPinned(octoforge_runtime::webhook::boxed(node)),
            76 => Self::IssueCommentUnpinned(octoforge_runtime::webhook::boxed(node)),
            77 => {
                Self::IssueDependenciesBlockedByAdded(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            78 => {
                Self::IssueDependenciesBlockedByRemoved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            79 => {
                Self::IssueDependenciesBlockingAdded(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            80 => {
                Self::IssueDependenciesBlockingRemoved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            81 => Self::IssuesAssigned(octoforge_runtime::webhook::boxed(node)),
            82 => Self::IssuesClosed(octoforge_runtime::webhook::boxed(node)),
            83 => Self::IssuesDeleted(octoforge_runtime::webhook::boxed(node)),
            84 => Self::IssuesDemilestoned(octoforge_runtime::webhook::boxed(node)),
            85 => Self::IssuesEdited(octoforge_runtime::webhook::boxed(node)),
            86 => Self::IssuesFieldAdded(octoforge_runtime::webhook::boxed(node)),
            87 => Self::IssuesFieldRemoved(octoforge_runtime::webhook::boxed(node)),
            88 => Self::IssuesLabeled(octoforge_runtime::webhook::boxed(node)),
            89 => Self::IssuesLocked(octoforge_runtime::webhook::boxed(node)),
            90 => Self::IssuesMilestoned(octoforge_runtime::webhook::boxed(node)),
            91 => Self::IssuesOpened(octoforge_runtime::webhook::boxed(node)),
            92 => Self::IssuesPinned(octoforge_runtime::webhook::boxed(node)),
            93 => Self::IssuesReopened(octoforge_runtime::webhook::boxed(node)),
            94 => Self::IssuesTransferred(octoforge_runtime::webhook::boxed(node)),
            95 => Self::IssuesTyped(octoforge_runtime::webhook::boxed(node)),
            96 => Self::IssuesUnassigned(octoforge_runtime::webhook::boxed(node)),
            97 => Self::IssuesUnlabeled(octoforge_runtime::webhook::boxed(node)),
            98 => Self::IssuesUnlocked(octoforge_runtime::webhook::boxed(node)),
            99 => Self::IssuesUnpinned(octoforge_runtime::webhook::boxed(node)),
            100 => Self::IssuesUntyped(octoforge_runtime::webhook::boxed(node)),
            101 => Self::LabelCreated(octoforge_runtime::webhook::boxed(node)),
            102 => Self::LabelDeleted(octoforge_runtime::webhook::boxed(node)),
            103 => Self::LabelEdited(octoforge_runtime::webhook::boxed(node)),
            104 => {
                Self::MarketplacePurchaseCancelled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            105 => {
                Self::MarketplacePurchaseChanged(octoforge_runtime::webhook::boxed(node))
            }
            106 => {
                Self::MarketplacePurchasePendingChange(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            107 => {
                Self::MarketplacePurchasePendingChangeCancelled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            108 => {
                Self::MarketplacePurchasePurchased(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            109 => Self::MemberAdded(octoforge_runtime::webhook::boxed(node)),
            110 => Self::MemberEdited(octoforge_runtime::webhook::boxed(node)),
            111 => Self::MemberRemoved(octoforge_runtime::webhook::boxed(node)),
            112 => Self::MembershipAdded(octoforge_runtime::webhook::boxed(node)),
            113 => Self::MembershipRemoved(octoforge_runtime::webhook::boxed(node)),
            114 => {
                Self::MergeGroupChecksRequested(octoforge_runtime::webhook::boxed(node))
            }
            115 => Self::MergeGroupDestroyed(octoforge_runtime::webhook::boxed(node)),
            116 => Self::MetaDeleted(octoforge_runtime::webhook::boxed(node)),
            117 => Self::MilestoneClosed(octoforge_runtime::webhook::boxed(node)),
            118 => Self::MilestoneCreated(octoforge_runtime::webhook::boxed(node)),
            119 => Self::MilestoneDeleted(octoforge_runtime::webhook::boxed(node)),
            120 => Self::MilestoneEdited(octoforge_runtime::webhook::boxed(node)),
            121 => Self::MilestoneOpened(octoforge_runtime::webhook::boxed(node)),
            122 => Self::OrgBlockBlocked(octoforge_runtime::webhook::boxed(node)),
            123 => Self::OrgBlockUnblocked(octoforge_runtime::webhook::boxed(node)),
            124 => Self::OrganizationDeleted(octoforge_runtime::webhook::boxed(node)),
            125 => Self::OrganizationMemberAdded(octoforge_runtime::webhook::boxed(node)),
            126 => {
                Self::OrganizationMemberInvited(octoforge_runtime::webhook::boxed(node))
            }
            127 => {
                Self::OrganizationMemberRemoved(octoforge_runtime::webhook::boxed(node))
            }
            128 => Self::OrganizationRenamed(octoforge_runtime::webhook::boxed(node)),
            129 => Self::PackagePublished(octoforge_runtime::webhook::boxed(node)),
            130 => Self::PackageUpdated(octoforge_runtime::webhook::boxed(node)),
            131 => Self::PageBuild(octoforge_runtime::webhook::boxed(node)),
            132 => {
                Self::PersonalAccessTokenRequestApproved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            133 => {
                Self::PersonalAccessTokenRequestCancelled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            134 => {
                Self::PersonalAccessTokenRequestCreated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            135 => {
                Self::PersonalAccessTokenRequestDenied(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            136 => Self::Ping(octoforge_runtime::webhook::boxed(node)),
            137 => Self::ProjectCardConverted(octoforge_runtime::webhook::boxed(node)),
            138 => Self::ProjectCardCreated(octoforge_runtime::webhook::boxed(node)),
            139 => Self::ProjectCardDeleted(octoforge_runtime::webhook::boxed(node)),
            140 => Self::ProjectCardEdited(octoforge_runtime::webhook::boxed(node)),
            141 => Self::ProjectCardMoved(octoforge_runtime::webhook::boxed(node)),
            142 => Self::ProjectClosed(octoforge_runtime::webhook::boxed(node)),
            143 => Self::ProjectColumnCreated(octoforge_runtime::webhook::boxed(node)),
            144 => Self::ProjectColumnDeleted(octoforge_runtime::webhook::boxed(node)),
            145 => Self::ProjectColumnEdited(octoforge_runtime::webhook::boxed(node)),
            146 => Self::ProjectColumnMoved(octoforge_runtime::webhook::boxed(node)),
            147 => Self::ProjectCreated(octoforge_runtime::webhook::boxed(node)),
            148 => Self::ProjectDeleted(octoforge_runtime::webhook::boxed(node)),
            149 => Self::ProjectEdited(octoforge_runtime::webhook::boxed(node)),
            150 => Self::ProjectReopened(octoforge_runtime::webhook::boxed(node)),
            151 => Self::ProjectsV2Closed(octoforge_runtime::webhook::boxed(node)),
            152 => Self::ProjectsV2Created(octoforge_runtime::webhook::boxed(node)),
            153 => Self::ProjectsV2Deleted(octoforge_runtime::webhook::boxed(node)),
            154 => Self::ProjectsV2Edited(octoforge_runtime::webhook::boxed(node)),
            155 => Self::ProjectsV2ItemArchived(octoforge_runtime::webhook::boxed(node)),
            156 => Self::ProjectsV2ItemConverted(octoforge_runtime::webhook::boxed(node)),
            157 => Self::ProjectsV2ItemCreated(octoforge_runtime::webhook::boxed(node)),
            158 => Self::ProjectsV2ItemDeleted(octoforge_runtime::webhook::boxed(node)),
            159 => Self::ProjectsV2ItemEdited(octoforge_runtime::webhook::boxed(node)),
            160 => Self::ProjectsV2ItemReordered(octoforge_runtime::webhook::boxed(node)),
            161 => Self::ProjectsV2ItemRestored(octoforge_runtime::webhook::boxed(node)),
            162 => Self::ProjectsV2Reopened(octoforge_runtime::webhook::boxed(node)),
            163 => {
                Self::ProjectsV2StatusUpdateCreated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            164 => {
                Self::ProjectsV2StatusUpdateDeleted(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            165 => {
                Self::ProjectsV2StatusUpdateEdited(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            166 => Self::Public(octoforge_runtime::webhook::boxed(node)),
            167 => Self::PullRequestAssigned(octoforge_runtime::webhook::boxed(node)),
            168 => {
                Self::PullRequestAutoMergeDisabled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            169 => {
                Self::PullRequestAutoMergeEnabled(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            170 => Self::PullRequestClosed(octoforge_runtime::webhook::boxed(node)),
            171 => {
                Self::PullRequestConvertedToDraft(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            172 => Self::PullRequestDemilestoned(octoforge_runtime::webhook::boxed(node)),
            173 => Self::PullRequestDequeued(octoforge_runtime::webhook::boxed(node)),
            174 => Self::PullRequestEdited(octoforge_runtime::webhook::boxed(node)),
            175 => Self::PullRequestEnqueued(octoforge_runtime::webhook::boxed(node)),
            176 => Self::PullRequestLabeled(octoforge_runtime::webhook::boxed(node)),
            177 => Self::PullRequestLocked(octoforge_runtime::webhook::boxed(node)),
            178 => Self::PullRequestMilestoned(octoforge_runtime::webhook::boxed(node)),
            179 => Self::PullRequestOpened(octoforge_runtime::webhook::boxed(node)),
            180 => {
                Self::PullRequestReadyForReview(octoforge_runtime::webhook::boxed(node))
            }
            181 => Self::PullRequestReopened(octoforge_runtime::webhook::boxed(node)),
            182 => {
                Self::PullRequestReviewCommentCreated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            183 => {
                Self::PullRequestReviewCommentDeleted(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            184 => {
                Self::PullRequestReviewCommentEdited(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            185 => {
                Self::PullRequestReviewDismissed(octoforge_runtime::webhook::boxed(node))
            }
            186 => Self::PullRequestReviewEdited(octoforge_runtime::webhook::boxed(node)),
            187 => {
                Self::PullRequestReviewRequestRemoved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            188 => {
                Self::PullRequestReviewRequested(octoforge_runtime::webhook::boxed(node))
            }
            189 => {
                Self::PullRequestReviewSubmitted(octoforge_runtime::webhook::boxed(node))
            }
            190 => {
                Self::PullRequestReviewThreadResolved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            191 => {
                Self::PullRequestReviewThreadUnresolved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            192 => Self::PullRequestStacked(octoforge_runtime::webhook::boxed(node)),
            193 => Self::PullRequestSynchronize(octoforge_runtime::webhook::boxed(node)),
            194 => Self::PullRequestUnassigned(octoforge_runtime::webhook::boxed(node)),
            195 => Self::PullRequestUnlabeled(octoforge_runtime::webhook::boxed(node)),
            196 => Self::PullRequestUnlocked(octoforge_runtime::webhook::boxed(node)),
            197 => Self::Push(octoforge_runtime::webhook::boxed(node)),
            198 => {
                Self::RegistryPackagePublished(octoforge_runtime::webhook::boxed(node))
            }
            199 => Self::RegistryPackageUpdated(octoforge_runtime::webhook::boxed(node)),
            200 => Self::ReleaseCreated(octoforge_runtime::webhook::boxed(node)),
            201 => Self::ReleaseDeleted(octoforge_runtime::webhook::boxed(node)),
            202 => Self::ReleaseEdited(octoforge_runtime::webhook::boxed(node)),
            203 => Self::ReleasePrereleased(octoforge_runtime::webhook::boxed(node)),
            204 => Self::ReleasePublished(octoforge_runtime::webhook::boxed(node)),
            205 => Self::ReleaseReleased(octoforge_runtime::webhook::boxed(node)),
            206 => Self::ReleaseUnpublished(octoforge_runtime::webhook::boxed(node)),
            207 => {
                Self::RepositoryAdvisoryPublished(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            208 => {
                Self::RepositoryAdvisoryReported(octoforge_runtime::webhook::boxed(node))
            }
            209 => Self::RepositoryArchived(octoforge_runtime::webhook::boxed(node)),
            210 => Self::RepositoryCreated(octoforge_runtime::webhook::boxed(node)),
            211 => Self::RepositoryDeleted(octoforge_runtime::webhook::boxed(node)),
            212 => {
                Self::RepositoryDispatchSampleCollected(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            213 => Self::RepositoryEdited(octoforge_runtime::webhook::boxed(node)),
            214 => Self::RepositoryImport(octoforge_runtime::webhook::boxed(node)),
            215 => Self::RepositoryPrivatized(octoforge_runtime::webhook::boxed(node)),
            216 => Self::RepositoryPublicized(octoforge_runtime::webhook::boxed(node)),
            217 => Self::RepositoryRenamed(octoforge_runtime::webhook::boxed(node)),
            218 => {
                Self::RepositoryRulesetCreated(octoforge_runtime::webhook::boxed(node))
            }
            219 => {
                Self::RepositoryRulesetDeleted(octoforge_runtime::webhook::boxed(node))
            }
            220 => Self::RepositoryRulesetEdited(octoforge_runtime::webhook::boxed(node)),
            221 => Self::RepositoryTransferred(octoforge_runtime::webhook::boxed(node)),
            222 => Self::RepositoryUnarchived(octoforge_runtime::webhook::boxed(node)),
            223 => {
                Self::RepositoryVulnerabilityAlertCreate(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            224 => {
                Self::RepositoryVulnerabilityAlertDismiss(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            225 => {
                Self::RepositoryVulnerabilityAlertReopen(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            226 => {
                Self::RepositoryVulnerabilityAlertResolve(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            227 => {
                Self::SecretScanningAlertAssigned(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            228 => {
                Self::SecretScanningAlertCreated(octoforge_runtime::webhook::boxed(node))
            }
            229 => {
                Self::SecretScanningAlertLocationCreated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            230 => {
                Self::SecretScanningAlertMetadataCreated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            231 => {
                Self::SecretScanningAlertMetadataRemoved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            232 => {
                Self::SecretScanningAlertPubliclyLeaked(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            233 => {
                Self::SecretScanningAlertReopened(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            234 => {
                Self::SecretScanningAlertResolved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            235 => {
                Self::SecretScanningAlertUnassigned(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            236 => {
                Self::SecretScanningAlertValidated(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            237 => {
                Self::SecretScanningScanCompleted(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            238 => {
                Self::SecurityAdvisoryPublished(octoforge_runtime::webhook::boxed(node))
            }
            239 => Self::SecurityAdvisoryUpdated(octoforge_runtime::webhook::boxed(node)),
            240 => {
                Self::SecurityAdvisoryWithdrawn(octoforge_runtime::webhook::boxed(node))
            }
            241 => Self::SecurityAndAnalysis(octoforge_runtime::webhook::boxed(node)),
            242 => Self::SponsorshipCancelled(octoforge_runtime::webhook::boxed(node)),
            243 => Self::SponsorshipCreated(octoforge_runtime::webhook::boxed(node)),
            244 => Self::SponsorshipEdited(octoforge_runtime::webhook::boxed(node)),
            245 => {
                Self::SponsorshipPendingCancellation(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            246 => {
                Self::SponsorshipPendingTierChange(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            247 => Self::SponsorshipTierChanged(octoforge_runtime::webhook::boxed(node)),
            248 => Self::StarCreated(octoforge_runtime::webhook::boxed(node)),
            249 => Self::StarDeleted(octoforge_runtime::webhook::boxed(node)),
            250 => Self::Status(octoforge_runtime::webhook::boxed(node)),
            251 => {
                Self::SubIssuesParentIssueAdded(octoforge_runtime::webhook::boxed(node))
            }
            252 => {
                Self::SubIssuesParentIssueRemoved(
                    octoforge_runtime::webhook::boxed(node),
                )
            }
            253 => Self::SubIssuesSubIssueAdded(octoforge_runtime::webhook::boxed(node)),
            254 => {
                Self::SubIssuesSubIssueRemoved(octoforge_runtime::webhook::boxed(node))
            }
            255 => Self::TeamAdd(octoforge_runtime::webhook::boxed(node)),
            256 => Self::TeamAddedToRepository(octoforge_runtime::webhook::boxed(node)),
            257 => Self::TeamCreated(octoforge_runtime::webhook::boxed(node)),
            258 => Self::TeamDeleted(octoforge_runtime::webhook::boxed(node)),
            259 => Self::TeamEdited(octoforge_runtime::webhook::boxed(node)),
            260 => {
                Self::TeamRemovedFromRepository(octoforge_runtime::webhook::boxed(node))
            }
            261 => Self::WatchStarted(octoforge_runtime::webhook::boxed(node)),
            262 => Self::WorkflowDispatch(octoforge_runtime::webhook::boxed(node)),
            263 => Self::WorkflowJobCompleted(octoforge_runtime::webhook::boxed(node)),
            264 => Self::WorkflowJobInProgress(octoforge_runtime::webhook::boxed(node)),
            265 => Self::WorkflowJobQueued(octoforge_runtime::webhook::boxed(node)),
            266 => Self::WorkflowJobWaiting(octoforge_runtime::webhook::boxed(node)),
            267 => Self::WorkflowRunCompleted(octoforge_runtime::webhook::boxed(node)),
            268 => Self::WorkflowRunInProgress(octoforge_runtime::webhook::boxed(node)),
            269 => Self::WorkflowRunRequested(octoforge_runtime::webhook::boxed(node)),
            _ => Self::unrecognized(String::new(), node.read()),
        }
    }

    #[inline]
    fn known(&self) -> Option<(usize, &dyn Json)> {
        Some(
            match self {
                Self::BranchProtectionConfigurationDisabled(payload) => {
                    (0, payload.as_ref())
                }
                Self::BranchProtectionConfigurationEnabled(payload) => {
                    (1, payload.as_ref())
                }
                Self::BranchProtectionRuleCreated(payload) => (2, payload.as_ref()),
                Self::BranchProtectionRuleDeleted(payload) => (3, payload.as_ref()),
                Self::BranchProtectionRuleEdited(payload) => (4, payload.as_ref()),
                Self::CheckRunCompleted(payload) => (5, payload.as_ref()),
                Self::CheckRunCreated(payload) => (6, payload.as_ref()),
                Self::CheckRunRequestedAction(payload) => (7, payload.as_ref()),
                Self::CheckRunRerequested(payload) => (8, payload.as_ref()),
                Self::CheckSuiteCompleted(payload) => (9, payload.as_ref()),
                Self::CheckSuiteRequested(payload) => (10, payload.as_ref()),
                Self::CheckSuiteRerequested(payload) => (11, payload.as_ref()),
                Self::CodeScanningAlertAppearedInBranch(payload) => {
                    (12, payload.as_ref())
                }
                Self::CodeScanningAlertClosedByUser(payload) => (13, payload.as_ref()),
                Self::CodeScanningAlertCreated(payload) => (14, payload.as_ref()),
                Self::CodeScanningAlertFixed(payload) => (15, payload.as_ref()),
                Self::CodeScanningAlertReopened(payload) => (16, payload.as_ref()),
                Self::CodeScanningAlertReopenedByUser(payload) => (17, payload.as_ref()),
                Self::CodeScanningAlertUpdatedAssignment(payload) => {
                    (18, payload.as_ref())
                }
                Self::CommitCommentCreated(payload) => (19, payload.as_ref()),
                Self::Create(payload) => (20, payload.as_ref()),
                Self::CustomPropertyCreated(payload) => (21, payload.as_ref()),
                Self::CustomPropertyDeleted(payload) => (22, payload.as_ref()),
                Self::CustomPropertyPromotedToEnterprise(payload) => {
                    (23, payload.as_ref())
                }
                Self::CustomPropertyUpdated(payload) => (24, payload.as_ref()),
                Self::CustomPropertyValuesUpdated(payload) => (25, payload.as_ref()),
                Self::Delete(payload) => (26, payload.as_ref()),
                Self::DependabotAlertAssigneesChanged(payload) => (27, payload.as_ref()),
                Self::DependabotAlertAutoDismissed(payload) => (28, payload.as_ref()),
                Self::DependabotAlertAutoReopened(payload) => (29, payload.as_ref()),
                Self::DependabotAlertCreated(payload) => (30, payload.as_ref()),
                Self::DependabotAlertDismissed(payload) => (31, payload.as_ref()),
                Self::DependabotAlertFixed(payload) => (32, payload.as_ref()),
                Self::DependabotAlertReintroduced(payload) => (33, payload.as_ref()),
                Self::DependabotAlertReopened(payload) => (34, payload.as_ref()),
                Self::DeployKeyCreated(payload) => (35, payload.as_ref()),
                Self::DeployKeyDeleted(payload) => (36, payload.as_ref()),
                Self::DeploymentCreated(payload) => (37, payload.as_ref()),
                Self::DeploymentProtectionRuleRequested(payload) => {
                    (38, payload.as_ref())
                }
                Self::DeploymentReviewApproved(payload) => (39, payload.as_ref()),
                Self::DeploymentReviewRejected(payload) => (40, payload.as_ref()),
                Self::DeploymentReviewRequested(payload) => (41, payload.as_ref()),
                Self::DeploymentStatusCreated(payload) => (42, payload.as_ref()),
                Self::DiscussionAnswered(payload) => (43, payload.as_ref()),
                Self::DiscussionCategoryChanged(payload) => (44, payload.as_ref()),
                Self::DiscussionClosed(payload) => (45, payload.as_ref()),
                Self::DiscussionCommentCreated(payload) => (46, payload.as_ref()),
                Self::DiscussionCommentDeleted(payload) => (47, payload.as_ref()),
                Self::DiscussionCommentEdited(payload) => (48, payload.as_ref()),
                Self::DiscussionCreated(payload) => (49, payload.as_ref()),
                Self::DiscussionDeleted(payload) => (50, payload.as_ref()),
                Self::DiscussionEdited(payload) => (51, payload.as_ref()),
                Self::DiscussionLabeled(payload) => (52, payload.as_ref()),
                Self::DiscussionLocked(payload) => (53, payload.as_ref()),
                Self::DiscussionPinned(payload) => (54, payload.as_ref()),
                Self::DiscussionReopened(payload) => (55, payload.as_ref()),
                Self::DiscussionTransferred(payload) => (56, payload.as_ref()),
                Self::DiscussionUnanswered(payload) => (57, payload.as_ref()),
                Self::DiscussionUnlabeled(payload) => (58, payload.as_ref()),
                Self::DiscussionUnlocked(payload) => (59, payload.as_ref()),
                Self::DiscussionUnpinned(payload) => (60, payload.as_ref()),
                Self::Fork(payload) => (61, payload.as_ref()),
                Self::GithubAppAuthorizationRevoked(payload) => (62, payload.as_ref()),
                Self::Gollum(payload) => (63, payload.as_ref()),
                Self::InstallationCreated(payload) => (64, payload.as_ref()),
                Self::InstallationDeleted(payload) => (65, payload.as_ref()),
                Self::InstallationNewPermissionsAccepted(payload) => {
                    (66, payload.as_ref())
                }
                Self::InstallationRepositoriesAdded(payload) => (67, payload.as_ref()),
                Self::InstallationRepositoriesRemoved(payload) => (68, payload.as_ref()),
                Self::InstallationSuspend(payload) => (69, payload.as_ref()),
                Self::InstallationTargetRenamed(payload) => (70, payload.as_ref()),
                Self::InstallationUnsuspend(payload) => (71, payload.as_ref()),
                Self::IssueCommentCreated(payload) => (72, payload.as_ref()),
                Self::IssueCommentDeleted(payload) => (73, payload.as_ref()),
                Self::IssueCommentEdited(payload) => (74, payload.as_ref()),
                Self::IssueCommentPinned(payload) => (75, payload.as_ref()),
                Self::IssueCommentUnpinned(payload) => (76, payload.as_ref()),
                Self::IssueDependenciesBlockedByAdded(payload) => (77, payload.as_ref()),
                Self::IssueDependenciesBlockedByRemoved(payload) => {
                    (78, payload.as_ref())
                }
                Self::IssueDependenciesBlockingAdded(payload) => (79, payload.as_ref()),
                Self::IssueDependenciesBlockingRemoved(payload) => (80, payload.as_ref()),
                Self::IssuesAssigned(payload) => (81, payload.as_ref()),
                Self::IssuesClosed(payload) => (82, payload.as_ref()),
                Self::IssuesDeleted(payload) => (83, payload.as_ref()),
                Self::IssuesDemilestoned(payload) => (84, payload.as_ref()),
                Self::IssuesEdited(payload) => (85, payload.as_ref()),
                Self::IssuesFieldAdded(payload) => (86, payload.as_ref()),
                Self::IssuesFieldRemoved(payload) => (87, payload.as_ref()),
                Self::IssuesLabeled(payload) => (88, payload.as_ref()),
                Self::IssuesLocked(payload) => (89, payload.as_ref()),
                Self::IssuesMilestoned(payload) => (90, payload.as_ref()),
                Self::IssuesOpened(payload) => (91, payload.as_ref()),
                Self::IssuesPinned(payload) => (92, payload.as_ref()),
                Self::IssuesReopened(payload) => (93, payload.as_ref()),
                Self::IssuesTransferred(payload) => (94, payload.as_ref()),
                Self::IssuesTyped(payload) => (95, payload.as_ref()),
                Self::IssuesUnassigned(payload) => (96, payload.as_ref()),
                Self::IssuesUnlabeled(payload) => (97, payload.as_ref()),
                Self::IssuesUnlocked(payload) => (98, payload.as_ref()),
                Self::IssuesUnpinned(payload) => (99, payload.as_ref()),
                Self::IssuesUntyped(payload) => (100, payload.as_ref()),
                Self::LabelCreated(payload) => (101, payload.as_ref()),
                Self::LabelDeleted(payload) => (102, payload.as_ref()),
                Self::LabelEdited(payload) => (103, payload.as_ref()),
                Self::MarketplacePurchaseCancelled(payload) => (104, payload.as_ref()),
                Self::MarketplacePurchaseChanged(payload) => (105, payload.as_ref()),
                Self::MarketplacePurchasePendingChange(payload) => {
                    (106, payload.as_ref())
                }
                Self::MarketplacePurchasePendingChangeCancelled(payload) => {
                    (107, payload.as_ref())
                }
                Self::MarketplacePurchasePurchased(payload) => (108, payload.as_ref()),
                Self::MemberAdded(payload) => (109, payload.as_ref()),
                Self::MemberEdited(payload) => (110, payload.as_ref()),
                Self::MemberRemoved(payload) => (111, payload.as_ref()),
                Self::MembershipAdded(payload) => (112, payload.as_ref()),
                Self::MembershipRemoved(payload) => (113, payload.as_ref()),
                Self::MergeGroupChecksRequested(payload) => (114, payload.as_ref()),
                Self::MergeGroupDestroyed(payload) => (115, payload.as_ref()),
                Self::MetaDeleted(payload) => (116, payload.as_ref()),
                Self::MilestoneClosed(payload) => (117, payload.as_ref()),
                Self::MilestoneCreated(payload) => (118, payload.as_ref()),
                Self::MilestoneDeleted(payload) => (119, payload.as_ref()),
                Self::MilestoneEdited(payload) => (120, payload.as_ref()),
                Self::MilestoneOpened(payload) => (121, payload.as_ref()),
                Self::OrgBlockBlocked(payload) => (122, payload.as_ref()),
                Self::OrgBlockUnblocked(payload) => (123, payload.as_ref()),
                Self::OrganizationDeleted(payload) => (124, payload.as_ref()),
                Self::OrganizationMemberAdded(payload) => (125, payload.as_ref()),
                Self::OrganizationMemberInvited(payload) => (126, payload.as_ref()),
                Self::OrganizationMemberRemoved(payload) => (127, payload.as_ref()),
                Self::OrganizationRenamed(payload) => (128, payload.as_ref()),
                Self::PackagePublished(payload) => (129, payload.as_ref()),
                Self::PackageUpdated(payload) => (130, payload.as_ref()),
                Self::PageBuild(payload) => (131, payload.as_ref()),
                Self::PersonalAccessTokenRequestApproved(payload) => {
                    (132, payload.as_ref())
                }
                Self::PersonalAccessTokenRequestCancelled(payload) => {
                    (133, payload.as_ref())
                }
                Self::PersonalAccessTokenRequestCreated(payload) => {
                    (134, payload.as_ref())
                }
                Self::PersonalAccessTokenRequestDenied(payload) => {
                    (135, payload.as_ref())
                }
                Self::Ping(payload) => (136, payload.as_ref()),
                Self::ProjectCardConverted(payload) => (137, payload.as_ref()),
                Self::ProjectCardCreated(payload) => (138, payload.as_ref()),
                Self::ProjectCardDeleted(payload) => (139, payload.as_ref()),
                Self::ProjectCardEdited(payload) => (140, payload.as_ref()),
                Self::ProjectCardMoved(payload) => (141, payload.as_ref()),
                Self::ProjectClosed(payload) => (142, payload.as_ref()),
                Self::ProjectColumnCreated(payload) => (143, payload.as_ref()),
                Self::ProjectColumnDeleted(payload) => (144, payload.as_ref()),
                Self::ProjectColumnEdited(payload) => (145, payload.as_ref()),
                Self::ProjectColumnMoved(payload) => (146, payload.as_ref()),
                Self::ProjectCreated(payload) => (147, payload.as_ref()),
                Self::ProjectDeleted(payload) => (148, payload.as_ref()),
                Self::ProjectEdited(payload) => (149, payload.as_ref()),
                Self::ProjectReopened(payload) => (150, payload.as_ref()),
                Self::ProjectsV2Closed(payload) => (151, payload.as_ref()),
                Self::ProjectsV2Created(payload) => (152, payload.as_ref()),
                Self::ProjectsV2Deleted(payload) => (153, payload.as_ref()),
                Self::ProjectsV2Edited(payload) => (154, payload.as_ref()),
                Self::ProjectsV2ItemArchived(payload) => (155, payload.as_ref()),
                Self::ProjectsV2ItemConverted(payload) => (156, payload.as_ref()),
                Self::ProjectsV2ItemCreated(payload) => (157, payload.as_ref()),
                Self::ProjectsV2ItemDeleted(payload) => (158, payload.as_ref()),
                Self::ProjectsV2ItemEdited(payload) => (159, payload.as_ref()),
                Self::ProjectsV2ItemReordered(payload) => (160, payload.as_ref()),
                Self::ProjectsV2ItemRestored(payload) => (161, payload.as_ref()),
                Self::ProjectsV2Reopened(payload) => (162, payload.as_ref()),
                Self::ProjectsV2StatusUpdateCreated(payload) => (163, payload.as_ref()),
                Self::ProjectsV2StatusUpdateDeleted(payload) => (164, payload.as_ref()),
                Self::ProjectsV2StatusUpdateEdited(payload) => (165, payload.as_ref()),
                Self::Public(payload) => (166, payload.as_ref()),
                Self::PullRequestAssigned(payload) => (167, payload.as_ref()),
                Self::PullRequestAutoMergeDisabled(payload) => (168, payload.as_ref()),
                Self::PullRequestAutoMergeEnabled(payload) => (169, payload.as_ref()),
                Self::PullRequestClosed(payload) => (170, payload.as_ref()),
                Self::PullRequestConvertedToDraft(payload) => (171, payload.as_ref()),
                Self::PullRequestDemilestoned(payload) => (172, payload.as_ref()),
                Self::PullRequestDequeued(payload) => (173, payload.as_ref()),
                Self::PullRequestEdited(payload) => (174, payload.as_ref()),
                Self::PullRequestEnqueued(payload) => (175, payload.as_ref()),
                Self::PullRequestLabeled(payload) => (176, payload.as_ref()),
                Self::PullRequestLocked(payload) => (177, payload.as_ref()),
                Self::PullRequestMilestoned(payload) => (178, payload.as_ref()),
                Self::PullRequestOpened(payload) => (179, payload.as_ref()),
                Self::PullRequestReadyForReview(payload) => (180, payload.as_ref()),
                Self::PullRequestReopened(payload) => (181, payload.as_ref()),
                Self::PullRequestReviewCommentCreated(payload) => (182, payload.as_ref()),
                Self::PullRequestReviewCommentDeleted(payload) => (183, payload.as_ref()),
                Self::PullRequestReviewCommentEdited(payload) => (184, payload.as_ref()),
                Self::PullRequestReviewDismissed(payload) => (185, payload.as_ref()),
                Self::PullRequestReviewEdited(payload) => (186, payload.as_ref()),
                Self::PullRequestReviewRequestRemoved(payload) => (187, payload.as_ref()),
                Self::PullRequestReviewRequested(payload) => (188, payload.as_ref()),
                Self::PullRequestReviewSubmitted(payload) => (189, payload.as_ref()),
                Self::PullRequestReviewThreadResolved(payload) => (190, payload.as_ref()),
                Self::PullRequestReviewThreadUnresolved(payload) => {
                    (191, payload.as_ref())
                }
                Self::PullRequestStacked(payload) => (192, payload.as_ref()),
                Self::PullRequestSynchronize(payload) => (193, payload.as_ref()),
                Self::PullRequestUnassigned(payload) => (194, payload.as_ref()),
                Self::PullRequestUnlabeled(payload) => (195, payload.as_ref()),
                Self::PullRequestUnlocked(payload) => (196, payload.as_ref()),
                Self::Push(payload) => (197, payload.as_ref()),
                Self::RegistryPackagePublished(payload) => (198, payload.as_ref()),
                Self::RegistryPackageUpdated(payload) => (199, payload.as_ref()),
                Self::ReleaseCreated(payload) => (200, payload.as_ref()),
                Self::ReleaseDeleted(payload) => (201, payload.as_ref()),
                Self::ReleaseEdited(payload) => (202, payload.as_ref()),
                Self::ReleasePrereleased(payload) => (203, payload.as_ref()),
                Self::ReleasePublished(payload) => (204, payload.as_ref()),
                Self::ReleaseReleased(payload) => (205, payload.as_ref()),
                Self::ReleaseUnpublished(payload) => (206, payload.as_ref()),
                Self::RepositoryAdvisoryPublished(payload) => (207, payload.as_ref()),
                Self::RepositoryAdvisoryReported(payload) => (208, payload.as_ref()),
                Self::RepositoryArchived(payload) => (209, payload.as_ref()),
                Self::RepositoryCreated(payload) => (210, payload.as_ref()),
                Self::RepositoryDeleted(payload) => (211, payload.as_ref()),
                Self::RepositoryDispatchSampleCollected(payload) => {
                    (212, payload.as_ref())
                }
                Self::RepositoryEdited(payload) => (213, payload.as_ref()),
                Self::RepositoryImport(payload) => (214, payload.as_ref()),
                Self::RepositoryPrivatized(payload) => (215, payload.as_ref()),
                Self::RepositoryPublicized(payload) => (216, payload.as_ref()),
                Self::RepositoryRenamed(payload) => (217, payload.as_ref()),
                Self::RepositoryRulesetCreated(payload) => (218, payload.as_ref()),
                Self::RepositoryRulesetDeleted(payload) => (219, payload.as_ref()),
                Self::RepositoryRulesetEdited(payload) => (220, payload.as_ref()),
                Self::RepositoryTransferred(payload) => (221, payload.as_ref()),
                Self::RepositoryUnarchived(payload) => (222, payload.as_ref()),
                Self::RepositoryVulnerabilityAlertCreate(payload) => {
                    (223, payload.as_ref())
                }
                Self::RepositoryVulnerabilityAlertDismiss(payload) => {
                    (224, payload.as_ref())
                }
                Self::RepositoryVulnerabilityAlertReopen(payload) => {
                    (225, payload.as_ref())
                }
                Self::RepositoryVulnerabilityAlertResolve(payload) => {
                    (226, payload.as_ref())
                }
                Self::SecretScanningAlertAssigned(payload) => (227, payload.as_ref()),
                Self::SecretScanningAlertCreated(payload) => (228, payload.as_ref()),
                Self::SecretScanningAlertLocationCreated(payload) => {
                    (229, payload.as_ref())
                }
                Self::SecretScanningAlertMetadataCreated(payload) => {
                    (230, payload.as_ref())
                }
                Self::SecretScanningAlertMetadataRemoved(payload) => {
                    (231, payload.as_ref())
                }
                Self::SecretScanningAlertPubliclyLeaked(payload) => {
                    (232, payload.as_ref())
                }
                Self::SecretScanningAlertReopened(payload) => (233, payload.as_ref()),
                Self::SecretScanningAlertResolved(payload) => (234, payload.as_ref()),
                Self::SecretScanningAlertUnassigned(payload) => (235, payload.as_ref()),
                Self::SecretScanningAlertValidated(payload) => (236, payload.as_ref()),
                Self::SecretScanningScanCompleted(payload) => (237, payload.as_ref()),
                Self::SecurityAdvisoryPublished(payload) => (238, payload.as_ref()),
                Self::SecurityAdvisoryUpdated(payload) => (239, payload.as_ref()),
                Self::SecurityAdvisoryWithdrawn(payload) => (240, payload.as_ref()),
                Self::SecurityAndAnalysis(payload) => (241, payload.as_ref()),
                Self::SponsorshipCancelled(payload) => (242, payload.as_ref()),
                Self::SponsorshipCreated(payload) => (243, payload.as_ref()),
                Self::SponsorshipEdited(payload) => (244, payload.as_ref()),
                Self::SponsorshipPendingCancellation(payload) => (245, payload.as_ref()),
                Self::SponsorshipPendingTierChange(payload) => (246, payload.as_ref()),
                Self::SponsorshipTierChanged(payload) => (247, payload.as_ref()),
                Self::StarCreated(payload) => (248, payload.as_ref()),
                Self::StarDeleted(payload) => (249, payload.as_ref()),
                Self::Status(payload) => (250, payload.as_ref()),
                Self::SubIssuesParentIssueAdded(payload) => (251, payload.as_ref()),
                Self::SubIssuesParentIssueRemoved(payload) => (252, payload.as_ref()),
                Self::SubIssuesSubIssueAdded(payload) => (253, payload.as_ref()),
                Self::SubIssuesSubIssueRemoved(payload) => (254, payload.as_ref()),
                Self::TeamAdd(payload) => (255, payload.as_ref()),
                Self::TeamAddedToRepository(payload) => (256, payload.as_ref()),
                Self::TeamCreated(payload) => (257, payload.as_ref()),
                Self::TeamDeleted(payload) => (258, payload.as_ref()),
                Self::TeamEdited(payload) => (259, payload.as_ref()),
                Self::TeamRemovedFromRepository(payload) => (260, payload.as_ref()),
                Self::WatchStarted(payload) => (261, payload.as_ref()),
                Self::WorkflowDispatch(payload) => (262, payload.as_ref()),
                Self::WorkflowJobCompleted(payload) => (263, payload.as_ref()),
                Self::WorkflowJobInProgress(payload) => (264, payload.as_ref()),
                Self::WorkflowJobQueued(payload) => (265, payload.as_ref()),
                Self::WorkflowJobWaiting(payload) => (266, payload.as_ref()),
                Self::WorkflowRunCompleted(payload) => (267, payload.as_ref()),
                Self::WorkflowRunInProgress(payload) => (268, payload.as_ref()),
                Self::WorkflowRunRequested(payload) => (269, payload.as_ref()),
                Self::Unrecognized { .. } => return None,
            },
        )
    }

    #[inline]
    fn unrecognized(event: String, payload: Value) -> Self {
        Self::Unrecognized {
            event,
            payload,
        }
    }
}

impl octoforge_runtime::webhook::Signed for Event {
    const EVENT: &'static str = "X-GitHub-Event";
    const DELIVERY: &'static str = "X-GitHub-Delivery";
    const SIGNATURE: &'static str = "X-Hub-Signature-256";
}
