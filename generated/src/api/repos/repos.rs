// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: repos.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Parts, Value};
use crate::models;

/// List organization repositories.
///
/// Lists repositories for the specified organization.
///
/// > **Note:**
/// > In order to see the `security_and_analysis` block for a repository you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-organization-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/repos`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForOrg::pages), [`items`](ListForOrg::items).
pub fn list_for_org(org: impl Into<String>) -> ListForOrg {
    ListForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_for_org`](list_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForOrg {
    pub(crate) parts: Parts,
}

impl ListForOrg {
    /// Specifies the types of repositories you want returned.
    pub fn r#type(mut self, r#type: impl Into<ListForOrgType>) -> Self {
        self.parts.query("type", &r#type.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<ListForOrgSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The order to sort by. Default: `asc` when using `full_name`, otherwise `desc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1repos/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForOrgType {
    /// `all`
    All,
    /// `public`
    Public,
    /// `private`
    Private,
    /// `forks`
    Forks,
    /// `sources`
    Sources,
    /// `member`
    Member,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1orgs~1{org}~1repos/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForOrgSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `pushed`
    Pushed,
    /// `full_name`
    FullName,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create an organization repository.
///
/// Creates a new repository in the specified organization. The authenticated user must be a member of the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `public_repo` or `repo` scope to create a public repository, and `repo` scope to create a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#create-an-organization-repository>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/repos`
///
/// - 201: [`FullRepository`](crate::models::FullRepository)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_in_org(org: impl Into<String>, name: impl Into<String>) -> CreateInOrg {
    CreateInOrg {
        parts: Parts::new().path(&org.into()),
        body: CreateInOrgBody::new(name),
    }
}

/// The request of [`create_in_org`](create_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateInOrgBody,
}

impl CreateInOrg {
    /// A short description of the repository.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// A URL with more information about the repository.
    pub fn homepage(mut self, homepage: impl Into<String>) -> Self {
        self.body.homepage = Some(homepage.into());
        self
    }

