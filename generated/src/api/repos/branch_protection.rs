// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: branch protection.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// Get branch protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-branch-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection`
///
/// - 200: [`BranchProtection`](crate::models::BranchProtection)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_branch_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetBranchProtection {
    GetBranchProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_branch_protection`](get_branch_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBranchProtection {
    pub(crate) parts: Parts,
}

/// Update branch protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Protecting a branch requires admin or owner permissions to the repository.
///
/// > **Note:**
/// > Passing new arrays of `users` and `teams` replaces their previous values.
///
/// > **Note:**
/// > The list of users, apps, and teams in total is limited to 100 items.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#update-branch-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PUT /repos/{owner}/{repo}/branches/{branch}/protection`
///
/// - 200: [`ProtectedBranch`](crate::models::ProtectedBranch)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn update_branch_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    required_status_checks: impl Into<
        Option<UpdateBranchProtectionBodyRequiredStatusChecks>,
    >,
    enforce_admins: impl Into<Option<bool>>,
    required_pull_request_reviews: impl Into<
        Option<UpdatePullRequestReviewProtectionBody>,
    >,
    restrictions: impl Into<Option<UpdateBranchProtectionBodyRestrictions>>,
) -> UpdateBranchProtection {
    UpdateBranchProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: UpdateBranchProtectionBody::new(
            required_status_checks,
            enforce_admins,
            required_pull_request_reviews,
            restrictions,
        ),
    }
}

/// The request of [`update_branch_protection`](update_branch_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBranchProtection {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBranchProtectionBody,
}

impl UpdateBranchProtection {
    /// Enforces a linear commit Git history, which prevents anyone from pushing merge commits to a branch. Set to `true` to enforce a linear commit history. Set to `false` to disable a linear commit Git history. Your repository must allow squash merging or rebase merging before you can enable a linear commit history. Default: `false`. For more information, see "[Requiring a linear commit history](https://docs.github.com/github/administering-a-repository/requiring-a-linear-commit-history)" in the GitHub Help documentation.
    #[inline]
    pub fn required_linear_history(mut self, required_linear_history: bool) -> Self {
        self.body.required_linear_history = Some(required_linear_history);
        self
    }

    /// Permits force pushes to the protected branch by anyone with write access to the repository. Set to `true` to allow force pushes. Set to `false` or `null` to block force pushes. Default: `false`. For more information, see "[Enabling force pushes to a protected branch](https://docs.github.com/github/administering-a-repository/enabling-force-pushes-to-a-protected-branch)" in the GitHub Help documentation."
    pub fn allow_force_pushes(
        mut self,
        allow_force_pushes: impl Into<Maybe<bool>>,
    ) -> Self {
        self.body.allow_force_pushes = allow_force_pushes.into();
        self
    }

    /// Allows deletion of the protected branch by anyone with write access to the repository. Set to `false` to prevent deletion of the protected branch. Default: `false`. For more information, see "[Enabling force pushes to a protected branch](https://docs.github.com/github/administering-a-repository/enabling-force-pushes-to-a-protected-branch)" in the GitHub Help documentation.
    #[inline]
    pub fn allow_deletions(mut self, allow_deletions: bool) -> Self {
        self.body.allow_deletions = Some(allow_deletions);
        self
    }

    /// If set to `true`, the `restrictions` branch protection settings which limits who can push will also block pushes which create new branches, unless the push is initiated by a user, team, or app which has the ability to push. Set to `true` to restrict new branch creation. Default: `false`.
    #[inline]
    pub fn block_creations(mut self, block_creations: bool) -> Self {
        self.body.block_creations = Some(block_creations);
        self
    }

    /// Requires all conversations on code to be resolved before a pull request can be merged into a branch that matches this rule. Set to `false` to disable. Default: `false`.
    #[inline]
    pub fn required_conversation_resolution(
        mut self,
        required_conversation_resolution: bool,
    ) -> Self {
        self.body.required_conversation_resolution = Some(
            required_conversation_resolution,
        );
        self
    }

