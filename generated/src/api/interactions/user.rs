// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `interactions`: user.

use octoforge_runtime::Parts;
use crate::models;

/// Get interaction restrictions for your public repositories.
///
/// Shows which type of GitHub user can interact with your public repositories and when the restriction expires.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/user#get-interaction-restrictions-for-your-public-repositories>).
///
/// `GET /user/interaction-limits`
///
/// - 200: [`InteractionsGetRestrictionsForOrgResponse`](crate::models::InteractionsGetRestrictionsForOrgResponse)
/// - 204: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_restrictions_for_authenticated_user() -> GetRestrictionsForAuthenticatedUser {
    GetRestrictionsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`get_restrictions_for_authenticated_user`](get_restrictions_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRestrictionsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Set interaction restrictions for your public repositories.
///
/// Temporarily restricts which type of GitHub user can interact with your public repositories. Setting the interaction limit at the user level will overwrite any interaction limits that are set for individual repositories owned by the user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/user#set-interaction-restrictions-for-your-public-repositories>).
///
/// `PUT /user/interaction-limits`
///
/// - 200: [`InteractionLimitResponse`](crate::models::InteractionLimitResponse)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_restrictions_for_authenticated_user(
    limit: impl Into<models::InteractionGroup>,
) -> SetRestrictionsForAuthenticatedUser {
    SetRestrictionsForAuthenticatedUser {
        parts: Parts::new(),
        body: models::InteractionLimit::new(limit),
    }
}

/// The request of [`set_restrictions_for_authenticated_user`](set_restrictions_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRestrictionsForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: models::InteractionLimit,
}

impl SetRestrictionsForAuthenticatedUser {
    /// Sets `expiry`.
    pub fn expiry(mut self, expiry: impl Into<models::InteractionExpiry>) -> Self {
        self.body.expiry = Some(expiry.into());
        self
    }
}

/// Remove interaction restrictions from your public repositories.
///
/// Removes any interaction restrictions from your public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/interactions/user#remove-interaction-restrictions-from-your-public-repositories>).
///
/// `DELETE /user/interaction-limits`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn remove_restrictions_for_authenticated_user() -> RemoveRestrictionsForAuthenticatedUser {
    RemoveRestrictionsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`remove_restrictions_for_authenticated_user`](remove_restrictions_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRestrictionsForAuthenticatedUser {
    pub(crate) parts: Parts,
}
