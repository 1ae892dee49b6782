// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: rule suites.

use octoforge_runtime::Parts;
use crate::models;

/// List organization rule suites.
///
/// Lists suites of rule evaluations at the organization level.
/// For more information, see "[Managing rulesets for repositories in your organization](https://docs.github.com/organizations/managing-organization-settings/managing-rulesets-for-repositories-in-your-organization#viewing-insights-for-rulesets)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rule-suites#list-organization-rule-suites>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/rulesets/rule-suites`
///
/// - 200: a list of [`RuleSuitesItem`](crate::models::RuleSuitesItem)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetOrgRuleSuites::pages), [`items`](GetOrgRuleSuites::items).
pub fn get_org_rule_suites(org: impl Into<String>) -> GetOrgRuleSuites {
    GetOrgRuleSuites {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_org_rule_suites`](get_org_rule_suites()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRuleSuites {
    pub(crate) parts: Parts,
}

impl GetOrgRuleSuites {
    /// The name of the ref. Cannot contain wildcard characters. Optionally prefix with `refs/heads/` to limit to branches or `refs/tags/` to limit to tags. Omit the prefix to search across all refs. When specified, only rule evaluations triggered for this ref will be returned.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// The name of the repository to filter on.
    pub fn repository_name(mut self, repository_name: impl Into<String>) -> Self {
        self.parts.query("repository_name", &repository_name.into());
        self
    }

    /// The time period to filter by.
    ///
    /// For example, `day` will filter for rule suites that occurred in the past 24 hours, and `week` will filter for rule suites that occurred in the past 7 days (168 hours).
    pub fn time_period(
        mut self,
        time_period: impl Into<models::TimePeriodValue>,
    ) -> Self {
        self.parts.query("time_period", &time_period.into());
        self
    }

    /// The handle for the GitHub user account to filter on. When specified, only rule evaluations triggered by this actor will be returned.
    pub fn actor_name(mut self, actor_name: impl Into<String>) -> Self {
        self.parts.query("actor_name", &actor_name.into());
        self
    }

    /// The rule suite results to filter on. When specified, only suites with this result will be returned.
    pub fn rule_suite_result(
        mut self,
        rule_suite_result: impl Into<models::RuleSuiteResult>,
    ) -> Self {
        self.parts.query("rule_suite_result", &rule_suite_result.into());
        self
    }

    /// The evaluate status to filter on. When specified, only rule suites resulting from rulesets with the specified evaluate status will be returned.
    ///   - `all` - all rule suites will be returned.
    ///   - `active` - only rule suites resulting from rulesets in active (non-evaluate) mode will be returned.
    ///   - `evaluate` - only rule suites resulting from rulesets in evaluate mode will be returned.
    pub fn evaluate_status(
        mut self,
        evaluate_status: impl Into<models::EvaluateStatus>,
    ) -> Self {
        self.parts.query("evaluate_status", &evaluate_status.into());
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

/// Get an organization rule suite.
///
/// Gets information about a suite of rule evaluations from within an organization.
/// For more information, see "[Managing rulesets for repositories in your organization](https://docs.github.com/organizations/managing-organization-settings/managing-rulesets-for-repositories-in-your-organization#viewing-insights-for-rulesets)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rule-suites#get-an-organization-rule-suite>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `rule_suite_id`: The unique identifier of the rule suite result. To get this ID, you can use [GET /repos/{owner}/{repo}/rulesets/rule-suites](https://docs.github.com/rest/repos/rule-suites#list-repository-rule-suites) for repositories and [GET /orgs/{org}/rulesets/rule-suites](https://docs.github.com/rest/orgs/rule-suites#list-organization-rule-suites) for organizations.
///
/// `GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}`
///
/// - 200: [`RuleSuite`](crate::models::RuleSuite)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_org_rule_suite(
    org: impl Into<String>,
    rule_suite_id: i64,
) -> GetOrgRuleSuite {
    GetOrgRuleSuite {
        parts: Parts::new().path(&org.into()).path(&rule_suite_id),
    }
}

/// The request of [`get_org_rule_suite`](get_org_rule_suite()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRuleSuite {
    pub(crate) parts: Parts,
}

/// List repository rule suites.
///
/// Lists suites of rule evaluations at the repository level.
/// For more information, see "[Managing rulesets for a repository](https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#viewing-insights-for-rulesets)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rule-suites#list-repository-rule-suites>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/rulesets/rule-suites`
///
/// - 200: a list of [`RuleSuitesItem`](crate::models::RuleSuitesItem)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetRepoRuleSuites::pages), [`items`](GetRepoRuleSuites::items).
pub fn get_repo_rule_suites(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetRepoRuleSuites {
    GetRepoRuleSuites {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_repo_rule_suites`](get_repo_rule_suites()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoRuleSuites {
    pub(crate) parts: Parts,
}

impl GetRepoRuleSuites {
    /// The name of the ref. Cannot contain wildcard characters. Optionally prefix with `refs/heads/` to limit to branches or `refs/tags/` to limit to tags. Omit the prefix to search across all refs. When specified, only rule evaluations triggered for this ref will be returned.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// The time period to filter by.
    ///
    /// For example, `day` will filter for rule suites that occurred in the past 24 hours, and `week` will filter for rule suites that occurred in the past 7 days (168 hours).
    pub fn time_period(
        mut self,
        time_period: impl Into<models::TimePeriodValue>,
    ) -> Self {
        self.parts.query("time_period", &time_period.into());
        self
    }

    /// The handle for the GitHub user account to filter on. When specified, only rule evaluations triggered by this actor will be returned.
    pub fn actor_name(mut self, actor_name: impl Into<String>) -> Self {
        self.parts.query("actor_name", &actor_name.into());
        self
    }

    /// The rule suite results to filter on. When specified, only suites with this result will be returned.
    pub fn rule_suite_result(
        mut self,
        rule_suite_result: impl Into<models::RuleSuiteResult>,
    ) -> Self {
        self.parts.query("rule_suite_result", &rule_suite_result.into());
        self
    }

    /// The evaluate status to filter on. When specified, only rule suites resulting from rulesets with the specified evaluate status will be returned.
    ///   - `all` - all rule suites will be returned.
    ///   - `active` - only rule suites resulting from rulesets in active (non-evaluate) mode will be returned.
    ///   - `evaluate` - only rule suites resulting from rulesets in evaluate mode will be returned.
    pub fn evaluate_status(
        mut self,
        evaluate_status: impl Into<models::EvaluateStatus>,
    ) -> Self {
        self.parts.query("evaluate_status", &evaluate_status.into());
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

/// Get a repository rule suite.
///
/// Gets information about a suite of rule evaluations from within a repository.
/// For more information, see "[Managing rulesets for a repository](https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#viewing-insights-for-rulesets)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/rule-suites#get-a-repository-rule-suite>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `rule_suite_id`: The unique identifier of the rule suite result. To get this ID, you can use [GET /repos/{owner}/{repo}/rulesets/rule-suites](https://docs.github.com/rest/repos/rule-suites#list-repository-rule-suites) for repositories and [GET /orgs/{org}/rulesets/rule-suites](https://docs.github.com/rest/orgs/rule-suites#list-organization-rule-suites) for organizations.
///
/// `GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}`
///
/// - 200: [`RuleSuite`](crate::models::RuleSuite)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_repo_rule_suite(
    owner: impl Into<String>,
    repo: impl Into<String>,
    rule_suite_id: i64,
) -> GetRepoRuleSuite {
    GetRepoRuleSuite {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&rule_suite_id),
    }
}

/// The request of [`get_repo_rule_suite`](get_repo_rule_suite()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoRuleSuite {
    pub(crate) parts: Parts,
}