    /// Whether to set the branch as read-only. If this is true, users will not be able to push to the branch. Default: `false`.
    #[inline]
    pub fn lock_branch(mut self, lock_branch: bool) -> Self {
        self.body.lock_branch = Some(lock_branch);
        self
    }

    /// Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow fork syncing. Set to `false` to prevent fork syncing. Default: `false`.
    #[inline]
    pub fn allow_fork_syncing(mut self, allow_fork_syncing: bool) -> Self {
        self.body.allow_fork_syncing = Some(allow_fork_syncing);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBranchProtectionBody {
    /// Require status checks to pass before merging. Set to `null` to disable.
    pub required_status_checks: Option<UpdateBranchProtectionBodyRequiredStatusChecks>,
    /// Enforce all configured restrictions for administrators. Set to `true` to enforce required status checks for repository administrators. Set to `null` to disable.
    pub enforce_admins: Option<bool>,
    /// Require at least one approving review on a pull request, before merging. Set to `null` to disable.
    pub required_pull_request_reviews: Option<UpdatePullRequestReviewProtectionBody>,
    /// Restrict who can push to the protected branch. User, app, and team `restrictions` are only available for organization-owned repositories. Set to `null` to disable.
    pub restrictions: Option<UpdateBranchProtectionBodyRestrictions>,
    /// Enforces a linear commit Git history, which prevents anyone from pushing merge commits to a branch. Set to `true` to enforce a linear commit history. Set to `false` to disable a linear commit Git history. Your repository must allow squash merging or rebase merging before you can enable a linear commit history. Default: `false`. For more information, see "[Requiring a linear commit history](https://docs.github.com/github/administering-a-repository/requiring-a-linear-commit-history)" in the GitHub Help documentation.
    pub required_linear_history: Option<bool>,
    /// Permits force pushes to the protected branch by anyone with write access to the repository. Set to `true` to allow force pushes. Set to `false` or `null` to block force pushes. Default: `false`. For more information, see "[Enabling force pushes to a protected branch](https://docs.github.com/github/administering-a-repository/enabling-force-pushes-to-a-protected-branch)" in the GitHub Help documentation."
    pub allow_force_pushes: Maybe<bool>,
    /// Allows deletion of the protected branch by anyone with write access to the repository. Set to `false` to prevent deletion of the protected branch. Default: `false`. For more information, see "[Enabling force pushes to a protected branch](https://docs.github.com/github/administering-a-repository/enabling-force-pushes-to-a-protected-branch)" in the GitHub Help documentation.
    pub allow_deletions: Option<bool>,
    /// If set to `true`, the `restrictions` branch protection settings which limits who can push will also block pushes which create new branches, unless the push is initiated by a user, team, or app which has the ability to push. Set to `true` to restrict new branch creation. Default: `false`.
    pub block_creations: Option<bool>,
    /// Requires all conversations on code to be resolved before a pull request can be merged into a branch that matches this rule. Set to `false` to disable. Default: `false`.
    pub required_conversation_resolution: Option<bool>,
    /// Whether to set the branch as read-only. If this is true, users will not be able to push to the branch. Default: `false`.
    pub lock_branch: Option<bool>,
    /// Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow fork syncing. Set to `false` to prevent fork syncing. Default: `false`.
    pub allow_fork_syncing: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateBranchProtectionBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        required_status_checks: impl Into<
            Option<UpdateBranchProtectionBodyRequiredStatusChecks>,
        >,
        enforce_admins: impl Into<Option<bool>>,
        required_pull_request_reviews: impl Into<
            Option<UpdatePullRequestReviewProtectionBody>,
        >,
        restrictions: impl Into<Option<UpdateBranchProtectionBodyRestrictions>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.required_status_checks = required_status_checks.into();
        new.enforce_admins = enforce_admins.into();
        new.required_pull_request_reviews = required_pull_request_reviews.into();
        new.restrictions = restrictions.into();
        new
    }
}

/// Require status checks to pass before merging. Set to `null` to disable.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBranchProtectionBodyRequiredStatusChecks {
    /// Require branches to be up to date before merging.
    pub strict: bool,
    /// **Closing down notice**: The list of status checks to require in order to merge into this branch. If any of these checks have recently been set by a particular GitHub App, they will be required to come from that app in future for the branch to merge. Use `checks` instead of `contexts` for more fine-grained control.
    #[deprecated]
    pub contexts: Vec<String>,
    /// The list of status checks to require in order to merge into this branch.
    pub checks: Option<Vec<Check>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateBranchProtectionBodyRequiredStatusChecks {
    /// One in which only what is required is set.
    #[expect(deprecated, reason = "what is deprecated is still sent")]
    #[must_use]
    pub fn new(
        strict: bool,
        contexts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.strict = strict;
        new.contexts = contexts.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Restrict who can push to the protected branch. User, app, and team `restrictions` are only available for organization-owned repositories. Set to `null` to disable.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBranchProtectionBodyRestrictions {
    /// The list of user `login`s with push access
    pub users: Vec<String>,
    /// The list of team `slug`s with push access
    pub teams: Vec<String>,
    /// The list of app `slug`s with push access
    pub apps: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateBranchProtectionBodyRestrictions {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        users: impl IntoIterator<Item = impl Into<String>>,
        teams: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.users = users.into_iter().map(Into::into).collect::<Vec<_>>();
        new.teams = teams.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Delete branch protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#delete-branch-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_branch_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> DeleteBranchProtection {
    DeleteBranchProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`delete_branch_protection`](delete_branch_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBranchProtection {
    pub(crate) parts: Parts,
}

/// Get admin branch protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-admin-branch-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins`
///
/// - 200: [`ProtectedBranchAdminEnforced`](crate::models::ProtectedBranchAdminEnforced)
///
/// [How to send it](crate#sending).
pub fn get_admin_branch_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetAdminBranchProtection {
    GetAdminBranchProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_admin_branch_protection`](get_admin_branch_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAdminBranchProtection {
    pub(crate) parts: Parts,
}

/// Set admin branch protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Adding admin enforcement requires admin or owner permissions to the repository and branch protection to be enabled.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#set-admin-branch-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins`
///
/// - 200: [`ProtectedBranchAdminEnforced`](crate::models::ProtectedBranchAdminEnforced)
///
/// [How to send it](crate#sending).
pub fn set_admin_branch_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> SetAdminBranchProtection {
    SetAdminBranchProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`set_admin_branch_protection`](set_admin_branch_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAdminBranchProtection {
    pub(crate) parts: Parts,
}

/// Delete admin branch protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Removing admin enforcement requires admin or owner permissions to the repository and branch protection to be enabled.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#delete-admin-branch-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_admin_branch_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> DeleteAdminBranchProtection {
    DeleteAdminBranchProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`delete_admin_branch_protection`](delete_admin_branch_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAdminBranchProtection {
    pub(crate) parts: Parts,
}

/// Get pull request review protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-pull-request-review-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews`
///
/// - 200: [`ProtectedBranchPullRequestReview`](crate::models::ProtectedBranchPullRequestReview)
///
/// [How to send it](crate#sending).
pub fn get_pull_request_review_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetPullRequestReviewProtection {
    GetPullRequestReviewProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_pull_request_review_protection`](get_pull_request_review_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPullRequestReviewProtection {
    pub(crate) parts: Parts,
}

/// Delete pull request review protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#delete-pull-request-review-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_pull_request_review_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> DeletePullRequestReviewProtection {
    DeletePullRequestReviewProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`delete_pull_request_review_protection`](delete_pull_request_review_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePullRequestReviewProtection {
    pub(crate) parts: Parts,
}

/// Update pull request review protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Updating pull request review enforcement requires admin or owner permissions to the repository and branch protection to be enabled.
///
/// > **Note:**
/// > Passing new arrays of `users` and `teams` replaces their previous values.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#update-pull-request-review-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews`
///
/// - 200: [`ProtectedBranchPullRequestReview`](crate::models::ProtectedBranchPullRequestReview)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_pull_request_review_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> UpdatePullRequestReviewProtection {
    UpdatePullRequestReviewProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: UpdatePullRequestReviewProtectionBody::default(),
    }
}

/// The request of [`update_pull_request_review_protection`](update_pull_request_review_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePullRequestReviewProtection {
    pub(crate) parts: Parts,
    pub(crate) body: UpdatePullRequestReviewProtectionBody,
}

impl UpdatePullRequestReviewProtection {
    /// Specify which users, teams, and apps can dismiss pull request reviews. Pass an empty `dismissal_restrictions` object to disable. User and team `dismissal_restrictions` are only available for organization-owned repositories. Omit this parameter for personal repositories.
    pub fn dismissal_restrictions(
        mut self,
        dismissal_restrictions: impl Into<
            UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
        >,
    ) -> Self {
        self.body.dismissal_restrictions = Some(dismissal_restrictions.into());
        self
    }

    /// Set to `true` if you want to automatically dismiss approving reviews when someone pushes a new commit.
    #[inline]
    pub fn dismiss_stale_reviews(mut self, dismiss_stale_reviews: bool) -> Self {
        self.body.dismiss_stale_reviews = Some(dismiss_stale_reviews);
        self
    }

    /// Blocks merging pull requests until [code owners](https://docs.github.com/articles/about-code-owners/) have reviewed.
    #[inline]
    pub fn require_code_owner_reviews(
        mut self,
        require_code_owner_reviews: bool,
    ) -> Self {
        self.body.require_code_owner_reviews = Some(require_code_owner_reviews);
        self
    }

    /// Specifies the number of reviewers required to approve pull requests. Use a number between 1 and 6 or 0 to not require reviewers.
    #[inline]
    pub fn required_approving_review_count(
        mut self,
        required_approving_review_count: i64,
    ) -> Self {
        self.body.required_approving_review_count = Some(
            required_approving_review_count,
        );
        self
    }

    /// Whether the most recent push must be approved by someone other than the person who pushed it. Default: `false`
    #[inline]
    pub fn require_last_push_approval(
        mut self,
        require_last_push_approval: bool,
    ) -> Self {
        self.body.require_last_push_approval = Some(require_last_push_approval);
        self
    }

    /// Allow specific users, teams, or apps to bypass pull request requirements.
    pub fn bypass_pull_request_allowances(
        mut self,
        bypass_pull_request_allowances: impl Into<
            UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
        >,
    ) -> Self {
        self.body.bypass_pull_request_allowances = Some(
            bypass_pull_request_allowances.into(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection~1required_pull_request_reviews/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePullRequestReviewProtectionBody {
    /// Specify which users, teams, and apps can dismiss pull request reviews. Pass an empty `dismissal_restrictions` object to disable. User and team `dismissal_restrictions` are only available for organization-owned repositories. Omit this parameter for personal repositories.
    pub dismissal_restrictions: Option<
        UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
    >,
    /// Set to `true` if you want to automatically dismiss approving reviews when someone pushes a new commit.
    pub dismiss_stale_reviews: Option<bool>,
    /// Blocks merging pull requests until [code owners](https://docs.github.com/articles/about-code-owners/) have reviewed.
    pub require_code_owner_reviews: Option<bool>,
    /// Specifies the number of reviewers required to approve pull requests. Use a number between 1 and 6 or 0 to not require reviewers.
    pub required_approving_review_count: Option<i64>,
    /// Whether the most recent push must be approved by someone other than the person who pushed it. Default: `false`
    pub require_last_push_approval: Option<bool>,
    /// Allow specific users, teams, or apps to bypass pull request requirements.
    pub bypass_pull_request_allowances: Option<
        UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdatePullRequestReviewProtectionBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Allow specific users, teams, or apps to bypass pull request requirements.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances {
    /// The list of user `login`s allowed to bypass pull request requirements.
    pub users: Option<Vec<String>>,
    /// The list of team `slug`s allowed to bypass pull request requirements.
    pub teams: Option<Vec<String>>,
    /// The list of app `slug`s allowed to bypass pull request requirements.
    pub apps: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdatePullRequestReviewProtectionBodyBypassPullRequestAllowances {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get commit signature protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// When authenticated with admin or owner permissions to the repository, you can use this endpoint to check whether a branch requires signed commits. An enabled status of `true` indicates you must sign commits on this branch. For more information, see [Signing commits with GPG](https://docs.github.com/articles/signing-commits-with-gpg) in GitHub Help.
///
/// > **Note:**
/// > You must enable branch protection to require signed commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-commit-signature-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures`
///
/// - 200: [`ProtectedBranchAdminEnforced`](crate::models::ProtectedBranchAdminEnforced)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_commit_signature_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetCommitSignatureProtection {
    GetCommitSignatureProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_commit_signature_protection`](get_commit_signature_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitSignatureProtection {
    pub(crate) parts: Parts,
}

/// Create commit signature protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// When authenticated with admin or owner permissions to the repository, you can use this endpoint to require signed commits on a branch. You must enable branch protection to require signed commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#create-commit-signature-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures`
///
/// - 200: [`ProtectedBranchAdminEnforced`](crate::models::ProtectedBranchAdminEnforced)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_commit_signature_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> CreateCommitSignatureProtection {
    CreateCommitSignatureProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`create_commit_signature_protection`](create_commit_signature_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitSignatureProtection {
    pub(crate) parts: Parts,
}

/// Delete commit signature protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// When authenticated with admin or owner permissions to the repository, you can use this endpoint to disable required signed commits on a branch. You must enable branch protection to require signed commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#delete-commit-signature-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_commit_signature_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> DeleteCommitSignatureProtection {
    DeleteCommitSignatureProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`delete_commit_signature_protection`](delete_commit_signature_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCommitSignatureProtection {
    pub(crate) parts: Parts,
}

/// Get status checks protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-status-checks-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks`
///
/// - 200: [`StatusCheckPolicy`](crate::models::StatusCheckPolicy)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_status_checks_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetStatusChecksProtection {
    GetStatusChecksProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_status_checks_protection`](get_status_checks_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatusChecksProtection {
    pub(crate) parts: Parts,
}

/// Remove status check protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#remove-status-check-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn remove_status_check_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> RemoveStatusCheckProtection {
    RemoveStatusCheckProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`remove_status_check_protection`](remove_status_check_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveStatusCheckProtection {
    pub(crate) parts: Parts,
}

/// Update status check protection.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Updating required status checks requires admin or owner permissions to the repository and branch protection to be enabled.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#update-status-check-protection>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks`
///
/// - 200: [`StatusCheckPolicy`](crate::models::StatusCheckPolicy)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_status_check_protection(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> UpdateStatusCheckProtection {
    UpdateStatusCheckProtection {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: UpdateStatusCheckProtectionBody::default(),
    }
}

/// The request of [`update_status_check_protection`](update_status_check_protection()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateStatusCheckProtection {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateStatusCheckProtectionBody,
}

impl UpdateStatusCheckProtection {
    /// Require branches to be up to date before merging.
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.body.strict = Some(strict);
        self
    }

    /// **Closing down notice**: The list of status checks to require in order to merge into this branch. If any of these checks have recently been set by a particular GitHub App, they will be required to come from that app in future for the branch to merge. Use `checks` instead of `contexts` for more fine-grained control.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    pub fn contexts(
        mut self,
        contexts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.contexts = Some(
            contexts.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The list of status checks to require in order to merge into this branch.
    pub fn checks(mut self, checks: impl IntoIterator<Item = impl Into<Check>>) -> Self {
        self.body.checks = Some(checks.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection~1required_status_checks/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateStatusCheckProtectionBody {
    /// Require branches to be up to date before merging.
    pub strict: Option<bool>,
    /// **Closing down notice**: The list of status checks to require in order to merge into this branch. If any of these checks have recently been set by a particular GitHub App, they will be required to come from that app in future for the branch to merge. Use `checks` instead of `contexts` for more fine-grained control.
    #[deprecated]
    pub contexts: Option<Vec<String>>,
    /// The list of status checks to require in order to merge into this branch.
    pub checks: Option<Vec<Check>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateStatusCheckProtectionBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection~1required_status_checks/patch/requestBody/content/application~1json/schema/properties/checks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Check {
    /// The name of the required check
    pub context: String,
    /// The ID of the GitHub App that must provide this check. Omit this field to automatically select the GitHub App that has recently provided this check, or any app if it was not set by a GitHub App. Pass -1 to explicitly allow any app to set the status.
    pub app_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Check {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(context: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.context = context.into();
        new
    }
}

/// Get all status check contexts.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-all-status-check-contexts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts`
///
/// - 200: a list of text
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_all_status_check_contexts(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetAllStatusCheckContexts {
    GetAllStatusCheckContexts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_all_status_check_contexts`](get_all_status_check_contexts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllStatusCheckContexts {
    pub(crate) parts: Parts,
}

/// Set status check contexts.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#set-status-check-contexts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts`
///
/// - 200: a list of text
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_status_check_contexts(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    contexts: impl IntoIterator<Item = impl Into<String>>,
) -> SetStatusCheckContexts {
    SetStatusCheckContexts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveStatusCheckContextsBody::new(contexts),
    }
}

/// The request of [`set_status_check_contexts`](set_status_check_contexts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetStatusCheckContexts {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveStatusCheckContextsBody,
}

/// Add status check contexts.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#add-status-check-contexts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts`
///
/// - 200: a list of text
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_status_check_contexts(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    contexts: impl IntoIterator<Item = impl Into<String>>,
) -> AddStatusCheckContexts {
    AddStatusCheckContexts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveStatusCheckContextsBody::new(contexts),
    }
}

/// The request of [`add_status_check_contexts`](add_status_check_contexts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddStatusCheckContexts {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveStatusCheckContextsBody,
}

/// Remove status check contexts.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#remove-status-check-contexts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts`
///
/// - 200: a list of text
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_status_check_contexts(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    contexts: impl IntoIterator<Item = impl Into<String>>,
) -> RemoveStatusCheckContexts {
    RemoveStatusCheckContexts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveStatusCheckContextsBody::new(contexts),
    }
}

/// The request of [`remove_status_check_contexts`](remove_status_check_contexts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveStatusCheckContexts {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveStatusCheckContextsBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection~1required_status_checks~1contexts/delete/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveStatusCheckContextsBody {
    /// The name of the status checks
    pub contexts: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RemoveStatusCheckContextsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(contexts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.contexts = contexts.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Get access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Lists who has access to this protected branch.
///
/// > **Note:**
/// > Users, apps, and teams `restrictions` are only available for organization-owned repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions`
///
/// - 200: [`BranchRestrictionPolicy`](crate::models::BranchRestrictionPolicy)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetAccessRestrictions {
    GetAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_access_restrictions`](get_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccessRestrictions {
    pub(crate) parts: Parts,
}

/// Delete access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Disables the ability to restrict who can push to this branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#delete-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> DeleteAccessRestrictions {
    DeleteAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`delete_access_restrictions`](delete_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAccessRestrictions {
    pub(crate) parts: Parts,
}

/// Get apps with access to the protected branch.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Lists the GitHub Apps that have push access to this branch. Only GitHub Apps that are installed on the repository and that have been granted write access to the repository contents can be added as authorized actors on a protected branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-apps-with-access-to-the-protected-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps`
///
/// - 200: a list of [`Integration`](crate::models::Integration) or null
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_apps_with_access_to_protected_branch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetAppsWithAccessToProtectedBranch {
    GetAppsWithAccessToProtectedBranch {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_apps_with_access_to_protected_branch`](get_apps_with_access_to_protected_branch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppsWithAccessToProtectedBranch {
    pub(crate) parts: Parts,
}

/// Set app access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Replaces the list of apps that have push access to this branch. This removes all apps that previously had push access and grants push access to the new list of apps. Only GitHub Apps that are installed on the repository and that have been granted write access to the repository contents can be added as authorized actors on a protected branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#set-app-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps`
///
/// - 200: a list of [`Integration`](crate::models::Integration) or null
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_app_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    apps: impl IntoIterator<Item = impl Into<String>>,
) -> SetAppAccessRestrictions {
    SetAppAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveAppAccessRestrictionsBody::new(apps),
    }
}

/// The request of [`set_app_access_restrictions`](set_app_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAppAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveAppAccessRestrictionsBody,
}

/// Add app access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Grants the specified apps push access for this branch. Only GitHub Apps that are installed on the repository and that have been granted write access to the repository contents can be added as authorized actors on a protected branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#add-app-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps`
///
/// - 200: a list of [`Integration`](crate::models::Integration) or null
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_app_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    apps: impl IntoIterator<Item = impl Into<String>>,
) -> AddAppAccessRestrictions {
    AddAppAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveAppAccessRestrictionsBody::new(apps),
    }
}

/// The request of [`add_app_access_restrictions`](add_app_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAppAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveAppAccessRestrictionsBody,
}

/// Remove app access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Removes the ability of an app to push to this branch. Only GitHub Apps that are installed on the repository and that have been granted write access to the repository contents can be added as authorized actors on a protected branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#remove-app-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps`
///
/// - 200: a list of [`Integration`](crate::models::Integration) or null
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_app_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    apps: impl IntoIterator<Item = impl Into<String>>,
) -> RemoveAppAccessRestrictions {
    RemoveAppAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveAppAccessRestrictionsBody::new(apps),
    }
}

/// The request of [`remove_app_access_restrictions`](remove_app_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAppAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveAppAccessRestrictionsBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection~1restrictions~1apps/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveAppAccessRestrictionsBody {
    /// The GitHub Apps that have push access to this branch. Use the slugified version of the app name. **Note**: The list of users, apps, and teams in total is limited to 100 items.
    pub apps: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RemoveAppAccessRestrictionsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(apps: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.apps = apps.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Get teams with access to the protected branch.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Lists the teams who have push access to this branch. The list includes child teams.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-teams-with-access-to-the-protected-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_teams_with_access_to_protected_branch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetTeamsWithAccessToProtectedBranch {
    GetTeamsWithAccessToProtectedBranch {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_teams_with_access_to_protected_branch`](get_teams_with_access_to_protected_branch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTeamsWithAccessToProtectedBranch {
    pub(crate) parts: Parts,
}

/// Set team access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Replaces the list of teams that have push access to this branch. This removes all teams that previously had push access and grants push access to the new list of teams. Team restrictions include child teams.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#set-team-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_team_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    teams: impl IntoIterator<Item = impl Into<String>>,
) -> SetTeamAccessRestrictions {
    SetTeamAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveTeamAccessRestrictionsBody::new(teams),
    }
}

/// The request of [`set_team_access_restrictions`](set_team_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetTeamAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveTeamAccessRestrictionsBody,
}

/// Add team access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Grants the specified teams push access for this branch. You can also give push access to child teams.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#add-team-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_team_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    teams: impl IntoIterator<Item = impl Into<String>>,
) -> AddTeamAccessRestrictions {
    AddTeamAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveTeamAccessRestrictionsBody::new(teams),
    }
}

/// The request of [`add_team_access_restrictions`](add_team_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTeamAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveTeamAccessRestrictionsBody,
}

/// Remove team access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Removes the ability of a team to push to this branch. You can also remove push access for child teams.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#remove-team-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_team_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    teams: impl IntoIterator<Item = impl Into<String>>,
) -> RemoveTeamAccessRestrictions {
    RemoveTeamAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: RemoveTeamAccessRestrictionsBody::new(teams),
    }
}

/// The request of [`remove_team_access_restrictions`](remove_team_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTeamAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveTeamAccessRestrictionsBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1branches~1{branch}~1protection~1restrictions~1teams/delete/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveTeamAccessRestrictionsBody {
    /// The slug values for teams
    pub teams: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RemoveTeamAccessRestrictionsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(teams: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.teams = teams.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Get users with access to the protected branch.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Lists the people who have push access to this branch.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#get-users-with-access-to-the-protected-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_users_with_access_to_protected_branch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetUsersWithAccessToProtectedBranch {
    GetUsersWithAccessToProtectedBranch {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_users_with_access_to_protected_branch`](get_users_with_access_to_protected_branch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUsersWithAccessToProtectedBranch {
    pub(crate) parts: Parts,
}

/// Set user access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Replaces the list of people that have push access to this branch. This removes all people that previously had push access and grants push access to the new list of people.
///
/// | Type    | Description                                                                                                                   |
/// | ------- | ----------------------------------------------------------------------------------------------------------------------------- |
/// | `array` | Usernames for people who can have push access. **Note**: The list of users, apps, and teams in total is limited to 100 items. |
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#set-user-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_user_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    users: impl IntoIterator<Item = impl Into<String>>,
) -> SetUserAccessRestrictions {
    SetUserAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: models::InteractionLimitPullRequestBypassList::new(users),
    }
}

/// The request of [`set_user_access_restrictions`](set_user_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetUserAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimitPullRequestBypassList,
}

/// Add user access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Grants the specified people push access for this branch.
///
/// | Type    | Description                                                                                                                   |
/// | ------- | ----------------------------------------------------------------------------------------------------------------------------- |
/// | `array` | Usernames for people who can have push access. **Note**: The list of users, apps, and teams in total is limited to 100 items. |
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#add-user-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_user_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    users: impl IntoIterator<Item = impl Into<String>>,
) -> AddUserAccessRestrictions {
    AddUserAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: models::InteractionLimitPullRequestBypassList::new(users),
    }
}

/// The request of [`add_user_access_restrictions`](add_user_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimitPullRequestBypassList,
}

/// Remove user access restrictions.
///
/// Protected branches are available in public repositories with GitHub Free and GitHub Free for organizations, and in public and private repositories with GitHub Pro, GitHub Team, GitHub Enterprise Cloud, and GitHub Enterprise Server. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Removes the ability of a user to push to this branch.
///
/// | Type    | Description                                                                                                                                   |
/// | ------- | --------------------------------------------------------------------------------------------------------------------------------------------- |
/// | `array` | Usernames of the people who should no longer have push access. **Note**: The list of users, apps, and teams in total is limited to 100 items. |
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/branches/branch-protection#remove-user-access-restrictions>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_user_access_restrictions(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
    users: impl IntoIterator<Item = impl Into<String>>,
) -> RemoveUserAccessRestrictions {
    RemoveUserAccessRestrictions {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
        body: models::InteractionLimitPullRequestBypassList::new(users),
    }
}

/// The request of [`remove_user_access_restrictions`](remove_user_access_restrictions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveUserAccessRestrictions {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimitPullRequestBypassList,
}
