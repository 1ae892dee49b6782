// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `interactions`: repos.

use octoforge_runtime::Parts;
use crate::models;

/// Get interaction restrictions for a repository.
///
/// Shows which type of GitHub user can interact with this repository and when the restriction expires. If there are no restrictions, you will see an empty response.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#get-interaction-restrictions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/interaction-limits`
///
/// - 200: [`InteractionsGetRestrictionsForOrgResponse`](crate::models::InteractionsGetRestrictionsForOrgResponse)
///
/// [How to send it](crate#sending).
pub fn get_restrictions_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetRestrictionsForRepo {
    GetRestrictionsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_restrictions_for_repo`](get_restrictions_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRestrictionsForRepo {
    pub(crate) parts: Parts,
}

/// Set interaction restrictions for a repository.
///
/// Temporarily restricts interactions to a certain type of GitHub user within the given repository. You must have owner or admin access to set these restrictions. If an interaction limit is set for the user or organization that owns this repository, you will receive a `409 Conflict` response and will not be able to use this endpoint to change the interaction limit for a single repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#set-interaction-restrictions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/interaction-limits`
///
/// - 200: [`InteractionLimitResponse`](crate::models::InteractionLimitResponse)
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn set_restrictions_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    limit: impl Into<models::InteractionGroup>,
) -> SetRestrictionsForRepo {
    SetRestrictionsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::InteractionLimit::new(limit),
    }
}

/// The request of [`set_restrictions_for_repo`](set_restrictions_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRestrictionsForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimit,
}

impl SetRestrictionsForRepo {
    /// Sets `expiry`.
    pub fn expiry(mut self, expiry: impl Into<models::InteractionExpiry>) -> Self {
        self.body.expiry = Some(expiry.into());
        self
    }
}

/// Remove interaction restrictions for a repository.
///
/// Removes all interaction restrictions from the given repository. You must have owner or admin access to remove restrictions. If the interaction limit is set for the user or organization that owns this repository, you will receive a `409 Conflict` response and will not be able to use this endpoint to change the interaction limit for a single repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#remove-interaction-restrictions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/interaction-limits`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn remove_restrictions_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> RemoveRestrictionsForRepo {
    RemoveRestrictionsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`remove_restrictions_for_repo`](remove_restrictions_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRestrictionsForRepo {
    pub(crate) parts: Parts,
}

/// Get pull request creation cap bypass list for a repository.
///
/// Lists the users that are on the pull request creation cap bypass list for a
/// repository. Users on this list can create pull requests regardless of any
/// configured pull request creation cap.
///
/// Only users with maintainer permissions can view the bypass list.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#get-pull-request-creation-cap-bypass-list-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_pull_request_bypass_list_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetPullRequestBypassListForRepo {
    GetPullRequestBypassListForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_pull_request_bypass_list_for_repo`](get_pull_request_bypass_list_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPullRequestBypassListForRepo {
    pub(crate) parts: Parts,
}

/// Add users to the pull request creation cap bypass list for a repository.
///
/// Adds users to the pull request creation cap bypass list for a repository.
/// Users on this list can create pull requests regardless of any configured
/// pull request creation cap.
///
/// Only users with maintainer permissions can modify the bypass list.
/// You can add a maximum of 100 users per request.
/// The bypass list can only hold a maximum of 100 users.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#add-users-to-the-pull-request-creation-cap-bypass-list-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_pull_request_bypass_list_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    users: impl IntoIterator<Item = impl Into<String>>,
) -> SetPullRequestBypassListForRepo {
    SetPullRequestBypassListForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::InteractionLimitPullRequestBypassList::new(users),
    }
}

/// The request of [`set_pull_request_bypass_list_for_repo`](set_pull_request_bypass_list_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPullRequestBypassListForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimitPullRequestBypassList,
}

/// Remove users from the pull request creation cap bypass list for a repository.
///
/// Removes users from the pull request creation cap bypass list for a repository.
/// Removed users will be subject to any configured pull request creation cap.
///
/// Only users with maintainer permissions can modify the bypass list.
/// You can remove a maximum of 100 users per request.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#remove-users-from-the-pull-request-creation-cap-bypass-list-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_pull_request_bypass_list_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    users: impl IntoIterator<Item = impl Into<String>>,
) -> RemovePullRequestBypassListForRepo {
    RemovePullRequestBypassListForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::InteractionLimitPullRequestBypassList::new(users),
    }
}

/// The request of [`remove_pull_request_bypass_list_for_repo`](remove_pull_request_bypass_list_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemovePullRequestBypassListForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimitPullRequestBypassList,
}

/// Get pull request creation cap for a repository.
///
/// Gets the pull request creation cap configuration for a repository.
/// The cap limits the number of open pull requests a user can have at one time.
///
/// Only users with admin access to the repository can view the cap configuration.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#get-pull-request-creation-cap-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap`
///
/// - 200: [`InteractionsGetPullRequestCreationCapForOrgResponse`](crate::models::InteractionsGetPullRequestCreationCapForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 405: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_pull_request_creation_cap_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetPullRequestCreationCapForRepo {
    GetPullRequestCreationCapForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_pull_request_creation_cap_for_repo`](get_pull_request_creation_cap_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPullRequestCreationCapForRepo {
    pub(crate) parts: Parts,
}

/// Update pull request creation cap for a repository.
///
/// Updates the pull request creation cap for a repository. The cap limits the number
/// of open pull requests a user can have at one time.
///
/// Only users with admin access to the repository can configure the cap.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/repos#update-pull-request-creation-cap-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap`
///
/// - 200: [`InteractionsGetPullRequestCreationCapForOrgResponse`](crate::models::InteractionsGetPullRequestCreationCapForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 405: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_pull_request_creation_cap_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    enabled: bool,
) -> UpdatePullRequestCreationCapForRepo {
    UpdatePullRequestCreationCapForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::InteractionsUpdatePullRequestCreationCapForOrgBody::new(enabled),
    }
}

/// The request of [`update_pull_request_creation_cap_for_repo`](update_pull_request_creation_cap_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePullRequestCreationCapForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionsUpdatePullRequestCreationCapForOrgBody,
}

impl UpdatePullRequestCreationCapForRepo {
    /// The maximum number of open pull requests a user can have at one time
    #[inline]
    pub fn max_open_pull_requests(mut self, max_open_pull_requests: i64) -> Self {
        self.body.max_open_pull_requests = Some(max_open_pull_requests);
        self
    }
}
