// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: rules.

use octoforge_runtime::Parts;

/// Get organization ruleset history.
///
/// Get the history of an organization ruleset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#get-organization-ruleset-history>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
///
/// `GET /orgs/{org}/rulesets/{ruleset_id}/history`
///
/// - 200: a list of [`RulesetVersion`](crate::models::RulesetVersion)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetOrgRulesetHistory::pages), [`items`](GetOrgRulesetHistory::items).
pub fn get_org_ruleset_history(
    org: impl Into<String>,
    ruleset_id: i64,
) -> GetOrgRulesetHistory {
    GetOrgRulesetHistory {
        parts: Parts::new().path(&org.into()).path(&ruleset_id),
    }
}

/// The request of [`get_org_ruleset_history`](get_org_ruleset_history()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRulesetHistory {
    pub(crate) parts: Parts,
}

impl GetOrgRulesetHistory {
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

/// Get organization ruleset version.
///
/// Get a version of an organization ruleset.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/rules#get-organization-ruleset-version>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `ruleset_id`: The ID of the ruleset.
/// - `version_id`: The ID of the version
///
/// `GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}`
///
/// - 200: [`RulesetVersionWithState`](crate::models::RulesetVersionWithState)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_org_ruleset_version(
    org: impl Into<String>,
    ruleset_id: i64,
    version_id: i64,
) -> GetOrgRulesetVersion {
    GetOrgRulesetVersion {
        parts: Parts::new().path(&org.into()).path(&ruleset_id).path(&version_id),
    }
}

/// The request of [`get_org_ruleset_version`](get_org_ruleset_version()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRulesetVersion {
    pub(crate) parts: Parts,
}
