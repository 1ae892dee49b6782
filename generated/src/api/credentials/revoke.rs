// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `credentials`: revoke.

use octoforge_runtime::{Extra, Parts};

/// Revoke a list of credentials.
///
/// Submit a list of credentials to be revoked. This endpoint is intended to revoke credentials the caller does not own and may have found exposed on GitHub.com or elsewhere. It can also be used for credentials associated with an old user account that you no longer have access to. Credential owners will be notified of the revocation.
///
/// This endpoint currently accepts the following credential types:
/// - Personal access tokens (classic) (`ghp_`)
/// - Fine-grained personal access tokens (`github_pat_`)
/// - OAuth app access tokens (`gho_`)
/// - User-to-server tokens from GitHub Apps (`ghu_`)
/// - Refresh tokens from GitHub Apps (`ghr_`)
///
/// Revoked credentials may impact users on GitHub Free, Pro, & Team and GitHub Enterprise Cloud, and GitHub Enterprise Cloud with Enterprise Managed Users.
/// GitHub cannot reactivate any credentials that have been revoked; new credentials will need to be generated.
///
/// To prevent abuse, this API is limited to only 60 unauthenticated requests per hour and a max of 1000 tokens per API request.
///
/// > **Note:**
/// > Any authenticated requests will return a 403.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/credentials/revoke#revoke-a-list-of-credentials>).
///
/// `POST /credentials/revoke`
///
/// - 202: a map to any JSON or null
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn revoke(credentials: impl IntoIterator<Item = impl Into<String>>) -> Revoke {
    Revoke {
        parts: Parts::new(),
        body: RevokeBody::new(credentials),
    }
}

/// The request of [`revoke`](revoke()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Revoke {
    pub(crate) parts: Parts,
    pub(crate) body: RevokeBody,
}

/// Described at `/paths/~1credentials~1revoke/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RevokeBody {
    /// A list of credentials to be revoked, up to 1000 per request.
    pub credentials: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RevokeBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.credentials = credentials.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
