// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: attestations.

use octoforge_runtime::Parts;
use crate::models;

/// List attestations by bulk subject digests.
///
/// List a collection of artifact attestations associated with any entry in a list of subject digests owned by a user.
///
/// The collection of attestations returned by this endpoint is filtered according to the authenticated user's permissions; if the authenticated user cannot read a repository, the attestations associated with that repository will not be included in the response. In addition, when using a fine-grained access token the `attestations:read` permission is required.
///
/// **Please note:** in order to offer meaningful security benefits, an attestation's signature and timestamps **must** be cryptographically verified, and the identity of the attestation signer **must** be validated. Attestations can be verified using the [GitHub CLI `attestation verify` command](https://cli.github.com/manual/gh_attestation_verify). For more information, see [our guide on how to use artifact attestations to establish a build's provenance](https://docs.github.com/actions/security-guides/using-artifact-attestations-to-establish-provenance-for-builds).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/attestations#list-attestations-by-bulk-subject-digests>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `POST /users/{username}/attestations/bulk-list`
///
/// - 200: [`ListAttestationsBulkResponse`](crate::models::ListAttestationsBulkResponse)
///
/// [How to send it](crate#sending).
pub fn list_attestations_bulk(
    username: impl Into<String>,
    subject_digests: impl IntoIterator<Item = impl Into<String>>,
) -> ListAttestationsBulk {
    ListAttestationsBulk {
        parts: Parts::new().path(&username.into()),
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
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/attestations#delete-attestations-in-bulk>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `POST /users/{username}/attestations/delete-request`
///
/// - 200: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_attestations_bulk(
    username: impl Into<String>,
    body: impl Into<models::DeleteAttestationsBulkBody>,
) -> DeleteAttestationsBulk {
    DeleteAttestationsBulk {
        parts: Parts::new().path(&username.into()),
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
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/attestations#delete-attestations-by-subject-digest>).
///
/// - `username`: The handle for the GitHub user account.
/// - `subject_digest`: Subject Digest
///
/// `DELETE /users/{username}/attestations/digest/{subject_digest}`
///
/// - 200: no content
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_attestations_by_subject_digest(
    username: impl Into<String>,
    subject_digest: impl Into<String>,
) -> DeleteAttestationsBySubjectDigest {
    DeleteAttestationsBySubjectDigest {
        parts: Parts::new().path(&username.into()).path(&subject_digest.into()),
    }
}

/// The request of [`delete_attestations_by_subject_digest`](delete_attestations_by_subject_digest()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAttestationsBySubjectDigest {
    pub(crate) parts: Parts,
}

/// Delete attestations by ID.
///
/// Delete an artifact attestation by unique ID that is associated with a repository owned by a user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/attestations#delete-attestations-by-id>).
///
/// - `username`: The handle for the GitHub user account.
/// - `attestation_id`: Attestation ID
///
/// `DELETE /users/{username}/attestations/{attestation_id}`
///
/// - 200: no content
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_attestations_by_id(
    username: impl Into<String>,
    attestation_id: i64,
) -> DeleteAttestationsById {
    DeleteAttestationsById {
        parts: Parts::new().path(&username.into()).path(&attestation_id),
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
/// List a collection of artifact attestations with a given subject digest that are associated with repositories owned by a user.
///
/// The collection of attestations returned by this endpoint is filtered according to the authenticated user's permissions; if the authenticated user cannot read a repository, the attestations associated with that repository will not be included in the response. In addition, when using a fine-grained access token the `attestations:read` permission is required.
///
/// **Please note:** in order to offer meaningful security benefits, an attestation's signature and timestamps **must** be cryptographically verified, and the identity of the attestation signer **must** be validated. Attestations can be verified using the [GitHub CLI `attestation verify` command](https://cli.github.com/manual/gh_attestation_verify). For more information, see [our guide on how to use artifact attestations to establish a build's provenance](https://docs.github.com/actions/security-guides/using-artifact-attestations-to-establish-provenance-for-builds).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/attestations#list-attestations>).
///
/// - `username`: The handle for the GitHub user account.
/// - `subject_digest`: Subject Digest
///
/// `GET /users/{username}/attestations/{subject_digest}`
///
/// - 200: [`ListAttestationsResponse`](crate::models::ListAttestationsResponse)
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAttestations::pages), [`items`](ListAttestations::items).
pub fn list_attestations(
    username: impl Into<String>,
    subject_digest: impl Into<String>,
) -> ListAttestations {
    ListAttestations {
        parts: Parts::new().path(&username.into()).path(&subject_digest.into()),
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

/// What [`list_attestations`](list_attestations()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum ListAttestationsOutput {
    /// 200
    Ok(models::ListAttestationsResponse),
    /// 201
    Created(Option<models::EmptyObject>),
    /// 204
    NoContent,
}
