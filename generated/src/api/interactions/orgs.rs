// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `interactions`: orgs.

use octoforge_runtime::Parts;
use crate::models;

/// Get interaction restrictions for an organization.
///
/// Shows which type of GitHub user can interact with this organization and when the restriction expires. If there is no restrictions, you will see an empty response.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/orgs#get-interaction-restrictions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/interaction-limits`
///
/// - 200: [`InteractionsGetRestrictionsForOrgResponse`](crate::models::InteractionsGetRestrictionsForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn get_restrictions_for_org(org: impl Into<String>) -> GetRestrictionsForOrg {
    GetRestrictionsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_restrictions_for_org`](get_restrictions_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRestrictionsForOrg {
    pub(crate) parts: Parts,
}

/// Set interaction restrictions for an organization.
///
/// Temporarily restricts interactions to a certain type of GitHub user in any public repository in the given organization. You must be an organization owner to set these restrictions. Setting the interaction limit at the organization level will overwrite any interaction limits that are set for individual repositories owned by the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/orgs#set-interaction-restrictions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/interaction-limits`
///
/// - 200: [`InteractionLimitResponse`](crate::models::InteractionLimitResponse)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_restrictions_for_org(
    org: impl Into<String>,
    limit: impl Into<models::InteractionGroup>,
) -> SetRestrictionsForOrg {
    SetRestrictionsForOrg {
        parts: Parts::new().path(&org.into()),
        body: models::InteractionLimit::new(limit),
    }
}

/// The request of [`set_restrictions_for_org`](set_restrictions_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRestrictionsForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimit,
}

impl SetRestrictionsForOrg {
    /// Sets `expiry`.
    pub fn expiry(mut self, expiry: impl Into<models::InteractionExpiry>) -> Self {
        self.body.expiry = Some(expiry.into());
        self
    }
}

/// Remove interaction restrictions for an organization.
///
/// Removes all interaction restrictions from public repositories in the given organization. You must be an organization owner to remove restrictions.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/orgs#remove-interaction-restrictions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/interaction-limits`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn remove_restrictions_for_org(org: impl Into<String>) -> RemoveRestrictionsForOrg {
    RemoveRestrictionsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`remove_restrictions_for_org`](remove_restrictions_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRestrictionsForOrg {
    pub(crate) parts: Parts,
}

/// Get pull request creation cap for an org.
///
/// Gets the pull request creation cap configuration for an organization.
/// The cap limits the total number of open pull requests a user can have across all public
/// repositories in the organization at one time.
///
/// Only users with admin access to the organization can view the cap configuration.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/orgs#get-pull-request-creation-cap-for-an-org>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/interaction-limits/pulls/creation-cap`
///
/// - 200: [`InteractionsGetPullRequestCreationCapForOrgResponse`](crate::models::InteractionsGetPullRequestCreationCapForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 405: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_pull_request_creation_cap_for_org(
    org: impl Into<String>,
) -> GetPullRequestCreationCapForOrg {
    GetPullRequestCreationCapForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_pull_request_creation_cap_for_org`](get_pull_request_creation_cap_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPullRequestCreationCapForOrg {
    pub(crate) parts: Parts,
}

/// Update pull request creation cap for an org.
///
/// Updates the pull request creation cap for an organization. The cap limits the total number
/// of open pull requests a user can have across all public repositories in the organization
/// at one time.
///
/// Only users with admin access to the organization can configure the cap.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/orgs#update-pull-request-creation-cap-for-an-org>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /orgs/{org}/interaction-limits/pulls/creation-cap`
///
/// - 200: [`InteractionsGetPullRequestCreationCapForOrgResponse`](crate::models::InteractionsGetPullRequestCreationCapForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 405: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_pull_request_creation_cap_for_org(
    org: impl Into<String>,
    enabled: bool,
) -> UpdatePullRequestCreationCapForOrg {
    UpdatePullRequestCreationCapForOrg {
        parts: Parts::new().path(&org.into()),
        body: models::InteractionsUpdatePullRequestCreationCapForOrgBody::new(enabled),
    }
}

/// The request of [`update_pull_request_creation_cap_for_org`](update_pull_request_creation_cap_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePullRequestCreationCapForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionsUpdatePullRequestCreationCapForOrgBody,
}

impl UpdatePullRequestCreationCapForOrg {
    /// The maximum number of open pull requests a user can have at one time
    #[inline]
    pub fn max_open_pull_requests(mut self, max_open_pull_requests: i64) -> Self {
        self.body.max_open_pull_requests = Some(max_open_pull_requests);
        self
    }
}
