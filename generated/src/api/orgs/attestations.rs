// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: attestations.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List attestations by bulk subject digests.
///
/// List a collection of artifact attestations associated with any entry in a list of subject digests owned by an organization.
///
/// The collection of attestations returned by this endpoint is filtered according to the authenticated user's permissions; if the authenticated user cannot read a repository, the attestations associated with that repository will not be included in the response. In addition, when using a fine-grained access token the `attestations:read` permission is required.
///
/// **Please note:** in order to offer meaningful security benefits, an attestation's signature and timestamps **must** be cryptographically verified, and the identity of the attestation signer **must** be validated. Attestations can be verified using the [GitHub CLI `attestation verify` command](https://cli.github.com/manual/gh_attestation_verify). For more information, see [our guide on how to use artifact attestations to establish a build's provenance](https://docs.github.com/actions/security-guides/using-artifact-attestations-to-establish-provenance-for-builds).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/attestations#list-attestations-by-bulk-subject-digests>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/attestations/bulk-list`
///
/// - 200: [`ListAttestationsBulkResponse`](crate::models::ListAttestationsBulkResponse)
///
/// [How to send it](crate#sending).
pub fn list_attestations_bulk(
    org: impl Into<String>,
    subject_digests: impl IntoIterator<Item = impl Into<String>>,
) -> ListAttestationsBulk {
    ListAttestationsBulk {
        parts: Parts::new().path(&org.into()),
        body: models::ListAttestationsBulkBody::new(subject_digests),
    }
}

/// The request of [`list_attestations_bulk`](list_attestations_bulk()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAttestationsBulk {
    pub(crate) parts: Parts,
    pub(crate) body: models::ListAttestationsBulkBody,
}

impl ListAttestationsBulk {
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
        self.body.predicate_type = Some(predicate_type.into());
        self
    }
}

/// Delete attestations in bulk.
///
/// Delete artifact attestations in bulk by either subject digests or unique ID.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/attestations#delete-attestations-in-bulk>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/attestations/delete-request`
///
/// - 200: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_attestations_bulk(
    org: impl Into<String>,
    body: impl Into<models::DeleteAttestationsBulkBody>,
) -> DeleteAttestationsBulk {
    DeleteAttestationsBulk {
        parts: Parts::new().path(&org.into()),
        body: body.into(),
    }
}

/// The request of [`delete_attestations_bulk`](delete_attestations_bulk()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAttestationsBulk {
    pub(crate) parts: Parts,
    pub(crate) body: models::DeleteAttestationsBulkBody,
}

/// Delete attestations by subject digest.
///
/// Delete an artifact attestation by subject digest.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/attestations#delete-attestations-by-subject-digest>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `subject_digest`: Subject Digest
///
/// `DELETE /orgs/{org}/attestations/digest/{subject_digest}`
///
/// - 200: no content
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_attestations_by_subject_digest(
    org: impl Into<String>,
    subject_digest: impl Into<String>,
) -> DeleteAttestationsBySubjectDigest {
    DeleteAttestationsBySubjectDigest {
        parts: Parts::new().path(&org.into()).path(&subject_digest.into()),
    }
}

/// The request of [`delete_attestations_by_subject_digest`](delete_attestations_by_subject_digest()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAttestationsBySubjectDigest {
    pub(crate) parts: Parts,
}

/// List attestation repositories.
///
/// List repositories owned by the provided organization that have created at least one attested artifact
/// Results will be sorted in ascending order by repository ID
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/attestations#list-attestation-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/attestations/repositories`
///
/// - 200: a list of [`ListAttestationRepositoriesResponseItem`](crate::orgs::ListAttestationRepositoriesResponseItem)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAttestationRepositories::pages), [`items`](ListAttestationRepositories::items).
pub fn list_attestation_repositories(
    org: impl Into<String>,
) -> ListAttestationRepositories {
    ListAttestationRepositories {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_attestation_repositories`](list_attestation_repositories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAttestationRepositories {
    pub(crate) parts: Parts,
}

impl ListAttestationRepositories {
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

/// Described at `/paths/~1orgs~1{org}~1attestations~1repositories/get/responses/200/content/application~1json/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAttestationRepositoriesResponseItem {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Delete attestations by ID.
///
/// Delete an artifact attestation by unique ID that is associated with a repository owned by an org.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/attestations#delete-attestations-by-id>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `attestation_id`: Attestation ID
///
/// `DELETE /orgs/{org}/attestations/{attestation_id}`
///
/// - 200: no content
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_attestations_by_id(
    org: impl Into<String>,
    attestation_id: i64,
) -> DeleteAttestationsById {
    DeleteAttestationsById {
        parts: Parts::new().path(&org.into()).path(&attestation_id),
    }
}

/// The request of [`delete_attestations_by_id`](delete_attestations_by_id()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAttestationsById {
    pub(crate) parts: Parts,
}

/// List attestations.
///
/// List a collection of artifact attestations with a given subject digest that are associated with repositories owned by an organization.
///
/// The collection of attestations returned by this endpoint is filtered according to the authenticated user's permissions; if the authenticated user cannot read a repository, the attestations associated with that repository will not be included in the response. In addition, when using a fine-grained access token the `attestations:read` permission is required.
///
/// **Please note:** in order to offer meaningful security benefits, an attestation's signature and timestamps **must** be cryptographically verified, and the identity of the attestation signer **must** be validated. Attestations can be verified using the [GitHub CLI `attestation verify` command](https://cli.github.com/manual/gh_attestation_verify). For more information, see [our guide on how to use artifact attestations to establish a build's provenance](https://docs.github.com/actions/security-guides/using-artifact-attestations-to-establish-provenance-for-builds).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/attestations#list-attestations>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `subject_digest`: The parameter should be set to the attestation's subject's SHA256 digest, in the form `sha256:HEX_DIGEST`.
///
/// `GET /orgs/{org}/attestations/{subject_digest}`
///
/// - 200: [`ListAttestationsResponse`](crate::orgs::ListAttestationsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAttestations::pages), [`items`](ListAttestations::items).
pub fn list_attestations(
    org: impl Into<String>,
    subject_digest: impl Into<String>,
) -> ListAttestations {
    ListAttestations {
        parts: Parts::new().path(&org.into()).path(&subject_digest.into()),
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

/// Described at `/paths/~1orgs~1{org}~1attestations~1{subject_digest}/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAttestationsResponse {
    /// `attestations`
    pub attestations: Option<Vec<ListAttestationsResponseAttestation>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1orgs~1{org}~1attestations~1{subject_digest}/get/responses/200/content/application~1json/schema/properties/attestations/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAttestationsResponseAttestation {
    /// The attestation's Sigstore Bundle.
    /// Refer to the [Sigstore Bundle Specification](https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto) for more information.
    pub bundle: Maybe<models::Bundle>,
    /// `repository_id`
    pub repository_id: Option<i64>,
    /// `bundle_url`
    pub bundle_url: Option<String>,
    /// `initiator`
    pub initiator: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