    /// Whether the repository is private.
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.body.private = Some(private);
        self
    }

    /// The visibility of the repository.
    pub fn visibility(mut self, visibility: impl Into<models::PrivatePublic>) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// Either `true` to enable issues for this repository or `false` to disable them.
    #[inline]
    pub fn has_issues(mut self, has_issues: bool) -> Self {
        self.body.has_issues = Some(has_issues);
        self
    }

    /// Either `true` to enable projects for this repository or `false` to disable them. **Note:** If you're creating a repository in an organization that has disabled repository projects, the default is `false`, and if you pass `true`, the API returns an error.
    #[inline]
    pub fn has_projects(mut self, has_projects: bool) -> Self {
        self.body.has_projects = Some(has_projects);
        self
    }

    /// Either `true` to enable the wiki for this repository or `false` to disable it.
    #[inline]
    pub fn has_wiki(mut self, has_wiki: bool) -> Self {
        self.body.has_wiki = Some(has_wiki);
        self
    }

    /// Whether downloads are enabled.
    #[inline]
    pub fn has_downloads(mut self, has_downloads: bool) -> Self {
        self.body.has_downloads = Some(has_downloads);
        self
    }

    /// Either `true` to make this repo available as a template repository or `false` to prevent it.
    #[inline]
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.body.is_template = Some(is_template);
        self
    }

    /// The id of the team that will be granted access to this repository. This is only valid when creating a repository in an organization.
    #[inline]
    pub fn team_id(mut self, team_id: i64) -> Self {
        self.body.team_id = Some(team_id);
        self
    }

    /// Pass `true` to create an initial commit with empty README.
    #[inline]
    pub fn auto_init(mut self, auto_init: bool) -> Self {
        self.body.auto_init = Some(auto_init);
        self
    }

    /// Desired language or platform [.gitignore template](https://github.com/github/gitignore) to apply. Use the name of the template without the extension. For example, "Haskell".
    pub fn gitignore_template(mut self, gitignore_template: impl Into<String>) -> Self {
        self.body.gitignore_template = Some(gitignore_template.into());
        self
    }

    /// Choose an [open source license template](https://choosealicense.com/) that best suits your needs, and then use the [license keyword](https://docs.github.com/articles/licensing-a-repository/#searching-github-by-license-type) as the `license_template` string. For example, "mit" or "mpl-2.0".
    pub fn license_template(mut self, license_template: impl Into<String>) -> Self {
        self.body.license_template = Some(license_template.into());
        self
    }

    /// Either `true` to allow squash-merging pull requests, or `false` to prevent squash-merging.
    #[inline]
    pub fn allow_squash_merge(mut self, allow_squash_merge: bool) -> Self {
        self.body.allow_squash_merge = Some(allow_squash_merge);
        self
    }

    /// Either `true` to allow merging pull requests with a merge commit, or `false` to prevent merging pull requests with merge commits.
    #[inline]
    pub fn allow_merge_commit(mut self, allow_merge_commit: bool) -> Self {
        self.body.allow_merge_commit = Some(allow_merge_commit);
        self
    }

    /// Either `true` to allow rebase-merging pull requests, or `false` to prevent rebase-merging.
    #[inline]
    pub fn allow_rebase_merge(mut self, allow_rebase_merge: bool) -> Self {
        self.body.allow_rebase_merge = Some(allow_rebase_merge);
        self
    }

    /// Either `true` to allow auto-merge on pull requests, or `false` to disallow auto-merge.
    #[inline]
    pub fn allow_auto_merge(mut self, allow_auto_merge: bool) -> Self {
        self.body.allow_auto_merge = Some(allow_auto_merge);
        self
    }

    /// Either `true` to allow automatically deleting head branches when pull requests are merged, or `false` to prevent automatic deletion. **The authenticated user must be an organization owner to set this property to `true`.**
    #[inline]
    pub fn delete_branch_on_merge(mut self, delete_branch_on_merge: bool) -> Self {
        self.body.delete_branch_on_merge = Some(delete_branch_on_merge);
        self
    }

    /// Either `true` to allow squash-merge commits to use pull request title, or `false` to use commit message. **This property is closing down. Please use `squash_merge_commit_title` instead.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn use_squash_pr_title_as_default(
        mut self,
        use_squash_pr_title_as_default: bool,
    ) -> Self {
        self.body.use_squash_pr_title_as_default = Some(use_squash_pr_title_as_default);
        self
    }

    /// Required when using `squash_merge_commit_message`.
    ///
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub fn squash_merge_commit_title(
        mut self,
        squash_merge_commit_title: impl Into<models::SquashMergeCommitTitle>,
    ) -> Self {
        self.body.squash_merge_commit_title = Some(squash_merge_commit_title.into());
        self
    }

    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub fn squash_merge_commit_message(
        mut self,
        squash_merge_commit_message: impl Into<models::SquashMergeCommitMessage>,
    ) -> Self {
        self.body.squash_merge_commit_message = Some(squash_merge_commit_message.into());
        self
    }

    /// Required when using `merge_commit_message`.
    ///
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub fn merge_commit_title(
        mut self,
        merge_commit_title: impl Into<models::MergeCommitTitle>,
    ) -> Self {
        self.body.merge_commit_title = Some(merge_commit_title.into());
        self
    }

    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub fn merge_commit_message(
        mut self,
        merge_commit_message: impl Into<models::MergeCommitMessage>,
    ) -> Self {
        self.body.merge_commit_message = Some(merge_commit_message.into());
        self
    }

    /// The custom properties for the new repository. The keys are the custom property names, and the values are the corresponding custom property values.
    pub fn custom_properties(
        mut self,
        custom_properties: impl Into<Map<Value>>,
    ) -> Self {
        self.body.custom_properties = Some(custom_properties.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1repos/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateInOrgBody {
    /// The name of the repository.
    pub name: String,
    /// A short description of the repository.
    pub description: Option<String>,
    /// A URL with more information about the repository.
    pub homepage: Option<String>,
    /// Whether the repository is private.
    pub private: Option<bool>,
    /// The visibility of the repository.
    pub visibility: Option<models::PrivatePublic>,
    /// Either `true` to enable issues for this repository or `false` to disable them.
    pub has_issues: Option<bool>,
    /// Either `true` to enable projects for this repository or `false` to disable them. **Note:** If you're creating a repository in an organization that has disabled repository projects, the default is `false`, and if you pass `true`, the API returns an error.
    pub has_projects: Option<bool>,
    /// Either `true` to enable the wiki for this repository or `false` to disable it.
    pub has_wiki: Option<bool>,
    /// Whether downloads are enabled.
    pub has_downloads: Option<bool>,
    /// Either `true` to make this repo available as a template repository or `false` to prevent it.
    pub is_template: Option<bool>,
    /// The id of the team that will be granted access to this repository. This is only valid when creating a repository in an organization.
    pub team_id: Option<i64>,
    /// Pass `true` to create an initial commit with empty README.
    pub auto_init: Option<bool>,
    /// Desired language or platform [.gitignore template](https://github.com/github/gitignore) to apply. Use the name of the template without the extension. For example, "Haskell".
    pub gitignore_template: Option<String>,
    /// Choose an [open source license template](https://choosealicense.com/) that best suits your needs, and then use the [license keyword](https://docs.github.com/articles/licensing-a-repository/#searching-github-by-license-type) as the `license_template` string. For example, "mit" or "mpl-2.0".
    pub license_template: Option<String>,
    /// Either `true` to allow squash-merging pull requests, or `false` to prevent squash-merging.
    pub allow_squash_merge: Option<bool>,
    /// Either `true` to allow merging pull requests with a merge commit, or `false` to prevent merging pull requests with merge commits.
    pub allow_merge_commit: Option<bool>,
    /// Either `true` to allow rebase-merging pull requests, or `false` to prevent rebase-merging.
    pub allow_rebase_merge: Option<bool>,
    /// Either `true` to allow auto-merge on pull requests, or `false` to disallow auto-merge.
    pub allow_auto_merge: Option<bool>,
    /// Either `true` to allow automatically deleting head branches when pull requests are merged, or `false` to prevent automatic deletion. **The authenticated user must be an organization owner to set this property to `true`.**
    pub delete_branch_on_merge: Option<bool>,
    /// Either `true` to allow squash-merge commits to use pull request title, or `false` to use commit message. **This property is closing down. Please use `squash_merge_commit_title` instead.
    #[deprecated]
    pub use_squash_pr_title_as_default: Option<bool>,
    /// Required when using `squash_merge_commit_message`.
    ///
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub squash_merge_commit_title: Option<models::SquashMergeCommitTitle>,
    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub squash_merge_commit_message: Option<models::SquashMergeCommitMessage>,
    /// Required when using `merge_commit_message`.
    ///
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<models::MergeCommitTitle>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<models::MergeCommitMessage>,
    /// The custom properties for the new repository. The keys are the custom property names, and the values are the corresponding custom property values.
    pub custom_properties: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateInOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Get a repository.
///
/// The `parent` and `source` objects are present when the repository is a fork. `parent` is the repository this repository was forked from, `source` is the ultimate source for the network.
///
/// > **Note:**
/// > - In order to see the `security_and_analysis` block for a repository you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
/// > - To view merge-related settings, you must have the `contents:read` and `contents:write` permissions.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#get-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}`
///
/// - 200: [`FullRepository`](crate::models::FullRepository)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get(owner: impl Into<String>, repo: impl Into<String>) -> Get {
    Get {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Delete a repository.
///
/// Deleting a repository requires admin access.
///
/// If an organization owner has configured the organization to prevent members from deleting organization-owned
/// repositories, you will get a `403 Forbidden` response.
///
/// OAuth app tokens and personal access tokens (classic) need the `delete_repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#delete-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}`
///
/// - 204: no content
/// - 307: [`BasicError`](crate::models::BasicError)
/// - 403: [`OrgsRemoveOutsideCollaboratorResponse422`](crate::models::OrgsRemoveOutsideCollaboratorResponse422)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete(owner: impl Into<String>, repo: impl Into<String>) -> Delete {
    Delete {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`delete`](delete()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    pub(crate) parts: Parts,
}

/// Update a repository.
///
/// **Note**: To edit a repository's topics, use the [Replace all repository topics](https://docs.github.com/rest/repos/repos#replace-all-repository-topics) endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#update-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}`
///
/// - 200: [`FullRepository`](crate::models::FullRepository)
/// - 307: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update(owner: impl Into<String>, repo: impl Into<String>) -> Update {
    Update {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: UpdateBody::default(),
    }
}

/// The request of [`update`](update()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBody,
}

impl Update {
    /// The name of the repository.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// A short description of the repository.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// A URL with more information about the repository.
    pub fn homepage(mut self, homepage: impl Into<String>) -> Self {
        self.body.homepage = Some(homepage.into());
        self
    }

    /// Either `true` to make the repository private or `false` to make it public. Default: `false`.\
    /// **Note**: You will get a `422` error if the organization restricts [changing repository visibility](https://docs.github.com/articles/repository-permission-levels-for-an-organization#changing-the-visibility-of-repositories) to organization owners and a non-owner tries to change the value of private.
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.body.private = Some(private);
        self
    }

    /// The visibility of the repository.
    pub fn visibility(mut self, visibility: impl Into<models::PrivatePublic>) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// Specify which security and analysis features to enable or disable for the repository.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// For example, to enable GitHub Advanced Security, use this data in the body of the `PATCH` request:
    /// `{ "security_and_analysis": {"advanced_security": { "status": "enabled" } } }`.
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /repos/{owner}/{repo}` request.
    pub fn security_and_analysis(
        mut self,
        security_and_analysis: impl Into<Maybe<UpdateBodySecurityAndAnalysis>>,
    ) -> Self {
        self.body.security_and_analysis = security_and_analysis.into();
        self
    }

    /// Either `true` to enable issues for this repository or `false` to disable them.
    #[inline]
    pub fn has_issues(mut self, has_issues: bool) -> Self {
        self.body.has_issues = Some(has_issues);
        self
    }

    /// Either `true` to enable projects for this repository or `false` to disable them. **Note:** If you're creating a repository in an organization that has disabled repository projects, the default is `false`, and if you pass `true`, the API returns an error.
    #[inline]
    pub fn has_projects(mut self, has_projects: bool) -> Self {
        self.body.has_projects = Some(has_projects);
        self
    }

    /// Either `true` to enable the wiki for this repository or `false` to disable it.
    #[inline]
    pub fn has_wiki(mut self, has_wiki: bool) -> Self {
        self.body.has_wiki = Some(has_wiki);
        self
    }

    /// Either `true` to allow pull requests for this repository or `false` to prevent pull requests.
    #[inline]
    pub fn has_pull_requests(mut self, has_pull_requests: bool) -> Self {
        self.body.has_pull_requests = Some(has_pull_requests);
        self
    }

    /// The policy that controls who can create pull requests for this repository: `all` or `collaborators_only`.
    pub fn pull_request_creation_policy(
        mut self,
        pull_request_creation_policy: impl Into<models::PullRequestCreationPolicy>,
    ) -> Self {
        self.body.pull_request_creation_policy = Some(
            pull_request_creation_policy.into(),
        );
        self
    }

    /// Either `true` to make this repo available as a template repository or `false` to prevent it.
    #[inline]
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.body.is_template = Some(is_template);
        self
    }

    /// Updates the default branch for this repository.
    pub fn default_branch(mut self, default_branch: impl Into<String>) -> Self {
        self.body.default_branch = Some(default_branch.into());
        self
    }

    /// Either `true` to allow squash-merging pull requests, or `false` to prevent squash-merging.
    #[inline]
    pub fn allow_squash_merge(mut self, allow_squash_merge: bool) -> Self {
        self.body.allow_squash_merge = Some(allow_squash_merge);
        self
    }

    /// Either `true` to allow merging pull requests with a merge commit, or `false` to prevent merging pull requests with merge commits.
    #[inline]
    pub fn allow_merge_commit(mut self, allow_merge_commit: bool) -> Self {
        self.body.allow_merge_commit = Some(allow_merge_commit);
        self
    }

    /// Either `true` to allow rebase-merging pull requests, or `false` to prevent rebase-merging.
    #[inline]
    pub fn allow_rebase_merge(mut self, allow_rebase_merge: bool) -> Self {
        self.body.allow_rebase_merge = Some(allow_rebase_merge);
        self
    }

    /// Either `true` to allow auto-merge on pull requests, or `false` to disallow auto-merge.
    #[inline]
    pub fn allow_auto_merge(mut self, allow_auto_merge: bool) -> Self {
        self.body.allow_auto_merge = Some(allow_auto_merge);
        self
    }

    /// Either `true` to allow automatically deleting head branches when pull requests are merged, or `false` to prevent automatic deletion.
    #[inline]
    pub fn delete_branch_on_merge(mut self, delete_branch_on_merge: bool) -> Self {
        self.body.delete_branch_on_merge = Some(delete_branch_on_merge);
        self
    }

    /// Either `true` to always allow a pull request head branch that is behind its base branch to be updated even if it is not required to be up to date before merging, or false otherwise.
    #[inline]
    pub fn allow_update_branch(mut self, allow_update_branch: bool) -> Self {
        self.body.allow_update_branch = Some(allow_update_branch);
        self
    }

    /// Either `true` to allow squash-merge commits to use pull request title, or `false` to use commit message. **This property is closing down. Please use `squash_merge_commit_title` instead.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn use_squash_pr_title_as_default(
        mut self,
        use_squash_pr_title_as_default: bool,
    ) -> Self {
        self.body.use_squash_pr_title_as_default = Some(use_squash_pr_title_as_default);
        self
    }

    /// Required when using `squash_merge_commit_message`.
    ///
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub fn squash_merge_commit_title(
        mut self,
        squash_merge_commit_title: impl Into<models::SquashMergeCommitTitle>,
    ) -> Self {
        self.body.squash_merge_commit_title = Some(squash_merge_commit_title.into());
        self
    }

    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub fn squash_merge_commit_message(
        mut self,
        squash_merge_commit_message: impl Into<models::SquashMergeCommitMessage>,
    ) -> Self {
        self.body.squash_merge_commit_message = Some(squash_merge_commit_message.into());
        self
    }

    /// Required when using `merge_commit_message`.
    ///
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub fn merge_commit_title(
        mut self,
        merge_commit_title: impl Into<models::MergeCommitTitle>,
    ) -> Self {
        self.body.merge_commit_title = Some(merge_commit_title.into());
        self
    }

    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub fn merge_commit_message(
        mut self,
        merge_commit_message: impl Into<models::MergeCommitMessage>,
    ) -> Self {
        self.body.merge_commit_message = Some(merge_commit_message.into());
        self
    }

    /// Whether to archive this repository. `false` will unarchive a previously archived repository.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.body.archived = Some(archived);
        self
    }

    /// Either `true` to allow private forks, or `false` to prevent private forks.
    #[inline]
    pub fn allow_forking(mut self, allow_forking: bool) -> Self {
        self.body.allow_forking = Some(allow_forking);
        self
    }

    /// Either `true` to require contributors to sign off on web-based commits, or `false` to not require contributors to sign off on web-based commits.
    #[inline]
    pub fn web_commit_signoff_required(
        mut self,
        web_commit_signoff_required: bool,
    ) -> Self {
        self.body.web_commit_signoff_required = Some(web_commit_signoff_required);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// The name of the repository.
    pub name: Option<String>,
    /// A short description of the repository.
    pub description: Option<String>,
    /// A URL with more information about the repository.
    pub homepage: Option<String>,
    /// Either `true` to make the repository private or `false` to make it public. Default: `false`.\
    /// **Note**: You will get a `422` error if the organization restricts [changing repository visibility](https://docs.github.com/articles/repository-permission-levels-for-an-organization#changing-the-visibility-of-repositories) to organization owners and a non-owner tries to change the value of private.
    pub private: Option<bool>,
    /// The visibility of the repository.
    pub visibility: Option<models::PrivatePublic>,
    /// Specify which security and analysis features to enable or disable for the repository.
    ///
    /// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
    ///
    /// For example, to enable GitHub Advanced Security, use this data in the body of the `PATCH` request:
    /// `{ "security_and_analysis": {"advanced_security": { "status": "enabled" } } }`.
    ///
    /// You can check which security and analysis features are currently enabled by using a `GET /repos/{owner}/{repo}` request.
    pub security_and_analysis: Maybe<UpdateBodySecurityAndAnalysis>,
    /// Either `true` to enable issues for this repository or `false` to disable them.
    pub has_issues: Option<bool>,
    /// Either `true` to enable projects for this repository or `false` to disable them. **Note:** If you're creating a repository in an organization that has disabled repository projects, the default is `false`, and if you pass `true`, the API returns an error.
    pub has_projects: Option<bool>,
    /// Either `true` to enable the wiki for this repository or `false` to disable it.
    pub has_wiki: Option<bool>,
    /// Either `true` to allow pull requests for this repository or `false` to prevent pull requests.
    pub has_pull_requests: Option<bool>,
    /// The policy that controls who can create pull requests for this repository: `all` or `collaborators_only`.
    pub pull_request_creation_policy: Option<models::PullRequestCreationPolicy>,
    /// Either `true` to make this repo available as a template repository or `false` to prevent it.
    pub is_template: Option<bool>,
    /// Updates the default branch for this repository.
    pub default_branch: Option<String>,
    /// Either `true` to allow squash-merging pull requests, or `false` to prevent squash-merging.
    pub allow_squash_merge: Option<bool>,
    /// Either `true` to allow merging pull requests with a merge commit, or `false` to prevent merging pull requests with merge commits.
    pub allow_merge_commit: Option<bool>,
    /// Either `true` to allow rebase-merging pull requests, or `false` to prevent rebase-merging.
    pub allow_rebase_merge: Option<bool>,
    /// Either `true` to allow auto-merge on pull requests, or `false` to disallow auto-merge.
    pub allow_auto_merge: Option<bool>,
    /// Either `true` to allow automatically deleting head branches when pull requests are merged, or `false` to prevent automatic deletion.
    pub delete_branch_on_merge: Option<bool>,
    /// Either `true` to always allow a pull request head branch that is behind its base branch to be updated even if it is not required to be up to date before merging, or false otherwise.
    pub allow_update_branch: Option<bool>,
    /// Either `true` to allow squash-merge commits to use pull request title, or `false` to use commit message. **This property is closing down. Please use `squash_merge_commit_title` instead.
    #[deprecated]
    pub use_squash_pr_title_as_default: Option<bool>,
    /// Required when using `squash_merge_commit_message`.
    ///
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub squash_merge_commit_title: Option<models::SquashMergeCommitTitle>,
    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub squash_merge_commit_message: Option<models::SquashMergeCommitMessage>,
    /// Required when using `merge_commit_message`.
    ///
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<models::MergeCommitTitle>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<models::MergeCommitMessage>,
    /// Whether to archive this repository. `false` will unarchive a previously archived repository.
    pub archived: Option<bool>,
    /// Either `true` to allow private forks, or `false` to prevent private forks.
    pub allow_forking: Option<bool>,
    /// Either `true` to require contributors to sign off on web-based commits, or `false` to not require contributors to sign off on web-based commits.
    pub web_commit_signoff_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Specify which security and analysis features to enable or disable for the repository.
///
/// To use this parameter, you must have admin permissions for the repository or be an owner or security manager for the organization that owns the repository. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
///
/// For example, to enable GitHub Advanced Security, use this data in the body of the `PATCH` request:
/// `{ "security_and_analysis": {"advanced_security": { "status": "enabled" } } }`.
///
/// You can check which security and analysis features are currently enabled by using a `GET /repos/{owner}/{repo}` request.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodySecurityAndAnalysis {
    /// Use the `status` property to enable or disable GitHub Advanced Security for this repository.
    /// For more information, see "[About GitHub Advanced
    /// Security](https://docs.github.com/github/getting-started-with-github/learning-about-github/about-github-advanced-security)."
    ///
    /// For standalone Code Scanning or Secret Protection products, this parameter cannot be used.
    pub advanced_security: Option<UpdateBodySecurityAndAnalysisAdvancedSecurity>,
    /// Use the `status` property to enable or disable GitHub Code Security for this repository.
    pub code_security: Option<UpdateBodySecurityAndAnalysisAdvancedSecurity>,
    /// Use the `status` property to enable or disable secret scanning for this repository. For more information, see "[About secret scanning](https://docs.github.com/code-security/secret-security/about-secret-scanning)."
    pub secret_scanning: Option<UpdateBodySecurityAndAnalysisAdvancedSecurity>,
    /// Use the `status` property to enable or disable secret scanning push protection for this repository. For more information, see "[Protecting pushes with secret scanning](https://docs.github.com/code-security/secret-scanning/protecting-pushes-with-secret-scanning)."
    pub secret_scanning_push_protection: Option<
        UpdateBodySecurityAndAnalysisAdvancedSecurity,
    >,
    /// Use the `status` property to enable or disable secret scanning AI detection for this repository. For more information, see "[Responsible detection of generic secrets with AI](https://docs.github.com/code-security/secret-scanning/using-advanced-secret-scanning-and-push-protection-features/generic-secret-detection/responsible-ai-generic-secrets)."
    pub secret_scanning_ai_detection: Option<
        UpdateBodySecurityAndAnalysisAdvancedSecurity,
    >,
    /// Use the `status` property to enable or disable secret scanning non-provider patterns for this repository. For more information, see "[Supported secret scanning patterns](https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns#supported-secrets)."
    pub secret_scanning_non_provider_patterns: Option<
        UpdateBodySecurityAndAnalysisAdvancedSecurity,
    >,
    /// Use the `status` property to enable or disable secret scanning delegated alert dismissal for this repository.
    pub secret_scanning_delegated_alert_dismissal: Option<
        UpdateBodySecurityAndAnalysisAdvancedSecurity,
    >,
    /// Use the `status` property to enable or disable secret scanning delegated bypass for this repository.
    pub secret_scanning_delegated_bypass: Option<
        UpdateBodySecurityAndAnalysisAdvancedSecurity,
    >,
    /// Feature options for secret scanning delegated bypass.
    /// This object is only honored when `security_and_analysis.secret_scanning_delegated_bypass.status` is set to `enabled`.
    /// You can send this object in the same request as `secret_scanning_delegated_bypass`, or update just the options in a separate request.
    pub secret_scanning_delegated_bypass_options: Option<
        models::SecretScanningDelegatedBypassOptions,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBodySecurityAndAnalysis {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Use the `status` property to enable or disable GitHub Advanced Security for this repository.
/// For more information, see "[About GitHub Advanced
/// Security](https://docs.github.com/github/getting-started-with-github/learning-about-github/about-github-advanced-security)."
///
/// For standalone Code Scanning or Secret Protection products, this parameter cannot be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodySecurityAndAnalysisAdvancedSecurity {
    /// Can be `enabled` or `disabled`.
    pub status: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBodySecurityAndAnalysisAdvancedSecurity {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List repository activities.
///
/// Lists a detailed history of changes to a repository, such as pushes, merges, force pushes, and branch changes, and associates these changes with commits and users.
///
/// For more information about viewing repository activity,
/// see "[Viewing activity and data for your repository](https://docs.github.com/repositories/viewing-activity-and-data-for-your-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repository-activities>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/activity`
///
/// - 200: a list of [`Activity`](crate::models::Activity)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListActivities::pages), [`items`](ListActivities::items).
pub fn list_activities(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListActivities {
    ListActivities {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_activities`](list_activities()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivities {
    pub(crate) parts: Parts,
}

impl ListActivities {
    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The Git reference for the activities you want to list.
    ///
    /// The `ref` for a branch can be formatted either as `refs/heads/BRANCH_NAME` or `BRANCH_NAME`, where `BRANCH_NAME` is the name of your branch.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// The GitHub username to use to filter by the actor who performed the activity.
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.parts.query("actor", &actor.into());
        self
    }

    /// The time period to filter by.
    ///
    /// For example, `day` will filter for activity that occurred in the past 24 hours, and `week` will filter for activity that occurred in the past 7 days (168 hours).
    pub fn time_period(
        mut self,
        time_period: impl Into<ListActivitiesTimePeriod>,
    ) -> Self {
        self.parts.query("time_period", &time_period.into());
        self
    }

    /// The activity type to filter by.
    ///
    /// For example, you can choose to filter by "force_push", to see all force pushes to the repository.
    pub fn activity_type(
        mut self,
        activity_type: impl Into<models::ActivityType>,
    ) -> Self {
        self.parts.query("activity_type", &activity_type.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1activity/get/parameters/8/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListActivitiesTimePeriod {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// `quarter`
    Quarter,
    /// `year`
    Year,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Check if Dependabot security updates are enabled for a repository.
///
/// Shows whether Dependabot security updates are enabled, disabled or paused for a repository. The authenticated user must have admin read access to the repository. For more information, see "[Configuring Dependabot security updates](https://docs.github.com/articles/configuring-automated-security-fixes)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#check-if-dependabot-security-updates-are-enabled-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/automated-security-fixes`
///
/// - 200: [`CheckAutomatedSecurityFixes`](crate::models::CheckAutomatedSecurityFixes)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_automated_security_fixes(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckAutomatedSecurityFixes {
    CheckAutomatedSecurityFixes {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`check_automated_security_fixes`](check_automated_security_fixes()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckAutomatedSecurityFixes {
    pub(crate) parts: Parts,
}

/// Enable Dependabot security updates.
///
/// Enables Dependabot security updates for a repository. The authenticated user must have admin access to the repository. For more information, see "[Configuring Dependabot security updates](https://docs.github.com/articles/configuring-automated-security-fixes)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#enable-dependabot-security-updates>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/automated-security-fixes`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn enable_automated_security_fixes(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> EnableAutomatedSecurityFixes {
    EnableAutomatedSecurityFixes {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`enable_automated_security_fixes`](enable_automated_security_fixes()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableAutomatedSecurityFixes {
    pub(crate) parts: Parts,
}

/// Disable Dependabot security updates.
///
/// Disables Dependabot security updates for a repository. The authenticated user must have admin access to the repository. For more information, see "[Configuring Dependabot security updates](https://docs.github.com/articles/configuring-automated-security-fixes)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#disable-dependabot-security-updates>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/automated-security-fixes`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn disable_automated_security_fixes(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> DisableAutomatedSecurityFixes {
    DisableAutomatedSecurityFixes {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`disable_automated_security_fixes`](disable_automated_security_fixes()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableAutomatedSecurityFixes {
    pub(crate) parts: Parts,
}

/// List CODEOWNERS errors.
///
/// List any syntax errors that are detected in the CODEOWNERS
/// file.
///
/// For more information about the correct CODEOWNERS syntax,
/// see "[About code owners](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-codeowners-errors>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codeowners/errors`
///
/// - 200: [`CodeownersErrors`](crate::models::CodeownersErrors)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn codeowners_errors(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CodeownersErrors {
    CodeownersErrors {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`codeowners_errors`](codeowners_errors()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CodeownersErrors {
    pub(crate) parts: Parts,
}

impl CodeownersErrors {
    /// A branch, tag or commit name used to determine which version of the CODEOWNERS file to use. Default: the repository's default branch (e.g. `main`)
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }
}

/// List repository contributors.
///
/// Lists contributors to the specified repository and sorts them by the number of commits per contributor in descending order. This endpoint may return information that is a few hours old because the GitHub REST API caches contributor data to improve performance.
///
/// GitHub identifies contributors by author email address. This endpoint groups contribution counts by GitHub user, which includes all associated email addresses. To improve performance, only the first 500 author email addresses in the repository link to GitHub users. The rest will appear as anonymous contributors without associated GitHub user information.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repository-contributors>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/contributors`
///
/// - 200: a list of [`Contributor`](crate::models::Contributor)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListContributors::pages), [`items`](ListContributors::items).
pub fn list_contributors(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListContributors {
    ListContributors {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_contributors`](list_contributors()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContributors {
    pub(crate) parts: Parts,
}

impl ListContributors {
    /// Set to `1` or `true` to include anonymous contributors in results.
    pub fn anon(mut self, anon: impl Into<String>) -> Self {
        self.parts.query("anon", &anon.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create a repository dispatch event.
///
/// You can use this endpoint to trigger a webhook event called `repository_dispatch` when you want activity that happens outside of GitHub to trigger a GitHub Actions workflow or GitHub App webhook. You must configure your GitHub Actions workflow or GitHub App to run when the `repository_dispatch` event occurs. For an example `repository_dispatch` webhook payload, see "[RepositoryDispatchEvent](https://docs.github.com/webhooks/event-payloads/#repository_dispatch)."
///
/// The `client_payload` parameter is available for any extra information that your workflow might need. This parameter is a JSON payload that will be passed on when the webhook event is dispatched. For example, the `client_payload` can include a message that a user would like to send using a GitHub Actions workflow. Or the `client_payload` can be used as a test to debug your workflow.
///
/// This input example shows how you can use the `client_payload` as a test to debug your workflow.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/dispatches`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_dispatch_event(
    owner: impl Into<String>,
    repo: impl Into<String>,
    event_type: impl Into<String>,
) -> CreateDispatchEvent {
    CreateDispatchEvent {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateDispatchEventBody::new(event_type),
    }
}

/// The request of [`create_dispatch_event`](create_dispatch_event()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDispatchEvent {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDispatchEventBody,
}

impl CreateDispatchEvent {
    /// JSON payload with extra information about the webhook event that your action or workflow may use. The maximum number of top-level properties is 10. The total size of the JSON payload must be less than 64KB.
    pub fn client_payload(mut self, client_payload: impl Into<Map<Value>>) -> Self {
        self.body.client_payload = Some(client_payload.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1dispatches/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDispatchEventBody {
    /// A custom webhook event name. Must be 100 characters or fewer.
    pub event_type: String,
    /// JSON payload with extra information about the webhook event that your action or workflow may use. The maximum number of top-level properties is 10. The total size of the JSON payload must be less than 64KB.
    pub client_payload: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateDispatchEventBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(event_type: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.event_type = event_type.into();
        new
    }
}

/// Get the hash algorithm for a repository.
///
/// Returns the hash algorithm used to store repository objects.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#get-the-hash-algorithm-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/hash-algorithm`
///
/// - 200: [`RepositoryHashAlgorithm`](crate::models::RepositoryHashAlgorithm)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_hash_algorithm(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetHashAlgorithm {
    GetHashAlgorithm {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_hash_algorithm`](get_hash_algorithm()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHashAlgorithm {
    pub(crate) parts: Parts,
}

/// Check if immutable releases are enabled for a repository.
///
/// Shows whether immutable releases are enabled or disabled. Also identifies whether immutability is being
/// enforced by the repository owner.  The authenticated user must have admin read access to the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/immutable-releases`
///
/// - 200: [`CheckImmutableReleases`](crate::models::CheckImmutableReleases)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_immutable_releases(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckImmutableReleases {
    CheckImmutableReleases {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`check_immutable_releases`](check_immutable_releases()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckImmutableReleases {
    pub(crate) parts: Parts,
}

/// Enable immutable releases.
///
/// Enables immutable releases for a repository. The authenticated user must have admin access to the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#enable-immutable-releases>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/immutable-releases`
///
/// - 204: no content
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn enable_immutable_releases(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> EnableImmutableReleases {
    EnableImmutableReleases {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`enable_immutable_releases`](enable_immutable_releases()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableImmutableReleases {
    pub(crate) parts: Parts,
}

/// Disable immutable releases.
///
/// Disables immutable releases for a repository. The authenticated user must have admin access to the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#disable-immutable-releases>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/immutable-releases`
///
/// - 204: no content
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn disable_immutable_releases(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> DisableImmutableReleases {
    DisableImmutableReleases {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`disable_immutable_releases`](disable_immutable_releases()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableImmutableReleases {
    pub(crate) parts: Parts,
}

/// List repository languages.
///
/// Lists languages for the specified repository. The value shown for each language is the number of bytes of code written in that language.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repository-languages>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/languages`
///
/// - 200: a map to a number
///
/// [How to send it](crate#sending).
pub fn list_languages(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListLanguages {
    ListLanguages {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_languages`](list_languages()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLanguages {
    pub(crate) parts: Parts,
}

/// Check if private vulnerability reporting is enabled for a repository.
///
/// Returns a boolean indicating whether or not private vulnerability reporting is enabled for the repository. For more information, see "[Evaluating the security settings of a repository](https://docs.github.com/code-security/security-advisories/working-with-repository-security-advisories/evaluating-the-security-settings-of-a-repository)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#check-if-private-vulnerability-reporting-is-enabled-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/private-vulnerability-reporting`
///
/// - 200: [`ProtectedBranchAllowDeletions`](crate::models::ProtectedBranchAllowDeletions)
/// - 422: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending).
pub fn check_private_vulnerability_reporting(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckPrivateVulnerabilityReporting {
    CheckPrivateVulnerabilityReporting {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`check_private_vulnerability_reporting`](check_private_vulnerability_reporting()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckPrivateVulnerabilityReporting {
    pub(crate) parts: Parts,
}

/// Enable private vulnerability reporting for a repository.
///
/// Enables private vulnerability reporting for a repository. The authenticated user must have admin access to the repository. For more information, see "[Privately reporting a security vulnerability](https://docs.github.com/code-security/security-advisories/guidance-on-reporting-and-writing/privately-reporting-a-security-vulnerability)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#enable-private-vulnerability-reporting-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/private-vulnerability-reporting`
///
/// - 204: no content
/// - 422: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending).
pub fn enable_private_vulnerability_reporting(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> EnablePrivateVulnerabilityReporting {
    EnablePrivateVulnerabilityReporting {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`enable_private_vulnerability_reporting`](enable_private_vulnerability_reporting()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnablePrivateVulnerabilityReporting {
    pub(crate) parts: Parts,
}

/// Disable private vulnerability reporting for a repository.
///
/// Disables private vulnerability reporting for a repository. The authenticated user must have admin access to the repository. For more information, see "[Privately reporting a security vulnerability](https://docs.github.com/code-security/security-advisories/guidance-on-reporting-and-writing/privately-reporting-a-security-vulnerability)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#disable-private-vulnerability-reporting-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/private-vulnerability-reporting`
///
/// - 204: no content
/// - 422: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending).
pub fn disable_private_vulnerability_reporting(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> DisablePrivateVulnerabilityReporting {
    DisablePrivateVulnerabilityReporting {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`disable_private_vulnerability_reporting`](disable_private_vulnerability_reporting()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisablePrivateVulnerabilityReporting {
    pub(crate) parts: Parts,
}

/// List repository tags.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repository-tags>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/tags`
///
/// - 200: a list of [`Tag`](crate::models::Tag)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListTags::pages), [`items`](ListTags::items).
pub fn list_tags(owner: impl Into<String>, repo: impl Into<String>) -> ListTags {
    ListTags {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_tags`](list_tags()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTags {
    pub(crate) parts: Parts,
}

impl ListTags {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List repository teams.
///
/// Lists the teams that have access to the specified repository and that are also visible to the authenticated user.
///
/// For a public repository, a team is listed only if that team added the public repository explicitly.
///
/// OAuth app tokens and personal access tokens (classic) need the `public_repo` or `repo` scope to use this endpoint with a public repository, and `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repository-teams>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListTeams::pages), [`items`](ListTeams::items).
pub fn list_teams(owner: impl Into<String>, repo: impl Into<String>) -> ListTeams {
    ListTeams {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_teams`](list_teams()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTeams {
    pub(crate) parts: Parts,
}

impl ListTeams {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Get all repository topics.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#get-all-repository-topics>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/topics`
///
/// - 200: [`Topic`](crate::models::Topic)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAllTopics::pages), [`items`](GetAllTopics::items).
pub fn get_all_topics(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetAllTopics {
    GetAllTopics {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_all_topics`](get_all_topics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllTopics {
    pub(crate) parts: Parts,
}

impl GetAllTopics {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Replace all repository topics.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#replace-all-repository-topics>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/topics`
///
/// - 200: [`Topic`](crate::models::Topic)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn replace_all_topics(
    owner: impl Into<String>,
    repo: impl Into<String>,
    names: impl IntoIterator<Item = impl Into<String>>,
) -> ReplaceAllTopics {
    ReplaceAllTopics {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::Topic::new(names),
    }
}

/// The request of [`replace_all_topics`](replace_all_topics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceAllTopics {
    pub(crate) parts: Parts,
    pub(crate) body: models::Topic,
}

/// Transfer a repository.
///
/// A transfer request will need to be accepted by the new owner when transferring a personal repository to another user. The response will contain the original `owner`, and the transfer will continue asynchronously. For more details on the requirements to transfer personal and organization-owned repositories, see [about repository transfers](https://docs.github.com/articles/about-repository-transfers/).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#transfer-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/transfer`
///
/// - 202: [`MinimalRepository`](crate::models::MinimalRepository)
///
/// [How to send it](crate#sending).
pub fn transfer(
    owner: impl Into<String>,
    repo: impl Into<String>,
    new_owner: impl Into<String>,
) -> Transfer {
    Transfer {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: TransferBody::new(new_owner),
    }
}

/// The request of [`transfer`](transfer()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Transfer {
    pub(crate) parts: Parts,
    pub(crate) body: TransferBody,
}

impl Transfer {
    /// The new name to be given to the repository.
    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.body.new_name = Some(new_name.into());
        self
    }

    /// ID of the team or teams to add to the repository. Teams can only be added to organization-owned repositories.
    pub fn team_ids(
        mut self,
        team_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.team_ids = Some(
            team_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1transfer/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBody {
    /// The username or organization name the repository will be transferred to.
    pub new_owner: String,
    /// The new name to be given to the repository.
    pub new_name: Option<String>,
    /// ID of the team or teams to add to the repository. Teams can only be added to organization-owned repositories.
    pub team_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl TransferBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(new_owner: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.new_owner = new_owner.into();
        new
    }
}

/// Check if vulnerability alerts are enabled for a repository.
///
/// Shows whether dependency alerts are enabled or disabled for a repository. The authenticated user must have admin read access to the repository. For more information, see "[About security alerts for vulnerable dependencies](https://docs.github.com/articles/about-security-alerts-for-vulnerable-dependencies)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/vulnerability-alerts`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_vulnerability_alerts(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckVulnerabilityAlerts {
    CheckVulnerabilityAlerts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`check_vulnerability_alerts`](check_vulnerability_alerts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckVulnerabilityAlerts {
    pub(crate) parts: Parts,
}

/// Enable vulnerability alerts.
///
/// Enables dependency alerts and the dependency graph for a repository. The authenticated user must have admin access to the repository. For more information, see "[About security alerts for vulnerable dependencies](https://docs.github.com/articles/about-security-alerts-for-vulnerable-dependencies)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#enable-vulnerability-alerts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/vulnerability-alerts`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn enable_vulnerability_alerts(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> EnableVulnerabilityAlerts {
    EnableVulnerabilityAlerts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`enable_vulnerability_alerts`](enable_vulnerability_alerts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableVulnerabilityAlerts {
    pub(crate) parts: Parts,
}

/// Disable vulnerability alerts.
///
/// Disables dependency alerts and the dependency graph for a repository.
/// The authenticated user must have admin access to the repository. For more information,
/// see "[About security alerts for vulnerable dependencies](https://docs.github.com/articles/about-security-alerts-for-vulnerable-dependencies)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#disable-vulnerability-alerts>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/vulnerability-alerts`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn disable_vulnerability_alerts(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> DisableVulnerabilityAlerts {
    DisableVulnerabilityAlerts {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`disable_vulnerability_alerts`](disable_vulnerability_alerts()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableVulnerabilityAlerts {
    pub(crate) parts: Parts,
}

/// Create a repository using a template.
///
/// Creates a new repository using a repository template. Use the `template_owner` and `template_repo` route parameters to specify the repository to use as the template. If the repository is not public, the authenticated user must own or be a member of an organization that owns the repository. To check if a repository is available to use as a template, get the repository's information using the [Get a repository](https://docs.github.com/rest/repos/repos#get-a-repository) endpoint and check that the `is_template` key is `true`.
///
/// OAuth app tokens and personal access tokens (classic) need the `public_repo` or `repo` scope to create a public repository, and `repo` scope to create a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#create-a-repository-using-a-template>).
///
/// - `template_owner`: The account owner of the template repository. The name is not case sensitive.
/// - `template_repo`: The name of the template repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{template_owner}/{template_repo}/generate`
///
/// - 201: [`FullRepository`](crate::models::FullRepository)
///
/// [How to send it](crate#sending).
pub fn create_using_template(
    template_owner: impl Into<String>,
    template_repo: impl Into<String>,
    name: impl Into<String>,
) -> CreateUsingTemplate {
    CreateUsingTemplate {
        parts: Parts::new().path(&template_owner.into()).path(&template_repo.into()),
        body: CreateUsingTemplateBody::new(name),
    }
}

/// The request of [`create_using_template`](create_using_template()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUsingTemplate {
    pub(crate) parts: Parts,
    pub(crate) body: CreateUsingTemplateBody,
}

impl CreateUsingTemplate {
    /// The organization or person who will own the new repository. To create a new repository in an organization, the authenticated user must be a member of the specified organization.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.body.owner = Some(owner.into());
        self
    }

    /// A short description of the new repository.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// Set to `true` to include the directory structure and files from all branches in the template repository, and not just the default branch. Default: `false`.
    #[inline]
    pub fn include_all_branches(mut self, include_all_branches: bool) -> Self {
        self.body.include_all_branches = Some(include_all_branches);
        self
    }

    /// Either `true` to create a new private repository or `false` to create a new public one.
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.body.private = Some(private);
        self
    }
}

/// Described at `/paths/~1repos~1{template_owner}~1{template_repo}~1generate/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateUsingTemplateBody {
    /// The organization or person who will own the new repository. To create a new repository in an organization, the authenticated user must be a member of the specified organization.
    pub owner: Option<String>,
    /// The name of the new repository.
    pub name: String,
    /// A short description of the new repository.
    pub description: Option<String>,
    /// Set to `true` to include the directory structure and files from all branches in the template repository, and not just the default branch. Default: `false`.
    pub include_all_branches: Option<bool>,
    /// Either `true` to create a new private repository or `false` to create a new public one.
    pub private: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateUsingTemplateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// List public repositories.
///
/// Lists all public repositories in the order that they were created.
///
/// Note:
/// - For GitHub Enterprise Server, this endpoint will only list repositories available to all users on the enterprise.
/// - Pagination is powered exclusively by the `since` parameter. Use the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers) to get the URL for the next page of repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-public-repositories>).
///
/// `GET /repositories`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 304: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublic::pages), [`items`](ListPublic::items).
#[inline]
pub fn list_public() -> ListPublic {
    ListPublic { parts: Parts::new() }
}

/// The request of [`list_public`](list_public()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublic {
    pub(crate) parts: Parts,
}

impl ListPublic {
    /// A repository ID. Only return repositories with an ID greater than this ID.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.parts.query("since", &since);
        self
    }
}

/// List repositories for the authenticated user.
///
/// Lists repositories that the authenticated user has explicit permission (`:read`, `:write`, or `:admin`) to access.
///
/// The authenticated user has explicit permission to access repositories they own, repositories where they are a collaborator, and repositories that they can access through an organization membership.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repositories-for-the-authenticated-user>).
///
/// `GET /user/repos`
///
/// - 200: a list of [`Repository`](crate::models::Repository)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForAuthenticatedUser::pages), [`items`](ListForAuthenticatedUser::items).
#[inline]
pub fn list_for_authenticated_user() -> ListForAuthenticatedUser {
    ListForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_for_authenticated_user`](list_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListForAuthenticatedUser {
    /// Limit results to repositories with the specified visibility.
    pub fn visibility(
        mut self,
        visibility: impl Into<ListForAuthenticatedUserVisibility>,
    ) -> Self {
        self.parts.query("visibility", &visibility.into());
        self
    }

    /// Comma-separated list of values. Can include:
    ///  * `owner`: Repositories that are owned by the authenticated user.
    ///  * `collaborator`: Repositories that the user has been added to as a collaborator.
    ///  * `organization_member`: Repositories that the user has access to through being a member of an organization. This includes every repository on every team that the user is on.
    pub fn affiliation(mut self, affiliation: impl Into<String>) -> Self {
        self.parts.query("affiliation", &affiliation.into());
        self
    }

    /// Limit results to repositories of the specified type. Will cause a `422` error if used in the same request as **visibility** or **affiliation**.
    pub fn r#type(mut self, r#type: impl Into<ListForAuthenticatedUserType>) -> Self {
        self.parts.query("type", &r#type.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<ListForOrgSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The order to sort by. Default: `asc` when using `full_name`, otherwise `desc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// Only show repositories updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

    /// Only show repositories updated before the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn before(mut self, before: impl Into<DateTime>) -> Self {
        self.parts.query("before", &before.into());
        self
    }
}

/// Described at `/paths/~1user~1repos/get/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForAuthenticatedUserVisibility {
    /// `all`
    All,
    /// `public`
    Public,
    /// `private`
    Private,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1user~1repos/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForAuthenticatedUserType {
    /// `all`
    All,
    /// `owner`
    Owner,
    /// `public`
    Public,
    /// `private`
    Private,
    /// `member`
    Member,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a repository for the authenticated user.
///
/// Creates a new repository for the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `public_repo` or `repo` scope to create a public repository, and `repo` scope to create a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#create-a-repository-for-the-authenticated-user>).
///
/// `POST /user/repos`
///
/// - 201: [`FullRepository`](crate::models::FullRepository)
/// - 304: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_authenticated_user(
    name: impl Into<String>,
) -> CreateForAuthenticatedUser {
    CreateForAuthenticatedUser {
        parts: Parts::new(),
        body: CreateForAuthenticatedUserBody::new(name),
    }
}

/// The request of [`create_for_authenticated_user`](create_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForAuthenticatedUserBody,
}

impl CreateForAuthenticatedUser {
    /// A short description of the repository.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// A URL with more information about the repository.
    pub fn homepage(mut self, homepage: impl Into<String>) -> Self {
        self.body.homepage = Some(homepage.into());
        self
    }

    /// Whether the repository is private.
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.body.private = Some(private);
        self
    }

    /// Whether issues are enabled.
    #[inline]
    pub fn has_issues(mut self, has_issues: bool) -> Self {
        self.body.has_issues = Some(has_issues);
        self
    }

    /// Whether projects are enabled.
    #[inline]
    pub fn has_projects(mut self, has_projects: bool) -> Self {
        self.body.has_projects = Some(has_projects);
        self
    }

    /// Whether the wiki is enabled.
    #[inline]
    pub fn has_wiki(mut self, has_wiki: bool) -> Self {
        self.body.has_wiki = Some(has_wiki);
        self
    }

    /// Whether discussions are enabled.
    #[inline]
    pub fn has_discussions(mut self, has_discussions: bool) -> Self {
        self.body.has_discussions = Some(has_discussions);
        self
    }

    /// The id of the team that will be granted access to this repository. This is only valid when creating a repository in an organization.
    #[inline]
    pub fn team_id(mut self, team_id: i64) -> Self {
        self.body.team_id = Some(team_id);
        self
    }

    /// Whether the repository is initialized with a minimal README.
    #[inline]
    pub fn auto_init(mut self, auto_init: bool) -> Self {
        self.body.auto_init = Some(auto_init);
        self
    }

    /// The desired language or platform to apply to the .gitignore.
    pub fn gitignore_template(mut self, gitignore_template: impl Into<String>) -> Self {
        self.body.gitignore_template = Some(gitignore_template.into());
        self
    }

    /// The license keyword of the open source license for this repository.
    pub fn license_template(mut self, license_template: impl Into<String>) -> Self {
        self.body.license_template = Some(license_template.into());
        self
    }

    /// Whether to allow squash merges for pull requests.
    #[inline]
    pub fn allow_squash_merge(mut self, allow_squash_merge: bool) -> Self {
        self.body.allow_squash_merge = Some(allow_squash_merge);
        self
    }

    /// Whether to allow merge commits for pull requests.
    #[inline]
    pub fn allow_merge_commit(mut self, allow_merge_commit: bool) -> Self {
        self.body.allow_merge_commit = Some(allow_merge_commit);
        self
    }

    /// Whether to allow rebase merges for pull requests.
    #[inline]
    pub fn allow_rebase_merge(mut self, allow_rebase_merge: bool) -> Self {
        self.body.allow_rebase_merge = Some(allow_rebase_merge);
        self
    }

    /// Whether to allow Auto-merge to be used on pull requests.
    #[inline]
    pub fn allow_auto_merge(mut self, allow_auto_merge: bool) -> Self {
        self.body.allow_auto_merge = Some(allow_auto_merge);
        self
    }

    /// Whether to delete head branches when pull requests are merged
    #[inline]
    pub fn delete_branch_on_merge(mut self, delete_branch_on_merge: bool) -> Self {
        self.body.delete_branch_on_merge = Some(delete_branch_on_merge);
        self
    }

    /// Required when using `squash_merge_commit_message`.
    ///
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub fn squash_merge_commit_title(
        mut self,
        squash_merge_commit_title: impl Into<models::SquashMergeCommitTitle>,
    ) -> Self {
        self.body.squash_merge_commit_title = Some(squash_merge_commit_title.into());
        self
    }

    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub fn squash_merge_commit_message(
        mut self,
        squash_merge_commit_message: impl Into<models::SquashMergeCommitMessage>,
    ) -> Self {
        self.body.squash_merge_commit_message = Some(squash_merge_commit_message.into());
        self
    }

    /// Required when using `merge_commit_message`.
    ///
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub fn merge_commit_title(
        mut self,
        merge_commit_title: impl Into<models::MergeCommitTitle>,
    ) -> Self {
        self.body.merge_commit_title = Some(merge_commit_title.into());
        self
    }

    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub fn merge_commit_message(
        mut self,
        merge_commit_message: impl Into<models::MergeCommitMessage>,
    ) -> Self {
        self.body.merge_commit_message = Some(merge_commit_message.into());
        self
    }

    /// Whether downloads are enabled.
    #[inline]
    pub fn has_downloads(mut self, has_downloads: bool) -> Self {
        self.body.has_downloads = Some(has_downloads);
        self
    }

    /// Whether this repository acts as a template that can be used to generate new repositories.
    #[inline]
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.body.is_template = Some(is_template);
        self
    }
}

/// Described at `/paths/~1user~1repos/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForAuthenticatedUserBody {
    /// The name of the repository.
    pub name: String,
    /// A short description of the repository.
    pub description: Option<String>,
    /// A URL with more information about the repository.
    pub homepage: Option<String>,
    /// Whether the repository is private.
    pub private: Option<bool>,
    /// Whether issues are enabled.
    pub has_issues: Option<bool>,
    /// Whether projects are enabled.
    pub has_projects: Option<bool>,
    /// Whether the wiki is enabled.
    pub has_wiki: Option<bool>,
    /// Whether discussions are enabled.
    pub has_discussions: Option<bool>,
    /// The id of the team that will be granted access to this repository. This is only valid when creating a repository in an organization.
    pub team_id: Option<i64>,
    /// Whether the repository is initialized with a minimal README.
    pub auto_init: Option<bool>,
    /// The desired language or platform to apply to the .gitignore.
    pub gitignore_template: Option<String>,
    /// The license keyword of the open source license for this repository.
    pub license_template: Option<String>,
    /// Whether to allow squash merges for pull requests.
    pub allow_squash_merge: Option<bool>,
    /// Whether to allow merge commits for pull requests.
    pub allow_merge_commit: Option<bool>,
    /// Whether to allow rebase merges for pull requests.
    pub allow_rebase_merge: Option<bool>,
    /// Whether to allow Auto-merge to be used on pull requests.
    pub allow_auto_merge: Option<bool>,
    /// Whether to delete head branches when pull requests are merged
    pub delete_branch_on_merge: Option<bool>,
    /// Required when using `squash_merge_commit_message`.
    ///
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub squash_merge_commit_title: Option<models::SquashMergeCommitTitle>,
    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub squash_merge_commit_message: Option<models::SquashMergeCommitMessage>,
    /// Required when using `merge_commit_message`.
    ///
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<models::MergeCommitTitle>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<models::MergeCommitMessage>,
    /// Whether downloads are enabled.
    pub has_downloads: Option<bool>,
    /// Whether this repository acts as a template that can be used to generate new repositories.
    pub is_template: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// List repositories for a user.
///
/// Lists public repositories for the specified user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/repos#list-repositories-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/repos`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForUser::pages), [`items`](ListForUser::items).
pub fn list_for_user(username: impl Into<String>) -> ListForUser {
    ListForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_for_user`](list_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForUser {
    pub(crate) parts: Parts,
}

impl ListForUser {
    /// Limit results to repositories of the specified type.
    pub fn r#type(mut self, r#type: impl Into<ListForUserType>) -> Self {
        self.parts.query("type", &r#type.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<ListForOrgSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The order to sort by. Default: `asc` when using `full_name`, otherwise `desc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Described at `/paths/~1users~1{username}~1repos/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForUserType {
    /// `all`
    All,
    /// `owner`
    Owner,
    /// `member`
    Member,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
