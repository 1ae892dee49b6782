// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: rules.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get all organization repository rulesets.
///
/// Get all the repository rulesets for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#get-all-organization-repository-rulesets>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/rulesets`
///
/// - 200: a list of [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetOrgRulesets::pages), [`items`](GetOrgRulesets::items).
pub fn get_org_rulesets(org: impl Into<String>) -> GetOrgRulesets {
    GetOrgRulesets {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_org_rulesets`](get_org_rulesets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRulesets {
    pub(crate) parts: Parts,
}

impl GetOrgRulesets {
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

    /// A comma-separated list of rule targets to filter by.
    /// If provided, only rulesets that apply to the specified targets will be returned.
    /// For example, `branch,tag,push`.
    pub fn targets(mut self, targets: impl Into<String>) -> Self {
        self.parts.query("targets", &targets.into());
        self
    }
}

/// Create an organization repository ruleset.
///
/// Create a repository ruleset for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#create-an-organization-repository-ruleset>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/rulesets`
///
/// - 201: [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_org_ruleset(
    org: impl Into<String>,
    name: impl Into<String>,
    enforcement: impl Into<models::RepositoryRuleEnforcement>,
) -> CreateOrgRuleset {
    CreateOrgRuleset {
        parts: Parts::new().path(&org.into()),
        body: CreateOrgRulesetBody::new(name, enforcement),
    }
}

/// The request of [`create_org_ruleset`](create_org_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrgRuleset {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrgRulesetBody,
}

impl CreateOrgRuleset {
    /// The target of the ruleset
    pub fn target(mut self, target: impl Into<models::BodyTarget>) -> Self {
        self.body.target = Some(target.into());
        self
    }

    /// The actors that can bypass the rules in this ruleset
    pub fn bypass_actors(
        mut self,
        bypass_actors: impl IntoIterator<
            Item = impl Into<models::RepositoryRulesetBypassActor>,
        >,
    ) -> Self {
        self.body.bypass_actors = Some(
            bypass_actors.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `conditions`.
    pub fn conditions(
        mut self,
        conditions: impl Into<models::OrgRulesetConditions>,
    ) -> Self {
        self.body.conditions = Some(conditions.into());
        self
    }

    /// An array of rules within the ruleset.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<models::OrgRules>>,
    ) -> Self {
        self.body.rules = Some(rules.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1rulesets/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrgRulesetBody {
    /// The name of the ruleset.
    pub name: String,
    /// The target of the ruleset
    pub target: Option<models::BodyTarget>,
    /// `enforcement`
    pub enforcement: models::RepositoryRuleEnforcement,
    /// The actors that can bypass the rules in this ruleset
    pub bypass_actors: Option<Vec<models::RepositoryRulesetBypassActor>>,
    /// `conditions`
    pub conditions: Option<models::OrgRulesetConditions>,
    /// An array of rules within the ruleset.
    pub rules: Option<Vec<models::OrgRules>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrgRulesetBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        enforcement: impl Into<models::RepositoryRuleEnforcement>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.enforcement = enforcement.into();
        new
    }
}

/// Get an organization repository ruleset.
///
/// Get a repository ruleset for an organization.
///
/// **Note:** To prevent leaking sensitive information, the `bypass_actors` property is only returned if the user
/// making the API request has write access to the ruleset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#get-an-organization-repository-ruleset>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `GET /orgs/{org}/rulesets/{ruleset_id}`
///
/// - 200: [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_org_ruleset(org: impl Into<String>, ruleset_id: i64) -> GetOrgRuleset {
    GetOrgRuleset {
        parts: Parts::new().path(&org.into()).path(&ruleset_id),
    }
}

/// The request of [`get_org_ruleset`](get_org_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRuleset {
    pub(crate) parts: Parts,
}

/// Update an organization repository ruleset.
///
/// Update a ruleset for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#update-an-organization-repository-ruleset>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `PUT /orgs/{org}/rulesets/{ruleset_id}`
///
/// - 200: [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_org_ruleset(org: impl Into<String>, ruleset_id: i64) -> UpdateOrgRuleset {
    UpdateOrgRuleset {
        parts: Parts::new().path(&org.into()).path(&ruleset_id),
        body: UpdateOrgRulesetBody::default(),
    }
}

