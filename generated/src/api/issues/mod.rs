// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with GitHub Issues.

mod assignees;
mod comments;
mod events;
mod issue_dependencies;
mod issue_field_values;
#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod issues;
mod labels;
mod milestones;
mod sub_issues;
mod timeline;

pub use self::assignees::{
    AddAssignees, AddAssigneesBody, AddAssigneesBodyAssignee,
    AddAssigneesBodyAssigneeLogin, CheckUserCanBeAssigned, CheckUserCanBeAssignedToIssue,
    ListAssignees, RemoveAssignees, RemoveAssigneesBody, add_assignees,
    check_user_can_be_assigned, check_user_can_be_assigned_to_issue, list_assignees,
    remove_assignees,
};
pub use self::comments::{
    CreateComment, DeleteComment, GetComment, ListComments, ListCommentsForRepo,
    PinComment, UnpinComment, UpdateComment, create_comment, delete_comment, get_comment,
    list_comments, list_comments_for_repo, pin_comment, unpin_comment, update_comment,
};
pub use self::events::{
    GetEvent, ListEvents, ListEventsForRepo, get_event, list_events, list_events_for_repo,
};
pub use self::issue_dependencies::{
    AddBlockedByDependency, AddBlockedByDependencyBody, ListDependenciesBlockedBy,
    ListDependenciesBlocking, RemoveDependencyBlockedBy, add_blocked_by_dependency,
    list_dependencies_blocked_by, list_dependencies_blocking,
    remove_dependency_blocked_by,
};
pub use self::issue_field_values::{
    AddIssueFieldValues, AddIssueFieldValuesBody, DeleteIssueFieldValue,
    ListIssueFieldValuesForIssue, SetIssueFieldValues, SetIssueFieldValuesBody,
    SetIssueFieldValuesBodyIssueFieldValue, add_issue_field_values,
    delete_issue_field_value, list_issue_field_values_for_issue, set_issue_field_values,
};
pub use self::issues::{
    ApproveSuggestion, Create, CreateBody, CreateBodyLabel, CreateBodyLabelId,
    CreatedUpdatedComments, DismissSuggestion, Get, List, ListFilter,
    ListForAuthenticatedUser, ListForOrg, ListForRepo, ListSuggestions,
    ListSuggestionsState, Lock, LockBody, Unlock, Update, UpdateBody, UpdateBodyAssignee,
    UpdateBodyAssigneeLogin, UpdateBodyIssueFieldValue, UpdateBodyLabel,
    UpdateBodyLabelId, UpdateBodyType, UpdateBodyTypeValue, UpdateResponse,
    UpdateResponseSuggestions, UpdateResponseSuggestionsAssignee,
    UpdateResponseSuggestionsAssigneeIgnoredReason,
    UpdateResponseSuggestionsIssueFieldValue, UpdateResponseSuggestionsLabel,
    UpdateResponseSuggestionsStateItem, UpdateResponseSuggestionsTypeItem,
    approve_suggestion, create, dismiss_suggestion, get, list,
    list_for_authenticated_user, list_for_org, list_for_repo, list_suggestions, lock,
    unlock, update,
};
pub use self::labels::{
    AddLabels, AddLabelsBody, AddLabelsBodyLabel, AddLabelsBodyLabelName, CreateLabel,
    CreateLabelBody, DeleteLabel, GetLabel, ListLabelsForMilestone, ListLabelsForRepo,
    ListLabelsOnIssue, RemoveAllLabels, RemoveLabel, SetLabels, SetLabelsBody,
    SetLabelsBodyObjectLabels, SetLabelsBodyStringLabels, UpdateLabel, UpdateLabelBody,
    add_labels, create_label, delete_label, get_label, list_labels_for_milestone,
    list_labels_for_repo, list_labels_on_issue, remove_all_labels, remove_label,
    set_labels, update_label,
};
pub use self::milestones::{
    CreateMilestone, CreateMilestoneBody, DeleteMilestone, GetMilestone, ListMilestones,
    ListMilestonesSort, UpdateMilestone, UpdateMilestoneBody, create_milestone,
    delete_milestone, get_milestone, list_milestones, update_milestone,
};
pub use self::sub_issues::{
    AddSubIssue, AddSubIssueBody, GetParent, ListSubIssues, RemoveSubIssue,
    RemoveSubIssueBody, ReprioritizeSubIssue, ReprioritizeSubIssueBody, add_sub_issue,
    get_parent, list_sub_issues, remove_sub_issue, reprioritize_sub_issue,
};
pub use self::timeline::{ListEventsForTimeline, list_events_for_timeline};
