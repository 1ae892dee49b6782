// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: oidc.

use octoforge_runtime::{Extra, Parts};

/// Get the customization template for an OIDC subject claim for a repository.
///
/// Gets the customization template for an OpenID Connect (OIDC) subject claim.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/oidc/customization/sub`
///
/// - 200: [`OidcCustomSubRepo`](crate::models::OidcCustomSubRepo)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_custom_oidc_sub_claim_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetCustomOidcSubClaimForRepo {
    GetCustomOidcSubClaimForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_custom_oidc_sub_claim_for_repo`](get_custom_oidc_sub_claim_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomOidcSubClaimForRepo {
    pub(crate) parts: Parts,
}

/// Set the customization template for an OIDC subject claim for a repository.
///
/// Sets the customization template and `opt-in` or `opt-out` flag for an OpenID Connect (OIDC) subject claim for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/oidc/customization/sub`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn set_custom_oidc_sub_claim_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    use_default: bool,
) -> SetCustomOidcSubClaimForRepo {
    SetCustomOidcSubClaimForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: SetCustomOidcSubClaimForRepoBody::new(use_default),
    }
}

/// The request of [`set_custom_oidc_sub_claim_for_repo`](set_custom_oidc_sub_claim_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCustomOidcSubClaimForRepo {
    pub(crate) parts: Parts,
    pub(crate) body: SetCustomOidcSubClaimForRepoBody,
}

impl SetCustomOidcSubClaimForRepo {
    /// Array of unique strings. Each claim key can only contain alphanumeric characters and underscores.
    pub fn include_claim_keys(
        mut self,
        include_claim_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.include_claim_keys = Some(
            include_claim_keys.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Whether to opt in to the immutable OIDC subject claim format for this repository. When `true`, OIDC tokens will use a stable, repository-ID-based `sub` claim.
    #[inline]
    pub fn use_immutable_subject(mut self, use_immutable_subject: bool) -> Self {
        self.body.use_immutable_subject = Some(use_immutable_subject);
        self
    }
}

/// Actions OIDC subject customization for a repository
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCustomOidcSubClaimForRepoBody {
    /// Whether to use the default template or not. If `true`, the `include_claim_keys` field is ignored.
    pub use_default: bool,
    /// Array of unique strings. Each claim key can only contain alphanumeric characters and underscores.
    pub include_claim_keys: Option<Vec<String>>,
    /// Whether to opt in to the immutable OIDC subject claim format for this repository. When `true`, OIDC tokens will use a stable, repository-ID-based `sub` claim.
    pub use_immutable_subject: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetCustomOidcSubClaimForRepoBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(use_default: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.use_default = use_default;
        new
    }
}