/// The request of [`update_org_ruleset`](update_org_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrgRuleset {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateOrgRulesetBody,
}

impl UpdateOrgRuleset {
    /// The name of the ruleset.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The target of the ruleset
    pub fn target(mut self, target: impl Into<models::BodyTarget>) -> Self {
        self.body.target = Some(target.into());
        self
    }

    /// Sets `enforcement`.
    pub fn enforcement(
        mut self,
        enforcement: impl Into<models::RepositoryRuleEnforcement>,
    ) -> Self {
        self.body.enforcement = Some(enforcement.into());
        self
    }

    /// The actors that can bypass the rules in this ruleset
    pub fn bypass_actors(
        mut self,
        bypass_actors: impl IntoIterator<
            Item = impl Into<models::RepositoryRulesetBypassActor>,
        >,
    ) -> Self {
        self.body.bypass_actors = Some(
            bypass_actors.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `conditions`.
    pub fn conditions(
        mut self,
        conditions: impl Into<models::OrgRulesetConditions>,
    ) -> Self {
        self.body.conditions = Some(conditions.into());
        self
    }

    /// An array of rules within the ruleset.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<models::OrgRules>>,
    ) -> Self {
        self.body.rules = Some(rules.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1rulesets~1{ruleset_id}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgRulesetBody {
    /// The name of the ruleset.
    pub name: Option<String>,
    /// The target of the ruleset
    pub target: Option<models::BodyTarget>,
    /// `enforcement`
    pub enforcement: Option<models::RepositoryRuleEnforcement>,
    /// The actors that can bypass the rules in this ruleset
    pub bypass_actors: Option<Vec<models::RepositoryRulesetBypassActor>>,
    /// `conditions`
    pub conditions: Option<models::OrgRulesetConditions>,
    /// An array of rules within the ruleset.
    pub rules: Option<Vec<models::OrgRules>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOrgRulesetBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete an organization repository ruleset.
///
/// Delete a ruleset for an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#delete-an-organization-repository-ruleset>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `DELETE /orgs/{org}/rulesets/{ruleset_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_org_ruleset(org: impl Into<String>, ruleset_id: i64) -> DeleteOrgRuleset {
    DeleteOrgRuleset {
        parts: Parts::new().path(&org.into()).path(&ruleset_id),
    }
}

/// The request of [`delete_org_ruleset`](delete_org_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrgRuleset {
    pub(crate) parts: Parts,
}

/// Get rules for a branch.
///
/// Returns all active rules that apply to the specified branch. The branch does not need to exist; rules that would apply
/// to a branch with that name will be returned. All active rules that apply will be returned, regardless of the level
/// at which they are configured (e.g. repository or organization). Rules in rulesets with "evaluate" or "disabled"
/// enforcement statuses are not returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#get-rules-for-a-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `branch`: The name of the branch. Cannot contain wildcard characters. To use wildcard characters in branch names, use [the GraphQL API](https://docs.github.com/graphql).
///
/// `GET /repos/{owner}/{repo}/rules/branches/{branch}`
///
/// - 200: a list of [`RepositoryRuleDetailed`](crate::models::RepositoryRuleDetailed)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetBranchRules::pages), [`items`](GetBranchRules::items).
pub fn get_branch_rules(
    owner: impl Into<String>,
    repo: impl Into<String>,
    branch: impl Into<String>,
) -> GetBranchRules {
    GetBranchRules {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&branch.into()),
    }
}

/// The request of [`get_branch_rules`](get_branch_rules()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBranchRules {
    pub(crate) parts: Parts,
}

impl GetBranchRules {
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

/// Get all repository rulesets.
///
/// Get all the rulesets for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#get-all-repository-rulesets>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/rulesets`
///
/// - 200: a list of [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetRepoRulesets::pages), [`items`](GetRepoRulesets::items).
pub fn get_repo_rulesets(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetRepoRulesets {
    GetRepoRulesets {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_repo_rulesets`](get_repo_rulesets()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoRulesets {
    pub(crate) parts: Parts,
}

impl GetRepoRulesets {
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

    /// Include rulesets configured at higher levels that apply to this repository
    #[inline]
    pub fn includes_parents(mut self, includes_parents: bool) -> Self {
        self.parts.query("includes_parents", &includes_parents);
        self
    }

    /// A comma-separated list of rule targets to filter by.
    /// If provided, only rulesets that apply to the specified targets will be returned.
    /// For example, `branch,tag,push`.
    pub fn targets(mut self, targets: impl Into<String>) -> Self {
        self.parts.query("targets", &targets.into());
        self
    }
}

/// Create a repository ruleset.
///
/// Create a ruleset for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#create-a-repository-ruleset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/rulesets`
///
/// - 201: [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_repo_ruleset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
    enforcement: impl Into<models::RepositoryRuleEnforcement>,
) -> CreateRepoRuleset {
    CreateRepoRuleset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateRepoRulesetBody::new(name, enforcement),
    }
}

/// The request of [`create_repo_ruleset`](create_repo_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRepoRuleset {
    pub(crate) parts: Parts,
    pub(crate) body: CreateRepoRulesetBody,
}

impl CreateRepoRuleset {
    /// The target of the ruleset
    pub fn target(mut self, target: impl Into<BranchTagPush>) -> Self {
        self.body.target = Some(target.into());
        self
    }

