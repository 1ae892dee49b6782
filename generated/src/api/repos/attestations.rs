// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: attestations.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Create an attestation.
///
/// Store an artifact attestation and associate it with a repository.
///
/// The authenticated user must have write permission to the repository and, if using a fine-grained access token, the `attestations:write` permission is required.
///
/// Artifact attestations are meant to be created using the [attest action](https://github.com/actions/attest). For more information, see our guide on [using artifact attestations to establish a build's provenance](https://docs.github.com/actions/security-guides/using-artifact-attestations-to-establish-provenance-for-builds).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/attestations#create-an-attestation>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/attestations`
///
/// - 201: [`ReposCreateAttestationResponse`](crate::models::ReposCreateAttestationResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_attestation(
    owner: impl Into<String>,
    repo: impl Into<String>,
    bundle: impl Into<models::Bundle>,
) -> CreateAttestation {
    CreateAttestation {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateAttestationBody::new(bundle),
    }
}

/// The request of [`create_attestation`](create_attestation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAttestation {
    pub(crate) parts: Parts,
    pub(crate) body: CreateAttestationBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1attestations/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateAttestationBody {
    /// The attestation's Sigstore Bundle.
    /// Refer to the [Sigstore Bundle Specification](https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto) for more information.
    pub bundle: models::Bundle,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateAttestationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(bundle: impl Into<models::Bundle>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.bundle = bundle.into();
        new
    }
}

/// List attestations.
///
/// List a collection of artifact attestations with a given subject digest that are associated with a repository.
///
/// The authenticated user making the request must have read access to the repository. In addition, when using a fine-grained access token the `attestations:read` permission is required.
///
/// **Please note:** in order to offer meaningful security benefits, an attestation's signature and timestamps **must** be cryptographically verified, and the identity of the attestation signer **must** be validated. Attestations can be verified using the [GitHub CLI `attestation verify` command](https://cli.github.com/manual/gh_attestation_verify). For more information, see [our guide on how to use artifact attestations to establish a build's provenance](https://docs.github.com/actions/security-guides/using-artifact-attestations-to-establish-provenance-for-builds).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/attestations#list-attestations>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `subject_digest`: The parameter should be set to the attestation's subject's SHA256 digest, in the form `sha256:HEX_DIGEST`.
///
/// `GET /repos/{owner}/{repo}/attestations/{subject_digest}`
///
/// - 200: [`ListAttestationsResponse`](crate::models::ListAttestationsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAttestations::pages), [`items`](ListAttestations::items).
pub fn list_attestations(
    owner: impl Into<String>,
    repo: impl Into<String>,
    subject_digest: impl Into<String>,
) -> ListAttestations {
    ListAttestations {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&subject_digest.into()),
    }
}

/// The request of [`list_attestations`](list_attestations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAttestations {
    pub(crate) parts: Parts,
}

impl ListAttestations {
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

    /// Optional filter for fetching attestations with a given predicate type.
    /// This option accepts `provenance`, `sbom`, `release`, or freeform text
    /// for custom predicate types.
    pub fn predicate_type(mut self, predicate_type: impl Into<String>) -> Self {
        self.parts.query("predicate_type", &predicate_type.into());
        self
    }
}