    /// The actors that can bypass the rules in this ruleset
    pub fn bypass_actors(
        mut self,
        bypass_actors: impl IntoIterator<
            Item = impl Into<models::RepositoryRulesetBypassActor>,
        >,
    ) -> Self {
        self.body.bypass_actors = Some(
            bypass_actors.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `conditions`.
    pub fn conditions(
        mut self,
        conditions: impl Into<models::RepositoryRulesetConditions>,
    ) -> Self {
        self.body.conditions = Some(conditions.into());
        self
    }

    /// An array of rules within the ruleset.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<models::RepositoryRule>>,
    ) -> Self {
        self.body.rules = Some(rules.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1rulesets/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRepoRulesetBody {
    /// The name of the ruleset.
    pub name: String,
    /// The target of the ruleset
    pub target: Option<BranchTagPush>,
    /// `enforcement`
    pub enforcement: models::RepositoryRuleEnforcement,
    /// The actors that can bypass the rules in this ruleset
    pub bypass_actors: Option<Vec<models::RepositoryRulesetBypassActor>>,
    /// `conditions`
    pub conditions: Option<models::RepositoryRulesetConditions>,
    /// An array of rules within the ruleset.
    pub rules: Option<Vec<models::RepositoryRule>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateRepoRulesetBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        enforcement: impl Into<models::RepositoryRuleEnforcement>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.enforcement = enforcement.into();
        new
    }
}

/// The target of the ruleset
#[derive(Clone)]
#[non_exhaustive]
pub enum BranchTagPush {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// `push`
    Push,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a repository ruleset.
///
/// Get a ruleset for a repository.
///
/// **Note:** To prevent leaking sensitive information, the `bypass_actors` property is only returned if the user
/// making the API request has write access to the ruleset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#get-a-repository-ruleset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `GET /repos/{owner}/{repo}/rulesets/{ruleset_id}`
///
/// - 200: [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_repo_ruleset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ruleset_id: i64,
) -> GetRepoRuleset {
    GetRepoRuleset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ruleset_id),
    }
}

/// The request of [`get_repo_ruleset`](get_repo_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoRuleset {
    pub(crate) parts: Parts,
}

impl GetRepoRuleset {
    /// Include rulesets configured at higher levels that apply to this repository
    #[inline]
    pub fn includes_parents(mut self, includes_parents: bool) -> Self {
        self.parts.query("includes_parents", &includes_parents);
        self
    }
}

/// Update a repository ruleset.
///
/// Update a ruleset for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#update-a-repository-ruleset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}`
///
/// - 200: [`RepositoryRuleset`](crate::models::RepositoryRuleset)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_repo_ruleset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ruleset_id: i64,
) -> UpdateRepoRuleset {
    UpdateRepoRuleset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ruleset_id),
        body: UpdateRepoRulesetBody::default(),
    }
}

/// The request of [`update_repo_ruleset`](update_repo_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRepoRuleset {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateRepoRulesetBody,
}

impl UpdateRepoRuleset {
    /// The name of the ruleset.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The target of the ruleset
    pub fn target(mut self, target: impl Into<BranchTagPush>) -> Self {
        self.body.target = Some(target.into());
        self
    }

    /// Sets `enforcement`.
    pub fn enforcement(
        mut self,
        enforcement: impl Into<models::RepositoryRuleEnforcement>,
    ) -> Self {
        self.body.enforcement = Some(enforcement.into());
        self
    }

    /// The actors that can bypass the rules in this ruleset
    pub fn bypass_actors(
        mut self,
        bypass_actors: impl IntoIterator<
            Item = impl Into<models::RepositoryRulesetBypassActor>,
        >,
    ) -> Self {
        self.body.bypass_actors = Some(
            bypass_actors.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `conditions`.
    pub fn conditions(
        mut self,
        conditions: impl Into<models::RepositoryRulesetConditions>,
    ) -> Self {
        self.body.conditions = Some(conditions.into());
        self
    }

    /// An array of rules within the ruleset.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<models::RepositoryRule>>,
    ) -> Self {
        self.body.rules = Some(rules.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1rulesets~1{ruleset_id}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateRepoRulesetBody {
    /// The name of the ruleset.
    pub name: Option<String>,
    /// The target of the ruleset
    pub target: Option<BranchTagPush>,
    /// `enforcement`
    pub enforcement: Option<models::RepositoryRuleEnforcement>,
    /// The actors that can bypass the rules in this ruleset
    pub bypass_actors: Option<Vec<models::RepositoryRulesetBypassActor>>,
    /// `conditions`
    pub conditions: Option<models::RepositoryRulesetConditions>,
    /// An array of rules within the ruleset.
    pub rules: Option<Vec<models::RepositoryRule>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateRepoRulesetBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete a repository ruleset.
///
/// Delete a ruleset for a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#delete-a-repository-ruleset>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_repo_ruleset(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ruleset_id: i64,
) -> DeleteRepoRuleset {
    DeleteRepoRuleset {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ruleset_id),
    }
}

/// The request of [`delete_repo_ruleset`](delete_repo_ruleset()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRepoRuleset {
    pub(crate) parts: Parts,
}

/// Get repository ruleset history.
///
/// Get the history of a repository ruleset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#get-repository-ruleset-history>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history`
///
/// - 200: a list of [`RulesetVersion`](crate::models::RulesetVersion)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetRepoRulesetHistory::pages), [`items`](GetRepoRulesetHistory::items).
pub fn get_repo_ruleset_history(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ruleset_id: i64,
) -> GetRepoRulesetHistory {
    GetRepoRulesetHistory {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ruleset_id),
    }
}

/// The request of [`get_repo_ruleset_history`](get_repo_ruleset_history()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoRulesetHistory {
    pub(crate) parts: Parts,
}

impl GetRepoRulesetHistory {
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

/// Get repository ruleset version.
///
/// Get a version of a repository ruleset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rules#get-repository-ruleset-version>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
/// - `version_id`: The ID of the version
///
/// `GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}`
///
/// - 200: [`RulesetVersionWithState`](crate::models::RulesetVersionWithState)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_repo_ruleset_version(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ruleset_id: i64,
    version_id: i64,
) -> GetRepoRulesetVersion {
    GetRepoRulesetVersion {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&ruleset_id)
            .path(&version_id),
    }
}

/// The request of [`get_repo_ruleset_version`](get_repo_ruleset_version()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoRulesetVersion {
    pub(crate) parts: Parts,
}
